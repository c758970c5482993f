#pragma once

#include <QStyledItemDelegate>

namespace holdfast {

class RowTable;

/// Paints the cells of a RowTable as parts of one row. A delegate for one column derives from it and draws
/// its own content after paintRow().
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(RowTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Tint, hairline and focus bar; no text.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RowTable *m_table;
};

} // namespace holdfast
