#pragma once

#include <QWidget>

class QPushButton;

namespace holdfast {

class Card;
class TextLabel;
class TokenField;

/// Lifts one refusal by a typed phrase: shows the phrase, takes it by hand, and only then acts.
class PhraseBox : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString sentence;
        QString button;
    };

    explicit PhraseBox(QWidget *parent = nullptr);

    void setWords(const Words &words);
    /// Clears what was typed, unless it is the same phrase.
    void setPhrase(const QString &phrase);
    QString phrase() const { return m_phrase; }

signals:
    /// The phrase was typed and the button used.
    void accepted(const QString &phrase);

private:
    void press();

    QString m_phrase;
    Card *m_card;
    TextLabel *m_sentence;
    TokenField *m_field;
    QPushButton *m_accept;
    TextLabel *m_missing;
};

} // namespace holdfast
