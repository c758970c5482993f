#include "model/Checks.h"

#include "base/CanonicalJson.h"
#include "base/Crypto.h"
#include "model/Environment.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int lowestStatus = 100; // RFC 9110, 15
constexpr int highestStatus = 599;

Result<QString> readUrl(ObjectReader &reader, const QString &key)
{
    HOLDFAST_TRY_AS(const QString text, reader.text(key));
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == u"http" || url.scheme() == u"https";
    if (!text.isEmpty() && (!url.isValid() || !http || url.host().isEmpty()))
        return reader.invalid(key, u"must be an http or https URL"_s);
    if (!url.userInfo().isEmpty())
        return reader.invalid(key, u"holds a user or password: give a header by reference"_s);
    return text;
}

Result<QString> neededUrl(ObjectReader &reader, const QString &key)
{
    HOLDFAST_TRY(reader.needed(key));
    return readUrl(reader, key);
}

// A word that can stand in an id of a check.
Result<QString> readId(ObjectReader &reader)
{
    static const QRegularExpression word(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    HOLDFAST_TRY_AS(const QString id, reader.needed(u"id"_s));
    if (!word.match(id).hasMatch())
        return reader.invalid(u"id"_s, u"must be small letters, digits, point, hyphen or underscore"_s);
    return id;
}

template <typename Item>
Result<void> checkUnique(const QList<Item> &items, const ObjectReader &reader, const QString &key)
{
    QStringList seen;
    for (const Item &item : items) {
        if (seen.contains(item.id))
            return reader.invalid(key, u"has two of the id "_s + item.id);
        seen.append(item.id);
    }
    return {};
}

Result<HealthCheck> readHealth(ObjectReader &checks)
{
    HealthCheck out;
    HOLDFAST_TRY_AS(ObjectReader health, checks.object(u"health"_s));
    HOLDFAST_TRY_AS(out.url, readUrl(health, u"url"_s));
    HOLDFAST_TRY_AS(out.passes, health.number(u"passes"_s, out.passes));
    HOLDFAST_TRY_AS(const int interval, health.number(u"interval_seconds"_s, 2));
    HOLDFAST_TRY_AS(const int deadline, health.number(u"deadline_seconds"_s, 60));
    HOLDFAST_TRY(health.done());
    out.interval = std::chrono::seconds(interval);
    out.deadline = std::chrono::seconds(deadline);
    return out;
}

Result<CorsCheck> readCors(ObjectReader &checks)
{
    CorsCheck out;
    if (!checks.has(u"cors"_s))
        return out;
    HOLDFAST_TRY_AS(ObjectReader cors, checks.object(u"cors"_s));
    HOLDFAST_TRY_AS(out.origin, neededUrl(cors, u"origin"_s));
    HOLDFAST_TRY_AS(out.url, neededUrl(cors, u"url"_s));
    HOLDFAST_TRY_AS(out.method, cors.text(u"method"_s, out.method));
    HOLDFAST_TRY(cors.done());
    return out;
}

bool isSecretHeader(const QString &name)
{
    static const QStringList names{u"authorization"_s, u"cookie"_s, u"proxy-authorization"_s, u"x-api-key"_s};
    return names.contains(name.toLower());
}

Result<void> readHeaders(ObjectReader &endpoint, EndpointCheck &out)
{
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s); // RFC 9110, 5.6.2
    HOLDFAST_TRY_AS(ObjectReader headers, endpoint.object(u"headers"_s));
    for (const QString &name : headers.keys()) {
        HOLDFAST_TRY_AS(const QString value, headers.text(name));
        if (!token.match(name).hasMatch() || value.contains(u'\n') || value.contains(u'\r'))
            return headers.invalid(name, u"is not a header of HTTP"_s);
        const QString plain = value.startsWith(u"Bearer ") ? value.mid(7) : value;
        if (isSecretHeader(name) && !plain.startsWith(u"env:") && !plain.startsWith(u"file:"))
            return headers.invalid(name,
                                   u"must be a reference, env:NAME or file:PATH, after Bearer if need be"_s);
        out.headers.append({name, value});
    }
    return {};
}

Result<void> readExpectations(ObjectReader &endpoint, EndpointCheck &out)
{
    HOLDFAST_TRY_AS(ObjectReader json, endpoint.object(u"json"_s));
    for (const QString &pointer : json.keys()) {
        HOLDFAST_TRY_AS(const QJsonValue wanted, json.value(pointer));
        if (!pointer.startsWith(u'/'))
            return json.invalid(pointer, u"must be a JSON pointer, like /data/items"_s);
        const bool any = wanted.isObject() && wanted.toObject().isEmpty();
        out.json.append({pointer, any ? QJsonValue(QJsonValue::Undefined) : wanted});
    }
    return {};
}

Result<EndpointCheck> readEndpoint(ObjectReader &reader)
{
    EndpointCheck out;
    HOLDFAST_TRY_AS(out.id, readId(reader));
    HOLDFAST_TRY_AS(out.method, reader.oneOf(u"method"_s,
                                             {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s,
                                              u"DELETE"_s, u"OPTIONS"_s},
                                             u"GET"_s));
    HOLDFAST_TRY_AS(out.url, neededUrl(reader, u"url"_s));
    HOLDFAST_TRY(readHeaders(reader, out));
    HOLDFAST_TRY_AS(out.body, reader.text(u"body"_s));
    if (reader.has(u"statuses"_s)) {
        out.statuses.clear();
        HOLDFAST_TRY_AS(const QJsonArray statuses, reader.array(u"statuses"_s));
        for (const QJsonValue &status : statuses) {
            const int number = status.toInt();
            if (number < lowestStatus || number > highestStatus)
                return reader.invalid(u"statuses"_s, u"must be HTTP status codes"_s);
            out.statuses.append(number);
        }
        if (out.statuses.isEmpty())
            return reader.invalid(u"statuses"_s, u"must hold at least one"_s);
    }
    HOLDFAST_TRY(readExpectations(reader, out));
    HOLDFAST_TRY(reader.done());
    return out;
}

Result<QList<EndpointCheck>> readEndpoints(ObjectReader &checks)
{
    QList<EndpointCheck> out;
    HOLDFAST_TRY_AS(QList<ObjectReader> items, checks.objects(u"endpoints"_s));
    for (ObjectReader &item : items) {
        HOLDFAST_TRY_AS(const EndpointCheck check, readEndpoint(item));
        out.append(check);
    }
    HOLDFAST_TRY(checkUnique(out, checks, u"endpoints"_s));
    return out;
}

Result<QList<InvariantCheck>> readInvariants(ObjectReader &checks)
{
    QList<InvariantCheck> out;
    HOLDFAST_TRY_AS(QList<ObjectReader> items, checks.objects(u"invariants"_s));
    for (ObjectReader &item : items) {
        InvariantCheck check;
        HOLDFAST_TRY_AS(check.id, readId(item));
        HOLDFAST_TRY_AS(check.sql, item.needed(u"sql"_s));
        HOLDFAST_TRY_AS(check.expected, item.text(u"expected"_s));
        if (!item.has(u"expected"_s))
            return item.invalid(u"expected"_s, u"is missing"_s);
        HOLDFAST_TRY(item.done());
        out.append(check);
    }
    HOLDFAST_TRY(checkUnique(out, checks, u"invariants"_s));
    return out;
}

Result<QList<CommandCheck>> readCommandChecks(ObjectReader &checks)
{
    QList<CommandCheck> out;
    HOLDFAST_TRY_AS(QList<ObjectReader> items, checks.objects(u"commands"_s));
    for (ObjectReader &item : items) {
        CommandCheck check;
        HOLDFAST_TRY_AS(check.id, readId(item));
        HOLDFAST_TRY_AS(check.command, item.command(u"command"_s));
        HOLDFAST_TRY_AS(const QJsonValue code, item.value(u"exit_code"_s));
        if (!code.isUndefined() && (code.toInt(-1) < 0 || code.toInt(-1) > 255))
            return item.invalid(u"exit_code"_s, u"must be 0 to 255"_s);
        check.exitCode = code.toInt(0);
        HOLDFAST_TRY_AS(const int timeout, item.number(u"timeout_seconds"_s, 60));
        check.timeout = std::chrono::seconds(timeout);
        HOLDFAST_TRY(item.done());
        out.append(check);
    }
    HOLDFAST_TRY(checkUnique(out, checks, u"commands"_s));
    return out;
}

Result<MonitoringCheck> readMonitoring(ObjectReader &checks)
{
    MonitoringCheck out;
    if (!checks.has(u"monitoring"_s))
        return out;
    HOLDFAST_TRY_AS(ObjectReader monitoring, checks.object(u"monitoring"_s));
    HOLDFAST_TRY_AS(out.url, neededUrl(monitoring, u"url"_s));
    HOLDFAST_TRY_AS(out.token, monitoring.text(u"token"_s, out.token));
    if (!out.token.startsWith(u"env:") && !out.token.startsWith(u"file:"))
        return monitoring.invalid(u"token"_s, u"must be a reference: env:NAME or file:PATH"_s);
    if (monitoring.has(u"windows"_s)) {
        HOLDFAST_TRY_AS(out.windows, monitoring.texts(u"windows"_s));
    }
    const auto isKnown = [](const QString &window) { return window == u"1h" || window == u"24h"; };
    if (out.windows.isEmpty() || !std::all_of(out.windows.begin(), out.windows.end(), isKnown))
        return monitoring.invalid(u"windows"_s, u"must be 1h, 24h or both"_s);
    out.windows.removeDuplicates();
    if (monitoring.has(u"watch_seconds"_s)) {
        HOLDFAST_TRY_AS(const int watch, monitoring.number(u"watch_seconds"_s, 1));
        out.watch = std::chrono::seconds(watch);
    }
    HOLDFAST_TRY_AS(const int interval, monitoring.number(u"interval_seconds"_s, 10));
    out.interval = std::chrono::seconds(interval);
    HOLDFAST_TRY(monitoring.done());
    return out;
}

template <typename Item>
void addIds(QStringList &out, QStringView prefix, const QList<Item> &items)
{
    for (const Item &item : items)
        out.append(prefix + item.id);
}

QString digestOf(const QJsonValue &value)
{
    return QString::fromLatin1(sha256(canonicalJson(value)).toHex());
}

QJsonArray allOf(const EndpointCheck &check)
{
    QJsonArray headers;
    for (const auto &[name, value] : check.headers)
        headers.append(QJsonArray{name, value});
    QJsonArray statuses;
    for (const int status : check.statuses)
        statuses.append(status);
    QJsonArray json;
    for (const JsonExpectation &each : check.json)
        json.append(each.equals.isUndefined() ? QJsonArray{each.pointer}
                                              : QJsonArray{each.pointer, each.equals});
    return {check.id, check.method, check.url, headers, check.body, statuses, json};
}

qint64 secondsOf(std::chrono::seconds duration)
{
    return duration.count();
}

// Each that is made, whole; health is bound by its URL alone.
QJsonArray allOf(const Checks &checks)
{
    QJsonArray endpoints;
    for (const EndpointCheck &each : checks.endpoints)
        endpoints.append(allOf(each));
    QJsonArray invariants;
    for (const InvariantCheck &each : checks.invariants)
        invariants.append(QJsonArray{each.id, each.sql, each.expected});
    QJsonArray commands;
    for (const CommandCheck &each : checks.commands)
        commands.append(QJsonArray{each.id, QJsonArray::fromStringList(each.command), each.exitCode,
                                   secondsOf(each.timeout)});
    QJsonArray cors;
    if (!checks.cors.origin.isEmpty())
        cors = {checks.cors.origin, checks.cors.url, checks.cors.method};
    const MonitoringCheck &asked = checks.monitoring;
    QJsonArray monitoring;
    if (!asked.url.isEmpty())
        monitoring = {asked.url, asked.token, QJsonArray::fromStringList(asked.windows),
                      secondsOf(asked.watch), secondsOf(asked.interval)};
    return {checks.frontend, cors, endpoints, invariants, commands, monitoring};
}

} // namespace

QStringList Checks::ids() const
{
    QStringList out;
    if (!health.url.isEmpty())
        out.append(u"health"_s);
    if (!frontend.isEmpty())
        out.append(u"frontend"_s);
    if (!cors.origin.isEmpty())
        out.append(u"cors"_s);
    addIds(out, u"endpoint:", endpoints);
    addIds(out, u"invariant:", invariants);
    addIds(out, u"command:", commands);
    if (!monitoring.url.isEmpty()) {
        for (const QString &window : monitoring.windows)
            out.append(u"monitoring:"_s + window);
    }
    return out;
}

Result<Checks> readChecks(ObjectReader &top)
{
    Checks out;
    HOLDFAST_TRY_AS(ObjectReader checks, top.object(u"checks"_s));
    HOLDFAST_TRY_AS(out.health, readHealth(checks));
    HOLDFAST_TRY_AS(ObjectReader frontend, checks.object(u"frontend"_s));
    HOLDFAST_TRY_AS(out.frontend, readUrl(frontend, u"url"_s));
    HOLDFAST_TRY(frontend.done());
    HOLDFAST_TRY_AS(out.cors, readCors(checks));
    HOLDFAST_TRY_AS(out.endpoints, readEndpoints(checks));
    HOLDFAST_TRY_AS(out.invariants, readInvariants(checks));
    HOLDFAST_TRY_AS(out.commands, readCommandChecks(checks));
    HOLDFAST_TRY_AS(out.monitoring, readMonitoring(checks));
    HOLDFAST_TRY(checks.done());
    return out;
}

QJsonObject boundOf(const Checks &checks)
{
    QJsonObject out;
    if (!checks.frontend.isEmpty())
        out.insert(u"frontend"_s, shownUrl(checks.frontend));
    if (!checks.cors.origin.isEmpty())
        out.insert(u"cors"_s, QJsonArray{checks.cors.origin, shownUrl(checks.cors.url)});
    for (const EndpointCheck &each : checks.endpoints) {
        QJsonArray statuses;
        for (const int status : each.statuses)
            statuses.append(status);
        out.insert(u"endpoint:"_s + each.id, QJsonArray{each.method, shownUrl(each.url), statuses});
    }
    for (const InvariantCheck &each : checks.invariants)
        out.insert(u"invariant:"_s + each.id, QJsonArray{each.sql, each.expected});
    for (const CommandCheck &each : checks.commands)
        out.insert(u"command:"_s + each.id, digestOf(QJsonArray::fromStringList(each.command)));
    if (!checks.monitoring.url.isEmpty())
        out.insert(u"monitoring"_s, shownUrl(checks.monitoring.url));
    if (!out.isEmpty())
        out.insert(u"digest"_s, digestOf(allOf(checks)));
    return out;
}

} // namespace holdfast
