#pragma once

#include "PostgresServer.h"
#include "engine/postgres/PostgresCatalog.h"

#include <QStringList>
#include <QTest>

#include <memory>

namespace holdfast::testing {

template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return std::move(*result);
}

// "table-gone public.t, catalogue-differs columns"
inline QString shown(const QList<Phrase> &phrases)
{
    QStringList out;
    for (const Phrase &each : phrases)
        out.append(each.code + u' ' + each.values.first().toString());
    return out.join(QStringLiteral(", "));
}

// A server with the roles that rich.sql needs, and an empty database `small` of shop_owner.
class CatalogScene
{
public:
    CatalogScene()
    {
        server.start();
        server.addRole(QStringLiteral("boss"), "b", "SUPERUSER");
        server.addRole(QStringLiteral("shop_owner"), "o");
        server.addDatabase(QStringLiteral("small"), QStringLiteral("shop_owner"));
    }

    PostgresConnection open(const QString &database, const QString &user = {})
    {
        const ServerAccess access = server.access(user.isEmpty() ? server.superuser() : user, database);
        return taken(PostgresConnection::open(access, database, context));
    }
    PostgresConnection::Rows query(PostgresConnection &session, const QString &sql)
    {
        return taken(session.query(sql, {}, context));
    }
    Fingerprint fingerprint(PostgresConnection &session, RowCounts counts = RowCounts::Prove)
    {
        return taken(fingerprintOf(session, counts, context));
    }
    // What holds after `sql` in a transaction that is rolled back.
    Fingerprint fingerprintAfter(PostgresConnection &session, const QString &sql)
    {
        query(session, QStringLiteral("begin; set local search_path = public; ") + sql);
        Fingerprint out = fingerprint(session);
        query(session, QStringLiteral("rollback"));
        return out;
    }

    PostgresServer server;
    ProgressSlot progress;
    RunContext context{{}, progress};
};

} // namespace holdfast::testing
