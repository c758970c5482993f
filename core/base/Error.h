#pragma once

#include "base/ErrorCode.h"

#include <QString>
#include <QStringList>

namespace holdfast {

// What went wrong, without a word for people in it: those are made in core/text from the code.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;        // what it happened to: a path, a host, an option; never a secret
    QString detail;         // the raw reason as the system gave it, redacted
    QStringList whileDoing; // outermost last: "while doing" chain of ids

    friend bool operator==(const Error &, const Error &) = default;
};

// Adds one link to the "while doing" chain.
Error during(Error error, const QString &what);

} // namespace holdfast
