// Which of the machine's PostgreSQL programs are taken for a server; the programs here are scripts that say
// what version they are.

#include "TempTree.h"
#include "engine/postgres/PostgresTools.h"
#include "engine/postgres/PostgresToolsFolder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresToolsFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void versionIsReadFromWhatItPrints_data();
    void versionIsReadFromWhatItPrints();
    void findTakesTheNearestMajor_data();
    void findTakesTheNearestMajor();
    void newestIsTheNewest();
    void folderWithoutAllProgramsIsPassedOver();
    void wrapperIsPassedOver();
    void programsThatFailArePassedOver();
    void missingToolsAreNamed();
    void stopEndsTheSearch();
    void programThatDiesOfAnArchiveSaysDamaged();
    void ignoredErrorsAreErrors();
    void restrictedModeIsKnownByVersion_data();
    void restrictedModeIsKnownByVersion();

private:
    Path base() const { return toPath(m_folder->path()); }
    // A folder of that name with all four; pg_dump prints `version`, pg_restore runs `restore`.
    Path tools(const std::string &name, const QByteArray &version, const QByteArray &restore = {});
    Result<PostgresTools> find(const QList<Path> &folders, int major)
    {
        return PostgresTools::find({m_files, m_processes, folders}, major, *m_context);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::stop_source m_stop;
    ProgressSlot m_progress;
    std::unique_ptr<RunContext> m_context;
    PosixFiles m_files;
    RealProcesses m_processes;
};

void TestPostgresToolsFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QString(QDir::tempPath() + u"/holdfast à côté-XXXXXX"_s));
    QVERIFY(m_folder->isValid());
    m_stop = std::stop_source();
    m_context = std::make_unique<RunContext>(m_stop.get_token(), m_progress);
}

Path TestPostgresToolsFolder::tools(const std::string &name, const QByteArray &version,
                                    const QByteArray &restore)
{
    const Path folder = base() / name;
    const QByteArray start = "#!/usr/bin/python3 -I\nimport os, signal, sys\n";
    for (const char *program : {"pg_dump", "pg_dumpall", "pg_restore", "psql"}) {
        writeBytes(folder / program, start + (QByteArray(program) == "pg_restore"
                                                  ? restore
                                                  : "print('pg_dump (PostgreSQL) " + version + "')\n"));
        std::filesystem::permissions(folder / program, std::filesystem::perms::owner_all);
    }
    return folder;
}

void TestPostgresToolsFolder::versionIsReadFromWhatItPrints_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<int>("version");
    QTest::newRow("Debian") << QByteArray("pg_dump (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n") << 150020;
    QTest::newRow("plain") << QByteArray("pg_dump (PostgreSQL) 18.0\n") << 180000;
    QTest::newRow("beta") << QByteArray("pg_dump (PostgreSQL) 18beta1\n") << 180000;
    QTest::newRow("development") << QByteArray("pg_dump (PostgreSQL) 17devel") << 170000;
    QTest::newRow("another product") << QByteArray("pg_dump (EnterpriseDB) 15.2") << 0;
    QTest::newRow("another program") << QByteArray("psql (PostgreSQL) 15.2") << 0;
    QTest::newRow("absurd") << QByteArray("pg_dump (PostgreSQL) 15.99999999999") << 159999;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestPostgresToolsFolder::versionIsReadFromWhatItPrints()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const int, version);
    QCOMPARE(toolsVersion(printed).value_or(0), version);
}

void TestPostgresToolsFolder::findTakesTheNearestMajor_data()
{
    QTest::addColumn<QList<QByteArray>>("installed");
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("taken");
    QTest::newRow("its own") << QList<QByteArray>{"17.1", "15.3", "16.2"} << 15 << 150003;
    QTest::newRow("the next newer") << QList<QByteArray>{"18.1", "14.3", "16.2"} << 15 << 160002;
    QTest::newRow("the first of two") << QList<QByteArray>{"15.9", "15.3"} << 15 << 150009;
    QTest::newRow("never an older one") << QList<QByteArray>{"14.3", "13.2"} << 15 << 0;
    QTest::newRow("not one much newer") << QList<QByteArray>{"17.1"} << 10 << 0;
}

void TestPostgresToolsFolder::findTakesTheNearestMajor()
{
    QFETCH(const QList<QByteArray>, installed);
    QFETCH(const int, server);
    QFETCH(const int, taken);
    QList<Path> folders;
    for (const QByteArray &version : installed)
        folders.append(tools(version.toStdString(), version));
    const Result<PostgresTools> found = find(folders, server);
    QCOMPARE(found ? found->version() : 0, taken);
}

void TestPostgresToolsFolder::newestIsTheNewest()
{
    const QList<Path> folders{tools("a", "15.3"), tools("b", "17.2"), tools("c", "16.9")};
    const Result<PostgresTools> found =
        PostgresTools::findNewest({m_files, m_processes, folders}, *m_context);
    QVERIFY(found);
    QCOMPARE(found->version(), 170002);
    QCOMPARE(found->folder(), folders.at(1));
}

void TestPostgresToolsFolder::folderWithoutAllProgramsIsPassedOver()
{
    const Path half = tools("half", "15.3");
    std::filesystem::remove(half / "psql");
    const Path unreadable = tools("not executable", "15.4");
    std::filesystem::permissions(unreadable / "psql", std::filesystem::perms::owner_read);
    const Result<PostgresTools> found = find({half, unreadable, base() / "none", tools("all", "15.5")}, 15);
    QVERIFY(found);
    QCOMPARE(found->version(), 150005);
}

void TestPostgresToolsFolder::wrapperIsPassedOver()
{
    const Path wrapper = tools("share", "15.3") / "pg_wrapper";
    std::filesystem::rename(base() / "share/pg_dump", wrapper);
    std::filesystem::create_directory(base() / "bin");
    for (const char *program : {"pg_dump", "pg_dumpall", "pg_restore", "psql"})
        std::filesystem::create_symlink(wrapper, base() / "bin" / program);
    QVERIFY(!find({base() / "bin"}, 15));
    // A link to the program itself is as good as the program.
    const Path real = tools("real", "15.4");
    std::filesystem::create_directory(base() / "links");
    for (const char *program : {"pg_dump", "pg_dumpall", "pg_restore", "psql"})
        std::filesystem::create_symlink(real / program, base() / "links" / program);
    QVERIFY(find({base() / "bin", base() / "links"}, 15));
}

void TestPostgresToolsFolder::programsThatFailArePassedOver()
{
    const Path failing = tools("failing", "15.3')\nsys.exit(1)\nprint('");
    const Path dying = tools("dying", "15.3', flush=True)\nos.kill(os.getpid(), signal.SIGSEGV)\nprint('");
    QVERIFY(!find({failing, dying}, 15));
}

void TestPostgresToolsFolder::missingToolsAreNamed()
{
    const Result<PostgresTools> found = find({base() / "là", base() / "ici"}, 15);
    QVERIFY(!found);
    QCOMPARE(toString(found.error().code), u"tools-missing"_s);
    QCOMPARE(found.error().subject, u"PostgreSQL 15"_s);
    QVERIFY(found.error().detail.contains(u"pg_restore"_s));
    QVERIFY(found.error().detail.contains(toText(base() / "ici")));
}

void TestPostgresToolsFolder::stopEndsTheSearch()
{
    const Path folder = tools("a", "15.3");
    m_stop.request_stop();
    const Result<PostgresTools> found = find({folder}, 15);
    QVERIFY(!found);
    QCOMPARE(toString(found.error().code), u"cancelled"_s);
}

void TestPostgresToolsFolder::programThatDiesOfAnArchiveSaysDamaged()
{
    const Result<PostgresTools> dying =
        find({tools("a", "16.4", "os.kill(os.getpid(), signal.SIGSEGV)\n")}, 16);
    QVERIFY(dying);
    writeBytes(base() / "a.dump", "PGDMP");
    const Result<void> read = dying->readThrough(base() / "a.dump", *m_context);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().code), u"artefact-damaged"_s);
    QVERIFY(read.error().detail.contains(u"signal 11"_s));
}

void TestPostgresToolsFolder::ignoredErrorsAreErrors()
{
    const Result<PostgresTools> lenient = find(
        {tools("a", "16.4", "print('pg_restore: warning: errors ignored on restore: 2', file=sys.stderr)\n")},
        16);
    QVERIFY(lenient);
    ServerAccess access;
    access.url.mode = Mode::Postgres;
    LoadJob job;
    job.archive = base() / "a.dump";
    const Result<void> loaded = lenient->load(access, job, *m_context);
    QVERIFY(!loaded);
    QCOMPARE(toString(loaded.error().code), u"engine-failed"_s);
}

void TestPostgresToolsFolder::restrictedModeIsKnownByVersion_data()
{
    QTest::addColumn<bool>("restricts");
    for (const char *version : {"14.24", "15.19", "15.20", "16.15", "17.11", "18.6", "19.0"})
        QTest::newRow(version) << true;
    for (const char *version : {"13.23", "14.23", "15.18", "16.14", "17.10", "18.5", "18beta1"})
        QTest::newRow(version) << false;
}

void TestPostgresToolsFolder::restrictedModeIsKnownByVersion()
{
    QFETCH(const bool, restricts);
    const Result<PostgresTools> found =
        PostgresTools::findNewest({m_files, m_processes, {tools("a", QTest::currentDataTag())}}, *m_context);
    QVERIFY(found);
    QCOMPARE(PostgresTools::restrictsScripts(found->version()), restricts);
}

QTEST_GUILESS_MAIN(TestPostgresToolsFolder)
#include "tst_postgres_tools_folder.moc"
