#pragma once

#include "models/History.h"

#include <QAbstractTableModel>

namespace holdfast {

/// Operations of the journal as rows. Holds values.
class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Kind,
        Target,
        Outcome,
        Duration,
        Who,
        Reason,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same operations in the same order keep their rows.
    void setOperations(const QList<OperationSummary> &operations);
    const OperationSummary *at(int row) const;
    /// Asks every text and header again, after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const OperationSummary &operation, int column) const;
    QVariant sortValue(const OperationSummary &operation, int column) const;

    QList<OperationSummary> m_operations;
};

} // namespace holdfast
