#pragma once

#include "Passes.h"
#include "PostgresServer.h"
#include "TempTree.h"
#include "engine/postgres/PostgresTools.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace holdfast::testing {

// Every ASCII byte but NUL.
inline QByteArray everyByte()
{
    QByteArray out;
    for (char byte = 1; byte > 0 && byte < 127; ++byte)
        out += byte;
    return out + '\x7f';
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("no error") : toString(result.error().code);
}

template <class T>
QByteArray said(const Result<T> &result)
{
    if (result)
        return "no error";
    const Error &error = result.error();
    return QString(toString(error.code) + u' ' + error.subject + u' ' + error.detail).toUtf8();
}

// A server with a database `source` in it, two roles without rights on its tables, and what the client
// programs need to be run; a new folder for each test function.
class PostgresToolsScene : public QObject
{
protected:
    void start()
    {
        m_server = std::make_unique<PostgresServer>();
        m_server->start();
        m_server->addRole(QStringLiteral("lecteur"), "lire");
        m_server->addRole(QStringLiteral("propriétaire"), "avoir", "CREATEDB");
        m_server->addDatabase(source);
        PgSession(*m_server, source)
            .execute("CREATE SCHEMA \"à côté\";"
                     "CREATE TABLE clients (id int PRIMARY KEY, nom text NOT NULL);"
                     "INSERT INTO clients SELECT g, 'café ' || md5(g::text) FROM generate_series(1, 20000) g;"
                     "CREATE TABLE \"à côté\".\"commande d'été\" (id int PRIMARY KEY, "
                     "  client int REFERENCES clients, note text);"
                     "INSERT INTO \"à côté\".\"commande d'été\" "
                     "  SELECT g, g, repeat('x', 100) FROM generate_series(1, 5000) g;"
                     "SELECT lo_from_bytea(4711, decode(repeat('00ff', 100000), 'hex'));"
                     "CREATE VIEW riches AS SELECT * FROM clients WHERE id > 100");
    }

    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>(
            QString(QDir::tempPath() + QStringLiteral("/holdfast à côté-XXXXXX")));
        QVERIFY(m_folder->isValid());
        m_stop = std::stop_source();
        m_context = std::make_unique<RunContext>(m_stop.get_token(), m_progress);
    }

    Path file(const char *name) const { return toPath(m_folder->path()) / name; }

    PostgresTools tools(const PostgresTools::Waits &waits = {})
    {
        const Path folder = PostgresServer::programs();
        const int major = std::stoi(folder.parent_path().filename());
        const Result<PostgresTools> found =
            PostgresTools::find({m_files, m_processes, {folder}, waits}, major, *m_context);
        if (!found)
            qFatal("%s", said(found).constData());
        return *found;
    }

    ServerAccess access(const QString &database = source) const
    {
        return m_server->access(m_server->superuser(), database);
    }

    // A dump as the new file `to`, which is gone again on failure.
    Result<void> dumpTo(const PostgresTools &programs, const ServerAccess &from, const DumpJob &job,
                        const Path &to)
    {
        return writeNew(m_files, to,
                        [&](ByteSink &sink) { return programs.dump(from, job, sink, *m_context); });
    }

    Result<void> rolesTo(const PostgresTools &programs, const ServerAccess &from, const Path &to,
                         RolePasswords passwords = RolePasswords::LeaveOut)
    {
        return writeNew(m_files, to, [&](ByteSink &sink) {
            return programs.dumpRoles(from, passwords, sink, *m_context);
        });
    }

    // A dump of `source` that is known to be good.
    Path goodDump()
    {
        const Path to = file("bon.dump");
        const Result<void> dumped = dumpTo(tools(), access(), {source}, to);
        if (!dumped)
            qFatal("%s", said(dumped).constData());
        return to;
    }

    // Sessions of that application_name.
    int sessionsOf(const QByteArray &program) const
    {
        if (!m_server)
            return 0;
        return PgSession(*m_server, QStringLiteral("postgres"))
            .execute("SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + program + "'")
            .toInt();
    }

    inline static const QString source = QStringLiteral("source");

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::stop_source m_stop;
    ProgressSlot m_progress;
    std::unique_ptr<RunContext> m_context;
    PosixFiles m_files;
    RealProcesses m_processes;
};

} // namespace holdfast::testing
