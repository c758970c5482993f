#pragma once

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace holdfast {

class CopyButton;
class PrimaryButton;
class TextLabel;

/// A failure told in the order an operator asks: what failed, what that means for the data now, what has
/// already been undone, what to do next. Details are folded and can be copied; secrets must be masked by the
/// caller.
class ErrorCard : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString id;
        QString text;
        bool operator==(const Action &) const = default;
    };

    struct Failure
    {
        QString whatFailed;
        QString dataNow;
        QString undone; ///< empty: nothing had to be undone
        Action next;
        QList<Action> alternatives;
        QString details;
        QString advice = {}; ///< a sentence above the actions; may be empty
        bool operator==(const Failure &) const = default;
    };

    explicit ErrorCard(QWidget *parent = nullptr);

    /// Nothing happens when it is the one in sight.
    void showFailure(const Failure &failure);

signals:
    void actionTriggered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addStatements(QVBoxLayout &column);
    void addFold(QVBoxLayout &column);
    void buildActions();
    void showDetails();
    void hideDetails();
    void retranslate();

    Failure m_failure;
    TextLabel *m_title;
    TextLabel *m_dataLabel;
    TextLabel *m_data;
    TextLabel *m_undoneLabel;
    TextLabel *m_undone;
    TextLabel *m_adviceLabel;
    TextLabel *m_advice;
    QHBoxLayout *m_actions;
    QToolButton *m_fold;
    CopyButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace holdfast
