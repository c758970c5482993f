#pragma once

#include "archive/RuntimeArchive.h"
#include "plan/Artefact.h"
#include "plan/Sweep.h"

#include <memory>

namespace holdfast {

struct SetRequest
{
    Path folder; // where the set is to stand
    SetPurpose purpose = SetPurpose::Backup;
    QString label;
    Path runtimeFolder; // where the runtime files of the set are to stand
    AgeLock lock = {};
    Path workFolder = {}; // for what is plain on the way; empty: in the folders of the set
};

// Takes one set of the live database: copy, check, seal, read back, publish, in this order; with it what goes
// with a database: the roles of its server, the runtime files. Nothing stands under a final name before
// publish, and the metadata of the database comes last. What it leaves behind unfinished goes with it.
class SetMaker
{
public:
    SetMaker(const Services &services, const Environment &environment, SetRequest request);

    // Each returns what came out of it. copy is the one pass from the database to the disk: compressed, and
    // encrypted where there is a lock. A pre-restore set of a database that its engine cannot read becomes a
    // raw archive; a backup of one, too, where at least it is an SQLite file.
    Result<Phrase> copy(DatabaseEngine &engine, RunContext &context);
    Result<Phrase> copyRoles(DatabaseEngine &engine, RunContext &context);
    Result<Phrase> packRuntimeFiles(const RuntimeSource &source, RunContext &context);
    // Reads everything back from the disk, while the engine checks its copy in full.
    Result<Phrase> prove(DatabaseEngine &engine, RunContext &context);
    Result<Phrase> publish(const SigningKeys &keys, RunContext &context);

    bool damaged() const { return m_details.damaged; }
    const QString &engineReport() const { return m_details.engineReport; }
    const RuntimeReport &runtimeReport() const { return m_runtimeReport; }
    // Meaningful after publish.
    const Path &artefact() const { return m_main.file(); }
    const Manifest &manifest() const { return m_main.manifest(); }
    const Artefact *runtime() const { return m_runtime.get(); } // null: there was nothing to pack
    const Artefact *roles() const { return m_roles.get(); }

private:
    Result<void> enoughSpace(const LiveDatabase &live);
    Result<Phrase> copyRaw(DatabaseEngine &engine, const QString &report, RunContext &context);
    Result<Phrase> copySound(DatabaseEngine &engine, RunContext &context);
    void take(const ContentReport &content);
    QString stemOf(SetForm form) const;
    QList<Artefact *> parts() const;
    Manifest manifestOf(const Artefact *part) const;

    const Services &m_services;
    Environment m_environment;
    SetRequest m_request;
    std::chrono::milliseconds m_started;
    Manifest m_manifest;
    ManifestDetails m_details;
    RuntimeReport m_runtimeReport;
    Artefact m_main;
    std::unique_ptr<Artefact> m_roles;
    std::unique_ptr<Artefact> m_runtime;
};

// What was packed and what was left out, for the signed metadata.
QJsonObject toJson(const RuntimeReport &report);

} // namespace holdfast
