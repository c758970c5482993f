#include "pages/incidents/PastPane.h"

#include "pages/DetailPanel.h"
#include "pages/ListPane.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/IncidentsModel.h"
#include "text/Format.h"
#include "text/IncidentWords.h"
#include "widgets/EmptyState.h"
#include "widgets/RowTable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Fact = FactsPanel::Fact;

void add(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, printable(value)});
}

QList<Fact> factsOf(const IncidentReport &report)
{
    const Incident &incident = report.incident;
    QList<Fact> facts;
    add(facts, PastPane::tr("Began"), text::utcAndLocal(incident.declared));
    add(facts, PastPane::tr("Declared by"), incident.openedBy);
    if (!incident.isOpen()) {
        add(facts, PastPane::tr("Closed"), text::utcAndLocal(incident.closed));
        add(facts, PastPane::tr("Closed by"), incident.closedBy);
    }
    add(facts, PastPane::tr("Recovery"), text::recoveryLine(report));
    add(facts, PastPane::tr("Data lost"), text::lostLine(report));
    add(facts, PastPane::tr("Cause"), incident.rootCause.cause);
    add(facts, PastPane::tr("Impact"), incident.rootCause.impact);
    add(facts, PastPane::tr("Actions"), incident.rootCause.actions);
    add(facts, PastPane::tr("Prevention"), incident.rootCause.prevention);
    facts.append({PastPane::tr("Id"), incident.id});
    return facts;
}

} // namespace

PastPane::PastPane(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new IncidentsModel(this)),
      m_pane(new ListPane(m_model, IconId::Incident)), m_back(new QPushButton)
{
    m_back->setObjectName(u"backFromPast"_s);
    m_back->setIcon(themedIcon(IconId::ChevronLeft));
    m_pane->addButton(m_back);
    m_pane->table()->setObjectName(u"incidents"_s);
    m_pane->hideBesideDetails({IncidentsModel::Who});
    m_pane->setElastic({IncidentsModel::Title, IncidentsModel::Who});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_back, &QPushButton::clicked, this, &PastPane::backAsked);
    connect(m_pane->empty(), &EmptyState::nextStepTriggered, this, &PastPane::backAsked);
    connect(m_pane, &ListPane::currentRowChanged, this, &PastPane::showDetail);
    connect(m_pane->details(), &DetailPanel::actionTriggered, this, [this] {
        if (const Incident *incident = m_model->at(m_pane->currentRow()))
            emit reportAsked(incident->id);
    });
    setFocusProxy(m_pane->table());
    retranslate();
}

void PastPane::showIncidents()
{
    m_model->setIncidents(m_desk.workspace().incidents());
    m_pane->refresh();
}

void PastPane::showDetail(int row)
{
    const Incident *incident = m_model->at(row);
    if (incident == nullptr)
        return;
    DetailPanel::Detail detail;
    detail.title = printable(incident->title);
    detail.state = kindOf(*incident);
    detail.stateWord = standingOf(*incident);
    detail.actions = {{u"savePastReport"_s, tr("Save report…")}};
    detail.facts = factsOf(m_desk.reportOn(*incident));
    m_pane->details()->showDetail(detail);
}

void PastPane::retranslate()
{
    m_back->setText(tr("Back"));
    m_pane->setSearchHint(tr("Search incident, person"));
    m_pane->setGroups(tr("State"), {{tr("All incidents"), {}}, {tr("Closed ones"), false}});
    m_pane->empty()->setSentence(tr("No incident is on record."),
                                 tr("Each one that is declared is kept here, with its report."));
    m_pane->empty()->setNextStep(tr("Back"));
    m_model->retranslate();
    showDetail(m_pane->currentRow());
}

} // namespace holdfast
