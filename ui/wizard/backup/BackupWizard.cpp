#include "wizard/backup/BackupWizard.h"

#include "text/Words.h"
#include "wizard/backup/BackupDonePage.h"
#include "wizard/backup/BackupWhatPage.h"
#include "wizard/run/RunPage.h"

using namespace Qt::StringLiterals;

namespace holdfast {

BackupWizard::BackupWizard(Workspace &workspace, QWidget *parent)
    : TaskWizard(workspace, parent), m_draft{environment(), {}, {}, {}, {}},
      m_what(new BackupWhatPage(workspace, m_draft))
{
    addTaskPage(u"what"_s, m_what);
    addRunPage();
    addTaskPage(u"done"_s, new BackupDonePage(m_draft));
    connect(this, &WizardFrame::primaryTriggered, this, &BackupWizard::goOn);
    connect(this, &WizardFrame::safeTriggered, this, &BackupWizard::leave);
}

QString BackupWizard::titleNow() const
{
    return tr("Back up");
}

WizardFrame::Footer BackupWizard::footerOf(const QString &page) const
{
    if (page == u"what")
        return {{}, tr("Leave"), tr("Back up now"), ButtonRole::Primary};
    if (page != u"done" || !m_draft.report)
        return {};
    if (m_draft.report->error)
        return {{}, tr("Close"), {}, ButtonRole::Primary};
    return {{}, tr("Close"), tr("Validate this backup"), ButtonRole::Primary};
}

void BackupWizard::showFacts()
{
    const Environment &where = m_draft.environment;
    setFacts(tr("This backup"), {{tr("Environment"), where.name + u" ("_s + text::word(where.kind) + u')'},
                                 {tr("Database"), printable(where.databasePlace())},
                                 {tr("Backup folder"), toText(where.backupFolder())},
                                 {tr("Changes to the database"), tr("None: it is only read")}});
}

void BackupWizard::act(const QString &action)
{
    if (action != u"again")
        return;
    m_draft.plan.reset();
    m_draft.report.reset();
    if (currentId() == u"what")
        m_what->prepare();
    else
        returnTo(u"what"_s);
}

void BackupWizard::goOn(const QString &page)
{
    if (page == u"what")
        begin(*m_draft.plan,
              [&services = workspace().services(), where = m_draft.environment,
               request = m_draft.request](RunContext &) { return planBackup(services, where, request); });
    else if (page == u"done")
        emit followUpRequested(FollowUp::Validate, m_draft.report->facts.value(u"file").toString());
}

void BackupWizard::leave(const QString &page)
{
    if (page == u"done")
        emit closed();
    else
        emit cancelled();
}

void BackupWizard::ended(const RunReport &report)
{
    m_draft.report = report;
    goTo(u"done"_s);
}

} // namespace holdfast
