#include "widgets/StepList.h"

#include "theme/AccessibleRole.h"
#include "theme/Tokens.h"
#include "widgets/StepRow.h"

#include <QEvent>
#include <QVBoxLayout>

namespace holdfast {

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::List);
    m_layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::large);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    retranslate();
}

void StepList::addStep(const QString &id, const QString &title)
{
    if (row(id)) {
        setTitle(id, title);
        return;
    }
    auto *added = new StepRow(id, count() + 1);
    m_layout->insertWidget(count(), added);
    m_rows.append(added);
    added->setTitle(title);
    for (int i = 0; i < count(); ++i) {
        const bool first = i == 0;
        const bool last = i == count() - 1;
        m_rows.at(i)->setPlace(first && last ? StepRow::Place::Only
                               : first       ? StepRow::Place::First
                               : last        ? StepRow::Place::Last
                                             : StepRow::Place::Middle,
                               count());
    }
}

void StepList::setTitle(const QString &id, const QString &title)
{
    if (StepRow *found = row(id))
        found->setTitle(title);
}

void StepList::setState(const QString &id, State state)
{
    if (StepRow *found = row(id))
        found->setState(state);
}

void StepList::setDuration(const QString &id, const QString &duration)
{
    if (StepRow *found = row(id))
        found->setDuration(duration);
}

StepList::State StepList::state(const QString &id) const
{
    const StepRow *found = row(id);
    return found ? found->state() : State::Todo;
}

QString StepList::description(const QString &id) const
{
    const StepRow *found = row(id);
    return found ? found->accessibleName() : QString();
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

StepRow *StepList::row(const QString &id) const
{
    for (StepRow *candidate : m_rows)
        if (candidate->id() == id)
            return candidate;
    return nullptr;
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps"));
}

} // namespace holdfast
