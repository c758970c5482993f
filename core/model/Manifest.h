#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "model/Fingerprint.h"
#include "model/Mode.h"
#include "model/PostgresFacts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace holdfast {

// Which database a set was taken from (contracts §4.1). SQLite: canonical path + application_id. PostgreSQL:
// system identifier (pg_control_system) + database name; where it was reached is shown, and is not identity.
struct SourceIdentity
{
    QString path; // PostgreSQL: "host:port/database"
    qint64 applicationId = 0;
    QString systemIdentifier = {}; // empty: SQLite
    QString database = {};

    friend bool operator==(const SourceIdentity &, const SourceIdentity &) = default;
};

// Why a set was made: a backup of its own, or the safety copy before a restore.
enum class SetPurpose
{
    Backup,
    PreRestore
};
// What the artefact holds: one database; of one too damaged to be copied by its engine, the raw file with its
// siblings as a tar archive; or what goes with a database: the roles of its server, the runtime files.
enum class SetForm
{
    Database,
    Forensic,
    Roles,
    Runtime
};

// Another artefact of the same set.
struct RelatedArtefact
{
    SetForm form = SetForm::Runtime;
    QString file;   // relative to the folder of the artefact that names it
    QString sha256; // as stored, lower-case hex

    friend bool operator==(const RelatedArtefact &, const RelatedArtefact &) = default;
};

struct PlainContent
{
    qint64 size = 0;
    QString sha256; // lower-case hex
    friend bool operator==(const PlainContent &, const PlainContent &) = default;
};

// What only version 2 says.
struct ManifestDetails
{
    QString setId;
    qint64 sequence = 0; // grows by one per set in a folder
    QString previousSet; // set id of the one before; empty for the first
    QString environment;
    QString label;
    SetPurpose purpose = SetPurpose::Backup;
    SetForm form = SetForm::Database;
    SourceIdentity source;
    QString engineVersion; // of the library or server that read the source
    QString toolVersion;
    QDateTime consistencyPoint; // UTC: the data is what was committed at this moment
    Depth depth = Depth::Taken; // proven when it was made
    bool damaged = false;       // the engine itself found the source damaged
    QString engineReport;       // what the engine's check said, first lines
    double durationSeconds = 0;
    PlainContent plain;
    QString compression;         // "zstd" or "none"
    QStringList recipients = {}; // age recipients, or "passphrase" alone; empty: not encrypted
    Fingerprint fingerprint;     // empty for a forensic set
    std::optional<PostgresDetails> postgres;
    QList<RelatedArtefact> related;
    QJsonObject runtime;    // of runtime files: what was packed and what was left out
    QString recoveryDigest; // SHA-256 of RECOVERY.txt, lower-case hex

    bool encrypted() const { return !recipients.isEmpty(); }
    friend bool operator==(const ManifestDetails &, const ManifestDetails &) = default;
};

// The signed metadata of one artefact (contracts §3.1, §3.2).
struct Manifest
{
    QDateTime generatedAt; // UTC
    Mode mode = Mode::Sqlite;
    QString backupFile;                     // file name of the artefact
    qint64 sizeBytes = 0;                   // of the artefact as stored
    QString sha256;                         // of the artefact as stored, upper-case hex
    std::optional<ManifestDetails> details; // absent in version 1

    int version() const { return details ? 2 : 1; }
    friend bool operator==(const Manifest &, const Manifest &) = default;
};

// What an unverified metadata file says, with the material to verify it.
struct ManifestDocument
{
    Manifest manifest;
    QByteArray hmac;       // raw bytes of hmac_sha256
    QByteArray signature;  // version 2: raw bytes
    QByteArray signedText; // version 2: canonical form of everything but the signature
    QString keyId;         // version 2
};

inline constexpr qint64 maxManifestBytes = 64LL * 1024 * 1024;
inline constexpr int manifestSchema = 2;

// Short public name of a key: does not reveal it.
QString keyIdOf(const Secret &key);
// The exact bytes of the metadata file, signed with `key`.
QByteArray renderManifest(const Manifest &manifest, const Secret &key);
// MetadataInvalid or MetadataUnknownSchema; a version-2 file must be its own canonical rendering byte for
// byte.
Result<ManifestDocument> parseManifest(const QByteArray &bytes);
// SignatureMismatch unless one of the keys made all signatures of the document.
Result<void> checkSignature(const ManifestDocument &document, const QList<const Secret *> &keys);

} // namespace holdfast
