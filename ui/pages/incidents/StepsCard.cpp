#include "pages/incidents/StepsCard.h"

#include "base/Path.h"
#include "pages/incidents/ChoiceRow.h"
#include "pages/incidents/RoomWords.h"
#include "text/IncidentWords.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString clockText(const QDateTime &time)
{
    return time.toUTC().toString(u"HH:mm 'UTC'"_s);
}

QStringList linesOf(const IncidentStep &step)
{
    QStringList parts;
    if (!step.owner.isEmpty())
        parts.append(printable(step.owner));
    const QDateTime &time = step.ended.isValid() ? step.ended : step.begun;
    if (time.isValid())
        parts.append(clockText(time));
    return parts.isEmpty() ? QStringList() : QStringList{parts.join(u" · ")};
}

} // namespace

StepsCard::StepsCard(QWidget *parent)
    : Card(parent), m_list(new QWidget), m_standing(new TextLabel(TypeRole::Caption))
{
    m_standing->setInk(TextLabel::Ink::Secondary);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    body()->addWidget(m_standing);
    body()->addWidget(m_list);
    body()->addStretch(1);
}

void StepsCard::keepChoice(const Incident &incident)
{
    const QString inHand = stepInHand(incident);
    if (incident.id != m_incident || inHand != m_inHand || incident.step(m_chosen) == nullptr)
        m_chosen = inHand;
    m_inHand = inHand;
    m_incident = incident.id;
}

void StepsCard::showSteps(const Incident &incident, const Scenario *scenario)
{
    setTitle(tr("Steps"));
    keepChoice(incident);
    while (m_rows.size() > incident.steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < incident.steps.size()) {
        auto *row = new ChoiceRow;
        m_list->layout()->addWidget(row);
        m_rows.append(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            m_chosen = row->objectName().section(u':', 1);
            emit stepChosen(m_chosen);
        });
    }
    for (qsizetype i = 0; i < incident.steps.size(); ++i) {
        const IncidentStep &step = incident.steps[i];
        const ScenarioStep *words = scenario == nullptr ? nullptr : scenario->step(step.id);
        ChoiceRow::Content content;
        content.state = stateOf(step.state);
        content.title =
            QString::number(i + 1) + u"  "_s + (words == nullptr ? step.id : textNow(words->title));
        content.word = text::word(step.state);
        content.lines = linesOf(step);
        m_rows[i]->setObjectName(QString(u"step:"_s + step.id));
        m_rows[i]->setContent(content);
        if (step.id == m_chosen)
            m_rows[i]->setChecked(true);
    }
    const auto over = std::count_if(incident.steps.begin(), incident.steps.end(), [](const auto &step) {
        return step.state == Progressing::Done || step.state == Progressing::Skipped;
    });
    m_standing->setText(tr("%1 of %2 are over").arg(over).arg(incident.steps.size()));
}

} // namespace holdfast
