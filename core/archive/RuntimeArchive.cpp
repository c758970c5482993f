#include "archive/RuntimeArchive.h"

#include "archive/RuntimeWalk.h"
#include "archive/TarBridge.h"
#include "base/Crypto.h"
#include "model/EnvFile.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr int attempts = 5;
const QString integrityKeyName = QStringLiteral("BACKUP_METADATA_HMAC_KEY");

struct Content
{
    QByteArray bytes;
    FileFacts facts;
};

bool isSame(const FileFacts &one, const FileFacts &other)
{
    return one.type == other.type && one.size == other.size && one.dev == other.dev &&
           one.inode == other.inode && one.modifiedExactly.tv_sec == other.modifiedExactly.tv_sec &&
           one.modifiedExactly.tv_nsec == other.modifiedExactly.tv_nsec;
}

Result<QByteArray> readOnce(Files &files, const Path &path, qint64 limit, const RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, files.openRead(path));
    QByteArray out;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        const qsizetype before = out.size();
        out.resize(before + chunk);
        HOLDFAST_TRY_AS(const qint64 got, file->read(out.data() + before, chunk));
        out.resize(before + got);
        if (got < chunk || out.size() > limit)
            return out;
    }
}

// The content, when the file is the same before and after it is read.
Result<Content> readSteady(Files &files, const Path &path, qint64 limit, const RunContext &context)
{
    for (int i = 0; i < attempts; ++i) {
        HOLDFAST_TRY_AS(const FileFacts before, files.facts(path));
        if (before.type != FileType::Regular)
            return fail(ErrorCode::IoFailed, toText(path), u"no longer a regular file"_s);
        HOLDFAST_TRY_AS(const QByteArray bytes, readOnce(files, path, limit, context));
        HOLDFAST_TRY_AS(const FileFacts after, files.facts(path));
        if (isSame(before, after) && bytes.size() == after.size)
            return Content{bytes, after};
    }
    return fail(ErrorCode::SourceChanged, toText(path), u"it did not hold still while it was read"_s);
}

// A tar that is being written, and what is in it.
class Packer
{
public:
    Packer(Files &files, Path root, const RunContext &context)
        : m_files(files), m_root(std::move(root)), m_context(context)
    {
    }

    Result<void> open(File &out, const Path &tar)
    {
        m_tar = tar;
        HOLDFAST_TRY_AS(m_writer, openTarWriter(out, m_bridge, tar));
        return {};
    }

    // A file that cannot be read is listed, and the others go on.
    Result<void> add(const QString &name)
    {
        const qint64 room = m_limits.maxBytes - m_bytes;
        const Result<Content> content = readSteady(m_files, m_root / toPath(name), room, m_context);
        if (!content) {
            const ErrorCode code = content.error().code;
            if (code != ErrorCode::IoFailed && code != ErrorCode::PermissionDenied)
                return content.error();
            report.unreadable.append({name, content.error().detail});
            return {};
        }
        if (content->bytes.size() > room || report.files.size() + 2 >= m_limits.maxEntries) {
            report.skipped.append({name, u"too-large"_s});
            return {};
        }
        const mode_t mode = content->facts.mode & 0777;
        const RuntimeEntry entry{name, content->bytes.size(), mode, content->facts.modifiedExactly, {}, {}};
        // What cannot be told apart everywhere would not be let out again.
        if (!m_judge.take(entry)) {
            report.skipped.append({name, u"case-clash"_s});
            return {};
        }
        HOLDFAST_TRY(write(entry, content->bytes));
        report.files.append({name, content->bytes.size(), hex(sha256(content->bytes)), mode});
        report.totalBytes += content->bytes.size();
        if (isEnvFile(name) && !envFileValue(content->bytes, integrityKeyName).value_or(QString()).isEmpty())
            report.holdKey.append(name);
        return {};
    }

    Result<void> addNote(const QString &name, const QByteArray &text)
    {
        return write({name, text.size(), 0600, {}, {}, {}}, text);
    }

    Result<void> close()
    {
        if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
            return m_bridge.error(m_writer.get(), m_tar, ErrorCode::IoFailed);
        m_writer.reset();
        return {};
    }

    RuntimeReport report;

private:
    Result<void> write(const RuntimeEntry &file, const QByteArray &bytes)
    {
        const TarEntry entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), file.name.toUtf8().constData());
        archive_entry_set_size(entry.get(), file.size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), file.mode);
        archive_entry_set_mtime(entry.get(), file.modified.tv_sec, file.modified.tv_nsec);
        if (archive_write_header(m_writer.get(), entry.get()) != ARCHIVE_OK)
            return m_bridge.error(m_writer.get(), m_tar, ErrorCode::IoFailed);
        for (qint64 at = 0; at < bytes.size();) {
            HOLDFAST_TRY(m_context.checkStop());
            const auto size = static_cast<std::size_t>(std::min(chunk, bytes.size() - at));
            const la_ssize_t put = archive_write_data(m_writer.get(), bytes.constData() + at, size);
            // Less than given: data would be lost without an error.
            if (put != static_cast<la_ssize_t>(size))
                return m_bridge.error(m_writer.get(), m_tar, ErrorCode::IoFailed);
            at += put;
        }
        m_bytes += bytes.size();
        if (archive_write_finish_entry(m_writer.get()) != ARCHIVE_OK)
            return m_bridge.error(m_writer.get(), m_tar, ErrorCode::IoFailed);
        return {};
    }

    Files &m_files;
    Path m_root;
    Path m_tar;
    const RunContext &m_context;
    RuntimePolicy m_limits;
    RuntimeJudge m_judge{{{u"**"_s}}, {}};
    qint64 m_bytes = 0; // of the notes, too
    TarBridge m_bridge;
    TarWriter m_writer;
};

// As a shell and envFileValue read it.
QByteArray quoted(QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    return '"' + value + '"';
}

Result<void> addVariables(Packer &packer, const RuntimeSource &source)
{
    QByteArray text =
        "# Variables of the process environment, for reference only: a restore never sets them.\n";
    bool any = false;
    QStringList names = source.assets.variables;
    names.sort();
    names.removeDuplicates();
    for (const QString &name : names) {
        const auto value = source.variables.constFind(name);
        if (value == source.variables.constEnd()) {
            packer.report.missingVariables.append(name);
            continue;
        }
        text += name.toUtf8() + '=' + quoted(*value) + '\n';
        any = true;
    }
    return any ? packer.addNote(QString::fromUtf16(environmentNote), text) : Result<void>();
}

// `fill` between opening and closing; without a result there is no file either.
template <class Fill>
Result<RuntimeReport> packInto(Files &files, const Path &root, const Path &tar, RunContext &context,
                               Fill fill)
{
    bool made = false;
    Result<RuntimeReport> packed = [&]() -> Result<RuntimeReport> {
        HOLDFAST_TRY_AS(const std::unique_ptr<File> out, files.create(tar, Overwrite::Never));
        made = true;
        Packer packer(files, root, context);
        HOLDFAST_TRY(packer.open(*out, tar));
        HOLDFAST_TRY(fill(packer));
        HOLDFAST_TRY(packer.close());
        HOLDFAST_TRY(out->sync());
        HOLDFAST_TRY(out->close());
        HOLDFAST_TRY_AS(packer.report.tar, digestOf(files, tar, context));
        return packer.report;
    }();
    if (!packed && made)
        (void)files.remove(tar);
    return packed;
}

} // namespace

Result<RuntimeReport> packRuntime(Files &files, const RuntimeSource &source, const Path &tar,
                                  RunContext &context)
{
    HOLDFAST_TRY_AS(FoundFiles found, findRuntimeFiles(files, source.root, source.assets.patterns, context));
    return packInto(files, source.root, tar, context, [&](Packer &packer) -> Result<void> {
        packer.report.missing = found.missing;
        packer.report.skipped = found.skipped;
        packer.report.unreadable = found.unreadable;
        HOLDFAST_TRY(addVariables(packer, source));
        for (auto file = found.files.constBegin(); file != found.files.constEnd(); ++file)
            HOLDFAST_TRY(packer.add(file.key()));
        return {};
    });
}

Result<RuntimeReport> packExactly(Files &files, const Path &root, const QStringList &names, const Path &tar,
                                  RunContext &context)
{
    QStringList sorted = names;
    sorted.sort();
    sorted.removeDuplicates();
    QStringList present;
    QStringList absent;
    for (const QString &name : sorted) {
        HOLDFAST_TRY_AS(const FileFacts facts, files.facts(root / toPath(name)));
        (facts.exists() ? present : absent).append(name);
    }
    return packInto(files, root, tar, context, [&](Packer &packer) -> Result<void> {
        packer.report.absent = absent;
        if (!absent.isEmpty()) {
            const QByteArray text = absent.join(u'\n').toUtf8() + '\n';
            HOLDFAST_TRY(packer.addNote(QString::fromUtf16(absentNote), text));
        }
        for (const QString &name : present)
            HOLDFAST_TRY(packer.add(name));
        const QList<LeftOut> left = packer.report.unreadable + packer.report.skipped;
        if (!left.isEmpty())
            return fail(ErrorCode::SafetyCopyImpossible, left.first().name, left.first().reason);
        return {};
    });
}

} // namespace holdfast
