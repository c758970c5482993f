#include "wizard/run/Values.h"

#include "theme/Tokens.h"
#include "widgets/CopyButton.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueText.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

Values::Values(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::page);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
}

void Values::setValues(const QList<Value> &values)
{
    if (values == m_values)
        return;
    m_values = values;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Value &value : values) {
        if (!value.text.isEmpty())
            addRow(value, row++);
    }
}

void Values::addRow(const Value &value, int row)
{
    auto *label = new TextLabel;
    label->setInk(TextLabel::Ink::Secondary);
    label->setText(value.label);
    auto *text = new ValueText(value.kind);
    text->setValue(value.text);
    text->setAccessibleName(value.label + u": "_s + value.text);
    label->setBuddy(text);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
    if (value.copy == Copy::NotOffered)
        return;
    auto *copy = new CopyButton;
    copy->setContent(value.label, value.text);
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace holdfast
