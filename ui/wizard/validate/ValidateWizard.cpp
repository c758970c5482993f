#include "wizard/validate/ValidateWizard.h"

#include "text/Words.h"
#include "wizard/run/RunPage.h"
#include "wizard/validate/ValidateDepthPage.h"
#include "wizard/validate/ValidateDonePage.h"

using namespace Qt::StringLiterals;

namespace holdfast {

ValidateWizard::ValidateWizard(Workspace &workspace, const Path &artefact, QWidget *parent)
    : TaskWizard(workspace, parent), m_draft{environment(),
                                             {artefact, Depth::Readable, workspace.workFolder()},
                                             {}}
{
    addTaskPage(u"depth"_s, new ValidateDepthPage(workspace, m_draft));
    addRunPage();
    addTaskPage(u"done"_s, new ValidateDonePage(m_draft));
    connect(this, &WizardFrame::primaryTriggered, this, &ValidateWizard::goOn);
    connect(this, &WizardFrame::safeTriggered, this, &ValidateWizard::leave);
}

QString ValidateWizard::titleNow() const
{
    return tr("Validate a backup");
}

WizardFrame::Footer ValidateWizard::footerOf(const QString &page) const
{
    if (page == u"depth")
        return {{}, tr("Leave"), tr("Validate the backup"), ButtonRole::Primary};
    if (page != u"done" || !m_draft.report)
        return {};
    if (m_draft.report->error)
        return {{}, tr("Close"), {}, ButtonRole::Primary};
    return {{}, tr("Restore this backup"), tr("Close"), ButtonRole::Primary};
}

void ValidateWizard::showFacts()
{
    const Environment &where = m_draft.environment;
    setFacts(tr("This validation"),
             {{tr("Environment"), where.name + u" ("_s + text::word(where.kind) + u')'},
              {tr("Backup"), toText(m_draft.request.artefact.filename())},
              {tr("Changes to the database"), tr("None: it is not touched")}});
}

void ValidateWizard::act(const QString &action)
{
    if (action != u"again")
        return;
    m_draft.report.reset();
    returnTo(u"depth"_s);
}

bool ValidateWizard::isOfServer() const
{
    for (const BackupSet &set : workspace().sets()) {
        if (set.artefact == m_draft.request.artefact)
            return set.manifest.mode == Mode::Postgres;
    }
    return false;
}

// What the run will consist of; the real plan is made on the worker.
Plan ValidateWizard::shownPlan() const
{
    Plan plan;
    plan.procedure = Procedure::Validate;
    plan.target = toText(m_draft.request.artefact.filename());
    plan.rows.append({u"sealed"_s, {}, {}, {}, {}});
    QStringList ids;
    if (m_draft.request.depth >= Depth::Readable)
        ids = {u"readable"_s};
    if (m_draft.request.depth == Depth::Restored && isOfServer())
        ids += {u"scratch"_s, u"load"_s, u"proof"_s, u"engine-check"_s, u"scratch-drop"_s};
    else if (m_draft.request.depth == Depth::Restored)
        ids += {u"scratch"_s, u"proof"_s};
    for (const QString &id : ids)
        plan.rows.append({id, {}, {}, {}, {}});
    return plan;
}

void ValidateWizard::goOn(const QString &page)
{
    if (page == u"depth")
        begin(shownPlan(),
              [&services = workspace().services(), where = m_draft.environment,
               request = m_draft.request](RunContext &) { return planValidate(services, where, request); });
    else if (page == u"done")
        emit closed();
}

void ValidateWizard::leave(const QString &page)
{
    if (page != u"done")
        emit cancelled();
    else if (m_draft.report->error)
        emit closed();
    else
        emit followUpRequested(FollowUp::Restore, m_draft.report->facts.value(u"file").toString());
}

void ValidateWizard::ended(const RunReport &report)
{
    m_draft.report = report;
    goTo(u"done"_s);
}

} // namespace holdfast
