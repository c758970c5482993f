#include "pages/incidents/CauseCard.h"

#include "pages/incidents/IncidentDesk.h"
#include "text/Format.h"
#include "theme/AccessibleRole.h"
#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "widgets/CheckRows.h"
#include "widgets/TextLabel.h"
#include "wizard/run/CheckWords.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// What is wrong first, then what may be, then what is as it should be.
int rankOf(const CheckResult &fact)
{
    switch (fact.verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Warn:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Pass:
        return 3;
    case Verdict::Skipped:
        break;
    }
    return 4;
}

QList<CheckResult> gravestFirst(QList<CheckResult> facts)
{
    std::stable_sort(facts.begin(), facts.end(),
                     [](const CheckResult &a, const CheckResult &b) { return rankOf(a) < rankOf(b); });
    return facts;
}

} // namespace

CauseCard::CauseCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_intro(new TextLabel), m_look(new QPushButton), m_standing(new TextLabel),
      m_rows(new CheckRows)
{
    m_intro->setWrap(TextLabel::Wrap::On);
    m_look->setObjectName(u"lookForCause"_s);
    m_look->setIcon(themedIcon(IconId::Search, IconInk::OnAccent));
    m_standing->setObjectName(u"lookStanding"_s);
    m_standing->setInk(TextLabel::Ink::Secondary);
    m_standing->setWrap(TextLabel::Wrap::On);
    m_rows->setObjectName(u"facts"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    line->addWidget(m_look);
    line->addWidget(m_standing, 1);
    body()->addWidget(m_intro);
    body()->addLayout(line);
    body()->addWidget(m_rows);
    body()->addStretch(1);
    connect(m_look, &QPushButton::clicked, &m_desk, &IncidentDesk::look);
    connect(&m_desk, &IncidentDesk::factsChanged, this, &CauseCard::showFacts);
    retranslate();
}

void CauseCard::showFacts()
{
    const bool over = m_desk.diagnosis().has_value();
    setButtonRole(*m_look, over ? ButtonRole::Standard : ButtonRole::Primary);
    m_look->setIcon(
        themedIcon(over ? IconId::Refresh : IconId::Search, over ? IconInk::Text : IconInk::OnAccent));
    m_look->setText(over ? tr("Look again") : tr("&Look for the cause"));
    m_rows->setRows(rowsOf(over ? gravestFirst(m_desk.facts()) : m_desk.facts()));
    m_rows->setVisible(!m_desk.facts().isEmpty());
    if (m_desk.isLooking())
        m_standing->setText(tr("Looking… What is known so far stands below."));
    else
        m_standing->setText(over ? tr("As it was at %1.").arg(text::utcAndLocal(m_desk.diagnosis()->at))
                                 : QString());
    if (over && isVisible())
        announce(*this, tr("The look for the cause has ended."));
}

void CauseCard::retranslate()
{
    setTitle(tr("What is wrong?"));
    m_intro->setText(tr("Holdfast asks the database, the health address, the pages and ports of the service, "
                        "and looks at disk, clock, logs and runtime files. Nothing is changed."));
    showFacts();
}

} // namespace holdfast
