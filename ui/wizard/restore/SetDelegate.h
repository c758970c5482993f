#pragma once

#include "widgets/RowDelegate.h"

namespace holdfast {

/// Cells of a SetModel: the proven depth and the state as their chips, everything else as text.
class SetDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit SetDelegate(RowTable *table) : RowDelegate(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace holdfast
