#pragma once

#include "PostgresServer.h"
#include "TestServices.h"
#include "base/Crypto.h"
#include "plan/Backup.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

#include <libpq-fe.h>

namespace holdfast::testing {

using namespace Qt::StringLiterals;

// The tree of a service whose database is on a server and belongs to `gérante`, who may make databases and is
// no superuser; runtime files beside it; one backup; database and files changed since. Other databases that
// an earlier scene left on the server are gone.
class PostgresScene
{
public:
    inline static const QString owner = u"gérante"_s;
    inline static const QString name = u"boutique d'été \"n=1\""_s;
    static constexpr char oldFile[] = "services: {changed: 1}\n";
    static constexpr char newFile[] = "services: {}\n";

    static void prepare(PostgresServer &server)
    {
        server.set(u"max_prepared_transactions"_s, u"2"_s);
        server.start();
        server.addRole(owner, "d'elle: \\", "CREATEDB");
    }

    explicit PostgresScene(PostgresServer &onServer, const QByteArray &more = {})
        : server(onServer), services(tree.home()), environment(environmentOn(onServer))
    {
        clear();
        server.addDatabase(name, owner);
        ask("CREATE TABLE clients (id int PRIMARY KEY, nom text NOT NULL);"
            "CREATE TABLE mouvements (id bigserial PRIMARY KEY, client int REFERENCES clients, montant int);"
            "INSERT INTO clients SELECT g, 'Zoë ' || g FROM generate_series(1, 30) g;"
            "INSERT INTO mouvements (client, montant) SELECT 1 + g % 30, g FROM generate_series(1, 300) g;" +
            more);
        PgSession(server, owner, u"postgres"_s).execute("COMMENT ON DATABASE " + quoted() + " IS 'à elle'");
        writeBytes(composeFile(), newFile);
        report = runBackup(services, environment);
        artefact = artefactOf(report);
        newContent = content();
        change();
        oldContent = content();
        oldOid = oid();
    }

    // What the sets of a backup are not any more.
    void change() const
    {
        ask("DELETE FROM mouvements WHERE id % 3 = 0; UPDATE clients SET nom = 'X' WHERE id = 7");
        writeBytes(composeFile(), oldFile);
    }
    Environment environmentOn(const PostgresServer &other) const
    {
        Environment out = tree.environment();
        const ServerAccess access = other.access(owner, name);
        out.database = access.url;
        out.databasePassword = std::make_shared<const Secret>(access.password.clone());
        return out;
    }
    RestoreRequest request() const
    {
        RestoreRequest out;
        out.artefact = artefact;
        return out;
    }
    RestoreRequest withRuntime() const
    {
        RestoreRequest out = request();
        out.runtimeArtefact = toPath(report.facts.value(u"runtime_file"_s).toString());
        return out;
    }
    RunReport restore(const Running &running = {})
    {
        return runRestore(services, environment, request(), running);
    }
    RunReport revert(const Running &running = {})
    {
        const Result<RevertSource> source = findRevertSource(services, environment, {});
        if (!source) {
            RunReport refused;
            refused.error = source.error();
            refused.exitCode = exitCodeFor(source.error().code);
            return refused;
        }
        return runRestore(services, environment, revertRequest(*source, {}), running);
    }

    static QByteArray quoted(const QString &identifier = name) { return PgSession::quoted(identifier); }
    QString ask(const QByteArray &sql, const QString &database = name) const
    {
        return PgSession(server, owner, database).execute(sql);
    }
    // Of the server, by the superuser.
    QString askServer(const QByteArray &sql) const { return boss().execute(sql); }
    QByteArray content(const QString &database = name) const
    {
        PgSession session(server, owner, database);
        return session.table("SELECT * FROM clients ORDER BY id") +
               session.table("SELECT * FROM mouvements ORDER BY id");
    }
    QByteArray compose() const { return bytesOf(composeFile()); }
    Path composeFile() const { return tree.root() / "docker-compose.yml"; }
    QString oid(const QString &database = name) const
    {
        return askServer("SELECT oid FROM pg_database WHERE datname = " + literal(database));
    }
    QStringList databases() const
    {
        const QByteArray all =
            boss().table("SELECT quote_ident(datname) FROM pg_database WHERE datname <> ALL "
                         "('{postgres,template0,template1}') ORDER BY 1");
        return QString::fromUtf8(all).split(u'\n', Qt::SkipEmptyParts);
    }
    // Of ours that no swap has given a name to.
    int sideDatabases() const
    {
        return askServer("SELECT count(*) FROM pg_database WHERE shobj_description(oid, 'pg_database') LIKE "
                         "'holdfast side%'")
            .toInt();
    }
    static QByteArray literal(const QString &text) { return '\'' + text.toUtf8().replace('\'', "''") + '\''; }
    // Its old data, under its own name and oid, and nothing beside it.
    QString complaintUnlessUntouched() const
    {
        if (content() != oldContent || oid() != oldOid)
            return u"the live database was changed"_s;
        return databases().size() == 1 ? QString() : u"beside it: "_s + databases().join(u", "_s);
    }
    void clear() const
    {
        PgSession session(server, u"postgres"_s);
        for (const QString &each : databases())
            session.execute("DROP DATABASE " + each.toUtf8() + " WITH (FORCE)");
    }

    // The superuser's session, a new one when the server has been away.
    PgSession &boss() const
    {
        if (!m_boss || !m_boss->tryExecute("SELECT 1").isEmpty())
            m_boss = std::make_unique<PgSession>(server, u"postgres"_s);
        return *m_boss;
    }

    PostgresServer &server;
    TempTree tree{TempTree::Place::Memory, std::nullopt};
    TestServices services;
    Environment environment;
    RunReport report; // of the backup
    Path artefact;
    QByteArray oldContent;
    QByteArray newContent;
    QString oldOid;

private:
    mutable std::unique_ptr<PgSession> m_boss;
};

// What stands after a restore, and comes back whatever a revert made of it.
class Restored
{
public:
    explicit Restored(PostgresScene &scene)
        : m_scene(scene), m_oid(scene.oid()), m_databases(scene.databases())
    {
        copy(scene.tree.home(), saved("maison"));
        copy(scene.tree.safetyCopies(), saved("pre-restore"));
    }
    void comeBack() const
    {
        if (m_scene.oid() != m_oid) {
            const QByteArray kept = m_databases.filter(u"_pre_"_s).value(0).toUtf8();
            const QByteArray now = m_scene.databases().filter(u"_pre_"_s).value(0).toUtf8();
            m_scene.askServer("ALTER DATABASE " + m_scene.quoted() + " RENAME TO autre");
            m_scene.askServer("ALTER DATABASE " + now + " RENAME TO " + m_scene.quoted());
            m_scene.askServer("ALTER DATABASE autre RENAME TO " + kept);
        }
        writeBytes(m_scene.composeFile(), m_scene.newFile);
        copy(saved("maison"), m_scene.tree.home());
        copy(saved("pre-restore"), m_scene.tree.safetyCopies());
    }

private:
    Path saved(const char *what) const { return m_scene.tree.base() / "gardé" / what; }
    static void copy(const Path &from, const Path &to)
    {
        std::filesystem::remove_all(to);
        std::filesystem::create_directories(to.parent_path());
        std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    }

    PostgresScene &m_scene;
    QString m_oid;
    QStringList m_databases;
};

// As the scripts of version 1 write it.
inline Path versionOneSet(const PostgresScene &scene)
{
    QProcess dump;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"PGPASSWORD"_s, QString::fromUtf8(scene.server.passwordOf(scene.owner)));
    dump.setProcessEnvironment(variables);
    const ServerAccess access = scene.server.access(scene.owner, scene.name);
    dump.start(toText(PostgresServer::programs() / "pg_dump"),
               {u"--clean"_s, u"--if-exists"_s, u"--no-owner"_s, u"--no-privileges"_s,
                QString(u"--dbname="_s + connectionString(access, scene.name))});
    if (!dump.waitForFinished(60'000) || dump.exitCode() != 0)
        qFatal("%s", dump.readAllStandardError().constData());
    const QByteArray bytes = dump.readAllStandardOutput();
    const char name[] = "postgres-backup-20260301-020304.sql";
    writeBytes(scene.tree.backups() / name, bytes);
    const QByteArray digest = sha256(bytes).toHex().toUpper();
    const QByteArray size = QByteArray::number(bytes.size());
    const QByteArray mac = hmacSha256(testKey, digest + '|' + size + "|postgres|" + name).toHex().toUpper();
    writeBytes(
        metadataPath(scene.tree.backups() / name),
        R"({"generated_at_utc": "2026-03-01T02:03:04.1234567Z", "mode": "postgres", "backup_file": ")" +
            QByteArray(name) + R"(", "backup_path": "/x/y.sql", "size_bytes": )" + size + R"(, "sha256": ")" +
            digest + R"(", "hmac_sha256": ")" + mac + "\"}\n");
    return scene.tree.backups() / name;
}

// An application with a pool: it commits a numbered row again and again, and comes back whenever it is sent
// away. What was promised to it is in `promised`.
class Application
{
public:
    explicit Application(const PostgresServer &server)
        : m_url(server.url(PostgresScene::owner, PostgresScene::name).toUtf8()),
          m_thread([this](const std::stop_token &stop) { work(stop); })
    {
    }
    int commits() const { return m_last; }
    int logins() const { return m_logins; }
    // Numbers whose COMMIT was answered.
    const QList<int> &end()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_promised;
    }

private:
    void work(const std::stop_token &stop)
    {
        PGconn *connection = nullptr;
        for (int number = 1; !stop.stop_requested(); ++number) {
            if (connection == nullptr || PQstatus(connection) != CONNECTION_OK) {
                PQfinish(connection);
                connection = PQconnectdb(m_url.constData());
                ++m_logins;
            }
            const QByteArray sql = "INSERT INTO journal VALUES (" + QByteArray::number(number) + ')';
            PGresult *result = PQexec(connection, sql.constData());
            if (PQresultStatus(result) == PGRES_COMMAND_OK) {
                m_promised.append(number);
                m_last = number;
            }
            PQclear(result);
        }
        PQfinish(connection);
    }

    QByteArray m_url;
    QList<int> m_promised;
    std::atomic<int> m_last = 0;
    std::atomic<int> m_logins = 0;
    std::jthread m_thread;
};

} // namespace holdfast::testing
