#pragma once

#include "base/Phrase.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace holdfast {

enum class Procedure
{
    Backup,
    Validate,
    Restore,
    Revert,
    Verify
};

QString toString(Procedure procedure);

// One step as the operator sees it before it runs, and as it is hashed.
struct PlanRow
{
    QString id; // stable: "stage", "safety-copy", "replace" …
    Phrase what;
    QStringList command; // the command line that does the same by hand, secrets masked; may be empty
    Phrase changes;      // empty: changes nothing
    Phrase undo;         // how it is undone; empty where there is nothing to undo

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

// What will be done, in order. `bound` is all that the decision rests on (set digest, target identity,
// options, names of side files): it is hashed with the rows. `shown` are volatile facts: seen, never hashed.
struct Plan
{
    QString id;
    Procedure procedure = Procedure::Backup;
    QString environment;
    QString target; // short name of what is changed: the file name of the database
    QList<PlanRow> rows;
    QJsonObject bound;
    QJsonObject shown;
    QJsonObject unshown; // what running it needs besides, and may hold secrets: kept with the plan, 0600, in
                         // no output, journal or hash
    QList<Phrase> consequences; // plain sentences: what is lost, who is disconnected, how to undo

    // SHA-256 of the canonical form of procedure, rows and bound; lower-case hex.
    QString hash() const;
    // `<target, escaped>-XXXX-XXXX`, the letters taken from the hash; no 0 O 1 I L U.
    QString token() const;
};

// Eight characters that cannot be confused, as XXXX-XXXX, from any digest.
QString codeLetters(const QByteArray &digest);

QJsonObject toJson(const Plan &plan);

} // namespace holdfast
