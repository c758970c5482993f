#pragma once

#include "archive/AgeCipher.h"
#include "base/ByteSink.h"

#include <QByteArray>

#include <array>

namespace holdfast {

// The payload of an age file: 16 bytes of nonce, then chunks of 64 KiB, each sealed under its number and
// whether it is the last. At most one chunk is held.

constexpr qsizetype agePayloadNonceSize = 16;

// The chunk's nonce: its number, big-endian, and the mark of the last one.
class AgeChunkNonce
{
public:
    enum class Place
    {
        Inside = 0,
        Last = 1
    };
    // The nonce of the chunk whose turn it is.
    const unsigned char *at(Place place);
    void advance() { ++m_number; }
    bool isFirst() const { return m_number == 0; }

private:
    quint64 m_number = 0;
    std::array<unsigned char, AgeCipher::nonceSize> m_bytes = {};
};

// Seals what is written to it into `to`; finish() writes the last chunk and finishes `to`. The nonce of the
// payload is written by the owner.
class AgeSealer final : public ByteSink
{
public:
    AgeSealer(const Secret &fileKey, const QByteArray &nonce, ByteSink &to);
    ~AgeSealer() override;

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Result<void> seal(const char *plain, qint64 size, AgeChunkNonce::Place place);

    AgeCipher m_cipher;
    ByteSink &m_to;
    AgeChunkNonce m_nonce;
    QByteArray m_held; // at most a chunk: it may be the last
    QByteArray m_out;
};

// Opens what is written to it, which begins with the first chunk, into `to`. ArtefactDamaged when a chunk
// does not open in its place, when the last one is missing or when it is empty behind others.
class AgeOpener final : public ByteSink
{
public:
    AgeOpener(const Secret &fileKey, const QByteArray &nonce, ByteSink &to);
    ~AgeOpener() override;

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Result<void> open(const char *sealed, qint64 size, AgeChunkNonce::Place place);
    QString whyItDoesNotOpen(const char *sealed, qint64 size, AgeChunkNonce::Place place);

    AgeCipher m_cipher;
    ByteSink &m_to;
    AgeChunkNonce m_nonce;
    QByteArray m_held;
    QByteArray m_out;
};

} // namespace holdfast
