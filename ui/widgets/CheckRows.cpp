#include "widgets/CheckRows.h"

#include "theme/AccessibleRole.h"
#include "theme/FocusRing.h"
#include "widgets/CheckRow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

CheckRows::CheckRows(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::List);
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::paintsOwnFocus(*this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    retranslate();
}

void CheckRows::setRows(const QList<Row> &rows)
{
    setUpdatesEnabled(false);
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i >= m_rows.size())
            append(rows.at(i));
        else if (m_rows.at(i)->row() != rows.at(i))
            m_rows.at(i)->setRow(rows.at(i));
    }
    m_current = qMin(m_current, static_cast<int>(m_rows.size()) - 1);
    placeBelow();
    setUpdatesEnabled(true);
}

void CheckRows::updateRow(const Row &row)
{
    for (CheckRow *candidate : m_rows) {
        if (candidate->row().id != row.id)
            continue;
        if (candidate->row() != row)
            candidate->setRow(row);
        return;
    }
    append(row);
}

QList<CheckRows::Row> CheckRows::rows() const
{
    QList<Row> all;
    for (const CheckRow *row : m_rows)
        all.append(row->row());
    return all;
}

void CheckRows::setBelow(const QString &id, QWidget *widget)
{
    if (QWidget *before = m_below.take(id); before && before != widget) {
        m_layout->removeWidget(before);
        before->hide();
        before->deleteLater(); // one of its buttons may be what asked for it
    }
    if (widget)
        m_below.insert(id, widget);
    placeBelow();
}

// A row keeps its place in the list when its id changes, so what stands below is sought anew.
void CheckRows::placeBelow()
{
    const QStringList ids = m_below.keys();
    for (const QString &id : ids) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&id](const CheckRow *each) { return each->row().id == id; });
        if (row == m_rows.end()) {
            delete m_below.take(id);
            continue;
        }
        QWidget *below = m_below.value(id);
        if (m_layout->indexOf(below) == m_layout->indexOf(*row) + 1)
            continue;
        m_layout->removeWidget(below);
        m_layout->insertWidget(m_layout->indexOf(*row) + 1, below);
    }
}

QString CheckRows::wordFor(StateKind verdict)
{
    switch (verdict) {
    case StateKind::Ok:
        return tr("Pass");
    case StateKind::Verified:
        return tr("Proven");
    case StateKind::Info:
        return tr("Note");
    case StateKind::Running:
        return tr("Checking");
    case StateKind::Warning:
        return tr("Attention");
    case StateKind::Critical:
        return tr("Fail");
    case StateKind::Skipped:
        return tr("Skipped");
    case StateKind::Neutral:
        return tr("Waiting");
    case StateKind::Unknown:
        break;
    }
    return tr("Not known");
}

void CheckRows::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->matches(QKeySequence::Copy) && m_current >= 0) {
        QGuiApplication::clipboard()->setText(m_rows.at(m_current)->plainText());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(qMin(m_current + 1, last));
        return;
    case Qt::Key_Up:
        setCurrent(qMax(m_current - 1, 0));
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CheckRows::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(qMax(m_current, 0));
}

void CheckRows::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_current >= 0)
        m_rows.at(m_current)->hideRing();
}

void CheckRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckRows::append(const Row &row)
{
    auto *added = new CheckRow(row);
    m_layout->insertWidget(m_layout->count() - 1, added); // the stretch stays last
    m_rows.append(added);
    connect(added, &CheckRow::pressed, this,
            [this, added] { setCurrent(static_cast<int>(m_rows.indexOf(added))); });
}

void CheckRows::setCurrent(int index)
{
    if (index >= m_rows.size() || index < 0)
        return;
    if (m_current >= 0 && m_current != index)
        m_rows.at(m_current)->hideRing();
    m_current = index;
    CheckRow *row = m_rows.at(index);
    if (hasFocus() && FocusRing::wanted())
        row->showRing();
    QAccessibleEvent focused(row, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(row, 0, spacing::large);
            return;
        }
}

void CheckRows::retranslate()
{
    setAccessibleName(tr("Checks"));
}

} // namespace holdfast
