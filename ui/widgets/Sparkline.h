#pragma once

#include <QWidget>

namespace holdfast {

/// A small line of values from zero up. A missing value (NaN) is a gap, never zero; failures are × marks.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    struct Series
    {
        QList<double> values; ///< oldest first; NaN where nothing is known
        QList<int> failures;  ///< indexes into values
        QString summary;      ///< the sentence that assistive technology reads
    };

    explicit Sparkline(QWidget *parent = nullptr);

    void setSeries(const Series &series);

    QSize sizeHint() const override { return {160, 32}; }
    QSize minimumSizeHint() const override { return {80, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointAt(int index) const;

    Series m_series;
    double m_top = 1;
};

} // namespace holdfast
