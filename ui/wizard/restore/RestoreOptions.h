#pragma once

#include "jobs/Workspace.h"
#include "wizard/restore/RestoreDraft.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace holdfast {

class Card;
class TextLabel;
class Values;

/// What else belongs to the chosen backup: its runtime files, left as they are unless asked for; the
/// application, kept away from its data meanwhile where the environment says how; and, folded away, the
/// restore in place on a server. Each change forgets the plan.
class RestoreOptions : public QWidget
{
    Q_OBJECT

public:
    RestoreOptions(const Workspace &workspace, RestoreDraft &draft, QWidget *parent = nullptr);

    /// Shows what goes with the set of the draft. Files that are asked for are those of this set from now on.
    void showSet();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addHint(QCheckBox *box, TextLabel *hint);
    QString namesIn(const Path &archive) const;
    void takeRuntime();
    void takeControl();
    void takePlacement();
    bool mayControl() const;
    QString controlTitle() const;
    QString controlHint() const;
    void showWays();
    void retranslate();

    const Workspace &m_workspace;
    RestoreDraft &m_draft;
    bool m_runtimeWanted = false;
    Card *m_card;
    QCheckBox *m_runtime;
    TextLabel *m_runtimeHint;
    Values *m_files;
    QCheckBox *m_control;
    TextLabel *m_controlHint;
    QToolButton *m_fold;
    QCheckBox *m_inPlace;
    TextLabel *m_inPlaceHint;
};

} // namespace holdfast
