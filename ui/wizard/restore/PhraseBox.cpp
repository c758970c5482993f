#include "wizard/restore/PhraseBox.h"

#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "widgets/TokenField.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

PhraseBox::PhraseBox(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_sentence(new TextLabel), m_field(new TokenField),
      m_accept(new QPushButton), m_missing(new TextLabel)
{
    m_sentence->setWrap(TextLabel::Wrap::On);
    m_missing->setWrap(TextLabel::Wrap::On);
    m_missing->setInk(TextLabel::Ink::Critical);
    m_accept->setObjectName(u"acceptPhrase"_s);
    m_accept->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_accept);
    row->addWidget(m_missing, 1);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_field);
    m_card->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_accept, &QPushButton::clicked, this, &PhraseBox::press);
    connect(m_field, &TokenField::matched, m_missing, &TextLabel::clear);
}

void PhraseBox::setWords(const Words &words)
{
    m_card->setTitle(words.title);
    m_sentence->setText(words.sentence);
    m_accept->setText(words.button);
}

void PhraseBox::setPhrase(const QString &phrase)
{
    if (phrase == m_phrase)
        return;
    m_phrase = phrase;
    m_missing->clear();
    m_field->setToken(phrase);
}

void PhraseBox::press()
{
    if (m_field->isMatched())
        emit accepted(m_phrase);
    else
        m_missing->setText(m_field->missing());
}

} // namespace holdfast
