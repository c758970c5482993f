#include "wizard/run/CheckWords.h"

#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

StateKind kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return StateKind::Ok;
    case Verdict::Warn:
        return StateKind::Warning;
    case Verdict::Fail:
        return StateKind::Critical;
    case Verdict::Unknown:
        return StateKind::Unknown;
    case Verdict::Skipped:
        break;
    }
    return StateKind::Skipped;
}

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

/// It stays what it was found to be, but a named person answers for it.
void showWaiver(CheckRows::Row &row, const CheckResult &check)
{
    row.verdict = StateKind::Warning;
    row.word = Say::tr("Let pass");
    row.remedy = waiverOf(check);
}

} // namespace

QString waiverOf(const CheckResult &check)
{
    if (!check.isWaived())
        return {};
    return Say::tr("It failed. Let pass by %1: %2", "name, reason")
        .arg(printable(check.waivedBy), printable(check.waivedFor));
}

CheckRows::Row rowOf(const CheckResult &check)
{
    CheckRows::Row row;
    row.id = check.id;
    row.verdict = kindOf(check.verdict);
    row.title = text::checkTitle(check.id);
    row.expected = text::say(check.expected);
    row.observed = text::say(check.observed);
    row.remedy = text::say(check.remedy);
    if (check.duration.count() > 0)
        row.duration = text::duration(check.duration);
    if (check.isWaived())
        showWaiver(row, check);
    return row;
}

QList<CheckRows::Row> rowsOf(const QList<CheckResult> &checks)
{
    QList<CheckRows::Row> rows;
    for (const CheckResult &check : checks)
        rows.append(rowOf(check));
    return rows;
}

} // namespace holdfast
