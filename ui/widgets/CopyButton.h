#pragma once

#include <QTimer>
#include <QToolButton>

namespace holdfast {

/// Puts a text on the clipboard and says so with a tick for a moment.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// `what` names the thing in the accessible name ("Plan hash"); `text` is what is copied.
    void setContent(const QString &what, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();

    QString m_what;
    QString m_text;
    QTimer m_back;
};

} // namespace holdfast
