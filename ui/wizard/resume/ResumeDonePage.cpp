#include "wizard/resume/ResumeDonePage.h"

#include "models/UnsettledWords.h"
#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/CheckRows.h"
#include "widgets/ErrorCard.h"
#include "widgets/TextLabel.h"
#include "wizard/run/CheckWords.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OutcomeCard.h"
#include "wizard/run/Values.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

ResumeDonePage::ResumeDonePage(Workspace &workspace, const ResumeDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_outcome(new OutcomeCard),
      m_error(new ErrorCard), m_nextCard(new Card), m_next(new TextLabel), m_valuesCard(new Card),
      m_values(new Values), m_checksCard(new Card), m_checks(new CheckRows)
{
    m_next->setObjectName(u"whatNow"_s);
    m_next->setWrap(TextLabel::Wrap::On);
    m_nextCard->body()->addWidget(m_next);
    m_valuesCard->body()->addWidget(m_values);
    m_checksCard->body()->addWidget(m_checks);
    column()->addWidget(m_outcome);
    column()->addWidget(m_error);
    column()->addWidget(m_nextCard);
    column()->addWidget(m_valuesCard);
    column()->addWidget(m_checksCard);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    connect(&workspace, &Workspace::unsettledChanged, this, [this] {
        if (m_draft.report)
            showNext(*m_draft.report);
    });
    retranslate();
}

QString ResumeDonePage::title() const
{
    return tr("Done");
}

bool ResumeDonePage::isSettled() const
{
    return m_draft.report && !m_draft.report->error;
}

QString ResumeDonePage::heading() const
{
    if (!m_draft.report)
        return title();
    if (!isSettled())
        return tr("It is not settled yet");
    return m_draft.report->outcome == Outcome::RolledBack ? tr("The data from before is in use")
                                                          : tr("It has come to its end");
}

QString ResumeDonePage::standing() const
{
    return m_draft.report ? text::meaning(m_draft.report->outcome) : QString();
}

void ResumeDonePage::enter()
{
    retranslate();
}

void ResumeDonePage::retranslate()
{
    m_nextCard->setTitle(tr("What now"));
    m_valuesCard->setTitle(tr("What was done"));
    m_checksCard->setTitle(tr("Checks"));
    if (m_draft.report)
        showReport();
}

void ResumeDonePage::showReport()
{
    const RunReport &report = *m_draft.report;
    m_outcome->setVisible(!report.error);
    if (!report.error)
        m_outcome->showReport(report);
    m_error->setVisible(report.error.has_value());
    if (report.error)
        showError(report);
    showNext(report);
    const auto fact = [&report](QStringView name) { return printable(report.facts.value(name).toString()); };
    m_values->setValues(
        {{tr("Outcome"), report.error ? text::word(report.outcome) : QString()},
         {tr("Time used"), text::timeUsed(m_draft.total, m_draft.environment.rto)},
         {tr("Outage declared"),
          m_draft.isFound() ? text::utcAndLocal(m_draft.interrupted().operation.declared) : QString()},
         {tr("Duration of this run"), text::duration(report.duration)},
         {tr("Target"), fact(u"target")},
         {tr("Old database"), fact(u"kept_database")},
         {tr("Safety copy"), fact(u"safety_copy")},
         {tr("Operation"), report.operation, FactsPanel::Kind::Text, Values::Copy::Offered}});
    m_checks->setRows(rowsOf(report.checks));
    m_checksCard->setVisible(!report.checks.isEmpty());
}

void ResumeDonePage::showError(const RunReport &report)
{
    const bool changed =
        report.outcome == Outcome::FailedDataChanged || report.outcome == Outcome::OutcomeUnknown;
    ErrorCard::Failure failure = failureOf(
        *report.error, changed ? text::DataNow::Changed : text::DataNow::Unchanged, report.operation);
    failure.next = {u"again"_s, tr("Look at it again")};
    failure.alternatives = {{u"record"_s, tr("Show the record")},
                            {u"restore"_s, tr("Restore a backup instead")}};
    m_error->showFailure(failure);
}

void ResumeDonePage::showNext(const RunReport &report)
{
    QStringList words;
    if (report.error) {
        words.append(
            tr("The run stays to be settled. Look at it again: what is true now may offer another way."));
    } else if (report.outcome == Outcome::RolledBack) {
        words.append(tr("Watch the application. When its data must come from a backup, restore one."));
    } else {
        words.append(tr("Watch the application. The data from before is kept: Backups lists what can be "
                        "returned to."));
    }
    const QList<Unsettled> &left = m_workspace.unsettled();
    for (const Unsettled &each : left) {
        if (each.run.operation.id != m_draft.operation)
            words.append(tr("Still to be settled: %1").replace(u"%1"_s, stoppedSentence(each)));
    }
    m_next->setText(words.join(u"\n"_s));
}

} // namespace holdfast
