#pragma once

#include "widgets/RowDelegate.h"

namespace holdfast {

/// Draws the cells of our tables by their roles: state chips, depth chips, digits of equal width, plain text.
class CellDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace holdfast
