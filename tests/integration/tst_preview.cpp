// What a restore tells before it runs, of a database in a file.

#include "RestoreScene.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatGoComeAndChangeAreTold_data();
    void rowsThatGoComeAndChangeAreTold();
    void newestMomentIsToldAndNotOneToCome();
    void otherTablesAreToldByName();
    void rowsAloneAreCountedInAnEmergency();
    void unreadableDatabaseIsToldByWhatIsKnown();
    void damageThatOnlyCountingFindsIsTheSameForBothPreviews();
    void writersGoOnWhileRowsAreRead();
    void aStoppedPreviewIsCancelled();

private:
    static RestorePreparation prepared(RestoreScene &scene, Preview preview = Preview::Content);
    static RowsDifference of(const Loss &loss, const QString &table);
};

RestorePreparation TestPreview::prepared(RestoreScene &scene, Preview preview)
{
    ProgressSlot slot;
    RunContext context({}, slot);
    RestoreRequest request;
    request.artefact = scene.artefact;
    request.preview = preview;
    const Result<RestorePreparation> out =
        prepareRestore(scene.services, scene.tree.environment(), request, context);
    if (!out)
        qFatal("%s", qPrintable(out.error().detail));
    return *out;
}

RowsDifference TestPreview::of(const Loss &loss, const QString &table)
{
    for (const RowsDifference &rows : loss.tables) {
        if (rows.table == table)
            return rows;
    }
    return {};
}

void TestPreview::rowsThatGoComeAndChangeAreTold_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void TestPreview::rowsThatGoComeAndChangeAreTold()
{
    QFETCH(const QByteArray, journalMode);
    RestoreScene scene({journalMode, 4096, 40, 500, 4711});
    Sql application(scene.tree.database());
    application.execute("INSERT INTO accounts VALUES (1001, 'Zoë', 5), (1002, 'Zoë', 6)");
    scene.services.clock.advance(std::chrono::minutes(90));
    const RestorePreparation seen = prepared(scene);
    QVERIFY(seen.loss.seen == Loss::Seen::Compared);
    QCOMPARE(of(seen.loss, u"transfers"_s), (RowsDifference{u"transfers"_s, 500, 0, {}, 0, 500, 0}));
    QCOMPARE(of(seen.loss, u"counter"_s), (RowsDifference{u"counter"_s, 1, 1, {}, 0, 0, 1}));
    QCOMPARE(of(seen.loss, u"accounts"_s), (RowsDifference{u"accounts"_s, 40, 42, {}, 2, 0, 0}));
    QVERIFY(seen.loss.window() == std::chrono::minutes(90));
    QVERIFY(seen.plan.consequences.contains(phrase(u"rows-go-come", {2, 500})));
    QVERIFY(seen.plan.consequences.contains(phrase(u"rows-change", {1})));
    QVERIFY(seen.loss.schema.isEmpty());
}

void TestPreview::newestMomentIsToldAndNotOneToCome()
{
    RestoreScene scene;
    Sql(scene.tree.database())
        .execute("CREATE TABLE visites (id INTEGER PRIMARY KEY, created_at TEXT, fin DATETIME, note TEXT);"
                 "INSERT INTO visites (created_at, fin, note) VALUES"
                 "('2026-03-01T10:00:00.5Z', '2999-01-01 00:00:00', '2026-03-02'),"
                 "('2026-02-01 10:00:00', '2026-02-28', NULL), (NULL, 12345, 'x'), ('hier', X'00', '')");
    const Loss loss = prepared(scene).loss;
    QCOMPARE(of(loss, u"visites"_s).column, u"created_at"_s);
    QCOMPARE(of(loss, u"visites"_s).newest, u"2026-03-01 10:00:00.5Z"_s);
    QCOMPARE(of(loss, u"accounts"_s).newest, QString());
}

void TestPreview::otherTablesAreToldByName()
{
    RestoreScene scene;
    Sql(scene.tree.database())
        .execute("CREATE TABLE \"de plus\" (a); INSERT INTO \"de plus\" VALUES (1); DROP TABLE transfers");
    const Loss loss = prepared(scene).loss;
    QVERIFY(of(loss, u"de plus"_s).where == RowsDifference::Where::OnlyLive);
    QVERIFY(of(loss, u"transfers"_s).where == RowsDifference::Where::OnlyBackup);
    QCOMPARE(of(loss, u"transfers"_s).come, 500);
    QCOMPARE(loss.schema.size(), 1);
    QCOMPARE(loss.schema[0].kind, u"schema"_s);
}

void TestPreview::rowsAloneAreCountedInAnEmergency()
{
    RestoreScene scene;
    const RestorePreparation seen = prepared(scene, Preview::Rows);
    QCOMPARE(of(seen.loss, u"transfers"_s).come, 500);
    QCOMPARE(of(seen.loss, u"counter"_s).change, 0); // which only its content tells
    QVERIFY(seen.live.newest.isEmpty());
}

void TestPreview::unreadableDatabaseIsToldByWhatIsKnown()
{
    RestoreScene scene;
    scene.services.clock.advance(std::chrono::minutes(1));
    const Path later = artefactOf(runBackup(scene.services, scene.tree.environment()));
    const QByteArray nonsense(5000, 'x');
    writeBytes(scene.tree.database(), nonsense);
    const RestorePreparation seen = prepared(scene);
    QVERIFY(seen.loss.seen == Loss::Seen::Unreadable);
    QVERIFY(!seen.loss.whyNot.isEmpty());
    QCOMPARE(seen.loss.liveBytes, nonsense.size());
    QVERIFY(seen.loss.liveModified.isValid());
    QVERIFY(seen.loss.other);
    QCOMPARE(seen.loss.other->artefact, later);
    QVERIFY(seen.loss.other->rows > 0);
    QVERIFY(seen.plan.consequences.contains(phrase(u"loss-unreadable", {seen.loss.whyNot})));
}

void TestPreview::damageThatOnlyCountingFindsIsTheSameForBothPreviews()
{
    int damaged = 0;
    for (int page = 2; page < 9; ++page) {
        RestoreScene scene;
        Sql(scene.tree.database())
            .execute("INSERT INTO transfers SELECT * FROM (WITH RECURSIVE n(i) AS ("
                     "SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800)"
                     " SELECT i, 1, 2, 3, i FROM n)");
        QByteArray bytes = bytesOf(scene.tree.database());
        bytes.replace(4096 * (page - 1), 4096, QByteArray(4096, '\x7f'));
        writeBytes(scene.tree.database(), bytes);
        const LiveState rows = prepared(scene, Preview::Rows).live.state;
        QCOMPARE(static_cast<int>(prepared(scene).live.state), static_cast<int>(rows));
        damaged += rows == LiveState::Damaged ? 1 : 0;
    }
    QVERIFY(damaged > 0);
}

void TestPreview::writersGoOnWhileRowsAreRead()
{
    RestoreScene scene({"delete", 4096, 40, 500, 4711});
    Sql writer(scene.tree.database());
    int written = 0;
    ProgressSlot slot;
    slot.onChange([&](const Progress &now) {
        if (now.phase == u"count" && now.total > 0 && writer.tryExecute("UPDATE counter SET value = 7") == 0)
            ++written;
    });
    RunContext context({}, slot);
    RestoreRequest request;
    request.artefact = scene.artefact;
    const auto seen = prepareRestore(scene.services, scene.tree.environment(), request, context);
    QVERIFY(seen && seen->loss.seen == Loss::Seen::Compared);
    QVERIFY2(written > 0, "between two tables nothing is locked");
}

void TestPreview::aStoppedPreviewIsCancelled()
{
    RestoreScene scene;
    std::stop_source stop;
    ProgressSlot slot;
    slot.onChange([&](const Progress &now) {
        if (now.phase == u"count" && now.done > 0)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    RestoreRequest request;
    request.artefact = scene.artefact;
    const auto seen = prepareRestore(scene.services, scene.tree.environment(), request, context);
    QVERIFY(!seen);
    QVERIFY(seen.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
