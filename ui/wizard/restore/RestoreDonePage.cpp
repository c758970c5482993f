#include "wizard/restore/RestoreDonePage.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "widgets/Card.h"
#include "widgets/CheckRows.h"
#include "widgets/ErrorCard.h"
#include "widgets/TextLabel.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/run/CheckWords.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OutcomeCard.h"
#include "wizard/run/Values.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString dropStatement(const QString &database)
{
    return database.isEmpty()
               ? QString()
               : u"DROP DATABASE \""_s + printable(database).replace(u'"', u"\"\""_s) + u"\";"_s;
}

QString sessionsEnded(const RunReport &report)
{
    const QJsonArray sessions = report.facts.value(u"sessions_ended").toArray();
    return sessions.isEmpty() ? QString() : text::number(sessions.size());
}

QString shutFor(const RunReport &report)
{
    const std::chrono::milliseconds shut(std::llround(report.facts.value(u"shut_seconds").toDouble() * 1000));
    if (shut.count() <= 0)
        return {};
    return shut.count() < 100 ? RestoreDonePage::tr("less than 0.1 s") : text::duration(shut);
}

QString filesChanged(const RunReport &report)
{
    const qint64 files = report.facts.value(u"runtime_files").toInteger();
    return files > 0 ? RestoreDonePage::tr("%1 replaced", "runtime files").arg(text::number(files))
                     : QString();
}

/// Which failed checks a named person lets pass, a line each.
QString letPass(const RunReport &report)
{
    QStringList lines;
    for (const CheckResult &check : report.checks) {
        if (check.isWaived())
            lines.append(
                RestoreDonePage::tr("%1: by %2, “%3”", "check, name, reason")
                    .arg(text::checkTitle(check.id), printable(check.waivedBy), printable(check.waivedFor)));
    }
    return lines.join(u'\n');
}

} // namespace

RestoreDonePage::RestoreDonePage(const RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_outcome(new OutcomeCard), m_error(new ErrorCard),
      m_valuesCard(new Card), m_values(new Values), m_keptCard(new Card), m_keptNote(new TextLabel),
      m_kept(new Values), m_checksCard(new Card), m_checks(new CheckRows), m_verify(new QPushButton)
{
    m_valuesCard->body()->addWidget(m_values);
    m_keptCard->setObjectName(u"kept"_s);
    m_keptNote->setObjectName(u"keptUntil"_s);
    m_keptNote->setWrap(TextLabel::Wrap::On);
    m_keptCard->body()->addWidget(m_keptNote);
    m_keptCard->body()->addWidget(m_kept);
    m_checksCard->body()->addWidget(m_checks);
    m_checksCard->body()->addWidget(m_verify, 0, Qt::AlignLeft);
    m_verify->setObjectName(u"verifyService"_s);
    m_verify->setAutoDefault(false);
    connect(m_verify, &QPushButton::clicked, this, [this] { emit asked(u"verify"_s); });
    column()->addWidget(m_outcome);
    column()->addWidget(m_error);
    column()->addWidget(m_keptCard);
    column()->addWidget(m_valuesCard);
    column()->addWidget(m_checksCard);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    retranslate();
}

QString RestoreDonePage::title() const
{
    return tr("Done");
}

QString RestoreDonePage::heading() const
{
    if (!m_draft.report)
        return title();
    const RunReport &report = *m_draft.report;
    if (!report.error)
        return m_draft.isRevert() ? tr("The data from before is back") : tr("The backup is in place");
    if (report.error->code == ErrorCode::Cancelled)
        return tr("Cancelled");
    return m_draft.isRevert() ? tr("Putting the data back did not end well")
                              : tr("The restore did not end well");
}

QString RestoreDonePage::standing() const
{
    if (!m_draft.report)
        return {};
    const Outcome outcome = m_draft.report->outcome;
    if (outcome == Outcome::FailedDataUnchanged)
        return tr("The live data is what it was before.");
    if (outcome == Outcome::FailedDataChanged || outcome == Outcome::OutcomeUnknown)
        return tr("The live data was changed. Read on before you leave.");
    return tr("The data has been replaced. Close this page when you have read it.") + u' ' +
           text::timeUsedLine(m_draft.total, m_draft.environment.rto) + u'.';
}

void RestoreDonePage::enter()
{
    if (m_draft.report && !m_draft.report->error)
        m_outcome->showReport(*m_draft.report);
    retranslate();
}

void RestoreDonePage::retranslate()
{
    if (!m_draft.report)
        return;
    const RunReport &report = *m_draft.report;
    m_valuesCard->setTitle(tr("In numbers"));
    showChecks(report);
    showError(report);
    showKept(report);
    showValues(report);
}

void RestoreDonePage::showChecks(const RunReport &report)
{
    m_checksCard->setTitle(tr("What was proven"));
    m_checksCard->setVisible(!report.checks.isEmpty());
    m_checks->setRows(rowsOf(report.checks));
    m_verify->setText(tr("Verify the service again…"));
    m_verify->setVisible(!report.error && !m_draft.environment.checks.isEmpty());
}

void RestoreDonePage::showKept(const RunReport &report)
{
    using Copy = Values::Copy;
    const QString database = keptDatabaseOf(report);
    const QString copy = report.facts.value(u"safety_copy").toString();
    const QString files = report.facts.value(u"runtime_safety").toString();
    m_keptCard->setVisible(!database.isEmpty() || !copy.isEmpty());
    m_keptCard->setTitle(tr("What is kept, and until when"));
    m_keptNote->setText(
        database.isEmpty()
            ? tr("The data from before stands in a safety copy. It is kept until you delete the file.")
            : tr("The database that was in use until now is still on the server, under another name. It is "
                 "kept until you "
                 "drop it, and takes room until then."));
    const QString program = u"holdfast-cli --environment "_s + shellQuoted(m_draft.environment.name);
    m_kept->setValues(
        {{tr("Old database"), printable(database), FactsPanel::Kind::Text, Copy::Offered},
         {tr("Safety copy"), printable(copy), FactsPanel::Kind::Text, Copy::Offered},
         {tr("Runtime files from before"), printable(files), FactsPanel::Kind::Text, Copy::Offered},
         {tr("To go back"), program + u" revert "_s + report.operation, FactsPanel::Kind::Text,
          Copy::Offered},
         {tr("When it is no longer needed"), dropStatement(database), FactsPanel::Kind::Text,
          Copy::Offered}});
}

QString RestoreDonePage::timeUsed() const
{
    return text::timeUsed(m_draft.total, m_draft.environment.rto);
}

void RestoreDonePage::showValues(const RunReport &report)
{
    using Copy = Values::Copy;
    const auto fact = [&report](QStringView name) { return report.facts.value(name).toString(); };
    const QDateTime asOf = QDateTime::fromString(fact(u"data_as_of"), Qt::ISODateWithMs);
    const bool restored = !report.error;
    m_values->setValues(
        {{tr("Outcome"), restored ? QString() : text::word(report.outcome)},
         {tr("Time used"), timeUsed()},
         {tr("Outage declared"), text::utcAndLocal(m_draft.opened)},
         {tr("Data as of"), restored && asOf.isValid() ? text::utcAndLocal(asOf) : QString()},
         {tr("Target"), fact(u"target")},
         {tr("Sessions ended"), sessionsEnded(report)},
         {tr("Nobody could connect for"), shutFor(report)},
         {tr("Runtime files"), filesChanged(report)},
         {tr("Let pass"), letPass(report)},
         {tr("Checked again in"), m_draft.checkedAgain.join(u'\n'), FactsPanel::Kind::Text, Copy::Offered},
         {tr("Reason"), m_draft.request.reason},
         {tr("Operation"), report.operation, FactsPanel::Kind::Text, Copy::Offered}});
}

void RestoreDonePage::showError(const RunReport &report)
{
    m_outcome->setVisible(!report.error);
    if (report.error)
        offer(*m_error, report);
    m_error->setVisible(report.error.has_value());
}

void RestoreDonePage::offer(ErrorCard &card, const RunReport &report) const
{
    const bool changed = report.outcome == Outcome::FailedDataChanged;
    const bool wayBack = changed && hasWayBack(report);
    ErrorCard::Failure failure = failureOf(
        *report.error, changed ? text::DataNow::Changed : text::DataNow::Unchanged, report.operation);
    const ErrorCard::Action other = m_draft.isRevert()
                                        ? ErrorCard::Action{u"restore"_s, tr("Restore a backup instead")}
                                        : ErrorCard::Action{u"choose"_s, tr("Choose another backup")};
    const ErrorCard::Action again{u"again"_s, report.error->code == ErrorCode::PlanStale
                                                  ? tr("Make the plan again")
                                                  : tr("Start again")};
    if (!changed)
        failure.undone = tr("What had been made for it was removed.");
    failure.next = wayBack ? ErrorCard::Action{u"revert"_s, tr("Return to before")} : again;
    failure.alternatives = wayBack ? QList{again, other} : QList{other};
    if (report.error->code == ErrorCode::SafetyCopyImpossible)
        failure.alternatives.prepend({u"without-copy"_s, tr("Go on without a safety copy…")});
    nameSettling(failure, report);
    card.showFailure(failure);
}

} // namespace holdfast
