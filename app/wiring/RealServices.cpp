#include "wiring/RealServices.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <cerrno>
#include <csignal>

#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString whoAmI()
{
    const passwd *entry = ::getpwuid(::getuid());
    const QString user = entry != nullptr ? QString::fromUtf8(entry->pw_name) : QString::number(::getuid());
    return user + u'@' + QSysInfo::machineHostName();
}

// Removes what validations left in the work folder whose processes are gone.
void sweepWorkFolder(Files &files, const Path &folder)
{
    static const QRegularExpression name(
        u"^\\.holdfast-work-[0-9a-f]{8}-(\\d+)(-wal|-shm|-journal|\\.list|\\.sql|\\.unpacked\\.\\d+)?$"_s);
    const Result<QList<Path>> names = files.names(folder);
    for (const Path &file : names ? *names : QList<Path>()) {
        const QRegularExpressionMatch match = name.match(toText(file));
        if (match.hasMatch() && ::kill(static_cast<pid_t>(match.captured(1).toLongLong()), 0) != 0 &&
            errno == ESRCH)
            (void)files.remove(folder / file);
    }
}

} // namespace

RealServices::RealServices(const QProcessEnvironment &variables)
    : m_variables(variables), m_home(homeFrom(variables)), m_secrets(m_files, variables),
      m_journal(m_home.journal(), m_clock), m_plans(m_files, m_clock, m_home.plans()),
      m_environments(m_files, variables, m_home), m_services{m_clock,   m_files,     m_locks,   m_http,
                                                             m_openers, m_processes, m_secrets, m_journal,
                                                             m_plans,   whoAmI()}
{
    // A limit on file sizes is an error of the write that meets it, not the end of us; and no core file gets
    // to hold keys.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    sweepWorkFolder(m_files, workFolder()); // what a killed look at a set left there may be plain
    // What the operator's shell says to psql must not leak into our sessions (P36): libpq would read it for
    // everything that the URL leaves open.
    for (const QString &name : variables.keys()) {
        if (name.startsWith(u"PG"_s))
            qunsetenv(name.toUtf8().constData());
    }
}

} // namespace holdfast
