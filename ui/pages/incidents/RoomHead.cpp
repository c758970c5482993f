#include "pages/incidents/RoomHead.h"

#include "base/Path.h"
#include "pages/incidents/RoomWords.h"
#include "text/Format.h"
#include "theme/Paint.h"
#include "theme/Tokens.h"
#include "theme/Typography.h"
#include "widgets/RtoClock.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {
constexpr int badge = 40;
}

RoomHead::RoomHead(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_title(new TextLabel(TypeRole::Page)), m_facts(new TextLabel),
      m_rto(new RtoClock), m_back(new TextLabel(TypeRole::Caption))
{
    m_title->setObjectName(u"incidentTitle"_s);
    m_title->setWrap(TextLabel::Wrap::On);
    m_facts->setObjectName(u"incidentFacts"_s);
    m_facts->setInk(TextLabel::Ink::Secondary);
    m_facts->setWrap(TextLabel::Wrap::On);
    m_facts->setSelectable();
    m_rto->setObjectName(u"incidentClock"_s);
    m_back->setInk(TextLabel::Ink::Secondary);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *time = new QVBoxLayout;
    time->setSpacing(spacing::half);
    time->addWidget(m_rto, 0, Qt::AlignRight);
    time->addWidget(m_back, 0, Qt::AlignRight);
    time->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(badge + spacing::large, 0, 0, 0);
    row->setSpacing(spacing::page);
    row->addLayout(words, 1);
    row->addLayout(time);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &RoomHead::tick);
    m_timer.start();
}

void RoomHead::showReport(const IncidentReport &report)
{
    const Incident &incident = report.incident;
    m_letter = report.scenario.letter;
    m_budget = report.rto;
    m_recovery = report.recovery;
    if (!m_outage || m_outage->declared() != incident.declared)
        m_outage.emplace(m_clock, incident.declared);
    const QString title = textNow(report.scenario.title);
    m_title->setText(title.isEmpty() ? printable(incident.title) : title);
    m_facts->setText(
        tr("Began at %1 · declared by %2 · %3")
            .arg(text::utcAndLocal(incident.declared), printable(incident.openedBy), incident.id));
    m_back->setText(tr("The service is back."));
    m_back->setVisible(m_recovery.has_value());
    tick();
    update();
}

void RoomHead::tick()
{
    if (m_outage)
        m_rto->setTime(
            std::chrono::duration_cast<std::chrono::seconds>(m_recovery.value_or(m_outage->elapsed())),
            m_budget);
}

void RoomHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    const QRect place(0, 2, badge, badge);
    paintShape(painter, place, {rgb(t.accent), QColor(), metric::cardRadius, 1});
    painter.setFont(typeFont(TypeRole::Page));
    painter.setPen(rgb(t.onAccent));
    painter.drawText(place, Qt::AlignCenter, m_letter.isEmpty() ? u"–"_s : m_letter);
}

} // namespace holdfast
