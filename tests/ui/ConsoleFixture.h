#pragma once

#include "TestServices.h"
#include "gui/Console.h"
#include "plan/Backup.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

/// A console over a home of its own, with one kept environment "épreuve". Its wizards are blank frames that
/// remember what they were opened for: the wizards have tests of their own.
class ConsoleFixture
{
public:
    enum class Key
    {
        There,
        Missing
    };

    ConsoleFixture(Theme &theme, Key key)
        : real(variables(tree.home(), key)), settings(real.home()),
          console({real, theme, settings, practicePlaces(), wizards(), u"en"_s})
    {
        writeEnvironment();
    }

    void open(const EnvironmentWish &wish)
    {
        console.window().resize(1366, 768);
        console.window().show();
        console.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&console.window()));
        console.open(wish);
    }
    /// Opens the kept environment and waits until it was read.
    void openKept()
    {
        open({EnvironmentWish::Kind::Named, u"épreuve"_s});
        QTRY_VERIFY(console.workspace().isRead());
    }

    RunReport backUp(const QString &label)
    {
        BackupRequest request;
        request.label = label;
        Result<Run> run = planBackup(real.services(), *real.environments().load(u"épreuve"_s), request);
        RunEvents events;
        ProgressSlot slot;
        RunContext context({}, slot);
        return run ? runPlan(real.services(), *run, events, context) : RunReport();
    }

    template <class T>
    T *find(const char *name)
    {
        return console.window().findChild<T *>(QString::fromLatin1(name));
    }

    TempTree tree;
    QStringList opened; ///< "restore /path": the wizards that were asked for
    RealServices real;
    ConsoleSettings settings;
    Console console;

private:
    static QProcessEnvironment variables(const Path &home, Key key)
    {
        QProcessEnvironment out;
        out.insert(u"HOLDFAST_HOME"_s, toText(home));
        if (key == Key::There)
            out.insert(u"TEST_KEY"_s, QString::fromUtf8(testKey));
        return out;
    }

    PracticePlaces practicePlaces() const
    {
        return {tree.home(), tree.home() / "environments", toPath(qEnvironmentVariable("HOLDFAST_PRACTICE"))};
    }

    WizardFactory wizards()
    {
        const auto remember = [this](const QString &what) {
            opened.append(what);
            return new WizardFrame;
        };
        return {
            [remember](Workspace &, QWidget *) { return remember(u"backup"_s); },
            [remember](Workspace &, const Path &set, QWidget *) {
                return remember(u"validate "_s + toText(set));
            },
            [remember](Workspace &, const Path &set, QWidget *) {
                return remember(u"restore "_s + toText(set));
            },
            [remember](Workspace &, const QString &id, QWidget *) { return remember(u"revert "_s + id); },
            [remember](Workspace &, const QString &id, QWidget *) { return remember(u"settle "_s + id); },
            [remember](Workspace &, const QString &id, QWidget *) { return remember(u"verify "_s + id); }};
    }

    void writeEnvironment() const
    {
        const QString url = u"sqlite:///"_s + toText(tree.database().lexically_relative(tree.root()));
        const QString key = u"env:TEST_KEY"_s;
        const QJsonObject environment{{u"schema"_s, 1},
                                      {u"name"_s, u"épreuve"_s},
                                      {u"kind"_s, u"staging"_s},
                                      {u"root"_s, toText(tree.root())},
                                      {u"database"_s, QJsonObject{{u"url"_s, url}}},
                                      {u"keys"_s, QJsonObject{{u"integrity"_s, key}}}};
        const Path folder = tree.home() / "environments";
        std::filesystem::create_directories(folder);
        writeBytes(folder / "épreuve.json", QJsonDocument(environment).toJson());
    }
};

} // namespace holdfast::testing
