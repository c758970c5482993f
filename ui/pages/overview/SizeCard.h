#pragma once

#include "model/BackupSet.h"
#include "widgets/Card.h"

namespace holdfast {

class Figure;
class Sparkline;

/// Size of the last backup, with a line of the last thirty.
class SizeCard : public Card
{
    Q_OBJECT

public:
    explicit SizeCard(QWidget *parent = nullptr);

    void showSizes(const QList<BackupSet> &sets);

private:
    Figure *m_last;
    Sparkline *m_line;
};

} // namespace holdfast
