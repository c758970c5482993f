#include "plan/Unseal.h"

#include "archive/NewFile.h"
#include "archive/ZstdStream.h"
#include "base/Crypto.h"
#include "base/ThreadedSink.h"
#include "system/Processes.h"

#include <QRegularExpression>

#include <limits>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype beginningSize = 64; // enough for either magic
constexpr qint64 roomStep = 16 * 1024 * 1024;

bool isZstdFile(const QByteArray &beginning)
{
    return beginning.startsWith(QByteArrayLiteral("\x28\xb5\x2f\xfd"));
}

// A small file may hold more than any disk. Nothing signed says how much it should be, so that what is still
// free is the limit; and a stop is heard between two pieces of it.
class WithinRoom final : public ByteSink
{
public:
    WithinRoom(Files &files, Path folder, const RunContext &context, ByteSink &to)
        : m_files(files), m_folder(std::move(folder)), m_context(context), m_to(to)
    {
    }

    Result<void> write(const char *bytes, qint64 size) override
    {
        HOLDFAST_TRY(m_context.checkStop());
        m_written += size;
        if (m_written > m_next) {
            HOLDFAST_TRY_AS(const qint64 room, m_files.freeSpace(m_folder));
            if (room < roomStep + size)
                return fail(ErrorCode::DiskFull, toText(m_folder),
                            u"%1 bytes were unpacked, and it goes on"_s.arg(m_written));
            m_next = m_written + roomStep;
        }
        return m_to.write(bytes, size);
    }
    Result<void> finish() override { return m_to.finish(); }

private:
    Files &m_files;
    Path m_folder;
    const RunContext &m_context;
    ByteSink &m_to;
    qint64 m_written = 0;
    qint64 m_next = roomStep;
};

// Hands content on, unpacked where its first bytes say that it is packed.
class Unpacked final : public ByteSink
{
public:
    explicit Unpacked(ByteSink &to) : m_to(to) {}

    Result<void> write(const char *bytes, qint64 size) override
    {
        if (m_next != nullptr)
            return m_next->write(bytes, size);
        m_beginning.append(bytes, size);
        return m_beginning.size() < beginningSize ? Result<void>() : decide();
    }
    Result<void> finish() override
    {
        if (m_next == nullptr)
            HOLDFAST_TRY(decide());
        return m_next->finish();
    }

private:
    Result<void> decide()
    {
        m_next = &m_to;
        if (isZstdFile(m_beginning))
            m_next = &m_zstd.emplace(m_to, std::numeric_limits<qint64>::max());
        return m_next->write(m_beginning.constData(), m_beginning.size());
    }

    ByteSink &m_to;
    QByteArray m_beginning;
    std::optional<ZstdReader> m_zstd;
    ByteSink *m_next = nullptr;
};

Result<QByteArray> beginningOf(Files &files, const Path &file)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> open, files.openRead(file));
    QByteArray beginning(beginningSize, Qt::Uninitialized);
    HOLDFAST_TRY_AS(const qint64 got, open->read(beginning.data(), beginning.size()));
    beginning.resize(got);
    return beginning;
}

// Reads the file through its layers into `to`.
Result<void> peel(Files &files, const UnsealRequest &request, const AgeKeys &keys, ByteSink &to,
                  RunContext &context)
{
    HOLDFAST_TRY_AS(const QByteArray beginning, beginningOf(files, request.file));
    const bool encrypted = isAgeFile(beginning);
    if (!encrypted && !isZstdFile(beginning))
        return fail(ErrorCode::ArtefactDamaged, toText(request.file),
                    u"it begins neither like an age file nor like a zstd file"_s);
    ThreadedSink last(to);
    Unpacked unpacked(last);
    std::optional<ThreadedSink> middle;
    if (request.layers == Layers::All)
        middle.emplace(unpacked);
    ByteSink &inner = middle ? *middle : last;
    std::optional<AgeReader> age;
    if (encrypted)
        age.emplace(keys, inner);
    ByteSink &outer = age ? static_cast<ByteSink &>(*age) : inner;
    HOLDFAST_TRY(feedFrom(files, request.file, outer, context));
    return outer.finish();
}

// What an unseal that was killed has left is plain.
void sweepKilled(Files &files, const Path &folder)
{
    static const QRegularExpression pattern(u"^\\.holdfast-stage-[0-9a-f]{8}-(\\d+)\\.unseal$"_s);
    const Result<QList<Path>> names = files.names(folder);
    for (const Path &name : names ? *names : QList<Path>()) {
        const QRegularExpressionMatch match = pattern.match(toText(name));
        if (match.hasMatch() && startTicksOf(match.captured(1).toLongLong()) == 0)
            (void)files.remove(folder / name);
    }
}

Result<void> checkPlaces(Files &files, const UnsealRequest &request)
{
    HOLDFAST_TRY_AS(const FileFacts file, files.facts(request.file));
    if (file.type != FileType::Regular)
        return fail(ErrorCode::BackupNotFound, toText(request.file), u"not a file"_s);
    HOLDFAST_TRY_AS(const FileFacts output, files.facts(request.output));
    if (output.exists())
        return fail(ErrorCode::PreconditionFailed, toText(request.output),
                    u"it exists: name another --output"_s);
    return {};
}

} // namespace

Result<void> unseal(Files &files, const UnsealRequest &request, const AgeKeys &keys, RunContext &context)
{
    HOLDFAST_TRY(checkPlaces(files, request));
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(request.file));
    context.phase(u"unseal"_s, facts.size);
    const Path folder = request.output.parent_path();
    // The process id in the name keeps a backup that runs at the same time from sweeping it away.
    sweepKilled(files, folder);
    const Path beside = folder / (".holdfast-stage-" + randomBytes(4).toHex().toStdString() + "-" +
                                  std::to_string(::getpid()) + ".unseal");
    {
        NewFile file(files);
        HOLDFAST_TRY(file.open(beside));
        WithinRoom room(files, folder, context, file);
        if (const Result<void> done = peel(files, request, keys, room, context); !done) {
            Error error = done.error();
            if (error.subject.isEmpty() && error.code != ErrorCode::Cancelled)
                error.subject = toText(request.file);
            return error;
        }
    }
    Result<void> named = files.renameNew(beside, request.output);
    if (!named) {
        (void)files.remove(beside);
        const Result<FileFacts> taken = files.facts(request.output);
        if (taken && taken->exists())
            return fail(ErrorCode::PreconditionFailed, toText(request.output),
                        u"it exists: name another --output"_s);
        return named;
    }
    return files.syncFolder(folder);
}

} // namespace holdfast
