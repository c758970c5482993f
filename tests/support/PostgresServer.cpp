#include "PostgresServer.h"

#include "base/Crypto.h"

#include <QFile>
#include <QUrl>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <libpq-fe.h>
#include <memory>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

constexpr int attempts = 20;

using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

// Who runs it: PostgreSQL refuses to run as root.
struct Account
{
    uid_t user = ::geteuid();
    gid_t group = ::getegid();
};

Account account()
{
    const passwd *entry = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    return entry == nullptr ? Account() : Account{entry->pw_uid, entry->pw_gid};
}

// As that user, and ended with this process: `signal` is set last, for a change of user would unset it.
void runAs(QProcess &process, const Account &who, int signal)
{
    process.setChildProcessModifier([who, signal] {
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(who.group) != 0 || ::setuid(who.user) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, signal);
    });
}

void makeFolder(const Path &folder, const Account &who)
{
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    if (::geteuid() == 0 && ::chown(folder.c_str(), who.user, who.group) != 0)
        qFatal("cannot give away %s", folder.c_str());
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0)
        qFatal("no free port");
    ::close(socket);
    return ntohs(address.sin_port);
}

QByteArray readAll(const Path &path)
{
    QFile file(toText(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isReady(int port)
{
    const QByteArray number = QByteArray::number(port);
    const char *const names[] = {"host", "port", "dbname", "connect_timeout", nullptr};
    const char *const values[] = {"127.0.0.1", number.constData(), "postgres", "5", nullptr};
    return PQpingParams(names, values, 0) == PQPING_OK;
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toPercentEncoding());
}

} // namespace

Path PostgresServer::programs()
{
    for (int major = 30; major >= 10; --major) {
        const Path folder = Path("/usr/lib/postgresql") / std::to_string(major) / "bin";
        if (std::filesystem::exists(folder / "initdb") && std::filesystem::exists(folder / "postgres"))
            return folder;
    }
    return {};
}

bool PostgresServer::isInstalled()
{
    return !programs().empty() && (::geteuid() != 0 || ::getpwnam("postgres") != nullptr);
}

QString PostgresServer::superuser() const
{
    return u"chef été"_s;
}

PostgresServer::PostgresServer()
{
    std::string name = (std::filesystem::temp_directory_path() / "holdfast pg é-XXXXXX").native();
    if (::mkdtemp(name.data()) == nullptr)
        qFatal("no temporary folder");
    m_folder = std::filesystem::canonical(name);
    // Another test's server at the same time has another one.
    m_passwords.insert(superuser(), randomBytes(4).toHex() + "s:e\\c'r@et/ %41#é");
    m_settings = {{u"fsync"_s, u"off"_s},
                  {u"full_page_writes"_s, u"off"_s},
                  {u"shared_buffers"_s, u"16MB"_s},
                  {u"wal_level"_s, u"logical"_s},
                  {u"lc_messages"_s, u"C"_s},
                  {u"log_line_prefix"_s, u"%p %u@%d "_s},
                  {u"listen_addresses"_s, u"127.0.0.1"_s}};
    initialise();
}

PostgresServer::~PostgresServer()
{
    if (isRunning())
        stop(StopMode::Immediate);
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void PostgresServer::initialise()
{
    const Account who = account();
    makeFolder(m_folder, who);
    makeFolder(dataFolder(), who);
    makeFolder(socketFolder(), who);
    const Path passwordFile = m_folder / "password";
    QFile file(toText(passwordFile));
    if (!file.open(QIODevice::WriteOnly) || file.write(passwordOf(superuser()) + '\n') < 0)
        qFatal("cannot write the password file");
    file.close();
    if (::chown(passwordFile.c_str(), who.user, who.group) != 0)
        qFatal("cannot give away the password file");

    QProcess process;
    runAs(process, who, SIGTERM);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(toText(programs() / "initdb"),
                  {u"--pgdata"_s, toText(dataFolder()), u"--username"_s, superuser(), u"--pwfile"_s,
                   toText(passwordFile), u"--auth=scram-sha-256"_s, u"--encoding=UTF8"_s,
                   u"--locale=C.UTF-8"_s, u"--no-sync"_s, u"--no-instructions"_s});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("initdb: %s", process.readAll().constData());
    std::filesystem::remove(passwordFile);
}

void PostgresServer::tryToStart()
{
    QStringList arguments{u"-D"_s, toText(dataFolder()), u"-p"_s, QString::number(m_port)};
    arguments << u"-c"_s << QString(u"unix_socket_directories="_s + toText(socketFolder()));
    for (auto setting = m_settings.cbegin(); setting != m_settings.cend(); ++setting)
        arguments << u"-c"_s << QString(setting.key() + u'=' + setting.value());
    runAs(m_process, account(), SIGQUIT); // an immediate shutdown
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(toText(log()), QIODevice::Append);
    m_process.setStandardErrorFile(toText(log()), QIODevice::Append);
    m_process.start(toText(programs() / "postgres"), arguments);
    while (!m_process.waitForFinished(20) && isRunning()) {
        if (isReady(m_port))
            return;
    }
}

void PostgresServer::start()
{
    const bool portIsKnown = m_port != 0;
    for (int attempt = 0; attempt < attempts && !isRunning(); ++attempt) {
        // Between our asking for a free port and its use by the server somebody else may take it.
        if (!portIsKnown)
            m_port = freePort();
        tryToStart();
    }
    if (!isRunning())
        qFatal("PostgreSQL does not start: %s", readAll(log()).right(2000).constData());
}

void PostgresServer::stop(StopMode mode)
{
    ::kill(static_cast<pid_t>(m_process.processId()), mode == StopMode::Fast ? SIGINT : SIGQUIT);
    if (!m_process.waitForFinished(60'000))
        qFatal("PostgreSQL does not stop: %s", readAll(log()).right(2000).constData());
}

void PostgresServer::addRole(const QString &name, const QByteArray &password, const QByteArray &options)
{
    PgSession session(*this, u"postgres"_s);
    char *literal = PQescapeLiteral(session.handle(), password.constData(), size_t(password.size()));
    const QByteArray quotedPassword(literal);
    PQfreemem(literal);
    session.execute("CREATE ROLE " + PgSession::quoted(name) + " LOGIN PASSWORD " + quotedPassword + ' ' +
                    options);
    m_passwords.insert(name, password);
}

void PostgresServer::addDatabase(const QString &name, const QString &owner)
{
    PgSession session(*this, u"postgres"_s);
    session.execute("CREATE DATABASE " + PgSession::quoted(name) + " TEMPLATE template0 OWNER " +
                    PgSession::quoted(owner.isEmpty() ? superuser() : owner));
}

QString PostgresServer::url(const QString &user, const QString &database) const
{
    return u"postgresql://%1:%2@127.0.0.1:%3/%4"_s.arg(encoded(user.toUtf8()), encoded(passwordOf(user)),
                                                       QString::number(m_port), encoded(database.toUtf8()));
}

ServerAccess PostgresServer::access(const QString &user, const QString &database) const
{
    ServerAccess out;
    out.url.mode = Mode::Postgres;
    out.url.hosts = {{u"127.0.0.1"_s, m_port}};
    out.url.user = user;
    out.url.database = database;
    out.password = Secret(passwordOf(user));
    return out;
}

PgSession::PgSession(const PostgresServer &server, const QString &user, const QString &database)
{
    const QByteArray port = QByteArray::number(server.port());
    const QByteArray userName = user.toUtf8();
    const QByteArray password = server.passwordOf(user);
    const QByteArray databaseName = database.toUtf8();
    const char *const names[] = {"host", "port", "user", "password", "dbname", "client_encoding", nullptr};
    const char *const values[] = {
        "127.0.0.1", port.constData(), userName.constData(), password.constData(), databaseName.constData(),
        "UTF8",      nullptr};
    m_connection = PQconnectdbParams(names, values, 0);
    if (PQstatus(m_connection) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(m_connection));
}

PgSession::PgSession(const PostgresServer &server, const QString &database)
    : PgSession(server, server.superuser(), database)
{
}

PgSession::~PgSession()
{
    PQfinish(m_connection);
}

QString PgSession::execute(const QByteArray &sql)
{
    const ResultPtr result(PQexec(m_connection, sql.constData()), PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", sql.constData(), PQerrorMessage(m_connection));
    if (PQntuples(result.get()) == 0)
        return {};
    return QString::fromUtf8(PQgetvalue(result.get(), 0, 0));
}

QByteArray PgSession::tryExecute(const QByteArray &sql)
{
    const ResultPtr result(PQexec(m_connection, sql.constData()), PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    return PQstatus(m_connection) != CONNECTION_OK || state == nullptr ? QByteArray("gone")
                                                                       : QByteArray(state);
}

QByteArray PgSession::table(const QByteArray &sql)
{
    const ResultPtr result(PQexec(m_connection, sql.constData()), PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        qFatal("%s: %s", sql.constData(), PQerrorMessage(m_connection));
    QByteArray out;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        for (int column = 0; column < PQnfields(result.get()); ++column)
            out.append(column == 0 ? "" : "|").append(PQgetvalue(result.get(), row, column));
        out.append('\n');
    }
    return out;
}

int PgSession::pid() const
{
    return PQbackendPID(m_connection);
}

QByteArray PgSession::quoted(const QString &identifier)
{
    return '"' + identifier.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace holdfast::testing
