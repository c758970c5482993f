#include "pages/ListPane.h"

#include "models/RowRole.h"
#include "pages/CellDelegate.h"
#include "pages/DetailPanel.h"
#include "widgets/EmptyState.h"
#include "widgets/RowTable.h"
#include "widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace holdfast {

namespace {
constexpr int leastWidth = 72;
}

ListPane::ListPane(QAbstractItemModel *model, IconId emptyIcon, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new RowFilter(this)), m_table(new RowTable),
      m_details(new DetailPanel), m_empty(new EmptyState(emptyIcon)),
      m_noMatch(new EmptyState(IconId::Search)), m_stack(new QStackedWidget), m_search(new QLineEdit),
      m_group(new QComboBox), m_count(new TextLabel(TypeRole::Caption)), m_buttons(new QHBoxLayout)
{
    m_filter->setSourceModel(model);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_details->hide();
    m_table->viewport()->installEventFilter(this);
    keepSelection();
    connect(m_search, &QLineEdit::textChanged, this, &ListPane::applyFilter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ListPane::applyFilter);
    connect(m_noMatch, &EmptyState::nextStepTriggered, this, [this] {
        m_search->clear();
        m_group->setCurrentIndex(qMax(0, static_cast<int>(m_groupValues.indexOf(QVariant()))));
    });
    connect(m_details, &DetailPanel::closeAsked, this, [this] {
        m_table->setFocus();
        m_table->setCurrentIndex({});
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
}

QWidget *ListPane::makeBar()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(IconId::Search, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(360);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setInk(TextLabel::Ink::Secondary);
    m_buttons->setSpacing(spacing::small);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_search, 1);
    row->addWidget(m_group);
    row->addSpacing(spacing::half);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addLayout(m_buttons);
    return bar;
}

QWidget *ListPane::makeBody()
{
    auto *sheet = new Sheet;
    m_rows = new QStackedWidget;
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noMatch);
    sheet->body()->addWidget(m_rows);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::large);
    middle->addWidget(sheet, 1);
    middle->addWidget(m_details);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(makeBar());
    column->addLayout(middle, 1);
    return body;
}

void ListPane::keepSelection()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::showDetails);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        m_key = current.isValid() ? current.data(KeyRole).toString() : QString();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        selectKey(m_key);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this] { emit currentRowChanged(currentRow()); });
}

void ListPane::setSearchHint(const QString &hint)
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
}

void ListPane::setGroups(const QString &name, const QList<Group> &groups)
{
    const int chosen = qMax(0, m_group->currentIndex());
    m_group->setAccessibleName(name);
    m_groupValues.clear();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    for (const Group &group : groups) {
        m_group->addItem(group.text);
        m_groupValues.append(group.value);
    }
    m_group->setCurrentIndex(qMin(chosen, m_group->count() - 1));
    applyFilter();
}

void ListPane::chooseGroup(int index)
{
    m_group->setCurrentIndex(index);
}

void ListPane::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void ListPane::hideBesideDetails(const QList<int> &columns)
{
    m_hidden = columns;
}

void ListPane::setElastic(const QList<int> &columns)
{
    m_elastic = columns;
}

int ListPane::currentRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void ListPane::selectKey(const QString &key)
{
    for (int row = 0; !key.isEmpty() && row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(KeyRole).toString() != key)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return;
    }
    showDetails();
}

void ListPane::refresh()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    fitColumns();
    applyFilter();
}

void ListPane::applyFilter()
{
    m_filter->setSearch(m_search->text());
    m_filter->keepGroup(m_groupValues.value(m_group->currentIndex()));
    const int shown = m_filter->rowCount();
    m_rows->setCurrentIndex(shown > 0 ? 0 : 1);
    const int all = m_model->rowCount();
    m_count->setText(shown < all ? tr("%1 of %2").arg(shown).arg(all) : QString());
    showDetails();
}

void ListPane::showDetails()
{
    const int row = currentRow();
    const bool open = row >= 0 && m_table->selectionModel()->hasSelection();
    m_details->setVisible(open);
    const bool changed = !m_hidden.isEmpty() && m_table->isColumnHidden(m_hidden.first()) != open;
    for (const int column : m_hidden)
        m_table->setColumnHidden(column, open);
    if (changed)
        fitColumns();
    emit currentRowChanged(open ? row : -1);
}

void ListPane::fitColumns()
{
    int room = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        m_table->resizeColumnToContents(column);
        if (!m_elastic.contains(column))
            room -= m_table->columnWidth(column);
    }
    QList<int> elastic;
    for (const int column : m_elastic) {
        if (!m_table->isColumnHidden(column))
            elastic.append(column);
    }
    // The narrow ones get what they want first; what they leave goes to the others.
    std::sort(elastic.begin(), elastic.end(),
              [this](int a, int b) { return m_table->columnWidth(a) < m_table->columnWidth(b); });
    for (qsizetype i = 0; i < elastic.size(); ++i) {
        const int share = qMax(leastWidth, room / static_cast<int>(elastic.size() - i));
        const int width = qMin(m_table->columnWidth(elastic[i]), share);
        m_table->setColumnWidth(elastic[i], width);
        room -= width;
    }
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ListPane::retranslate()
{
    m_noMatch->setSentence(tr("Nothing matches."), tr("No row holds these words and this filter."));
    m_noMatch->setNextStep(tr("Show all rows"));
}

} // namespace holdfast
