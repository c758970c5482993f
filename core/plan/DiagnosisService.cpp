// What answers on the network: backend, frontend, their ports, and the clocks behind them.

#include "checks/Endpoints.h"
#include "checks/HealthProbe.h"
#include "checks/Monitoring.h"
#include "plan/DiagnosisFacts.h"
#include "system/Ports.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

#include <sys/timex.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::seconds askPatience{10};
constexpr std::chrono::seconds knockPatience{3};
constexpr std::chrono::seconds clockOff{5};
constexpr std::chrono::seconds clockWrong{60};
constexpr qsizetype mostPorts = 16;

// Hands questions on, and keeps the last answer; what waits for a good one asks only once through it.
class Witness final : public Http
{
public:
    explicit Witness(Http &http, const Clock &clock) : m_http(http), m_clock(clock) {}

    Result<HttpAnswer> send(const HttpRequest &request, const RunContext &context) override
    {
        HttpRequest patient = request;
        patient.timeout = askPatience;
        const QDateTime before = m_clock.nowUtc();
        Result<HttpAnswer> answer = m_http.send(patient, context);
        m_between = before.addMSecs(before.msecsTo(m_clock.nowUtc()) / 2);
        if (answer)
            m_last = *answer;
        return answer;
    }

    const std::optional<HttpAnswer> &last() const { return m_last; }
    // From the Date header (RFC 9110, 6.6.1), which has whole seconds.
    QList<ClockReading> clock(const QString &url) const
    {
        const QByteArray date = m_last ? m_last->header("Date") : QByteArray();
        const QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(date).trimmed(),
                                                         u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!theirs.isValid())
            return {};
        const QDateTime utc(theirs.date(), theirs.time(), Qt::UTC);
        const std::chrono::milliseconds half(500); // in the middle of its second
        return {{QUrl(url).authority(QUrl::PrettyDecoded).section(u'@', -1),
                 std::chrono::milliseconds(m_between.msecsTo(utc)) + half, half}};
    }

private:
    Http &m_http;
    const Clock &m_clock;
    std::optional<HttpAnswer> m_last;
    QDateTime m_between;
};

HealthCheck once(const HealthCheck &check)
{
    HealthCheck out = check;
    out.passes = 1;
    out.deadline = std::chrono::seconds(0);
    return out;
}

// What the backend says of its database; nothing when its answer has no word about that.
CheckResult databaseByHealth(const std::optional<HttpAnswer> &answer)
{
    const QJsonObject body = answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    const QString status =
        body.value(u"services").toObject().value(u"db").toObject().value(u"status").toString().left(80);
    const QString id = u"health-db"_s;
    const Phrase expected = phrase(u"fact-health-db-expected");
    if (status.isEmpty())
        return factRow(id, Verdict::Unknown, expected, phrase(u"fact-health-db-silent"));
    if (status == u"ok")
        return factRow(id, Verdict::Pass, expected, phrase(u"fact-health-db-ok"));
    const bool degraded = body.value(u"status").toString() == u"degraded";
    return factRow(id, degraded ? Verdict::Warn : Verdict::Fail, expected,
                   phrase(u"fact-health-db-is", {status}));
}

void findHealth(const DiagnosisSubject &subject, RunContext &context, const Tell &tell)
{
    const HealthCheck check = once(subject.environment.checks.health);
    Witness http(subject.services.http, subject.services.clock);
    const CheckResult row = waitForHealth(http, subject.services.clock, check, context);
    if (context.stopRequested())
        return;
    tell({{row, databaseByHealth(http.last())}, http.clock(check.url)});
}

void findFrontend(const DiagnosisSubject &subject, RunContext &context, const Tell &tell)
{
    const Checks &checks = subject.environment.checks;
    Witness http(subject.services.http, subject.services.clock);
    const CheckResult row =
        waitForFrontend(http, subject.services.clock, checks.frontend, once(checks.health), context);
    if (!context.stopRequested())
        tell({{row}});
}

bool isRefused(const std::optional<HttpAnswer> &answer)
{
    return answer && (answer->status == 401 || answer->status == 403);
}

QString statusOf(const std::optional<HttpAnswer> &answer)
{
    return answer ? u"HTTP "_s + QString::number(answer->status) : QString();
}

// It shows who asks: by a secret from a reference, or by a header that is there for that.
bool sendsToken(const EndpointCheck &check)
{
    static const QStringList names{u"authorization"_s, u"cookie"_s, u"x-api-key"_s};
    return std::any_of(check.headers.begin(), check.headers.end(), [&](const auto &header) {
        const QString value = header.second.startsWith(u"Bearer ") ? header.second.mid(7) : header.second;
        return names.contains(header.first.toLower()) || value.startsWith(u"env:") ||
               value.startsWith(u"file:");
    });
}

void findEndpoint(const DiagnosisSubject &subject, const EndpointCheck &check, RunContext &context,
                  const Tell &tell)
{
    Witness http(subject.services.http, subject.services.clock);
    Finding out{{checkEndpoint(http, subject.services.secrets, check, context)}};
    const bool expected = http.last() && check.statuses.contains(http.last()->status);
    if (sendsToken(check) && http.last())
        out.tokens.append({check.id, isRefused(http.last()) && !expected, statusOf(http.last())});
    if (!context.stopRequested())
        tell(out);
}

// Its row belongs to a verification, which compares; here it tells whether its token is taken.
void findMonitoring(const DiagnosisSubject &subject, RunContext &context, const Tell &tell)
{
    const MonitoringCheck &check = subject.environment.checks.monitoring;
    Witness http(subject.services.http, subject.services.clock);
    const MonitoringLook look =
        lookAtMonitoring(http, subject.services.secrets, check, check.windows.value(0, u"1h"_s), context);
    Finding out;
    if (http.last())
        out.tokens.append({u"monitoring"_s, isRefused(http.last()), statusOf(http.last())});
    for (const Alert &alert : look.summary ? look.summary->firing() : QList<Alert>()) {
        if (alert.code.contains(u"auth", Qt::CaseInsensitive))
            out.alerts.append(alert.code.left(80));
    }
    tell(out);
}

std::optional<Knocking> portOf(const QString &text)
{
    const QUrl url(text);
    if (url.host().isEmpty())
        return {};
    return Knocking{url.host(), url.port(url.scheme() == u"https" ? 443 : 80)};
}

QList<Knocking> portsOf(const QStringList &urls)
{
    QList<Knocking> out;
    for (const QString &url : urls) {
        const std::optional<Knocking> place = portOf(url);
        if (place && !out.contains(*place) && out.size() < mostPorts)
            out.append(*place);
    }
    return out;
}

void findPort(const Knocking &place, RunContext &context, const Tell &tell)
{
    QElapsedTimer timer;
    timer.start();
    const PortAnswer answer = knockAt(place.host, place.port, knockPatience, context);
    if (context.stopRequested())
        return;
    Phrase observed;
    switch (answer.state) {
    case PortState::Open:
        observed = phrase(u"fact-port-open");
        break;
    case PortState::Refused:
        observed = phrase(u"fact-port-refused");
        break;
    case PortState::NoAnswer:
        observed = phrase(u"fact-port-silent", {secondsValue(knockPatience)});
        break;
    case PortState::NoHost:
        observed = phrase(u"fact-port-no-host", {answer.detail});
        break;
    case PortState::Unreachable:
        observed = phrase(u"fact-port-unreachable", {answer.detail});
        break;
    }
    const bool open = answer.state == PortState::Open;
    CheckResult row = factRow(u"port:"_s + place.place(), open ? Verdict::Pass : Verdict::Fail,
                              phrase(u"fact-port-expected", {place.place()}), observed);
    if (!open)
        row.remedy = phrase(u"fact-port-remedy");
    row.duration = std::chrono::milliseconds(timer.elapsed());
    tell({{row}});
}

// Whether the kernel holds its clock to be set by somebody (adjtimex(2)); reading it needs no rights.
bool isSynchronised()
{
    timex state{};
    return ::adjtimex(&state) != TIME_ERROR;
}

template <typename Find>
Finder finder(const QString &id, const Find &find)
{
    return {{id}, find};
}

} // namespace

QString Knocking::place() const
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

QList<Knocking> backendPorts(const Environment &environment)
{
    const Checks &checks = environment.checks;
    if (!checks.health.url.isEmpty())
        return portsOf({checks.health.url});
    QStringList urls{checks.cors.url, checks.monitoring.url};
    for (const EndpointCheck &endpoint : checks.endpoints)
        urls.append(endpoint.url);
    return portsOf(urls);
}

QList<Knocking> frontendPorts(const Environment &environment)
{
    return portsOf({environment.checks.frontend});
}

QList<Knocking> databasePorts(const Environment &environment)
{
    QList<Knocking> out;
    if (environment.database.mode != Mode::Postgres)
        return out;
    for (const PostgresHost &host : environment.database.hosts) {
        if (!host.host.startsWith(u'/') && !host.host.isEmpty()) // the folder of a socket has no port
            out.append({host.host, host.port});
    }
    return out.mid(0, mostPorts);
}

void addServiceFinders(std::vector<Finder> &out, const DiagnosisSubject &subject)
{
    const Checks &checks = subject.environment.checks;
    QList<Knocking> places;
    for (const Knocking &place : backendPorts(subject.environment) + frontendPorts(subject.environment) +
                                     databasePorts(subject.environment)) {
        if (!places.contains(place))
            places.append(place);
    }
    for (const Knocking &place : places) {
        out.push_back(finder(u"port:"_s + place.place(), [place](RunContext &context, const Tell &tell) {
            findPort(place, context, tell);
        }));
    }
    const auto unset = [](const QString &id, const Phrase &expected) {
        return finder(id, [id, expected](RunContext & /*context*/, const Tell &tell) {
            tell({{notConfigured(id, expected)}});
        });
    };
    if (checks.health.url.isEmpty())
        out.push_back(unset(u"health"_s, phrase(u"health-expected")));
    else
        out.push_back({{u"health"_s, u"health-db"_s}, [subject](RunContext &context, const Tell &tell) {
                           findHealth(subject, context, tell);
                       }});
    if (checks.frontend.isEmpty())
        out.push_back(unset(u"frontend"_s, phrase(u"frontend-expected")));
    else
        out.push_back(finder(u"frontend"_s, [subject](RunContext &context, const Tell &tell) {
            findFrontend(subject, context, tell);
        }));
    if (checks.cors.origin.isEmpty())
        out.push_back(unset(u"cors"_s, phrase(u"fact-cors-expected")));
    else
        out.push_back(finder(u"cors"_s, [subject](RunContext &context, const Tell &tell) {
            Witness http(subject.services.http, subject.services.clock);
            const CheckResult row = checkCors(http, subject.environment.checks.cors, context);
            if (!context.stopRequested())
                tell({{row}});
        }));
    for (const EndpointCheck &check : checks.endpoints) {
        out.push_back(
            finder(u"endpoint:"_s + check.id, [subject, check](RunContext &context, const Tell &tell) {
                findEndpoint(subject, check, context, tell);
            }));
    }
    if (!checks.monitoring.url.isEmpty())
        out.push_back({{}, [subject](RunContext &context, const Tell &tell) {
                           findMonitoring(subject, context, tell);
                       }});
}

CheckResult clockFact(const QList<ClockReading> &clocks)
{
    const QString id = u"clock"_s;
    const Phrase expected = phrase(u"clock-expected");
    const auto off = [](const ClockReading &reading) {
        return std::max(std::chrono::milliseconds(0), std::chrono::abs(reading.ahead) - reading.vague);
    };
    const auto worst = std::max_element(
        clocks.begin(), clocks.end(),
        [&](const ClockReading &one, const ClockReading &other) { return off(one) < off(other); });
    CheckResult row = factRow(id, Verdict::Unknown, expected, phrase(u"fact-clock-alone"));
    if (worst != clocks.end() && off(*worst) <= clockOff) {
        QStringList names;
        for (const ClockReading &reading : clocks)
            names.append(reading.of);
        row = factRow(id, Verdict::Pass, expected, phrase(u"fact-clock-agrees", {names.join(u", "_s)}));
    } else if (worst != clocks.end()) {
        row = factRow(id, off(*worst) > clockWrong ? Verdict::Fail : Verdict::Warn, expected,
                      phrase(worst->ahead.count() > 0 ? u"fact-clock-ahead" : u"fact-clock-behind",
                             {worst->of, secondsValue(std::chrono::abs(worst->ahead))}));
    }
    if (row.verdict != Verdict::Pass)
        row.remedy = phrase(isSynchronised() ? u"fact-clock-remedy" : u"fact-clock-not-synchronised");
    return row;
}

CheckResult tokenFact(const QList<TokenUse> &tokens, const QStringList &alerts)
{
    const QString id = u"auth-errors"_s;
    const Phrase expected = phrase(u"fact-tokens-expected");
    QStringList refused;
    for (const TokenUse &use : tokens) {
        if (use.refused)
            refused.append(use.what + u" ("_s + use.how + u')');
    }
    CheckResult row =
        factRow(id, Verdict::Pass, expected, phrase(u"fact-tokens-taken", {QString::number(tokens.size())}));
    if (!refused.isEmpty())
        row = factRow(id, Verdict::Fail, expected, phrase(u"fact-tokens-refused", {refused.join(u", "_s)}));
    else if (!alerts.isEmpty())
        row = factRow(id, Verdict::Warn, expected, phrase(u"fact-tokens-alert", {alerts.join(u", "_s)}));
    else if (tokens.isEmpty())
        row = factRow(id, Verdict::Skipped, expected, phrase(u"fact-tokens-none"));
    if (row.verdict == Verdict::Fail || row.verdict == Verdict::Warn)
        row.remedy = phrase(u"fact-tokens-remedy");
    return row;
}

} // namespace holdfast
