#pragma once

#include "model/OperationalSummary.h"
#include "wizard/run/TaskWizard.h"
#include "wizard/verify/VerifyDraft.h"

namespace holdfast {

class Verification;

/// What is checked → the rows as they turn, and the outcome. By itself, or of what an operation brought.
class VerifyWizard : public TaskWizard
{
    Q_OBJECT

public:
    /// `of`: the operation whose result is checked; may be empty.
    VerifyWizard(Workspace &workspace, const QString &of, QWidget *parent);

protected:
    QString titleNow() const override;
    Footer footerOf(const QString &page) const override;
    void showFacts() override;
    void act(const QString &action) override;
    void ended(const RunReport &report) override;

private:
    void goOn(const QString &page);
    void leave(const QString &page);
    void begin();
    void tellError(const Error &error);
    void askBaseline();
    QString subject() const;

    VerifyDraft m_draft;
    Verification *m_verification;
    std::optional<Baseline> m_baseline; ///< the last one on record
};

} // namespace holdfast
