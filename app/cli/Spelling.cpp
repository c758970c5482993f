#include "cli/Spelling.h"

#include "base/Path.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

struct Old
{
    const char16_t *old;
    const char16_t *now;
};

constexpr std::array spellings{
    Old{u"-backupfile", u"--backup-file"},
    Old{u"-runtimebackupfile", u"--runtime-backup"},
    Old{u"-mode", u"--mode"},
    Old{u"-postrestorehealthurl", u"--health-url"},
    Old{u"-force", u"--force"},
    Old{u"-outputdir", u"--output"},
    Old{u"-reporoot", u"--repo-root"},
};

} // namespace

QStringList withNewSpelling(const QStringList &arguments)
{
    QStringList out;
    bool touch = true;
    bool isFolder = false; // the value of an old option that names a folder
    for (const QString &argument : arguments) {
        touch = touch && argument != u"--";
        QString now = std::exchange(isFolder, false) ? withSlashes(argument) : argument;
        for (const Old &spelling : spellings) {
            // PowerShell also takes -Name:value.
            const QString name = argument.section(u':', 0, 0).toLower();
            if (!touch || name != QStringView(spelling.old))
                continue;
            now = QString::fromUtf16(spelling.now);
            isFolder = !argument.contains(u':') && (now == u"--output" || now == u"--repo-root");
            if (argument.contains(u':'))
                now += u'=' + argument.section(u':', 1);
        }
        out.append(now);
    }
    return out;
}

} // namespace holdfast::cli
