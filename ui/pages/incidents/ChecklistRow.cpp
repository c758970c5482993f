#include "pages/incidents/ChecklistRow.h"

#include "base/Path.h"
#include "text/IncidentWords.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

StateKind kindOf(const ChecklistItem &item)
{
    if (item.state == ChecklistItem::State::NotApplicable)
        return StateKind::Skipped;
    if (item.state == ChecklistItem::State::Open)
        return StateKind::Neutral;
    return item.byEvidence ? StateKind::Verified : StateKind::Ok;
}

} // namespace

ChecklistRow::ChecklistRow(QWidget *parent)
    : QWidget(parent), m_state(new StateChip), m_title(new TextLabel(TypeRole::Strong)),
      m_proof(new TextLabel), m_confirm(addButton(u"confirm"_s)), m_exclude(addButton(u"exclude"_s)),
      m_reopen(addButton(u"reopen"_s)), m_record(addButton(u"record"_s))
{
    m_title->setWrap(TextLabel::Wrap::On);
    m_proof->setWrap(TextLabel::Wrap::On);
    m_proof->setInk(TextLabel::Ink::Secondary);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_confirm, m_exclude, m_reopen, m_record})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::medium, 0, spacing::small);
    column->setSpacing(spacing::half);
    column->addLayout(head);
    column->addWidget(m_proof);
    column->addLayout(buttons);
}

QPushButton *ChecklistRow::addButton(const QString &action)
{
    auto *button = new QPushButton;
    connect(button, &QPushButton::clicked, this, [this, action] { emit asked(m_item.id, action); });
    return button;
}

void ChecklistRow::showItem(const ChecklistItem &item)
{
    m_item = item;
    const bool open = item.state == ChecklistItem::State::Open;
    const QString title = text::checklistTitle(item.id);
    m_title->setText(title);
    m_proof->setText(printable(text::checklistProof(item)));
    m_proof->setVisible(!open);
    m_state->setState(kindOf(item), text::word(item.state));
    m_confirm->setVisible(open);
    m_exclude->setVisible(open);
    m_reopen->setVisible(!open && !item.byEvidence);
    m_record->setVisible(item.byEvidence && item.id != u"incident-documented");
    m_confirm->setText(tr("I confirm it"));
    m_exclude->setText(tr("Not applicable…"));
    m_reopen->setText(tr("Open it again"));
    m_record->setText(tr("Show the record"));
    const QList<std::pair<QPushButton *, QString>> names{{m_confirm, u"confirm:"_s},
                                                         {m_exclude, u"exclude:"_s},
                                                         {m_reopen, u"reopen:"_s},
                                                         {m_record, u"record:"_s}};
    for (const auto &[button, name] : names) {
        button->setObjectName(QString(name + item.id));
        button->setAccessibleName(QString(button->text() + u": "_s + title));
    }
    setObjectName(QString(u"item:"_s + item.id));
    setAccessibleName(QString(title + u", "_s + text::word(item.state)));
    setAccessibleDescription(m_proof->text());
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    if (y() == 0) // a line between rows, none above the first
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), rgb(tokensFor(palette()).hairline));
}

} // namespace holdfast
