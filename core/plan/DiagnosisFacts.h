#pragma once

#include "plan/Diagnosis.h"

#include <QElapsedTimer>

namespace holdfast {

// One place that answers on the network.
struct Knocking
{
    QString host;
    int port = 0;

    QString place() const;
    friend bool operator==(const Knocking &, const Knocking &) = default;
};
// Where backend, frontend and database server of an environment listen, each once.
QList<Knocking> backendPorts(const Environment &environment);
QList<Knocking> frontendPorts(const Environment &environment);
QList<Knocking> databasePorts(const Environment &environment);

// Another machine's clock against ours.
struct ClockReading
{
    QString of;
    std::chrono::milliseconds ahead{0};
    std::chrono::milliseconds vague{0}; // how far off the reading itself may be
};

// Something that was asked with a token or a password.
struct TokenUse
{
    QString what;
    bool refused = false;
    QString how; // "HTTP 401" …
};

// What one piece of the work brought: facts, and what later facts are made of.
struct Finding
{
    QList<CheckResult> facts = {};
    QList<ClockReading> clocks = {};
    QList<TokenUse> tokens = {};
    QStringList alerts = {}; // of monitoring, about authentication
};
using Tell = std::function<void(const Finding &)>;

// A piece of the work, which may run beside all others. `facts`: the ids that it tells of.
struct Finder
{
    QStringList facts;
    std::function<void(RunContext &, const Tell &)> find;
};

struct DiagnosisSubject
{
    const Services &services;
    const Environment &environment;
};
void addDatabaseFinders(std::vector<Finder> &out, const DiagnosisSubject &subject);
void addServiceFinders(std::vector<Finder> &out, const DiagnosisSubject &subject);
void addFileFinders(std::vector<Finder> &out, const DiagnosisSubject &subject);
// From what the others have brought.
CheckResult clockFact(const QList<ClockReading> &clocks);
CheckResult tokenFact(const QList<TokenUse> &tokens, const QStringList &alerts);

// Rows. Of an error: what could not be found out, with its reason.
CheckResult factRow(const QString &id, Verdict verdict, const Phrase &expected, const Phrase &observed);
CheckResult notKnown(const QString &id, const Phrase &expected, const Error &error);
CheckResult notConfigured(const QString &id, const Phrase &expected);

// How free space is judged: warn below 10 %, fail below 1 % or 100 MiB.
Verdict judgeSpace(qint64 free, qint64 total);
// Whether SQLite's check would keep the application from writing for more than a moment: outside WAL it reads
// under a lock (sqlite.org/lockingv3.html), and reads all of it.
bool holdsWritersUp(const LiveDatabase &live);
// Values of the application's env file that may be secrets: of keys named so, and all that are no plain
// words, numbers or URLs. For redaction, which leaves short ones alone.
QStringList secretsIn(const QByteArray &envFile);
// Those of the environment itself: what its references hold, its database's password.
QStringList secretsOf(const Services &services, const Environment &environment);

} // namespace holdfast
