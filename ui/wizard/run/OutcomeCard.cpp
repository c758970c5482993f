#include "wizard/run/OutcomeCard.h"

#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "widgets/Card.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

OutcomeCard::OutcomeCard(QWidget *parent)
    : QWidget(parent), m_chip(new StateChip), m_meaning(new TextLabel(TypeRole::Section)),
      m_deviations(new TextLabel)
{
    m_chip->setObjectName(u"outcome"_s);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setWrap(TextLabel::Wrap::On);
    m_deviations->setWrap(TextLabel::Wrap::On);
    m_deviations->setSelectable();
    auto *card = new Card;
    card->body()->addWidget(m_chip, 0, Qt::AlignLeft);
    card->body()->addWidget(m_meaning);
    card->body()->addWidget(m_deviations);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void OutcomeCard::showReport(const RunReport &report)
{
    m_report = report;
    retranslate();
    announce(*this, m_chip->word() + u". "_s + m_meaning->text());
}

void OutcomeCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutcomeCard::retranslate()
{
    if (!m_report)
        return;
    m_chip->setState(kindOf(m_report->outcome), text::word(m_report->outcome));
    m_meaning->setText(text::meaning(m_report->outcome));
    QStringList lines;
    for (const Phrase &deviation : std::as_const(m_report->deviations))
        lines.append(tr("Deviation: %1").replace(u"%1"_s, text::say(deviation)));
    m_deviations->setText(lines.join(u'\n'));
    m_deviations->setVisible(!lines.isEmpty());
}

StateKind kindOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return StateKind::Verified;
    case Outcome::RolledBack:
        return StateKind::Ok;
    case Outcome::RestoredUnverified:
    case Outcome::RestoredWithDeviations:
        return StateKind::Warning;
    case Outcome::FailedDataUnchanged:
    case Outcome::FailedDataChanged:
    case Outcome::OutcomeUnknown:
        break;
    }
    return StateKind::Critical;
}

} // namespace holdfast
