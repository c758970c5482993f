#include "pages/incidents/ClosingCard.h"

#include "pages/incidents/IncidentDesk.h"
#include "text/IncidentWords.h"
#include "theme/AccessibleRole.h"
#include "theme/Icons.h"
#include "widgets/FactsPanel.h"
#include "widgets/PrimaryButton.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

ClosingCard::ClosingCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_facts(new FactsPanel), m_save(new QPushButton),
      m_close(new PrimaryButton), m_missing(new TextLabel)
{
    m_facts->setCompact();
    m_save->setObjectName(u"saveReport"_s);
    m_save->setIcon(themedIcon(IconId::Export));
    m_close->setObjectName(u"closeIncident"_s);
    m_missing->setObjectName(u"closingMissing"_s);
    m_missing->setWrap(TextLabel::Wrap::On);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(m_close, 0, Qt::AlignTop);
    buttons->addWidget(m_save, 0, Qt::AlignTop);
    buttons->addWidget(m_missing, 1);
    body()->addWidget(m_facts);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ClosingCard::reportAsked);
    connect(m_close, &QPushButton::clicked, this, &ClosingCard::close);
}

void ClosingCard::showReport(const IncidentReport &report)
{
    setTitle(tr("Report and end"));
    m_facts->setFacts(
        {{tr("Recovery"), text::recoveryLine(report)}, {tr("Data lost"), text::lostLine(report)}});
    m_open.clear();
    for (const ChecklistItem &item : report.checklist) {
        if (item.state == ChecklistItem::State::Open)
            m_open.append(text::checklistTitle(item.id));
    }
    if (!report.incident.rootCause.isComplete())
        m_open.append(tr("root cause, all four fields"));
    m_save->setText(tr("Save re&port…"));
    m_close->setText(tr("Close the incident"));
    m_close->setAccessibleDescription(m_open.join(u"; "_s));
    m_missing->setInk(TextLabel::Ink::Secondary);
    m_missing->setText(m_open.isEmpty() ? tr("Nothing is missing.")
                                        : tr("Still missing: %1.").arg(m_open.join(u"; "_s)));
}

void ClosingCard::close()
{
    if (m_open.isEmpty()) {
        m_desk.close();
        return;
    }
    m_missing->setInk(TextLabel::Ink::Warning);
    announce(*m_missing, m_missing->text());
}

} // namespace holdfast
