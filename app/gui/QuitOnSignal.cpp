#include "gui/QuitOnSignal.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <csignal>
#include <thread>

namespace holdfast {

namespace {

sigset_t awaitedSignals()
{
    sigset_t awaited = {};
    sigemptyset(&awaited);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&awaited, number);
    return awaited;
}

} // namespace

QuitOnSignal::QuitOnSignal()
{
    const sigset_t awaited = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &awaited, nullptr);
}

void QuitOnSignal::listen(std::function<void()> close) const
{
    std::thread([close = std::move(close)] {
        const sigset_t awaited = awaitedSignals();
        int number = 0;
        while (sigwait(&awaited, &number) == 0)
            QMetaObject::invokeMethod(qApp, close, Qt::QueuedConnection);
    }).detach();
}

} // namespace holdfast
