#pragma once

#include "model/CheckResult.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace holdfast {

/// The checks for which nothing could be found out: what is to be looked at elsewhere, and a tick for each
/// that somebody has. Ticks stay as long as the same is shown.
class UnknownRows : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownRows(QWidget *parent = nullptr);

    /// Those of `checks` that are not known, in the language of the moment.
    void setChecks(const QList<CheckResult> &checks);
    bool isEmpty() const { return m_boxes.isEmpty(); }
    /// The title of the first one without a tick; empty when all are ticked.
    QString missing() const;

signals:
    void changed();

private:
    void add(const CheckResult &check, bool ticked);

    QVBoxLayout *m_layout;
    QList<CheckResult> m_checks;
    QList<QCheckBox *> m_boxes;
};

} // namespace holdfast
