#include "system/Processes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace holdfast {

qint64 startTicksOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name in field 2 may hold blanks and brackets, so count from its last bracket: field 3 is the state.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.value(0) == "Z" || fields.value(0) == "X")
        return 0;
    return fields.value(22 - 3).toLongLong();
}

} // namespace holdfast
