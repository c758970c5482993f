#include "pages/CellDelegate.h"

#include "models/RowRole.h"
#include "theme/Paint.h"
#include "theme/Typography.h"
#include "widgets/DepthChip.h"
#include "widgets/StateChip.h"

#include <cmath>

namespace holdfast {

namespace {

constexpr int margin = spacing::small;

QRect chipRect(const QStyleOptionViewItem &option, const QSize &size)
{
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const int height = qMin(size.height(), room.height() - 4);
    return {room.left(), room.top() + (room.height() - height) / 2, qMin(size.width(), room.width()), height};
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const auto alignment =
        index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
    const QString text = index.data().toString();
    // Names of files differ at their ends, sentences are read from their beginning.
    const Qt::TextElideMode mode = text.contains(u' ') ? Qt::ElideRight : Qt::ElideMiddle;
    painter.setPen(rgb(tokensFor(option.palette).text));
    if (index.data(FiguresRole).toBool())
        drawTabular(painter, room, alignment, text);
    else
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                         option.fontMetrics.elidedText(text, mode, room.width()));
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant state = index.data(StateRole);
    const QVariant depth = index.data(DepthRole);
    const QString text = index.data().toString();
    painter->save();
    painter->setFont(option.font);
    paintRow(*painter, option, index);
    painter->setClipRect(option.rect);
    if (state.isValid()) {
        StateChip::paint(*painter, chipRect(option, StateChip::sizeFor(option.font, text)),
                         static_cast<StateKind>(state.toInt()), text);
    } else if (depth.isValid()) {
        const auto reached = static_cast<DepthChip::Depth>(depth.toInt());
        DepthChip::paint(*painter, chipRect(option, DepthChip::sizeFor(option.font, reached)), reached);
    } else {
        paintText(*painter, option, index);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    QSize size = RowDelegate::sizeHint(option, index);
    int wanted = 0;
    if (index.data(StateRole).isValid())
        wanted = StateChip::sizeFor(option.font, text).width();
    else if (index.data(DepthRole).isValid())
        wanted = DepthChip::sizeFor(option.font, static_cast<DepthChip::Depth>(index.data(DepthRole).toInt()))
                     .width();
    else if (index.data(FiguresRole).toBool())
        wanted = static_cast<int>(std::ceil(tabularWidth(option.font, text)));
    size.setWidth(qMax(size.width(), wanted + 2 * margin));
    return size;
}

} // namespace holdfast
