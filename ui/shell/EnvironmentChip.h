#pragma once

#include "shell/EnvironmentBadge.h"

#include <QWidget>

namespace holdfast {

/// Name of the environment and its kind in words, with the same pattern as the strip.
class EnvironmentChip : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChip(QWidget *parent = nullptr);

    void setBadge(const EnvironmentBadge &badge);

    /// "Real", "Staging", "Test", "Practice", "Drill"
    static QString word(EnvironmentBadge::Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString shownName() const;
    void retranslate();

    EnvironmentBadge m_badge;
};

} // namespace holdfast
