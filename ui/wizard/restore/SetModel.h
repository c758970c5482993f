#pragma once

#include "model/BackupSet.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The sets that a restore can be made of, newest first, and those that cannot, with the reason.
class SetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Taken,
        Age,
        Proven,
        State,
        Remark,
        ColumnCount
    };
    enum Role
    {
        DepthRole = Qt::UserRole + 1, ///< int of Depth
        StateRole                     ///< int of StateKind
    };
    struct Row
    {
        BackupSet set;
        Depth proven = Depth::Taken;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces all; ages are those of `now`.
    void setRows(const QList<Row> &rows, const QDateTime &now);
    const Row &rowAt(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    int rowOf(const Path &artefact) const;
    static bool isChoosable(const BackupSet &set) { return set.state == SetState::Valid; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(const Row &row, int column) const;
    QString remark(const BackupSet &set) const;

    QList<Row> m_rows;
    QDateTime m_now;
};

} // namespace holdfast
