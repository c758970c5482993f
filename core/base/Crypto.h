#pragma once

#include "base/Secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace holdfast {

// SHA-256 over a stream (FIPS 180-4), through OpenSSL.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(const char *bytes, std::size_t size);
    void add(const QByteArray &bytes) { add(bytes.constData(), static_cast<std::size_t>(bytes.size())); }
    // 32 raw bytes; the object is spent afterwards, until restart.
    QByteArray finish();
    void restart();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

QByteArray sha256(const QByteArray &bytes);
// RFC 2104 with SHA-256, 32 raw bytes.
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);
// RFC 5869 with SHA-256 and no salt: a key of its own for each purpose `label`.
Secret deriveKey(const Secret &key, const QByteArray &label);
// Compares without a branch on the content.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b);
// From the system's generator.
QByteArray randomBytes(int count);
QString hex(const QByteArray &bytes);

} // namespace holdfast
