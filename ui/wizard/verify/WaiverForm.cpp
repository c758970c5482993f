#include "wizard/verify/WaiverForm.h"

#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "theme/ButtonRole.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
constexpr int longestName = 120;
constexpr int longestReason = 500;
} // namespace

WaiverForm::WaiverForm(const QString &check, const QString &author, QWidget *parent)
    : QWidget(parent), m_waiver{check, author, {}}, m_meaning(new TextLabel), m_authorLabel(new TextLabel),
      m_author(new QLineEdit(author)), m_reasonLabel(new TextLabel), m_reason(new QLineEdit),
      m_missing(new TextLabel), m_accept(new QPushButton), m_close(new QPushButton)
{
    m_author->setObjectName(u"waiverAuthor"_s);
    m_author->setMaxLength(longestName);
    m_reason->setObjectName(u"waiverReason"_s);
    m_reason->setMaxLength(longestReason);
    m_accept->setObjectName(u"waiverAccept"_s);
    m_close->setObjectName(u"waiverClose"_s);
    m_meaning->setWrap(TextLabel::Wrap::On);
    m_meaning->setInk(TextLabel::Ink::Secondary);
    m_missing->setObjectName(u"waiverMissing"_s);
    m_missing->setWrap(TextLabel::Wrap::On);
    m_missing->setInk(TextLabel::Ink::Critical);
    m_authorLabel->setBuddy(m_author);
    m_reasonLabel->setBuddy(m_reason);
    setButtonRole(*m_close, ButtonRole::Quiet);
    layOut();
    connect(m_accept, &QPushButton::clicked, this, &WaiverForm::accept);
    connect(m_close, &QPushButton::clicked, this, &WaiverForm::closed);
    for (QLineEdit *field : {m_author, m_reason})
        connect(field, &QLineEdit::textChanged, m_missing, &TextLabel::clear);
    retranslate();
}

void WaiverForm::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_close);
    buttons->addWidget(m_missing, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_meaning, 0, 0, 1, 2);
    grid->addWidget(m_authorLabel, 1, 0);
    grid->addWidget(m_author, 1, 1);
    grid->addWidget(m_reasonLabel, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addLayout(buttons, 3, 1);
}

void WaiverForm::takeFocus()
{
    QLineEdit *empty = firstEmpty();
    (empty ? empty : m_reason)->setFocus(Qt::OtherFocusReason);
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(this, 0, spacing::page);
    }
}

QList<QWidget *> WaiverForm::stops() const
{
    return {m_author, m_reason, m_accept, m_close};
}

QLineEdit *WaiverForm::firstEmpty() const
{
    for (QLineEdit *field : {m_author, m_reason}) {
        if (field->text().trimmed().isEmpty())
            return field;
    }
    return nullptr;
}

void WaiverForm::accept()
{
    if (QLineEdit *empty = firstEmpty()) {
        m_missing->setText(empty == m_author ? tr("Say who lets it pass.") : tr("Say why it may pass."));
        announce(*this, m_missing->text());
        empty->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_waiver.author = m_author->text().trimmed();
    m_waiver.reason = m_reason->text().trimmed();
    emit accepted(m_waiver);
}

void WaiverForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_close->hasFocus())
            emit closed();
        else if (m_author->hasFocus())
            m_reason->setFocus(Qt::TabFocusReason);
        else if (!event->isAutoRepeat())
            accept();
        return;
    case Qt::Key_Escape:
        emit closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaiverForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WaiverForm::retranslate()
{
    const QString check = text::checkTitle(m_waiver.check);
    m_meaning->setText(
        tr("It is made once more. If it still fails, your name and reason stand beside it on record, and the "
           "outcome stays one with deviations."));
    m_authorLabel->setText(tr("Let pass by"));
    m_reasonLabel->setText(tr("Because"));
    m_author->setAccessibleName(tr("%1: let pass by", "check").arg(check));
    m_reason->setAccessibleName(tr("%1: reason to let it pass", "check").arg(check));
    m_accept->setText(tr("Let it pass"));
    m_accept->setAccessibleName(tr("%1: let it pass", "check").arg(check));
    m_close->setText(tr("Leave it failed"));
    m_close->setAccessibleName(tr("%1: leave it failed", "check").arg(check));
    m_missing->clear();
}

} // namespace holdfast
