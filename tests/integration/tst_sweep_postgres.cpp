// Restores beside and in place, and reverts, on a PostgreSQL server: the process dies right after the intent
// of a step, or right before its outcome is on record. Each time: old or new, whole; `resume` settles it,
// writes are allowed, the application runs, no side database is left, and a plain restore works.

#include "Forked.h"
#include "PostgresScene.h"
#include "Settling.h"

using namespace holdfast;
using namespace holdfast::testing;

class TestSweepPostgres : public QObject
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

    void deathAtTheEdgeOfAStepIsSettled_data();
    void deathAtTheEdgeOfAStepIsSettled();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

enum class What
{
    Beside,
    InPlace,
    Revert
};

QStringList stepsOf(What what)
{
    switch (what) {
    case What::Beside:
        return {u"stage"_s,    u"examine"_s, u"freeze"_s,       u"load"_s,
                u"finish"_s,   u"proof"_s,   u"runtime-keep"_s, u"services-stop"_s,
                u"identity"_s, u"swap"_s,    u"runtime-put"_s,  u"services-start"_s};
    case What::InPlace:
        return {u"stage"_s,       u"examine"_s,      u"freeze"_s,      u"services-stop"_s,
                u"safety-copy"_s, u"runtime-keep"_s, u"identity"_s,    u"replace"_s,
                u"finish"_s,      u"proof"_s,        u"runtime-put"_s, u"services-start"_s};
    case What::Revert:
        break;
    }
    return {u"runtime-keep"_s, u"services-stop"_s, u"identity"_s,
            u"swap"_s,         u"runtime-put"_s,   u"services-start"_s};
}

struct Point
{
    QString step;
    StepState at;
};

QList<Point> edgesOf(What what)
{
    QList<Point> all;
    for (const QString &step : stepsOf(what))
        all += {{step, StepState::Running}, {step, StepState::Done}};
    QList<Point> out;
    for (const int n : pointsOf(static_cast<int>(all.size()), 8, static_cast<quint32>(what)))
        out.append(all[n - 1]);
    // Around the exchange, always.
    for (const Point &each : all) {
        if (each.step == u"swap" || each.step == u"replace" ||
            (each.step == u"freeze" && what == What::Beside))
            out.append(each);
    }
    return out;
}

// The scene with an application that is kept from its data.
struct Controlled : PostgresScene
{
    explicit Controlled(PostgresServer &onServer) : PostgresScene(onServer)
    {
        environment.services.refuseWrites = true;
        environment.services.stop = {{u"rm"_s, u"-f"_s, u"marche"_s}};
        environment.services.start = {{u"touch"_s, u"marche"_s}};
        writeBytes(running(), "");
    }
    Path running() const { return tree.root() / "marche"; }
    RestoreRequest requestOf(What what) const
    {
        RestoreRequest out = withRuntime();
        if (what == What::InPlace)
            out.placement = Placement::InPlace;
        return out;
    }
    RunReport run(What what, const Services &own, const Running &watch) const
    {
        if (what != What::Revert)
            return runRestore(own, environment, requestOf(what), watch);
        const Result<RevertSource> source = findRevertSource(own, environment, {});
        return source ? runRestore(own, environment, revertRequest(*source, {}), watch) : RunReport();
    }
    QString state() const
    {
        const QByteArray rows = content();
        const QString data = rows == newContent ? u"new"_s : rows == oldContent ? u"old"_s : u"half"_s;
        const QByteArray file = compose();
        return data + (file == newFile ? u" new"_s : file == oldFile ? u" old"_s : u" half"_s);
    }
    void waitUntilAlone() const
    {
        while (askServer("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'holdfast'") != u"0")
            askServer("SELECT pg_sleep(0.02)");
    }
    void dropKept() const
    {
        for (const QString &each : databases().filter(u"_pre_"_s))
            askServer("DROP DATABASE " + each.toUtf8() + " WITH (FORCE)");
    }
    QString leftBehind() const
    {
        if (!tree.strays().isEmpty())
            return tree.strays().join(u", "_s);
        if (sideDatabases() != 0 || databases().filter(u"_new_"_s).size() != 0)
            return u"a side database"_s;
        if (askServer("SELECT count(*) FROM pg_db_role_setting, unnest(setconfig) s WHERE s LIKE "
                      "'default_transaction_read_only%'") != u"0")
            return u"a freeze"_s;
        return std::filesystem::exists(running()) ? QString() : u"the application does not run"_s;
    }
};

// Empty when what the dead run left is settled, and all works.
QString complaintAfterwards(Controlled &scene)
{
    const QString before = scene.state();
    if (before.contains(u"half"))
        return before;
    const bool apart = before == u"new old" || before == u"old new";
    TestServices services(scene.tree.home());
    const QString settled = settleAll(services, scene.environment);
    if (!settled.isEmpty())
        return before + u": "_s + settled;
    const QString now = scene.state();
    if (apart ? now != u"new new" && now != u"old old" : now != before)
        return before + u", settled it is "_s + now;
    if (const QString left = scene.leftBehind(); !left.isEmpty())
        return before + u", left: "_s + left;
    const RunReport next = runRestore(services, scene.environment, scene.withRuntime());
    if (next.exitCode != ExitCode::Done || scene.state() != u"new new")
        return u"the next restore: "_s + summary(next);
    return scene.leftBehind();
}

} // namespace

void TestSweepPostgres::deathAtTheEdgeOfAStepIsSettled_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("restore") << static_cast<int>(What::Beside);
    QTest::newRow("restore in place") << static_cast<int>(What::InPlace);
    QTest::newRow("revert") << static_cast<int>(What::Revert);
}

void TestSweepPostgres::deathAtTheEdgeOfAStepIsSettled()
{
    QFETCH(const int, what);
    Controlled scene(*m_server);
    for (const Point &point : edgesOf(static_cast<What>(what))) {
        const QString where = point.step + u' ' + toString(point.at) + u": "_s;
        if (static_cast<What>(what) == What::Revert) {
            TestServices services(scene.tree.home());
            QCOMPARE(summary(scene.run(What::Beside, services, {})), u"verified 0"_s);
        }
        const int ended = forked([&] {
            TestServices services(scene.tree.home());
            Running watch;
            watch.onStep = [&](const QString &id, StepState state) {
                if (id == point.step && state == point.at)
                    die();
            };
            return static_cast<int>(scene.run(static_cast<What>(what), services, watch).exitCode);
        });
        QVERIFY2(ended == -SIGKILL, qPrintable(where + QString::number(ended)));
        scene.waitUntilAlone();
        const QString complaint = complaintAfterwards(scene);
        QVERIFY2(complaint.isEmpty(), qPrintable(where + complaint));
        scene.change();
        scene.dropKept();
    }
}

QTEST_GUILESS_MAIN(TestSweepPostgres)
#include "tst_sweep_postgres.moc"
