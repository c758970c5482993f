#include "gui/PracticeControl.h"

namespace holdfast {

namespace {

using State = PracticeStanding::State;

Result<PracticeState> justLook(const PracticePlaces &places)
{
    return practiceState(places);
}

bool isBusy(State state)
{
    return state == State::Starting || state == State::Stopping || state == State::Resetting;
}

} // namespace

PracticeControl::PracticeControl(JobRunner &jobs, PracticePlaces places, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_places(std::move(places))
{
}

void PracticeControl::look()
{
    if (!isBusy(m_standing.state))
        run(justLook, m_standing.state);
}

void PracticeControl::start()
{
    run(startPractice, State::Starting);
}

void PracticeControl::stop()
{
    run(stopPractice, State::Stopping);
}

void PracticeControl::reset()
{
    run(resetPractice, State::Resetting);
}

void PracticeControl::run(Operation operation, State meanwhile)
{
    if (isBusy(meanwhile)) {
        m_standing.state = meanwhile;
        m_standing.error.reset();
        emit standingChanged(m_standing);
    }
    m_jobs.ask<Result<PracticeState>>(
        this, [operation, places = m_places](RunContext &) { return operation(places); },
        [this, meanwhile](const Result<PracticeState> &state) { take(state, meanwhile); });
}

void PracticeControl::take(const Result<PracticeState> &state, State meanwhile)
{
    const bool overtaken = isBusy(m_standing.state) && m_standing.state != meanwhile;
    if (overtaken)
        return;
    if (!state) {
        m_standing.error = state.error();
        m_standing.state = State::Unknown;
        emit standingChanged(m_standing);
        look();
        return;
    }
    m_standing.state = state->running ? State::Running : State::Stopped;
    m_standing.url = state->url;
    emit standingChanged(m_standing);
    if (meanwhile == State::Resetting)
        emit resetDone();
}

} // namespace holdfast
