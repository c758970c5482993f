#pragma once

#include "plan/Verify.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace holdfast {

class TextLabel;

/// Who lets a failed check pass, and why: both are needed. Return goes on to the next field or accepts,
/// Escape closes the form; neither reaches the wizard.
class WaiverForm : public QWidget
{
    Q_OBJECT

public:
    WaiverForm(const QString &check, const QString &author, QWidget *parent = nullptr);

    const QString &check() const { return m_waiver.check; }
    /// The first field that is still empty has the focus, and all of the form is in sight.
    void takeFocus();
    /// What the Tab key visits, in order.
    QList<QWidget *> stops() const;

signals:
    void accepted(const holdfast::Waiver &waiver);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void accept();
    QLineEdit *firstEmpty() const;

    Waiver m_waiver;
    TextLabel *m_meaning;
    TextLabel *m_authorLabel;
    QLineEdit *m_author;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    TextLabel *m_missing;
    QPushButton *m_accept;
    QPushButton *m_close;
};

} // namespace holdfast
