#pragma once

#include "base/Path.h"
#include "base/Result.h"

namespace holdfast {

// Where the practice environment lives.
struct PracticePlaces
{
    Path home;
    Path environmentsFolder; // the one where environment files are looked for
    Path program;            // holdfast-practice; empty: the one beside the running program

    Path root() const { return home / "practice"; }
    Path environmentFile() const { return environmentsFolder / "practice.json"; }
};

struct PracticeState
{
    Path root;
    QString url; // of the server that runs, else the one it had last; empty when it never ran
    bool running = false;
    qint64 pid = 0; // 0 when it does not run

    friend bool operator==(const PracticeState &, const PracticeState &) = default;
};

// The functions below block, for some seconds at worst, and belong on a worker thread; they may be called
// from several processes at once (a lock file in `home` puts them in a row). Errors are PracticeFailed with
// the path or program it is about.

// Only looks. "Running" means: the process that the server recorded, by pid, start time and executable.
PracticeState practiceState(const PracticePlaces &places);

// Afterwards the tree exists, its server answers HTTP on 127.0.0.1, and practice.json names it. A server that
// runs is kept; the former port is taken again when it is free. The server is fully detached: own session,
// none of the caller's descriptors, working folder `root`. An existing practice.json keeps what the operator
// added.
Result<PracticeState> startPractice(const PracticePlaces &places);

// Afterwards the server has ended. Only the recorded process, verified as above, is ever signalled: SIGTERM,
// and SIGKILL when it has not ended after ten seconds. Nothing to stop is a success.
Result<PracticeState> stopPractice(const PracticePlaces &places);

// Afterwards the application tree is as new; root/backups and the integrity key are the former ones. The
// server runs again when it ran before. The fresh tree is complete before the old one is touched; when moving
// it in fails half way, calling again sets it right.
Result<PracticeState> resetPractice(const PracticePlaces &places);

} // namespace holdfast
