#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace holdfast {

/// Commands to be run by a person, in the mono face, each with a button that copies it, quoted for a shell.
class CommandBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommandBox(QWidget *parent = nullptr);

    /// Programs with their arguments; none hides the box.
    void setCommands(const QList<QStringList> &commands);
    /// As it can be pasted into a shell.
    static QString quoted(const QStringList &command);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QStringList> m_commands;
    QVBoxLayout *m_rows;
};

} // namespace holdfast
