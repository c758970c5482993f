#include "base/Crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>

#include <array>

namespace holdfast {

struct Sha256::State
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    State() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(const char *bytes, std::size_t size)
{
    EVP_DigestUpdate(m_state->context, bytes, size);
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

void Sha256::restart()
{
    EVP_DigestInit_ex(m_state->context, nullptr, nullptr);
}

QByteArray sha256(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    QByteArray mac(32, '\0');
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.constData()),
         static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char *>(mac.data()), &size);
    return mac;
}

Secret deriveKey(const Secret &key, const QByteArray &label)
{
    // RFC 5869: PRK = HMAC(zero salt, key); one block is enough for 32 bytes.
    const Secret prk(hmacSha256(QByteArray(32, '\0'), key.reveal()));
    return Secret(hmacSha256(prk.reveal(), label + '\x01'));
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("the system has no random numbers");
    return bytes;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace holdfast
