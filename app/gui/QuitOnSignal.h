#pragma once

#include <functional>

namespace holdfast {

/// SIGINT, SIGTERM and SIGHUP close the window the way its own button does, instead of ending the program
/// half way. Make it before the first thread; `close` is called on the thread of the application object.
class QuitOnSignal
{
public:
    QuitOnSignal();
    /// From now on; before, a signal waits.
    void listen(std::function<void()> close) const;
};

} // namespace holdfast
