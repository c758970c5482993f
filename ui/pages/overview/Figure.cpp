#include "pages/overview/Figure.h"

#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

namespace holdfast {

Figure::Figure(QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TypeRole::Caption)), m_value(new TextLabel(TypeRole::Section)),
      m_note(new TextLabel), m_line(new QHBoxLayout)
{
    m_label->setInk(TextLabel::Ink::Secondary);
    m_note->setInk(TextLabel::Ink::Secondary);
    m_value->setWrap(TextLabel::Wrap::On);
    m_note->setWrap(TextLabel::Wrap::On);
    m_note->hide();
    m_line->addWidget(m_value, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(m_label);
    column->addLayout(m_line);
    column->addWidget(m_note);
    column->addStretch(1);
}

void Figure::setLabel(const QString &label)
{
    m_label->setText(label);
}

void Figure::setValue(const QString &value, const QString &note)
{
    m_value->setText(value);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Figure::setChip(QWidget *chip)
{
    m_value->hide();
    m_line->insertWidget(0, chip, 0, Qt::AlignLeft);
    m_line->addStretch(1);
}

} // namespace holdfast
