#include "pages/settings/PracticeCard.h"

#include "text/Words.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using State = PracticeStanding::State;

bool isBusy(State state)
{
    return state == State::Starting || state == State::Stopping || state == State::Resetting;
}

} // namespace

PracticeCard::PracticeCard(QWidget *parent)
    : Card(parent), m_about(new TextLabel), m_state(new StateChip), m_url(new TextLabel(TypeRole::Mono)),
      m_error(new TextLabel), m_resetNote(new TextLabel(TypeRole::Caption)), m_start(new QPushButton),
      m_stop(new QPushButton), m_reset(new QPushButton)
{
    for (TextLabel *label : {m_about, m_error, m_resetNote})
        label->setWrap(TextLabel::Wrap::On);
    m_about->setInk(TextLabel::Ink::Secondary);
    m_resetNote->setInk(TextLabel::Ink::Secondary);
    m_error->setInk(TextLabel::Ink::Critical);
    m_error->setSelectable();
    m_url->setSelectable();
    m_state->setObjectName(u"practiceState"_s);
    m_start->setObjectName(u"practiceStart"_s);
    m_stop->setObjectName(u"practiceStop"_s);
    m_reset->setObjectName(u"practiceReset"_s);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(spacing::medium);
    standing->addWidget(m_state);
    standing->addWidget(m_url, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_start, m_stop, m_reset})
        buttons->addWidget(button);
    buttons->addStretch(1);
    body()->addWidget(m_about);
    body()->addLayout(standing);
    body()->addWidget(m_error);
    body()->addLayout(buttons);
    body()->addWidget(m_resetNote);
    body()->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &PracticeCard::startAsked);
    connect(m_stop, &QPushButton::clicked, this, &PracticeCard::stopAsked);
    connect(m_reset, &QPushButton::clicked, this, &PracticeCard::resetAsked);
    retranslate();
}

void PracticeCard::showStanding(const PracticeStanding &standing)
{
    m_standing = standing;
    retranslate();
}

QString PracticeCard::stateWord() const
{
    switch (m_standing.state) {
    case State::Stopped:
        return tr("Stopped");
    case State::Running:
        return tr("Running");
    case State::Starting:
        return tr("Starting…");
    case State::Stopping:
        return tr("Stopping…");
    case State::Resetting:
        return tr("Resetting…");
    case State::Unknown:
        break;
    }
    return tr("Not looked at yet");
}

void PracticeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PracticeCard::retranslate()
{
    const State state = m_standing.state;
    setTitle(tr("Practice environment"));
    m_about->setText(
        tr("A small service with a database of its own, to rehearse on. It listens on this machine only."));
    const StateKind kind = isBusy(state)             ? StateKind::Running
                           : state == State::Running ? StateKind::Ok
                           : state == State::Stopped ? StateKind::Neutral
                                                     : StateKind::Unknown;
    m_state->setState(kind, stateWord());
    m_url->setText(state == State::Running ? m_standing.url : QString());
    m_start->setText(tr("St&art"));
    m_stop->setText(tr("Sto&p"));
    m_reset->setText(tr("R&eset"));
    m_start->setEnabled(!isBusy(state) && state != State::Running);
    m_stop->setEnabled(state == State::Running);
    m_reset->setEnabled(!isBusy(state));
    m_resetNote->setText(tr("Reset makes its data as new. Its backups and its key stay."));
    m_error->setVisible(m_standing.error.has_value());
    if (m_standing.error) {
        const text::ErrorWords words = text::explain(*m_standing.error, text::DataNow::Unchanged);
        m_error->setText(QString(words.title + u"\n"_s + m_standing.error->detail));
    }
}

} // namespace holdfast
