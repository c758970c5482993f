#pragma once

#include "model/Fingerprint.h"

#include <QWidget>

class QGridLayout;

namespace holdfast {

/// Rows by table: in the backup, now, and how many go or come. Tables that stay as they are are only counted.
class RowChanges : public QWidget
{
    Q_OBJECT

public:
    explicit RowChanges(QWidget *parent = nullptr);

    /// Replaces all, in the language of the moment.
    void setRows(const QList<RowsDifference> &rows);

private:
    void addHead();
    void addLine(const RowsDifference &rows, int line);
    void addNote(const QString &sentence, int line);

    QGridLayout *m_grid;
};

} // namespace holdfast
