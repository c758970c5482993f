#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace holdfast {

// Keys of the age v1 format (C2SP age specification), as text: Bech32 (BIP 173) without its length limit.

// An X25519 public key: "age1…", lower case.
struct AgeRecipient
{
    QByteArray key; // 32 bytes

    friend bool operator==(const AgeRecipient &, const AgeRecipient &) = default;
};

QString toText(const AgeRecipient &recipient);
// Usage, with the text as its subject, for anything that is not one recipient in canonical spelling; also for
// a low-order point.
Result<AgeRecipient> parseAgeRecipient(const QString &text);

// An X25519 private key.
class AgeIdentity
{
public:
    static AgeIdentity generate();
    // "AGE-SECRET-KEY-1…", upper case. Usage when it is not; the text is never part of the error.
    static Result<AgeIdentity> parse(const QByteArray &text);

    AgeRecipient recipient() const;
    // The 32 bytes.
    const Secret &key() const { return m_key; }
    Secret text() const;
    AgeIdentity clone() const { return AgeIdentity(m_key.clone()); }

private:
    explicit AgeIdentity(Secret key) : m_key(std::move(key)) {}

    Secret m_key;
};

// The content of an identity file as `age-keygen` writes it: one identity a line, `#` lines and empty lines
// between, LF or CRLF. Usage names the line that is neither, and when there is no identity at all.
Result<std::vector<AgeIdentity>> parseAgeIdentities(const QByteArray &file);
// The same, to be written: with the time and the recipient as comments, as `age-keygen` has them.
Secret renderAgeIdentity(const AgeIdentity &identity, const QDateTime &createdUtc);

} // namespace holdfast
