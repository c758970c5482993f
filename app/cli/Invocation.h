#pragma once

#include "cli/Output.h"
#include "plan/Encryption.h"
#include "wiring/RealServices.h"

#include <QCommandLineParser>

#include <stop_token>

namespace holdfast::cli {

// One call of a verb: what was typed, and what it works with.
struct Invocation
{
    QString command;
    const QCommandLineParser &options;
    QStringList arguments; // behind the verb
    RealServices &real;
    Output &output;
    std::stop_token stop;

    const Services &services() const { return real.services(); }
    // The environment that the options and variables give; what was assumed is said.
    Result<Environment> environment(NeedsDatabase needs) const;
    // A failure before there was a run.
    int refuse(const Error &error) const;
    // Usage when there are arguments, for a command that takes none.
    Result<void> noArguments() const;
    // The one argument FILE; Usage when there is none or more.
    Result<QString> file() const;
    // Runs a plan, showing it first, with progress.
    RunReport run(Run &run) const;
    RunContext context(ProgressSlot &slot) const;
};

struct Verb
{
    const char16_t *name;
    const char *summary;   // English, translated by --help
    const char *arguments; // "FILE", "[ID]", ""
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(Invocation &invocation);
};

const std::vector<Verb> &verbs();

int runBackup(Invocation &invocation);
int runValidate(Invocation &invocation);
int runList(Invocation &invocation);
int runPlan(Invocation &invocation);
int runRestore(Invocation &invocation);
int runRevert(Invocation &invocation);
int runResume(Invocation &invocation);
int runVerify(Invocation &invocation);
int runUnseal(Invocation &invocation);
int runKeygen(Invocation &invocation);
int runHistory(Invocation &invocation);
int runIncident(Invocation &invocation);
int runPractice(Invocation &invocation);

// Health as the options ask for it: --health-url is a bare URL, so any success counts (contracts §5).
Result<std::optional<HealthCheck>> healthFrom(const Invocation &invocation, const Environment &environment);
// --mode auto|sqlite|postgres; nullopt for auto.
Result<std::optional<Mode>> modeFrom(const Invocation &invocation);
// The absolute path that an option names; empty where it was not given, Usage where it names nothing.
Result<Path> pathFrom(const Invocation &invocation, const QString &option);
// --identity and --passphrase-file.
Result<OpenWith> openingFrom(const Invocation &invocation);
// --since, in UTC unless it says otherwise; an invalid time when it is not given. Also refuses arguments:
// tables take none.
Result<QDateTime> sinceFrom(const Invocation &invocation);
// --declared-at, in UTC: ISO 8601, or a bare time of day, which is the latest such one here; an invalid time
// when it is not given. Usage for anything else, and for what is still to come.
Result<QDateTime> declaredFrom(const Invocation &invocation);
// What is not in this version, when one of these options was given.
Result<void> refuseUnbuilt(const Invocation &invocation, const QStringList &options);

} // namespace holdfast::cli
