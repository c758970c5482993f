#include "pages/incidents/FindingPane.h"

#include "pages/incidents/CauseCard.h"
#include "pages/incidents/DeclareCard.h"
#include "pages/incidents/IncidentDesk.h"
#include "theme/ButtonRole.h"
#include "widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

FindingPane::FindingPane(IncidentDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_faulty(new MessageBar), m_cause(new CauseCard(desk)),
      m_declare(new DeclareCard(desk)), m_past(new QPushButton)
{
    m_faulty->setObjectName(u"faultyScenarios"_s);
    m_past->setObjectName(u"pastIncidents"_s);
    setButtonRole(*m_past, ButtonRole::Quiet);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(spacing::large);
    cards->addWidget(m_cause, 1);
    cards->addWidget(m_declare, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_faulty);
    column->addLayout(cards);
    column->addWidget(m_past, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_past, &QPushButton::clicked, this, &FindingPane::pastAsked);
    connect(&m_desk, &IncidentDesk::changed, this, &FindingPane::showFaulty);
    setFocusProxy(m_cause->button());
    retranslate();
}

void FindingPane::showFaulty()
{
    const QList<Error> &faulty = m_desk.scenarios().faulty;
    QStringList lines;
    for (const Error &error : faulty)
        lines.append(printable(QString(error.subject + u": "_s + error.detail)));
    const QString told = lines.join(u'\n');
    if (told == m_told)
        return;
    m_told = told;
    if (faulty.isEmpty()) {
        m_faulty->hide();
        return;
    }
    MessageBar::Message message;
    message.kind = StateKind::Warning;
    message.title = tr("%n scenario file(s) left out, since something in it is wrong.", nullptr,
                       static_cast<int>(faulty.size()));
    message.text = told;
    m_faulty->showMessage(message);
}

void FindingPane::retranslate()
{
    m_past->setText(tr("Past incidents"));
    m_cause->retranslate();
    m_declare->retranslate();
    m_told.clear();
    showFaulty();
}

} // namespace holdfast
