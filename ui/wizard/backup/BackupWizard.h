#pragma once

#include "wizard/backup/BackupDraft.h"
#include "wizard/run/TaskWizard.h"

namespace holdfast {

class BackupDonePage;
class BackupWhatPage;

/// What and where → run → done.
class BackupWizard : public TaskWizard
{
    Q_OBJECT

public:
    BackupWizard(Workspace &workspace, QWidget *parent);

protected:
    QString titleNow() const override;
    Footer footerOf(const QString &page) const override;
    void showFacts() override;
    void act(const QString &action) override;
    void ended(const RunReport &report) override;

private:
    void goOn(const QString &page);
    void leave(const QString &page);

    BackupDraft m_draft;
    BackupWhatPage *m_what;
};

} // namespace holdfast
