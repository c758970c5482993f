#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace holdfast {

// The one rendering of a JSON value by RFC 8785: no white space, members sorted by UTF-16 code units,
// shortest escapes, numbers as ECMAScript prints them. Non-finite numbers cannot occur in a QJsonValue that
// was parsed.
QByteArray canonicalJson(const QJsonValue &value);

} // namespace holdfast
