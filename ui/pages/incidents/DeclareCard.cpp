#include "pages/incidents/DeclareCard.h"

#include "pages/incidents/BeganLine.h"
#include "pages/incidents/ChoiceRow.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/RoomWords.h"
#include "text/IncidentWords.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const Proposal *proposalFor(const IncidentDesk &desk, const QString &scenario)
{
    if (!desk.diagnosis())
        return nullptr;
    for (const Proposal &proposal : desk.diagnosis()->proposals) {
        if (proposal.scenario == scenario)
            return &proposal;
    }
    return nullptr;
}

} // namespace

DeclareCard::DeclareCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_standing(new TextLabel), m_list(new QWidget),
      m_began(new BeganLine(desk.clock())), m_noteLabel(new TextLabel), m_note(new QLineEdit),
      m_declare(new PrimaryButton), m_missing(new TextLabel)
{
    m_standing->setObjectName(u"proposal"_s);
    m_standing->setWrap(TextLabel::Wrap::On);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    body()->addWidget(m_standing);
    body()->addWidget(m_list);
    body()->addWidget(makeForm());
    body()->addStretch(1);
    connect(m_declare, &QPushButton::clicked, this, &DeclareCard::declare);
    connect(&m_desk, &IncidentDesk::changed, this, &DeclareCard::showScenarios);
    connect(&m_desk, &IncidentDesk::factsChanged, this, &DeclareCard::showScenarios);
    retranslate();
}

QWidget *DeclareCard::makeForm()
{
    m_note->setObjectName(u"firstNote"_s);
    m_noteLabel->setBuddy(m_note);
    m_declare->setObjectName(u"declare"_s);
    m_missing->setObjectName(u"declareMissing"_s);
    m_missing->setInk(TextLabel::Ink::Secondary);
    m_missing->setWrap(TextLabel::Wrap::On);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, spacing::half, 0, 0);
    column->setSpacing(spacing::half);
    column->addWidget(m_began);
    column->addSpacing(spacing::small);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    column->addSpacing(spacing::medium);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_declare);
    line->addWidget(m_missing, 1);
    column->addLayout(line);
    return form;
}

QList<Scenario> DeclareCard::inOrder() const
{
    QList<Scenario> out = m_desk.scenarios().scenarios;
    const auto weight = [this](const Scenario &scenario) {
        const Proposal *proposal = proposalFor(m_desk, scenario.id);
        return proposal == nullptr ? 0 : proposal->weight;
    };
    std::stable_sort(out.begin(), out.end(),
                     [&weight](const Scenario &a, const Scenario &b) { return weight(a) > weight(b); });
    return out;
}

void DeclareCard::showScenarios()
{
    if (m_desk.incident() != nullptr)
        startAnew();
    const QList<Scenario> scenarios = inOrder();
    const bool isProposed = m_desk.diagnosis() && !m_desk.diagnosis()->proposals.isEmpty();
    if (!m_chosenByHand || m_desk.scenarios().of(m_chosen) == nullptr) {
        m_chosenByHand = false;
        m_chosen = isProposed ? m_desk.diagnosis()->proposals.first().scenario : QString();
    }
    while (m_rows.size() > scenarios.size())
        delete m_rows.takeLast();
    while (m_rows.size() < scenarios.size()) {
        auto *row = new ChoiceRow;
        m_list->layout()->addWidget(row);
        m_rows.append(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            m_chosen = row->objectName().section(u':', 1);
            m_chosenByHand = true;
            showMissing();
        });
    }
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const Scenario &scenario = scenarios[i];
        ChoiceRow::Content content;
        content.letter = scenario.letter.isEmpty() ? u"–"_s : scenario.letter;
        content.title = textNow(scenario.title);
        content.lines = {textNow(scenario.when)};
        if (const Proposal *proposal = proposalFor(m_desk, scenario.id))
            content.lines.append(tr("Speaks for it: %1").arg(titlesOf(proposal->because)));
        m_rows[i]->setObjectName(QString(u"scenario:"_s + scenario.id));
        m_rows[i]->setContent(content);
        m_rows[i]->setAutoExclusive(false); // none may be chosen
        m_rows[i]->setChecked(scenario.id == m_chosen);
    }
    for (ChoiceRow *row : std::as_const(m_rows))
        row->setAutoExclusive(true);
    if (m_desk.isLooking())
        m_standing->setText(tr("The one that fits is proposed when the look has ended."));
    else if (!m_desk.diagnosis())
        m_standing->setText(
            tr("Look for the cause first, and the one that fits is proposed; or choose one."));
    else
        m_standing->setText(isProposed ? tr("The facts fit the first one best. You decide.")
                                       : tr("Nothing that was found speaks for any of them. You decide."));
    showMissing();
}

void DeclareCard::showMissing()
{
    const bool ready = m_desk.scenarios().of(m_chosen) != nullptr;
    m_declare->setEnabled(ready);
    m_missing->setText(ready ? tr("Nothing of the service is changed by it.")
                             : tr("Choose an incident first."));
}

void DeclareCard::declare()
{
    const Scenario *scenario = m_desk.scenarios().of(m_chosen);
    if (scenario == nullptr)
        return;
    m_declare->setEnabled(false); // until the journal has answered
    m_desk.declare(*scenario, {m_began->began(), text::language(), m_note->text().trimmed()});
}

// What was typed stays until the incident is on record.
void DeclareCard::startAnew()
{
    m_note->clear();
    m_began->chooseNow();
    m_chosenByHand = false;
}

void DeclareCard::retranslate()
{
    setTitle(tr("Which incident is it?"));
    m_began->retranslate();
    m_noteLabel->setText(tr("First no&te"));
    m_note->setPlaceholderText(tr("for example: orders cannot be opened since the morning"));
    m_declare->setText(tr("&Declare the incident"));
    showScenarios();
}

} // namespace holdfast
