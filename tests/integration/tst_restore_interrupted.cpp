// Restores that are cancelled, lose their journal, or meet another one.

#include "Child.h"
#include "RestoreScene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestRestoreInterrupted : public QObject
{
    Q_OBJECT

private slots:
    void cancelInAnyStepLeavesTheDataWhole_data();
    void cancelInAnyStepLeavesTheDataWhole();
    void aJournalThatCannotBeWrittenStopsBeforeAnyChange();
    void aJournalLostAfterTheChangeDoesNotStopTheRun();
    void onlyOneOfTwoRestoresRuns();
};

void TestRestoreInterrupted::cancelInAnyStepLeavesTheDataWhole_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"stage", "examine", "safety-copy", "identity", "replace", "proof"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRestoreInterrupted::cancelInAnyStepLeavesTheDataWhole()
{
    QFETCH(const QString, step);
    for (const bool through : {false, true}) {
        RestoreScene scene({"delete", 4096, 40, 30'000, 4711});
        if (through)
            scene.services.openers.report.openers = {{4242, u"application"_s}};
        std::stop_source stop;
        Running running;
        running.stop = stop.get_token();
        running.onStep = [&](const QString &now, StepState state) {
            if (now == step && state == StepState::Running)
                stop.request_stop();
        };
        const RunReport report = scene.restore(running);
        const bool restored = scene.now() == scene.backup;
        QVERIFY2(restored || scene.now() == scene.changed, qPrintable(summary(report)));
        if (restored)
            QVERIFY(static_cast<int>(report.exitCode) == 0 || report.exitCode == ExitCode::CheckFailed);
        else
            QCOMPARE(report.exitCode, ExitCode::Cancelled);
        QCOMPARE(restored, step == u"proof");
        QCOMPARE(scene.tree.strays(), QStringList());
        QVERIFY(faultsIn(scene.tree.backups(), scene.services.keys()).isEmpty());
    }
}

void TestRestoreInterrupted::aJournalThatCannotBeWrittenStopsBeforeAnyChange()
{
    RestoreScene scene;
    std::filesystem::remove_all(scene.tree.home());
    writeBytes(scene.tree.home(), "a file where the folder should be");
    const QStringList before = snapshot(scene.tree.root());
    const RunReport report = scene.restore();
    QCOMPARE(toString(report.error->code), u"journal-failed"_s);
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(report.exitCode, ExitCode::Failed);
    QCOMPARE(snapshot(scene.tree.root()), before);
}

void TestRestoreInterrupted::aJournalLostAfterTheChangeDoesNotStopTheRun()
{
    RestoreScene scene;
    Running running;
    running.onStep = [&](const QString &step, StepState state) {
        if (step != u"proof" || state != StepState::Running)
            return;
        std::filesystem::remove_all(scene.tree.home());
        writeBytes(scene.tree.home(), "the disk of the journal went away");
    };
    const RunReport report = scene.restore(running);
    QVERIFY2(!report.error, qPrintable(summary(report)));
    QCOMPARE(scene.now(), scene.backup);
    QVERIFY(report.exitCode != ExitCode::Done);
    QVERIFY(!report.deviations.isEmpty());
    QCOMPARE(toString(report.checks.first().verdict), u"pass"_s);
}

void TestRestoreInterrupted::onlyOneOfTwoRestoresRuns()
{
    RestoreScene scene;
    RunReport second;
    Running running;
    running.onStep = [&](const QString &step, StepState state) {
        if (step == u"safety-copy" && state == StepState::Running)
            second = scene.restore();
    };
    QCOMPARE(summary(scene.restore(running)), u"verified 0"_s);
    QCOMPARE(second.exitCode, ExitCode::Busy);
    QCOMPARE(toString(second.outcome), u"failed-data-unchanged"_s);
}

HOLDFAST_TEST_MAIN(TestRestoreInterrupted)
#include "tst_restore_interrupted.moc"
