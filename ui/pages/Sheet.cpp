#include "pages/Sheet.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QVBoxLayout>

namespace holdfast {

Sheet::Sheet(QWidget *parent) : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(1, spacing::half, 1, spacing::half);
    m_body->setSpacing(0);
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    paintShape(painter, rect(), {rgb(t.surface), rgb(t.hairline), metric::cardRadius, 1});
}

} // namespace holdfast
