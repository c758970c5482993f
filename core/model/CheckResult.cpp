#include "model/CheckResult.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return u"pass"_s;
    case Verdict::Warn:
        return u"warn"_s;
    case Verdict::Fail:
        return u"fail"_s;
    case Verdict::Skipped:
        return u"skipped"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QJsonObject toJson(const CheckResult &check)
{
    QJsonObject object{{u"id"_s, check.id},
                       {u"verdict"_s, toString(check.verdict)},
                       {u"expected"_s, toJson(check.expected)},
                       {u"observed"_s, toJson(check.observed)},
                       {u"duration_seconds"_s, static_cast<double>(check.duration.count()) / 1000.0}};
    if (!check.remedy.isEmpty())
        object.insert(u"remedy"_s, toJson(check.remedy));
    if (check.isWaived()) {
        object.insert(u"waived_by"_s, check.waivedBy);
        object.insert(u"waived_for"_s, check.waivedFor);
    }
    return object;
}

CheckResult checkFromJson(const QJsonObject &object)
{
    CheckResult check;
    check.id = object.value(u"id").toString();
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Warn, Verdict::Fail, Verdict::Skipped, Verdict::Unknown}) {
        if (toString(verdict) == object.value(u"verdict").toString())
            check.verdict = verdict;
    }
    check.expected = phraseFromJson(object.value(u"expected").toObject());
    check.observed = phraseFromJson(object.value(u"observed").toObject());
    check.remedy = phraseFromJson(object.value(u"remedy").toObject());
    check.duration =
        std::chrono::milliseconds(static_cast<qint64>(object.value(u"duration_seconds").toDouble() * 1000.0));
    check.waivedBy = object.value(u"waived_by").toString();
    check.waivedFor = object.value(u"waived_for").toString();
    return check;
}

Verdict worst(const QList<CheckResult> &checks)
{
    const auto has = [&](Verdict verdict) {
        return std::any_of(checks.begin(), checks.end(), [&](const CheckResult &check) {
            const bool waived = check.isWaived() && check.verdict == Verdict::Fail;
            return (waived ? Verdict::Warn : check.verdict) == verdict;
        });
    };
    for (const Verdict verdict : {Verdict::Fail, Verdict::Warn, Verdict::Unknown}) {
        if (has(verdict))
            return verdict;
    }
    return Verdict::Pass;
}

QList<CheckResult> unknownOf(const QList<CheckResult> &checks)
{
    QList<CheckResult> out;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(out),
                 [](const CheckResult &check) { return check.verdict == Verdict::Unknown; });
    return out;
}

} // namespace holdfast
