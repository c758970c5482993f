#pragma once

#include "base/ByteSink.h"
#include "base/Crypto.h"

#include <QString>

#include <atomic>

namespace holdfast {

struct StreamDigest
{
    qint64 size = 0;
    QString sha256; // lower-case hex
    friend bool operator==(const StreamDigest &, const StreamDigest &) = default;
};

// Counts and digests what passes on to `to`.
class Meter final : public ByteSink
{
public:
    explicit Meter(ByteSink &to) : m_to(to) {}
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

    qint64 size() const { return m_size; } // from any thread
    // Meaningful after finish.
    const StreamDigest &digest() const { return m_digest; }

private:
    ByteSink &m_to;
    Sha256 m_hash;
    std::atomic<qint64> m_size = 0;
    StreamDigest m_digest;
};

} // namespace holdfast
