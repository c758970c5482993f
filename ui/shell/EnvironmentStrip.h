#pragma once

#include "shell/EnvironmentBadge.h"

#include <QWidget>

namespace holdfast {

/// The 4 px line on top of the window: solid violet for the real thing, solid slate for staging and test,
/// hatched grey where nothing real can be reached.
class EnvironmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentStrip(QWidget *parent = nullptr);

    void setKind(EnvironmentBadge::Kind kind);

    /// Fills a rectangle with the pattern of a kind; the chip uses it too.
    static void paint(QPainter &painter, const QRect &rect, EnvironmentBadge::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvironmentBadge::Kind m_kind = EnvironmentBadge::Kind::Practice;
};

} // namespace holdfast
