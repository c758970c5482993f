#include "wizard/run/RunStrip.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/Words.h"
#include "theme/AccessibleRole.h"
#include "theme/FocusRing.h"
#include "theme/Tokens.h"
#include "widgets/PhaseProgress.h"
#include "widgets/TextLabel.h"
#include "wizard/run/RunClock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

RunStrip::RunStrip(QWidget *parent)
    : QWidget(parent), m_bar(new PhaseProgress), m_changed(new TextLabel(TypeRole::Strong)),
      m_cancel(new QPushButton), m_leaves(new TextLabel)
{
    FocusRing::paintsOwnFocus(*this);
    m_changed->setObjectName(u"changedSoFar"_s);
    m_changed->setWrap(TextLabel::Wrap::On);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::large);
    column->addWidget(m_bar);
    column->addWidget(m_changed);
    column->addWidget(makeCancelRow());
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &RunStrip::poll);
    showWords();
}

QWidget *RunStrip::makeCancelRow()
{
    m_cancel->setObjectName(u"cancelRun"_s);
    m_cancel->setAutoDefault(false);
    m_leaves->setWrap(TextLabel::Wrap::On);
    m_leaves->setInk(TextLabel::Ink::Secondary);
    connect(m_cancel, &QPushButton::clicked, this, &RunStrip::cancel);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(m_cancel);
    row->addWidget(m_leaves, 1);
    return box;
}

void RunStrip::expect(const Plan &plan)
{
    m_job = nullptr;
    m_plan = plan;
    m_meter.start(plan);
    m_data = DataNow::Untouched;
    m_note = {};
    m_stalled = false;
    m_bar->reset();
    m_bar->setIndeterminate();
    m_timer.stop();
    showWords();
}

void RunStrip::follow(Job *job)
{
    expect(job->plan());
    m_job = job;
    connect(job, &Job::stepChanged, this, &RunStrip::stepChanged);
    connect(job, &Job::finished, this, &RunStrip::finished);
    if (isVisible())
        m_timer.start();
    showWords();
}

QString RunStrip::changedSoFar() const
{
    return holdfast::changedSoFar(m_plan.procedure, m_data);
}

void RunStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void RunStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_job)
        m_timer.start();
}

void RunStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void RunStrip::stepChanged(const QString &step, StepState state, const Phrase &note)
{
    m_meter.stepChanged(step, state);
    m_note = note;
    const DataNow now = dataNowAt(m_plan, step, state);
    const bool changed = now != m_data;
    m_data = now;
    poll();
    showWords();
    if (changed) {
        announce(*this, changedSoFar());
        emit dataNowChanged();
    }
}

void RunStrip::finished(const RunReport &report)
{
    m_timer.stop();
    m_job = nullptr;
    m_bar->setStalled({});
    if (!report.error) {
        m_meter.finish();
        m_bar->setFraction(1);
        m_bar->setNow({});
    }
    showWords();
}

void RunStrip::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    showWords();
}

void RunStrip::poll()
{
    if (!m_job)
        return;
    const Progress progress = m_job->progress();
    m_meter.take(progress);
    m_bar->setFraction(m_meter.share());
    if (m_meter.total() == RunMeter::Total::Unknown)
        m_bar->setIndeterminate();
    showProgress(progress);
}

void RunStrip::showProgress(const Progress &progress)
{
    m_bar->setPhase(text::stepTitle(m_meter.step()));
    RunClock *clock = RunClock::of(*m_job);
    const RunClock::Reading reading = clock ? clock->read() : RunClock::Reading();
    QStringList parts{text::amountDone(progress)};
    if (reading.rate >= 1 && progress.phase != u"count")
        parts.append(tr("%1 a second").arg(text::size(static_cast<qint64>(reading.rate))));
    if (reading.left)
        parts.append(text::timeLeft(*reading.left));
    parts.removeAll(QString());
    m_bar->setDetail(parts.isEmpty() ? text::say(m_note) : parts.join(u", "_s));
    const QString what = text::atWork(progress);
    m_bar->setNow(what.isEmpty() ? QString() : tr("At work on %1").replace(u"%1"_s, what));
    showStalled(reading.stalled);
}

void RunStrip::showStalled(const std::optional<std::chrono::milliseconds> &since)
{
    const bool begins = since && !m_stalled;
    m_stalled = since.has_value();
    const QString words =
        since ? tr("Stalled: nothing has moved for %1").arg(text::duration(*since)) : QString();
    m_bar->setStalled(words);
    if (begins)
        announce(*this, words);
}

void RunStrip::showWords()
{
    m_bar->setPhase(m_meter.step().isEmpty() ? tr("Getting ready") : text::stepTitle(m_meter.step()));
    m_changed->setText(changedSoFar());
    const CancelOffer offer = cancelOffer(m_plan, m_meter.step());
    const bool stopping = m_job && m_job->cancelRequested();
    const bool possible = m_job && !stopping && offer.now == CancelOffer::Now::Possible;
    m_cancel->setText(stopping ? tr("Stopping…") : offer.button);
    if (!possible && m_cancel->hasFocus())
        setFocus(); // a disabled button would hand it on to whatever comes next
    m_cancel->setEnabled(possible);
    m_leaves->setText(stopping ? tr("It stops at the next safe place; then the state of the data is told.")
                               : offer.leaves);
    m_cancel->setAccessibleDescription(m_leaves->text());
}

} // namespace holdfast
