#include "TestServices.h"
#include "plan/Preflight.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

// The rows of a pre-flight, from what a look has found.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void spaceOnTheServerIsMeasuredWhereItsFilesAreHere();
    void tooLittleSpaceOnTheServerIsRefused();
    void spaceThatCannotBeSeenIsUnknownAndNamesWhatIsNeeded();
    void anotherTablespaceIsMeasuredWhereItLies();
    void changedCollationsAreToldWithTheirVersions();
    void longTransactionsAndHeldTablesAreToldByName();
    void publicationsOfEitherSideAreTold();
    void clocksThatDifferAreTold();
    void aJournalFromTheFutureIsTold();
    void aReadOnlyFileSystemIsRefused();
    void fileSystemsWithoutSureLocksAreTold_data();
    void fileSystemsWithoutSureLocksAreTold();
    void hardLinksAreToldAndASymbolicLinkIsFollowed();
    void anOwnerWhoCannotWriteTheFolderIsTold();
    void anotherUserVersionIsTold();

private:
    CheckResult rowOf(const QString &id);
    CheckResult onServer(const QString &id);
    CheckResult onFile(const QString &id);

    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<TestServices> m_services;
    Environment m_environment;
    RestorePreparation m_seen;
};

void TestPreflight::init()
{
    m_tree = std::make_unique<TempTree>();
    m_services = std::make_unique<TestServices>(m_tree->home());
    m_environment = m_tree->environment();
    m_seen = {};
    m_seen.set.time = m_services->clock.nowUtc();
    m_seen.set.manifest.details.emplace();
    m_seen.set.manifest.details->postgres.emplace();
    m_seen.set.manifest.details->postgres->databaseBytes = 1'000'000;
    m_seen.live.state = LiveState::Sound;
    m_seen.live.path = m_tree->database();
    m_seen.live.identity.path = toText(m_tree->database());
}

CheckResult TestPreflight::rowOf(const QString &id)
{
    m_seen.preflight.clear();
    m_seen.refusal.reset();
    const RestoreRequest request;
    Preflight(*m_services, m_environment, request, m_seen).run();
    for (const CheckResult &row : m_seen.preflight) {
        if (row.id == id)
            return row;
    }
    return {};
}

CheckResult TestPreflight::onServer(const QString &id)
{
    m_environment.database.mode = Mode::Postgres;
    m_seen.set.manifest.mode = Mode::Postgres;
    if (!m_seen.live.server)
        m_seen.live.server.emplace();
    return rowOf(id);
}

CheckResult TestPreflight::onFile(const QString &id)
{
    m_seen.set.manifest.details->source.path = m_seen.live.identity.path;
    m_seen.set.manifest.mode = Mode::Sqlite;
    return rowOf(id);
}

void TestPreflight::spaceOnTheServerIsMeasuredWhereItsFilesAreHere()
{
    m_seen.live.server.emplace();
    m_seen.live.server->files = ServerFiles::Here;
    m_seen.live.server->dataFolder = m_tree->data();
    m_services->files.otherSpace = 1'000'000;
    const CheckResult row = onServer(u"server-space"_s);
    QVERIFY(row.verdict == Verdict::Pass);
    QCOMPARE(row.expected, phrase(u"server-space-expected", {bytesValue(1'000'000)}));
    QCOMPARE(row.observed, phrase(u"space-free", {bytesValue(1'000'000)}));
}

void TestPreflight::tooLittleSpaceOnTheServerIsRefused()
{
    m_seen.live.server.emplace();
    m_seen.live.server->files = ServerFiles::Here;
    m_seen.live.server->dataFolder = m_tree->data();
    m_services->files.otherSpace = 999'999;
    m_seen.live.server->toolsVersion = 150000;
    m_seen.live.server->version = 150000;
    m_seen.live.server->createsDatabases = m_seen.live.server->besides = m_seen.live.server->mayOwn = true;
    m_seen.set.manifest.details->source.systemIdentifier = m_seen.live.identity.systemIdentifier = u"7"_s;
    const CheckResult row = onServer(u"server-space"_s);
    QVERIFY(row.verdict == Verdict::Fail);
    QVERIFY(!row.remedy.isEmpty());
    QVERIFY(m_seen.refusal && m_seen.refusal->code == ErrorCode::DiskFull);
    QCOMPARE(m_seen.refusal->subject, toText(m_tree->data()));
}

void TestPreflight::spaceThatCannotBeSeenIsUnknownAndNamesWhatIsNeeded()
{
    m_services->files.otherSpace = 9'000'000;
    CheckResult row = onServer(u"server-space"_s);
    QVERIFY(row.verdict == Verdict::Unknown);
    QCOMPARE(row.observed, phrase(u"server-space-elsewhere"));
    QCOMPARE(row.remedy, phrase(u"server-space-look", {bytesValue(1'000'000)}));
    m_seen.live.server->files = ServerFiles::Hidden;
    row = onServer(u"server-space"_s);
    QVERIFY(row.verdict == Verdict::Unknown);
    QCOMPARE(row.observed, phrase(u"server-space-hidden"));
    QCOMPARE(unknownOf(m_seen.preflight).size(), 1);
}

void TestPreflight::anotherTablespaceIsMeasuredWhereItLies()
{
    m_seen.live.server.emplace();
    m_seen.live.server->files = ServerFiles::Here;
    m_seen.live.server->dataFolder = m_tree->data();
    m_seen.live.server->tablespaceFolders = {{u"rapide"_s, m_tree->base() / "absent"}};
    QVERIFY(onServer(u"server-space"_s).verdict == Verdict::Pass);
    m_seen.set.manifest.details->postgres->properties.tablespace = u"rapide"_s;
    QVERIFY(onServer(u"server-space"_s).verdict == Verdict::Unknown);
}

void TestPreflight::changedCollationsAreToldWithTheirVersions()
{
    QVERIFY(onServer(u"collation"_s).verdict == Verdict::Pass);
    m_seen.live.server->collations = {{u"public.tri"_s, u"1.0"_s, u"2.0"_s}};
    const CheckResult row = onServer(u"collation"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed, phrase(u"collation-changed", {u"public.tri: 1.0 → 2.0"_s}));
    QVERIFY(!row.remedy.isEmpty());
}

void TestPreflight::longTransactionsAndHeldTablesAreToldByName()
{
    QVERIFY(onServer(u"locks"_s).verdict == Verdict::Pass);
    m_seen.live.server->longTransactions = {
        {{12, u"bob"_s, u"psql"_s, {}, u"idle in transaction"_s}, std::chrono::seconds(3723), false},
        {{13, u"eve"_s, {}, {}, {}}, std::chrono::seconds(0), true}};
    const CheckResult row = onServer(u"locks"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed,
             phrase(u"locks-are", {u"pid 12, bob, psql, 1:02:03; pid 13, eve, ?, AccessExclusiveLock"_s}));
}

void TestPreflight::publicationsOfEitherSideAreTold()
{
    QVERIFY(onServer(u"publications"_s).verdict == Verdict::Pass);
    m_seen.set.manifest.details->fingerprint.catalogue = {{u"publications"_s, 0, {}}};
    QVERIFY(onServer(u"publications"_s).verdict == Verdict::Pass);
    m_seen.set.manifest.details->fingerprint.catalogue = {{u"publications"_s, 1, {}}};
    QCOMPARE(onServer(u"publications"_s).observed, phrase(u"publications-come"));
    m_seen.live.server->publications = {u"a"_s, u"b"_s};
    const CheckResult row = onServer(u"publications"_s);
    QCOMPARE(row.observed, phrase(u"publications-come-and-are", {u"a, b"_s}));
    QVERIFY(row.verdict == Verdict::Warn);
    m_seen.set.manifest.details->fingerprint.catalogue.clear();
    QCOMPARE(onServer(u"publications"_s).observed, phrase(u"publications-are", {u"a, b"_s}));
}

void TestPreflight::clocksThatDifferAreTold()
{
    m_seen.live.server.emplace();
    m_seen.live.server->clockAhead = std::chrono::milliseconds(-5000);
    QVERIFY(onServer(u"clock"_s).verdict == Verdict::Pass);
    m_seen.live.server->clockAhead = std::chrono::milliseconds(-5001);
    QCOMPARE(onServer(u"clock"_s).observed,
             phrase(u"clock-server-behind", {secondsValue(std::chrono::milliseconds(5001))}));
    m_seen.live.server->clockAhead = std::chrono::hours(2);
    const CheckResult row = onServer(u"clock"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed, phrase(u"clock-server-ahead", {secondsValue(std::chrono::hours(2))}));
}

void TestPreflight::aJournalFromTheFutureIsTold()
{
    QVERIFY(onFile(u"clock"_s).verdict == Verdict::Pass);
    QVERIFY(runBackup(*m_services, m_environment).outcome == Outcome::Verified);
    QVERIFY(onFile(u"clock"_s).verdict == Verdict::Pass);
    m_services->clock.advance(std::chrono::minutes(-3));
    const CheckResult row = onFile(u"clock"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed.code, u"clock-journal-ahead"_s);
}

void TestPreflight::aReadOnlyFileSystemIsRefused()
{
    QVERIFY(onFile(u"mount"_s).verdict == Verdict::Pass);
    QVERIFY(!m_seen.refusal);
    m_services->files.otherSystem = FileSystem{u"ext4"_s, FileSystem::Kind::Local, true};
    QVERIFY(onFile(u"mount"_s).verdict == Verdict::Fail);
    QVERIFY(m_seen.refusal && m_seen.refusal->code == ErrorCode::PermissionDenied);
}

void TestPreflight::fileSystemsWithoutSureLocksAreTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("network") << static_cast<int>(FileSystem::Kind::Network) << u"mount-network"_s;
    QTest::newRow("guest") << static_cast<int>(FileSystem::Kind::Guest) << u"mount-guest"_s;
}

void TestPreflight::fileSystemsWithoutSureLocksAreTold()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    m_services->files.otherSystem = FileSystem{u"nfs"_s, static_cast<FileSystem::Kind>(kind), false};
    const CheckResult row = onFile(u"mount"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed.code, code);
    QVERIFY(!m_seen.refusal);
}

void TestPreflight::hardLinksAreToldAndASymbolicLinkIsFollowed()
{
    QCOMPARE(onFile(u"links"_s).observed, phrase(u"links-one"));
    const Path other = m_tree->base() / "autre nom.db";
    std::filesystem::create_hard_link(m_tree->database(), other);
    CheckResult row = onFile(u"links"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed, phrase(u"links-many", {2}));
    std::filesystem::remove(m_tree->database());
    std::filesystem::create_symlink(other, m_tree->database());
    m_seen.live.path = other;
    row = onFile(u"links"_s);
    QVERIFY(row.verdict == Verdict::Pass);
    QCOMPARE(row.observed, phrase(u"links-symbolic", {toText(other)}));
}

void TestPreflight::anOwnerWhoCannotWriteTheFolderIsTold()
{
    FileFacts file;
    file.owner = 1000;
    file.group = 100;
    FileFacts folder;
    const auto may = [&](uid_t owner, gid_t group, mode_t mode) {
        folder.owner = owner;
        folder.group = group;
        folder.mode = mode;
        return canMakeFilesIn(folder, file);
    };
    QVERIFY(may(1000, 0, 0700));
    QVERIFY(!may(1000, 100, 0577));
    QVERIFY(may(0, 100, 0770));
    QVERIFY(!may(0, 100, 0757));
    QVERIFY(may(0, 0, 0703));
    QVERIFY(!may(0, 0, 0775));
    file.owner = 0;
    QVERIFY(may(1000, 1000, 0));
    QVERIFY(onFile(u"owner"_s).verdict == Verdict::Pass);
}

void TestPreflight::anotherUserVersionIsTold()
{
    QVERIFY(onFile(u"user-version"_s).verdict == Verdict::Pass);
    m_seen.live.facts.userVersion = 8;
    m_seen.set.manifest.details->fingerprint.userVersion = 7;
    const CheckResult row = onFile(u"user-version"_s);
    QVERIFY(row.verdict == Verdict::Warn);
    QCOMPARE(row.observed, phrase(u"user-version-is", {u"7"_s}));
    m_seen.live.state = LiveState::Damaged;
    QCOMPARE(onFile(u"user-version"_s).id, QString());
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
