#include "wizard/resume/ResumeConfirmPage.h"

#include "models/UnsettledWords.h"
#include "text/Format.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "widgets/TokenField.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/resume/ResumeWords.h"
#include "wizard/run/Values.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

ResumeConfirmPage::ResumeConfirmPage(const Workspace &workspace, ResumeDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_targetCard(new Card),
      m_means(new TextLabel), m_target(new Values), m_tokenCard(new Card), m_field(new TokenField)
{
    m_means->setWrap(TextLabel::Wrap::On);
    m_targetCard->body()->addWidget(m_means);
    m_targetCard->body()->addWidget(m_target);
    m_tokenCard->body()->addWidget(m_field);
    column()->addWidget(m_targetCard);
    column()->addWidget(m_tokenCard);
    column()->addStretch(1);
    connect(m_field, &TokenField::matched, this, &ResumeConfirmPage::takeMatch);
    connect(m_field, &TokenField::unmatched, this, &ResumeConfirmPage::takeMatch);
    retranslate();
}

QString ResumeConfirmPage::target() const
{
    return m_draft.plan ? m_draft.plan->target : QString();
}

QString ResumeConfirmPage::title() const
{
    return tr("Confirm");
}

QString ResumeConfirmPage::heading() const
{
    return tr("Replace the data of %1?").replace(u"%1"_s, target());
}

QString ResumeConfirmPage::standing() const
{
    return tr("Nothing has been changed. Return and Escape leave everything as it is.");
}

QString ResumeConfirmPage::missing() const
{
    return m_draft.plan ? m_field->missing() : tr("There is no plan to confirm.");
}

QWidget *ResumeConfirmPage::firstFocus()
{
    return m_field;
}

void ResumeConfirmPage::enter()
{
    const QString token = m_draft.plan ? m_draft.plan->token() : QString();
    if (token != m_token) {
        m_token = token;
        m_field->setToken(token);
    }
    retranslate();
    takeMatch();
}

void ResumeConfirmPage::takeMatch()
{
    m_draft.confirmed = m_draft.plan && m_field->isMatched();
    emit completeChanged();
}

void ResumeConfirmPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit returnPressed();
    else
        TaskPage::keyPressEvent(event);
}

void ResumeConfirmPage::retranslate()
{
    m_targetCard->setTitle(tr("What will be replaced"));
    m_tokenCard->setTitle(tr("Confirm by typing"));
    showTarget();
}

void ResumeConfirmPage::showTarget()
{
    if (!m_draft.plan || !m_draft.isFound() || !m_draft.choice)
        return;
    const Interrupted &one = m_draft.interrupted();
    const Plan &plan = *m_draft.plan;
    const qint64 size = plan.shown.value(u"target_size").toInteger();
    const QDateTime written =
        QDateTime::fromString(plan.shown.value(u"target_modified").toString(), Qt::ISODateWithMs);
    const QDateTime asOf =
        QDateTime::fromString(plan.shown.value(u"data_as_of").toString(), Qt::ISODateWithMs);
    const QDateTime now = m_workspace.services().clock.nowUtc();
    const auto told = [&now](const QDateTime &time) {
        return time.isValid() ? QString(text::utcAndLocal(time) + u", "_s + ago(time, now)) : QString();
    };
    m_means->setText(wordsOf(one, *m_draft.choice).consequence);
    m_target->setValues({{tr("Database"), printable(m_draft.environment.databasePlace())},
                         {tr("Data now"), dataSentence(one)},
                         {tr("Size"), size > 0 ? text::size(size) : QString()},
                         {tr("Last written"), told(written)},
                         {tr("Comes in its place"), asOf.isValid() ? tr("Data as of %1").arg(told(asOf))
                                                                   : tr("The data from before")}});
}

} // namespace holdfast
