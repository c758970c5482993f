#pragma once

#include "pages/Sheet.h"
#include "theme/ButtonRole.h"
#include "theme/Tokens.h"
#include "widgets/DepthChip.h"
#include "widgets/FactsPanel.h"

#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace holdfast {

class StateChip;
class TextLabel;

/// All that is known of the selected row, at the right of a table: title, state, why it is so, what can be
/// done, facts.
class DetailPanel : public Sheet
{
    Q_OBJECT

public:
    struct Action
    {
        QString id;
        QString text;
        bool operator==(const Action &) const = default;
    };

    struct Detail
    {
        QString title;
        StateKind state = StateKind::Unknown;
        QString stateWord;
        std::optional<DepthChip::Depth> depth;
        QString note; ///< why the state is what it is; may be empty
        QList<Action> actions;
        QList<FactsPanel::Fact> facts;
    };

    explicit DetailPanel(QWidget *parent = nullptr);

    /// Nothing that stays the same is rebuilt, so the focus stays where it is.
    void showDetail(const Detail &detail);

signals:
    void actionTriggered(const QString &id);
    /// The close button or Escape.
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void setActions(const QList<Action> &actions);
    void retranslate();

    QList<Action> m_actions;
    TextLabel *m_title;
    QToolButton *m_close;
    StateChip *m_state;
    DepthChip *m_depth;
    TextLabel *m_note;
    QHBoxLayout *m_buttons;
    FactsPanel *m_facts;
};

} // namespace holdfast
