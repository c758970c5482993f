#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace holdfast::practice {

// Turns SIGTERM and SIGINT into a Qt signal in the event loop, by a signalfd(2). Make it in the main thread
// before any other thread starts: the two are blocked from then on, so none of them ends the process half way
// through.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    TerminationSignals();
    ~TerminationSignals() override;

signals:
    void asked();

private:
    int m_descriptor = -1;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace holdfast::practice
