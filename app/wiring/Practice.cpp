#include "wiring/Practice.h"

#include "wiring/PracticeChecks.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSaveFile>
#include <QUrl>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

extern "C" { // glibc 2.36 forgets this in its own header
#include <sys/pidfd.h>
}

#include <cerrno>
#include <chrono>
#include <csignal>
#include <optional>
#include <string>
#include <system_error>

namespace holdfast {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr auto pollInterval = 20ms;
constexpr auto startPatience = 30s;
constexpr auto endPatience = 10s;
constexpr auto makePatience = 120s;
constexpr auto lockPatience = 60s;

constexpr const char *programName = "holdfast-practice";

// What the server writes into .practice/server.json.
struct ServerRecord
{
    qint64 pid = 0;
    quint16 port = 0;
    qint64 startTicks = 0;
    QString url;
    QString executable;
};

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Error failed(const Path &subject, const QString &detail)
{
    return fail(ErrorCode::PracticeFailed, toText(subject), detail);
}

Path metaFolder(const Path &root)
{
    return root / ".practice";
}
QJsonObject readObject(const Path &path)
{
    QFile file(toText(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

ServerRecord readRecord(const Path &root)
{
    const QJsonObject object = readObject(metaFolder(root) / "server.json");
    return {object[QStringLiteral("pid")].toInteger(),
            static_cast<quint16>(object[QStringLiteral("port")].toInt()),
            object[QStringLiteral("start_ticks")].toInteger(), object[QStringLiteral("url")].toString(),
            object[QStringLiteral("executable")].toString()};
}

// Field 22 of proc(5) stat, the start time of a process; nothing when it is gone or a zombie. The name in
// field 2 may hold blanks and brackets, so count from its last bracket.
std::optional<qint64> startTicks(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on
    if (fields.value(0) == "Z" || fields.value(0) == "X")
        return {};
    return fields.value(22 - 3).toLongLong();
}

QString executableOf(qint64 pid)
{
    std::error_code error;
    QString name = toText(fs::read_symlink("/proc/" + std::to_string(pid) + "/exe", error));
    const QString replaced = QStringLiteral(" (deleted)"); // a newer build took its place on disk
    if (name.endsWith(replaced))
        name.chop(replaced.size());
    return name;
}

// True when the pid of the record still means the server that wrote it.
bool isRunning(const ServerRecord &record)
{
    if (record.pid <= 1 || startTicks(record.pid) != record.startTicks)
        return false;
    const QString executable = executableOf(record.pid);
    return executable == record.executable && toPath(executable).filename() == programName;
}

PracticeState stateOf(const Path &root, const ServerRecord &record)
{
    return {root, record.url, true, record.pid};
}

Result<Path> findProgram(const PracticePlaces &places)
{
    Path program = places.program;
    if (program.empty())
        program = toPath(QCoreApplication::applicationDirPath()) / programName;
    if (::access(program.c_str(), X_OK) != 0)
        return failed(program, qt_error_string(errno));
    return program;
}

// Of the caller's environment only what a program needs to start: no keys, no tokens, no DATABASE_URL.
QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const char *name : {"PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"}) {
        const QString key = QString::fromLatin1(name);
        if (ours.contains(key))
            clean.insert(key, ours.value(key));
    }
    clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return clean;
}

// Runs `holdfast-practice VERB root`, create or reset, to its end.
Result<void> makeTree(const Path &program, const QString &verb, const Path &root)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.start(toText(program), {verb, toText(root)});
    const bool ended = process.waitForFinished(std::chrono::milliseconds(makePatience).count());
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return failed(root, said.isEmpty() ? process.errorString() : said);
}

bool isAbsent(const Path &root)
{
    std::error_code error;
    return !fs::exists(root, error) || fs::is_empty(root, error);
}

// True when something on the port answers HTTP to GET /health, whatever it says.
bool answers(quint16 port)
{
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval patience{2, 0};
    ::setsockopt(socket.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    const QByteArray request = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    if (::send(socket.number(), request.constData(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL) <
        0)
        return false;
    char start[5] = {};
    return ::recv(socket.number(), start, sizeof start, MSG_WAITALL) == sizeof start &&
           QByteArray(start, sizeof start) == "HTTP/";
}

bool endsWithin(const Descriptor &process, std::chrono::milliseconds patience)
{
    pollfd end{process.number(), POLLIN, 0};
    return ::poll(&end, 1, static_cast<int>(patience.count())) > 0;
}

Result<void> endServer(const ServerRecord &record)
{
    // The descriptor pins the process: checked while it is held, the pid cannot come to mean another one.
    const Descriptor process(::pidfd_open(static_cast<pid_t>(record.pid), 0));
    const int problem = errno;
    if (!process.isOpen() && problem != ESRCH)
        return failed(std::to_string(record.pid), qt_error_string(problem));
    if (!process.isOpen() || !isRunning(record))
        return {};
    for (const int signal : {SIGTERM, SIGKILL}) {
        ::pidfd_send_signal(process.number(), signal, nullptr, 0);
        if (endsWithin(process, endPatience))
            return {};
    }
    return failed(std::to_string(record.pid), QStringLiteral("does not end"));
}

// Starts the server and waits until it answers.
Result<ServerRecord> launch(const Path &program, const Path &root, quint16 port)
{
    QFile log(toText(metaFolder(root) / "server.log"));
    if (!log.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return failed(toPath(log.fileName()), log.errorString());
    log.close();
    QProcess process;
    process.setProgram(toText(program));
    process.setArguments(
        {QStringLiteral("serve"), toText(root), QStringLiteral("--port"), QString::number(port)});
    process.setProcessEnvironment(cleanEnvironment());
    process.setWorkingDirectory(toText(root));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(log.fileName());
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return failed(program, process.errorString());
    const Descriptor server(::pidfd_open(static_cast<pid_t>(pid), 0));
    bool ended = !server.isOpen();
    const auto deadline = Steady::now() + startPatience;
    while (!ended && Steady::now() < deadline) {
        ended = endsWithin(server, pollInterval);
        const ServerRecord record = readRecord(root);
        if (isRunning(record) && answers(record.port))
            return record;
    }
    if (!ended)
        ::pidfd_send_signal(server.number(), SIGKILL, nullptr, 0);
    QString said = QStringLiteral("does not answer");
    if (log.open(QIODevice::ReadOnly) && log.size() > 0)
        said = QString::fromUtf8(log.read(1000)).trimmed();
    return failed(program, said);
}

QUrl healthUrl(const PracticePlaces &places)
{
    const QJsonObject checks = readObject(places.environmentFile())[QStringLiteral("checks")].toObject();
    return QUrl(checks[QStringLiteral("health")].toObject()[QStringLiteral("url")].toString());
}

// What practice.json says when it is new; the rest depends on the place.
constexpr const char *freshEnvironment = R"({"schema": 1, "name": "practice", "kind": "practice",
    "database": {"url": "sqlite:///backend/app.db"},
    "diagnosis": {"logs": [".practice/server.log"]},
    "objectives": {"rpo_hours": 24, "rto_minutes": 60}})";

// Fresh values, above them whatever the file has already, above that what has to be true of this server.
QJsonObject environmentFor(const QJsonObject &former, const Path &root, const QString &url)
{
    QJsonObject object = QJsonDocument::fromJson(freshEnvironment).object();
    for (auto entry = former.begin(); entry != former.end(); ++entry)
        object[entry.key()] = entry.value();
    object[QStringLiteral("kind")] = QStringLiteral("practice");
    object[QStringLiteral("root")] = toText(root);
    QJsonObject keys = object[QStringLiteral("keys")].toObject();
    keys[QStringLiteral("integrity")] =
        QString(QStringLiteral("file:") + toText(metaFolder(root) / "integrity.key"));
    object[QStringLiteral("keys")] = keys;
    object[QStringLiteral("checks")] = practiceChecks(former[QStringLiteral("checks")].toObject(), root, url);
    return object;
}

Result<void> makeFolder(const Path &folder)
{
    std::error_code error;
    const bool made = fs::create_directories(folder, error);
    if (error)
        return failed(folder, qt_error_string(error.value()));
    if (made)
        fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

Result<void> writeEnvironment(const PracticePlaces &places, const QString &url)
{
    HOLDFAST_TRY(makeFolder(places.environmentsFolder));
    const Path path = places.environmentFile();
    const QJsonObject former = readObject(path);
    const QJsonObject wanted = environmentFor(former, places.root(), url);
    if (wanted == former)
        return {};
    QSaveFile file(toText(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(wanted).toJson()) < 0 || !file.commit())
        return failed(path, file.errorString());
    return {};
}

Result<PracticeState> startUnlocked(const PracticePlaces &places)
{
    const Path root = places.root();
    ServerRecord record = readRecord(root);
    if (!isRunning(record)) {
        HOLDFAST_TRY_AS(const Path program, findProgram(places));
        if (isAbsent(root))
            HOLDFAST_TRY(makeTree(program, QStringLiteral("create"), root));
        const auto former = static_cast<quint16>(healthUrl(places).port(0));
        auto launched = launch(program, root, former);
        if (!launched && former != 0) // taken by somebody else, most likely
            launched = launch(program, root, 0);
        HOLDFAST_TRY_AS(record, launched);
    }
    HOLDFAST_TRY(writePracticeTokens(root));
    HOLDFAST_TRY(writeEnvironment(places, record.url));
    return stateOf(root, record);
}

Result<PracticeState> stopUnlocked(const PracticePlaces &places)
{
    const Path root = places.root();
    const ServerRecord record = readRecord(root);
    if (isRunning(record))
        HOLDFAST_TRY(endServer(record));
    std::error_code ignored;
    fs::remove(metaFolder(root) / "server.json", ignored); // what a killed server left
    return practiceState(places);
}

Result<PracticeState> resetUnlocked(const PracticePlaces &places)
{
    const Path root = places.root();
    HOLDFAST_TRY_AS(const Path program, findProgram(places));
    if (isAbsent(root)) {
        HOLDFAST_TRY(makeTree(program, QStringLiteral("create"), root));
        return practiceState(places);
    }
    const bool ran = practiceState(places).running;
    HOLDFAST_TRY(stopUnlocked(places));
    const Result<void> reset = makeTree(program, QStringLiteral("reset"), root);
    if (!ran || !reset)
        return reset ? practiceState(places) : Result<PracticeState>(reset.error());
    return startUnlocked(places);
}

using Operation = Result<PracticeState> (*)(const PracticePlaces &);

Result<PracticeState> oneAtATime(const PracticePlaces &places, Operation operation)
{
    HOLDFAST_TRY(makeFolder(places.home));
    QLockFile lock(toText(places.home / "practice.lock"));
    lock.setStaleLockTime(0); // stale only when its process is gone
    if (!lock.tryLock(static_cast<int>(std::chrono::milliseconds(lockPatience).count())))
        return fail(ErrorCode::Busy, toText(places.root()),
                    QStringLiteral("another practice command is at work"));
    return operation(places);
}

} // namespace

PracticeState practiceState(const PracticePlaces &places)
{
    const Path root = places.root();
    const ServerRecord record = readRecord(root);
    if (isRunning(record))
        return stateOf(root, record);
    return {root, healthUrl(places).toString(QUrl::RemovePath), false, 0};
}

Result<PracticeState> startPractice(const PracticePlaces &places)
{
    return oneAtATime(places, startUnlocked);
}
Result<PracticeState> stopPractice(const PracticePlaces &places)
{
    return oneAtATime(places, stopUnlocked);
}
Result<PracticeState> resetPractice(const PracticePlaces &places)
{
    return oneAtATime(places, resetUnlocked);
}

} // namespace holdfast
