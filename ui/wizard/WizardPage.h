#pragma once

#include <QWidget>

namespace holdfast {

/// One page of a wizard. It knows its draft, not its neighbours.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Short name for the list of steps; asked again when the language changes.
    virtual QString title() const = 0;
    /// Title above the page; the short name unless told otherwise.
    virtual QString heading() const { return title(); }
    /// One sentence below the heading: what has been changed so far, and whether one can stop here.
    virtual QString standing() const { return {}; }

    /// Called each time the page comes to the front.
    virtual void enter() {}
    /// False keeps the page in front when going back and on Escape (a run that must not be left).
    virtual bool canLeave() const { return true; }
    /// What is still missing before the primary button may act, as a sentence; empty when nothing is.
    virtual QString missing() const { return {}; }
    /// Where the focus goes on entering; the page's first control unless told otherwise.
    virtual QWidget *firstFocus() { return nullptr; }

signals:
    /// missing(), heading() or standing() may have changed.
    void completeChanged();
};

} // namespace holdfast
