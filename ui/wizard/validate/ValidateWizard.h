#pragma once

#include "wizard/run/TaskWizard.h"
#include "wizard/validate/ValidateDraft.h"

namespace holdfast {

/// Depth → run → done.
class ValidateWizard : public TaskWizard
{
    Q_OBJECT

public:
    ValidateWizard(Workspace &workspace, const Path &artefact, QWidget *parent);

protected:
    QString titleNow() const override;
    Footer footerOf(const QString &page) const override;
    void showFacts() override;
    void act(const QString &action) override;
    void ended(const RunReport &report) override;

private:
    void goOn(const QString &page);
    void leave(const QString &page);
    Plan shownPlan() const;
    bool isOfServer() const;

    ValidateDraft m_draft;
};

} // namespace holdfast
