#pragma once

#include "models/RowFilter.h"
#include "theme/Icons.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace holdfast {

class DetailPanel;
class EmptyState;
class RowTable;
class TextLabel;

/// A searchable, sortable table with the details of the selected row at its right; an empty model shows an
/// empty state instead. Keeps the selected row over a refresh, by its KeyRole.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString text;
        QVariant value; ///< invalid: all rows
    };

    ListPane(QAbstractItemModel *model, IconId emptyIcon, QWidget *parent = nullptr);

    RowTable *table() const { return m_table; }
    DetailPanel *details() const { return m_details; }
    EmptyState *empty() const { return m_empty; }

    void setSearchHint(const QString &hint);
    /// What the filter box offers; the choice of the moment stays. `name` is its accessible name.
    void setGroups(const QString &name, const QList<Group> &groups);
    void chooseGroup(int index);
    /// A button at the right of search and filter.
    void addButton(QWidget *button);
    /// Columns that make room while the details are open.
    void hideBesideDetails(const QList<int> &columns);
    /// Columns that share what the others leave: they are shortened before the table is scrolled sideways.
    void setElastic(const QList<int> &columns);

    /// Row of the model, or -1.
    int currentRow() const;
    /// Selects the row with this key, if it is shown.
    void selectKey(const QString &key);
    /// Fits columns to their content and shows table or empty state; to be called when rows came or words
    /// changed.
    void refresh();

signals:
    /// Another row is current, or the same with new facts; -1: none.
    void currentRowChanged(int row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeBody();
    void keepSelection();
    void applyFilter();
    void showDetails();
    void fitColumns();
    void retranslate();

    QAbstractItemModel *m_model;
    RowFilter *m_filter;
    RowTable *m_table;
    DetailPanel *m_details;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QStackedWidget *m_stack;
    QStackedWidget *m_rows = nullptr;
    QLineEdit *m_search;
    QComboBox *m_group;
    TextLabel *m_count;
    QHBoxLayout *m_buttons;
    QList<QVariant> m_groupValues;
    QList<int> m_hidden;
    QList<int> m_elastic;
    QString m_key;
};

} // namespace holdfast
