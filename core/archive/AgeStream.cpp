#include "archive/AgeStream.h"

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 plainChunk = 64 * 1024;
constexpr qint64 sealedChunk = plainChunk + AgeCipher::tagSize;

using Place = AgeChunkNonce::Place;

Secret payloadKey(const Secret &fileKey, const QByteArray &nonce)
{
    return hkdfSha256(fileKey, nonce, QByteArrayLiteral("payload"));
}

// With all of its capacity: what was held earlier is in it, too.
void cleanse(QByteArray &buffer)
{
    buffer.resize(buffer.capacity());
    OPENSSL_cleanse(buffer.data(), static_cast<std::size_t>(buffer.size()));
}

// Hands every chunk but what may be the last to `take`, from the caller's bytes where it can, and holds the
// rest in `held`.
template <class Take>
Result<void> inChunks(QByteArray &held, qint64 chunk, QByteArrayView bytes, const Take &take)
{
    if (!held.isEmpty()) {
        const qint64 missing = std::min(chunk - held.size(), bytes.size());
        held.append(bytes.first(missing));
        bytes = bytes.sliced(missing);
        if (bytes.isEmpty())
            return {};
        HOLDFAST_TRY(take(held.constData()));
        held.resize(0);
    }
    for (; bytes.size() > chunk; bytes = bytes.sliced(chunk))
        HOLDFAST_TRY(take(bytes.data()));
    held.append(bytes);
    return {};
}

} // namespace

const unsigned char *AgeChunkNonce::at(Place place)
{
    for (unsigned int i = 0; i < 8; ++i)
        m_bytes[10 - i] = static_cast<unsigned char>(m_number >> 8 * i & 0xffU);
    m_bytes[11] = static_cast<unsigned char>(place);
    return m_bytes.data();
}

AgeSealer::AgeSealer(const Secret &fileKey, const QByteArray &nonce, ByteSink &to)
    : m_cipher(AgeCipher::Direction::Seal, payloadKey(fileKey, nonce)), m_to(to),
      m_out(sealedChunk, Qt::Uninitialized)
{
    m_held.reserve(plainChunk);
}

AgeSealer::~AgeSealer()
{
    cleanse(m_held);
}

Result<void> AgeSealer::write(const char *bytes, qint64 size)
{
    return inChunks(m_held, plainChunk, {bytes, size},
                    [this](const char *plain) { return seal(plain, plainChunk, Place::Inside); });
}

Result<void> AgeSealer::finish()
{
    HOLDFAST_TRY(seal(m_held.constData(), m_held.size(), Place::Last));
    return m_to.finish();
}

Result<void> AgeSealer::seal(const char *plain, qint64 size, Place place)
{
    HOLDFAST_TRY(m_cipher.seal(m_nonce.at(place), plain, size, m_out.data()));
    m_nonce.advance();
    return m_to.write(m_out.constData(), size + AgeCipher::tagSize);
}

AgeOpener::AgeOpener(const Secret &fileKey, const QByteArray &nonce, ByteSink &to)
    : m_cipher(AgeCipher::Direction::Open, payloadKey(fileKey, nonce)), m_to(to),
      m_out(plainChunk, Qt::Uninitialized)
{
    m_held.reserve(sealedChunk);
}

AgeOpener::~AgeOpener()
{
    cleanse(m_out);
}

Result<void> AgeOpener::write(const char *bytes, qint64 size)
{
    return inChunks(m_held, sealedChunk, {bytes, size},
                    [this](const char *sealed) { return open(sealed, sealedChunk, Place::Inside); });
}

Result<void> AgeOpener::finish()
{
    HOLDFAST_TRY(open(m_held.constData(), m_held.size(), Place::Last));
    return m_to.finish();
}

Result<void> AgeOpener::open(const char *sealed, qint64 size, Place place)
{
    if (!m_cipher.open(m_nonce.at(place), sealed, size, m_out.data()))
        return fail(ErrorCode::ArtefactDamaged, {}, whyItDoesNotOpen(sealed, size, place));
    const qint64 plainSize = size - AgeCipher::tagSize;
    if (plainSize == 0 && !m_nonce.isFirst())
        return fail(ErrorCode::ArtefactDamaged, {}, u"the last chunk is empty behind others"_s);
    m_nonce.advance();
    if (plainSize == 0)
        return {};
    return m_to.write(m_out.constData(), plainSize);
}

QString AgeOpener::whyItDoesNotOpen(const char *sealed, qint64 size, Place place)
{
    if (size < AgeCipher::tagSize)
        return u"the payload breaks off"_s;
    if (place == Place::Inside && m_cipher.open(m_nonce.at(Place::Last), sealed, size, m_out.data()))
        return u"bytes follow the last chunk"_s;
    if (place == Place::Last && m_cipher.open(m_nonce.at(Place::Inside), sealed, size, m_out.data()))
        return u"the last chunk is missing"_s;
    return u"a chunk does not open"_s;
}

} // namespace holdfast
