#include "models/KeptWords.h"

#include "models/Spans.h"
#include "text/Format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Kept)
};

} // namespace

QString beforeWhat(const KeptCopy &copy)
{
    const QString pattern = copy.procedure == toString(Procedure::Revert)
                                ? Say::tr("Before the return of %1")
                                : Say::tr("Before the restore of %1");
    return pattern.arg(minuteText(copy.since));
}

QString keptAs(const KeptCopy &copy)
{
    const QString what = copy.database.isEmpty() ? Say::tr("Safety copy %1") : Say::tr("Old database %1");
    const QString named = QString(what).replace(u"%1"_s, printable(copy.name()));
    return copy.runtime.empty() ? named : Say::tr("%1, with the runtime files").replace(u"%1"_s, named);
}

QString sizeWords(const KeptCopy &copy)
{
    return copy.bytes < 0 ? Say::tr("Size not known") : text::size(copy.bytes);
}

QString keptUntil(const KeptCopy &copy, const QDateTime &now)
{
    return (now < copy.expires ? Say::tr("until %1") : Say::tr("may be cleared away since %1"))
        .arg(minuteText(copy.expires));
}

} // namespace holdfast
