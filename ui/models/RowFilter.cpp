#include "models/RowFilter.h"

#include "models/RowRole.h"

#include <algorithm>

namespace holdfast {

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RowFilter::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RowFilter::keepGroup(const QVariant &group)
{
    m_group = group;
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &model = *sourceModel();
    const QModelIndex first = model.index(row, 0, parent);
    if (m_group.isValid() && first.data(GroupRole) != m_group)
        return false;
    if (m_words.isEmpty())
        return true;
    QString all = first.data(SearchRole).toString();
    for (int column = 0; column < model.columnCount(parent); ++column)
        all += u' ' + model.index(row, column, parent).data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace holdfast
