#include "pages/incidents/BeganLine.h"

#include "base/Clock.h"
#include "text/ClockWords.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

BeganLine::BeganLine(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_label(new TextLabel), m_now(new QRadioButton),
      m_earlier(new QRadioButton), m_time(new QDateTimeEdit), m_offset(new TextLabel)
{
    m_now->setObjectName(u"beganNow"_s);
    m_earlier->setObjectName(u"beganEarlier"_s);
    m_time->setObjectName(u"beganAt"_s);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setKeyboardTracking(false); // a half-typed time is none
    m_offset->setInk(TextLabel::Ink::Secondary);
    auto *at = new QHBoxLayout;
    at->setSpacing(spacing::small);
    at->addWidget(m_earlier);
    at->addWidget(m_time);
    at->addWidget(m_offset);
    at->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(m_label);
    column->addWidget(m_now);
    column->addLayout(at);
    m_label->setWrap(TextLabel::Wrap::On);
    connect(m_earlier, &QRadioButton::toggled, this, [this](bool on) {
        m_time->setEnabled(on);
        if (on)
            startFromNow();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &BeganLine::showOffset);
    chooseNow();
    retranslate();
}

QDateTime BeganLine::began() const
{
    if (m_now->isChecked())
        return {};
    return std::min(m_time->dateTime().toUTC(), m_clock.nowUtc());
}

void BeganLine::chooseNow()
{
    m_now->setChecked(true);
    m_time->setEnabled(false);
    startFromNow();
}

void BeganLine::startFromNow()
{
    const QDateTime local = m_clock.nowUtc().toLocalTime();
    const QSignalBlocker quiet(m_time);
    m_time->setMaximumDate(local.date());
    m_time->setDateTime(local);
    showOffset();
}

void BeganLine::showOffset()
{
    m_offset->setText(text::offsetOf(m_time->dateTime()));
}

void BeganLine::retranslate()
{
    m_label->setText(tr("When did it begin? The time of recovery is counted from this moment."));
    m_now->setText(tr("Now, as I declare it"));
    m_earlier->setText(tr("Earlier, at"));
    m_time->setAccessibleName(tr("When the incident began, local time"));
    if (auto *field = m_time->findChild<QLineEdit *>()) // an object of its own for who listens
        field->setAccessibleName(m_time->accessibleName());
}

} // namespace holdfast
