#pragma once

#include "archive/ZstdFile.h"
#include "base/RunContext.h"
#include "plan/Services.h"

namespace holdfast {

// One file of a set on its way: a plain file of ours is packed, read back, and published with its metadata
// last. What is unfinished goes with this object.
class Artefact
{
public:
    Artefact(const Services &services, Path folder);
    ~Artefact();
    Artefact(const Artefact &) = delete;
    Artefact &operator=(const Artefact &) = delete;

    const Path &folder() const { return m_folder; }
    // Where the plain content is to be written; gone after `seal`.
    const Path &work() const { return m_work; }
    // Removes the plain content with all that may have come to stand beside it.
    Result<void> clearWork();

    // Packs it under the name `<stem><ending>`, made distinct where that is taken.
    Result<Phrase> seal(const QString &stem, const QString &ending, RunContext &context);
    // What counts is what the disk gives back, not what was handed to it (R8, R13).
    Result<Phrase> readBack(RunContext &context);
    // Completes `manifest` (which has details) with name, sizes, digests and number, and publishes artefact,
    // RECOVERY.txt and metadata in this order. On failure nothing of it stands.
    Result<void> publish(Manifest manifest, const SigningKeys &keys);
    // Takes a published one back, since the set that it belongs to could not be published.
    void withdraw();

    // Meaningful after publish.
    const Path &file() const { return m_file; }
    const Manifest &manifest() const { return m_manifest; }

private:
    Result<void> chooseName(const QString &stem, const QString &ending);
    Result<void> number(const SigningKeys &keys);
    Result<void> publishFiles(const QByteArray &recovery, const SigningKeys &keys);

    const Services &m_services;
    Path m_folder;
    Path m_work;
    Path m_partial;
    Path m_file;
    PassReport m_pass;
    Manifest m_manifest;
};

// Stands in RECOVERY.txt: the commands that bring the data back with stock tools alone.
QByteArray recoveryText(const Manifest &manifest);

} // namespace holdfast
