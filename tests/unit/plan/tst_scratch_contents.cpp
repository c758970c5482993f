// What of a dump's table of contents goes into a scratch database, and what can then not be equal.

#include "plan/ScratchContents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

const QString table = u"215; 1259 16385 TABLE public accounts shop owner"_s;
const QString comment = u"3385; 0 0 COMMENT public TABLE accounts shop owner"_s;

} // namespace

class TestScratchContents : public QObject
{
    Q_OBJECT

private slots:
    void plainDumpIsLoadedWhole();
    void publicationsAndSubscriptionsAreAlwaysAskedAway();
    void whatActsOutsideIsLeftOut_data();
    void whatActsOutsideIsLeftOut();
    void commentsGoWithWhatTheyAreOn();
    void tableNamedLikeAKindStays();
    void extensionCommentsNeedASuperuser();
    void objectsOfAForeignRoleTakeOwnersAndPrivileges();
    void sideEffectsAreTold();
    void viewsAreNotFilledFromOtherServers();
};

void TestScratchContents::plainDumpIsLoadedWhole()
{
    const ScratchContents contents = scratchContents({u";"_s, table, comment}, {}, true);
    QVERIFY(contents.all);
    QCOMPARE(contents.lines, QStringList({u";"_s, table, comment}));
    QCOMPARE(contents.left, QStringList());
    QCOMPARE(contents.acting, QStringList());
    QCOMPARE(contents.notCompared, QStringList());
}

void TestScratchContents::publicationsAndSubscriptionsAreAlwaysAskedAway()
{
    QCOMPARE(scratchContents({table}, {}, true).leaveOut,
             QStringList({u"publications"_s, u"subscriptions"_s}));
}

void TestScratchContents::whatActsOutsideIsLeftOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("kind");

    QTest::newRow("publication") << u"3379; 6104 16388 PUBLICATION - to the branch boss"_s
                                 << u"PUBLICATION to the branch"_s << u"publications"_s;
    QTest::newRow("published table") << u"3380; 6106 16390 PUBLICATION TABLE public branch accounts boss"_s
                                     << QString() << u"publications"_s;
    QTest::newRow("published schema")
        << u"3381; 6237 16391 PUBLICATION TABLES IN SCHEMA - branch public boss"_s << QString()
        << u"publications"_s;
    QTest::newRow("subscription") << u"3382; 6100 16392 SUBSCRIPTION - feed boss"_s << u"SUBSCRIPTION feed"_s
                                  << QString();
    QTest::newRow("event trigger") << u"3383; 3466 16393 EVENT TRIGGER - watch_ddl boss"_s
                                   << u"EVENT TRIGGER watch_ddl"_s << u"event-triggers"_s;
}

void TestScratchContents::whatActsOutsideIsLeftOut()
{
    QFETCH(const QString, line);
    QFETCH(const QString, told);
    QFETCH(const QString, kind);
    const ScratchContents contents = scratchContents({table, line}, {}, true);
    QVERIFY(!contents.all);
    QCOMPARE(contents.lines, QStringList(table));
    QCOMPARE(contents.left, told.isEmpty() ? QStringList() : QStringList(told));
    QCOMPARE(contents.notCompared.contains(kind), !kind.isEmpty());
    // Nothing signed tells of subscriptions (R10), so everything is compared without them.
    QCOMPARE(contents.notCompared.contains(u"owners"_s), !kind.isEmpty());
}

void TestScratchContents::commentsGoWithWhatTheyAreOn()
{
    const ScratchContents contents = scratchContents({table, u"3386; 0 0 COMMENT - PUBLICATION branch boss"_s,
                                                      u"3387; 0 0 COMMENT - EVENT TRIGGER watch_ddl boss"_s,
                                                      u"3388; 0 0 SECURITY LABEL - SUBSCRIPTION feed boss"_s},
                                                     {}, true);
    QCOMPARE(contents.lines, QStringList(table));
    QCOMPARE(contents.left, QStringList());
    QVERIFY(contents.notCompared.contains(u"comments"_s));
}

void TestScratchContents::tableNamedLikeAKindStays()
{
    const QStringList lines{u"216; 1259 16386 TABLE public PUBLICATION - x boss"_s,
                            u"217; 1259 16387 TABLE COMMENT - EXTENSION y boss"_s,
                            u"218; 0 0 TABLE DATA public EVENT TRIGGER boss"_s};
    const ScratchContents contents = scratchContents(lines, {}, false);
    QVERIFY(contents.all);
    QCOMPARE(contents.lines, lines);
}

void TestScratchContents::extensionCommentsNeedASuperuser()
{
    const QString line = u"3389; 0 0 COMMENT - EXTENSION hstore "_s;
    QVERIFY(scratchContents({table, line}, {}, true).all);
    const ScratchContents contents = scratchContents({table, line}, {}, false);
    QCOMPARE(contents.lines, QStringList(table));
    QCOMPARE(contents.left, QStringList()); // an extension brings its own comment
    QCOMPARE(contents.notCompared, QStringList());
}

void TestScratchContents::objectsOfAForeignRoleTakeOwnersAndPrivileges()
{
    const ScratchContents ours = scratchContents({table}, {u"somebody else"_s}, false);
    QVERIFY(!ours.leaveOut.contains(u"owner"_s));
    const ScratchContents theirs = scratchContents({table}, {u"shop owner"_s}, false);
    QVERIFY(theirs.leaveOut.contains(u"owner"_s));
    QVERIFY(theirs.leaveOut.contains(u"privileges"_s));
    QCOMPARE(theirs.lines, QStringList(table));
    QCOMPARE(theirs.notCompared, QStringList({u"default-privileges"_s, u"owners"_s, u"privileges"_s}));
}

void TestScratchContents::sideEffectsAreTold()
{
    const ScratchContents contents =
        scratchContents({u"219; 1418 16394 USER MAPPING - USER MAPPING public SERVER far away boss"_s,
                         u"2; 3079 16395 EXTENSION - pg_cron "_s},
                        {}, true);
    QCOMPARE(contents.acting, QStringList({u"EXTENSION pg_cron"_s}));
    QCOMPARE(contents.left, QStringList({u"USER MAPPING public SERVER far away"_s}));
    QCOMPARE(contents.notCompared, QStringList({u"foreign-servers"_s}));
}

// Its query would be sent to the other server, as whoever the mapping says.
void TestScratchContents::viewsAreNotFilledFromOtherServers()
{
    const QStringList contents{u"220; 0 16400 MATERIALIZED VIEW DATA public totals boss"_s,
                               u"218; 1259 16390 FOREIGN TABLE public far boss"_s};
    const ScratchContents with = scratchContents(contents, {}, true);
    QVERIFY(!with.all);
    QCOMPARE(with.lines, QStringList(contents.last()));
    QCOMPARE(with.left, QStringList({u"MATERIALIZED VIEW DATA public totals"_s}));
    QVERIFY(scratchContents({contents.first()}, {}, true).all);
}

QTEST_APPLESS_MAIN(TestScratchContents)
#include "tst_scratch_contents.moc"
