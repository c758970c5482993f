#include "model/Outcome.h"

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return u"verified"_s;
    case Outcome::RestoredUnverified:
        return u"restored-unverified"_s;
    case Outcome::RestoredWithDeviations:
        return u"restored-with-deviations"_s;
    case Outcome::RolledBack:
        return u"rolled-back"_s;
    case Outcome::FailedDataUnchanged:
        return u"failed-data-unchanged"_s;
    case Outcome::FailedDataChanged:
        return u"failed-data-changed"_s;
    case Outcome::OutcomeUnknown:
        return u"outcome-unknown"_s;
    }
    return {};
}

std::optional<Outcome> outcomeFromString(QStringView text)
{
    for (const Outcome outcome :
         {Outcome::Verified, Outcome::RestoredUnverified, Outcome::RestoredWithDeviations,
          Outcome::RolledBack, Outcome::FailedDataUnchanged, Outcome::FailedDataChanged,
          Outcome::OutcomeUnknown}) {
        if (toString(outcome) == text)
            return outcome;
    }
    return std::nullopt;
}

bool isRestored(Outcome outcome)
{
    return outcome == Outcome::Verified || outcome == Outcome::RestoredUnverified ||
           outcome == Outcome::RestoredWithDeviations;
}

} // namespace holdfast
