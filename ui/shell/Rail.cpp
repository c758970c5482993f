#include "shell/Rail.h"

#include "theme/AccessibleRole.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/Panes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_main(new RailButton(IconId::Restore, RailButton::Emphasis::Main)),
      m_column(new QVBoxLayout(this))
{
    setAccessibleRole(*this, QAccessible::ToolBar);
    markPane(*this);
    m_main->setObjectName(QStringLiteral("main"));
    m_column->setContentsMargins(spacing::small, spacing::large, spacing::small + 1, spacing::large);
    m_column->setSpacing(spacing::half);
    m_column->addWidget(m_main);
    m_column->addSpacing(spacing::medium);
    m_column->addStretch(1);
    connect(m_main, &RailButton::clicked, this, &Rail::mainTriggered);
    setForm(RailButton::Form::Wide);
    retranslate();
}

void Rail::addEntry(const QString &id, IconId icon, const QString &label)
{
    auto *entry = new RailButton(icon);
    entry->setObjectName(id);
    entry->setLabel(label);
    entry->setForm(m_form);
    connect(entry, &RailButton::clicked, this, [this, id] {
        m_entries.value(id)->setChecked(true); // a click on the current entry must not uncheck it
        emit entryTriggered(id);
    });
    m_entries.insert(id, entry);
    m_column->insertWidget(m_column->count() - 1, entry);
}

void Rail::setEntryLabel(const QString &id, const QString &label)
{
    if (RailButton *entry = m_entries.value(id))
        entry->setLabel(label);
}

void Rail::setCurrent(const QString &id)
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

void Rail::setMainLabel(const QString &label)
{
    m_main->setLabel(label);
}

void Rail::setForm(RailButton::Form form)
{
    m_form = form;
    setFixedWidth(form == RailButton::Form::Wide ? metric::rail : metric::railCollapsed);
    m_main->setForm(form);
    for (RailButton *entry : std::as_const(m_entries))
        entry->setForm(form);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), rgb(t.surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), rgb(t.hairline));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Navigation"));
}

} // namespace holdfast
