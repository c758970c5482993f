#pragma once

#include <QSortFilterProxyModel>

namespace holdfast {

/// Sorts by the raw values and keeps the rows that hold every word of the search and belong to the group.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent = nullptr);

    /// Words, in any order and in any column; letter case does not matter.
    void setSearch(const QString &text);
    /// Keeps rows whose GroupRole equals this; an invalid value keeps all.
    void keepGroup(const QVariant &group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QVariant m_group;
};

} // namespace holdfast
