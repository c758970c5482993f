#pragma once

#include "plan/PlanRunner.h"
#include "text/Words.h"
#include "widgets/ErrorCard.h"

namespace holdfast {

/// An error as the card tells it: what failed, what the data is now, what to do next, and the details with
/// code, subject, raw reason and operation, so that they can be passed on. Actions are left to the caller.
ErrorCard::Failure failureOf(const Error &error, text::DataNow data, const QString &operation = {});

/// What a run could not take back around the data, in sentences: "Writes are still refused."
QStringList leftInForce(const RunReport &report);
/// Where something was left in force, the next step is to settle it: action "settle"; what was next before
/// comes after it.
void nameSettling(ErrorCard::Failure &failure, const RunReport &report);

/// The phrase that a refusal in `detail` ends with after `option`; empty when it names none.
QString phraseAfter(const QString &detail, const QString &option);

} // namespace holdfast
