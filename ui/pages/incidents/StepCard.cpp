#include "pages/incidents/StepCard.h"

#include "pages/incidents/CommandBox.h"
#include "pages/incidents/IncidentDesk.h"
#include "pages/incidents/ReasonLine.h"
#include "pages/incidents/RoomWords.h"
#include "text/Format.h"
#include "text/IncidentWords.h"
#include "theme/ButtonRole.h"
#include "theme/Icons.h"
#include "widgets/CheckRows.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"
#include "wizard/run/CheckWords.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

StepCard::StepCard(IncidentDesk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_kind(new TextLabel), m_state(new StateChip), m_how(new TextLabel),
      m_command(new CommandBox), m_seen(new QWidget), m_facts(new CheckRows), m_looked(new TextLabel),
      m_look(new QPushButton), m_record(new TextLabel), m_showRecord(new QPushButton),
      m_reason(new ReasonLine), m_run(new QPushButton), m_done(new QPushButton), m_take(new QPushButton),
      m_skip(new QPushButton), m_fail(new QPushButton)
{
    m_how->setObjectName(u"how"_s);
    m_how->setWrap(TextLabel::Wrap::On);
    m_how->setSelectable();
    m_looked->setObjectName(u"lookedAt"_s);
    m_looked->setWrap(TextLabel::Wrap::On);
    m_looked->setInk(TextLabel::Ink::Secondary);
    m_look->setObjectName(u"lookAgain"_s);
    m_look->setIcon(themedIcon(IconId::Refresh));
    m_record->setObjectName(u"stepRecord"_s);
    m_record->setWrap(TextLabel::Wrap::On);
    m_record->setInk(TextLabel::Ink::Secondary);
    m_showRecord->setObjectName(u"stepOperation"_s);
    auto *look = new QHBoxLayout;
    look->setSpacing(spacing::medium);
    look->addWidget(m_look);
    look->addWidget(m_looked, 1);
    auto *seen = new QVBoxLayout(m_seen);
    seen->setContentsMargins(0, 0, 0, 0);
    seen->setSpacing(spacing::small);
    seen->addWidget(m_facts);
    seen->addLayout(look);
    body()->addWidget(makeHead());
    body()->addWidget(m_how);
    body()->addWidget(m_command);
    body()->addWidget(m_seen);
    body()->addWidget(m_record);
    body()->addWidget(m_showRecord, 0, Qt::AlignLeft);
    body()->addSpacing(spacing::half);
    body()->addWidget(makeButtons());
    body()->addWidget(m_reason);
    body()->addStretch(1);
    connectParts();
}

QWidget *StepCard::makeHead()
{
    m_kind->setInk(TextLabel::Ink::Secondary);
    m_kind->setWrap(TextLabel::Wrap::On);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_kind, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    return head;
}

QWidget *StepCard::makeButtons()
{
    m_run->setObjectName(u"runStep"_s);
    m_done->setObjectName(u"stepDone"_s);
    m_take->setObjectName(u"takeStep"_s);
    m_skip->setObjectName(u"skipStep"_s);
    m_fail->setObjectName(u"failStep"_s);
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    for (const QList<QPushButton *> &line : {QList{m_run, m_done}, QList{m_take, m_skip, m_fail}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        for (QPushButton *button : line)
            row->addWidget(button);
        row->addStretch(1);
        column->addLayout(row);
    }
    return buttons;
}

void StepCard::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &StepCard::run);
    connect(m_look, &QPushButton::clicked, &m_desk, &IncidentDesk::look);
    connect(m_showRecord, &QPushButton::clicked, this, [this] {
        if (step() != nullptr && !step()->operations.isEmpty())
            emit recordAsked(step()->operations.last());
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        const ScenarioStep *plan = words();
        const bool over = step() != nullptr &&
                          (step()->state == Progressing::Done || step()->state == Progressing::Skipped);
        if (over)
            m_desk.report({m_step, Progressing::Todo, {}, {}, {}});
        else if (plan != nullptr && plan->kind == StepKind::Automatic)
            m_reason->ask(u"done"_s, tr("How was it done, if not from here?"), tr("Done"));
        else
            m_desk.report({m_step, Progressing::Done, {}, {}, {}});
    });
    connect(m_skip, &QPushButton::clicked, this,
            [this] { m_reason->ask(u"skip"_s, tr("Why is it skipped?"), tr("Skip this step")); });
    connect(m_fail, &QPushButton::clicked, this,
            [this] { m_reason->ask(u"fail"_s, tr("What went wrong?"), tr("It failed")); });
    connect(m_reason, &ReasonLine::given, this, &StepCard::tell);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const ScenarioStep *plan = words();
        if (step() == nullptr)
            return;
        // What a run does has begun when the run has.
        const bool begins = plan != nullptr && plan->kind != StepKind::Automatic;
        m_desk.report({m_step,
                       begins ? Progressing::Running : step()->state,
                       {},
                       m_desk.workspace().services().actor,
                       {}});
    });
    connect(&m_desk, &IncidentDesk::factsChanged, this, &StepCard::showFacts);
    const auto buttons = [this] { showButtons(); };
    connect(&m_desk.workspace().jobs(), &JobRunner::started, this, buttons);
    connect(&m_desk.workspace().jobs(), &JobRunner::ended, this, buttons);
}

const IncidentStep *StepCard::step() const
{
    return m_desk.incident() == nullptr ? nullptr : m_desk.incident()->step(m_step);
}

const ScenarioStep *StepCard::words() const
{
    if (m_desk.incident() == nullptr)
        return nullptr;
    const Scenario *scenario = m_desk.scenarios().of(m_desk.incident()->scenario);
    return scenario == nullptr ? nullptr : scenario->step(m_step);
}

void StepCard::showStep(const QString &id)
{
    const QString incident = m_desk.incident() == nullptr ? QString() : m_desk.incident()->id;
    if (id != m_step || incident != m_incident)
        m_reason->dismiss();
    m_step = id;
    m_incident = incident;
    if (step() == nullptr)
        return;
    showWords();
    showFacts();
    showRecord();
    showButtons();
}

void StepCard::showWords()
{
    const ScenarioStep *plan = words();
    setTitle(plan == nullptr ? m_step : textNow(plan->title));
    m_state->setState(stateOf(step()->state), text::word(step()->state));
    if (plan == nullptr) {
        m_kind->setText(tr("The scenario file of this incident is not there any more."));
        m_how->hide();
        m_command->setCommands({});
        return;
    }
    m_kind->setText(wordOf(plan->kind) + (plan->optional ? u' ' + tr("Not always needed.") : QString()));
    m_how->setText(textNow(plan->how));
    m_how->setVisible(!m_how->text().isEmpty());
    m_command->setCommands(commandsOf(*plan, m_desk.workspace().environment()));
}

void StepCard::showFacts()
{
    const ScenarioStep *plan = words();
    const bool looks = plan != nullptr && plan->kind == StepKind::Assisted && !plan->action.isEmpty();
    m_seen->setVisible(looks);
    if (!looks)
        return;
    const QList<CheckResult> facts = m_desk.factsFor(*plan);
    m_facts->setRows(rowsOf(facts));
    m_facts->setVisible(!facts.isEmpty());
    m_look->setText(m_desk.diagnosis() ? tr("Look again") : tr("Look now"));
    if (m_desk.isLooking())
        m_looked->setText(tr("Looking…"));
    else if (!m_desk.diagnosis())
        m_looked->setText(tr("Nobody has looked since this console was opened."));
    else
        m_looked->setText(facts.isEmpty()
                              ? tr("There is nothing of this kind to look at in this environment.")
                              : tr("As it was at %1.").arg(text::utcAndLocal(m_desk.diagnosis()->at)));
}

void StepCard::showRecord()
{
    const IncidentStep &now = *step();
    QStringList parts;
    if (!now.owner.isEmpty())
        parts.append(tr("Taken by %1.").arg(printable(now.owner)));
    if (now.begun.isValid())
        parts.append(tr("Begun at %1.").arg(text::utcAndLocal(now.begun)));
    if (now.ended.isValid())
        parts.append(tr("Ended at %1, said by %2.").arg(text::utcAndLocal(now.ended), printable(now.by)));
    if (!now.note.isEmpty())
        parts.append(tr("“%1”", "the words of a note").arg(printable(now.note)));
    m_record->setText(parts.join(u' '));
    m_record->setVisible(!parts.isEmpty());
    m_showRecord->setText(tr("Show its record"));
    m_showRecord->setVisible(!now.operations.isEmpty());
}

void StepCard::showButtons()
{
    if (step() == nullptr)
        return;
    const ScenarioStep *plan = words();
    const bool over = step()->state == Progressing::Done || step()->state == Progressing::Skipped;
    const bool runs = plan != nullptr && plan->kind == StepKind::Automatic;
    m_run->setText(runs ? actionText(plan->action) : QString());
    m_run->setEnabled(m_desk.workspace().jobs().current() == nullptr);
    setButtonRole(*m_run, ButtonRole::Primary);
    setButtonRole(*m_done, runs || over ? ButtonRole::Standard : ButtonRole::Primary);
    m_done->setText(over ? tr("Open it again") : runs ? tr("Done otherwise…") : tr("Done"));
    const bool mayTake = !over && step()->owner != m_desk.workspace().services().actor;
    if ((over && (m_run->hasFocus() || m_skip->hasFocus() || m_fail->hasFocus())) ||
        (!mayTake && m_take->hasFocus()))
        m_done->setFocus(); // a hidden one would hand it to whatever comes next on the page
    m_skip->setVisible(!over);
    m_fail->setVisible(!over);
    m_take->setVisible(mayTake);
    m_run->setVisible(runs && !over);
    m_skip->setText(tr("Skip…"));
    m_fail->setText(tr("Failed…"));
    m_take->setText(tr("I take it"));
}

void StepCard::run()
{
    const ScenarioStep *plan = words();
    if (plan == nullptr)
        return;
    m_desk.expectRun(*plan);
    emit runAsked(plan->action);
}

void StepCard::tell(const QString &purpose, const QString &reason)
{
    m_done->setFocus();
    const Progressing state = purpose == u"skip"   ? Progressing::Skipped
                              : purpose == u"fail" ? Progressing::Failed
                                                   : Progressing::Done;
    m_desk.report({m_step, state, reason, {}, {}}, [line = QPointer(m_reason)](bool recorded) {
        if (line)
            line->settle(recorded);
    });
}

void StepCard::retranslate()
{
    showStep(m_step);
}

} // namespace holdfast
