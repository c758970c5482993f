#pragma once

#include <QWidget>

namespace holdfast {

/// How far a backup is proven: taken → sealed → readable → restored → served, as filled segments and a word.
/// Never a bare tick.
class DepthChip : public QWidget
{
    Q_OBJECT

public:
    enum class Depth
    {
        Taken,
        Sealed,
        Readable,
        Restored,
        Served
    };

    explicit DepthChip(QWidget *parent = nullptr);

    Depth depth() const { return m_depth; }
    void setDepth(Depth depth);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString word(Depth depth);
    static QSize sizeFor(const QFont &font, Depth depth);
    /// Same picture for an item delegate.
    static void paint(QPainter &painter, const QRect &rect, Depth depth);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Depth m_depth = Depth::Taken;
};

} // namespace holdfast
