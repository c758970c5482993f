#pragma once

#include "model/Projection.h"
#include "theme/Tokens.h"

#include <QWidget>

#include <chrono>

namespace holdfast {

/// The recovery clock: "17 min used of 60, likely end 03:41–03:48 UTC+1". It shows what it is given and reads
/// no clock itself. Turns to the warning colour when the budget may be missed, and while that is not known,
/// in the last quarter of it; to critical beyond it.
class RtoClock : public QWidget
{
    Q_OBJECT

public:
    explicit RtoClock(QWidget *parent = nullptr);

    void setTime(std::chrono::seconds elapsed, std::chrono::seconds budget);
    /// When it will probably end, empty: not known; and what that makes of the budget.
    void setForecast(const QString &likelyEnd, Budget budget);
    /// "17 min used of 60, likely end 03:41–03:48 UTC+1"
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString used() const;
    StateKind kind() const;

    std::chrono::seconds m_elapsed{0};
    std::chrono::seconds m_budget{0};
    QString m_likelyEnd;
    Budget m_state = Budget::Unknown;
};

} // namespace holdfast
