#pragma once

#include <QStringList>

namespace holdfast {

// What of a dump does not go into a scratch database, and what follows for the comparison.
struct ScratchContents
{
    QStringList lines;       // of the table of contents (pg_restore --list) that are loaded
    bool all = true;         // nothing was left out of `lines`
    QStringList leaveOut;    // as LoadJob
    QStringList left;        // that would act outside, as pg_restore names them: not loaded
    QStringList acting;      // that may act outside when it is used: loaded
    QStringList notCompared; // kinds of catalogue facts that can therefore not be equal
};

// `contents`: the archive's whole table of contents. `foreignRoles`: roles of the set that the login is no
// member of; with an object of theirs, neither owners nor privileges are loaded. `superuser`: the login may
// comment on extensions (P16).
ScratchContents scratchContents(const QStringList &contents, const QStringList &foreignRoles, bool superuser);

} // namespace holdfast
