#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace holdfast {

class IncidentDesk;
class TextLabel;

/// One line for a note to the open incident: N opens it wherever the room is seen, Return saves what it holds
/// with the time, Escape closes it. What was typed stays until it is on record.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(IncidentDesk &desk, QWidget *parent = nullptr);

    void open();
    QPushButton *button() const { return m_open; }
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void settle(bool recorded);
    void fold();

    IncidentDesk &m_desk;
    QPointer<QWidget> m_before; ///< had the focus when the line was opened
    QPushButton *m_open;
    QWidget *m_form;
    QLineEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace holdfast
