#include "archive/ZstdStream.h"

#include <zstd.h>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// The fastest level, with a larger memory of what it has seen, in jobs small enough for the memory that four
// of them take.
constexpr int level = 1;
constexpr int windowLog = 20;
constexpr int hashLogOfPages = 15;
constexpr int hashLogOfText = 17;
constexpr int jobSize = 2 * 1024 * 1024;
constexpr int windowLogLimit = 23;
constexpr qsizetype outSize = 512 * 1024;

Error damaged(const QString &reason)
{
    return fail(ErrorCode::ArtefactDamaged, {}, reason);
}

} // namespace

void ZstdWriter::End::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

void ZstdReader::End::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

ZstdWriter::ZstdWriter(ByteSink &to, Compress what)
    : m_to(to), m_zstd(ZSTD_createCCtx()), m_out(outSize, Qt::Uninitialized)
{
    const unsigned workers = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_hashLog,
                           what == Compress::Pages ? hashLogOfPages : hashLogOfText);
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_nbWorkers, static_cast<int>(workers));
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_jobSize, jobSize);
}

Result<void> ZstdWriter::compress(const char *bytes, qint64 size, bool last)
{
    ZSTD_inBuffer source{bytes, static_cast<std::size_t>(size), 0};
    std::size_t left = 1;
    while (last ? left != 0 : source.pos < source.size) {
        ZSTD_outBuffer target{m_out.data(), static_cast<std::size_t>(m_out.size()), 0};
        left = ZSTD_compressStream2(m_zstd.get(), &target, &source, last ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left) != 0)
            return fail(ErrorCode::Internal, u"zstd"_s, QString::fromLatin1(ZSTD_getErrorName(left)));
        if (target.pos > 0)
            HOLDFAST_TRY(m_to.write(m_out.constData(), static_cast<qint64>(target.pos)));
    }
    return {};
}

Result<void> ZstdWriter::write(const char *bytes, qint64 size)
{
    return compress(bytes, size, false);
}

Result<void> ZstdWriter::finish()
{
    HOLDFAST_TRY(compress(nullptr, 0, true));
    return m_to.finish();
}

ZstdReader::ZstdReader(ByteSink &to, qint64 limit)
    : m_to(to), m_limit(limit), m_zstd(ZSTD_createDCtx()), m_out(outSize, Qt::Uninitialized)
{
    ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, windowLogLimit);
}

Result<void> ZstdReader::write(const char *bytes, qint64 size)
{
    ZSTD_inBuffer source{bytes, static_cast<std::size_t>(size), 0};
    bool full = false;
    while (source.pos < source.size || full) {
        if (m_state == 0)
            return damaged(u"bytes follow the end of the compressed data"_s);
        ZSTD_outBuffer target{m_out.data(), static_cast<std::size_t>(m_out.size()), 0};
        m_state = ZSTD_decompressStream(m_zstd.get(), &target, &source);
        if (ZSTD_isError(m_state) != 0)
            return damaged(QString::fromLatin1(ZSTD_getErrorName(m_state)));
        full = m_state != 0 && target.pos == target.size;
        m_size += static_cast<qint64>(target.pos);
        if (m_size > m_limit)
            return damaged(u"it holds more than its signed size"_s);
        if (target.pos > 0)
            HOLDFAST_TRY(m_to.write(m_out.constData(), static_cast<qint64>(target.pos)));
    }
    return {};
}

Result<void> ZstdReader::finish()
{
    if (m_state != 0)
        return damaged(u"the compressed data breaks off"_s);
    return m_to.finish();
}

} // namespace holdfast
