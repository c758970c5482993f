#include "archive/RawArchive.h"

#include <QStringList>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::size_t blockSize = 64 * 1024;
const QString baseName = QStringLiteral("database");

struct WriterEnd
{
    void operator()(archive *handle) const { archive_write_free(handle); }
};
struct ReaderEnd
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
struct EntryEnd
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Reader = std::unique_ptr<archive, ReaderEnd>;

// Carries bytes between libarchive and a File, and the File's error back.
struct Bridge
{
    File *file = nullptr;
    Result<void> state;
    QByteArray buffer = QByteArray(static_cast<qsizetype>(blockSize), '\0');

    static la_ssize_t write(archive *, void *self, const void *bytes, std::size_t size)
    {
        auto *bridge = static_cast<Bridge *>(self);
        bridge->state = bridge->file->write(static_cast<const char *>(bytes), static_cast<qint64>(size));
        return bridge->state ? static_cast<la_ssize_t>(size) : -1;
    }

    static la_ssize_t read(archive *, void *self, const void **bytes)
    {
        auto *bridge = static_cast<Bridge *>(self);
        const Result<qint64> got = bridge->file->read(bridge->buffer.data(), bridge->buffer.size());
        if (!got) {
            bridge->state = got.error();
            return -1;
        }
        *bytes = bridge->buffer.constData();
        return static_cast<la_ssize_t>(*got);
    }
};

Error damaged(const Path &tar, const QString &reason)
{
    return fail(ErrorCode::ArtefactDamaged, toText(tar), reason);
}

Result<void> packOne(Files &files, archive *handle, const Path &path, const QString &name)
{
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(path));
    const std::unique_ptr<archive_entry, EntryEnd> entry(archive_entry_new());
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

Result<Reader> openTar(File &file, Bridge &bridge, const Path &tar)
{
    bridge.file = &file;
    Reader reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open(reader.get(), &bridge, nullptr, &Bridge::read, nullptr) != ARCHIVE_OK)
        return damaged(tar, QString::fromUtf8(archive_error_string(reader.get())));
    return reader;
}

// The suffixes in their order, when every header is one that packRaw writes.
Result<QStringList> readHeaders(File &file, const Path &tar, qint64 limit)
{
    Bridge bridge;
    HOLDFAST_TRY_AS(const Reader reader, openTar(file, bridge, tar));
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
    Bridge bridge;
    bridge.file = out.get();
    {
        const std::unique_ptr<archive, WriterEnd> handle(archive_write_new());
        archive_write_set_format_pax_restricted(handle.get());
        archive_write_set_bytes_in_last_block(handle.get(), 1);
        archive_write_set_options(handle.get(), "hdrcharset=UTF-8");
        if (archive_write_open(handle.get(), &bridge, nullptr, &Bridge::write, nullptr) != ARCHIVE_OK)
            return bridge.state ? fail(ErrorCode::IoFailed, toText(tar)) : bridge.state.error();
        for (const auto &[path, suffix] : raw) {
            const Result<void> packed = packOne(files, handle.get(), path, baseName + suffix);
            if (!packed)
                return bridge.state ? packed.error() : bridge.state.error();
        }
        if (archive_write_close(handle.get()) != ARCHIVE_OK)
            return bridge.state ? fail(ErrorCode::IoFailed, toText(tar)) : bridge.state.error();
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
    Bridge bridge;
    HOLDFAST_TRY_AS(const Reader reader, openTar(*file, bridge, tar));
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
