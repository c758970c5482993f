// What every DatabaseEngine must do with the databases it meets; run over SqliteEngine.

#include "DatabaseKinds.h"
#include "Fakes.h"
#include "FixedClock.h"
#include "Passes.h"
#include "engine/sqlite/SqliteEngine.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestEngineContract : public QObject
{
    Q_OBJECT

private slots:
    void lookTellsTheStateAndChangesNothing_data();
    void lookTellsTheStateAndChangesNothing();
    void copyOfASoundDatabaseEqualsIt_data();
    void copyOfASoundDatabaseEqualsIt();
    void copyOfWhatIsNoDatabaseIsRefused_data();
    void copyOfWhatIsNoDatabaseIsRefused();
    void replacePutsTheStagedContentInPlace_data();
    void replacePutsTheStagedContentInPlace();
    void replaceOfADamagedDatabaseLeavesNoOldSiblings_data();
    void replaceOfADamagedDatabaseLeavesNoOldSiblings();
    void rawFilesGoAndComeBackByteForByte();
    void namesThatPeopleGiveFiles_data();
    void namesThatPeopleGiveFiles();
    void pageSizesOnBothSides_data();
    void pageSizesOnBothSides();
    void examineCallsDamageDamageAndChangesNoByte();
    void examineCountsBrokenReferencesWithoutCallingThemDamage();
    void sparseDatabaseBeyondTheLockPage();
    void copyWaitsForALockAndGivesUp();

private:
    FixedClock m_clock;
    PosixFiles m_files;
    FakeOpeners m_openers;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};

    SqliteEngine engine(const Path &database)
    {
        return SqliteEngine(database, {m_files, m_openers, m_clock});
    }
    Result<CopyReport> copyOf(const Path &database, const Path &to)
    {
        SqliteEngine one = engine(database);
        return copyTo(one, m_files, to, m_context);
    }
};

namespace {

void rowsOf(const std::function<bool(const Kind &)> &wanted)
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < kinds.size(); ++i) {
        if (wanted(kinds[i]))
            QTest::newRow(kinds[i].name) << i;
    }
}

bool isSound(const Kind &kind)
{
    return kind.state == LiveState::Sound;
}

template <class T>
QString said(const Result<T> &result)
{
    return result ? u"no error"_s : QString(toString(result.error().code) + u": "_s + result.error().detail);
}

} // namespace

void TestEngineContract::lookTellsTheStateAndChangesNothing_data()
{
    rowsOf([](const Kind &) { return true; });
}

void TestEngineContract::lookTellsTheStateAndChangesNothing()
{
    QFETCH(const int, kind);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    kinds[kind].make(tree);
    const QStringList before = snapshot(tree.root());
    const Result<LiveDatabase> live = engine(tree.database()).look(RowCounts::Count, m_context);
    QVERIFY2(live, qPrintable(said(live)));
    QCOMPARE(static_cast<int>(live->state), static_cast<int>(kinds[kind].state));
    QCOMPARE(live->path, std::filesystem::weakly_canonical(tree.database()));
    if (live->state == LiveState::Sound) {
        QCOMPARE(live->identity.applicationId, 4711);
        QCOMPARE(live->facts.userVersion, 7);
        QCOMPARE(live->facts.tables.size(), 3);
    }
    // The -shm is an index over the -wal that every reader makes anew: its bytes are nobody's data.
    const auto lasting = [](const QStringList &files) {
        return files.filter(QRegularExpression(u"^(?!.*-shm)"_s));
    };
    if (kinds[kind].bytesStay)
        QCOMPARE(lasting(snapshot(tree.root())), lasting(before));
}

void TestEngineContract::copyOfASoundDatabaseEqualsIt_data()
{
    rowsOf(isSound);
}

void TestEngineContract::copyOfASoundDatabaseEqualsIt()
{
    QFETCH(const int, kind);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    kinds[kind].make(tree);
    const Path work = tree.root() / "travail.db";
    const Path copy = tree.root() / "copie.db";
    NewFiles to(m_files, copy);
    const Result<CopyReport> report = engine(tree.database()).copy({work, to.opening()}, m_context);
    QVERIFY2(report, qPrintable(said(report)));
    QVERIFY(to.finish());
    for (const Path &file : {work, copy}) {
        QCOMPARE(m_files.facts(file)->mode, mode_t(0600));
        const Result<ContentReport> content =
            engine(tree.database()).examine(file, RowCounts::Count, m_context);
        QVERIFY(content->sound);
        QVERIFY(!std::filesystem::exists(beside(file, "-wal")) &&
                !std::filesystem::exists(beside(file, "-shm")));
    }
    QCOMPARE(bytesOf(copy), bytesOf(work));
    ::chmod(tree.database().c_str(), 0600);
    QCOMPARE(inspect(copy).content, inspect(tree.database()).content);
}

void TestEngineContract::copyOfWhatIsNoDatabaseIsRefused_data()
{
    rowsOf([](const Kind &kind) {
        return kind.state == LiveState::NotADatabase || kind.state == LiveState::Missing;
    });
}

void TestEngineContract::copyOfWhatIsNoDatabaseIsRefused()
{
    QFETCH(const int, kind);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    kinds[kind].make(tree);
    const QStringList before = snapshot(tree.root());
    const Result<CopyReport> report = copyOf(tree.database(), tree.root() / "copie.db");
    QCOMPARE(said(report).section(u':', 0, 0),
             kinds[kind].state == LiveState::Missing ? u"database-not-found"_s : u"not-a-database"_s);
    QCOMPARE(snapshot(tree.root()), before);
}

void TestEngineContract::replacePutsTheStagedContentInPlace_data()
{
    rowsOf([](const Kind &kind) { return isSound(kind) || kind.state == LiveState::Missing; });
}

void TestEngineContract::replacePutsTheStagedContentInPlace()
{
    QFETCH(const int, kind);
    for (const bool inUse : {false, true}) {
        const TempTree tree(TempTree::Place::Disk, std::nullopt);
        kinds[kind].make(tree);
        if (inUse && kinds[kind].state == LiveState::Missing)
            continue;
        ::chmod(tree.database().c_str(), 0600);
        const Path staged =
            std::filesystem::weakly_canonical(tree.database()).parent_path() / ".holdfast-stage-00aa11bb.db";
        makeDatabase(staged, {"delete", 4096, 30, 777, 4711});
        const QByteArray wanted = inspect(staged).content;
        m_openers.report.openers = inUse ? QList<Opener>{{4242, u"application"_s}} : QList<Opener>();
        SqliteEngine live = engine(tree.database());
        const Result<ReplaceReport> report = live.replace(staged, m_context);
        m_openers.report.openers.clear();
        QVERIFY2(report, qPrintable(said(report)));
        QVERIFY(live.liveChanged());
        QVERIFY(!std::filesystem::exists(staged));
        if (inUse)
            QVERIFY(report->method == ReplaceMethod::ThroughEngine);
        QCOMPARE(inspect(tree.database()).content, wanted);
        QVERIFY(inspect(tree.database()).sound);
    }
}

void TestEngineContract::replaceOfADamagedDatabaseLeavesNoOldSiblings_data()
{
    rowsOf([](const Kind &kind) {
        return kind.state == LiveState::Damaged ||
               (kind.state == LiveState::NotADatabase && QByteArray(kind.name) != "folder");
    });
}

void TestEngineContract::replaceOfADamagedDatabaseLeavesNoOldSiblings()
{
    QFETCH(const int, kind);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    kinds[kind].make(tree);
    writeBytes(beside(tree.database(), "-wal"), "old frames");
    const Path staged = tree.data() / ".holdfast-stage-00aa11bb.db";
    makeDatabase(staged, {"wal", 1024, 30, 777, 4711});
    const QByteArray wanted = bytesOf(staged);
    const Result<ReplaceReport> report = engine(tree.database()).replace(staged, m_context);
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(bytesOf(tree.database()), wanted);
    QCOMPARE(namesIn(tree.data()), QStringList{toText(tree.database().filename())});
}

void TestEngineContract::rawFilesGoAndComeBackByteForByte()
{
    const TempTree tree;
    const QByteArray database(7777, 'd');
    writeBytes(tree.database(), database);
    writeBytes(beside(tree.database(), "-wal"), "frames");
    writeBytes(beside(tree.database(), "-journal"), "journal");
    const auto raw = engine(tree.database()).copyRaw(tree.data() / ".holdfast-stage-00aa11bb.raw", m_context);
    QVERIFY2(raw, qPrintable(said(raw)));
    QCOMPARE(raw->size(), 3);
    for (const char *suffix : {"", "-wal", "-journal"})
        std::filesystem::remove(beside(tree.database(), suffix));
    makeDatabase(tree.database(), shapeOf("wal"));
    const Result<ReplaceReport> report = engine(tree.database()).putRaw(*raw, m_context);
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(bytesOf(tree.database()), database);
    QCOMPARE(bytesOf(beside(tree.database(), "-wal")), "frames");
    QCOMPARE(bytesOf(beside(tree.database(), "-journal")), "journal");
    QCOMPARE(namesIn(tree.data()).size(), 3);
}

void TestEngineContract::namesThatPeopleGiveFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("newline") << u"deux\nlignes.db"_s;
    QTest::newRow("quotes") << u"d'ici \"là\" `x`.db"_s;
    QTest::newRow("leading dash") << u"-rf.db"_s;
    QTest::newRow("URI signs") << u"50% ?mode=ro#x&y=1.db"_s;
    QTest::newRow("200 characters") << QString(u"é"_s.repeated(98) + u".db"_s);
    QTest::newRow("backslash and star") << u"a\\b*.db"_s;
}

void TestEngineContract::namesThatPeopleGiveFiles()
{
    QFETCH(const QString, name);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path database = tree.data() / toPath(name);
    makeDatabase(database, shapeOf("wal"));
    const QByteArray before = inspect(database).content;
    const Path staged = tree.data() / ".holdfast-stage-00aa11bb.db";
    QVERIFY(engine(database).look(RowCounts::Count, m_context)->state == LiveState::Sound);
    const Result<CopyReport> copied = engine(database).copyFile(staged, m_context);
    QVERIFY2(copied, qPrintable(said(copied)));
    Sql(database).execute("DELETE FROM transfers");
    const Result<ReplaceReport> replaced = engine(database).replace(staged, m_context);
    QVERIFY2(replaced, qPrintable(said(replaced)));
    QCOMPARE(inspect(database).content, before);
    QCOMPARE(namesIn(tree.data()), QStringList{name});
    // And as raw files of a damaged one, with a sibling that has to step aside.
    makeDatabase(staged, shapeOf("delete"));
    writeBytes(database, "damaged");
    writeBytes(beside(database, "-journal"), "old");
    const Result<ReplaceReport> over = engine(database).replace(staged, m_context);
    QVERIFY2(over, qPrintable(said(over)));
    QCOMPARE(namesIn(tree.data()), QStringList{name});
}

void TestEngineContract::pageSizesOnBothSides_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int size : {512, 1024, 4096, 65536}) {
        QTest::addRow("%d to itself", size) << size << size;
        QTest::addRow("%d to 2048", size) << size << 2048;
    }
}

void TestEngineContract::pageSizesOnBothSides()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    for (const bool inUse : {false, true}) {
        const TempTree tree(TempTree::Place::Disk, DatabaseShape{"delete", from, 40, 3000, 4711});
        const QByteArray wanted = inspect(tree.database()).content;
        const Path staged = tree.data() / ".holdfast-stage-00aa11bb.db";
        QVERIFY(engine(tree.database()).copyFile(staged, m_context));
        const auto before = engine(tree.database()).examine(staged, RowCounts::Count, m_context);
        QVERIFY(before->sound);
        QCOMPARE(before->fingerprint.pageSize, from);
        std::filesystem::remove(tree.database());
        makeDatabase(tree.database(), {"delete", to, 40, 10, 4711});
        m_openers.report.openers = inUse ? QList<Opener>{{4242, u"application"_s}} : QList<Opener>();
        const Result<ReplaceReport> replaced = engine(tree.database()).replace(staged, m_context);
        m_openers.report.openers.clear();
        QVERIFY2(replaced, qPrintable(said(replaced)));
        QCOMPARE(inspect(tree.database()).content, wanted);
        const Path again = tree.root() / "copie.db";
        QVERIFY(copyOf(tree.database(), again));
        const auto after = engine(tree.database()).examine(again, RowCounts::Count, m_context);
        QCOMPARE(after->fingerprint.pageDigest, before->fingerprint.pageDigest);
    }
}

void TestEngineContract::examineCallsDamageDamageAndChangesNoByte()
{
    const TempTree tree(TempTree::Place::Disk, shapeOf("wal"));
    const Path copy = tree.root() / "copie.db";
    QVERIFY(copyOf(tree.database(), copy));
    const QByteArray good = bytesOf(copy);
    for (const qsizetype at : {qsizetype(0), qsizetype(105), qsizetype(4096 * 2 + 3), good.size() / 2}) {
        QByteArray bad = good;
        bad.replace(at, 64, QByteArray(64, '\x7f'));
        writeBytes(copy, bad);
        const auto content = engine(tree.database()).examine(copy, RowCounts::Count, m_context);
        QVERIFY2(content && !content->sound, qPrintable(u"byte %1"_s.arg(at)));
        QVERIFY(!content->report.isEmpty());
        QCOMPARE(bytesOf(copy), bad);
    }
    writeBytes(copy, {});
    QVERIFY(!engine(tree.database()).examine(copy, RowCounts::Count, m_context)->sound);
    QCOMPARE(namesIn(tree.root()).filter(u"copie"_s).size(), 1);
}

void TestEngineContract::examineCountsBrokenReferencesWithoutCallingThemDamage()
{
    const TempTree tree;
    Sql(tree.database()).execute("INSERT INTO transfers(source, target) VALUES (9999, 8888)");
    const auto content = engine(tree.database()).examine(tree.database(), RowCounts::Count, m_context);
    QVERIFY(content->sound);
    QCOMPARE(content->brokenReferences, 2);
}

void TestEngineContract::sparseDatabaseBeyondTheLockPage()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    if (m_files.freeSpace(tree.root()).value_or(0) < 5LL * 1024 * 1024 * 1024)
        QSKIP("this needs 5 GiB of room for a database of 1.1 GiB and its copies");
    makeDatabase(tree.database(), {"delete", 65536, 40, 100, 4711});
    Sql(tree.database())
        .execute("CREATE TABLE big(b BLOB); INSERT INTO big VALUES (zeroblob(900000000));"
                 "INSERT INTO big VALUES (zeroblob(250000000))");
    const Path staged = tree.data() / ".holdfast-stage-00aa11bb.db";
    QVERIFY(engine(tree.database()).copyFile(staged, m_context));
    const auto content = engine(tree.database()).examine(staged, RowCounts::Skip, m_context);
    QVERIFY2(content && content->sound, qPrintable(said(content)));
    QVERIFY(content->fingerprint.pageCount * 65536 > 0x40000000);
    Sql(tree.database()).execute("DELETE FROM transfers");
    m_openers.report.openers = {{4242, u"application"_s}};
    const Result<ReplaceReport> replaced = engine(tree.database()).replace(staged, m_context);
    m_openers.report.openers.clear();
    QVERIFY2(replaced, qPrintable(said(replaced)));
    QVERIFY(engine(tree.database()).copyFile(staged, m_context));
    const auto after = engine(tree.database()).examine(staged, RowCounts::Skip, m_context);
    QCOMPARE(after->fingerprint.pageDigest, content->fingerprint.pageDigest);
}

void TestEngineContract::copyWaitsForALockAndGivesUp()
{
    const TempTree tree;
    Sql holder(tree.database());
    holder.execute("BEGIN EXCLUSIVE");
    SqliteEngine impatient(tree.database(), {m_files, m_openers, m_clock}, std::chrono::milliseconds(20));
    const Result<CopyReport> report = copyTo(impatient, m_files, tree.root() / "copie.db", m_context);
    QCOMPARE(said(report).section(u':', 0, 0), u"source-busy"_s);
}

HOLDFAST_TEST_MAIN(TestEngineContract)
#include "tst_engine_contract.moc"
