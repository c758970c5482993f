#include "practice/TerminationSignals.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace holdfast::practice {

TerminationSignals::TerminationSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    m_descriptor = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return; // the signals keep their default action
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_notifier.emplace(m_descriptor, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(m_descriptor, &info, sizeof info) == sizeof info)
            emit asked();
    });
}

TerminationSignals::~TerminationSignals()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace holdfast::practice
