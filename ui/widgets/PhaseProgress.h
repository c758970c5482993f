#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace holdfast {

/// One wide bar for a whole procedure, with the name of the phase above and two lines of detail below. The
/// bar never goes back within a run; an unknown total shows motion instead of a made-up percentage.
class PhaseProgress : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseProgress(QWidget *parent = nullptr);

    /// Starts anew: empty bar, no texts.
    void reset();
    void setPhase(const QString &name);
    void setDetail(const QString &detail);
    /// A second line below: what is at work right now.
    void setNow(const QString &now);
    /// In its place, with a sign of its own: nothing moves. Empty: it does.
    void setStalled(const QString &words);
    /// Share of the whole procedure, 0 to 1; a smaller value than before is ignored.
    void setFraction(double fraction);
    /// The total is not known; the reached part stays visible.
    void setIndeterminate();

    double fraction() const { return m_fraction; }
    bool isIndeterminate() const { return m_indeterminate; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintNow(QPainter &painter, const QRect &line) const;
    void paintBar(QPainter &painter, const QRectF &track) const;
    void updateMotion();
    void retranslate();

    QString m_phase;
    QString m_detail;
    QString m_now;
    QString m_stalled;
    double m_fraction = 0;
    bool m_indeterminate = false;
    QVariantAnimation m_motion;
};

} // namespace holdfast
