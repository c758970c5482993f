#pragma once

#include "plan/Loss.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace holdfast {

/// What is lost: the window of time first, then rows by table: in the backup, now, how many go, come or
/// change, and the newest one of now. Those that lose most come first; a screenful, and the rest on demand.
/// Tables that stay as they are are only counted.
class RowChanges : public QWidget
{
    Q_OBJECT

public:
    explicit RowChanges(QWidget *parent = nullptr);

    /// Replaces all, in the language of the moment.
    void setLoss(const Loss &loss);

private:
    void showAll();
    void showTables();
    void addSentences();
    void addSentence(const QString &sentence);
    void addHead();
    void addLine(const RowsDifference &rows, int line);
    void addNote(const QString &sentence, int line);

    Loss m_loss;
    bool m_all = false;
    QVBoxLayout *m_sentences;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace holdfast
