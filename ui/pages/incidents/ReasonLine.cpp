#include "pages/incidents/ReasonLine.h"

#include "theme/ButtonRole.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

ReasonLine::ReasonLine(QWidget *parent)
    : QWidget(parent), m_what(new TextLabel(TypeRole::Strong)), m_text(new QLineEdit),
      m_give(new QPushButton), m_back(new QPushButton), m_missing(new TextLabel(TypeRole::Caption))
{
    m_text->setObjectName(u"reason"_s);
    m_give->setObjectName(u"giveReason"_s);
    m_back->setObjectName(u"withdrawReason"_s);
    m_missing->setObjectName(u"reasonMissing"_s);
    m_what->setWrap(TextLabel::Wrap::On);
    m_what->setBuddy(m_text);
    m_missing->setInk(TextLabel::Ink::Warning);
    setButtonRole(*m_back, ButtonRole::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_give);
    buttons->addWidget(m_back);
    buttons->addWidget(m_missing, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_what);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_text, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_text, &QLineEdit::textChanged, m_missing, &QLabel::clear);
    connect(m_give, &QPushButton::clicked, this, &ReasonLine::give);
    connect(m_back, &QPushButton::clicked, this, &ReasonLine::dismiss);
    hide();
    retranslate();
}

void ReasonLine::ask(const QString &purpose, const QString &what, const QString &button)
{
    if (purpose != m_purpose)
        m_text->clear();
    m_text->setReadOnly(false);
    m_purpose = purpose;
    m_what->setText(what);
    m_text->setAccessibleName(what);
    m_give->setText(button);
    m_missing->clear();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::dismiss()
{
    m_purpose.clear();
    m_text->clear();
    m_text->setReadOnly(false);
    hide();
}

void ReasonLine::settle(bool recorded)
{
    if (!m_text->isReadOnly())
        return; // taken back, or asked for something else since
    if (recorded)
        dismiss();
    else
        m_text->setReadOnly(false);
}

void ReasonLine::give()
{
    const QString reason = m_text->text().trimmed();
    if (m_text->isReadOnly())
        return; // it is being written
    if (reason.isEmpty()) {
        m_missing->setText(tr("A few words are needed."));
        return;
    }
    m_text->setReadOnly(true);
    emit given(m_purpose, reason); // who asked takes the focus
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ReasonLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        dismiss(); // its words were asked for in the other language
        retranslate();
    }
}

void ReasonLine::retranslate()
{
    m_back->setText(tr("Back", "from asking for a reason"));
}

} // namespace holdfast
