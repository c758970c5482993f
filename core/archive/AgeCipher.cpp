#include "archive/AgeCipher.h"

#include "base/Crypto.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::array<unsigned char, AgeCipher::nonceSize> zeroNonce = {};

struct KeyEnd
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct KeyContextEnd
{
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};
struct KdfEnd
{
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
};
struct KdfContextEnd
{
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, KeyEnd>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Key privateKey(const Secret &scalar)
{
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, raw(scalar.reveal()),
                                         static_cast<std::size_t>(scalar.size())));
    if (!key)
        qFatal("OpenSSL has no X25519");
    return key;
}

Error failed(const QString &what)
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char *const reason = ERR_reason_error_string(code);
    return fail(ErrorCode::Internal, {},
                what % u": "_s % QString::fromLatin1(reason == nullptr ? "OpenSSL" : reason));
}

} // namespace

Secret hkdfSha256(const Secret &key, const QByteArray &salt, const QByteArray &info)
{
    const Secret extracted(hmacSha256(salt, key.reveal()));
    return Secret(hmacSha256(extracted.reveal(), info + '\x01')); // one block is enough for 32 bytes
}

QByteArray x25519Public(const Secret &scalar)
{
    const Key key = privateKey(scalar);
    QByteArray point(32, '\0');
    std::size_t size = 32;
    if (EVP_PKEY_get_raw_public_key(key.get(), raw(point), &size) != 1 || size != 32)
        qFatal("OpenSSL has no X25519");
    return point;
}

std::optional<Secret> x25519(const Secret &scalar, const QByteArray &point)
{
    const Key own = privateKey(scalar);
    const Key other(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, raw(point),
                                                static_cast<std::size_t>(point.size())));
    const std::unique_ptr<EVP_PKEY_CTX, KeyContextEnd> context(EVP_PKEY_CTX_new(own.get(), nullptr));
    QByteArray shared(32, '\0');
    std::size_t size = 32;
    // EVP_PKEY_derive(3) refuses a shared secret of zeros, as RFC 7748 section 6.1 lets it.
    const bool done = other && EVP_PKEY_derive_init(context.get()) == 1 &&
                      EVP_PKEY_derive_set_peer(context.get(), other.get()) == 1 &&
                      EVP_PKEY_derive(context.get(), raw(shared), &size) == 1 && size == 32;
    Secret secret(std::move(shared));
    if (!done || secret.reveal() == QByteArray(32, '\0')) {
        ERR_clear_error();
        return std::nullopt;
    }
    return secret;
}

Result<Secret> scrypt(const Secret &passphrase, const QByteArray &salt, int workFactor)
{
    const std::unique_ptr<EVP_KDF, KdfEnd> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, KdfContextEnd> context(EVP_KDF_CTX_new(kdf.get()));
    uint64_t n = uint64_t(1) << static_cast<unsigned int>(workFactor);
    uint32_t r = 8;
    uint32_t p = 1;
    uint64_t memory = 128 * uint64_t(r) * (n + 4);
    std::array<OSSL_PARAM, 7> parameters = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
                                          const_cast<char *>(passphrase.reveal().constData()),
                                          static_cast<std::size_t>(passphrase.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.constData()),
                                          static_cast<std::size_t>(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    QByteArray key(32, '\0');
    const bool done = context && EVP_KDF_derive(context.get(), raw(key), 32, parameters.data()) == 1;
    Secret secret(std::move(key));
    if (!done)
        return failed(u"scrypt"_s);
    return secret;
}

struct AgeCipher::State
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    State() = default;
    ~State() { EVP_CIPHER_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

AgeCipher::AgeCipher(Direction direction, const Secret &key) : m_state(std::make_unique<State>())
{
    Q_ASSERT(key.size() == 32);
    // Set up once: a new nonce alone is cheap.
    if (EVP_CipherInit_ex(m_state->context, EVP_chacha20_poly1305(), nullptr, raw(key.reveal()),
                          zeroNonce.data(), direction == Direction::Seal ? 1 : 0) != 1)
        qFatal("OpenSSL has no ChaCha20-Poly1305");
}

AgeCipher::~AgeCipher() = default;

Result<void> AgeCipher::seal(const unsigned char *nonce, const char *plain, qint64 size, char *out)
{
    EVP_CIPHER_CTX *const context = m_state->context;
    auto *const to = reinterpret_cast<unsigned char *>(out);
    int got = 0;
    int rest = 0;
    const bool done =
        EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, nonce) == 1 &&
        EVP_EncryptUpdate(context, to, &got, reinterpret_cast<const unsigned char *>(plain),
                          static_cast<int>(size)) == 1 &&
        EVP_EncryptFinal_ex(context, to + got, &rest) == 1 && got + rest == size &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), to + size) == 1;
    if (!done)
        return failed(u"ChaCha20-Poly1305"_s);
    return {};
}

bool AgeCipher::open(const unsigned char *nonce, const char *sealed, qint64 size, char *out)
{
    if (size < tagSize)
        return false;
    EVP_CIPHER_CTX *const context = m_state->context;
    auto *const to = reinterpret_cast<unsigned char *>(out);
    const qint64 plainSize = size - tagSize;
    // OpenSSL only reads it.
    auto *const tag = const_cast<char *>(sealed + plainSize);
    int got = 0;
    int rest = 0;
    const bool done =
        EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, nonce) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), tag) == 1 &&
        EVP_DecryptUpdate(context, to, &got, reinterpret_cast<const unsigned char *>(sealed),
                          static_cast<int>(plainSize)) == 1 &&
        EVP_DecryptFinal_ex(context, to + got, &rest) == 1 && got + rest == plainSize;
    ERR_clear_error();
    return done;
}

Result<QByteArray> wrapFileKey(const Secret &wrapKey, const Secret &fileKey)
{
    AgeCipher cipher(AgeCipher::Direction::Seal, wrapKey);
    QByteArray body(fileKey.size() + AgeCipher::tagSize, '\0');
    HOLDFAST_TRY(cipher.seal(zeroNonce.data(), fileKey.reveal().constData(), fileKey.size(), body.data()));
    return body;
}

std::optional<Secret> unwrapFileKey(const Secret &wrapKey, const QByteArray &body)
{
    AgeCipher cipher(AgeCipher::Direction::Open, wrapKey);
    QByteArray plain(body.size() - AgeCipher::tagSize, '\0');
    const bool opened = cipher.open(zeroNonce.data(), body.constData(), body.size(), plain.data());
    Secret fileKey(std::move(plain));
    if (!opened)
        return std::nullopt;
    return fileKey;
}

} // namespace holdfast
