#include "model/Environment.h"

#include "model/ObjectReader.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Error invalidAt(const QString &pointer, const QString &reason)
{
    return fail(ErrorCode::EnvironmentInvalid, pointer, pointer + u": "_s + reason);
}

bool isReference(const QString &text)
{
    return text.startsWith(u"env:"_s) || text.startsWith(u"file:"_s) || text.startsWith(u"keyring:"_s);
}

Result<void> readDatabase(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader database, top.object(u"database"_s));
    HOLDFAST_TRY_AS(const QString url, database.text(u"url"_s));
    HOLDFAST_TRY(database.done());
    if (url.isEmpty())
        return invalidAt(u"/database/url"_s, u"is missing"_s);
    if (isReference(url)) {
        out.databaseUrlReference = url;
        return {};
    }
    Result<DatabaseUrl> parsed = parseDatabaseUrl(url);
    if (!parsed)
        return invalidAt(u"/database/url"_s, parsed.error().detail);
    if (parsed->mode == Mode::Postgres && holdsPassword(url))
        return invalidAt(u"/database/url"_s, u"holds a password: give the URL by reference, env: or file:"_s);
    out.database = *parsed;
    return {};
}

Result<void> readKeys(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader keys, top.object(u"keys"_s));
    HOLDFAST_TRY_AS(out.integrityKey, keys.text(u"integrity"_s, u"env:BACKUP_METADATA_HMAC_KEY"_s));
    HOLDFAST_TRY_AS(out.retiredKeys, keys.texts(u"retired"_s));
    HOLDFAST_TRY(keys.done());
    if (!isReference(out.integrityKey))
        return invalidAt(u"/keys/integrity"_s, u"must be a reference: env:NAME or file:PATH"_s);
    for (qsizetype i = 0; i < out.retiredKeys.size(); ++i) {
        if (!isReference(out.retiredKeys[i])) {
            return invalidAt(u"/keys/retired/"_s + QString::number(i),
                             u"must be a reference: env:NAME or file:PATH"_s);
        }
    }
    return {};
}

// No `assets` member: the usual files. An empty array: none.
Result<void> readRuntimeAssets(ObjectReader &top, Environment &out)
{
    static const QRegularExpression variable(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    HOLDFAST_TRY_AS(ObjectReader runtime, top.object(u"runtime"_s));
    if (runtime.has(u"assets"_s)) {
        HOLDFAST_TRY_AS(out.runtime.patterns, runtime.texts(u"assets"_s));
    }
    HOLDFAST_TRY_AS(out.runtime.variables, runtime.texts(u"variables"_s));
    HOLDFAST_TRY(runtime.done());
    for (qsizetype i = 0; i < out.runtime.patterns.size(); ++i) {
        const QString fault = faultOfRuntimePattern(out.runtime.patterns[i]);
        if (!fault.isEmpty())
            return invalidAt(u"/runtime/assets/"_s + QString::number(i), fault);
    }
    for (qsizetype i = 0; i < out.runtime.variables.size(); ++i) {
        if (!variable.match(out.runtime.variables[i]).hasMatch())
            return invalidAt(u"/runtime/variables/"_s + QString::number(i),
                             u"must be the name of a variable"_s);
    }
    return {};
}

Result<void> readEncryption(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader encryption, top.object(u"encryption"_s));
    HOLDFAST_TRY_AS(out.encryption.recipients, encryption.texts(u"recipients"_s));
    HOLDFAST_TRY_AS(out.encryption.passphrase, encryption.text(u"passphrase"_s));
    HOLDFAST_TRY_AS(out.encryption.identity, encryption.text(u"identity"_s));
    HOLDFAST_TRY(encryption.done());
    for (qsizetype i = 0; i < out.encryption.recipients.size(); ++i) {
        if (!out.encryption.recipients[i].startsWith(u"age1"))
            return invalidAt(u"/encryption/recipients/"_s + QString::number(i),
                             u"must be an age recipient"_s);
    }
    if (!out.encryption.passphrase.isEmpty() && !isReference(out.encryption.passphrase))
        return invalidAt(u"/encryption/passphrase"_s, u"must be a reference: env:NAME or file:PATH"_s);
    if (!out.encryption.recipients.isEmpty() && !out.encryption.passphrase.isEmpty())
        return invalidAt(u"/encryption/passphrase"_s, u"stands alone: age has no recipients beside it"_s);
    if (!out.encryption.identity.isEmpty() && !out.encryption.identity.startsWith(u"file:"))
        return invalidAt(u"/encryption/identity"_s, u"must be file:/path of an identity file"_s);
    return {};
}

// Argument lists, each with a program as its first word.
Result<QList<QStringList>> readCommands(ObjectReader &services, const QString &key)
{
    QList<QStringList> out;
    HOLDFAST_TRY_AS(const QJsonArray commands, services.array(key));
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QString at = services.at(key) + u'/' + QString::number(i);
        const QJsonArray words = commands[i].toArray();
        const auto isText = [](const QJsonValue &word) { return word.isString(); };
        if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isText) ||
            words[0].toString().isEmpty())
            return invalidAt(at, u"must be an array of strings: program and arguments"_s);
        out.append(QStringList());
        for (const QJsonValue &word : words)
            out.last().append(word.toString());
    }
    return out;
}

// Relative ones are below the root.
Result<void> readLogs(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader diagnosis, top.object(u"diagnosis"_s));
    HOLDFAST_TRY_AS(const QStringList logs, diagnosis.texts(u"logs"_s));
    HOLDFAST_TRY(diagnosis.done());
    for (const QString &log : logs)
        out.logs.append((out.root / toPath(log)).lexically_normal());
    return {};
}

Result<void> readServices(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader services, top.object(u"services"_s));
    HOLDFAST_TRY_AS(out.services.refuseWrites, services.flag(u"refuse_writes"_s));
    HOLDFAST_TRY_AS(out.services.stop, readCommands(services, u"stop"_s));
    HOLDFAST_TRY_AS(out.services.start, readCommands(services, u"start"_s));
    HOLDFAST_TRY(services.done());
    if (out.services.stop.isEmpty() != out.services.start.isEmpty())
        return invalidAt(u"/services"_s, u"needs both stop and start: what is stopped must come back"_s);
    return {};
}

Result<void> readObjectives(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(ObjectReader objectives, top.object(u"objectives"_s));
    HOLDFAST_TRY_AS(const int rpo, objectives.number(u"rpo_hours"_s, 24));
    HOLDFAST_TRY_AS(const int rto, objectives.number(u"rto_minutes"_s, 60));
    HOLDFAST_TRY(objectives.done());
    HOLDFAST_TRY_AS(ObjectReader retention, top.object(u"retention"_s));
    HOLDFAST_TRY_AS(const int kept, retention.number(u"kept_copies_days"_s, 14));
    HOLDFAST_TRY(retention.done());
    out.keptFor = std::chrono::days(kept);
    out.rpo = std::chrono::hours(rpo);
    out.rto = std::chrono::minutes(rto);
    return {};
}

Result<void> readIdentity(ObjectReader &top, Environment &out)
{
    HOLDFAST_TRY_AS(const int schema, top.number(u"schema"_s, 0));
    if (schema != 1)
        return invalidAt(u"/schema"_s, u"must be 1"_s);
    HOLDFAST_TRY_AS(out.name, top.text(u"name"_s));
    if (out.name.isEmpty())
        return invalidAt(u"/name"_s, u"is missing"_s);
    HOLDFAST_TRY_AS(const QString kind, top.text(u"kind"_s, u"production"_s));
    bool known = false;
    for (const EnvironmentKind candidate : {EnvironmentKind::Production, EnvironmentKind::Staging,
                                            EnvironmentKind::Test, EnvironmentKind::Practice}) {
        if (toString(candidate) == kind) {
            out.kind = candidate;
            known = true;
        }
    }
    if (!known)
        return invalidAt(u"/kind"_s, u"must be production, staging, test or practice"_s);
    HOLDFAST_TRY_AS(const QString root, top.text(u"root"_s));
    if (!root.startsWith(u'/'))
        return invalidAt(u"/root"_s, u"must be an absolute path"_s);
    out.root = toPath(root);
    return {};
}

} // namespace

QString toString(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return u"production"_s;
    case EnvironmentKind::Staging:
        return u"staging"_s;
    case EnvironmentKind::Test:
        return u"test"_s;
    case EnvironmentKind::Practice:
        return u"practice"_s;
    }
    return {};
}

QString shownUrl(const QString &url)
{
    QUrl shown(url);
    shown.setUserInfo(QString());
    if (shown.hasQuery()) {
        QStringList keys;
        for (const QString &pair : shown.query().split(u'&'))
            keys.append(pair.section(u'=', 0, 0) + u"=…"_s);
        shown.setQuery(keys.join(u'&'));
    }
    return shown.toString();
}

Path Environment::databaseFile() const
{
    const Path path = toPath(database.path);
    return (path.is_absolute() ? path : root / path).lexically_normal();
}

QString Environment::databasePlace() const
{
    return database.mode == Mode::Sqlite ? toText(databaseFile()) : database.place();
}

QString Environment::databaseName() const
{
    return database.mode == Mode::Sqlite ? toText(databaseFile().filename()) : database.database;
}

Result<Environment> environmentFromJson(const QByteArray &json)
{
    HOLDFAST_TRY_AS(ObjectReader top, readDocument(ErrorCode::EnvironmentInvalid, json));
    Environment out;
    HOLDFAST_TRY(readIdentity(top, out));
    HOLDFAST_TRY(readDatabase(top, out));
    HOLDFAST_TRY(readKeys(top, out));
    HOLDFAST_TRY_AS(out.checks, readChecks(top));
    HOLDFAST_TRY(readLogs(top, out));
    HOLDFAST_TRY(readServices(top, out));
    HOLDFAST_TRY(readRuntimeAssets(top, out));
    HOLDFAST_TRY(readEncryption(top, out));
    HOLDFAST_TRY(readObjectives(top, out));
    HOLDFAST_TRY(top.done());
    return out;
}

} // namespace holdfast
