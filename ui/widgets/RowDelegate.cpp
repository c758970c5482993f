#include "widgets/RowDelegate.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/RowTable.h"

#include <QHeaderView>

namespace holdfast {

RowDelegate::RowDelegate(RowTable *table) : QStyledItemDelegate(table), m_table(table) {}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row shows it, not the cell
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_table->hoveredRow());
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintLines(*painter, option, index);
}

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokensFor(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, rgb(t.accentWash));
    else if (index.row() == m_table->hoveredRow())
        painter.fillRect(option.rect, rgb(t.hover));
    paintLines(painter, option, index);
}

void RowDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = tokensFor(option.palette);
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), rgb(t.hairline));
    const bool first = m_table->horizontalHeader()->visualIndex(index.column()) == 0;
    if (first && option.state.testFlag(QStyle::State_Selected) && m_table->hasFocus())
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), rgb(t.accent));
}

} // namespace holdfast
