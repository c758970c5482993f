#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast {

// The value of `key` in a dotenv file: `export` prefix, single and double quotes, trailing comments, CRLF and
// a byte order mark are understood; of duplicate keys the last wins, as in python-dotenv.
std::optional<QString> envFileValue(const QByteArray &content, const QString &key);

} // namespace holdfast
