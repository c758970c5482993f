// How a runtime archive is read: all headers first, and nothing of it when one of them is not as it should be
// (R7).

#include "archive/RuntimeArchive.h"
#include "archive/TarBridge.h"
#include "base/Crypto.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 chunk = 1024 * 1024;
// Two blocks of zeros end a tar archive (POSIX.1-2001, pax).
constexpr qint64 endMark = 1024;

// What the header says, special mode bits included. An error for anything but a plain regular file.
Result<RuntimeEntry> entryOf(archive_entry *header, const RuntimeJudge &judge)
{
    const char *name = archive_entry_pathname_utf8(header);
    if (name == nullptr)
        return judge.refuse(QString(), u"a name that is not valid UTF-8"_s);
    RuntimeEntry out;
    out.name = QString::fromUtf8(name);
    if (archive_entry_hardlink_utf8(header) != nullptr || archive_entry_hardlink(header) != nullptr)
        return judge.refuse(out.name, u"a hard link"_s);
    if (archive_entry_filetype(header) != AE_IFREG || archive_entry_symlink(header) != nullptr)
        return judge.refuse(out.name, u"not a regular file"_s);
    if (archive_entry_size_is_set(header) == 0 || archive_entry_sparse_count(header) != 0)
        return judge.refuse(out.name, u"a size that is not the plain one"_s);
    if (archive_entry_is_encrypted(header) != 0)
        return judge.refuse(out.name, u"encrypted"_s);
    out.size = archive_entry_size(header);
    out.mode = archive_entry_perm(header);
    out.modified = {archive_entry_mtime(header), archive_entry_mtime_nsec(header)};
    return out;
}

// An open archive, header after header.
class Reading
{
public:
    Reading(Files &files, Path tar) : m_files(files), m_tar(std::move(tar)) {}

    Result<void> open()
    {
        HOLDFAST_TRY_AS(const FileFacts facts, m_files.facts(m_tar));
        m_size = facts.size;
        HOLDFAST_TRY_AS(m_file, m_files.openRead(m_tar));
        HOLDFAST_TRY_AS(m_reader, openTarReader(*m_file, m_bridge, m_tar));
        return {};
    }

    // Null at the end of a whole archive. Anything that libarchive only warns of is an error, too.
    Result<archive_entry *> next()
    {
        const qint64 behindData = archive_filter_bytes(m_reader.get(), 0);
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(m_reader.get(), &entry);
        if (code == ARCHIVE_OK)
            return entry;
        if (code != ARCHIVE_EOF)
            return m_bridge.error(m_reader.get(), m_tar, ErrorCode::ArtefactDamaged);
        // libarchive takes a file that just stops between two entries for a whole one.
        const qint64 read = archive_filter_bytes(m_reader.get(), 0);
        if (read - behindData != endMark || read != m_size)
            return fail(ErrorCode::ArtefactDamaged, toText(m_tar), u"not a complete tar archive"_s);
        return nullptr;
    }

    Result<void> skip()
    {
        if (archive_read_data_skip(m_reader.get()) != ARCHIVE_OK)
            return m_bridge.error(m_reader.get(), m_tar, ErrorCode::ArtefactDamaged);
        return {};
    }

    Result<qint64> read(QByteArray &buffer)
    {
        const la_ssize_t got =
            archive_read_data(m_reader.get(), buffer.data(), static_cast<std::size_t>(buffer.size()));
        if (got < 0)
            return m_bridge.error(m_reader.get(), m_tar, ErrorCode::ArtefactDamaged);
        return got;
    }

private:
    Files &m_files;
    Path m_tar;
    qint64 m_size = 0;
    std::unique_ptr<File> m_file;
    TarBridge m_bridge;
    TarReader m_reader;
};

Result<void> writeContent(Reading &reading, File &out, RuntimeEntry &entry, const RunContext &context)
{
    Sha256 hash;
    QByteArray buffer(chunk, '\0');
    qint64 size = 0;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const qint64 got, reading.read(buffer));
        if (got == 0)
            break;
        size += got;
        if (size > entry.size)
            break;
        hash.add(buffer.constData(), static_cast<std::size_t>(got));
        HOLDFAST_TRY(out.write(buffer.constData(), got));
    }
    if (size != entry.size)
        return fail(ErrorCode::ArtefactDamaged, entry.name,
                    u"its content is not of the size of its header"_s);
    entry.sha256 = hex(hash.finish());
    HOLDFAST_TRY(out.sync());
    return out.close();
}

Result<void> unpackAll(Files &files, const Path &tar, const Path &prefix, QList<RuntimeEntry> &entries,
                       const RunContext &context)
{
    Reading reading(files, tar);
    HOLDFAST_TRY(reading.open());
    const RuntimeJudge judge({}, toText(tar));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        RuntimeEntry &entry = entries[i];
        HOLDFAST_TRY_AS(archive_entry *const header, reading.next());
        if (header == nullptr)
            return judge.refuse(entry.name, u"gone since its header was read"_s);
        HOLDFAST_TRY_AS(const RuntimeEntry again, entryOf(header, judge));
        if (again.name != entry.name || again.size != entry.size)
            return judge.refuse(again.name, u"changed since its header was read"_s);
        const Path staged(prefix.native() + '.' + std::to_string(i + 1));
        HOLDFAST_TRY_AS(const std::unique_ptr<File> out, files.create(staged, Overwrite::Never));
        entry.staged = staged;
        HOLDFAST_TRY(writeContent(reading, *out, entry, context));
    }
    return {};
}

} // namespace

Result<QList<RuntimeEntry>> readRuntime(Files &files, const Path &tar, const RuntimePolicy &policy,
                                        RunContext &context)
{
    Reading reading(files, tar);
    HOLDFAST_TRY(reading.open());
    RuntimeJudge judge(policy, toText(tar));
    QList<RuntimeEntry> out;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(archive_entry *const header, reading.next());
        if (header == nullptr)
            return out;
        HOLDFAST_TRY_AS(const RuntimeEntry entry, entryOf(header, judge));
        HOLDFAST_TRY(judge.take(entry));
        HOLDFAST_TRY(reading.skip());
        out.append(entry);
    }
}

Result<QList<RuntimeEntry>> unpackRuntime(Files &files, const Path &tar, const Path &prefix,
                                          const RuntimePolicy &policy, RunContext &context)
{
    HOLDFAST_TRY_AS(QList<RuntimeEntry> entries, readRuntime(files, tar, policy, context));
    const Result<void> unpacked = unpackAll(files, tar, prefix, entries, context);
    if (!unpacked) {
        removeStaged(files, entries);
        return unpacked.error();
    }
    return entries;
}

Result<QStringList> absentNames(Files &files, const QList<RuntimeEntry> &entries, const RuntimePolicy &policy)
{
    QStringList out;
    for (const RuntimeEntry &entry : entries) {
        if (entry.name != absentNote)
            continue;
        HOLDFAST_TRY_AS(const QByteArray text, files.readAll(entry.staged, policy.maxBytes));
        const QString names = QString::fromUtf8(text);
        RuntimeJudge judge(policy, entry.name);
        if (!names.endsWith(u'\n') || names.toUtf8() != text)
            return judge.refuse(entry.name, u"not lines of names"_s);
        for (const QString &name : names.chopped(1).split(u'\n')) {
            HOLDFAST_TRY(judge.take({name, 0, 0, {}, {}, {}}));
            if (isRuntimeNote(name))
                return judge.refuse(name, u"a note"_s);
            out.append(name);
        }
    }
    return out;
}

} // namespace holdfast
