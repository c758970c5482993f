#include "archive/ZstdFile.h"

#include "base/Crypto.h"

#include <zstd.h>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr int windowLogLimit = 23;

struct CompressorEnd
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct DecompressorEnd
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// Counts and hashes what passes.
class Meter
{
public:
    void add(const char *bytes, qint64 size)
    {
        m_hash.add(bytes, static_cast<std::size_t>(size));
        m_size += size;
    }
    qint64 size() const { return m_size; }
    StreamDigest finish() { return {m_size, hex(m_hash.finish())}; }

private:
    Sha256 m_hash;
    qint64 m_size = 0;
};

// A new file that goes away unless it was finished.
class Output
{
public:
    explicit Output(Files &files) : m_files(files) {}
    ~Output()
    {
        if (m_file) {
            m_file.reset();
            (void)m_files.remove(m_path);
        }
    }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    Result<void> open(const Path &path)
    {
        m_path = path;
        HOLDFAST_TRY_AS(m_file, m_files.create(path, Overwrite::Never));
        return {};
    }
    Result<void> write(const char *bytes, qint64 size)
    {
        return m_file ? m_file->write(bytes, size) : Result<void>();
    }
    Result<void> finish()
    {
        if (!m_file)
            return {};
        HOLDFAST_TRY(m_file->sync());
        HOLDFAST_TRY(m_file->close());
        m_file.reset();
        return {};
    }

private:
    Files &m_files;
    Path m_path;
    std::unique_ptr<File> m_file;
};

Error damaged(const Path &path, const QString &reason)
{
    return fail(ErrorCode::ArtefactDamaged, toText(path), reason);
}

} // namespace

Result<PassReport> compressFile(Files &files, const Path &plain, const Path &stored, RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> input, files.openRead(plain));
    Output output(files);
    HOLDFAST_TRY(output.open(stored));
    const std::unique_ptr<ZSTD_CCtx, CompressorEnd> zstd(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_compressionLevel, 3);
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_nbWorkers,
                           static_cast<int>(std::min(4U, std::max(1U, std::thread::hardware_concurrency()))));
    QByteArray in(chunk, '\0');
    QByteArray out(static_cast<qsizetype>(ZSTD_CStreamOutSize()), '\0');
    Meter plainMeter;
    Meter storedMeter;
    bool last = false;
    while (!last) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const qint64 got, input->read(in.data(), in.size()));
        last = got < in.size();
        plainMeter.add(in.constData(), got);
        ZSTD_inBuffer source{in.constData(), static_cast<std::size_t>(got), 0};
        std::size_t left = 1;
        while (last ? left != 0 : source.pos < source.size) {
            ZSTD_outBuffer target{out.data(), static_cast<std::size_t>(out.size()), 0};
            left = ZSTD_compressStream2(zstd.get(), &target, &source, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) != 0)
                return fail(ErrorCode::Internal, toText(plain), QString::fromLatin1(ZSTD_getErrorName(left)));
            storedMeter.add(out.constData(), static_cast<qint64>(target.pos));
            HOLDFAST_TRY(output.write(out.constData(), static_cast<qint64>(target.pos)));
        }
        context.advance(plainMeter.size());
    }
    HOLDFAST_TRY(output.finish());
    return PassReport{plainMeter.finish(), storedMeter.finish()};
}

Result<PassReport> decompressFile(Files &files, const Path &stored, const Path &plain, qint64 plainLimit,
                                  RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> input, files.openRead(stored));
    Output output(files);
    if (!plain.empty())
        HOLDFAST_TRY(output.open(plain));
    const std::unique_ptr<ZSTD_DCtx, DecompressorEnd> zstd(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(zstd.get(), ZSTD_d_windowLogMax, windowLogLimit);
    QByteArray in(chunk, '\0');
    QByteArray out(chunk, '\0');
    Meter plainMeter;
    Meter storedMeter;
    std::size_t state = 1; // 0: exactly at the end of a frame
    bool last = false;
    while (!last) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const qint64 got, input->read(in.data(), in.size()));
        last = got < in.size();
        storedMeter.add(in.constData(), got);
        if (got > 0 && state == 0)
            return damaged(stored, u"bytes follow the end of the compressed data"_s);
        ZSTD_inBuffer source{in.constData(), static_cast<std::size_t>(got), 0};
        bool full = false;
        while (source.pos < source.size || full) {
            ZSTD_outBuffer target{out.data(), static_cast<std::size_t>(out.size()), 0};
            state = ZSTD_decompressStream(zstd.get(), &target, &source);
            if (ZSTD_isError(state) != 0)
                return damaged(stored, QString::fromLatin1(ZSTD_getErrorName(state)));
            full = target.pos == target.size;
            plainMeter.add(out.constData(), static_cast<qint64>(target.pos));
            if (plainMeter.size() > plainLimit)
                return damaged(stored, u"it holds more than its signed size"_s);
            HOLDFAST_TRY(output.write(out.constData(), static_cast<qint64>(target.pos)));
            if (state == 0 && source.pos < source.size)
                return damaged(stored, u"bytes follow the end of the compressed data"_s);
            if (state == 0)
                break;
        }
        context.advance(storedMeter.size());
    }
    if (state != 0)
        return damaged(stored, u"the compressed data breaks off"_s);
    HOLDFAST_TRY(output.finish());
    return PassReport{plainMeter.finish(), storedMeter.finish()};
}

Result<PassReport> copyFile(Files &files, const Path &stored, const Path &plain, RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> input, files.openRead(stored));
    Output output(files);
    if (!plain.empty())
        HOLDFAST_TRY(output.open(plain));
    QByteArray buffer(chunk, '\0');
    Meter meter;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const qint64 got, input->read(buffer.data(), buffer.size()));
        if (got == 0)
            break;
        meter.add(buffer.constData(), got);
        HOLDFAST_TRY(output.write(buffer.constData(), got));
        context.advance(meter.size());
    }
    HOLDFAST_TRY(output.finish());
    const StreamDigest digest = meter.finish();
    return PassReport{digest, digest};
}

} // namespace holdfast
