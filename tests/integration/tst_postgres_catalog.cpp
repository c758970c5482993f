// A PostgreSQL database and its copy by pg_dump and pg_restore have the same fingerprint; any change gives
// another one, which names it.

#include "PostgresCatalogScene.h"
#include "engine/postgres/PostgresSchema.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void restoredDatabaseHasTheSameFingerprintAndProperties();
    void ownerSeesWhatTheSuperuserSees();
    void unreadableTableIsNamed();
    void unreadableSequenceIsNamed();
    void rowSecurityNeverHidesRows();
    void unreadableLargeObjectsAreCountedOnly();
    void lookWithoutRowsNamesTheTables();
    void sessionSettingsDoNotMatter();
    void viewsThatWereNeverFilledAreFound();
    void sequencesThatWouldRepeatANumberAreFound();

private:
    QMap<QString, QStringList> facts(PostgresConnection &session);
    QByteArray program(const QString &name, const QStringList &arguments);
    void copyByDump(const QString &from, const QString &to);
    void makeRich(const QString &database);

    std::unique_ptr<CatalogScene> m_scene;
};

void TestPostgresCatalog::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_scene = std::make_unique<CatalogScene>();
}

// What the digests are made of, to see in a failing test what differs.
QMap<QString, QStringList> TestPostgresCatalog::facts(PostgresConnection &session)
{
    QMap<QString, QStringList> out;
    for (const FactQuery &query : factQueries(session.serverVersion())) {
        for (const QStringList &row : m_scene->query(session, query.sql))
            out[query.kind].append(row.value(0));
        out[query.kind].sort();
    }
    return out;
}

QByteArray TestPostgresCatalog::program(const QString &name, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s,
                       QString::fromUtf8(m_scene->server.passwordOf(m_scene->server.superuser())));
    process.setProcessEnvironment(environment);
    process.start(toText(PostgresServer::programs()) + u'/' + name,
                  QStringList{u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_scene->server.port()),
                              u"-U"_s, m_scene->server.superuser()} +
                      arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void TestPostgresCatalog::makeRich(const QString &database)
{
    m_scene->server.addDatabase(database, u"shop_owner"_s);
    const QString folder = qEnvironmentVariable("HOLDFAST_TEST_DATA") + u"/postgres/"_s;
    for (const QString &script : {u"roles.sql"_s, u"rich.sql"_s})
        program(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, database, u"-f"_s,
                            folder + script});
}

void TestPostgresCatalog::copyByDump(const QString &from, const QString &to)
{
    PostgresConnection session = m_scene->open(u"postgres"_s);
    const DatabaseProperties wanted = taken(propertiesOf(session, from, m_scene->context));
    m_scene->query(session, createStatement(wanted, to, session.serverVersion()));
    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"copié.dump"_s);
    program(u"pg_dump"_s, {u"-Fc"_s, u"-f"_s, archive, u"-d"_s, u"dbname='%1'"_s.arg(from)});
    program(u"pg_restore"_s, {u"--exit-on-error"_s, u"-d"_s, u"dbname='%1'"_s.arg(to), archive});
    m_scene->query(session, u"begin"_s);
    for (const QString &statement : propertyStatements(wanted, to))
        m_scene->query(session, statement);
    m_scene->query(session, u"commit"_s);
}

// Twice: what re-parsing changes, it changes once (R6).
void TestPostgresCatalog::restoredDatabaseHasTheSameFingerprintAndProperties()
{
    makeRich(u"rich"_s);
    copyByDump(u"rich"_s, u"rich copy"_s);
    copyByDump(u"rich copy"_s, u"copy \"of\" = copy"_s);

    PostgresConnection original = m_scene->open(u"rich"_s);
    const Fingerprint expected = m_scene->fingerprint(original);
    QVERIFY(expected.totalRows() > 50);
    for (const TableRows &table : expected.tables)
        QVERIFY2(!table.digest.isEmpty(), qPrintable(table.name));
    DatabaseProperties properties = taken(propertiesOf(original, u"rich"_s, m_scene->context));
    properties.comment.clear();
    QVERIFY(properties.settings.size() > 4);
    for (const QString &copy : {u"rich copy"_s, u"copy \"of\" = copy"_s}) {
        PostgresConnection restored = m_scene->open(copy);
        const Fingerprint found = m_scene->fingerprint(restored);
        QCOMPARE(facts(restored), facts(original));
        QCOMPARE(shown(differences(expected, found)), QString());
        QCOMPARE(found.schemaDigest, expected.schemaDigest);
        QCOMPARE(taken(propertiesOf(restored, copy, m_scene->context)), properties);
    }
}

void TestPostgresCatalog::ownerSeesWhatTheSuperuserSees()
{
    m_scene->server.addDatabase(u"owned"_s, u"shop_owner"_s);
    PgSession(m_scene->server, u"shop_owner"_s, u"owned"_s)
        .execute(
            "create schema own; create table own.t (id serial, v text); insert into own.t (v) values ('é');"
            "select lo_from_bytea(0, 'object'); create view own.v as select * from own.t;"
            "create policy p on own.t using (v = current_user); alter table own.t enable row level security");
    PostgresConnection chief = m_scene->open(u"owned"_s);
    PostgresConnection owner = m_scene->open(u"owned"_s, u"shop_owner"_s);
    QCOMPARE(m_scene->fingerprint(owner), m_scene->fingerprint(chief));
    QCOMPARE(taken(detailsOf(owner, u"owned"_s, m_scene->context)),
             taken(detailsOf(chief, u"owned"_s, m_scene->context)));
}

void TestPostgresCatalog::unreadableTableIsNamed()
{
    m_scene->server.addDatabase(u"closed table"_s, u"shop_owner"_s);
    PgSession(m_scene->server, u"closed table"_s).execute("create table public.\"Zu\" (id int)");
    PostgresConnection session = m_scene->open(u"closed table"_s, u"shop_owner"_s);
    const Result<Fingerprint> found = fingerprintOf(session, RowCounts::Prove, m_scene->context);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::PermissionDenied);
    QCOMPARE(found.error().subject, u"public.\"Zu\""_s);
}

void TestPostgresCatalog::unreadableSequenceIsNamed()
{
    m_scene->server.addDatabase(u"closed sequence"_s, u"shop_owner"_s);
    PgSession(m_scene->server, u"closed sequence"_s).execute("create sequence public.\"Zu\"");
    PostgresConnection session = m_scene->open(u"closed sequence"_s, u"shop_owner"_s);
    const Result<QList<SequenceRange>> found = sequencesOf(session, m_scene->context);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::PermissionDenied);
    QCOMPARE(found.error().subject, u"public.\"Zu\""_s);
}

// Rows under row security are refused, not silently left out (P28).
void TestPostgresCatalog::rowSecurityNeverHidesRows()
{
    m_scene->server.addDatabase(u"hidden"_s, u"shop_owner"_s);
    PgSession(m_scene->server, u"hidden"_s)
        .execute("create table public.t (id int); alter table public.t enable row level security;"
                 "grant select on public.t to shop_owner");
    PostgresConnection session = m_scene->open(u"hidden"_s, u"shop_owner"_s);
    const Result<Fingerprint> found = fingerprintOf(session, RowCounts::Count, m_scene->context);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::PermissionDenied);
    QCOMPARE(found.error().subject, u"public.t"_s);
}

void TestPostgresCatalog::unreadableLargeObjectsAreCountedOnly()
{
    m_scene->server.addDatabase(u"objects"_s, u"shop_owner"_s);
    PgSession(m_scene->server, u"objects"_s)
        .execute(
            "select lo_from_bytea(4711, 'a'), lo_from_bytea(4712, 'b'); grant select on large object 4711 to"
            " public");
    PostgresConnection chief = m_scene->open(u"objects"_s);
    PostgresConnection owner = m_scene->open(u"objects"_s, u"shop_owner"_s);
    const TableRows all = m_scene->fingerprint(chief).tables.value(0);
    const TableRows counted = m_scene->fingerprint(owner).tables.value(0);
    QCOMPARE(all.name, u"large objects"_s);
    QVERIFY(!all.digest.isEmpty());
    QCOMPARE(counted, TableRows({u"large objects"_s, 2, {}}));
}

void TestPostgresCatalog::lookWithoutRowsNamesTheTables()
{
    PostgresConnection session = m_scene->open(u"small"_s);
    m_scene->query(session, u"begin; create table public.t as select 1 as a"_s);
    Fingerprint found = m_scene->fingerprint(session, RowCounts::Skip);
    QCOMPARE(found.tables, QList<TableRows>({{u"public.t"_s, -1, {}}}));
    found = m_scene->fingerprint(session, RowCounts::Count);
    QCOMPARE(found.tables, QList<TableRows>({{u"public.t"_s, 1, {}}}));
}

// What role, database or application have set for the session.
void TestPostgresCatalog::sessionSettingsDoNotMatter()
{
    PostgresConnection session = m_scene->open(u"small"_s);
    m_scene->query(session, uR"(
begin; set local search_path = public;
create table t (a timestamptz default '2020-02-02 12:00', b interval, c float8, d bytea, e date, f money);
insert into t values (now(), '1 day 2 hours', 0.1::float8 + 0.2::float8, '\x00ff', now(), 12.34);
create index i on t (e) where e > '2020-02-03')"_s);
    const Fingerprint before = m_scene->fingerprint(session);
    m_scene->query(session, uR"(
set search_path = public, pg_catalog; set timezone = 'Asia/Tokyo'; set datestyle = 'German'; set bytea_output = escape;
set intervalstyle = iso_8601; set extra_float_digits = -5; set quote_all_identifiers = on)"_s);
    QCOMPARE(m_scene->fingerprint(session), before);
}

void TestPostgresCatalog::viewsThatWereNeverFilledAreFound()
{
    PostgresConnection session = m_scene->open(u"small"_s);
    m_scene->query(session, u"begin; create materialized view public.full as select 1 as a;"
                            "create materialized view public.\"Empty view\" as select 1 as a with no data"_s);
    QCOMPARE(taken(unpopulatedViews(session, m_scene->context)), QStringList(u"public.\"Empty view\""_s));
}

void TestPostgresCatalog::sequencesThatWouldRepeatANumberAreFound()
{
    PostgresConnection session = m_scene->open(u"small"_s);
    m_scene->query(session, uR"(
begin; set local search_path = public;
create table empty (id serial);
create table good (id serial); insert into good select from generate_series(1, 9);
create table "Behind" (id smallint generated by default as identity);
insert into "Behind" select generate_series(1, 9);
create table parted (id bigserial) partition by range (id); create table part partition of parted default;
insert into parted values (1);
create table down (id int); create sequence down_seq as int increment -1 owned by down.id; insert into down values (-3);
create table other_down (id int); create sequence other_down_seq as int increment -1 owned by other_down.id;
insert into other_down values (3);
create table odd (id int); create sequence odd_seq increment 2 start 1 owned by odd.id; insert into odd values (100);
create table ring (id int); create sequence ring_seq maxvalue 9 cycle owned by ring.id; insert into ring values (5);
create table words (id text); create sequence words_seq owned by words.id; insert into words values ('5'))"_s);
    QCOMPARE(taken(sequencesBehind(session, m_scene->context)),
             QStringList({u"public.\"Behind_id_seq\""_s, u"public.down_seq"_s, u"public.parted_id_seq"_s}));
}

QTEST_GUILESS_MAIN(TestPostgresCatalog)
#include "tst_postgres_catalog.moc"
