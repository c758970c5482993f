#include "pages/incidents/ChecklistCard.h"

#include "pages/incidents/ChecklistRow.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/ReasonLine.h"
#include "text/IncidentWords.h"
#include "theme/Tokens.h"
#include "widgets/TextLabel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

ChecklistCard::ChecklistCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_list(new QVBoxLayout), m_reason(new ReasonLine), m_standing(new TextLabel)
{
    m_standing->setInk(TextLabel::Ink::Secondary);
    m_standing->setWrap(TextLabel::Wrap::On);
    auto *rows = new QWidget;
    rows->setLayout(m_list);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    body()->addWidget(m_standing);
    body()->addWidget(rows);
    body()->addWidget(m_reason);
    body()->addStretch(1);
    connect(m_reason, &ReasonLine::given, this, [this](const QString &item, const QString &reason) {
        ChecklistItem excluded;
        excluded.id = item;
        excluded.state = ChecklistItem::State::NotApplicable;
        excluded.reason = reason;
        m_desk.tick(excluded, [line = QPointer(m_reason)](bool recorded) {
            if (line)
                line->settle(recorded);
        });
    });
}

void ChecklistCard::addRow()
{
    auto *row = new ChecklistRow;
    connect(row, &ChecklistRow::asked, this, &ChecklistCard::act);
    m_list->addWidget(row);
    m_rows.append(row);
}

void ChecklistCard::showReport(const IncidentReport &report)
{
    setTitle(tr("Before it is closed"));
    while (m_rows.size() < report.checklist.size())
        addRow();
    for (qsizetype i = 0; i < report.checklist.size(); ++i)
        m_rows[i]->showItem(report.checklist[i]);
    const auto open = std::count_if(report.checklist.begin(), report.checklist.end(), [](const auto &item) {
        return item.state == ChecklistItem::State::Open;
    });
    m_standing->setText(open == 0
                            ? tr("All of it is answered.")
                            : tr("What the checks of a run prove is ticked by itself. Of the rest you say "
                                 "that it is so, or why it does not apply."));
}

void ChecklistCard::act(const QString &item, const QString &action)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&item](const ChecklistRow *each) { return each->item().id == item; });
    if (row == m_rows.end())
        return;
    if (action == u"record") {
        emit recordAsked((*row)->item().by);
        return;
    }
    if (action == u"exclude") {
        m_reason->ask(item, tr("Why does “%1” not apply?").arg(text::checklistTitle(item)),
                      tr("Not applicable"));
        return;
    }
    ChecklistItem said;
    said.id = item;
    said.state = action == u"confirm" ? ChecklistItem::State::Done : ChecklistItem::State::Open;
    m_desk.tick(said);
}

} // namespace holdfast
