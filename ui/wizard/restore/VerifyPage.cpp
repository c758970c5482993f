#include "wizard/restore/VerifyPage.h"

#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/CheckRows.h"
#include "wizard/run/CheckWords.h"
#include "wizard/run/RunStrip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The check that a step of the plan makes; empty for the others.
QString checkOf(const QString &step)
{
    if (step == u"proof")
        return u"content"_s;
    if (step == u"swap")
        return u"in-place"_s;
    return step == u"health" ? step : QString();
}

} // namespace

VerifyPage::VerifyPage(const RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_strip(new RunStrip), m_card(new Card), m_rows(new CheckRows)
{
    auto *top = new Card;
    top->body()->addWidget(m_strip);
    m_card->body()->addWidget(m_rows);
    column()->addWidget(top);
    column()->addWidget(m_card);
    column()->addStretch(1);
    retranslate();
}

QString VerifyPage::title() const
{
    return tr("Verify");
}

QString VerifyPage::heading() const
{
    return tr("Proving what is in place now");
}

QString VerifyPage::standing() const
{
    return m_draft.isRevert() ? tr("The data has been put back. These checks only read.")
                              : tr("The data has been replaced. These checks only read.");
}

QWidget *VerifyPage::firstFocus()
{
    return m_rows;
}

void VerifyPage::follow(Job *job)
{
    m_state = State::Running;
    m_results.clear();
    m_running.clear();
    m_ids.clear();
    for (const PlanRow &row : job->plan().rows) {
        if (const QString check = checkOf(row.id); !check.isEmpty())
            m_ids.append(check);
    }
    m_strip->follow(job);
    connect(job, &Job::stepChanged, this, &VerifyPage::stepChanged);
    connect(job, &Job::checkDone, this, [this](const CheckResult &check) {
        m_results.insert(check.id, check);
        showRows();
    });
    connect(job, &Job::finished, this, [this] { m_state = State::Ended; });
    showRows();
}

void VerifyPage::stepChanged(const QString &step, StepState state)
{
    const QString check = checkOf(step);
    if (check.isEmpty())
        return;
    m_running.removeAll(check);
    if (state == StepState::Running)
        m_running.append(check);
    showRows();
}

void VerifyPage::showRows()
{
    QList<CheckRows::Row> rows;
    for (const QString &id : std::as_const(m_ids)) {
        if (m_results.contains(id)) {
            rows.append(rowOf(m_results.value(id)));
            continue;
        }
        CheckRows::Row row;
        row.id = id;
        row.title = text::checkTitle(id);
        row.verdict = m_running.contains(id) ? StateKind::Running : StateKind::Neutral;
        rows.append(row);
    }
    m_rows->setRows(rows);
}

void VerifyPage::retranslate()
{
    m_card->setTitle(tr("Proofs"));
    showRows();
}

} // namespace holdfast
