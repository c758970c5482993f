#pragma once

#include "FailingFiles.h"
#include "Fakes.h"
#include "FixedClock.h"
#include "TempTree.h"
#include "plan/Restore.h"

namespace holdfast::testing {

inline constexpr char testKey[] = "une clé d'essai, longue assez pour signer";

// The services of one run over a home of its own: real files (which can be made to fail), real locks and
// journal; clock, network and openers as the test says.
class TestServices
{
public:
    explicit TestServices(const Path &home, const QByteArray &key = testKey);

    const Services &services() const { return m_services; }
    operator const Services &() const { return m_services; }
    SigningKeys keys() const;

    FixedClock clock;
    PosixFiles posix;
    FailingFiles files;
    FlockLocks locks;
    FakeHttp http;
    FakeOpeners openers;
    RealProcesses processes;
    Secrets secrets;
    Journal journal;
    PlanStore plans;

private:
    QByteArray m_key;
    Services m_services;
};

// Runs a procedure from its plan to its end. An error before the run is given as the report that the command
// line would make of it.
struct Running
{
    std::stop_token stop;
    std::function<void(const Progress &)> onProgress = {};
    std::function<void(const QString &step, StepState)> onStep = {};
};
RunReport runBackup(const Services &services, const Environment &environment, const Running &running = {});
RunReport runValidate(const Services &services, const Environment &environment, const Path &artefact,
                      const Running &running = {});
RunReport runRestore(const Services &services, const Environment &environment, const RestoreRequest &request,
                     const Running &running = {});
RunReport runRevert(const Services &services, const Environment &environment, const Running &running = {});

// The artefact that a report names.
Path artefactOf(const RunReport &report);
Path safetyCopyOf(const RunReport &report);
// "outcome exit-code error-code: detail", for comparing and for messages.
QString summary(const RunReport &report);
// Empty when every set of the folder that has metadata is valid (or rightly marked damaged), and nothing is
// partial.
QStringList faultsIn(const Path &folder, const SigningKeys &keys);

} // namespace holdfast::testing
