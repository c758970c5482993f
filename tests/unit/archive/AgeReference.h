#pragma once

#include "archive/AgeFile.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <openssl/evp.h>

#include <array>

// The age format once more, slowly and piece by piece, so that a test can break one rule and leave all others
// kept: header text is composed by the test and signed here, chunks get the number and the mark they are
// told.
namespace holdfast::testing {

inline const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

inline QByteArray hkdf(const QByteArray &key, const QByteArray &salt, const QByteArray &info)
{
    return hmac(hmac(salt, key), info + '\x01');
}

inline QByteArray unpadded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

inline QByteArray sealedWith(const QByteArray &key, const QByteArray &nonce, const QByteArray &plain)
{
    QByteArray out(plain.size() + 16, '\0');
    auto *const to = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    EVP_CIPHER_CTX *const context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, EVP_chacha20_poly1305(), nullptr, raw(key), raw(nonce));
    EVP_EncryptUpdate(context, to, &size, raw(plain), int(plain.size()));
    EVP_EncryptFinal_ex(context, to + size, &size);
    EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, to + plain.size());
    EVP_CIPHER_CTX_free(context);
    return out;
}

// Both keys have 32 bytes; RFC 7748's function, with the base point for a public key.
inline QByteArray onCurve(const QByteArray &scalar, const QByteArray &point)
{
    EVP_PKEY *const own = EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, raw(scalar), 32);
    EVP_PKEY *const other = EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, raw(point), 32);
    EVP_PKEY_CTX *const context = EVP_PKEY_CTX_new(own, nullptr);
    QByteArray out(32, '\0');
    std::size_t size = 32;
    EVP_PKEY_derive_init(context);
    EVP_PKEY_derive_set_peer(context, other);
    EVP_PKEY_derive(context, reinterpret_cast<unsigned char *>(out.data()), &size);
    EVP_PKEY_CTX_free(context);
    EVP_PKEY_free(other);
    EVP_PKEY_free(own);
    return out;
}

inline QByteArray publicKey(const QByteArray &scalar)
{
    return onCurve(scalar, '\x09' + QByteArray(31, '\0'));
}

inline QByteArray stanzaText(const QByteArray &arguments, const QByteArray &body)
{
    return "-> " + arguments + '\n' + unpadded(body) + '\n';
}

inline QByteArray ephemeralKey()
{
    return QByteArray(32, '\x33');
}

// The key under which an X25519 stanza with that share wraps the file key.
inline QByteArray x25519Body(const QByteArray &fileKey, const QByteArray &recipient, const QByteArray &share)
{
    const QByteArray key =
        hkdf(onCurve(ephemeralKey(), recipient), share + recipient, "age-encryption.org/v1/X25519");
    return sealedWith(key, QByteArray(12, '\0'), fileKey);
}

inline QByteArray x25519Text(const QByteArray &fileKey, const QByteArray &recipient)
{
    const QByteArray share = publicKey(ephemeralKey());
    return stanzaText("X25519 " + unpadded(share), x25519Body(fileKey, recipient, share));
}

inline QByteArray scryptBody(const QByteArray &fileKey, const QByteArray &passphrase, const QByteArray &salt,
                             int workFactor)
{
    QByteArray key(32, '\0');
    const QByteArray whole = "age-encryption.org/v1/scrypt" + salt;
    EVP_PBE_scrypt(passphrase.constData(), std::size_t(passphrase.size()), raw(whole),
                   std::size_t(whole.size()), 1ULL << unsigned(workFactor), 8, 1, 0,
                   reinterpret_cast<unsigned char *>(key.data()), 32);
    return sealedWith(key, QByteArray(12, '\0'), fileKey);
}

inline QByteArray versionText()
{
    return "age-encryption.org/v1\n";
}

// `text` up to the MAC line, and that line.
inline QByteArray macText(const QByteArray &fileKey, const QByteArray &text)
{
    return unpadded(hmac(hkdf(fileKey, {}, "header"), text + "---"));
}

inline QByteArray signedHeader(const QByteArray &fileKey, const QByteArray &text)
{
    return text + "--- " + macText(fileKey, text) + '\n';
}

struct Chunk
{
    QByteArray plain;
    int number = 0;
    bool last = false;
};

inline QByteArray payloadNonce()
{
    return QByteArrayLiteral("sixteen of nonce");
}

inline QByteArray payloadOfChunks(const QByteArray &fileKey, const QList<Chunk> &chunks,
                                  const QByteArray &nonce = payloadNonce())
{
    const QByteArray key = hkdf(fileKey, nonce, "payload");
    QByteArray out = nonce;
    for (const Chunk &chunk : chunks) {
        const auto number = qToBigEndian(qint32(chunk.number));
        QByteArray chunkNonce(7, '\0');
        chunkNonce.append(reinterpret_cast<const char *>(&number), 4);
        chunkNonce.append(chunk.last ? '\x01' : '\0');
        out += sealedWith(key, chunkNonce, chunk.plain);
    }
    return out;
}

// As it has to be.
inline QByteArray payloadOf(const QByteArray &fileKey, const QByteArray &plain,
                            const QByteArray &nonce = payloadNonce())
{
    QList<Chunk> chunks;
    for (qsizetype at = 0; at == 0 || at < plain.size(); at += 65536)
        chunks.append({plain.mid(at, 65536), int(at / 65536), at + 65536 >= plain.size()});
    return payloadOfChunks(fileKey, chunks, nonce);
}

class Collected final : public ByteSink
{
public:
    Result<void> write(const char *piece, qint64 size) override
    {
        if (writesUntilFailure == 0)
            return fail(ErrorCode::DiskFull);
        --writesUntilFailure;
        bytes.append(piece, size);
        return {};
    }
    Result<void> finish() override
    {
        ++finished;
        return {};
    }

    QByteArray bytes;
    int finished = 0;
    int writesUntilFailure = -1; // never
};

inline Result<void> writeInPieces(ByteSink &to, const QByteArray &bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        HOLDFAST_TRY(to.write(bytes.constData() + at, std::min(piece, bytes.size() - at)));
    return to.finish();
}

struct Opened
{
    QString code = QStringLiteral("no error");
    QString detail;
    QByteArray plain;
    bool complete = false;
};

inline Opened openAge(const QByteArray &file, const AgeKeys &keys, qsizetype piece = 1 << 20)
{
    Collected plain;
    AgeReader reader(keys, plain);
    const Result<void> done = writeInPieces(reader, file, piece);
    Opened opened;
    if (!done) {
        opened.code = toString(done.error().code);
        opened.detail = done.error().detail;
    }
    opened.plain = plain.bytes;
    opened.complete = plain.finished > 0;
    return opened;
}

inline std::shared_ptr<const Secret> shared(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(QByteArray(bytes.constData(), bytes.size()));
}

inline AgeKeys keysOf(const QList<const AgeIdentity *> &identities)
{
    std::vector<AgeIdentity> own;
    for (const AgeIdentity *identity : identities)
        own.push_back(identity->clone());
    return {nullptr, std::make_shared<const std::vector<AgeIdentity>>(std::move(own)), nullptr};
}

inline AgeKeys keysOfPassphrase(const QByteArray &passphrase)
{
    return {nullptr, nullptr, shared(passphrase)};
}

inline AgeKeys keysOfFile(const QByteArray &fileKey)
{
    return {shared(fileKey), nullptr, nullptr};
}

// Neither constant nor periodic in 64 KiB.
inline QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 12345;
    for (qsizetype i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        out[i] = static_cast<char>(state >> 24U);
    }
    return out;
}

} // namespace holdfast::testing
