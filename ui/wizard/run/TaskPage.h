#pragma once

#include "wizard/WizardPage.h"

class QVBoxLayout;

namespace holdfast {

/// A page of a task: one column of content whose words follow the language.
class TaskPage : public WizardPage
{
    Q_OBJECT

public:
    explicit TaskPage(QWidget *parent = nullptr);

signals:
    /// An action of a card on this page; the wizard knows what it means.
    void asked(const QString &action);

protected:
    void changeEvent(QEvent *event) override;
    /// Shows everything again, from the draft, in the language of the moment.
    virtual void retranslate() = 0;
    /// Whether it is the page in front of its wizard, seen or not.
    bool isInFront() const;
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace holdfast
