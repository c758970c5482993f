#include "pages/incidents/RoomPane.h"

#include "pages/incidents/ChecklistCard.h"
#include "pages/incidents/ClosingCard.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/NoteLine.h"
#include "pages/incidents/RoomHead.h"
#include "pages/incidents/RootCauseCard.h"
#include "pages/incidents/StepCard.h"
#include "pages/incidents/StepsCard.h"
#include "pages/incidents/TimelineCard.h"
#include "theme/ButtonRole.h"
#include "theme/Tokens.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

RoomPane::RoomPane(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new RoomHead(desk.clock())), m_note(new NoteLine(desk)),
      m_past(new QPushButton), m_steps(new StepsCard), m_step(new StepCard(desk)),
      m_timeline(new TimelineCard), m_checklist(new ChecklistCard(desk)), m_cause(new RootCauseCard(desk)),
      m_closing(new ClosingCard(desk))
{
    auto *doing = new QHBoxLayout;
    doing->setSpacing(spacing::large);
    doing->addWidget(m_steps, 4);
    doing->addWidget(m_step, 7);
    doing->addWidget(m_timeline, 4);
    auto *ending = new QHBoxLayout;
    ending->setSpacing(spacing::large);
    ending->addWidget(m_checklist, 1);
    ending->addWidget(m_cause, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_head);
    column->addWidget(makeBar());
    column->addLayout(doing);
    column->addLayout(ending);
    column->addWidget(m_closing);
    column->addStretch(1);
    setFocusProxy(m_note->button());
    connectParts();
}

QWidget *RoomPane::makeBar()
{
    m_past->setObjectName(u"pastIncidents"_s);
    setButtonRole(*m_past, ButtonRole::Quiet);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(m_note, 1);
    row->addWidget(m_past);
    return bar;
}

void RoomPane::connectParts()
{
    connect(m_steps, &StepsCard::stepChosen, m_step, &StepCard::showStep);
    connect(m_step, &StepCard::runAsked, this, &RoomPane::runAsked);
    connect(m_step, &StepCard::recordAsked, this, &RoomPane::recordAsked);
    connect(m_checklist, &ChecklistCard::recordAsked, this, &RoomPane::recordAsked);
    connect(m_closing, &ClosingCard::reportAsked, this, &RoomPane::reportAsked);
    connect(m_past, &QPushButton::clicked, this, &RoomPane::pastAsked);
}

void RoomPane::showIncident()
{
    const Incident *incident = m_desk.incident();
    if (incident == nullptr)
        return;
    m_note->retranslate();
    m_past->setText(tr("Past incidents"));
    const IncidentReport report = m_desk.reportOn(*incident);
    m_head->showReport(report);
    m_steps->showSteps(*incident, m_desk.scenarios().of(incident->scenario));
    m_step->showStep(m_steps->chosen());
    m_timeline->showEntries(report.timeline, report.scenario);
    m_checklist->showReport(report);
    m_cause->showCause(*incident);
    m_closing->showReport(report);
}

} // namespace holdfast
