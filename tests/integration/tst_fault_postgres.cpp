// Whatever fails while a database on a PostgreSQL server is backed up, restored or reverted: the n-th file
// operation, a request to stop, the server itself. Each time: the live data is old or new, as the report
// says.

#include "PostgresScene.h"

#include <QRegularExpression>
#include <QSet>

using namespace holdfast;
using namespace holdfast::testing;

class TestFaultPostgres : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        m_server = std::make_unique<PostgresServer>();
        PostgresScene::prepare(*m_server);
    }

    void backupSurvivesAFaultAtEachKindOfCall();
    void restoreSurvivesAFaultAtEachKindOfCall();
    void inPlaceSurvivesAFaultAtEachKindOfCall();
    void revertSurvivesAFaultAtEachKindOfCall();
    void stopAtAnyMomentLeavesOldOrNew();
    void stopEndsALoadThatStandsStill();
    void serverThatDiesBeforeAStepLeavesWhatTheReportSays_data();
    void serverThatDiesBeforeAStepLeavesWhatTheReportSays();
    void serverThatDiesWhileItLoadsLeavesTheOldData();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

// Of the calls on the service's own files, which are the same on every machine: the last of those that do the
// same to the same. Every fourth one that opens or changes something; with HOLDFAST_FULL_SWEEP set, which
// takes minutes, all of them and those that only look, the first of each, too.
QList<int> callsToFail(const PostgresScene &scene, const QStringList &log)
{
    static const bool all = qEnvironmentVariableIsSet("HOLDFAST_FULL_SWEEP");
    static const QRegularExpression looks(
        u"^(facts|names|read|freeSpace|canonical|isMountPoint|fileSystem) "_s);
    static const QRegularExpression random(u"-[0-9a-f]{8}(-[0-9]+)?|-[0-9]{6}-[0-9a-f]{4}(?=\\.)"_s);
    static const QRegularExpression siblings(u"(\\.raw|-wal|-shm|-journal)+$"_s);
    QMap<QString, QList<int>> kinds;
    for (int n = 1; n <= log.size(); ++n) {
        if (log[n - 1].contains(toText(scene.tree.root())) && (all || !log[n - 1].contains(looks)))
            kinds[QString(log[n - 1]).remove(siblings).replace(random, u"-x"_s)].append(n);
    }
    QSet<int> chosen;
    for (const QList<int> &same : kinds) {
        chosen.insert(same.last());
        if (all)
            chosen.insert(same.first());
    }
    QList<int> out = chosen.values();
    std::sort(out.begin(), out.end());
    const int stride = all ? 1 : 4;
    QList<int> some;
    for (qsizetype i = 0; i < out.size(); i += stride)
        some.append(out[i]);
    return some;
}

// What needs room finds a full disk every other time.
Fault faultAt(int n, const QStringList &log)
{
    const bool full = n % 2 == 0 && FailingFiles::callsForRoom({log.value(n - 1)}).size() == 1;
    if (full)
        return {n, ErrorCode::DiskFull, Fault::Lasting::DiskStaysFull, {}};
    return {n, ErrorCode::IoFailed, Fault::Lasting::Once, {}};
}

QString complaintAboutJournal(PostgresScene &scene, const RunReport &report)
{
    const Journal &journal = scene.services.journal;
    if (journal.check(scene.services.keys().current).value_or(ChainState::Broken) == ChainState::Broken)
        return u"the journal is broken"_s;
    const Result<QList<OperationSummary>> operations = journal.operations();
    const bool recorded = operations && !operations->isEmpty() && operations->first().id == report.operation;
    if (recorded && operations->first().outcome != toString(report.outcome))
        return u"the journal says "_s + operations->first().outcome;
    return {};
}

enum class Now
{
    Old,
    New,
    Half
};

Now stateOf(const QByteArray &now, const QByteArray &before, const QByteArray &after)
{
    return now == before ? Now::Old : now == after ? Now::New : Now::Half;
}

// Of a run that was to turn `before` into `after`, files included.
QString complaintAboutRun(PostgresScene &scene, const RunReport &report, Procedure procedure)
{
    const bool restore = procedure == Procedure::Restore;
    const auto &[before, after] = restore ? std::pair(scene.oldContent, scene.newContent)
                                          : std::pair(scene.newContent, scene.oldContent);
    const Now data = stateOf(scene.content(), before, after);
    const Now files = stateOf(scene.compose(), restore ? scene.oldFile : scene.newFile,
                              restore ? scene.newFile : scene.oldFile);
    if (data == Now::Half || files == Now::Half)
        return u"half, reported as "_s + summary(report);
    const bool changed = data == Now::New || files == Now::New;
    const int code = static_cast<int>(report.exitCode);
    // A server that goes away in a run makes it fail; before the run it would be a refusal.
    const bool serverGone = report.error && report.error->code == ErrorCode::ServerUnreachable;
    if (changed && report.error && code != 5)
        return u"changed, but reported as "_s + summary(report);
    if (!changed && (report.outcome != Outcome::FailedDataUnchanged || !report.error ||
                     report.exitCode != (serverGone ? ExitCode::Failed : exitCodeFor(report.error->code))))
        return u"unchanged, but reported as "_s + summary(report);
    if (!report.error && (data != Now::New || code != (report.deviations.isEmpty() ? 0 : 6)))
        return u"reported as "_s + summary(report);
    const QStringList faults = faultsIn(scene.tree.backups(), scene.services.keys()) +
                               faultsIn(scene.tree.safetyCopies(), scene.services.keys());
    if (!faults.filter(u" invalid"_s).isEmpty())
        return u"set: "_s + faults.join(u", "_s);
    return complaintAboutJournal(scene, report);
}

QString leftBehind(const PostgresScene &scene)
{
    const QStringList strays = scene.tree.strays();
    if (!strays.isEmpty())
        return u"left: "_s + strays.join(u", "_s);
    return scene.sideDatabases() == 0 ? QString() : u"left: a side database"_s;
}

// The old database stands alone under its name again, the files are the old ones, the journal is empty.
void reset(PostgresScene &scene)
{
    for (const QString &each : scene.databases()) {
        if (scene.askServer("SELECT oid FROM pg_database WHERE quote_ident(datname) = " +
                            scene.literal(each)) != scene.oldOid)
            scene.askServer("DROP DATABASE " + each.toUtf8() + " WITH (FORCE)");
    }
    const QString left = scene.databases().value(0);
    if (scene.oid() != scene.oldOid)
        scene.askServer("ALTER DATABASE " + left.toUtf8() + " RENAME TO " + scene.quoted());
    scene.change(); // of what a run in place put there
    writeBytes(scene.composeFile(), scene.oldFile);
    std::filesystem::remove_all(scene.tree.safetyCopies());
    std::filesystem::remove_all(scene.tree.home());
}

QString complaintAfterNextRun(PostgresScene &scene, const RestoreRequest &request)
{
    const RunReport next = runRestore(scene.services, scene.environment, request);
    if (next.error || scene.content() != scene.newContent)
        return u"the next run: "_s + summary(next);
    return leftBehind(scene);
}

// Fails the calls of a restore one after the other. Empty when all went as it should.
QString sweep(PostgresScene &scene, const RestoreRequest &request)
{
    FailingFiles &files = scene.services.files;
    files.arm({});
    const RunReport first = runRestore(scene.services, scene.environment, request);
    const QStringList log = files.log();
    if (first.error || log.size() < 60)
        return u"without a fault: "_s + summary(first);
    for (const int n : callsToFail(scene, log)) {
        reset(scene);
        files.arm(faultAt(n, log));
        const RunReport report = runRestore(scene.services, scene.environment, request);
        files.disarm();
        QString complaint = complaintAboutRun(scene, report, Procedure::Restore);
        if (complaint.isEmpty() && !leftBehind(scene).isEmpty())
            complaint = complaintAfterNextRun(scene, request);
        if (!complaint.isEmpty())
            return u"call %1 (%2): "_s.arg(n).arg(log[n - 1]) + complaint;
    }
    return complaintAfterNextRun(scene, request);
}

} // namespace

void TestFaultPostgres::backupSurvivesAFaultAtEachKindOfCall()
{
    PostgresScene scene(*m_server);
    FailingFiles &files = scene.services.files;
    std::filesystem::remove_all(scene.tree.root() / "backups");
    files.arm({});
    QCOMPARE(summary(runBackup(scene.services, scene.environment)), u"verified 0"_s);
    const QStringList log = files.log();
    QVERIFY(log.size() > 60);
    for (const int n : callsToFail(scene, log)) {
        std::filesystem::remove_all(scene.tree.root() / "backups");
        files.arm(faultAt(n, log));
        const RunReport report = runBackup(scene.services, scene.environment);
        files.disarm();
        const QByteArray where = u"call %1 (%2): %3"_s.arg(n).arg(log[n - 1], summary(report)).toUtf8();
        if (report.error)
            QVERIFY2(report.outcome == Outcome::FailedDataUnchanged, where);
        QVERIFY2((report.exitCode == ExitCode::Done) == !report.error, where);
        QCOMPARE(complaintAboutJournal(scene, report), QString());
        for (const Path &folder : {scene.tree.backups(), scene.tree.backups() / "globals",
                                   scene.tree.root() / "backups" / "runtime"})
            QVERIFY2(faultsIn(folder, scene.services.keys()).filter(u" invalid"_s).isEmpty(), where);
        if (!leftBehind(scene).isEmpty()) {
            QCOMPARE(summary(runBackup(scene.services, scene.environment)), u"verified 0"_s);
            QVERIFY2(leftBehind(scene).isEmpty(), qPrintable(QString::fromUtf8(where) + leftBehind(scene)));
        }
    }
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
}

void TestFaultPostgres::restoreSurvivesAFaultAtEachKindOfCall()
{
    PostgresScene scene(*m_server);
    QCOMPARE(sweep(scene, scene.withRuntime()), QString());
}

void TestFaultPostgres::inPlaceSurvivesAFaultAtEachKindOfCall()
{
    PostgresScene scene(*m_server);
    RestoreRequest request = scene.request();
    request.placement = Placement::InPlace;
    QCOMPARE(sweep(scene, request), QString());
}

void TestFaultPostgres::revertSurvivesAFaultAtEachKindOfCall()
{
    PostgresScene scene(*m_server);
    FailingFiles &files = scene.services.files;
    QCOMPARE(summary(runRestore(scene.services, scene.environment, scene.withRuntime())), u"verified 0"_s);
    const Restored restored(scene);
    files.arm({});
    QCOMPARE(summary(scene.revert()), u"rolled-back 0"_s);
    const QStringList log = files.log();
    QVERIFY(log.size() > 60);
    for (const int n : callsToFail(scene, log)) {
        restored.comeBack();
        files.arm(faultAt(n, log));
        const RunReport report = scene.revert();
        files.disarm();
        const QString where = u"call %1 (%2): "_s.arg(n).arg(log[n - 1]);
        const QString complaint = complaintAboutRun(scene, report, Procedure::Revert);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
    }
    QCOMPARE(complaintAfterNextRun(scene, scene.withRuntime()), QString());
}

void TestFaultPostgres::stopAtAnyMomentLeavesOldOrNew()
{
    PostgresScene scene(*m_server);
    for (int n = 1;; n += 3) {
        reset(scene);
        std::stop_source stop;
        Running running;
        running.stop = stop.get_token();
        int changes = 0;
        QString where;
        running.onProgress = [&](const Progress &progress) {
            if (++changes != n)
                return;
            stop.request_stop();
            where = u"at %1 %2: "_s.arg(progress.phase).arg(progress.done);
        };
        const RunReport report = runRestore(scene.services, scene.environment, scene.withRuntime(), running);
        const QString complaint = complaintAboutRun(scene, report, Procedure::Restore);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        QVERIFY2(leftBehind(scene).isEmpty(), qPrintable(where + leftBehind(scene)));
        if (report.error)
            QVERIFY2(report.exitCode == ExitCode::Cancelled, qPrintable(where + summary(report)));
        if (changes < n) {
            QCOMPARE(summary(report), u"verified 0"_s);
            QVERIFY(n > 15);
            return;
        }
    }
}

namespace {

// A view that can be filled anywhere but in a side database, where that takes for ever.
constexpr char endlessThere[] =
    "CREATE FUNCTION attend() RETURNS int LANGUAGE sql AS $$SELECT CASE WHEN pg_catalog.current_database() "
    "~ '_new_2' THEN (SELECT 1 FROM pg_catalog.pg_sleep(3600)) ELSE 1 END$$;"
    "CREATE MATERIALIZED VIEW lente AS SELECT public.attend() AS un";

bool isLoading(const PostgresScene &scene)
{
    return scene.askServer("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") != u"0";
}

// A restore on a thread of its own.
class Restoring
{
public:
    explicit Restoring(PostgresScene &scene)
        : m_thread([this, &scene](const std::stop_token &stop) {
              Running running;
              running.stop = stop;
              m_report = scene.restore(running);
          })
    {
    }
    void requestStop() { m_thread.request_stop(); }
    RunReport end()
    {
        m_thread.join();
        return m_report;
    }

private:
    RunReport m_report;
    std::jthread m_thread;
};

} // namespace

void TestFaultPostgres::stopEndsALoadThatStandsStill()
{
    PostgresScene scene(*m_server, endlessThere);
    Restoring restoring(scene);
    QTRY_VERIFY(isLoading(scene));
    restoring.requestStop();
    const RunReport report = restoring.end();
    QCOMPARE(toString(report.error->code), u"cancelled"_s);
    QCOMPARE(report.exitCode, ExitCode::Cancelled);
    QCOMPARE(scene.complaintUnlessUntouched(), QString());
    QVERIFY(!isLoading(scene));
    QVERIFY(scene.tree.strays().isEmpty());
}

void TestFaultPostgres::serverThatDiesBeforeAStepLeavesWhatTheReportSays_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"load", "proof", "identity", "swap"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestFaultPostgres::serverThatDiesBeforeAStepLeavesWhatTheReportSays()
{
    QFETCH(const QString, step);
    PostgresScene scene(*m_server);
    Running running;
    running.onStep = [&](const QString &id, StepState state) {
        if (id == step && state == StepState::Running)
            m_server->stop(StopMode::Immediate);
    };
    const RunReport report = runRestore(scene.services, scene.environment, scene.withRuntime(), running);
    QVERIFY(!m_server->isRunning());
    m_server->start();
    QCOMPARE(complaintAboutRun(scene, report, Procedure::Restore), QString());
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QCOMPARE(scene.oid(), scene.oldOid);
    QCOMPARE(complaintAfterNextRun(scene, scene.withRuntime()), QString());
    QCOMPARE(scene.databases().size(), 2);
}

void TestFaultPostgres::serverThatDiesWhileItLoadsLeavesTheOldData()
{
    PostgresScene scene(*m_server, endlessThere);
    Restoring restoring(scene);
    QTRY_VERIFY(isLoading(scene));
    m_server->stop(StopMode::Immediate);
    const RunReport report = restoring.end();
    m_server->start();
    QCOMPARE(toString(report.outcome), u"failed-data-unchanged"_s);
    QVERIFY(report.exitCode != ExitCode::Done);
    QCOMPARE(scene.content(), scene.oldContent);
    QCOMPARE(scene.oid(), scene.oldOid);
    QCOMPARE(complaintAboutJournal(scene, report), QString());
}

QTEST_GUILESS_MAIN(TestFaultPostgres)
#include "tst_fault_postgres.moc"
