#include "plan/Loss.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestLoss : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAndNewestAreToldByTable();
    void whatIsUnreadableIsToldBySizeAndTime();
    void aMissingDatabaseLosesNothing();
    void aSetWithoutContentHasNothingToCompare();
    void rowsThatNobodyCountedAreNotZero();
    void theWindowIsNeverNegative();
    void jsonHasNullsForWhatIsNotKnown();

private:
    BackupSet m_set;
    LiveDatabase m_live;
    QDateTime m_now{QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC};
};

void TestLoss::init()
{
    m_set = {};
    m_set.time = m_now.addSecs(-3600);
    m_set.manifest.details.emplace();
    m_set.manifest.details->fingerprint.tables = {{u"a"_s, 10}, {u"b"_s, 3}};
    m_live = {};
    m_live.state = LiveState::Sound;
    m_live.facts.tables = {{u"a"_s, 4}, {u"b"_s, 5}, {u"c"_s, 7}};
    m_live.newest = {{u"b"_s, u"created_at"_s, u"2026-03-04 05:00:00"_s}};
    m_live.size = 4096;
    m_live.modified = m_now.addSecs(-5);
}

void TestLoss::rowsAndNewestAreToldByTable()
{
    const Loss loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::Compared);
    QCOMPARE(loss.go(), 2 + 7);
    QCOMPARE(loss.come(), 6);
    QCOMPARE(loss.change(), 0);
    QCOMPARE(loss.liveRows, 16);
    QCOMPARE(loss.tables.size(), 3);
    QCOMPARE(loss.tables[1].column, u"created_at"_s);
    QCOMPARE(loss.tables[1].newest, u"2026-03-04 05:00:00"_s);
    QVERIFY(loss.tables[0].newest.isEmpty());
    QVERIFY(loss.window() == std::chrono::hours(1));
}

void TestLoss::whatIsUnreadableIsToldBySizeAndTime()
{
    m_live.report = u"55P03 held"_s; // sound, but a table is held
    Loss loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::Unreadable);
    QCOMPARE(loss.whyNot, u"55P03 held"_s);
    QVERIFY(loss.tables.isEmpty());
    QCOMPARE(loss.liveRows, -1);
    m_live.state = LiveState::Damaged;
    loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::Unreadable);
    QCOMPARE(loss.liveBytes, 4096);
    QCOMPARE(loss.liveModified, m_now.addSecs(-5));
}

void TestLoss::aMissingDatabaseLosesNothing()
{
    m_live.state = LiveState::Missing;
    const Loss loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::Missing);
    QVERIFY(loss.tables.isEmpty());
}

void TestLoss::aSetWithoutContentHasNothingToCompare()
{
    m_set.manifest.details->form = SetForm::Forensic;
    Loss loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::NothingToCompare);
    QCOMPARE(loss.liveRows, 16);
    m_set.manifest.details.reset();
    loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::NothingToCompare);
}

void TestLoss::rowsThatNobodyCountedAreNotZero()
{
    for (TableRows &table : m_live.facts.tables)
        table.rows = -1;
    m_live.facts.schemaDigest = u"x"_s;
    m_set.manifest.details->fingerprint.schemaDigest = u"y"_s;
    const Loss loss = lossOf(m_set, m_live, m_now);
    QVERIFY(loss.seen == Loss::Seen::NotCounted);
    QVERIFY(loss.tables.isEmpty());
    QCOMPARE(loss.liveRows, -1);
    QCOMPARE(loss.schema, (QList<SchemaDifference>{{u"schema"_s, 2, 3}}));
}

void TestLoss::theWindowIsNeverNegative()
{
    m_set.time = m_now.addSecs(60);
    QVERIFY(lossOf(m_set, m_live, m_now).window() == std::chrono::seconds(0));
    m_set.time = {};
    QVERIFY(!lossOf(m_set, m_live, m_now).window());
}

void TestLoss::jsonHasNullsForWhatIsNotKnown()
{
    QJsonObject json = toJson(lossOf(m_set, m_live, m_now));
    QCOMPARE(json.value(u"seen"_s).toString(), u"compared"_s);
    QCOMPARE(json.value(u"window_seconds"_s).toInteger(), 3600);
    QCOMPARE(json.value(u"rows"_s).toObject(), (QJsonObject{{u"go"_s, 9}, {u"come"_s, 6}, {u"change"_s, 0}}));
    const QJsonObject gone = json.value(u"tables"_s).toArray().at(2).toObject();
    QCOMPARE(gone, (QJsonObject{{u"table"_s, u"c"_s},
                                {u"backup"_s, QJsonValue()},
                                {u"live"_s, 7},
                                {u"go"_s, 7},
                                {u"come"_s, 0},
                                {u"change"_s, 0}}));
    m_set.time = {};
    m_live.report = u"held"_s;
    json = toJson(lossOf(m_set, m_live, m_now));
    QVERIFY(json.value(u"window_seconds"_s).isNull());
    QVERIFY(json.value(u"live_rows"_s).isNull());
    QVERIFY(!json.contains(u"rows"_s));
    QCOMPARE(json.value(u"reason"_s).toString(), u"held"_s);
}

QTEST_APPLESS_MAIN(TestLoss)
#include "tst_loss.moc"
