#pragma once

#include "base/ByteSink.h"

#include <QByteArray>

#include <atomic>
#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace holdfast {

// What is compressed. On pages of a database a larger memory of what was seen costs a third more time and
// wins nothing; dumps get smaller by it, and their server is slower than either.
enum class Compress
{
    Pages,
    Text
};

// Zstandard (RFC 8878): one frame, content checksum on, parameters as measured in tests/bench/README.md; the
// window log never above 23, so that reading takes little memory (R16). Compresses on threads of its own.
class ZstdWriter final : public ByteSink
{
public:
    ZstdWriter(ByteSink &to, Compress what);
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Result<void> compress(const char *bytes, qint64 size, bool last);

    struct End
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };
    ByteSink &m_to;
    std::unique_ptr<ZSTD_CCtx_s, End> m_zstd;
    QByteArray m_out;
};

// Unpacks one complete frame. ArtefactDamaged, with an empty subject, for anything else, for bytes behind it,
// and as soon as the content grows over `limit` bytes: of those none is handed on.
class ZstdReader final : public ByteSink
{
public:
    ZstdReader(ByteSink &to, qint64 limit);
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    struct End
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };
    ByteSink &m_to;
    qint64 m_limit;
    qint64 m_size = 0;
    std::unique_ptr<ZSTD_DCtx_s, End> m_zstd;
    QByteArray m_out;
    std::size_t m_state = 1; // 0: exactly at the end of a frame
};

} // namespace holdfast
