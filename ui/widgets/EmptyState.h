#pragma once

#include "theme/Icons.h"

#include <QWidget>

namespace holdfast {

class PrimaryButton;
class TextLabel;

/// What a page shows instead of an empty list: an icon, a sentence, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(IconId icon, QWidget *parent = nullptr);

    /// `hint` may be empty.
    void setSentence(const QString &sentence, const QString &hint = {});
    /// An empty text hides the button.
    void setNextStep(const QString &text);

signals:
    void nextStepTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconId m_icon;
    QWidget *m_place;
    TextLabel *m_sentence;
    TextLabel *m_hint;
    PrimaryButton *m_next;
};

} // namespace holdfast
