#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace holdfast {

// What the age format takes from OpenSSL. Keys have 32 bytes.

// RFC 5869 with SHA-256.
Secret hkdfSha256(const Secret &key, const QByteArray &salt, const QByteArray &info);

// The public key of a private one, RFC 7748.
QByteArray x25519Public(const Secret &scalar);
// What both sides share. Nothing when that is zero: `point` is of low order.
std::optional<Secret> x25519(const Secret &scalar, const QByteArray &point);

// RFC 7914 with r = 8, p = 1 and N = 2^`workFactor`, which takes N KiB of memory. Internal without them.
Result<Secret> scrypt(const Secret &passphrase, const QByteArray &salt, int workFactor);

// ChaCha20-Poly1305 (RFC 8439) without additional data, one message after the other under one key.
class AgeCipher
{
public:
    static constexpr qint64 tagSize = 16;
    static constexpr qsizetype nonceSize = 12;

    enum class Direction
    {
        Seal,
        Open
    };
    AgeCipher(Direction direction, const Secret &key);
    ~AgeCipher();
    AgeCipher(const AgeCipher &) = delete;
    AgeCipher &operator=(const AgeCipher &) = delete;

    // `size` bytes and the tag to `out`.
    Result<void> seal(const unsigned char *nonce, const char *plain, qint64 size, char *out);
    // `size` counts the tag; `size` - tagSize bytes to `out`. False when the tag does not fit: `out` then
    // holds nothing that may be used.
    bool open(const unsigned char *nonce, const char *sealed, qint64 size, char *out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// A file key under a key that is used once, as in the body of a stanza.
Result<QByteArray> wrapFileKey(const Secret &wrapKey, const Secret &fileKey);
std::optional<Secret> unwrapFileKey(const Secret &wrapKey, const QByteArray &body);

} // namespace holdfast
