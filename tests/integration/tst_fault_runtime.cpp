// Whatever fails while runtime files go back: all is as it was, or all is new.

#include "Child.h"
#include "RuntimeRestoring.h"
#include "plan/SetMaker.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestFaultRuntime : public QObject
{
    Q_OBJECT

private slots:
    void aFileChangedSinceItWasShownStopsAll();
    void aSafetyArchiveOfOtherFilesStopsAll();
    void cancellingInTheMiddlePutsBack();
    void whateverCallFailsAllIsOldOrAllIsNew_data();
    void whateverCallFailsAllIsOldOrAllIsNew();
    void revertIsAllOrNothingToo();
    void workFilesOfACrashAreSweptThere();
    void whatCannotBePutBackIsNamed();
};

void TestFaultRuntime::aFileChangedSinceItWasShownStopsAll()
{
    RuntimeRestoring it;
    const RuntimeDifference shown = it.difference();
    const RuntimeSafety safety = it.safety(shown);
    writeBytes(it.change.root / "docker-compose.yml", "edited meanwhile\n");
    const QStringList before = it.state();
    const RuntimeApplied applied = applyRuntime(it.services, it.change, shown, safety, it.context);
    QVERIFY2(applied.end == End::Untouched, qPrintable(say(applied)));
    QCOMPARE(toString(applied.error->code), u"plan-stale"_s);
    QCOMPARE(applied.error->subject, u"docker-compose.yml"_s);
    QCOMPARE(it.state(), before);
}

void TestFaultRuntime::aSafetyArchiveOfOtherFilesStopsAll()
{
    RuntimeRestoring it;
    const RuntimeDifference shown = it.difference();
    RuntimeSafety safety = it.safety(shown);
    safety.entries.first().sha256 = hex(sha256("other"));
    safety.entries.last().sha256 = hex(sha256("other"));
    const RuntimeApplied applied = applyRuntime(it.services, it.change, shown, safety, it.context);
    QVERIFY2(applied.end == End::Untouched, qPrintable(say(applied)));
    QCOMPARE(toString(applied.error->code), u"safety-copy-impossible"_s);
    QCOMPARE(it.state(), it.before);
}

void TestFaultRuntime::cancellingInTheMiddlePutsBack()
{
    RuntimeRestoring it;
    const RuntimeDifference shown = it.difference();
    const RuntimeSafety safety = it.safety(shown);
    std::stop_source stop;
    RunContext stopping(stop.get_token(), it.slot);
    // The first rename happens, and then somebody asks to stop.
    it.services.files.disarm();
    (void)applyRuntime(it.services, it.change, shown, safety, it.context);
    const QStringList log = it.services.files.log();
    RuntimeRestoring other;
    const RuntimeDifference again = other.difference();
    const RuntimeSafety kept = other.safety(again);
    const qsizetype at = log.indexOf(QRegularExpression(u"^rename .*backend/\\.env$"_s));
    QVERIFY(at >= 0);
    other.services.files.arm(
        {static_cast<int>(at) + 1, ErrorCode::IoFailed, Fault::Lasting::Once, [&] { stop.request_stop(); }});
    const RuntimeApplied applied = applyRuntime(other.services, other.change, again, kept, stopping);
    other.services.files.disarm();
    QVERIFY2(applied.end == End::PutBack, qPrintable(say(applied)));
    QCOMPARE(toString(applied.error->code), u"cancelled"_s);
    QCOMPARE(other.state(), other.before);
    QVERIFY(other.scene.tree.strays().isEmpty());
}

void TestFaultRuntime::whateverCallFailsAllIsOldOrAllIsNew_data()
{
    QTest::addColumn<int>("lasting");
    QTest::newRow("one call fails") << 0;
    QTest::newRow("the disk is full from there") << 1;
}

void TestFaultRuntime::whateverCallFailsAllIsOldOrAllIsNew()
{
    QFETCH(const int, lasting);
    int putBack = 0;
    for (int n = 1;; ++n) {
        RuntimeRestoring it;
        const RuntimeDifference shown = it.difference();
        const RuntimeSafety safety = it.safety(shown);
        if (lasting == 0)
            it.services.files.arm({n});
        else
            it.services.files.arm({n, ErrorCode::DiskFull, Fault::Lasting::DiskStaysFull, {}});
        const RuntimeApplied applied = applyRuntime(it.services, it.change, shown, safety, it.context);
        const QString call =
            u"call %1 (%2): "_s.arg(n).arg(it.services.files.log().value(n - 1)) + say(applied);
        const bool struck = it.services.files.struck();
        it.services.files.disarm();
        if (!struck) {
            QVERIFY2(applied.end == End::Done && putBack > 5, qPrintable(call));
            return;
        }
        putBack += applied.end == End::PutBack ? 1 : 0;
        if (applied.end == End::Done)
            QVERIFY2(it.difference().touched().isEmpty(), qPrintable(call));
        else
            QVERIFY2(applied.end != End::LeftChanged && it.state() == it.before, qPrintable(call));
        if (call.contains(u"(remove "_s)) // what could not be removed is the sweep's
            QVERIFY(sweepPartials(it.services.posix, runtimeFolders(it.change.root, shown.touched())));
        QVERIFY2(it.scene.tree.strays().isEmpty(), qPrintable(call));
    }
}

void TestFaultRuntime::revertIsAllOrNothingToo()
{
    for (int n = 1;; ++n) {
        RuntimeRestoring it;
        it.change.remove = {u"scripts/neuer.sh"_s};
        it.change.secrets = SecretPolicy::TakeArchived;
        const RuntimeDifference shown = it.difference();
        const RuntimeSafety safety = it.safety(shown);
        it.services.files.arm({n});
        const RuntimeApplied applied = applyRuntime(it.services, it.change, shown, safety, it.context);
        const QString call =
            u"call %1 (%2): "_s.arg(n).arg(it.services.files.log().value(n - 1)) + say(applied);
        const bool struck = it.services.files.struck();
        it.services.files.disarm();
        if (call.contains(u"(remove "_s)) // what could not be removed is the sweep's
            QVERIFY(sweepPartials(it.services.posix, runtimeFolders(it.change.root, shown.touched())));
        QVERIFY2(it.scene.tree.strays().isEmpty(), qPrintable(call));
        if (applied.end == End::Done)
            QVERIFY2(it.difference().touched().isEmpty(), qPrintable(call));
        else
            QVERIFY2(applied.end != End::LeftChanged && it.state() == it.before, qPrintable(call));
        if (!struck) {
            QVERIFY2(applied.end == End::Done && n > 40, qPrintable(call));
            QVERIFY(!std::filesystem::exists(it.change.root / "scripts" / "neuer.sh"));
            return;
        }
    }
}

void TestFaultRuntime::workFilesOfACrashAreSweptThere()
{
    RuntimeRestoring it;
    const QList<Path> folders = runtimeFolders(it.change.root, it.difference().touched());
    for (const Path &folder : folders) {
        if (std::filesystem::exists(folder))
            writeBytes(folder / ".holdfast-stage-0123abcd-999999999.runtime", "left");
    }
    QVERIFY(it.scene.tree.strays().size() > 2);
    QVERIFY(sweepPartials(it.services.posix, folders));
    QCOMPARE(it.state(), it.before);
}

// The folder goes away behind us: the sync fails, and so does the way back.
void TestFaultRuntime::whatCannotBePutBackIsNamed()
{
    RuntimeRestoring it;
    const RuntimeDifference shown = it.difference();
    const RuntimeSafety safety = it.safety(shown);
    const Path backend = it.change.root / "backend";
    Fault fault{1, ErrorCode::IoFailed, Fault::Lasting::Once, {}};
    fault.instead = [&] {
        if (bytesOf(backend / ".env").startsWith("A=1")) // it has just got its place
            std::filesystem::rename(backend, it.scene.tree.base() / "weg");
        else
            it.services.files.arm(fault);
    };
    it.services.files.arm(fault);
    const RuntimeApplied applied = applyRuntime(it.services, it.change, shown, safety, it.context);
    it.services.files.disarm();
    QVERIFY2(applied.end == End::LeftChanged, qPrintable(say(applied)));
    QCOMPARE(applied.stillChanged, QStringList{u"backend/.env"_s});
    QVERIFY(applied.error);
}

HOLDFAST_TEST_MAIN(TestFaultRuntime)
#include "tst_fault_runtime.moc"
