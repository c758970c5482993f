#pragma once

#include "archive/AgeFile.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace holdfast {

struct AgeStanza
{
    QByteArray type; // the first argument
    QList<QByteArray> arguments;
    QByteArray body;
};

// The recipient types X25519 and scrypt of the age specification. Stanzas of other types are left alone.

// ArtefactDamaged unless every stanza of these types has the arguments and the size it must have, and scrypt
// stands alone, with a work factor of at most 2^22.
Result<void> checkStanzas(const QList<AgeStanza> &stanzas);
// The file key out of checked stanzas. IdentityRequired when no key is given or none fits; ArtefactDamaged
// for a share of low order.
Result<Secret> unwrapStanzas(const QList<AgeStanza> &stanzas, const AgeKeys &keys);
// One stanza a recipient, or one for the passphrase.
Result<QList<AgeStanza>> wrapStanzas(const AgeLock &lock, const Secret &fileKey);

} // namespace holdfast
