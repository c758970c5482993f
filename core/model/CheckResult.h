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
    Skipped
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

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

QJsonObject toJson(const CheckResult &check);
CheckResult checkFromJson(const QJsonObject &object);
Verdict worst(const QList<CheckResult> &checks);

} // namespace holdfast
