#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "model/Checks.h"
#include "model/DatabaseUrl.h"
#include "model/RuntimeFiles.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace holdfast {

enum class EnvironmentKind
{
    Production,
    Staging,
    Test,
    Practice
};

QString toString(EnvironmentKind kind);

// For whom backups are encrypted (age), and what opens them again where no file is named. Empty: they are
// not.
struct Encryption
{
    QStringList recipients;  // "age1…"
    QString passphrase = {}; // reference; instead of recipients
    QString identity = {};   // reference to an identity file: file:/path

    bool isOff() const { return recipients.isEmpty() && passphrase.isEmpty(); }
    friend bool operator==(const Encryption &, const Encryption &) = default;
};

// How the application is kept from its data while that is exchanged, and brought back afterwards. Commands
// are argument lists, run in the root folder one after the other; the first of each is a path or found in
// PATH.
struct ServiceControl
{
    bool refuseWrites = false; // on a server: from when the backup is known to be good, until the exchange
    QList<QStringList> stop = {};
    QList<QStringList> start = {};

    friend bool operator==(const ServiceControl &, const ServiceControl &) = default;
};

// One protected service. Secrets stand in it by reference only: `env:NAME` or `file:/path`.
struct Environment
{
    QString name;
    EnvironmentKind kind = EnvironmentKind::Production;
    Path root; // absolute
    DatabaseUrl database;
    QString databaseUrlReference; // "env:NAME" when the URL comes from a variable
    // The URL's password, else the operator's PGPASSWORD; read once, so that a restored `.env` cannot change
    // it (M8). Null: libpq finds what it needs itself.
    std::shared_ptr<const Secret> databasePassword;
    QString passFile;        // the operator's PGPASSFILE
    QString integrityKey;    // reference
    QStringList retiredKeys; // references of keys that still verify
    Checks checks;
    QList<Path> logs; // absolute; whose last lines a diagnosis shows
    ServiceControl services;
    RuntimeAssets runtime;
    Encryption encryption;
    std::chrono::hours rpo{24};
    std::chrono::minutes rto{60};
    std::chrono::days keptFor{14}; // how long what a restore put aside is left alone
    QStringList notes;             // codes of what was assumed while making it

    // The database file of an SQLite environment, absolute. Its parent need not exist.
    Path databaseFile() const;
    // For people: the file's path, or "host:port/database"; and its short name.
    QString databasePlace() const;
    QString databaseName() const;
    Path backupFolder() const { return root / "backups" / "db"; }
    friend bool operator==(const Environment &, const Environment &) = default;
};

// A URL as it may be shown and journalled: without user, password and the values of its query.
QString shownUrl(const QString &url);

// Reads schema 1 (resources/schema/environment-1.json). ErrorCode::EnvironmentInvalid: the detail begins with
// the JSON pointer of the member that is wrong. `database.url` given as a reference is left for the caller.
Result<Environment> environmentFromJson(const QByteArray &json);

} // namespace holdfast
