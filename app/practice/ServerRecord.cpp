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
#include <chrono>
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

// Field 22 of /proc/self/stat; the name in field 2 may hold blanks and brackets, so count from its last
// bracket.
Result<qint64> startTicksOfThisProcess()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::PracticeFailed, file.fileName(), file.errorString());
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const qint64 ticks = fields.value(22 - 3).toLongLong(&ok);
    if (!ok)
        return fail(ErrorCode::PracticeFailed, file.fileName(), QStringLiteral("no start time"));
    return ticks;
}

} // namespace

Result<ServerRecord> recordOfThisProcess(quint16 port)
{
    ServerRecord record;
    HOLDFAST_TRY_AS(record.startTicks, startTicksOfThisProcess());
    record.pid = ::getpid();
    record.port = port;
    record.url = QStringLiteral("http://127.0.0.1:%1").arg(port);
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    record.startedAt =
        QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
    std::error_code error;
    record.executable = toText(std::filesystem::read_symlink("/proc/self/exe", error));
    return record;
}

Result<void> writeServerRecord(const std::filesystem::path &root, const ServerRecord &record)
{
    const QJsonObject object{{QStringLiteral("pid"), record.pid},
                             {QStringLiteral("port"), record.port},
                             {QStringLiteral("url"), record.url},
                             {QStringLiteral("started_at"), record.startedAt},
                             {QStringLiteral("start_ticks"), record.startTicks},
                             {QStringLiteral("executable"), record.executable}};
    QSaveFile file(toText(recordPath(root)));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return fail(ErrorCode::PracticeFailed, file.fileName(), file.errorString());
    return {};
}

bool serverRecordNames(const std::filesystem::path &root, qint64 pid)
{
    QFile file(recordPath(root));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return QJsonDocument::fromJson(file.readAll())[QStringLiteral("pid")].toInteger() == pid;
}

void removeServerRecord(const std::filesystem::path &root, qint64 pid)
{
    std::error_code ignored;
    if (serverRecordNames(root, pid))
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
