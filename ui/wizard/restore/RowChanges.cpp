#include "wizard/restore/RowChanges.h"

#include "text/Format.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int mostTables = 100; // more are counted, not listed: the page must stay a page

TextLabel *cell(const QString &text, TypeRole role, Qt::Alignment alignment)
{
    auto *label = new TextLabel(role);
    label->setText(text);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

QString count(qint64 rows)
{
    return rows < 0 ? QStringLiteral("–") : text::number(rows);
}

} // namespace

RowChanges::RowChanges(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(0, 1);
}

void RowChanges::setRows(const QList<RowsDifference> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 1;
    qint64 same = 0;
    qint64 unlisted = 0;
    for (const RowsDifference &table : rows) {
        if (table.backup == table.live)
            ++same;
        else if (line > mostTables)
            ++unlisted;
        else
            addLine(table, line++);
    }
    if (line > 1)
        addHead();
    if (same > 0)
        addNote(tr("Tables with as many rows as in the backup: %1").arg(text::number(same)), line++);
    if (unlisted > 0)
        addNote(tr("Further tables that differ: %1").arg(text::number(unlisted)), line++);
}

void RowChanges::addHead()
{
    int column = 0;
    for (const QString &word : {tr("Table"), tr("In the backup"), tr("Now"), tr("Change")}) {
        auto *label = cell(word, TypeRole::Caption, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        label->setInk(TextLabel::Ink::Secondary);
        m_grid->addWidget(label, 0, column++);
    }
}

void RowChanges::addLine(const RowsDifference &rows, int line)
{
    const qint64 change = std::max<qint64>(0, rows.backup) - std::max<qint64>(0, rows.live);
    const QString words = change > 0   ? tr("%1 come").arg(text::number(change))
                          : change < 0 ? tr("%1 go").arg(text::number(-change))
                                       : tr("same");
    m_grid->addWidget(cell(rows.table, TypeRole::Body, Qt::AlignLeft), line, 0);
    m_grid->addWidget(cell(count(rows.backup), TypeRole::Mono, Qt::AlignRight), line, 1);
    m_grid->addWidget(cell(count(rows.live), TypeRole::Mono, Qt::AlignRight), line, 2);
    m_grid->addWidget(cell(words, TypeRole::Strong, Qt::AlignRight), line, 3);
}

void RowChanges::addNote(const QString &sentence, int line)
{
    auto *label = cell(sentence, TypeRole::Body, Qt::AlignLeft);
    label->setInk(TextLabel::Ink::Secondary);
    m_grid->addWidget(label, line, 0, 1, 4);
}

} // namespace holdfast
