#pragma once

#include "base/Path.h"
#include "engine/DatabaseEngine.h"
#include "model/BackupSet.h"

#include <QJsonObject>

#include <optional>

namespace holdfast {

// What the live database loses when a backup takes its place, as far as that can be known before.
struct Loss
{
    // How the present rows were seen.
    enum class Seen
    {
        Compared,
        NotCounted,       // nobody asked for it
        NothingToCompare, // the backup signs no rows; or what comes back is a database that was kept
        Unreadable,       // damaged, no database, or held by somebody
        Missing           // there is no live database: nothing is lost
    };
    // A backup from which can be seen how much there may be.
    struct OtherSet
    {
        Path artefact;
        QDateTime time;
        qint64 rows = 0;
    };

    Seen seen = Seen::NothingToCompare;
    QString whyNot;               // raw word of the engine, where it is unreadable
    QDateTime since;              // UTC; the backup's data is of this moment; invalid: not known
    QDateTime now;                // UTC
    QList<RowsDifference> tables; // by name; where compared
    QList<SchemaDifference> schema;
    qint64 liveRows = -1; // -1: not counted
    qint64 liveBytes = 0;
    QDateTime liveModified;
    std::optional<OtherSet> other; // the newest one, where the live database is unreadable

    // Rows, at the least.
    qint64 go() const;
    qint64 come() const;
    qint64 change() const;
    // From `since` to `now`, if that is known; never negative.
    std::optional<std::chrono::seconds> window() const;
};

// Of a set (with its form and fingerprint), or of a kept database that comes back: then without details.
Loss lossOf(const BackupSet &set, const LiveDatabase &live, const QDateTime &now);
QString toString(Loss::Seen seen);
// Numbers in JSON numbers, null for what is not known.
QJsonObject toJson(const Loss &loss);

} // namespace holdfast
