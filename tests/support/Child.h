#pragma once

#include "base/Path.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <functional>
#include <map>
#include <optional>

namespace holdfast::testing {

// A role that a test program plays in a process of its own; gets its arguments, gives the exit code.
using Role = std::function<int(const QStringList &)>;

// Roles that every test program knows:
//   writer DATABASE          transfers between accounts, a commit every millisecond, until stdin ends
//   opener DATABASE          keeps it open; answers each line "sum", "transfers", "write" on stdout
//   hot-writer DATABASE      stands in the middle of a large transaction whose pages are in the file already
//   committer DATABASE       has committed into a -wal that nobody has checkpointed, and stands
//   lock FILE HOLDER         holds the lock
// Each prints "ready" first. The exit code, when the program was started for a role.
std::optional<int> playRole(int argc, char *argv[], const std::map<QString, Role> &own = {});

// For a role: prints one line and flushes; the next line of stdin, nothing at its end.
void tell(const QByteArray &line);
std::optional<QByteArray> nextLine();

// A running role.
class Child
{
public:
    Child(const QString &role, const QStringList &arguments);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    bool isReady(); // waits for "ready"
    QByteArray line();
    QByteArray ask(const QByteArray &question);
    // Ends its stdin and waits; the exit code, -1 when it was killed or did not end.
    int end();
    void kill(); // SIGKILL, and waits until it is gone
    bool waitForEnd(int milliseconds) { return m_process.waitForFinished(milliseconds); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace holdfast::testing

// main() of a test program that plays roles, too. `roles` is a std::map<QString, Role>.
#define HOLDFAST_TEST_MAIN_WITH_ROLES(TestClass, roles)                                                      \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        if (const std::optional<int> code = holdfast::testing::playRole(argc, argv, roles))                  \
            return *code;                                                                                    \
        QCoreApplication application(argc, argv);                                                            \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
#define HOLDFAST_TEST_MAIN(TestClass) HOLDFAST_TEST_MAIN_WITH_ROLES(TestClass, {})
