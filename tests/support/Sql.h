#pragma once

#include "base/Path.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace holdfast::testing {

// A database as any application has it: SQLite, opened for reading and writing, with none of our own code
// between. A statement that fails is a fatal test error, unless it is asked for by tryExecute().
class Sql
{
public:
    explicit Sql(const Path &database);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    void execute(const QByteArray &statement);
    int tryExecute(const QByteArray &statement); // SQLite's result code
    qint64 number(const QByteArray &query);
    QString text(const QByteArray &query);
    // A digest over all that `query` gives, in its order.
    QByteArray digest(const QByteArray &query);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

// What an application would find there now. Opening it recovers what a crash left, as for the application.
struct Inspection
{
    bool exists = false;
    bool sound = false; // integrity_check says exactly ok, and there are pages
    QString report;
    QByteArray content; // over all rows of the tables of makeDatabase
    qint64 balance = 0; // sum over accounts: never changes
    qint64 counter = 0; // grows with every transfer
    qint64 transfers = 0;
};
Inspection inspect(const Path &database);

struct DatabaseShape
{
    QByteArray journalMode = "delete"; // or "wal"
    int pageSize = 4096;
    int accounts = 40;
    int transfers = 500;
    int applicationId = 4711;
};
inline constexpr qint64 balancePerAccount = 1000;
// accounts, transfers (referring to accounts) and a counter; always the same content for the same shape.
void makeDatabase(const Path &database, const DatabaseShape &shape = {});

} // namespace holdfast::testing
