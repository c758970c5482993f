#include "wizard/restore/ConfirmPage.h"

#include "text/Format.h"
#include "widgets/Card.h"
#include "widgets/TextLabel.h"
#include "widgets/TokenField.h"
#include "wizard/restore/RestoreFacts.h"
#include "wizard/run/Values.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int longestReason = 500;

QString serverText(const LiveDatabase &live)
{
    if (!live.server)
        return {};
    return ConfirmPage::tr("PostgreSQL %1, system identifier %2")
        .arg(versionText(live.server->version), live.identity.systemIdentifier);
}

QString sessionsText(const LiveDatabase &live)
{
    return live.server && !live.server->sessions.isEmpty() ? text::number(live.server->sessions.size())
                                                           : QString();
}

} // namespace

ConfirmPage::ConfirmPage(const Workspace &workspace, RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_workspace(workspace), m_draft(draft), m_targetCard(new Card), m_target(new Values),
      m_tokenCard(new Card), m_field(new TokenField), m_reasonCard(new Card), m_reason(new QLineEdit),
      m_reasonHint(new TextLabel)
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonHint->setWrap(TextLabel::Wrap::On);
    m_reasonHint->setInk(TextLabel::Ink::Secondary);
    layOut();
    connect(m_field, &TokenField::matched, this, &ConfirmPage::takeMatch);
    connect(m_field, &TokenField::unmatched, this, &ConfirmPage::takeMatch);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_draft.request.reason = text; });
    retranslate();
}

void ConfirmPage::layOut()
{
    m_targetCard->body()->addWidget(m_target);
    m_reasonCard->body()->addWidget(m_reason);
    m_reasonCard->body()->addWidget(m_reasonHint);
    m_tokenCard->body()->addWidget(m_field);
    column()->addWidget(m_targetCard);
    column()->addWidget(m_tokenCard);
    column()->addWidget(m_reasonCard);
    column()->addStretch(1);
}

QString ConfirmPage::title() const
{
    return tr("Confirm");
}

QString ConfirmPage::heading() const
{
    const QString target = m_draft.prepared ? m_draft.prepared->plan.target : QString();
    return tr("Replace the data of %1?").replace(u"%1"_s, target);
}

QString ConfirmPage::standing() const
{
    return tr("Nothing has been changed. Return and Escape leave everything as it is.");
}

QString ConfirmPage::missing() const
{
    if (!m_draft.mayRun())
        return tr("There is no plan to confirm.");
    return m_field->missing();
}

QWidget *ConfirmPage::firstFocus()
{
    return m_field;
}

void ConfirmPage::enter()
{
    const QString token = m_draft.mayRun() ? m_draft.prepared->plan.token() : QString();
    if (token != m_token) {
        m_token = token;
        m_field->setToken(token);
    }
    retranslate();
    takeMatch();
}

void ConfirmPage::takeMatch()
{
    m_draft.confirmed = m_draft.mayRun() && m_field->isMatched();
    emit completeChanged();
}

void ConfirmPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit returnPressed();
    else
        TaskPage::keyPressEvent(event);
}

void ConfirmPage::retranslate()
{
    m_targetCard->setTitle(tr("What will be replaced"));
    m_tokenCard->setTitle(tr("Confirm by typing"));
    m_reasonCard->setTitle(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("for example: rows deleted by a wrong migration"));
    m_reasonHint->setText(tr("Optional. It is written to the journal with your name and the time."));
    m_reason->setAccessibleDescription(m_reasonHint->text());
    showTarget();
}

void ConfirmPage::showTarget()
{
    if (!m_draft.prepared)
        return;
    const LiveDatabase &live = m_draft.prepared->live;
    const auto rows = liveRows(*m_draft.prepared);
    const QDateTime now = m_workspace.services().clock.nowUtc();
    const bool missing = live.state == LiveState::Missing;
    QString written = tr("Not known");
    if (live.modified.isValid())
        written = text::utcAndLocal(live.modified) + u", "_s + ago(live.modified, now);
    m_target->setValues(
        {{tr("Database"), printable(live.identity.path)},
         {tr("Server"), serverText(live)},
         {tr("Size"), missing ? tr("There is no database at this place") : text::size(live.size)},
         {tr("Rows"), rows      ? text::number(*rows)
                      : missing ? QString()
                                : tr("Not known: it cannot be read")},
         {tr("Sessions that are ended"), sessionsText(live)},
         {tr("Last written"), missing || live.server ? QString() : written}});
}

} // namespace holdfast
