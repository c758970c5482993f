#pragma once

#include "base/Path.h"
#include "engine/postgres/ServerAccess.h"

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>

struct pg_conn;

namespace holdfast::testing {

enum class StopMode
{
    Fast,     // sessions are ended, and it shuts down
    Immediate // as a crash: it recovers at the next start
};

// A PostgreSQL of the machine's own packages with a data folder of its own, gone with this object, and with
// this process. As root it runs as user postgres. It listens on 127.0.0.1 and on a socket in its folder, and
// asks everybody for a password (scram-sha-256). What fails in here is a fatal test error.
//
//     if (!PostgresServer::isInstalled())
//         QSKIP("no PostgreSQL server here");
//     PostgresServer server;
//     server.start();
class PostgresServer
{
public:
    static bool isInstalled();
    // Of the newest installed one: /usr/lib/postgresql/15/bin.
    static Path programs();

    PostgresServer(); // initialised, not yet started
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    // A setting as in postgresql.conf, from the next start on.
    void set(const QString &name, const QString &value) { m_settings.insert(name, value); }
    // Ready for connections when it returns. The port stays the same over all starts.
    void start();
    void stop(StopMode mode = StopMode::Fast);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    // LOGIN role; `options` as in CREATE ROLE, "CREATEDB" for example.
    void addRole(const QString &name, const QByteArray &password, const QByteArray &options = {});
    void addDatabase(const QString &name, const QString &owner = {});

    QString superuser() const;
    QByteArray passwordOf(const QString &user) const { return m_passwords.value(user); }
    int port() const { return m_port; }
    Path socketFolder() const { return m_folder / "socket"; }
    Path dataFolder() const { return m_folder / "data"; }
    Path log() const { return m_folder / "log"; }
    // Over TCP, with the password of a role that is known here.
    QString url(const QString &user, const QString &database) const;
    // The same without the socket in between.
    ServerAccess access(const QString &user, const QString &database) const;

private:
    void initialise();
    void tryToStart();

    Path m_folder;
    int m_port = 0;
    QMap<QString, QString> m_settings;
    QMap<QString, QByteArray> m_passwords;
    QProcess m_process;
};

// A session as any application has it: libpq, with none of our own code between.
class PgSession
{
public:
    PgSession(const PostgresServer &server, const QString &user, const QString &database);
    // The superuser's.
    PgSession(const PostgresServer &server, const QString &database);
    ~PgSession();
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    // One or more statements. The first value of the last one; an error is a fatal test error.
    QString execute(const QByteArray &sql);
    // Its SQLSTATE, empty when all went well, "gone" when the session is no more.
    QByteArray tryExecute(const QByteArray &sql);
    // All rows of a query, values parted by '|', rows by line feeds.
    QByteArray table(const QByteArray &sql);
    int pid() const;
    pg_conn *handle() const { return m_connection; }

    static QByteArray quoted(const QString &identifier);

private:
    pg_conn *m_connection = nullptr;
};

} // namespace holdfast::testing
