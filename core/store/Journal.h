#pragma once

#include "base/Clock.h"
#include "base/Path.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace holdfast {

struct JournalRecord
{
    qint64 sequence = 0;
    QDateTime at; // UTC
    QString operation;
    QJsonObject body;
};

// One run of a procedure, put together from its records.
struct OperationSummary
{
    QString id;
    QString procedure;
    QString environment;
    QString target;
    QDateTime started;
    QDateTime declared; // from when its recovery is timed
    QDateTime ended;    // invalid while it runs, or when it was interrupted
    QString outcome;    // empty: no end on record
    int exitCode = -1;
    QString errorCode;
    QString actor;
    QString reason;
    QString lastStep;    // the last step whose intent is on record
    QStringList begun;   // steps whose intent is on record, without those that were taken back
    QStringList done;    // steps that are on record as done
    qint64 sequence = 0; // of its newest record
    int runs = 0;        // how often it was begun or gone on with
    QJsonObject bound;   // of its plan
    QJsonArray checks;   // so far
    QJsonArray deviations;
    bool running = false;            // no end on record yet, and its process is still there
    QMap<QString, QDateTime> doneAt; // when each step was done
    // Of its end: set, safety_copy, depth …; and what a later run settled for it (records of kind `settled`).
    QJsonObject facts;
};

enum class ChainState
{
    Whole,
    Broken
};

// Append-only record of every operation: an SQLite file (Qt Sql, synchronous=FULL) whose records each carry
// the SHA-256 of the one before, and an HMAC with a key derived from the integrity key where there is one.
// Triggers refuse UPDATE and DELETE. Each call opens its own connection: any thread and process may append.
class Journal
{
public:
    Journal(Path file, const Clock &clock);

    // On the disk when it returns. JournalFailed otherwise.
    Result<JournalRecord> append(const QString &operation, const QJsonObject &body, const Secret &key);
    // Oldest first; of one operation, or of all when the id is empty.
    Result<QList<JournalRecord>> records(const QString &operation = {}) const;
    // Newest first.
    Result<QList<OperationSummary>> operations() const;
    // Whether every record still follows from the one before; with the key also whether each MAC holds.
    Result<ChainState> check(const Secret &key) const;

private:
    Path m_file;
    const Clock &m_clock;
};

} // namespace holdfast
