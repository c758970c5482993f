#pragma once

#include "FixedClock.h"
#include "Passes.h"
#include "PostgresServer.h"
#include "TempTree.h"
#include "engine/postgres/PostgresCatalog.h"
#include "engine/postgres/PostgresEngine.h"

#include <QTest>

#include <memory>

namespace holdfast::testing {

using namespace Qt::StringLiterals;

template <class T>
QString said(const Result<T> &result)
{
    return result ? u"no error"_s : QString(toString(result.error().code) + u": "_s + result.error().detail);
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return said(result).section(u':', 0, 0);
}

// A server with a shop's database of two tables, new for each test function, and its owner.
class PostgresEngineScene : public QObject
{
protected:
    void start()
    {
        m_server = std::make_unique<PostgresServer>();
        m_server->start();
        m_server->addRole(m_owner, "d'elle: \\", "CREATEDB");
        m_server->addRole(u"passant"_s, "p");
    }

    void renew()
    {
        m_tree = std::make_unique<TempTree>(TempTree::Place::Memory, std::nullopt);
        m_server->addDatabase(m_database, m_owner);
        PgSession(*m_server, m_owner, m_database)
            .execute("CREATE TABLE gauche (id bigserial PRIMARY KEY, note text);"
                     "CREATE TABLE droite (id bigserial PRIMARY KEY, note text);"
                     "INSERT INTO gauche (note) SELECT repeat('é', 200) FROM generate_series(1, 3000);"
                     "INSERT INTO droite (note) SELECT repeat('à', 200) FROM generate_series(1, 3000)");
    }

    void clear()
    {
        if (!m_server)
            return;
        PgSession session(*m_server, u"postgres"_s);
        session.execute("SET client_min_messages = error");
        for (const QString &each : {m_database, u"ailleurs"_s})
            session.execute("DROP DATABASE IF EXISTS " + PgSession::quoted(each) + " WITH (FORCE)");
    }

    PostgresEngine engine(ServerAccess access)
    {
        return PostgresEngine(std::move(access), {m_files, m_processes, m_clock});
    }
    PostgresEngine engine(const QString &database) { return engine(m_server->access(m_owner, database)); }
    Path file(const char *name) const { return m_tree->root() / name; }
    // A dump loaded into a new database, and what is in it then.
    Fingerprint contentOf(const Path &dump)
    {
        m_server->addDatabase(u"ailleurs"_s, m_owner);
        const ServerAccess access = m_server->access(m_owner, u"ailleurs"_s);
        const Result<PostgresTools> tools = PostgresTools::findNewest({m_files, m_processes}, m_context);
        const Result<void> loaded = tools->load(access, {u"ailleurs"_s, dump}, m_context);
        Result<PostgresConnection> session = PostgresConnection::open(access, u"ailleurs"_s, m_context);
        if (!loaded || !session)
            qFatal("%s", qPrintable(said(loaded)));
        return fingerprintOf(*session, RowCounts::Prove, m_context).value();
    }

    // Everything of the server's catalogue of databases, and the rows of ours.
    QByteArray state() const
    {
        return PgSession(*m_server, u"postgres"_s).table("SELECT * FROM pg_database ORDER BY oid") +
               PgSession(*m_server, u"postgres"_s).table("SELECT * FROM pg_shdescription ORDER BY 1, 2") +
               PgSession(*m_server, m_database)
                   .table("SELECT sum(hashtext(g::text)), count(*), pg_relation_filenode('gauche'), (SELECT "
                          "last_value FROM gauche_id_seq) FROM gauche g");
    }

    const QString m_owner = u"gérante"_s;
    const QString m_database = u"boutique d'été"_s;
    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<TempTree> m_tree;
    FixedClock m_clock;
    PosixFiles m_files;
    RealProcesses m_processes;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
};

} // namespace holdfast::testing
