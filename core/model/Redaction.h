#pragma once

#include <QString>
#include <QStringList>

namespace holdfast {

// The text as it may be shown and kept: dots in the place of whatever looks like a secret (the values of keys
// named so, bearer tokens, JSON web tokens, passwords in URLs and in command lines, private keys, keys of
// well-known providers) and of every text in `known` that is long enough to be one. It hides too much rather
// than too little, and takes no time to speak of on any text. Control characters other than line feeds are
// percent-encoded.
QString redacted(const QString &text, const QStringList &known = {});

} // namespace holdfast
