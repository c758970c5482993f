#pragma once

#include <QtGlobal>

namespace holdfast {

// When a process was started, in clock ticks since the machine was (proc(5), stat field 22); 0 when it is
// gone or a zombie. With the pid it names one process for as long as the machine runs.
qint64 startTicksOf(qint64 pid);

} // namespace holdfast
