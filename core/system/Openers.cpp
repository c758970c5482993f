#include "system/Openers.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using FileId = std::pair<dev_t, ino_t>;

enum class Look
{
    None,
    Holds,
    Closed
};

Look lookInto(const std::string &fdFolder, const std::set<FileId> &wanted)
{
    DIR *stream = ::opendir(fdFolder.c_str());
    if (stream == nullptr)
        return errno == ENOENT ? Look::None : Look::Closed;
    Look result = Look::None;
    while (const dirent *entry = ::readdir(stream)) {
        struct stat status = {};
        if (::fstatat(::dirfd(stream), entry->d_name, &status, 0) == 0 &&
            wanted.contains({status.st_dev, status.st_ino})) {
            result = Look::Holds;
            break;
        }
    }
    ::closedir(stream);
    return result;
}

QString programOf(qint64 pid)
{
    QFile file(u"/proc/"_s + QString::number(pid) + u"/comm"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

OpenersReport ProcOpeners::of(const QList<FileFacts> &files)
{
    std::set<FileId> wanted;
    for (const FileFacts &file : files)
        wanted.insert({file.dev, file.inode});
    OpenersReport report;
    report.provable = true;
    DIR *proc = ::opendir("/proc");
    if (proc == nullptr) {
        report.provable = false;
        return report;
    }
    while (const dirent *entry = ::readdir(proc)) {
        const qint64 pid = std::strtoll(entry->d_name, nullptr, 10);
        if (pid <= 0 || pid == ::getpid())
            continue;
        const Look look = lookInto("/proc/" + std::string(entry->d_name) + "/fd", wanted);
        if (look == Look::Closed)
            report.provable = false;
        else if (look == Look::Holds)
            report.openers.append({pid, programOf(pid)});
    }
    ::closedir(proc);
    return report;
}

} // namespace holdfast
