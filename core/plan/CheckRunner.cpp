#include "plan/CheckRunner.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr std::size_t atOnce = 8;
constexpr auto beatEvery = 100ms;

CheckResult failedRow(const QString &id, const Phrase &observed)
{
    CheckResult row;
    row.id = id;
    row.verdict = Verdict::Fail;
    row.expected = phrase(u"check-made-expected");
    row.observed = observed;
    return row;
}

// No memory, for example: on a thread of its own nobody else would catch it.
CheckResult made(const CheckTask &task, RunContext &context)
{
    if (context.stopRequested())
        return failedRow(task.id, phrase(u"check-not-made"));
    try {
        return task.make(context);
    } catch (const std::exception &exception) {
        return failedRow(task.id, phrase(u"check-broke", {QString::fromLocal8Bit(exception.what())}));
    }
}

// What the threads take their work from, and where they leave what came of it.
class Desk
{
public:
    explicit Desk(const std::vector<CheckTask> &tasks) : m_tasks(tasks) {}

    // Until there is nothing left to take.
    void work(RunContext &context)
    {
        for (std::size_t next = m_next++; next < m_tasks.size(); next = m_next++) {
            CheckResult result = made(m_tasks[next], context);
            const std::lock_guard guard(m_mutex);
            m_results.push_back(std::move(result));
            m_came.notify_one();
        }
    }
    std::deque<CheckResult> take(std::chrono::milliseconds patience)
    {
        std::unique_lock guard(m_mutex);
        m_came.wait_for(guard, patience, [this] { return !m_results.empty(); });
        return std::exchange(m_results, {});
    }

private:
    const std::vector<CheckTask> &m_tasks;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<CheckResult> m_results;
};

// As many as are needed and to be had.
std::vector<std::jthread> workers(Desk &desk, std::size_t tasks, const std::stop_token &stop)
{
    std::vector<std::jthread> out;
    try {
        while (out.size() < std::min(atOnce, tasks)) {
            out.emplace_back([&desk, stop] {
                ProgressSlot silent;
                RunContext own(stop, silent);
                desk.work(own);
            });
        }
    } catch (const std::exception &) {
        return out; // those that began do all of it
    }
    return out;
}

} // namespace

void makeSideBySide(const std::vector<CheckTask> &tasks, RunContext &context,
                    const std::function<void(const CheckResult &)> &came)
{
    Desk desk(tasks);
    const std::vector<std::jthread> threads = workers(desk, tasks.size(), context.stopToken());
    if (threads.empty())
        desk.work(context);
    for (std::size_t seen = 0; seen < tasks.size();) {
        for (const CheckResult &result : desk.take(beatEvery)) {
            came(result);
            ++seen;
        }
        context.beat();
    }
}

} // namespace holdfast
