// What belongs to a PostgreSQL database as a whole comes back by statements; what the metadata says of it.

#include "PostgresCatalogScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherDatabaseGetsTheSameProperties_data();
    void anotherDatabaseGetsTheSameProperties();
    void missingDatabaseIsSaid();
    void detailsNameWhatARestoreNeeds();
    void createStatementFitsTheServer_data();
    void createStatementFitsTheServer();
    void listsOfNamesStayLists_data();
    void listsOfNamesStayLists();

private:
    std::unique_ptr<CatalogScene> m_scene;
};

namespace {

const QString oddRole = u"o'dd \"rôle\", {x=\\y}"_s;

} // namespace

void TestPostgresProperties::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_scene = std::make_unique<CatalogScene>();
    m_scene->server.addRole(oddRole, "odd");
    m_scene->server.addRole(u"plain"_s, "plain");
}

// Run with %1 for the database and %2 for the role, both quoted.
void TestPostgresProperties::anotherDatabaseGetsTheSameProperties_data()
{
    QTest::addColumn<QString>("create");
    QTest::addColumn<QStringList>("statements");

    const QString owned = u"create database %1 template template0 owner %2"_s;
    QTest::newRow("nothing set") << owned << QStringList();
    QTest::newRow("ICU") << u"create database %1 template template0 owner %2 locale_provider icu icu_locale"
                            " 'de-u-co-phonebk' lc_collate 'C' lc_ctype 'C.UTF-8'"_s
                         << QStringList();
    QTest::newRow("encoding") << u"create database %1 template template0 encoding 'LATIN1' locale 'C'"_s
                              << QStringList();
    QTest::newRow("connection limit") << owned << QStringList{u"alter database %1 connection limit 7"_s};
    QTest::newRow("privileges")
        << owned
        << QStringList{u"revoke all on database %1 from public"_s, u"grant connect on database %1 to plain"_s,
                       u"grant create, temporary on database %1 to shop_owner with grant option"_s,
                       u"grant connect on database %1 to shop_owner"_s};
    QTest::newRow("privileges of an odd role")
        << u"create database %1 template template0 owner plain"_s
        << QStringList{u"grant all on database %1 to %2 with grant option"_s};
    QTest::newRow("defaults written out") << owned
                                          << QStringList{u"grant create on database %1 to plain"_s,
                                                         u"revoke create on database %1 from plain"_s};
    QTest::newRow("no privileges at all")
        << owned
        << QStringList{u"revoke all on database %1 from public"_s, u"revoke all on database %1 from %2"_s};
    QTest::newRow("settings")
        << owned
        << QStringList{u"alter database %1 set work_mem = '5MB'"_s,
                       u"alter database %1 set search_path = '$user', public, 'Zweites, \"Schema\"', ''"_s,
                       u"alter role %2 in database %1 set search_path = ''"_s,
                       u"alter role %2 in database %1 set \"app.some_key\" = 'a''b\\c \"d\", =e'"_s,
                       u"alter role plain in database %1 set datestyle = 'German, DMY'"_s,
                       u"alter role plain in database %1 set temp_tablespaces = pg_default"_s,
                       u"alter role plain in database %1 set session_preload_libraries = 'a b', c"_s,
                       u"alter database %1 set timezone = 'Europe/Vienna'"_s,
                       u"alter database %1 set application_name = ''"_s};
}

void TestPostgresProperties::anotherDatabaseGetsTheSameProperties()
{
    QFETCH(const QString, create);
    QFETCH(const QStringList, statements);
    const QString from = u"de \"%1\" là = x"_s;
    const QString to = u"vers 'ici' \\ y"_s;
    const QString role = PostgresConnection::identifier(oddRole);
    PostgresConnection session = m_scene->open(u"postgres"_s);
    for (const QString &statement : QStringList(create) + statements)
        m_scene->query(
            session,
            QString(statement).replace(u"%1"_s, PostgresConnection::identifier(from)).replace(u"%2"_s, role));
    const DatabaseProperties wanted = taken(propertiesOf(session, from, m_scene->context));
    m_scene->query(session, createStatement(wanted, to, session.serverVersion()));
    m_scene->query(session, u"begin"_s);
    for (const QString &statement : propertyStatements(wanted, to))
        m_scene->query(session, statement);
    m_scene->query(session, u"commit"_s);
    const DatabaseProperties found = taken(propertiesOf(session, to, m_scene->context));
    for (const QString &name : {from, to})
        m_scene->query(session, u"drop database "_s + PostgresConnection::identifier(name));
    QCOMPARE(found.acl, wanted.acl);
    QCOMPARE(found.settings.size(), wanted.settings.size());
    for (qsizetype i = 0; i < found.settings.size(); ++i)
        QCOMPARE(found.settings[i].setting, wanted.settings[i].setting);
    QCOMPARE(found, wanted);
}

void TestPostgresProperties::missingDatabaseIsSaid()
{
    PostgresConnection session = m_scene->open(u"postgres"_s);
    // PostgreSQL would cut such a name to 63 bytes, and find another database.
    const QString longest(63, u'x');
    m_scene->server.addDatabase(longest);
    const Result<DatabaseProperties> found = propertiesOf(session, longest + u'y', m_scene->context);
    QVERIFY(!found);
    QVERIFY(found.error().code == ErrorCode::DatabaseNotFound);
}

void TestPostgresProperties::detailsNameWhatARestoreNeeds()
{
    m_scene->server.addDatabase(u"details"_s, u"shop_owner"_s);
    PostgresConnection session = m_scene->open(u"details"_s);
    m_scene->query(session,
                   u"create schema krypto; create extension pgcrypto schema krypto;"
                   "create table public.t (id int); grant select on public.t to plain, pg_monitor;"
                   "create role bystander; alter role boss in database details set work_mem = '5MB'"_s);
    const PostgresDetails found = taken(detailsOf(session, u"details"_s, m_scene->context));
    QCOMPARE(found.roles, QStringList({u"boss"_s, m_scene->server.superuser(), u"plain"_s, u"shop_owner"_s}));
    QCOMPARE(found.extensions.size(), 1);
    QCOMPARE(found.extensions[0].name, u"pgcrypto"_s);
    QCOMPARE(found.extensions[0].schema, u"krypto"_s);
    QVERIFY(!found.extensions[0].version.isEmpty());
    QCOMPARE(found.tablespaces, QStringList());
    QVERIFY(found.databaseBytes > 1'000'000);
    QCOMPARE(found.properties.owner, u"shop_owner"_s);
}

void TestPostgresProperties::createStatementFitsTheServer_data()
{
    QTest::addColumn<DatabaseProperties>("wanted");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("statement");

    DatabaseProperties libc;
    libc.encoding = u"UTF8"_s;
    libc.localeProvider = u"c"_s;
    libc.collate = u"fr_FR.UTF-8"_s;
    libc.ctype = u"C"_s;
    libc.tablespace = u"pg_default"_s;
    const QString start = u"CREATE DATABASE \"x\" TEMPLATE template0 ENCODING E'UTF8' LC_COLLATE"
                          " E'fr_FR.UTF-8' LC_CTYPE E'C'"_s;
    QTest::newRow("12") << libc << 120004 << start;
    QTest::newRow("15") << libc << 150020 << QString(start + u" LOCALE_PROVIDER libc"_s);
    DatabaseProperties icu = libc;
    icu.localeProvider = u"i"_s;
    icu.locale = u"de"_s;
    icu.icuRules = u"&a < 'b'"_s;
    const QString ofIcu = start + u" LOCALE_PROVIDER icu ICU_LOCALE E'de'"_s;
    QTest::newRow("ICU in 15") << icu << 150020 << ofIcu;
    QTest::newRow("ICU in 16") << icu << 160001 << QString(ofIcu + u" ICU_RULES E'&a < ''b'''"_s);
    DatabaseProperties builtin = libc;
    builtin.localeProvider = u"b"_s;
    builtin.locale = u"C.UTF-8"_s;
    QTest::newRow("builtin") << builtin << 170001
                             << QString(start + u" LOCALE_PROVIDER builtin BUILTIN_LOCALE E'C.UTF-8'"_s);
    DatabaseProperties elsewhere = libc;
    elsewhere.tablespace = u"schnelle \"Platte\""_s;
    QTest::newRow("tablespace") << elsewhere << 140001
                                << QString(start + u" TABLESPACE \"schnelle \"\"Platte\"\"\""_s);
}

void TestPostgresProperties::createStatementFitsTheServer()
{
    QFETCH(const DatabaseProperties, wanted);
    QFETCH(const int, version);
    QFETCH(const QString, statement);
    QCOMPARE(createStatement(wanted, u"x"_s, version), statement);
}

void TestPostgresProperties::listsOfNamesStayLists_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("values");

    QTest::newRow("list") << u"search_path=\"$user\", public"_s
                          << u"\"search_path\" TO E'$user', E'public'"_s;
    QTest::newRow("comma and quote in a name")
        << u"search_path=\"a, b\", \"c\"\"d\""_s << u"\"search_path\" TO E'a, b', E'c\"d'"_s;
    QTest::newRow("empty name") << u"search_path=\"\""_s << u"\"search_path\" TO E''"_s;
    QTest::newRow("nothing") << u"temp_tablespaces="_s << u"\"temp_tablespaces\" TO E''"_s;
    QTest::newRow("no list of names") << u"DateStyle=German, DMY"_s << u"\"DateStyle\" TO E'German, DMY'"_s;
}

void TestPostgresProperties::listsOfNamesStayLists()
{
    QFETCH(const QString, setting);
    QFETCH(const QString, values);
    DatabaseProperties wanted;
    wanted.settings = {{u"r"_s, setting}};
    QCOMPARE(propertyStatements(wanted, u"x"_s).last(),
             u"ALTER ROLE \"r\" IN DATABASE \"x\" SET "_s + values);
}

QTEST_GUILESS_MAIN(TestPostgresProperties)
#include "tst_postgres_properties.moc"
