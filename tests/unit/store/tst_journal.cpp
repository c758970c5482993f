#include "Child.h"
#include "FixedClock.h"
#include "TempTree.h"
#include "base/CanonicalJson.h"
#include "base/Crypto.h"
#include "store/Journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <thread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void recordsComeBackInOrder();
    void aMissingJournalIsEmptyAndWhole();
    void anEmptyFileLeftByACrashIsEmptyAndWhole();
    void threadsAndProcessesAppendWithoutLoss();
    void itIsReadWhileOthersWrite();
    void triggersRefuseUpdateAndDelete();
    void editedAndRemovedRecordsAreDetected_data();
    void editedAndRemovedRecordsAreDetected();
    void aChainMadeAnewWithoutTheKeyIsDetected();
    void recordsOfOtherKeysAreNotHeldAgainstThisOne();
    void operationsAreSummedUpNewestFirst();
    void anUnreadableFileIsJournalFailed_data();
    void anUnreadableFileIsJournalFailed();
    void aKilledWriterLeavesAWholeJournal();
    void qtAndWeUseOneSqlite();
};

namespace {

const Secret key{QByteArray("clé du journal")};

int append(const QStringList &arguments)
{
    const FixedClock clock;
    Journal journal(toPath(arguments.value(0)), clock);
    tell("ready");
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        if (!journal.append(arguments.value(1), {{u"kind"_s, u"note"_s}, {u"number"_s, i}}, key))
            return 1;
    }
    return 0;
}

const std::map<QString, Role> roles{{QStringLiteral("append"), append}};

struct Scene
{
    TempTree tree{TempTree::Place::Memory, std::nullopt};
    FixedClock clock;
    Journal journal{tree.journal(), clock};

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(journal.append(u"opération"_s, {{u"kind"_s, u"note"_s}, {u"number"_s, i}}, key));
    }
    QString state(const Secret &with = key) const
    {
        const Result<ChainState> chain = journal.check(with);
        return !chain ? toString(chain.error().code) : *chain == ChainState::Whole ? u"whole"_s : u"broken"_s;
    }
    // As somebody with write access to the file and no respect for triggers.
    void tamper(const QByteArray &statement) const
    {
        Sql sql(tree.journal());
        sql.execute("DROP TRIGGER records_never_change; DROP TRIGGER records_never_go");
        sql.execute(statement);
    }
};

} // namespace

void TestJournal::recordsComeBackInOrder()
{
    Scene scene;
    scene.fill(3);
    const Result<QList<JournalRecord>> records = scene.journal.records();
    QCOMPARE(records->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(records->at(i).sequence, i + 1);
        QCOMPARE(records->at(i).body.value(u"number").toInt(), i);
        QCOMPARE(records->at(i).at, scene.clock.nowUtc());
    }
    QCOMPARE(scene.journal.records(u"opération"_s)->size(), 3);
    QCOMPARE(scene.journal.records(u"autre"_s)->size(), 0);
    QCOMPARE(scene.state(), u"whole"_s);
}

void TestJournal::aMissingJournalIsEmptyAndWhole()
{
    const Scene scene;
    QCOMPARE(scene.journal.records()->size(), 0);
    QCOMPARE(scene.state(), u"whole"_s);
    QVERIFY(!std::filesystem::exists(scene.tree.journal()));
}

void TestJournal::anEmptyFileLeftByACrashIsEmptyAndWhole()
{
    Scene scene;
    writeBytes(scene.tree.journal(), {});
    const Result<QList<JournalRecord>> records = scene.journal.records();
    QVERIFY2(records, records ? "" : qPrintable(records.error().detail));
    QCOMPARE(records->size(), 0);
    QCOMPARE(scene.state(), u"whole"_s);
    scene.fill(1);
    QCOMPARE(scene.journal.records()->size(), 1);
}

void TestJournal::threadsAndProcessesAppendWithoutLoss()
{
    Scene scene;
    constexpr int each = 25;
    Child other(u"append"_s, {toText(scene.tree.journal()), u"processus"_s, QString::number(each)});
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back([&, i] {
                for (int n = 0; n < each; ++n)
                    failed +=
                        scene.journal.append(u"fil "_s + QString::number(i), {{u"number"_s, n}}, key) ? 0 : 1;
            });
        }
    }
    QCOMPARE(other.end(), 0);
    QCOMPARE(failed.load(), 0);
    QCOMPARE(scene.journal.records()->size(), 3 * each);
    QCOMPARE(scene.state(), u"whole"_s);
}

void TestJournal::itIsReadWhileOthersWrite()
{
    Scene scene;
    Child other(u"append"_s, {toText(scene.tree.journal()), u"processus"_s, u"60"_s});
    QVERIFY(other.isReady());
    qsizetype seen = 0;
    while (other.process().state() != QProcess::NotRunning) {
        const Result<QList<JournalRecord>> records = scene.journal.records();
        QVERIFY2(records, records ? "" : qPrintable(records.error().detail));
        QVERIFY(records->size() >= seen);
        seen = records->size();
        QCOMPARE(scene.state(), u"whole"_s);
        (void)other.waitForEnd(1);
    }
    QCOMPARE(scene.journal.records()->size(), 60);
}

void TestJournal::triggersRefuseUpdateAndDelete()
{
    Scene scene;
    scene.fill(2);
    Sql sql(scene.tree.journal());
    QVERIFY(sql.tryExecute("UPDATE records SET body = '{}' WHERE sequence = 1") != SQLITE_OK);
    QVERIFY(sql.tryExecute("DELETE FROM records") != SQLITE_OK);
    QCOMPARE(scene.journal.records()->size(), 2);
}

void TestJournal::editedAndRemovedRecordsAreDetected_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("body") << QByteArray(
        "UPDATE records SET body = '{\"kind\":\"note\",\"number\":9}' WHERE sequence = 2");
    QTest::newRow("time") << QByteArray(
        "UPDATE records SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2");
    QTest::newRow("operation") << QByteArray("UPDATE records SET operation = 'x' WHERE sequence = 3");
    QTest::newRow("MAC") << QByteArray("UPDATE records SET mac = '' WHERE sequence = 3");
    QTest::newRow("removed in the middle") << QByteArray("DELETE FROM records WHERE sequence = 2");
    QTest::newRow("removed at the start") << QByteArray("DELETE FROM records WHERE sequence = 1");
    QTest::newRow("order") << QByteArray("UPDATE records SET sequence = 9 WHERE sequence = 1;"
                                         "UPDATE records SET sequence = 1 WHERE sequence = 2;"
                                         "UPDATE records SET sequence = 2 WHERE sequence = 9");
}

void TestJournal::editedAndRemovedRecordsAreDetected()
{
    QFETCH(const QByteArray, statement);
    Scene scene;
    scene.fill(4);
    QCOMPARE(scene.state(), u"whole"_s);
    scene.tamper(statement);
    QCOMPARE(scene.state(), u"broken"_s);
}

void TestJournal::aChainMadeAnewWithoutTheKeyIsDetected()
{
    Scene scene;
    scene.fill(2);
    // The hashes follow anew from an edited body, as anybody can compute them; the MACs cannot.
    const Result<QList<JournalRecord>> records = scene.journal.records();
    QString previous;
    QByteArray statements;
    for (JournalRecord record : *records) {
        record.body.insert(u"number"_s, 77);
        const QJsonObject hashed{{u"sequence"_s, record.sequence},
                                 {u"at"_s, record.at.toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s)},
                                 {u"operation"_s, record.operation},
                                 {u"body"_s, record.body},
                                 {u"previous"_s, previous}};
        const QString hash = hex(sha256(canonicalJson(hashed)));
        statements += "UPDATE records SET body = '" + canonicalJson(record.body) + "', previous = '" +
                      previous.toLatin1() + "', hash = '" + hash.toLatin1() +
                      "' WHERE sequence = " + QByteArray::number(record.sequence) + ";";
        previous = hash;
    }
    scene.tamper(statements);
    QCOMPARE(scene.state(), u"broken"_s);
}

void TestJournal::recordsOfOtherKeysAreNotHeldAgainstThisOne()
{
    Scene scene;
    scene.fill(1);
    QVERIFY(scene.journal.append(u"x"_s, {{u"a"_s, 1}}, Secret("rotated")));
    QVERIFY(scene.journal.append(u"x"_s, {{u"a"_s, 2}}, Secret()));
    QCOMPARE(scene.state(), u"whole"_s);
    QCOMPARE(scene.state(Secret()), u"whole"_s);
}

void TestJournal::operationsAreSummedUpNewestFirst()
{
    Scene scene;
    const auto put = [&](const QString &operation, const QJsonObject &body) {
        QVERIFY(scene.journal.append(operation, body, key));
        scene.clock.advance(std::chrono::seconds(10));
    };
    put(u"1"_s, {{u"kind"_s, u"start"_s}, {u"procedure"_s, u"backup"_s}, {u"actor"_s, u"moi"_s}});
    put(u"2"_s, {{u"kind"_s, u"start"_s}, {u"procedure"_s, u"restore"_s}, {u"reason"_s, u"parce que"_s}});
    put(u"1"_s, {{u"kind"_s, u"end"_s},
                 {u"outcome"_s, u"verified"_s},
                 {u"exit_code"_s, 0},
                 {u"facts"_s, QJsonObject{{u"file"_s, u"x"_s}}}});
    put(u"2"_s, {{u"kind"_s, u"intent"_s}, {u"step"_s, u"replace"_s}});
    const Result<QList<OperationSummary>> operations = scene.journal.operations();
    QCOMPARE(operations->size(), 2);
    QCOMPARE(operations->at(0).id, u"2"_s);
    QCOMPARE(operations->at(0).lastStep, u"replace"_s);
    QCOMPARE(operations->at(0).outcome, QString());
    QVERIFY(!operations->at(0).ended.isValid());
    QCOMPARE(operations->at(1).outcome, u"verified"_s);
    QCOMPARE(operations->at(1).facts.value(u"file").toString(), u"x"_s);
    QCOMPARE(operations->at(1).started.secsTo(operations->at(1).ended), 20);
}

void TestJournal::anUnreadableFileIsJournalFailed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"garbage", "folder", "parent is a file"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestJournal::anUnreadableFileIsJournalFailed()
{
    QFETCH(const QString, kind);
    Scene scene;
    if (kind == u"garbage")
        writeBytes(scene.tree.journal(), QByteArray(9000, 'x'));
    else if (kind == u"folder")
        std::filesystem::create_directories(scene.tree.journal());
    else
        writeBytes(scene.tree.home(), "a file");
    const auto appended = scene.journal.append(u"x"_s, {}, key);
    QVERIFY(!appended);
    QCOMPARE(toString(appended.error().code), u"journal-failed"_s);
    if (kind != u"parent is a file") {
        QCOMPARE(toString(scene.journal.records().error().code), u"journal-failed"_s);
        QCOMPARE(scene.state(), u"journal-failed"_s);
    }
}

void TestJournal::aKilledWriterLeavesAWholeJournal()
{
    Scene scene;
    for (int round = 0; round < 8; ++round) {
        Child other(u"append"_s, {toText(scene.tree.journal()), u"processus"_s, u"1000"_s});
        QVERIFY(other.isReady());
        (void)other.waitForEnd(round);
        other.kill();
        QCOMPARE(scene.state(), u"whole"_s);
        QVERIFY(scene.journal.append(u"après"_s, {{u"round"_s, round}}, key));
    }
    QCOMPARE(scene.journal.records(u"après"_s)->size(), 8);
}

void TestJournal::qtAndWeUseOneSqlite()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"identity"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec(u"SELECT sqlite_source_id()"_s) && query.next());
    QCOMPARE(query.value(0).toString(), QString::fromLatin1(sqlite3_sourceid()));
}

HOLDFAST_TEST_MAIN_WITH_ROLES(TestJournal, roles)
#include "tst_journal.moc"
