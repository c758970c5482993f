#include "base/Together.h"

#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace holdfast {

namespace {

// The stop source of all of them, and the first error.
class Ending
{
public:
    void take(const Result<void> &result)
    {
        if (result)
            return;
        const std::lock_guard guard(m_mutex);
        if (!m_first)
            m_first = result.error();
        m_stop.request_stop();
    }
    std::stop_source &stop() { return m_stop; }
    Result<void> result() const { return m_first ? Result<void>(*m_first) : Result<void>(); }

private:
    std::mutex m_mutex;
    std::stop_source m_stop;
    std::optional<Error> m_first;
};

// No memory, no thread to be had: on another thread than main's nobody else would catch it.
template <class Work>
Result<void> guarded(const Work &work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, {}, QString::fromLocal8Bit(exception.what()));
    }
}

} // namespace

Result<void> runTogether(RunContext &context, const std::vector<Task> &tasks)
{
    HOLDFAST_TRY(context.checkStop());
    Ending ending;
    const std::stop_callback outer(context.stopToken(), [&ending] { ending.stop().request_stop(); });
    std::vector<std::jthread> threads;
    ending.take(guarded([&]() -> Result<void> {
        for (std::size_t i = 1; i < tasks.size(); ++i) {
            threads.emplace_back([&ending, &task = tasks[i]] {
                ProgressSlot silent;
                RunContext own(ending.stop().get_token(), silent);
                ending.take(guarded([&] { return task(own); }));
            });
        }
        return {};
    }));
    RunContext mine = context.beside(ending.stop().get_token());
    ending.take(guarded([&] { return tasks.front()(mine); }));
    for (std::jthread &thread : threads)
        thread.join();
    return ending.result();
}

} // namespace holdfast
