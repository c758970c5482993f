#include "archive/AgeStanza.h"

#include "archive/AgeBase64.h"
#include "archive/AgeCipher.h"
#include "base/Crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype bodySize = 16 + AgeCipher::tagSize;
constexpr qsizetype shareSize = 32;
constexpr qsizetype saltSize = 16;
constexpr int workFactorWritten = 18;
constexpr int workFactorLimit = 22;

Error damaged(const QString &rule)
{
    return fail(ErrorCode::ArtefactDamaged, {}, rule);
}

Error noKeyFits(const QString &why)
{
    return fail(ErrorCode::IdentityRequired, {}, why);
}

QByteArray x25519Type()
{
    return QByteArrayLiteral("X25519");
}

QByteArray scryptType()
{
    return QByteArrayLiteral("scrypt");
}

bool isScrypt(const AgeStanza &stanza)
{
    return stanza.type == scryptType();
}

// Of at least one digit, without a leading zero; a large one counts as too large, not as none.
std::optional<int> readWorkFactor(const QByteArray &text)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (text.isEmpty() || text.startsWith('0') || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    return text.size() > 2 ? workFactorLimit + 1 : text.toInt();
}

Result<void> checkX25519(const AgeStanza &stanza)
{
    if (stanza.arguments.size() != 1)
        return damaged(u"an X25519 stanza has not exactly one argument"_s);
    const std::optional<QByteArray> share = decodeBase64(stanza.arguments.first());
    if (!share || share->size() != shareSize)
        return damaged(u"the share of an X25519 stanza is not canonical base64 of 32 bytes"_s);
    if (stanza.body.size() != bodySize)
        return damaged(u"the body of an X25519 stanza has not 32 bytes"_s);
    return {};
}

Result<void> checkScrypt(const AgeStanza &stanza)
{
    if (stanza.arguments.size() != 2)
        return damaged(u"an scrypt stanza has not exactly two arguments"_s);
    const std::optional<QByteArray> salt = decodeBase64(stanza.arguments.first());
    if (!salt || salt->size() != saltSize)
        return damaged(u"the salt of an scrypt stanza is not canonical base64 of 16 bytes"_s);
    const std::optional<int> workFactor = readWorkFactor(stanza.arguments.last());
    if (!workFactor)
        return damaged(u"the work factor of an scrypt stanza is not a number"_s);
    if (*workFactor > workFactorLimit)
        return damaged(u"the work factor of an scrypt stanza is above 2^22"_s);
    if (stanza.body.size() != bodySize)
        return damaged(u"the body of an scrypt stanza has not 32 bytes"_s);
    return {};
}

Secret x25519WrapKey(const Secret &shared, const QByteArray &share, const QByteArray &recipient)
{
    return hkdfSha256(shared, share + recipient, QByteArrayLiteral("age-encryption.org/v1/X25519"));
}

Result<Secret> scryptWrapKey(const Secret &passphrase, const QByteArray &salt, int workFactor)
{
    return scrypt(passphrase, "age-encryption.org/v1/scrypt" + salt, workFactor);
}

Result<Secret> unwrapX25519(const QList<AgeStanza> &stanzas, const std::vector<AgeIdentity> &identities)
{
    for (const AgeIdentity &identity : identities) {
        const QByteArray recipient = identity.recipient().key;
        for (const AgeStanza &stanza : stanzas) {
            if (stanza.type != x25519Type())
                continue;
            const QByteArray share = *decodeBase64(stanza.arguments.first());
            const std::optional<Secret> shared = x25519(identity.key(), share);
            if (!shared)
                return damaged(u"the share of an X25519 stanza is of low order"_s);
            if (auto fileKey = unwrapFileKey(x25519WrapKey(*shared, share, recipient), stanza.body))
                return std::move(*fileKey);
        }
    }
    return noKeyFits(u"no identity fits"_s);
}

Result<Secret> unwrapScrypt(const AgeStanza &stanza, const Secret &passphrase)
{
    const QByteArray salt = *decodeBase64(stanza.arguments.first());
    HOLDFAST_TRY_AS(const Secret wrapKey,
                    scryptWrapKey(passphrase, salt, *readWorkFactor(stanza.arguments.last())));
    if (auto fileKey = unwrapFileKey(wrapKey, stanza.body))
        return std::move(*fileKey);
    return noKeyFits(u"the passphrase does not fit"_s);
}

Result<AgeStanza> wrapX25519(const AgeRecipient &recipient, const Secret &fileKey)
{
    const Secret ephemeral(randomBytes(32));
    const QByteArray share = x25519Public(ephemeral);
    const std::optional<Secret> shared = x25519(ephemeral, recipient.key);
    if (!shared)
        return fail(ErrorCode::Usage, toText(recipient), u"an X25519 point of low order"_s);
    HOLDFAST_TRY_AS(const QByteArray body,
                    wrapFileKey(x25519WrapKey(*shared, share, recipient.key), fileKey));
    return AgeStanza{x25519Type(), {encodeBase64(share)}, body};
}

Result<AgeStanza> wrapScrypt(const Secret &passphrase, const Secret &fileKey)
{
    const QByteArray salt = randomBytes(saltSize);
    HOLDFAST_TRY_AS(const Secret wrapKey, scryptWrapKey(passphrase, salt, workFactorWritten));
    HOLDFAST_TRY_AS(const QByteArray body, wrapFileKey(wrapKey, fileKey));
    return AgeStanza{scryptType(), {encodeBase64(salt), QByteArray::number(workFactorWritten)}, body};
}

} // namespace

Result<void> checkStanzas(const QList<AgeStanza> &stanzas)
{
    for (const AgeStanza &stanza : stanzas) {
        if (isScrypt(stanza) && stanzas.size() > 1)
            return damaged(u"an scrypt stanza stands beside others"_s);
        if (isScrypt(stanza))
            HOLDFAST_TRY(checkScrypt(stanza));
        if (stanza.type == x25519Type())
            HOLDFAST_TRY(checkX25519(stanza));
    }
    return {};
}

Result<Secret> unwrapStanzas(const QList<AgeStanza> &stanzas, const AgeKeys &keys)
{
    if (keys.isEmpty())
        return noKeyFits(u"no key is given"_s);
    if (keys.passphrase && isScrypt(stanzas.first()))
        return unwrapScrypt(stanzas.first(), *keys.passphrase);
    if (keys.identities)
        return unwrapX25519(stanzas, *keys.identities);
    return noKeyFits(u"it is not locked with a passphrase"_s);
}

Result<QList<AgeStanza>> wrapStanzas(const AgeLock &lock, const Secret &fileKey)
{
    QList<AgeStanza> stanzas;
    for (const AgeRecipient &recipient : lock.recipients) {
        HOLDFAST_TRY_AS(AgeStanza stanza, wrapX25519(recipient, fileKey));
        stanzas.append(std::move(stanza));
    }
    if (lock.passphrase) {
        HOLDFAST_TRY_AS(AgeStanza stanza, wrapScrypt(*lock.passphrase, fileKey));
        stanzas.append(std::move(stanza));
    }
    return stanzas;
}

} // namespace holdfast
