#pragma once

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace holdfast::testing {

// Runs it in a process of its own, as this one stands here, and waits for its end: its exit code, or the
// negative of the signal that ended it. No object with a connection or a thread may be handed over.
inline int forked(const std::function<int()> &role)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(role());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        std::abort();
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

// As a power failure would.
inline void die()
{
    ::kill(::getpid(), SIGKILL);
}

} // namespace holdfast::testing
