#pragma once

#include "base/RunContext.h"

#include <QString>

#include <chrono>

namespace holdfast {

enum class PortState
{
    Open,
    Refused,
    NoAnswer, // within the patience
    NoHost,   // the name leads nowhere
    Unreachable
};

struct PortAnswer
{
    PortState state = PortState::NoAnswer;
    QString detail = {}; // the raw reason where it is not open
};

// Whether a TCP connection comes about; it is closed at once, nothing is sent. Of a name with several
// addresses the best answer counts. NoAnswer, too, when asked to stop.
PortAnswer knockAt(const QString &host, int port, std::chrono::milliseconds patience,
                   const RunContext &context);

} // namespace holdfast
