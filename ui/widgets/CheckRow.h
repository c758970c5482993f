#pragma once

#include "widgets/CheckRows.h"

namespace holdfast {

/// One painted row of CheckRows.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const CheckRows::Row &row, QWidget *parent = nullptr);

    const CheckRows::Row &row() const { return m_row; }
    void setRow(const CheckRows::Row &row);
    /// Draws the ring of the current row while the list has the focus.
    void showRing();
    void hideRing();
    /// The row as plain text, for the clipboard.
    QString plainText() const;
    void retranslate();

    int heightForWidth(int width) const override; ///< what sizeHint() takes for the width of the moment
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString text;
        bool strong;
    };
    QString word() const;
    QList<Line> detailLines() const;
    int textWidth(int width) const;

    CheckRows::Row m_row;
    bool m_ring = false;
};

} // namespace holdfast
