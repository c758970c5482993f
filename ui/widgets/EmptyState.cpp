#include "widgets/EmptyState.h"

#include "theme/Paint.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

namespace {
constexpr int disc = 72;
}

EmptyState::EmptyState(IconId icon, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_place(new QWidget), m_sentence(new TextLabel(TypeRole::Section)),
      m_hint(new TextLabel), m_next(new PrimaryButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addStretch(2);
    m_place->setFixedSize(disc, disc);
    column->addWidget(m_place, 0, Qt::AlignHCenter);
    column->addSpacing(spacing::small);
    for (TextLabel *label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrap(TextLabel::Wrap::On);
        column->addWidget(label);
    }
    m_hint->setInk(TextLabel::Ink::Secondary);
    column->addSpacing(spacing::medium);
    column->addWidget(m_next, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_hint->hide();
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, &EmptyState::nextStepTriggered);
}

void EmptyState::setSentence(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
}

void EmptyState::setNextStep(const QString &text)
{
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRect round = m_place->geometry();
    paintShape(painter, round, {rgb(t.accentWash), QColor(), disc / 2.0, 1});
    paintIcon(painter, round.adjusted(20, 20, -20, -20), m_icon, rgb(t.accent));
}

} // namespace holdfast
