#pragma once

#include "base/Phrase.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace holdfast {

enum class Verdict
{
    Pass,
    Warn,
    Fail,
    Skipped,
    Unknown // it could not be found out, and a person has to say that it was looked at; only in a pre-flight
};

QString toString(Verdict verdict);

// One row of a pre-flight, a validation or a verification: what was expected, what was seen, what follows.
struct CheckResult
{
    QString id; // stable: "signature", "space", "health" …; core/text has its title
    Verdict verdict = Verdict::Pass;
    Phrase expected;
    Phrase observed;
    Phrase remedy; // empty when nothing is to be done
    std::chrono::milliseconds duration{0};
    // A failed one that a named person lets pass: it counts as a deviation.
    QString waivedBy = {};
    QString waivedFor = {};

    bool isWaived() const { return !waivedBy.isEmpty(); }
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

QJsonObject toJson(const CheckResult &check);
CheckResult checkFromJson(const QJsonObject &object);
// In this order: pass or skipped, unknown, warn (or failed, and waived), fail.
Verdict worst(const QList<CheckResult> &checks);
// The rows that a person has to look at, since nothing could be found out for them.
QList<CheckResult> unknownOf(const QList<CheckResult> &checks);

} // namespace holdfast
