#include "wizard/run/PlanRows.h"

#include "text/Words.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int numberWidth = 28;

TextLabel *line(const QString &text, TypeRole role, TextLabel::Ink ink)
{
    auto *label = new TextLabel(role);
    label->setWrap(TextLabel::Wrap::On);
    label->setInk(ink);
    label->setText(text);
    return label;
}

} // namespace

PlanRows::PlanRows(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::large);
}

void PlanRows::setPlan(const Plan &plan)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qsizetype number = 0;
    for (const PlanRow &row : plan.rows)
        m_rows->addWidget(makeRow(row, ++number));
}

QWidget *PlanRows::makeRow(const PlanRow &row, qsizetype number) const
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(line(text::say(row.what), TypeRole::Body, TextLabel::Ink::Text));
    if (!row.command.isEmpty())
        words->addWidget(line(row.command.join(u' '), TypeRole::Mono, TextLabel::Ink::Secondary));
    const bool destructive = row.id == u"replace" || row.id == u"swap";
    if (!row.changes.isEmpty())
        words->addWidget(line(text::say(row.changes), destructive ? TypeRole::Strong : TypeRole::Body,
                              destructive ? TextLabel::Ink::Critical : TextLabel::Ink::Secondary));
    if (!row.undo.isEmpty())
        words->addWidget(line(tr("Undo: %1").replace(u"%1"_s, text::say(row.undo)), TypeRole::Body,
                              TextLabel::Ink::Secondary));
    auto *count = line(tr("%1.").arg(number), TypeRole::Strong, TextLabel::Ink::Secondary);
    count->setFixedWidth(numberWidth);
    auto *box = new QWidget;
    auto *columns = new QHBoxLayout(box);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(count, 0, Qt::AlignTop);
    columns->addLayout(words, 1);
    return box;
}

} // namespace holdfast
