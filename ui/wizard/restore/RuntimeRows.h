#pragma once

#include "plan/Restore.h"

#include <QWidget>

class QGridLayout;

namespace holdfast {

/// What becomes of the runtime files: one row a file, and below an env file one row a key, values masked.
/// What stays as it is is only counted.
class RuntimeRows : public QWidget
{
    Q_OBJECT

public:
    explicit RuntimeRows(QWidget *parent = nullptr);

    /// Replaces all, in the language of the moment.
    void setFiles(const QList<FileDifference> &files);

private:
    struct Row
    {
        QString name;
        QString now;
        QString then;
        QString change;
        bool isKey = false;
    };

    void addHead();
    void addRow(const Row &row);
    void addNote(const QString &sentence, int indent = 0);
    void addKeys(const QList<KeyChange> &keys);

    QGridLayout *m_grid;
    int m_line = 0;
};

} // namespace holdfast
