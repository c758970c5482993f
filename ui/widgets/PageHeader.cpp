#include "widgets/PageHeader.h"

#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

namespace holdfast {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TypeRole::Page)), m_subtitle(new TextLabel),
      m_actions(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::half);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_title->setWrap(TextLabel::Wrap::On);
    m_subtitle->setWrap(TextLabel::Wrap::On);
    m_subtitle->setInk(TextLabel::Ink::Secondary);
    m_subtitle->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addLayout(words, 1);
    m_actions->setSpacing(spacing::small);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addButton(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace holdfast
