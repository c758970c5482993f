#include "widgets/Card.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

Card::Card(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::Section)), m_body(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large + 1);
    all->setSpacing(spacing::medium);
    m_body->setSpacing(spacing::medium);
    all->addWidget(m_title);
    all->addLayout(m_body, 1);
    m_title->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRectF face = QRectF(rect()).adjusted(0, 0, 0, -1);
    if (&t == &lightTokens) // one soft shadow in the light theme, none in the dark one
        paintShape(painter, face.translated(0, 1), {QColor(0, 0, 0, 14), QColor(), metric::cardRadius, 1});
    paintShape(painter, face, {rgb(t.surface), rgb(t.hairline), metric::cardRadius, 1});
}

} // namespace holdfast
