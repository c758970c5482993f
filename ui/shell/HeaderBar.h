#pragma once

#include "model/Projection.h"
#include "shell/EnvironmentBadge.h"

#include <QWidget>

#include <chrono>

namespace holdfast {

class ElidedLabel;
class EnvironmentChip;
class RtoClock;

/// The 56 px line under the strip: title, environment, place, and the recovery clock while it runs.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEnvironment(const EnvironmentBadge &badge);
    void showClock(std::chrono::seconds elapsed, std::chrono::seconds budget);
    /// As of RtoClock.
    void showForecast(const QString &likelyEnd, Budget budget);
    void hideClock();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepTitleWhole();

    ElidedLabel *m_title;
    EnvironmentChip *m_chip;
    ElidedLabel *m_place;
    RtoClock *m_clock;
};

} // namespace holdfast
