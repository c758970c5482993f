#pragma once

#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;
class QRadioButton;

namespace holdfast {

class Clock;
class TextLabel;

/// When an incident began: now, as it is declared, or at a time before, by the local clock. Never a time that
/// is still to come.
class BeganLine : public QWidget
{
    Q_OBJECT

public:
    explicit BeganLine(const Clock &clock, QWidget *parent = nullptr);

    /// UTC; invalid: now.
    QDateTime began() const;
    void chooseNow();
    void retranslate();

private:
    void startFromNow();
    void showOffset();

    const Clock &m_clock;
    TextLabel *m_label;
    QRadioButton *m_now;
    QRadioButton *m_earlier;
    QDateTimeEdit *m_time;
    TextLabel *m_offset;
};

} // namespace holdfast
