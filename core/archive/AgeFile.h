#pragma once

#include "archive/AgeKeys.h"
#include "base/ByteSink.h"

#include <memory>

namespace holdfast {

// The age v1 file format (C2SP age specification, age-encryption.org/v1) over OpenSSL: header of stanzas and
// MAC, then ChaCha20-Poly1305 in chunks of 64 KiB. Interoperable with the `age` program both ways.

// For whom to encrypt: recipients, any of whom can open it; or a passphrase, which stands alone (scrypt, work
// factor 2^18: 260 MiB while it is computed).
struct AgeLock
{
    QList<AgeRecipient> recipients;
    std::shared_ptr<const Secret> passphrase; // null: none

    bool isOpen() const { return recipients.isEmpty() && !passphrase; } // nothing is to be encrypted
};

// What may open a file: the key of the very file, kept from its making; else an identity that fits one of its
// stanzas; else the passphrase.
struct AgeKeys
{
    std::shared_ptr<const Secret> fileKey;
    std::shared_ptr<const std::vector<AgeIdentity>> identities;
    std::shared_ptr<const Secret> passphrase;

    bool isEmpty() const { return !fileKey && !identities && !passphrase; }
};

// Encrypts what is written to it into `to`, the header first. finish() writes the last chunk and finishes
// `to`.
class AgeWriter final : public ByteSink
{
public:
    // Internal when OpenSSL fails; errors of `to`. The lock must not be open.
    static Result<std::unique_ptr<AgeWriter>> begin(const AgeLock &lock, ByteSink &to);
    ~AgeWriter() override;

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;
    // To open the file that is being written, without an identity. 16 bytes.
    Secret fileKey() const;

private:
    struct State;
    explicit AgeWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Decrypts what is written to it into `to`; binary or armored, which it sees by itself. No byte reaches `to`
// before its chunk is authenticated; that the file is complete is only known after finish(), which also
// finishes `to`.
//
// ArtefactDamaged for every departure from the specification, with the rule that was broken as its detail:
// version line, stanza grammar, canonical base64, line lengths, header MAC, low-order points, scrypt beside
// others, a work factor above 2^22 (judged before it is computed), chunk order and size, an empty last chunk
// behind others, truncation, trailing data, armor. IdentityRequired when no key is given or none fits.
// A header is at most 1 MiB long. The error's subject is empty: whoever knows the file fills it in.
class AgeReader final : public ByteSink
{
public:
    AgeReader(AgeKeys keys, ByteSink &to);
    ~AgeReader() override;

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Whether a file that begins so is an age file, binary or armored. 35 bytes are enough.
bool isAgeFile(const QByteArray &beginning);

} // namespace holdfast
