#include "wizard/restore/SetDelegate.h"

#include "widgets/DepthChip.h"
#include "widgets/StateChip.h"
#include "wizard/restore/SetModel.h"

#include <QPainter>

namespace holdfast {

namespace {

constexpr int cellPadding = spacing::medium;

bool hasChip(const QModelIndex &index)
{
    return (index.column() == SetModel::Proven || index.column() == SetModel::State) &&
           !index.data().toString().isEmpty();
}

QSize chipSize(const QFont &font, const QModelIndex &index)
{
    if (index.column() == SetModel::State)
        return StateChip::sizeFor(font, index.data().toString());
    return DepthChip::sizeFor(font, static_cast<DepthChip::Depth>(index.data(SetModel::DepthRole).toInt()));
}

} // namespace

void SetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasChip(index)) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintRow(*painter, cell, index);
    painter->save();
    painter->setFont(option.font);
    const QSize size = chipSize(option.font, index);
    const QRect place(cell.rect.left() + cellPadding,
                      cell.rect.top() + (cell.rect.height() - size.height()) / 2, size.width(),
                      size.height());
    if (index.column() == SetModel::State)
        StateChip::paint(*painter, place, static_cast<StateKind>(index.data(SetModel::StateRole).toInt()),
                         index.data().toString());
    else
        DepthChip::paint(*painter, place,
                         static_cast<DepthChip::Depth>(index.data(SetModel::DepthRole).toInt()));
    painter->restore();
}

QSize SetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasChip(index))
        return RowDelegate::sizeHint(option, index);
    return chipSize(option.font, index) + QSize(2 * cellPadding, 0);
}

} // namespace holdfast
