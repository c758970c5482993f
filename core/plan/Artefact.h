#pragma once

#include "archive/SealedFile.h"
#include "base/RunContext.h"
#include "plan/Encryption.h"

namespace holdfast {

// One file of a set on its way: made in one pass under a name of ours, read back, and published with its
// metadata last. What is unfinished goes with this object.
class Artefact
{
public:
    // `workFolder`: where plain content may stand meanwhile; empty: in `folder`.
    Artefact(const Services &services, Path folder, const Path &workFolder = {});
    ~Artefact();
    Artefact(const Artefact &) = delete;
    Artefact &operator=(const Artefact &) = delete;

    const Path &folder() const { return m_folder; }
    // Where plain content may be written that cannot go through in one pass.
    const Path &work() const { return m_work; }
    // Removes the plain content with all that may have come to stand beside it.
    Result<void> clearWork();

    // From here on for whom it is encrypted.
    void lock(const AgeLock &lock) { m_lock = lock; }
    // Begins the file; what was begun before is gone. `stem` and `ending` (".db.zst") make its name, to which
    // ".age" comes where it is encrypted.
    Result<ByteSink *> begin(const QString &stem, const QString &ending);
    // All of it has been written: complete on the disk.
    Result<void> end();
    // begin and end around the content of `work`, which is gone then.
    Result<void> seal(const QString &stem, const QString &ending, RunContext &context);
    // What counts is what the disk gives back, not what was handed to it (R8, R13): both digests are
    // compared, and the content goes to `to`.
    Result<void> readBack(ByteSink &to, RunContext &context);
    // Completes `manifest` (which has details) with name, sizes, digests and number, and publishes artefact,
    // RECOVERY.txt and metadata in this order. On failure nothing of it stands. `stem` as in begin, with the
    // time that counts; made distinct where the name is taken.
    Result<void> publish(const QString &stem, Manifest manifest, const SigningKeys &keys);
    // Takes a published one back, since the set that it belongs to could not be published.
    void withdraw();

    // Meaningful after end.
    const PassReport &pass() const { return m_pass; }
    // Meaningful after publish.
    const Path &file() const { return m_file; }
    const Manifest &manifest() const { return m_manifest; }

private:
    Result<void> chooseName(const QString &stem);
    Result<void> number(const SigningKeys &keys);
    Result<void> publishFiles(const QByteArray &recovery, const SigningKeys &keys);

    const Services &m_services;
    Path m_folder;
    Path m_work;
    AgeLock m_lock;
    QString m_ending;
    Path m_partial;
    std::unique_ptr<SealedWriter> m_writer;
    AgeKeys m_opening; // kept in memory: reading back needs no identity
    PassReport m_pass;
    Path m_file;
    Manifest m_manifest;
};

// Stands in RECOVERY.txt: the commands that bring the data back with stock tools alone.
QByteArray recoveryText(const Manifest &manifest);

} // namespace holdfast
