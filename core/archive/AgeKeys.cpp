#include "archive/AgeKeys.h"

#include "archive/AgeCipher.h"
#include "archive/Bech32.h"
#include "base/Crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype keySize = 32;

QByteArray recipientPrefix()
{
    return QByteArrayLiteral("age");
}

QByteArray identityPrefix()
{
    return QByteArrayLiteral("AGE-SECRET-KEY-");
}

// Below 2^255 - 19, little-endian. X25519 takes others too, but a public key is never spelled so, and what
// is encrypted to another spelling opens for nobody: it is part of the salt.
bool isReduced(const QByteArray &point)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(point[i]); };
    if (at(31) != 0x7f)
        return at(31) < 0x7f;
    const bool top = std::all_of(point.cbegin() + 1, point.cbegin() + 31,
                                 [](char byte) { return static_cast<unsigned char>(byte) == 0xff; });
    return !top || at(0) < 0xed;
}

// Any private key shows it: all are multiples of the cofactor.
bool isOfLowOrder(const QByteArray &point)
{
    return !x25519(Secret(QByteArray(keySize, '\x40')), point);
}

} // namespace

QString toText(const AgeRecipient &recipient)
{
    return QString::fromLatin1(encodeBech32(recipientPrefix(), recipient.key).reveal());
}

Result<AgeRecipient> parseAgeRecipient(const QString &text)
{
    const std::optional<Secret> point = decodeBech32(recipientPrefix(), text.toUtf8());
    if (!point || point->size() != keySize)
        return fail(ErrorCode::Usage, text, u"not an age X25519 recipient"_s);
    if (!isReduced(point->reveal()))
        return fail(ErrorCode::Usage, text, u"not a canonical X25519 point"_s);
    if (isOfLowOrder(point->reveal()))
        return fail(ErrorCode::Usage, text, u"an X25519 point of low order"_s);
    return AgeRecipient{point->reveal()};
}

AgeIdentity AgeIdentity::generate()
{
    return AgeIdentity(Secret(randomBytes(keySize)));
}

Result<AgeIdentity> AgeIdentity::parse(const QByteArray &text)
{
    std::optional<Secret> key = decodeBech32(identityPrefix(), text);
    if (!key || key->size() != keySize)
        return fail(ErrorCode::Usage, {}, u"not an age X25519 identity"_s);
    return AgeIdentity(std::move(*key));
}

AgeRecipient AgeIdentity::recipient() const
{
    return {x25519Public(m_key)};
}

Secret AgeIdentity::text() const
{
    return encodeBech32(identityPrefix(), m_key.reveal());
}

Result<std::vector<AgeIdentity>> parseAgeIdentities(const QByteArray &file)
{
    std::vector<AgeIdentity> identities;
    int number = 0;
    for (qsizetype at = 0; at < file.size();) {
        ++number;
        const qsizetype newline = file.indexOf('\n', at);
        const qsizetype next = newline < 0 ? file.size() : newline + 1;
        const qsizetype end = newline < 0 ? file.size() : newline;
        const bool hasReturn = end > at && file[end - 1] == '\r';
        // Not copied: it may be a key.
        const QByteArray line =
            QByteArray::fromRawData(file.constData() + at, end - at - (hasReturn ? 1 : 0));
        at = next;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        Result<AgeIdentity> identity = AgeIdentity::parse(line);
        if (!identity)
            return fail(ErrorCode::Usage, {},
                        u"line %1: neither an age identity nor a comment"_s.arg(number));
        identities.push_back(std::move(*identity));
    }
    if (identities.empty())
        return fail(ErrorCode::Usage, {}, u"no age identity in it"_s);
    return identities;
}

Secret renderAgeIdentity(const AgeIdentity &identity, const QDateTime &createdUtc)
{
    QByteArray file;
    file.reserve(512); // never grows, so that no piece of it stays in freed memory
    file += "# created: ";
    file += createdUtc.toUTC().toString(Qt::ISODate).toLatin1();
    file += "\n# public key: ";
    file += toText(identity.recipient()).toLatin1();
    file += '\n';
    file += identity.text().reveal();
    file += '\n';
    return Secret(std::move(file));
}

} // namespace holdfast
