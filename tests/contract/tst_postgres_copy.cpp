// What the engine for PostgreSQL copies, while others write, change tables and hold locks.

#include "FailingFiles.h"
#include "PostgresEngineScene.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresCopy : public PostgresEngineScene
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        start();
    }
    void init() { renew(); }
    void cleanup() { clear(); }

    void copyUnderWritesIsOneSnapshot();
    void truncateUnderWayWhenTheCopyBeginsLosesNothing();
    void changesOfTheSchemaWaitForTheCopy();
    void stopEndsACopyThatWaitsForALock();
    void examineTellsAGoodCopyFromABadOne();
    void copyThatIsReadBackIsToldFromABadOne();
    void errorOfTheDiskIsNoWordAboutTheCopy();
    void fullDiskEndsTheCopy();
};

namespace {

// A copy on a thread of its own, while the test does something.
class Copying
{
public:
    Copying(PostgresEngine &engine, const Path &to)
        : m_thread([this, &engine, to](const std::stop_token &stop) {
              ProgressSlot slot;
              RunContext context(stop, slot);
              PosixFiles files;
              m_report = copyTo(engine, files, to, context);
          })
    {
    }
    void requestStop() { m_thread.request_stop(); }
    const Result<CopyReport> &end()
    {
        m_thread.join();
        return m_report;
    }

private:
    Result<CopyReport> m_report = CopyReport();
    std::jthread m_thread;
};

bool somebodyWaitsForALock(PgSession &session)
{
    return session.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") != u"0";
}

} // namespace

void TestPostgresCopy::copyUnderWritesIsOneSnapshot()
{
    std::atomic<int> commits = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        PgSession session(*m_server, m_owner, m_database);
        for (; !stop.stop_requested(); ++commits)
            session.execute("BEGIN; INSERT INTO gauche (note) VALUES ('g'); DELETE FROM gauche WHERE id = "
                            "(SELECT min(id) FROM gauche); INSERT INTO droite (note) VALUES ('d'), ('d'); "
                            "INSERT INTO gauche (note) VALUES ('h'); COMMIT");
    });
    QTRY_VERIFY(commits > 10);
    PostgresEngine one = engine(m_database);
    const int before = commits;
    const Result<CopyReport> copied = copyTo(one, m_files, file("copie.dump"), m_context);
    QVERIFY2(copied, qPrintable(said(copied)));
    QVERIFY(commits > before); // writers need not wait
    writer.request_stop();
    writer.join();
    QCOMPARE(m_files.facts(file("copie.dump"))->mode, mode_t(0600));
    const Fingerprint found = contentOf(file("copie.dump"));
    QCOMPARE(differences(*copied->fingerprint, found).size(), 0);
    const QByteArray rows = "SELECT (SELECT count(*) FROM droite) - 2 * (SELECT count(*) FROM gauche)";
    QCOMPARE(PgSession(*m_server, u"ailleurs"_s).execute(rows), u"-3000"_s); // as before any of them
    QCOMPARE(copied->postgres->properties.owner, m_owner);
    QVERIFY(copied->postgres->serverVersion > 0 && copied->postgres->clientVersion > 0);
    QVERIFY(copied->consistencyPoint.isValid());
}

// What TRUNCATE took away a snapshot from before its end does not see, nor what came in its place.
void TestPostgresCopy::truncateUnderWayWhenTheCopyBeginsLosesNothing()
{
    PgSession session(*m_server, m_owner, m_database);
    PgSession watcher(*m_server, u"postgres"_s);
    session.execute("BEGIN; TRUNCATE gauche; INSERT INTO gauche (note) SELECT 'neuf' FROM "
                    "generate_series(1, 3000)");
    PostgresEngine one = engine(m_database);
    Copying copying(one, file("copie.dump"));
    QTRY_VERIFY(somebodyWaitsForALock(watcher));
    session.execute("COMMIT");
    const Result<CopyReport> copied = copying.end();
    QVERIFY2(copied, qPrintable(said(copied)));
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
    QCOMPARE(copied->fingerprint->totalRows(), 6000);
}

void TestPostgresCopy::changesOfTheSchemaWaitForTheCopy()
{
    std::atomic<int> rounds = 0;
    std::jthread changer([&](const std::stop_token &stop) {
        PgSession session(*m_server, m_owner, m_database);
        session.execute("SET lock_timeout = '20ms'; SET client_min_messages = error");
        for (; !stop.stop_requested(); ++rounds) {
            (void)session.tryExecute("BEGIN; TRUNCATE gauche; INSERT INTO gauche (note) SELECT 'neuf' FROM "
                                     "generate_series(1, 3000); COMMIT");
            (void)session.tryExecute("ROLLBACK");
            (void)session.tryExecute("ALTER TABLE droite ADD COLUMN autre int");
            (void)session.tryExecute("ALTER TABLE droite DROP COLUMN autre");
        }
    });
    QTRY_VERIFY(rounds > 1);
    PostgresEngine one = engine(m_database);
    const Result<CopyReport> copied = copyTo(one, m_files, file("copie.dump"), m_context);
    changer.request_stop();
    changer.join();
    QVERIFY2(copied, qPrintable(said(copied)));
    QCOMPARE(differences(*copied->fingerprint, contentOf(file("copie.dump"))).size(), 0);
    QCOMPARE(copied->fingerprint->totalRows(), 6000);
}

void TestPostgresCopy::stopEndsACopyThatWaitsForALock()
{
    PgSession session(*m_server, m_owner, m_database);
    PgSession watcher(*m_server, u"postgres"_s);
    session.execute("BEGIN; LOCK TABLE droite IN ACCESS EXCLUSIVE MODE");
    PostgresEngine one = engine(m_database);
    Copying copying(one, file("copie.dump"));
    QTRY_VERIFY(somebodyWaitsForALock(watcher));
    copying.requestStop();
    QCOMPARE(codeOf(copying.end()), u"cancelled"_s);
    QTRY_VERIFY(!somebodyWaitsForALock(watcher));
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
}

void TestPostgresCopy::examineTellsAGoodCopyFromABadOne()
{
    PostgresEngine one = engine(m_database);
    QVERIFY(copyTo(one, m_files, file("copie.dump"), m_context));
    const QByteArray good = bytesOf(file("copie.dump"));
    const Result<ContentReport> sound = one.examine(file("copie.dump"), RowCounts::Count, m_context);
    QVERIFY2(sound && sound->sound, qPrintable(said(sound)));
    QCOMPARE(sound->report, u"ok"_s);
    const QList<QByteArray> bad{{},
                                good.left(good.size() / 2),
                                good.left(good.size() - 1),
                                QByteArray(good).replace(0, 5, "PGDMX"),
                                QByteArray(good).insert(good.size() / 4, 100, 'x')};
    for (qsizetype i = 0; i < bad.size(); ++i) {
        writeBytes(file("copie.dump"), bad[i]);
        const auto content = one.examine(file("copie.dump"), RowCounts::Count, m_context);
        QVERIFY2(content && !content->sound && !content->report.isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(bytesOf(file("copie.dump")), bad[i]);
    }
    QCOMPARE(codeOf(one.examine(file("absente.dump"), RowCounts::Count, m_context)), u"io-failed"_s);
}

void TestPostgresCopy::copyThatIsReadBackIsToldFromABadOne()
{
    PostgresEngine one = engine(m_database);
    QVERIFY(copyTo(one, m_files, file("copie.dump"), m_context));
    const QByteArray good = bytesOf(file("copie.dump"));
    const auto handing = [](const QByteArray &bytes) {
        return [bytes](ByteSink &to, RunContext & /*context*/) -> Result<void> {
            HOLDFAST_TRY(to.write(bytes.constData(), bytes.size()));
            return to.finish();
        };
    };
    const Result<ContentReport> sound = one.examineCopy({}, handing(good), m_context);
    QVERIFY2(sound && sound->sound, qPrintable(said(sound)));
    const QList<QByteArray> bad{{},
                                good.left(good.size() / 2),
                                good.left(good.size() - 1),
                                QByteArray(good).replace(0, 5, "PGDMX"),
                                QByteArray(3'000'000, 'x'),
                                QByteArray(good).insert(good.size() / 4, 100, 'x')};
    for (qsizetype i = 0; i < bad.size(); ++i) {
        const Result<ContentReport> content = one.examineCopy({}, handing(bad[i]), m_context);
        QVERIFY2(content && !content->sound && !content->report.isEmpty(), qPrintable(QString::number(i)));
    }
}

void TestPostgresCopy::errorOfTheDiskIsNoWordAboutTheCopy()
{
    PostgresEngine one = engine(m_database);
    QVERIFY(copyTo(one, m_files, file("copie.dump"), m_context));
    const QByteArray good = bytesOf(file("copie.dump"));
    for (const qsizetype size : {qsizetype(0), good.size() / 2, good.size()}) {
        const ReadBack readBack = [&](ByteSink &to, RunContext & /*context*/) -> Result<void> {
            HOLDFAST_TRY(to.write(good.constData(), size));
            return fail(ErrorCode::IoFailed, u"scellé"_s, u"other bytes than were written"_s);
        };
        const Result<ContentReport> content = one.examineCopy({}, readBack, m_context);
        QCOMPARE(said(content), u"io-failed: other bytes than were written"_s);
        QCOMPARE(content.error().subject, u"scellé"_s);
    }
}

void TestPostgresCopy::fullDiskEndsTheCopy()
{
    PgSession watcher(*m_server, u"postgres"_s);
    FailingFiles failing(m_files);
    PostgresEngine one = engine(m_database);
    failing.arm({3, ErrorCode::DiskFull, Fault::Lasting::DiskStaysFull, {}});
    QCOMPARE(codeOf(copyTo(one, failing, file("copie.dump"), m_context)), u"disk-full"_s);
    QVERIFY(!std::filesystem::exists(file("copie.dump")));
    QTRY_COMPARE(watcher.execute("SELECT count(*) FROM pg_stat_activity WHERE datname LIKE 'boutique%'"),
                 u"0"_s);
}

QTEST_GUILESS_MAIN(TestPostgresCopy)
#include "tst_postgres_copy.moc"
