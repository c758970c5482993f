#include "plan/Sweep.h"

#include "base/Crypto.h"
#include "store/Catalog.h"
#include "system/Processes.h"

#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Staged by a restore that goes on: another environment's database may stand in the same folder.
bool isInUse(const QString &name)
{
    static const QRegularExpression pattern(u"\\.holdfast-stage-[0-9a-f]{8}-(\\d+)\\."_s);
    const QRegularExpressionMatch match = pattern.match(name);
    const qint64 pid = match.captured(1).toLongLong(); // our own ones are what a failed removal left
    return match.hasMatch() && pid != ::getpid() && startTicksOf(pid) != 0;
}

// What stepped aside for a staged file that still stands goes back: the crash came before the exchange. Else
// it belonged to what is no longer there.
Result<void> settleAside(Files &files, const Path &folder, const QList<Path> &names)
{
    static const QRegularExpression pattern(
        u"^(.+-(?:wal|shm|journal))\\.aside(\\.holdfast-stage-[0-9a-f]{8}.*)$"_s);
    for (const Path &name : names) {
        const QRegularExpressionMatch match = pattern.match(toText(name));
        if (!match.hasMatch())
            continue;
        const Path home = toPath(match.captured(1));
        const bool back = names.contains(toPath(match.captured(2))) && !names.contains(home);
        HOLDFAST_TRY(back ? files.rename(folder / name, folder / home) : files.remove(folder / name));
    }
    return {};
}

} // namespace

Path stagedName(const Path &folder, const char *what)
{
    // The process id lets a sweep of another environment in this folder tell that they are in use.
    return folder / (".holdfast-stage-" + randomBytes(4).toHex().toStdString() + '-' +
                     std::to_string(::getpid()) + what);
}

Result<void> sweepPartials(Files &files, const QList<Path> &folders)
{
    for (const Path &folder : folders) {
        HOLDFAST_TRY_AS(const FileFacts there, files.facts(folder));
        if (there.type != FileType::Folder)
            continue;
        HOLDFAST_TRY_AS(QList<Path> names, files.names(folder));
        names.removeIf([](const Path &name) { return isInUse(toText(name)); });
        HOLDFAST_TRY(settleAside(files, folder, names));
        for (const Path &name : names) {
            if (isOwnPartial(toText(name)))
                HOLDFAST_TRY(files.remove(folder / name));
        }
    }
    return {};
}

} // namespace holdfast
