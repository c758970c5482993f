#pragma once

#include "base/Secret.h"

#include <QByteArray>

#include <optional>

namespace holdfast {

// Bech32 (BIP 173) without its limit of 90 characters. `prefix` is the human-readable part; its case is the
// case of the whole text.
Secret encodeBech32(const QByteArray &prefix, const QByteArray &bytes);
// Nothing unless `text` is `prefix` exactly, in that case throughout, with a right checksum and no bit set
// behind the last byte.
std::optional<Secret> decodeBech32(const QByteArray &prefix, QByteArrayView text);

} // namespace holdfast
