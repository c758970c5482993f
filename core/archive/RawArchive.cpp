#include "archive/RawArchive.h"

#include "archive/TarBridge.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString baseName = QStringLiteral("database");

Error damaged(const Path &tar, const QString &reason)
{
    return fail(ErrorCode::ArtefactDamaged, toText(tar), reason);
}

Result<void> packOne(Files &files, archive *handle, const Path &path, const QString &name)
{
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(path));
    const TarEntry entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), facts.size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), facts.modified.toSecsSinceEpoch(), 0);
    if (archive_write_header(handle, entry.get()) != ARCHIVE_OK)
        return fail(ErrorCode::IoFailed, name, QString::fromUtf8(archive_error_string(handle)));
    HOLDFAST_TRY_AS(const std::unique_ptr<File> in, files.openRead(path));
    QByteArray buffer(1024 * 1024, '\0');
    while (true) {
        HOLDFAST_TRY_AS(const qint64 got, in->read(buffer.data(), buffer.size()));
        if (got == 0)
            return {};
        // A short count means that the entry is larger than its header says: data would be lost without an
        // error.
        if (archive_write_data(handle, buffer.constData(), static_cast<std::size_t>(got)) != got)
            return fail(ErrorCode::SourceChanged, name, u"it changed its size while it was read"_s);
    }
}

// The suffixes in their order, when every header is one that packRaw writes.
Result<QStringList> readHeaders(File &file, const Path &tar, qint64 limit)
{
    TarBridge bridge;
    HOLDFAST_TRY_AS(const TarReader reader, openTarReader(file, bridge, tar));
    QStringList suffixes;
    qint64 total = 0;
    archive_entry *entry = nullptr;
    int code = ARCHIVE_OK;
    while ((code = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const QString path = QString::fromUtf8(archive_entry_pathname_utf8(entry));
        const QString suffix = path.mid(baseName.size());
        total += archive_entry_size(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr ||
            !path.startsWith(baseName) || suffixes.contains(suffix) ||
            !QStringList{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}.contains(suffix) ||
            archive_entry_size(entry) < 0 || total > limit)
            return damaged(tar, u"an entry that no such archive of ours has: "_s + path);
        suffixes.append(suffix);
        archive_read_data_skip(reader.get());
    }
    HOLDFAST_TRY(bridge.state);
    if (code != ARCHIVE_EOF || suffixes.isEmpty())
        return damaged(tar, u"not a complete tar archive"_s);
    return suffixes;
}

Result<void> writeEntry(archive *reader, File &out, RunContext &context)
{
    QByteArray buffer(1024 * 1024, '\0');
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        const la_ssize_t got =
            archive_read_data(reader, buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (got < 0)
            return fail(ErrorCode::ArtefactDamaged, {}, QString::fromUtf8(archive_error_string(reader)));
        if (got == 0)
            break;
        HOLDFAST_TRY(out.write(buffer.constData(), got));
    }
    HOLDFAST_TRY(out.sync());
    return out.close();
}

} // namespace

Result<void> packRaw(Files &files, const QList<std::pair<Path, QString>> &raw, const Path &tar)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> out, files.create(tar, Overwrite::Never));
    TarBridge bridge;
    {
        HOLDFAST_TRY_AS(const TarWriter handle, openTarWriter(*out, bridge, tar));
        for (const auto &[path, suffix] : raw) {
            const Result<void> packed = packOne(files, handle.get(), path, baseName + suffix);
            if (!packed)
                return bridge.state ? packed.error() : bridge.state.error();
        }
        if (archive_write_close(handle.get()) != ARCHIVE_OK)
            return bridge.error(handle.get(), tar, ErrorCode::IoFailed);
    }
    HOLDFAST_TRY(out->sync());
    return out->close();
}

Result<QList<std::pair<Path, QString>>> unpackRaw(Files &files, const Path &tar, const Path &prefix,
                                                  RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(tar));
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, files.openRead(tar));
    HOLDFAST_TRY_AS(const QStringList suffixes, readHeaders(*file, tar, facts.size));
    HOLDFAST_TRY(file->seek(0));
    TarBridge bridge;
    HOLDFAST_TRY_AS(const TarReader reader, openTarReader(*file, bridge, tar));
    QList<std::pair<Path, QString>> out;
    for (const QString &suffix : suffixes) {
        archive_entry *entry = nullptr;
        if (archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK)
            return damaged(tar, u"it changed while it was read"_s);
        const Path path(prefix.native() + suffix.toStdString());
        HOLDFAST_TRY_AS(const std::unique_ptr<File> target, files.create(path, Overwrite::Never));
        out.append({path, suffix});
        HOLDFAST_TRY(writeEntry(reader.get(), *target, context));
    }
    return out;
}

} // namespace holdfast
