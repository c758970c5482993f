#include "Child.h"

#include "Sql.h"
#include "system/Locks.h"

#include <cstdio>
#include <iostream>
#include <poll.h>
#include <string>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

namespace {

constexpr int patience = 30'000;

bool stdinEnded()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, 0) <= 0)
        return false;
    char byte = 0;
    return ::read(STDIN_FILENO, &byte, 1) <= 0;
}

void transfer(Sql &sql, qint64 number)
{
    const QByteArray from = QByteArray::number(1 + number % 40);
    const QByteArray to = QByteArray::number(1 + (number * 7 + 3) % 40);
    sql.execute("BEGIN IMMEDIATE; UPDATE accounts SET balance = balance - 1 WHERE id = " + from +
                "; UPDATE accounts SET balance = balance + 1 WHERE id = " + to +
                "; INSERT INTO transfers(source, target, amount, note) VALUES (" + from + ", " + to +
                ", 1, 'écrit'); UPDATE counter SET value = value + 1; COMMIT");
}

int write(const QStringList &arguments)
{
    Sql sql(toPath(arguments.value(0)));
    qint64 number = 0;
    transfer(sql, ++number);
    tell("ready");
    while (!stdinEnded()) {
        transfer(sql, ++number);
        sqlite3_sleep(1);
    }
    tell(QByteArray::number(number));
    return 0;
}

int keepOpen(const QStringList &arguments)
{
    Sql sql(toPath(arguments.value(0)));
    (void)sql.number("SELECT count(*) FROM accounts");
    tell("ready");
    while (const std::optional<QByteArray> question = nextLine()) {
        if (*question == "write") {
            transfer(sql, 1);
            tell("written");
        } else {
            tell(QByteArray::number(sql.number(*question == "sum" ? "SELECT sum(balance) FROM accounts"
                                                                  : "SELECT count(*) FROM transfers")));
        }
    }
    return 0;
}

// With a cache of a few pages the transaction's pages go into the file before its commit, which makes the
// journal (or the -wal) needed to get the old content back.
int standInTransaction(const QStringList &arguments)
{
    Sql sql(toPath(arguments.value(0)));
    sql.execute("PRAGMA cache_size=3; PRAGMA cache_spill=3; BEGIN; UPDATE accounts SET balance = balance + 5;"
                "UPDATE transfers SET note = note || ' pas encore'; UPDATE counter SET value = -1");
    tell("ready");
    (void)nextLine();
    return 0;
}

int standCommitted(const QStringList &arguments)
{
    Sql sql(toPath(arguments.value(0)));
    sql.execute("PRAGMA wal_autocheckpoint=0");
    for (int i = 1; i <= 20; ++i)
        transfer(sql, i);
    tell("ready");
    (void)nextLine();
    return 0;
}

int holdLock(const QStringList &arguments)
{
    const Result<std::unique_ptr<Lock>> lock =
        FlockLocks().acquire(toPath(arguments.value(0)), arguments.value(1));
    if (!lock)
        return 1;
    tell("ready");
    (void)nextLine();
    return 0;
}

} // namespace

void tell(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

std::optional<QByteArray> nextLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QByteArray::fromStdString(line);
}

std::optional<int> playRole(int argc, char *argv[], const std::map<QString, Role> &own)
{
    if (argc < 3 || QByteArray(argv[1]) != "--role")
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    std::map<QString, Role> roles = own;
    roles.insert({{u"writer"_s, write},
                  {u"opener"_s, keepOpen},
                  {u"hot-writer"_s, standInTransaction},
                  {u"committer"_s, standCommitted},
                  {u"lock"_s, holdLock}});
    const auto role = roles.find(QString::fromUtf8(argv[2]));
    return role == roles.end() ? 99 : role->second(QCoreApplication::arguments().mid(3));
}

Child::Child(const QString &role, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--role"_s, role} + arguments);
}

Child::~Child()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QByteArray Child::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine().trimmed();
}

bool Child::isReady()
{
    return line() == "ready";
}

QByteArray Child::ask(const QByteArray &question)
{
    m_process.write(question + '\n');
    return line();
}

int Child::end()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void Child::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace holdfast::testing
