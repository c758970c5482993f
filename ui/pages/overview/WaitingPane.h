#pragma once

#include <QWidget>

namespace holdfast {

class EmptyState;
class PhaseProgress;

/// What stands in the place of the overview while something has to be made ready first.
class WaitingPane : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPane(QWidget *parent = nullptr);

    void setWords(const QString &sentence, const QString &hint);

private:
    EmptyState *m_state;
    PhaseProgress *m_motion;
};

} // namespace holdfast
