#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "model/Mode.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace holdfast {

struct PostgresHost
{
    QString host; // a name, an address, or the folder of a unix socket
    int port = 5432;

    friend bool operator==(const PostgresHost &, const PostgresHost &) = default;
};

// A DATABASE_URL in one of the spellings of contracts §2, taken apart. The password is never part of it.
struct DatabaseUrl
{
    Mode mode = Mode::Sqlite;
    // sqlite
    QString path;        // as written after the slashes, percent-decoded; relative = below the root
    QString literalPath; // the same before decoding: a file may really be called "50%25.db"
    // postgres
    QList<PostgresHost> hosts; // empty: the default socket
    QString user;
    QString database;
    QMap<QString, QString> parameters; // libpq keywords, without those above

    QStringList droppedKeys; // query keys that mean nothing to us or to libpq

    // "db.example:5432/orders", for messages.
    QString place() const;
    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

// ErrorCode::DatabaseUrlInvalid names what is wrong without repeating the URL, which may hold a password.
// Sources: SQLAlchemy 2.0 "Database URLs"; PostgreSQL manual 34.1.1.2 "Connection URIs", 34.1.2 for the
// keywords.
Result<DatabaseUrl> parseDatabaseUrl(const QString &url);

// Whether a URL carries a password, in its authority or its query; and that password, empty if there is none.
bool holdsPassword(const QString &url);
Secret passwordIn(const QString &url);

} // namespace holdfast
