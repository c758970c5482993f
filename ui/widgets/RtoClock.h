#pragma once

#include <QWidget>

#include <chrono>

namespace holdfast {

/// The recovery clock: "17 min used of 60". It shows what it is given and reads no clock itself. Turns to the
/// warning colour in the last quarter of the budget, to critical beyond it.
class RtoClock : public QWidget
{
    Q_OBJECT

public:
    explicit RtoClock(QWidget *parent = nullptr);

    void setTime(std::chrono::seconds elapsed, std::chrono::seconds budget);
    /// "17 min used of 60"
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::chrono::seconds m_elapsed{0};
    std::chrono::seconds m_budget{0};
};

} // namespace holdfast
