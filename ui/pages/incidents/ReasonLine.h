#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace holdfast {

class TextLabel;

/// Asks for a sentence before something is put on record: hidden until asked, Return and the button give it,
/// Escape takes it back. An empty one is not taken. Who asked says with settle() whether it is on record:
/// until then, what was typed stays.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent = nullptr);

    /// `purpose` comes back with given(); `what` asks for the sentence, `button` says what giving it does.
    void ask(const QString &purpose, const QString &what, const QString &button);
    QString purpose() const { return m_purpose; }
    void dismiss();
    /// Answers given(): true hides it, false leaves the sentence to be given again.
    void settle(bool recorded);

signals:
    void given(const QString &purpose, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void give();
    void retranslate();

    QString m_purpose;
    TextLabel *m_what;
    QLineEdit *m_text;
    QPushButton *m_give;
    QPushButton *m_back;
    TextLabel *m_missing;
};

} // namespace holdfast
