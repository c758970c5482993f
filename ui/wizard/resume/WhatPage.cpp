#include "wizard/resume/WhatPage.h"

#include "models/History.h"
#include "models/UnsettledWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "theme/ButtonRole.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/ErrorCard.h"
#include "widgets/StateChip.h"
#include "widgets/TextLabel.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/resume/SettleChoice.h"
#include "wizard/run/FailureWords.h"
#include "wizard/run/OpeningBox.h"
#include "wizard/run/Values.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// "5th of those that it began" would tempt to think that the others are known: the steps themselves say more.
QString stepsBegun(const OperationSummary &operation)
{
    QStringList titles;
    for (const QString &step : operation.begun)
        titles.append(text::stepTitle(step));
    return titles.join(u", "_s);
}

QString filesNow(const Interrupted &one)
{
    if (!one.operation.begun.contains(u"runtime-put"_s))
        return {};
    switch (one.files) {
    case Standing::Before:
        return WhatPage::tr("As they were before");
    case Standing::After:
        return WhatPage::tr("Those of the backup");
    case Standing::Between:
        return WhatPage::tr("Some as before, some of the backup");
    case Standing::Unknown:
        break;
    }
    return WhatPage::tr("Not known");
}

} // namespace

WhatPage::WhatPage(Workspace &workspace, ResumeDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_looking(new TextLabel),
      m_error(new ErrorCard), m_nothing(new EmptyState(IconId::Activity)), m_happened(new Card),
      m_state(new StateChip), m_now(new TextLabel(TypeRole::Section)), m_values(new Values),
      m_record(new QPushButton), m_choice(new SettleChoice),
      m_opening(new OpeningBox(workspace, draft.environment)), m_moreCard(new Card), m_more(new Values)
{
    layOut();
    connect(m_error, &ErrorCard::actionTriggered, this, &WhatPage::look);
    connect(m_nothing, &EmptyState::nextStepTriggered, this, &WhatPage::look);
    connect(m_record, &QPushButton::clicked, this, [this] { emit asked(u"record"_s); });
    connect(m_choice, &SettleChoice::chosen, this, &WhatPage::takeChoice);
    connect(m_opening, &OpeningBox::changed, this, &WhatPage::takeOpening);
    retranslate();
}

void WhatPage::layOut()
{
    m_looking->setInk(TextLabel::Ink::Secondary);
    m_now->setObjectName(u"dataNow"_s);
    m_now->setWrap(TextLabel::Wrap::On);
    m_state->setObjectName(u"stateNow"_s);
    m_record->setObjectName(u"record"_s);
    m_record->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_record);
    m_happened->body()->addLayout(head);
    m_happened->body()->addWidget(m_now);
    m_happened->body()->addWidget(m_values);
    column()->addWidget(m_looking);
    column()->addWidget(m_error);
    column()->addWidget(m_nothing);
    column()->addWidget(m_happened);
    column()->addWidget(m_choice);
    column()->addWidget(m_opening);
    m_moreCard->body()->addWidget(m_more);
    column()->addWidget(m_moreCard);
    column()->addStretch(1);
}

QString WhatPage::title() const
{
    return tr("What happened");
}

QString WhatPage::heading() const
{
    if (!m_draft.isFound())
        return title();
    return m_draft.isRevert() ? tr("A return to before came to no end") : tr("A restore came to no end");
}

QString WhatPage::standing() const
{
    return tr("Looking changes nothing. You can stop here; it stays to be settled.");
}

QString WhatPage::missing() const
{
    if (m_draft.look == ResumeDraft::Look::Looking)
        return tr("One moment: the database is being asked.");
    if (!m_draft.isFound())
        return tr("There is nothing to settle.");
    return m_draft.choice ? m_opening->missing() : tr("Choose what should become of it.");
}

QWidget *WhatPage::firstFocus()
{
    return m_draft.isFound() ? m_choice->firstFocus() : nullptr;
}

void WhatPage::enter()
{
    look();
}

void WhatPage::look()
{
    m_draft.look = ResumeDraft::Look::Looking;
    m_draft.forgetPlan();
    showParts();
    emit completeChanged();
    m_workspace.jobs().ask<Result<QList<Unsettled>>>(
        this,
        [&services = m_workspace.services(), environment = m_draft.environment](RunContext &context) {
            return findUnsettled(services, environment, context);
        },
        [this, generation = ++m_generation](const Result<QList<Unsettled>> &found) {
            if (generation == m_generation)
                take(found);
        });
}

void WhatPage::take(const Result<QList<Unsettled>> &found)
{
    const std::optional<Unsettled> before = m_draft.run;
    m_draft.run.reset();
    m_draft.error.reset();
    if (!found)
        m_draft.error = found.error();
    for (const Unsettled &each : found.value_or(QList<Unsettled>())) {
        if (!m_draft.run && (m_draft.operation.isEmpty() || each.run.operation.id == m_draft.operation))
            m_draft.run = each;
    }
    m_draft.look = m_draft.error ? ResumeDraft::Look::Failed
                   : m_draft.run ? ResumeDraft::Look::Found
                                 : ResumeDraft::Look::Nothing;
    m_draft.others = m_draft.run ? found->size() - 1 : 0;
    if (m_draft.run) {
        m_draft.operation = m_draft.run->run.operation.id;
        const bool same = before && before->run.data == m_draft.run->run.data;
        if (!same || !m_draft.choice) // a choice holds for what the data was
            m_draft.choice = safeChoice(m_draft.run->run);
    }
    showOpening();
    showParts();
    takeFocus();
    emit looked();
    emit completeChanged();
}

// There was nothing to choose when the page came to the front.
void WhatPage::takeFocus()
{
    const QWidget *now = window()->focusWidget();
    if (m_draft.isFound() && isInFront() && (now == nullptr || !now->isVisible() || isAncestorOf(now)))
        m_choice->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void WhatPage::takeChoice(Settle settle)
{
    m_draft.choice = settle;
    m_draft.forgetPlan();
    showOpening();
    emit completeChanged();
}

// What the chosen way has to read: the backup of then, or the safety copy.
const BackupSet *WhatPage::setToOpen() const
{
    if (!m_draft.isFound() || !m_draft.choice)
        return nullptr;
    const Interrupted &one = m_draft.interrupted();
    const bool exchanged = one.data != Standing::Before;
    if (m_draft.choice == Settle::Undo && !exchanged)
        return nullptr;
    const QString file = m_draft.choice == Settle::Undo ? one.operation.facts.value(u"safety_copy").toString()
                                                        : one.operation.bound.value(u"artefact").toString();
    for (const BackupSet &set : m_workspace.sets()) {
        if (!file.isEmpty() && toText(set.artefact) == file)
            return &set;
    }
    return nullptr;
}

void WhatPage::showOpening()
{
    m_opening->showSet(setToOpen());
    takeOpening();
}

void WhatPage::takeOpening()
{
    const OpenWith opening = m_opening->opening();
    if (opening.identity != m_draft.opening.identity || opening.passphrase != m_draft.opening.passphrase) {
        m_draft.forgetPlan();
        m_draft.opening = opening;
    }
    emit completeChanged();
}

void WhatPage::retranslate()
{
    m_looking->setText(tr("Looking at what is true now…"));
    m_nothing->setSentence(tr("Nothing is left to settle."),
                           tr("Every restore of this database has come to an end, or was settled since."));
    m_nothing->setNextStep(tr("Look again"));
    m_moreCard->setTitle(tr("For the record"));
    m_record->setText(tr("&Look at the record"));
    m_record->setAccessibleDescription(tr("Shows what the journal says of it; this task stays open"));
    m_opening->retranslate();
    showParts();
}

void WhatPage::showParts()
{
    using Look = ResumeDraft::Look;
    m_looking->setVisible(m_draft.look == Look::Looking);
    m_error->setVisible(m_draft.look == Look::Failed);
    m_nothing->setVisible(m_draft.look == Look::Nothing);
    m_happened->setVisible(m_draft.isFound());
    m_choice->setVisible(m_draft.isFound());
    m_moreCard->setVisible(m_draft.isFound());
    if (m_draft.look == Look::Failed)
        showError();
    if (m_draft.isFound())
        showRun();
}

void WhatPage::showError()
{
    ErrorCard::Failure failure = failureOf(*m_draft.error, text::DataNow::Unchanged);
    failure.next = {u"look"_s, tr("Look again")};
    m_error->showFailure(failure);
}

void WhatPage::showRun()
{
    const Interrupted &one = m_draft.interrupted();
    const OperationSummary &operation = one.operation;
    const QDateTime now = m_workspace.services().clock.nowUtc();
    m_state->setState(stateOf(one), outcomeWord(operation));
    m_now->setText((QStringList{dataSentence(one)} + inForceSentences(one)).join(u' '));
    const QDateTime stopped = m_draft.run->stopped;
    m_values->setValues(
        {{tr("Stopped at step"), text::stepTitle(operation.lastStep)},
         {tr("Stopped"),
          stopped.isValid() ? text::utcAndLocal(stopped) + u", "_s + ago(stopped, now) : QString()},
         {tr("Runtime files"), filesNow(one)},
         {tr("Outage declared"),
          text::utcAndLocal(operation.declared) + u", "_s + ago(operation.declared, now)}});
    m_more->setValues(
        {{tr("Steps begun"), stepsBegun(operation)},
         {tr("Time allowed"),
          tr("%1 min, counted from the declaration on: neither the interruption nor going on starts it anew.")
              .arg(m_draft.environment.rto.count())},
         {tr("Started by"), operation.actor},
         {tr("Reason"), operation.reason == u"not given" ? QString() : operation.reason},
         {tr("Error"), operation.errorCode},
         {tr("Operation"), operation.id, FactsPanel::Kind::Text, Values::Copy::Offered}});
    m_choice->showRun(one, m_draft.choice);
}

} // namespace holdfast
