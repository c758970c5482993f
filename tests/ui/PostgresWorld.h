#pragma once

#include "PostgresServer.h"
#include "WizardWorld.h"

namespace holdfast::testing {

/// The world of the wizards with its database on a PostgreSQL server, and runtime files beside it.
struct PostgresWorld : WizardWorld
{
    explicit PostgresWorld(PostgresServer &onServer, const QString &asUser)
        : WizardWorld(QStringLiteral("Boutique d'hiver")), server(onServer), user(asUser)
    {
        const ServerAccess access = server.access(user, database());
        environment.database = access.url;
        environment.databasePassword = std::make_shared<const Secret>(access.password.clone());
        put("backend/.env", presentEnv("info", "s3cret-of-today"));
        put("docker-compose.yml", "services: {}\n");
    }

    static QString database() { return QStringLiteral("boutique d'été"); }
    static QByteArray presentEnv(const QByteArray &level, const QByteArray &secret)
    {
        return "LOG_LEVEL=" + level + "\nSESSION_SECRET=" + secret + "\nWORKERS=4\n";
    }
    /// The database anew, with 500 rows of money that moved.
    static void fill(PostgresServer &server, const QString &owner)
    {
        const QByteArray name = PgSession::quoted(database());
        PgSession(server, QStringLiteral("postgres")).execute("DROP DATABASE IF EXISTS " + name + " (FORCE)");
        server.addDatabase(database(), owner);
        PgSession session(server, owner, database());
        session.execute("CREATE TABLE accounts (id int PRIMARY KEY, name text NOT NULL);"
                        "CREATE TABLE transfers (id bigserial PRIMARY KEY, source int REFERENCES accounts,"
                        " amount numeric(12,2) NOT NULL);"
                        "INSERT INTO accounts SELECT g, 'Zoë ' || g FROM generate_series(1, 20) g;"
                        "INSERT INTO transfers (source, amount)"
                        " SELECT 1 + g % 20, g * 1.25 FROM generate_series(1, 500) g");
    }
    void put(const char *name, const QByteArray &bytes) const { writeBytes(root() / name, bytes); }
    QByteArray bytes(const char *name) const { return bytesOf(root() / name); }
    QByteArray content() const
    {
        PgSession session(server, user, database());
        return session.table("SELECT * FROM accounts ORDER BY id") +
               session.table("SELECT * FROM transfers ORDER BY id");
    }
    void damage() const
    {
        PgSession(server, user, database()).execute("DELETE FROM transfers WHERE id % 3 = 0");
        put("backend/.env", presentEnv("debug", "s3cret-of-now"));
    }

    PostgresServer &server;
    QString user;
};

} // namespace holdfast::testing
