#pragma once

#include <QTableView>

namespace holdfast {

/// The look of all tables: rows of 36 px with a hairline below, no vertical grid, no stripes, one tint for
/// the whole row under the pointer, a bar at the left of the selected row while the table has the focus.
/// Return activates the current row.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Row under the pointer, or -1.
    int hoveredRow() const { return m_hovered; }

signals:
    void rowActivated(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setHovered(int row);
    void applyHeights();

    int m_hovered = -1;
};

} // namespace holdfast
