// What is seen of a load while it goes on: how far it is, and the object at work.

#include "PostgresToolsScene.h"
#include "engine/postgres/PostgresTarget.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestLoadProgress : public PostgresToolsScene
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        start();
        m_server->addDatabase(big);
        PgSession(*m_server, big)
            .execute("CREATE TABLE \"lignes d'été\" (id int, note text);"
                     "INSERT INTO \"lignes d'été\" SELECT g, repeat(md5(g::text), 4) "
                     "  FROM generate_series(1, 1000000) g;"
                     "CREATE INDEX notes ON \"lignes d'été\" (note);"
                     "ALTER TABLE \"lignes d'été\" ADD PRIMARY KEY (id)");
    }
    void init() { renew(); }
    void cleanup() { QTRY_COMPARE(sessionsOf("holdfast"), 0); }

    void objectsAreNamedAndNothingElseIsTold_data();
    void objectsAreNamedAndNothingElseIsTold();
    void aLoadAdvancesToItsTotalAndNamesWhatIsAtWork();
    void withoutASizeThereIsNoTotal();
    void analyzeGoesTableByTable();

private:
    struct Seen
    {
        qint64 most = 0;
        qint64 total = 0;
        bool back = false;
        QSet<QString> objects;
        QSet<QString> between; // shares that were neither nothing nor all
    };
    Seen watch(const std::function<void()> &work);
    void load(PostgresTarget &target, qint64 expected);
    qint64 sizeOf(const QString &database)
    {
        return PgSession(*m_server, u"postgres"_s)
            .execute("SELECT pg_database_size(oid) FROM pg_database WHERE datname = '" +
                     database.toUtf8().replace("'", "''") + "'")
            .toLongLong();
    }

    QString identifier()
    {
        return PgSession(*m_server, u"postgres"_s)
            .execute("SELECT system_identifier FROM pg_control_system()");
    }

    SystemClock m_clock;
    inline static const QString big = u"grande à l'ombre"_s;
};

TestLoadProgress::Seen TestLoadProgress::watch(const std::function<void()> &work)
{
    Seen seen;
    qint64 before = 0;
    m_progress.onChange([&](const Progress &now) {
        seen.back = seen.back || (now.total == seen.total && now.done < before);
        seen.most = std::max(seen.most, now.done);
        seen.total = now.total;
        before = now.done;
        if (!now.what.isEmpty())
            seen.objects.insert(now.what);
        if (now.done > 0 && now.done < now.total)
            seen.between.insert(QString::number(now.done));
    });
    const auto silence = qScopeGuard([&] { m_progress.onChange({}); });
    work();
    return seen;
}

void TestLoadProgress::load(PostgresTarget &target, qint64 expected)
{
    const Path dump = file("grande.dump");
    const Result<void> dumped = dumpTo(tools(), access(big), {big}, dump);
    QVERIFY2(dumped, said(dumped).constData());
    target.expectBytes(expected);
    DatabaseProperties like;
    like.encoding = u"UTF8"_s;
    like.localeProvider = u"c"_s;
    like.collate = like.ctype = u"C"_s;
    const Result<void> made = target.createSide(u"à côté"_s, like, *m_context);
    QVERIFY2(made, said(made).constData());
    const Result<void> loaded = target.load(dump, {}, *m_context);
    QVERIFY2(loaded, said(loaded).constData());
}

void TestLoadProgress::objectsAreNamedAndNothingElseIsTold_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("object");
    QTest::newRow("copy") << u"COPY public.orders (id, note) FROM stdin;"_s << u"public.orders"_s;
    QTest::newRow("copy of a difficult name")
        << u"COPY \"à côté\".\"commande \"\"d'été\"\" (1)\" (id) FROM stdin;"_s
        << u"\"à côté\".\"commande \"\"d'été\"\" (1)\""_s;
    QTest::newRow("index") << u"CREATE INDEX notes ON public.orders USING btree (note);"_s
                           << u"notes, public.orders"_s;
    QTest::newRow("unique index") << u"CREATE UNIQUE INDEX \"a b\" ON ONLY s.\"t t\" USING btree (x);"_s
                                  << u"\"a b\", s.\"t t\""_s;
    QTest::newRow("key")
        << u"ALTER TABLE ONLY public.orders\n    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);"_s
        << u"public.orders, orders_pkey"_s;
    QTest::newRow("view") << u"REFRESH MATERIALIZED VIEW public.sums;"_s << u"public.sums"_s;
    QTest::newRow("secret") << u"CREATE SUBSCRIPTION s CONNECTION 'password=x' PUBLICATION p"_s << QString();
    QTest::newRow("other") << u"ALTER TABLE public.orders OWNER TO someone"_s << QString();
}

void TestLoadProgress::objectsAreNamedAndNothingElseIsTold()
{
    QFETCH(QString, statement);
    QFETCH(QString, object);
    QCOMPARE(objectOf(statement), object);
}

void TestLoadProgress::aLoadAdvancesToItsTotalAndNamesWhatIsAtWork()
{
    PostgresEngine engine(access(big), {m_files, m_processes, m_clock});
    const qint64 size = sizeOf(big);
    PostgresTarget target(engine, identifier());
    m_context->phase(u"load"_s);
    const Seen seen = watch([&] { load(target, size); });
    QCOMPARE(m_progress.get().phase, u"load"_s);
    QVERIFY2(seen.total > size * 8 / 10 && seen.total <= size, qPrintable(QString::number(seen.total)));
    QCOMPARE(seen.most, seen.total);
    QVERIFY(!seen.back);
    QVERIFY2(!seen.between.isEmpty(), "it was seen on the way");
    QVERIFY2(!seen.objects.isEmpty(), "an object was named");
    for (const QString &object : seen.objects)
        QVERIFY2(object.contains(u"lignes d'été"_s), qPrintable(object));
    QVERIFY(m_progress.get().beats > 0);
}

void TestLoadProgress::withoutASizeThereIsNoTotal()
{
    PostgresEngine engine(access(big), {m_files, m_processes, m_clock});
    PostgresTarget target(engine, identifier());
    m_context->phase(u"load"_s);
    const Seen seen = watch([&] { load(target, 0); });
    QCOMPARE(m_progress.get().total, 0);
    QVERIFY(seen.most > 0);
    QVERIFY(seen.between.isEmpty());
}

void TestLoadProgress::analyzeGoesTableByTable()
{
    PostgresEngine engine(access(big), {m_files, m_processes, m_clock});
    PostgresTarget target(engine, identifier());
    load(target, 0);
    PgSession side(*m_server, u"à côté"_s);
    side.execute("CREATE TABLE parts (id int) PARTITION BY RANGE (id);"
                 "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (100);"
                 "INSERT INTO parts SELECT generate_series(1, 99)");
    m_context->phase(u"finish"_s);
    const Seen seen = watch([&] {
        const Result<void> done = target.analyze(*m_context);
        QVERIFY2(done, said(done).constData());
    });
    QVERIFY(seen.total > 0);
    QCOMPARE(seen.most, seen.total);
    QVERIFY(seen.objects.contains(u"public.\"lignes d'été\""_s));
    // As ANALYZE without a name: the partitions, too, and the catalogue.
    const QString without = side.execute(
        "SELECT count(*) FROM pg_class c WHERE relkind IN ('r', 'm') AND relpersistence <> 't' AND "
        "reltuples < 0");
    QCOMPARE(without, u"0"_s);
    QCOMPARE(side.execute("SELECT reltuples::int FROM pg_class WHERE relname = 'parts_1'"), u"99"_s);
}

QTEST_GUILESS_MAIN(TestLoadProgress)
#include "tst_load_progress.moc"
