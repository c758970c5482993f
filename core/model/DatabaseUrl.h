#pragma once

#include "base/Result.h"
#include "model/Mode.h"

#include <QString>
#include <QStringList>

namespace holdfast {

// A DATABASE_URL in one of the spellings of contracts §2, taken apart.
struct DatabaseUrl
{
    Mode mode = Mode::Sqlite;
    QString path;             // sqlite: as written after the slashes, percent-decoded; relative = below the root
    QString literalPath;      // sqlite: the same before decoding: a file may really be called "50%25.db"
    QString host;             // postgres: for messages only; never the password
    QString database;         // postgres: for messages only
    QStringList droppedKeys;  // query keys that mean nothing to us

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;
};

// ErrorCode::DatabaseUrlInvalid names what is wrong without repeating the URL, which may hold a password.
// Sources: SQLAlchemy 2.0 "Database URLs"; PostgreSQL manual 34.1.1.2 "Connection URIs".
Result<DatabaseUrl> parseDatabaseUrl(const QString &url);

} // namespace holdfast
