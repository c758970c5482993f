#pragma once

#include "archive/ZstdFile.h"
#include "base/RunContext.h"
#include "plan/Services.h"

#include <optional>

namespace holdfast {

struct SetRequest
{
    Path folder; // where the set is to stand
    SetPurpose purpose = SetPurpose::Backup;
    QString label;
};

// Takes one set of the live database: copy, check, seal, read back, publish, in this order. Nothing stands
// under a final name before publish, and the metadata comes last. What it leaves behind unfinished goes with
// it.
class SetMaker
{
public:
    SetMaker(const Services &services, const Environment &environment, SetRequest request);
    ~SetMaker();
    SetMaker(const SetMaker &) = delete;
    SetMaker &operator=(const SetMaker &) = delete;

    // Each returns what came out of it. A pre-restore set of a database that its engine cannot read becomes a
    // raw archive; a backup of one, too, where at least it is an SQLite file.
    Result<Phrase> copy(DatabaseEngine &engine, RunContext &context);
    Result<Phrase> examine(DatabaseEngine &engine, RunContext &context);
    Result<Phrase> seal(RunContext &context);
    Result<Phrase> readBack(RunContext &context);
    Result<Phrase> publish(const SigningKeys &keys, RunContext &context);

    bool damaged() const { return m_details.damaged; }
    const QString &engineReport() const { return m_details.engineReport; }
    // Meaningful after publish.
    const Path &artefact() const { return m_artefact; }
    const Manifest &manifest() const { return m_manifest; }

private:
    Result<void> enoughSpace(const LiveDatabase &live);
    Result<void> copyRaw(DatabaseEngine &engine, const QString &report, RunContext &context);
    Result<void> chooseName(Mode mode);
    Result<void> numberIt(const SigningKeys &keys);
    Result<void> publishFiles(const QByteArray &recovery, const SigningKeys &keys);

    const Services &m_services;
    Environment m_environment;
    SetRequest m_request;
    std::chrono::milliseconds m_started;
    Path m_work;    // the plain copy
    Path m_partial; // the sealed artefact before it has its name
    Path m_artefact;
    PassReport m_pass;
    Manifest m_manifest;
    ManifestDetails m_details;
};

// The text of <artefact>.RECOVERY.txt: how to get at the data with stock tools alone.
QByteArray recoveryText(const Manifest &manifest);

// Removes what a crashed run of ours left in these folders. Only with the lock held.
Result<void> sweepPartials(Files &files, const QList<Path> &folders);

// The lock that every operation on a backup folder takes.
inline Path lockFileOf(const Path &folder)
{
    return folder / ".holdfast.lock";
}

} // namespace holdfast
