#include "store/Home.h"

#include <pwd.h>
#include <unistd.h>

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
    QString home = variables.value(u"HOME"_s);
    if (!home.startsWith(u'/')) { // a service or a cron job may have none: never the current folder
        const passwd *entry = ::getpwuid(::getuid());
        home = entry != nullptr ? QString::fromUtf8(entry->pw_dir) : u"/"_s;
    }
    return {toPath(home) / ".local" / "share" / "holdfast"};
}

} // namespace holdfast
