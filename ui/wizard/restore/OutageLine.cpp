#include "wizard/restore/OutageLine.h"

#include "text/ClockWords.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

OutageLine::OutageLine(const Clock &clock, RestoreDraft &draft, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_draft(draft), m_label(new TextLabel), m_time(new QDateTimeEdit),
      m_offset(new TextLabel), m_now(new QPushButton)
{
    m_time->setObjectName(u"declaredAt"_s);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setKeyboardTracking(false); // a half-typed time is none
    m_now->setObjectName(u"declaredNow"_s);
    m_now->setAutoDefault(false);
    m_label->setBuddy(m_time);
    m_offset->setInk(TextLabel::Ink::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_label);
    row->addWidget(m_time);
    row->addWidget(m_offset);
    row->addWidget(m_now);
    row->addStretch(1);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &OutageLine::take);
    connect(m_now, &QPushButton::clicked, this, [this] { take(m_clock.nowUtc().toLocalTime()); });
    retranslate();
    showDraft();
}

void OutageLine::retranslate()
{
    m_label->setText(tr("&Outage declared at"));
    m_now->setText(tr("Declare it &now"));
    m_time->setAccessibleName(tr("When the outage was declared, local time"));
    if (auto *field = m_time->findChild<QLineEdit *>()) // an object of its own for who listens
        field->setAccessibleName(m_time->accessibleName());
    m_now->setAccessibleDescription(tr("The time of recovery is counted from this moment"));
}

void OutageLine::showDraft()
{
    const QSignalBlocker quiet(m_time);
    const QDateTime local = m_draft.opened.toLocalTime();
    m_time->setMaximumDateTime(std::max(local, m_clock.nowUtc().toLocalTime()));
    m_time->setDateTime(local);
    m_offset->setText(text::offsetOf(local));
}

void OutageLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDraft();
}

void OutageLine::take(const QDateTime &local)
{
    m_draft.declare(std::min(local.toUTC(), m_clock.nowUtc()));
    showDraft();
    emit changed();
}

} // namespace holdfast
