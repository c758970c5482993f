#pragma once

#include <QWidget>

class QLineEdit;

namespace holdfast {

class TextLabel;
class TokenDisplay;

/// Typed confirmation. Shows the token in large letters that cannot be confused, and an edit to type it in.
/// Both are compared exactly, after Unicode NFC and trimming. A trailing code (-XXXX-XXXX) must be typed by
/// hand: pasting is accepted for the name in front of it only.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    /// Clears what was typed.
    void setToken(const QString &token);
    bool isMatched() const { return m_matched; }
    QString typed() const;
    /// One sentence saying what is missing; empty when matched.
    QString missing() const;

signals:
    void matched();
    void unmatched();

protected:
    void changeEvent(QEvent *event) override;

private:
    void typedByHand(const QString &now);
    void compare();
    void retranslate();

    QString m_token;
    QString m_before;
    bool m_matched = false;
    bool m_pasteRefused = false;
    TextLabel *m_label;
    TokenDisplay *m_display;
    QLineEdit *m_edit;
    TextLabel *m_hint;
};

} // namespace holdfast
