#include "store/Journal.h"

#include "base/CanonicalJson.h"
#include "base/Crypto.h"
#include "model/Manifest.h"
#include "system/Files.h"
#include "system/Processes.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <filesystem>
#include <map>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr char macLabel[] = "holdfast/journal/v1";
const QString isoFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

const QStringList schema{
    u"CREATE TABLE IF NOT EXISTS records (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, operation TEXT NOT "
    u"NULL,"
    " body TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL, mac TEXT NOT NULL, key_id TEXT NOT NULL)"_s,
    u"CREATE INDEX IF NOT EXISTS records_by_operation ON records (operation, sequence)"_s,
    u"CREATE TRIGGER IF NOT EXISTS records_never_change BEFORE UPDATE ON records"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
    u"CREATE TRIGGER IF NOT EXISTS records_never_go BEFORE DELETE ON records"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_s,
};

enum class Access
{
    Read,
    Append
};

// One connection under a name of its own, gone with this object.
class Connection
{
public:
    Connection(const Path &file, Access access)
    {
        static std::atomic<int> counter = 0;
        m_name = u"journal-"_s + QString::number(++counter);
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(toText(file));
        m_database.setConnectOptions(access == Access::Read
                                         ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"_s
                                         : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase &operator*() { return m_database; }
    QSqlDatabase *operator->() { return &m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

Error journalError(const Path &file, const QSqlError &error)
{
    return fail(ErrorCode::JournalFailed, toText(file), error.text());
}

QString hashOf(const JournalRecord &record, const QString &previous)
{
    const QJsonObject hashed{{u"sequence"_s, record.sequence},
                             {u"at"_s, record.at.toString(isoFormat)},
                             {u"operation"_s, record.operation},
                             {u"body"_s, record.body},
                             {u"previous"_s, previous}};
    return hex(sha256(canonicalJson(hashed)));
}

QString macOf(const QString &hash, const Secret &key)
{
    return key.isEmpty() ? QString() : hex(hmacSha256(deriveKey(key, macLabel).reveal(), hash.toLatin1()));
}

JournalRecord recordIn(const QSqlQuery &query)
{
    JournalRecord record;
    record.sequence = query.value(0).toLongLong();
    record.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    record.operation = query.value(2).toString();
    record.body = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object();
    return record;
}

Result<void> prepare(const Path &file, Connection &connection)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error)) {
        // 0700 and 0600 before SQLite writes the first byte; that another process was faster is no failure.
        PosixFiles files;
        if (const Result<void> made = files.makeFolder(file.parent_path()); !made)
            return fail(ErrorCode::JournalFailed, toText(file), made.error().detail);
        (void)files.create(file, Overwrite::Never);
    }
    if (!connection->open())
        return journalError(file, connection->lastError());
    QSqlQuery query(*connection);
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (!query.exec(pragma))
            return journalError(file, query.lastError());
    }
    return {};
}

// A writer killed before its first commit leaves an empty file: a journal without records.
Result<bool> hasRecords(const Path &file, QSqlQuery &query)
{
    if (!query.exec(u"SELECT count(*) FROM sqlite_schema WHERE name = 'records'"_s) || !query.next())
        return journalError(file, query.lastError());
    return query.value(0).toInt() == 1;
}

void takeProcess(OperationSummary &summary, const JournalRecord &record)
{
    const qint64 ticks = record.body.value(u"pid_ticks").toInteger();
    ++summary.runs;
    summary.running = ticks != 0 && startTicksOf(record.body.value(u"pid").toInteger()) == ticks;
}

void takeFindings(OperationSummary &summary, const JournalRecord &record)
{
    summary.checks = record.body.value(u"checks").toArray();
    summary.deviations = record.body.value(u"deviations").toArray();
}

void merge(OperationSummary &summary, const JournalRecord &record)
{
    const QString kind = record.body.value(u"kind").toString();
    summary.sequence = record.sequence;
    if (kind == u"start") {
        summary.id = record.operation;
        summary.procedure = record.body.value(u"procedure").toString();
        summary.environment = record.body.value(u"environment").toString();
        summary.target = record.body.value(u"target").toString();
        summary.actor = record.body.value(u"actor").toString();
        summary.reason = record.body.value(u"reason").toString();
        summary.started = record.at;
        summary.declared =
            QDateTime::fromString(record.body.value(u"declared_at").toString(), Qt::ISODateWithMs);
        if (!summary.declared.isValid())
            summary.declared = record.at;
        summary.bound = record.body.value(u"bound").toObject();
        takeProcess(summary, record);
    } else if (kind == u"resumed") {
        takeProcess(summary, record);
        summary.ended = {};
        summary.outcome.clear();
        summary.exitCode = -1;
        summary.errorCode.clear();
    } else if (kind == u"intent") {
        summary.lastStep = record.body.value(u"step").toString();
        summary.begun.append(summary.lastStep);
        // Not in journals of versions that wrote them with outcomes only.
        if (record.body.contains(u"facts"))
            summary.facts = record.body.value(u"facts").toObject();
    } else if (kind == u"outcome") {
        summary.facts = record.body.value(u"facts").toObject();
        if (record.body.value(u"state").toString() == u"done") {
            summary.done.append(record.body.value(u"step").toString());
            summary.doneAt.insert(summary.done.last(), record.at);
        }
        takeFindings(summary, record);
    } else if (kind == u"undone") {
        if (!record.body.contains(u"error"))
            summary.begun.removeAll(record.body.value(u"step").toString());
    } else if (kind == u"end") {
        summary.ended = record.at;
        summary.running = false;
        summary.outcome = record.body.value(u"outcome").toString();
        summary.exitCode = record.body.value(u"exit_code").toInt();
        summary.errorCode = record.body.value(u"error").toObject().value(u"code").toString();
        summary.facts = record.body.value(u"facts").toObject();
        takeFindings(summary, record);
    } else if (kind == u"settled") {
        const QJsonObject facts = record.body.value(u"facts").toObject();
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            summary.facts.insert(fact.key(), *fact);
    }
}

} // namespace

Journal::Journal(Path file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

Result<JournalRecord> Journal::append(const QString &operation, const QJsonObject &body, const Secret &key)
{
    Connection connection(m_file, Access::Append);
    HOLDFAST_TRY(prepare(m_file, connection));
    QSqlQuery query(*connection);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return journalError(m_file, query.lastError());
    for (const QString &statement : schema) {
        if (!query.exec(statement))
            return journalError(m_file, query.lastError());
    }
    JournalRecord record{1, m_clock.nowUtc(), operation, body};
    QString previous;
    if (!query.exec(u"SELECT sequence, hash FROM records ORDER BY sequence DESC LIMIT 1"_s))
        return journalError(m_file, query.lastError());
    if (query.next()) {
        record.sequence = query.value(0).toLongLong() + 1;
        previous = query.value(1).toString();
    }
    const QString hash = hashOf(record, previous);
    query.prepare(u"INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(record.sequence);
    query.addBindValue(record.at.toString(isoFormat));
    query.addBindValue(operation);
    query.addBindValue(QString::fromUtf8(canonicalJson(body)));
    query.addBindValue(previous.isNull() ? u""_s : previous);
    query.addBindValue(hash);
    query.addBindValue(key.isEmpty() ? u""_s : macOf(hash, key));
    query.addBindValue(key.isEmpty() ? u""_s : keyIdOf(key));
    if (!query.exec() || !query.exec(u"COMMIT"_s))
        return journalError(m_file, query.lastError());
    return record;
}

Result<QList<JournalRecord>> Journal::records(const QString &operation) const
{
    QList<JournalRecord> out;
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return out;
    Connection connection(m_file, Access::Read);
    if (!connection->open())
        return journalError(m_file, connection->lastError());
    QSqlQuery query(*connection);
    HOLDFAST_TRY_AS(const bool begun, hasRecords(m_file, query));
    if (!begun)
        return out;
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT sequence, at, operation, body FROM records WHERE ? = '' OR operation = ? ORDER BY sequence"_s);
    query.addBindValue(operation.isNull() ? u""_s : operation);
    query.addBindValue(operation.isNull() ? u""_s : operation);
    if (!query.exec())
        return journalError(m_file, query.lastError());
    while (query.next())
        out.append(recordIn(query));
    return out;
}

Result<QList<OperationSummary>> Journal::operations() const
{
    HOLDFAST_TRY_AS(const QList<JournalRecord> all, records());
    QList<OperationSummary> out;
    std::map<QString, qsizetype> places;
    for (const JournalRecord &record : all) {
        if (record.body.value(u"kind").toString().startsWith(u"incident"))
            continue; // of an incident, which is no operation (plan/Incidents.h)
        const auto [place, isNew] = places.try_emplace(record.operation, out.size());
        if (isNew)
            out.append(OperationSummary{});
        merge(out[place->second], record);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

Result<ChainState> Journal::check(const Secret &key) const
{
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return ChainState::Whole;
    Connection connection(m_file, Access::Read);
    if (!connection->open())
        return journalError(m_file, connection->lastError());
    QSqlQuery query(*connection);
    HOLDFAST_TRY_AS(const bool begun, hasRecords(m_file, query));
    if (!begun)
        return ChainState::Whole;
    if (!query.exec(
            u"SELECT sequence, at, operation, body, previous, hash, mac, key_id FROM records ORDER BY sequence"_s))
        return journalError(m_file, query.lastError());
    const QString keyId = key.isEmpty() ? QString() : keyIdOf(key);
    QString previous;
    qint64 expected = 1;
    while (query.next()) {
        const JournalRecord record = recordIn(query);
        const QString hash = query.value(5).toString();
        const bool ours = !keyId.isEmpty() && query.value(7).toString() == keyId;
        if (record.sequence != expected++ || query.value(4).toString() != previous ||
            hash != hashOf(record, previous) || (ours && query.value(6).toString() != macOf(hash, key)))
            return ChainState::Broken;
        previous = hash;
    }
    return ChainState::Whole;
}

} // namespace holdfast
