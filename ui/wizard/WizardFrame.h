#pragma once

#include "theme/ButtonRole.h"
#include "widgets/DestructiveButton.h"
#include "widgets/FactsPanel.h"
#include "widgets/StepList.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace holdfast {

class FactsStrip;
class MessageBar;
class PageHeader;
class PrimaryButton;
class TextLabel;
class WizardPage;

/// The one look of all wizards, shown inside the main window: steps at the left, the page, standing facts at
/// the right (folded into a strip on top when the frame is narrower than 1136 px), and a footer.
///
/// Keys: Return takes the safe choice, which is the primary action as long as it destroys nothing, and the
/// safe action on a page with a destructive one. Escape leaves everything unchanged. The destructive button
/// never gets the focus by itself and cannot be pressed by Return.
class WizardFrame : public QWidget
{
    Q_OBJECT

public:
    /// What can be asked for next, in a wizard of its own.
    enum class FollowUp
    {
        Validate, ///< of an artefact
        Restore,  ///< of an artefact, or one to be chosen
        Revert,   ///< of an operation
        Settle,   ///< of an operation that was interrupted, or the newest such
        Verify    ///< of what an operation brought, or of the service as it is
    };
    Q_ENUM(FollowUp)

    /// An empty text hides its button. With ButtonRole::Destructive the primary text goes to the button that
    /// stands alone at the right.
    struct Footer
    {
        QString backText;
        QString safeText;
        QString primaryText;
        ButtonRole primaryRole = ButtonRole::Primary;
        bool operator==(const Footer &) const = default;
    };

    explicit WizardFrame(QWidget *parent = nullptr);

    /// The first page added comes to the front. The frame owns the page.
    void addPage(const QString &id, WizardPage *page);
    /// Brings a page to the front: the former one becomes done, unless its state was set to failed or
    /// skipped.
    void goTo(const QString &id);
    /// Goes to the page shown before this one, if the current page may be left.
    void goBack();
    /// Goes back to a page that was shown before; the pages after it are to do again.
    void returnTo(const QString &id);
    QString currentId() const { return m_current; }
    WizardPage *page(const QString &id) const { return m_pages.value(id); }

    void setFooter(const Footer &footer);
    /// Fills or outlines the destructive button.
    void armDestructive();
    void disarmDestructive();

    void setStepState(const QString &id, StepList::State state);
    void setStepDuration(const QString &id, const QString &duration);

    FactsPanel *facts() const { return m_facts; }
    void setFacts(const QString &title, const QList<FactsPanel::Fact> &facts);
    /// Stands at the right of the heading of every page. The frame owns it.
    void setCorner(QWidget *widget);
    /// The inline message above the page.
    MessageBar *messages() const { return m_messages; }
    DestructiveButton *destructiveButton() const { return m_destructive; }

signals:
    /// The primary or the armed destructive button was used on this page, and nothing was missing.
    void primaryTriggered(const QString &id);
    void safeTriggered(const QString &id);
    /// Escape or the safe choice: leave everything unchanged. Not while the page must not be left.
    void cancelled();
    /// The task is over and has been read: the wizard may go.
    void closed();
    /// Another wizard is to take the place of this one. `subject` is a path or an operation; it may be empty.
    void followUpRequested(holdfast::WizardFrame::FollowUp what, const QString &subject);
    /// What the journal says of an operation is to be shown; the wizard stays open.
    void recordRequested(const QString &operation);
    void pageShown(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOutColumns();
    QWidget *makeCentre();
    QWidget *makeFooter();
    void show(const QString &id);
    void tryPrimary();
    void takeSafeChoice();
    void pressReturn();
    void leaveUnchanged();
    void sayMissing();
    void refreshPage();
    void placeFocus();
    void fold();

    QHash<QString, WizardPage *> m_pages;
    QStringList m_order;
    QStringList m_trail;
    QString m_current;
    Footer m_footer;
    QList<FactsPanel::Fact> m_factList;
    bool m_missingSaid = false;

    StepList *m_steps;
    PageHeader *m_header;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    FactsPanel *m_facts;
    QWidget *m_factsColumn = nullptr;
    FactsStrip *m_factsStrip;
    QWidget *m_footerBar = nullptr;
    TextLabel *m_missing;
    QPushButton *m_back;
    QPushButton *m_safe;
    PrimaryButton *m_primary;
    QWidget *m_apart; ///< keeps the destructive button alone
    DestructiveButton *m_destructive;
};

} // namespace holdfast
