#pragma once

#include <QByteArray>

#include <optional>

namespace holdfast {

// Base 64 (RFC 4648 section 4) as the age format has it: canonical and without padding. Nothing for any other
// spelling: a character outside the alphabet, an impossible length, bits set behind the last byte.
std::optional<QByteArray> decodeBase64(QByteArrayView text);
QByteArray encodeBase64(const QByteArray &bytes);

} // namespace holdfast
