#pragma once

#include <QWidget>

namespace holdfast {

class MessageBar;

/// The message of the window with the air around it; takes no room while there is none.
class NewsPane : public QWidget
{
    Q_OBJECT

public:
    explicit NewsPane(QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MessageBar *m_messages;
};

} // namespace holdfast
