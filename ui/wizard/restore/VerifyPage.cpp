#include "wizard/restore/VerifyPage.h"

#include "text/Words.h"
#include "widgets/Card.h"
#include "wizard/run/RunStrip.h"
#include "wizard/verify/VerifyRows.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// The checks that a step of the plan makes.
QStringList checksOf(const QString &step, const QStringList &configured)
{
    if (step == u"proof")
        return {u"content"_s};
    if (step == u"swap")
        return {u"in-place"_s};
    return checksOfStep(step, configured);
}

} // namespace

VerifyPage::VerifyPage(Workspace &workspace, const RestoreDraft &draft, QWidget *parent)
    : TaskPage(parent), m_draft(draft), m_verification(new Verification(workspace, draft.environment, this)),
      m_stripCard(new Card), m_strip(new RunStrip), m_card(new Card), m_rows(new VerifyRows(*m_verification))
{
    m_stripCard->body()->addWidget(m_strip);
    m_card->body()->addWidget(m_rows);
    column()->addWidget(m_stripCard);
    column()->addWidget(m_card);
    column()->addStretch(1);
    connect(m_verification, &Verification::started, m_strip, &RunStrip::follow);
    connect(m_verification, &Verification::changed, this, [this] {
        m_stripCard->setVisible(m_state != State::Ended || m_verification->isRunning());
        emit completeChanged();
    });
    connect(m_verification, &Verification::ended, this, &VerifyPage::checkedAgain);
    retranslate();
}

QString VerifyPage::title() const
{
    return tr("Verify");
}

QString VerifyPage::heading() const
{
    return tr("Proving what is in place now");
}

QString VerifyPage::standing() const
{
    if (m_state == State::Ended && !m_verification->isRunning())
        return endWords();
    return m_draft.isRevert() ? tr("The data has been put back. These checks only read.")
                              : tr("The data has been replaced. These checks only read.");
}

QString VerifyPage::endWords() const
{
    if (!asksForMore())
        return tr("The run has ended. Go on to the result.");
    return tr(
        "The run has ended, and not every check passed. Mend what failed and check it again, let it pass "
        "by name, or go on to the result.");
}

bool VerifyPage::canLeave() const
{
    return m_state != State::Running && !m_verification->isRunning();
}

QWidget *VerifyPage::firstFocus()
{
    return m_rows->rows();
}

bool VerifyPage::asksForMore() const
{
    const QStringList &ids = m_verification->ids();
    return m_state == State::Ended && std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
               return m_verification->offersPass(id);
           });
}

void VerifyPage::follow(Job *job)
{
    m_state = State::Running;
    QStringList ids;
    for (const PlanRow &row : job->plan().rows)
        ids += checksOf(row.id, m_draft.environment.checks.ids());
    m_verification->setOf(job->plan().id);
    m_verification->expect(ids);
    m_strip->follow(job);
    connect(job, &Job::stepChanged, this, &VerifyPage::stepChanged);
    connect(job, &Job::checkDone, m_verification, &Verification::take);
    connect(job, &Job::finished, this, &VerifyPage::finish);
}

void VerifyPage::stepChanged(const QString &step, StepState state)
{
    m_verification->setAtWork(state == StepState::Running ? checksOf(step, m_draft.environment.checks.ids())
                                                          : QStringList());
}

void VerifyPage::finish()
{
    m_state = State::Ended;
    m_verification->close();
}

void VerifyPage::retranslate()
{
    m_card->setTitle(tr("Proofs"));
}

} // namespace holdfast
