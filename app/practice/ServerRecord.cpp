#include "practice/ServerRecord.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace holdfast::practice {

namespace {

std::filesystem::path recordPath(const std::filesystem::path &root)
{
    return root / ".practice" / "server.json";
}

QString toText(const std::filesystem::path &path)
{
    return QString::fromStdString(path.native());
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PracticeFailed, path, file.errorString());
    return file.readAll();
}

// Field 22 of proc(5) stat; the name in field 2 may hold blanks and brackets, so count from its last bracket.
Result<qint64> startTicksOfThisProcess()
{
    HOLDFAST_TRY_AS(const QByteArray stat, contentOf(QStringLiteral("/proc/self/stat")));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on
    bool ok = false;
    const qint64 ticks = fields.value(22 - 3).toLongLong(&ok);
    if (!ok)
        return fail(ErrorCode::PracticeFailed, QStringLiteral("/proc/self/stat"),
                    QStringLiteral("no start time"));
    return ticks;
}

// The ticks count from boot, whose time is the line "btime" of /proc/stat.
Result<QString> momentOf(qint64 startTicks)
{
    HOLDFAST_TRY_AS(const QByteArray stat, contentOf(QStringLiteral("/proc/stat")));
    const qint64 boot = stat.mid(stat.indexOf("\nbtime ") + 7).split('\n').first().toLongLong();
    const qint64 seconds = boot + startTicks / ::sysconf(_SC_CLK_TCK);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QByteArray toJson(const ServerRecord &record)
{
    const QJsonObject object{{QStringLiteral("pid"), record.pid},
                             {QStringLiteral("port"), record.port},
                             {QStringLiteral("url"), record.url},
                             {QStringLiteral("started_at"), record.startedAt},
                             {QStringLiteral("start_ticks"), record.startTicks},
                             {QStringLiteral("executable"), record.executable}};
    return QJsonDocument(object).toJson();
}

} // namespace

Result<ServerRecord> recordOfThisProcess(quint16 port)
{
    ServerRecord record;
    HOLDFAST_TRY_AS(record.startTicks, startTicksOfThisProcess());
    record.pid = ::getpid();
    record.port = port;
    record.url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    HOLDFAST_TRY_AS(record.startedAt, momentOf(record.startTicks));
    std::error_code error;
    record.executable = toText(std::filesystem::read_symlink("/proc/self/exe", error));
    return record;
}

Result<void> writeServerRecord(const std::filesystem::path &root, const ServerRecord &record)
{
    QSaveFile file(toText(recordPath(root)));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(toJson(record)) < 0 || !file.commit())
        return fail(ErrorCode::PracticeFailed, file.fileName(), file.errorString());
    return {};
}

bool isOnDisk(const std::filesystem::path &root, const ServerRecord &record)
{
    return contentOf(toText(recordPath(root))) == toJson(record);
}

void removeServerRecord(const std::filesystem::path &root, const ServerRecord &record)
{
    std::error_code ignored;
    if (isOnDisk(root, record))
        std::filesystem::remove(recordPath(root), ignored);
}

Result<ServeLock> ServeLock::take(const std::filesystem::path &root)
{
    const std::filesystem::path path = root / ".practice" / "server.lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(ErrorCode::PracticeFailed, toText(path), qt_error_string(errno));
    ServeLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Busy, toText(root), QStringLiteral("another server serves this root"));
    return lock;
}

ServeLock::ServeLock(ServeLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

ServeLock::~ServeLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace holdfast::practice
