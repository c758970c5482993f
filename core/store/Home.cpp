#include "store/Home.h"

using namespace Qt::StringLiterals;

namespace holdfast {

Home homeFrom(const QProcessEnvironment &variables)
{
    const QString own = variables.value(u"HOLDFAST_HOME"_s);
    if (!own.isEmpty())
        return {std::filesystem::absolute(toPath(own)).lexically_normal()};
    const QString data = variables.value(u"XDG_DATA_HOME"_s);
    if (data.startsWith(u'/'))
        return {toPath(data) / "holdfast"};
    return {toPath(variables.value(u"HOME"_s)) / ".local" / "share" / "holdfast"};
}

} // namespace holdfast
