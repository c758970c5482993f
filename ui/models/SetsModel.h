#pragma once

#include "model/BackupSet.h"
#include "theme/Tokens.h"

#include <QAbstractTableModel>

namespace holdfast {

/// A set with what is known of it by now: proven deeper than its metadata says, perhaps.
struct SetRow
{
    BackupSet set;
    Depth proven = Depth::Taken;
    QList<BackupSet> companions; ///< taken with it: roles, runtime files
};

StateKind stateKind(SetState state);
/// "Backup", "Safety copy", "Safety copy of runtime files"
QString setKind(const BackupSet &set);
/// Whether it is a database that could be restored, rather than something that goes with one.
bool holdsDatabase(const BackupSet &set);
/// Why a set does not count, in words; empty for a valid one.
QString setReason(const BackupSet &set);
/// Whether there is something in it to validate and restore.
bool isUsable(const BackupSet &set);

/// Backup sets as rows. Holds values; what is not known of a set is an empty cell.
class SetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Age,
        State,
        Proven,
        Kind,
        Size,
        Duration,
        Label,
        File,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same files in the same order keep their rows, so that selection and scrolling stay.
    void setRows(const QList<SetRow> &rows);
    /// What ages are counted from.
    void setNow(const QDateTime &now);
    const SetRow *at(int row) const;
    /// Asks every text and header again, after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const SetRow &row, int column) const;
    QVariant sortValue(const SetRow &row, int column) const;

    QList<SetRow> m_rows;
    QDateTime m_now;
};

} // namespace holdfast
