#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace holdfast::practice {

enum class Mode
{
    None,
    Slow,       // answers after `seconds`
    Down,       // answers 503 to everything
    Unhealthy,  // /health says unhealthy, with HTTP 200
    Alert,      // the operational summary has availability_degraded firing
    Hang,       // takes requests and does not answer
    Throttled,  // answers 429 to everything below /v1
    NoFrontend, // the page answers 502, as a proxy does whose container is gone; the rest is well
};

QString toString(Mode mode);

// The fault that the practice server plays at the moment. The requests below /practice/ are never touched by
// it.
struct Misbehaviour
{
    using Moment = std::chrono::steady_clock::time_point;

    Mode mode = Mode::None;
    // Slow: how long each answer takes. The others: how long the fault lasts; 0 = until the next change.
    std::chrono::milliseconds seconds{0};
    Moment since;

    // The mode that counts at `now`.
    Mode at(Moment now) const;

    friend bool operator==(const Misbehaviour &, const Misbehaviour &) = default;
};

// From {"mode": NAME, "seconds": 0 … 3600}; the error names the field that is wrong.
Result<Misbehaviour> parseMisbehaviour(const QByteArray &json, Misbehaviour::Moment now);

} // namespace holdfast::practice
