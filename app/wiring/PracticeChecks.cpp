#include "wiring/PracticeChecks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Token
{
    const char *variable;
    const char *file;
};
constexpr std::array tokens{Token{"OPS_ACCESS_TOKEN", "operations.token"},
                            Token{"PRACTICE_ACCESS_TOKEN", "customer.token"}};

// <url> and <customer>, <operations>: the server, and the references of the two tokens.
constexpr const char *freshChecks = R"({
    "health": {"url": "<url>/health", "passes": 3, "interval_seconds": 1, "deadline_seconds": 60},
    "frontend": {"url": "<url>/"},
    "cors": {"origin": "http://127.0.0.1:5173", "url": "<url>/v1/auth/me"},
    "endpoints": [
        {"id": "auth", "url": "<url>/v1/auth/me", "headers": {"Authorization": "Bearer <customer>"},
         "json": {"/data/items/0/id": {}}},
        {"id": "auth-refused", "url": "<url>/v1/auth/me", "statuses": [401],
         "json": {"/error/code": "missing_access_token"}},
        {"id": "billing-quota", "url": "<url>/v1/billing/quota",
         "headers": {"Authorization": "Bearer <customer>"}, "json": {"/data/items": {}}},
        {"id": "chat", "url": "<url>/v1/chat/conversations",
         "headers": {"Authorization": "Bearer <customer>"}, "json": {"/data/items": {}}},
        {"id": "privacy", "url": "<url>/v1/privacy/requests",
         "headers": {"Authorization": "Bearer <customer>"}, "json": {"/data/items": {}}},
        {"id": "natal", "url": "<url>/v1/natal/charts",
         "headers": {"Authorization": "Bearer <customer>"}, "json": {"/data/items": {}}}],
    "invariants": [
        {"id": "ledger", "sql": "SELECT coalesce(sum(amount_cents), 0) FROM ledger_entries", "expected": "0"},
        {"id": "migration", "sql": "SELECT count(*) FROM alembic_version", "expected": "1"}],
    "commands": [
        {"id": "settings", "command": ["grep", "-q", "^OPS_ACCESS_TOKEN=.", "backend/.env"],
         "timeout_seconds": 10}],
    "monitoring": {"url": "<url>/v1/ops/monitoring/operational-summary", "token": "<operations>"}})";

Path tokenFile(const Path &root, const char *name)
{
    return root / ".practice" / name;
}

QByteArray reference(const Path &root, const char *name)
{
    // As the inside of a JSON string.
    const QJsonArray quoted{QString(u"file:"_s + toText(tokenFile(root, name)))};
    const QByteArray text = QJsonDocument(quoted).toJson(QJsonDocument::Compact);
    return text.mid(2, text.size() - 4);
}

// Every text in it that begins with the former address.
QJsonValue moved(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString() && value.toString().startsWith(from + u'/'))
        return QString(to + value.toString().mid(from.size()));
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(moved(each, from, to));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            out.insert(each.key(), moved(each.value(), from, to));
        return out;
    }
    return value;
}

QByteArray valueIn(const QByteArray &settings, const QByteArray &variable)
{
    for (const QByteArray &line : settings.split('\n')) {
        if (line.startsWith(QByteArray(variable + '=')))
            return line.mid(variable.size() + 1).trimmed();
    }
    return {};
}

Result<void> writeToken(const Path &path, const QByteArray &token)
{
    QFile present(toText(path));
    if (present.open(QIODevice::ReadOnly) && present.readAll() == token + '\n')
        return {};
    QSaveFile file(toText(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(token + '\n') < 0 || !file.commit())
        return fail(ErrorCode::PracticeFailed, toText(path), file.errorString());
    return {};
}

} // namespace

QJsonObject practiceChecks(const QJsonObject &former, const Path &root, const QString &url)
{
    QByteArray fresh = freshChecks;
    fresh.replace("<url>", url.toUtf8());
    fresh.replace("<operations>", reference(root, "operations.token"));
    fresh.replace("<customer>", reference(root, "customer.token"));
    QJsonObject checks = QJsonDocument::fromJson(fresh).object();
    const QString health = former.value(u"health").toObject().value(u"url").toString();
    const QString place = QUrl(health).toString(QUrl::RemovePath | QUrl::RemoveQuery);
    for (auto each = former.begin(); each != former.end(); ++each)
        checks[each.key()] = health.isEmpty() ? *each : moved(*each, place, url);
    QJsonObject ready = checks.value(u"health").toObject();
    ready.insert(u"url"_s, QString(url + u"/health"));
    checks.insert(u"health"_s, ready);
    return checks;
}

Result<void> writePracticeTokens(const Path &root)
{
    QFile settings(toText(root / "backend" / ".env"));
    if (!settings.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = settings.readAll();
    for (const Token &token : tokens) {
        const QByteArray value = valueIn(text, token.variable);
        if (!value.isEmpty())
            HOLDFAST_TRY(writeToken(tokenFile(root, token.file), value));
    }
    return {};
}

} // namespace holdfast
