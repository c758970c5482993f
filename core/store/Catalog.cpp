#include "store/Catalog.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString metadataSuffix = QStringLiteral(".meta.json");
const QString recoverySuffix = QStringLiteral(".RECOVERY.txt");
const QString lockName = QStringLiteral(".holdfast.lock");

// The content tells what a version-1 artefact is, never its name.
Result<void> refuseDowngrade(Files &files, const Path &artefact, Mode mode)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, files.openRead(artefact));
    QByteArray head(4096, '\0');
    HOLDFAST_TRY_AS(const qint64 got, file->read(head.data(), head.size()));
    head.truncate(got);
    const bool sqlite = head.startsWith(QByteArray("SQLite format 3\0", 16));
    const bool zip = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    const bool text = !head.contains('\0') && !head.startsWith("PGDMP") &&
                      !head.startsWith("\x28\xB5\x2F\xFD") && !head.startsWith("age-encryption.org");
    const bool fits = mode == Mode::Sqlite          ? sqlite
                      : mode == Mode::RuntimeAssets ? zip
                                                    : text && !sqlite && !zip;
    if (!fits) {
        return fail(ErrorCode::MetadataInvalid, toText(artefact),
                    u"metadata of version 1 beside content that version 1 never had"_s);
    }
    return {};
}

QDateTime timeOf(const BackupSet &set)
{
    if (set.manifest.details)
        return set.manifest.details->consistencyPoint;
    return timeInName(set.fileName());
}

bool newer(const BackupSet &a, const BackupSet &b)
{
    const qint64 sequenceA = a.manifest.details ? a.manifest.details->sequence : 0;
    const qint64 sequenceB = b.manifest.details ? b.manifest.details->sequence : 0;
    if (sequenceA != 0 && sequenceB != 0 && sequenceA != sequenceB)
        return sequenceA > sequenceB;
    if (a.time != b.time)
        return a.time > b.time;
    return a.fileName() > b.fileName();
}

} // namespace

QList<const Secret *> SigningKeys::all() const
{
    QList<const Secret *> out{&current};
    for (const Secret &key : retired)
        out.append(&key);
    return out;
}

Path artefactNamed(const QString &text, const Path &root)
{
    QString name = text;
    std::error_code ignored;
    if (!std::filesystem::exists(toPath(name), ignored))
        name = withSlashes(name);
    Path path = toPath(name);
    if (name.endsWith(metadataSuffix))
        path = toPath(name.chopped(metadataSuffix.size()));
    if (path.is_relative()) {
        // As typed from where one stands, else below the root, as the scripts have it.
        const Path here = std::filesystem::absolute(path);
        path = std::filesystem::exists(here, ignored) || std::filesystem::exists(metadataPath(here), ignored)
                   ? here
                   : root / path;
    }
    return path.lexically_normal();
}

Result<BackupSet> readSet(Files &files, const Path &artefact, const SigningKeys &keys)
{
    BackupSet set;
    set.artefact = artefact;
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(artefact));
    HOLDFAST_TRY_AS(const FileFacts metadata, files.facts(metadataPath(artefact)));
    if (facts.type != FileType::Regular)
        return fail(ErrorCode::BackupNotFound, toText(artefact),
                    facts.exists() ? u"not a regular file"_s : u"no such file"_s);
    if (!metadata.exists())
        return fail(ErrorCode::MetadataMissing, toText(metadataPath(artefact)));
    if (metadata.type != FileType::Regular || metadata.size > maxManifestBytes)
        return fail(ErrorCode::MetadataInvalid, toText(metadataPath(artefact)),
                    metadata.type != FileType::Regular ? u"not a regular file"_s : u"larger than 64 MiB"_s);
    const Result<QByteArray> bytes = files.readAll(metadataPath(artefact), maxManifestBytes);
    if (!bytes)
        return fail(ErrorCode::MetadataInvalid, toText(metadataPath(artefact)), bytes.error().detail);
    Result<ManifestDocument> document = parseManifest(*bytes);
    if (!document) {
        Error error = document.error();
        error.subject = toText(metadataPath(artefact));
        return error;
    }
    HOLDFAST_TRY(checkSignature(*document, keys.all()));
    set.manifest = document->manifest;
    if (set.manifest.backupFile != set.fileName())
        return fail(ErrorCode::NameMismatch, toText(artefact), set.manifest.backupFile);
    if (set.manifest.sizeBytes != facts.size) {
        return fail(ErrorCode::SizeMismatch, toText(artefact),
                    u"%1 bytes, signed are %2"_s.arg(facts.size).arg(set.manifest.sizeBytes));
    }
    if (!set.manifest.details)
        HOLDFAST_TRY(refuseDowngrade(files, artefact, set.manifest.mode));
    set.time = timeOf(set);
    const bool damaged = set.manifest.details && set.manifest.details->damaged;
    set.state = damaged ? SetState::Damaged : SetState::Valid;
    set.depth = set.manifest.details ? set.manifest.details->depth : Depth::Taken;
    return set;
}

Result<QList<BackupSet>> readCatalog(Files &files, const Path &folder, const SigningKeys &keys)
{
    QList<BackupSet> sets;
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(folder));
    if (!facts.exists())
        return sets;
    HOLDFAST_TRY_AS(const QList<Path> names, files.names(folder));
    for (const Path &name : names) {
        const QString text = toText(name);
        const Path path = folder / name;
        HOLDFAST_TRY_AS(const FileFacts file, files.facts(path));
        if (text == lockName || text.endsWith(recoverySuffix) || file.type == FileType::Folder)
            continue;
        if (text.endsWith(metadataSuffix)) {
            const Path artefact = folder / toPath(text.chopped(metadataSuffix.size()));
            HOLDFAST_TRY_AS(const FileFacts there, files.facts(artefact));
            if (there.exists())
                continue;
            sets.append({artefact,
                         SetState::Invalid,
                         toString(ErrorCode::BackupNotFound),
                         {},
                         Depth::Taken,
                         timeInName(text)});
            continue;
        }
        Result<BackupSet> set = readSet(files, path, keys);
        if (set) {
            sets.append(std::move(*set));
            continue;
        }
        BackupSet other;
        other.artefact = path;
        other.time = timeInName(text);
        other.reason = toString(set.error().code);
        const bool ours = text.startsWith(u"sqlite-"_s) || text.startsWith(u"postgres-"_s) ||
                          text.startsWith(u"runtime-"_s);
        if (set.error().code == ErrorCode::MetadataMissing || set.error().code == ErrorCode::BackupNotFound)
            other.state = ours || isOwnPartial(text) ? SetState::Partial : SetState::Foreign;
        else
            other.state = SetState::Invalid;
        sets.append(other);
    }
    std::stable_sort(sets.begin(), sets.end(), newer);
    return sets;
}

const BackupSet *newestValid(const QList<BackupSet> &sets)
{
    for (const BackupSet &set : sets) {
        const bool safetyCopy =
            set.manifest.details && set.manifest.details->purpose == SetPurpose::PreRestore;
        if (set.state == SetState::Valid && !safetyCopy && set.manifest.mode != Mode::RuntimeAssets)
            return &set;
    }
    return nullptr;
}

bool isOwnPartial(const QString &fileName)
{
    static const QRegularExpression pattern(
        u"^((sqlite|postgres|runtime)-(backup|pre-restore|globals)-.*\\.partial-[0-9a-f]{8}|"
        u"\\.holdfast-(work|stage)-[0-9a-f]{8,}.*)(-wal|-shm|-journal)?$"_s);
    return pattern.match(fileName).hasMatch();
}

} // namespace holdfast
