#pragma once

#include "base/Result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <stop_token>

namespace holdfast {

// The newest state of the work; `total` 0 means unknown. Bytes; of the phase `count` tables.
struct Progress
{
    QString phase;
    qint64 done = 0;
    qint64 total = 0;
    QString what = {};    // the object at work right now, as the server names it; may be empty
    qint64 whatDone = 0;  // of it: rows, or blocks of an index; 0: not known
    qint64 whatTotal = 0; // 0: not known
    qint64 beats = 0;     // signs of life that are no progress that could be counted

    friend bool operator==(const Progress &, const Progress &) = default;
};

// One worker writes, any thread reads the newest snapshot; nobody waits longer than a copy.
class ProgressSlot
{
public:
    void set(const Progress &progress);
    Progress get() const;
    // Called on the worker's thread at each change, if set before the work starts. Must return at once.
    void onChange(std::function<void(const Progress &)> callback);

private:
    mutable std::mutex m_mutex;
    Progress m_progress;
    std::function<void(const Progress &)> m_callback;
};

// What a running step needs from the outside: whether to stop, and where to say how far it is.
// Passed down by reference, never stored.
class RunContext
{
public:
    RunContext(std::stop_token stop, ProgressSlot &progress);

    // False inside an Uncancellable section: clean-up and publication run to their end.
    bool stopRequested() const;
    // ErrorCode::Cancelled when asked to stop. To be called at least every 1 MiB or 100 ms.
    Result<void> checkStop() const;

    // Waits; returns early when asked to stop.
    void nap(std::chrono::milliseconds duration) const;

    // What work that is asked to stop otherwise watches; one that never asks while cancelling is not allowed.
    std::stop_token stopToken() const;
    // The same progress, asked to stop by another token.
    RunContext beside(std::stop_token stop) const;

    void phase(const QString &name, qint64 total = 0);
    // How much there is to do in this phase, once it is known; it begins at nothing done.
    void expect(qint64 total);
    void advance(qint64 done);
    // What is worked on now, and how much of it is done.
    void workOn(const QString &what, qint64 done = 0, qint64 total = 0);
    // It is alive, though nothing that could be counted has moved.
    void beat();

    class Uncancellable
    {
    public:
        explicit Uncancellable(RunContext &context) : m_context(context) { ++m_context.m_uncancellable; }
        ~Uncancellable() { --m_context.m_uncancellable; }
        Uncancellable(const Uncancellable &) = delete;
        Uncancellable &operator=(const Uncancellable &) = delete;

    private:
        RunContext &m_context;
    };

private:
    std::stop_token m_stop;
    ProgressSlot &m_slot;
    Progress m_now;
    int m_uncancellable = 0;
};

} // namespace holdfast
