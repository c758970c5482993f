#pragma once

#include "theme/Tokens.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace holdfast {

class TextLabel;

/// An inline message on top of a page, close to its cause. Hidden until shown; it never takes the focus.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Closing
    {
        Offered,
        NotOffered
    };

    struct Action
    {
        QString id;
        QString text;
    };

    struct Message
    {
        StateKind kind = StateKind::Info;
        QString title;
        QString text;
        QList<Action> actions;
        Closing closing = Closing::Offered;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown and announces it.
    void showMessage(const Message &message);
    const Message &message() const { return m_message; }

public slots:
    /// Hides the bar and emits closed(), once.
    void dismiss();

signals:
    void actionTriggered(const QString &id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    void retranslate();

    Message m_message;
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_actionBox;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

} // namespace holdfast
