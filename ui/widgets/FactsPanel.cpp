#include "widgets/FactsPanel.h"

#include "theme/Tokens.h"
#include "widgets/CopyButton.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueText.h"

#include <QHBoxLayout>

namespace holdfast {

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::Section)), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::large);
    m_rows->setSpacing(spacing::large);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_title->hide();
}

void FactsPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void FactsPanel::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : facts)
        m_rows->addWidget(makeRow(fact));
}

void FactsPanel::setCompact()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::small);
}

QWidget *FactsPanel::makeRow(const Fact &fact) const
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new TextLabel(TypeRole::Caption);
    label->setInk(TextLabel::Ink::Secondary);
    label->setText(fact.label);
    column->addWidget(label);

    const bool id = fact.kind == Kind::Identifier;
    auto *value = new ValueText(fact.kind);
    value->setValue(fact.value);
    value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
    label->setBuddy(value);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::half);
    line->addWidget(value, 1);
    if (id) {
        auto *copy = new CopyButton;
        copy->setContent(fact.label, fact.value);
        line->addWidget(copy, 0, Qt::AlignTop);
    }
    column->addLayout(line);
    return row;
}

} // namespace holdfast
