#include "wizard/backup/BackupDonePage.h"

#include "models/EncryptionWords.h"
#include "text/Format.h"
#include "widgets/Card.h"
#include "widgets/DepthChip.h"
#include "widgets/ErrorCard.h"
#include "widgets/TextLabel.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OutcomeCard.h"
#include "wizard/run/Values.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

BackupDonePage::BackupDonePage(const BackupDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_outcome(new OutcomeCard), m_error(new ErrorCard), m_card(new Card),
      m_values(new Values), m_depth(new DepthChip), m_next(new TextLabel)
{
    m_next->setWrap(TextLabel::Wrap::On);
    m_next->setInk(TextLabel::Ink::Secondary);
    m_card->body()->addWidget(m_depth);
    m_card->body()->addWidget(m_values);
    m_card->body()->addWidget(m_next);
    column()->addWidget(m_outcome);
    column()->addWidget(m_error);
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(m_error, &ErrorCard::actionTriggered, this, &TaskPage::asked);
    retranslate();
}

QString BackupDonePage::title() const
{
    return tr("Done");
}

QString BackupDonePage::heading() const
{
    if (!m_draft.report || !m_draft.report->error)
        return tr("The backup is taken");
    const RunReport &report = *m_draft.report;
    if (report.error->code == ErrorCode::Cancelled)
        return tr("The backup was cancelled");
    const bool stands = report.facts.contains(u"file") && report.error->code != ErrorCode::SourceDamaged;
    return stands ? tr("The backup is not complete") : tr("The backup failed");
}

QString BackupDonePage::standing() const
{
    return tr("The database itself was only read.");
}

void BackupDonePage::enter()
{
    if (m_draft.report)
        m_outcome->showReport(*m_draft.report);
    retranslate();
}

void BackupDonePage::retranslate()
{
    if (!m_draft.report)
        return;
    showError(*m_draft.report);
    showValues(*m_draft.report);
}

void BackupDonePage::showValues(const RunReport &report)
{
    m_card->setTitle(tr("The new backup"));
    m_card->setVisible(report.facts.contains(u"file"));
    const auto depth = depthFromString(report.facts.value(u"depth").toString()).value_or(Depth::Taken);
    m_depth->setDepth(static_cast<DepthChip::Depth>(depth));
    const QString size = tr("%1, from %2 of data")
                             .arg(text::size(report.facts.value(u"size_bytes").toInteger()),
                                  text::size(report.facts.value(u"plain_bytes").toInteger()));
    const auto file = [&report](const QString &key) { return printable(report.facts.value(key).toString()); };
    const bool wanted = m_draft.request.runtime == RuntimeFiles::Include;
    const QString runtime = file(u"runtime_file"_s);
    const QString none = wanted ? tr("None: no such file is there") : tr("Left out, as chosen");
    m_values->setValues(
        {{tr("Database"), file(u"file"_s), FactsPanel::Kind::Text, Values::Copy::Offered},
         {tr("Roles of the server"), file(u"roles_file"_s), FactsPanel::Kind::Text, Values::Copy::Offered},
         {tr("Runtime files"), runtime.isEmpty() ? none : runtime, FactsPanel::Kind::Text,
          runtime.isEmpty() ? Values::Copy::NotOffered : Values::Copy::Offered},
         {tr("Size of the database"), size},
         {tr("Encrypted"), encryptedFor(report.facts.value(u"recipients").toVariant().toStringList())},
         {tr("Label"), m_draft.request.label},
         {tr("Duration"), text::duration(report.duration)}});
    const bool damaged = report.error && report.error->code == ErrorCode::SourceDamaged;
    m_next->setText(
        damaged ? tr("It is kept because it may be all there is. It never counts as a valid backup.")
        : report.error
            ? tr("The database is backed up. What the message names is missing from the set.")
            : tr("Next: validate it from the disk, now or later. A file can change after it was written."));
}

void BackupDonePage::showError(const RunReport &report)
{
    m_outcome->setVisible(!report.error);
    if (!report.error) {
        m_error->hide();
        return;
    }
    ErrorCard::Failure failure = failureOf(*report.error, text::DataNow::Unchanged, report.operation);
    failure.undone = report.facts.contains(u"file") ? QString() : tr("The unfinished copy was removed.");
    failure.next = {u"again"_s, tr("Try again")};
    m_error->showFailure(failure);
    m_error->show();
}

} // namespace holdfast
