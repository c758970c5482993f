// Restore, revert and both ways of resume, each broken off at its n-th file operation or program: it fails,
// or the process dies there. Each time: the data is old or new, whole; the journal tells which; `resume`
// settles it, the application runs, nothing is left, and a plain restore works.

#include "Child.h"
#include "Forked.h"
#include "Settling.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::testing;

class TestSweepRestore : public QObject
{
    Q_OBJECT

private slots:
    void whereverItBreaksItIsOldOrNewAndSettled_data();
    void whereverItBreaksItIsOldOrNewAndSettled();
    void deathAtTheEdgeOfAStepIsSettled_data();
    void deathAtTheEdgeOfAStepIsSettled();
};

namespace {

enum class What
{
    Restore,
    Revert,
    GoOn,       // of a restore that died before its exchange
    Finish,     // of one that died after it
    PutBack,    // of one that died before
    RevertBack, // of one that died after
};

constexpr char oldFile[] = "services: {changed: 1}\n";
constexpr char newFile[] = "services: {}\n";

// A service whose application runs while the file "marche" is there; a backup of it; data and files changed
// since.
class Stage
{
public:
    Stage(What what, bool throughEngine, const QByteArray &journalMode)
        : tree(TempTree::Place::Memory, DatabaseShape{journalMode, 4096, 40, 200, 4711}),
          environment(tree.environment()), m_what(what), m_through(throughEngine)
    {
        environment.services.stop = {{u"rm"_s, u"-f"_s, u"marche"_s}};
        environment.services.start = {{u"touch"_s, u"marche"_s}};
        writeBytes(compose(), newFile);
        writeBytes(running(), "");
        TestServices services(tree.home());
        const RunReport backup = runBackup(services, environment);
        request.artefact = artefactOf(backup);
        request.runtimeArtefact = toPath(backup.facts.value(u"runtime_file"_s).toString());
        newContent = inspect(tree.database()).content;
        Sql(tree.database()).execute("DELETE FROM transfers WHERE id % 2; UPDATE counter SET value = 99");
        oldContent = inspect(tree.database()).content;
        writeBytes(compose(), oldFile);
        if (what == What::Revert)
            m_ready = summary(restore(services)) == u"verified 0"_s;
        else if (what != What::Restore)
            m_ready = dieAt(what == What::Finish || what == What::RevertBack ? u"proof"_s : u"identity"_s);
        std::filesystem::copy(tree.base(), saved(), std::filesystem::copy_options::recursive);
    }
    ~Stage() { std::filesystem::remove_all(saved()); }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    bool isReady() const { return m_ready; }
    void comeBack() const
    {
        std::filesystem::remove_all(tree.base());
        std::filesystem::copy(saved(), tree.base(), std::filesystem::copy_options::recursive);
    }
    Path compose() const { return tree.root() / "docker-compose.yml"; }
    Path running() const { return tree.root() / "marche"; }

    RunReport restore(TestServices &services, const Running &watch = {}) const
    {
        openers(services);
        GatedProcesses processes(services.files, services.processes);
        return runRestore(gated(services, processes), environment, request, watch);
    }
    // What is swept.
    RunReport run(TestServices &services, const Running &watch = {}) const
    {
        openers(services);
        GatedProcesses processes(services.files, services.processes);
        const Services all = gated(services, processes);
        switch (m_what) {
        case What::Restore:
            return runRestore(all, environment, request, watch);
        case What::Revert:
            return revert(all, watch);
        case What::GoOn:
        case What::Finish:
            return runResume(all, environment, pending(services), Settle::Continue);
        case What::PutBack:
        case What::RevertBack:
            break;
        }
        return runResume(all, environment, pending(services), Settle::Undo);
    }
    QString settle(TestServices &services) const
    {
        openers(services);
        return settleAll(services, environment);
    }

    TempTree tree;
    Environment environment;
    RestoreRequest request;
    QByteArray oldContent;
    QByteArray newContent;

private:
    Path saved() const { return Path(tree.base().native() + ".gardé"); }
    void openers(TestServices &services) const
    {
        if (m_through)
            services.openers.report = {{{4242, u"application"_s}}, true};
    }
    RunReport revert(const Services &services, const Running &watch) const
    {
        const Result<RevertSource> source = findRevertSource(services, environment, {});
        if (!source) { // broken off before there was a run
            RunReport refused;
            refused.error = source.error();
            refused.exitCode = exitCodeFor(source.error().code);
            return refused;
        }
        return runRestore(services, environment, revertRequest(*source, {}), watch);
    }
    // Not through the gate: what is counted begins with the plan.
    Interrupted pending(TestServices &services) const
    {
        const QList<Interrupted> found = interruptedOf(services, environment);
        if (found.size() != 1)
            qFatal("%d runs are pending", static_cast<int>(found.size()));
        return found.first();
    }
    bool dieAt(const QString &step) const
    {
        return forked([&] {
                   TestServices services(tree.home());
                   Running watch;
                   watch.onStep = [&](const QString &id, StepState state) {
                       if (id == step && state == StepState::Running)
                           die();
                   };
                   (void)restore(services, watch);
                   return 0;
               }) == -SIGKILL;
    }

    What m_what;
    bool m_through;
    bool m_ready = true;
};

QString stateOf(const Stage &stage)
{
    const Inspection live = inspect(stage.tree.database());
    if (!live.sound)
        return u"damaged: "_s + live.report;
    const QString data = live.content == stage.newContent   ? u"new"_s
                         : live.content == stage.oldContent ? u"old"_s
                                                            : u"half"_s;
    const QByteArray file = bytesOf(stage.compose());
    return data + (file == newFile ? u" new"_s : file == oldFile ? u" old"_s : u" half"_s);
}

// Whether the report says what is true; `begin` and `end`: what stood before the run, and what it wanted.
QString complaintAboutReport(const RunReport &report, const QString &state, const QString &begin,
                             const QString &end)
{
    const int code = static_cast<int>(report.exitCode);
    const bool done = state == end && (code == 0 || code == 5 || code == 6);
    const bool inVain = state == begin && (code == 1 || code == 3 || code == 4 || code == 5);
    const bool fine = done || inVain || (state != begin && state != end && code == 5);
    return fine ? QString() : state + u", but reported as "_s + summary(report);
}

// Settled, nothing left, the application runs, and a plain restore works. Data and files that came apart come
// together again.
QString complaintAfterwards(const Stage &stage, const QString &state)
{
    TestServices services(stage.tree.home());
    if (services.journal.check(services.keys().current).value_or(ChainState::Broken) == ChainState::Broken)
        return u"the journal is broken"_s;
    const bool apart = state == u"new old"_s || state == u"old new"_s;
    const QString settled = stage.settle(services);
    if (!settled.isEmpty())
        return settled;
    const QString now = stateOf(stage);
    if (apart ? now != u"new new"_s && now != u"old old"_s : now != state)
        return u"settled, it is "_s + now;
    if (!std::filesystem::exists(stage.running()))
        return u"the application was not started again"_s;
    const RunReport next = stage.restore(services);
    if (next.exitCode != ExitCode::Done || stateOf(stage) != u"new new"_s)
        return u"the next restore: "_s + summary(next);
    const QStringList strays = stage.tree.strays();
    return strays.isEmpty() ? QString() : u"left: "_s + strays.join(u", "_s);
}

} // namespace

void TestSweepRestore::whereverItBreaksItIsOldOrNewAndSettled_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("through");
    QTest::addColumn<bool>("dies");
    const QList<std::pair<What, QByteArray>> all{{What::Restore, "restore"},
                                                 {What::Revert, "revert"},
                                                 {What::GoOn, "resume, from the start"},
                                                 {What::Finish, "resume, to the end"},
                                                 {What::PutBack, "undo, nothing exchanged"},
                                                 {What::RevertBack, "undo, exchanged"}};
    for (const auto &[what, name] : all) {
        for (const bool through : {false, true}) {
            for (const bool dies : {false, true})
                QTest::addRow("%s%s, %s", name.constData(), through ? ", through SQLite" : "",
                              dies ? "death" : "fault")
                    << static_cast<int>(what) << through << dies;
        }
    }
}

void TestSweepRestore::whereverItBreaksItIsOldOrNewAndSettled()
{
    QFETCH(const int, what);
    QFETCH(const bool, through);
    QFETCH(const bool, dies);
    const Stage stage(static_cast<What>(what), through, through ? "delete" : "wal");
    QVERIFY(stage.isReady());
    const QString begin = stateOf(stage);
    int calls = 0;
    {
        TestServices services(stage.tree.home());
        services.files.arm({});
        const RunReport report = stage.run(services);
        QCOMPARE(report.exitCode, ExitCode::Done);
        calls = services.files.calls();
        QVERIFY(calls > 10);
    }
    const QString end = stateOf(stage);
    const quint32 row = static_cast<quint32>(what * 4 + (through ? 2 : 0) + (dies ? 1 : 0));
    QMap<QString, int> found;
    for (const int n : pointsOf(calls, 40, row)) {
        stage.comeBack();
        RunReport report;
        const auto broken = [&] {
            TestServices services(stage.tree.home());
            Fault fault{n, ErrorCode::IoFailed, Fault::Lasting::Once, {}};
            if (dies)
                fault.instead = die;
            services.files.arm(fault);
            report = stage.run(services);
            return 0;
        };
        const int ended = dies ? forked(broken) : broken();
        const QString state = stateOf(stage);
        const QString where = u"call %1 of %2: "_s.arg(n).arg(calls);
        QVERIFY2(!dies || ended == 0 || ended == -SIGKILL, qPrintable(where + QString::number(ended)));
        QVERIFY2(QStringList({begin, end, u"new old"_s, u"old new"_s}).contains(state),
                 qPrintable(where + state));
        ++found[state];
        QString complaint = dies ? QString() : complaintAboutReport(report, state, begin, end);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        if (!dies && report.exitCode == ExitCode::CheckFailed)
            writeBytes(stage.running(), ""); // what did not start was said; somebody starts it
        complaint = complaintAfterwards(stage, state);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + state + u": "_s + complaint));
    }
    if (qEnvironmentVariableIsSet("HOLDFAST_FULL_SWEEP")) {
        QStringList told;
        for (auto each = found.begin(); each != found.end(); ++each)
            told.append(each.key() + u' ' + QString::number(*each));
        qInfo("%d points: %s", calls, qPrintable(told.join(u", "_s)));
    }
}

void TestSweepRestore::deathAtTheEdgeOfAStepIsSettled_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("at");
    const QList<std::pair<What, QByteArray>> all{{What::Restore, "restore"}, {What::Revert, "revert"}};
    for (const auto &[what, name] : all) {
        for (const char *step : {"stage", "examine", "services-stop", "safety-copy", "runtime-keep",
                                 "identity", "replace", "proof", "runtime-put", "services-start"}) {
            for (const StepState at : {StepState::Running, StepState::Done})
                QTest::addRow("%s, %s %s", name.constData(), step,
                              at == StepState::Running ? "begun" : "done, not on record")
                    << static_cast<int>(what) << QString::fromLatin1(step) << static_cast<int>(at);
        }
    }
}

void TestSweepRestore::deathAtTheEdgeOfAStepIsSettled()
{
    QFETCH(const int, what);
    QFETCH(const QString, step);
    QFETCH(const int, at);
    const Stage stage(static_cast<What>(what), false, "wal");
    QVERIFY(stage.isReady());
    const int ended = forked([&] {
        TestServices services(stage.tree.home());
        Running watch;
        watch.onStep = [&](const QString &id, StepState state) {
            if (id == step && state == static_cast<StepState>(at))
                die();
        };
        return static_cast<int>(stage.run(services, watch).exitCode);
    });
    QCOMPARE(ended, -SIGKILL);
    const QString complaint = complaintAfterwards(stage, stateOf(stage));
    QVERIFY2(complaint.isEmpty(), qPrintable(stateOf(stage) + u": "_s + complaint));
}

HOLDFAST_TEST_MAIN(TestSweepRestore)
#include "tst_sweep_restore.moc"
