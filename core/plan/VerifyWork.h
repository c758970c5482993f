#pragma once

#include "plan/Verify.h"

namespace holdfast {

// What the steps of one verification share. They run one after the other; the checks of one step side by
// side, each of which reads this and writes nothing of it.
struct VerifyWork
{
    const Services &services;
    Environment environment;
    Checks checks;
    std::shared_ptr<RunState> state;
    std::optional<Baseline> before = {}; // given, or what step "baseline" found
    std::optional<Baseline> now = {};    // once step "checks" has asked every window
    QList<Waiver> waivers = {};
    QString of = {};                                      // the operation whose baseline is meant first
    QString nowFact = QStringLiteral("monitoring_after"); // where `now` goes among the facts
};

VerifySteps stepsOf(const std::shared_ptr<VerifyWork> &work);

// Writes `now` to a file, 0600, in place of a baseline that is there; IoFailed for any other file. Without
// `now` it is a failed check.
Result<StepEnd> saveBaseline(VerifyWork &work, const Path &to);

// The facts with what monitoring said, and with the URL that was asked.
inline constexpr QStringView monitoringFact = u"monitoring";
inline constexpr QStringView monitoringUrlFact = u"monitoring_url";

// That of the operation `of`; else the newest one of this environment and URL that can be trusted to hold no
// alert that went unseen: what stood before a restore, and what a verification found that came to
// `verified`.
std::optional<Baseline> baselineOnRecord(const Journal &journal, const QString &environment,
                                         const QString &url, const QString &of);

} // namespace holdfast
