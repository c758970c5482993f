// Any change of a PostgreSQL database that a dump would carry gives another fingerprint, which names it; what
// is no change does not.

#include "PostgresCatalogScene.h"

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestPostgresChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void physicalOrderDoesNotMatter_data();
    void physicalOrderDoesNotMatter();
    void changedValueIsSeen_data();
    void changedValueIsSeen();
    void changeIsNamed_data();
    void changeIsNamed();

private:
    std::unique_ptr<CatalogScene> m_scene;
};

void TestPostgresChanges::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server here");
    m_scene = std::make_unique<CatalogScene>();
    m_scene->server.addRole(u"Ré \"ader\""_s, "r");
}

void TestPostgresChanges::physicalOrderDoesNotMatter_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("columns") << u"create table t (a int, b text default 'x', c date)"_s
                             << u"create table t (c date, gone int, b text default 'x', a int);"
                                " alter table t drop column gone"_s;
    QTest::newRow("rows") << u"create table t (a int); insert into t values (1), (2), (2)"_s
                          << u"create table t (a int); insert into t values (2), (2), (1)"_s;
    QTest::newRow("content by name") << u"create table t (a int, b int); insert into t values (1, 2)"_s
                                     << u"create table t (b int, a int); insert into t values (2, 1)"_s;
    QTest::newRow("check of a list") << u"create table t (a varchar(9) check (a in ('x', 'y')))"_s
                                     << u"create table t (a varchar(9), constraint t_a_check check"
                                        " (((a)::text = any (array[('x'::character varying)::text,"
                                        " ('y'::character varying)::text]))))"_s;
    QTest::newRow("index on a list")
        << u"create table t (a varchar(9)); create index i on t (a) where a in ('x', 'y')"_s
        << u"create table t (a varchar(9)); create index i on t (a) where"
           " (((a)::text = any (array[('x'::character varying)::text, ('y'::character varying)::text])))"_s;
    QTest::newRow("granted and revoked") << u"create table t (a int)"_s
                                         << u"create table t (a int); grant select on t to public;"
                                            " revoke select on t from public"_s;
    QTest::newRow("statistics")
        << u"create table t (a int); insert into t select generate_series(1, 100)"_s
        << u"create table t (a int); insert into t select generate_series(1, 100); analyze t"_s;
}

void TestPostgresChanges::physicalOrderDoesNotMatter()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    PostgresConnection session = m_scene->open(u"small"_s);
    const Fingerprint one = m_scene->fingerprintAfter(session, first);
    const Fingerprint other = m_scene->fingerprintAfter(session, second);
    QCOMPARE(shown(differences(one, other)), QString());
    QCOMPARE(one, other);
}

void TestPostgresChanges::changedValueIsSeen_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("sign of zero") << u"float8"_s << u"'0'"_s << u"'-0'"_s;
    QTest::newRow("not a number") << u"numeric"_s << u"null"_s << u"'NaN'"_s;
    QTest::newRow("infinity") << u"timestamptz"_s << u"'infinity'"_s << u"'-infinity'"_s;
    QTest::newRow("last digit") << u"float8"_s << u"0.3"_s << u"0.1::float8 + 0.2::float8"_s;
    QTest::newRow("trailing zero of a numeric") << u"numeric"_s << u"1.0"_s << u"1.00"_s;
    QTest::newRow("blank") << u"varchar(9)"_s << u"'a'"_s << u"'a '"_s;
    QTest::newRow("null") << u"text"_s << u"null"_s << u"''"_s;
    QTest::newRow("the word null") << u"text"_s << u"null"_s << u"'NULL'"_s;
    QTest::newRow("quote") << u"text"_s << u"'a\"b'"_s << u"'a\"\"b'"_s;
    QTest::newRow("comma") << u"text[]"_s << u"array['a,b']"_s << u"array['a', 'b']"_s;
    QTest::newRow("composed letter") << u"text"_s << u"E'\\u00e9'"_s << u"E'e\\u0301'"_s;
    QTest::newRow("bounds of an array") << u"int[]"_s << u"'{1,2}'"_s << u"'[0:1]={1,2}'"_s;
    QTest::newRow("order in json") << u"json"_s << u"'{\"a\": 1, \"b\": 2}'"_s << u"'{\"b\": 2, \"a\": 1}'"_s;
    QTest::newRow("bytes") << u"bytea"_s << u"'\\x00'"_s << u"'\\x0000'"_s;
    QTest::newRow("microsecond") << u"timestamptz"_s << u"'2020-02-02 12:00:00.000001'"_s
                                 << u"'2020-02-02 12:00:00'"_s;
    QTest::newRow("kind of interval") << u"interval"_s << u"'1 day'"_s << u"'24 hours'"_s;
    QTest::newRow("money") << u"money"_s << u"'1.10'"_s << u"'1.11'"_s;
    QTest::newRow("number of an object") << u"oid"_s << u"4711"_s << u"4712"_s;
    QTest::newRow("range") << u"int4range"_s << u"'empty'"_s << u"'(,)'"_s;
    QTest::newRow("weight") << u"tsvector"_s << u"'a:1'"_s << u"'a:1A'"_s;
    QTest::newRow("case under a loose collation") << u"text collate \"C\""_s << u"'a'"_s << u"'A'"_s;
}

void TestPostgresChanges::changedValueIsSeen()
{
    QFETCH(const QString, type);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    PostgresConnection session = m_scene->open(u"small"_s);
    const QString make = u"create table t (v %1, w int); insert into t values (%2, 1), (%2, 2)"_s;
    const QString changed = make + u"; update t set v = %3 where w = 2"_s;
    const Fingerprint one = m_scene->fingerprintAfter(session, make.arg(type, before));
    const Fingerprint same = m_scene->fingerprintAfter(session, changed.arg(type, before, before));
    const Fingerprint other = m_scene->fingerprintAfter(session, changed.arg(type, before, after));
    QCOMPARE(shown(differences(one, same)), QString());
    QCOMPARE(shown(differences(one, other)), u"table-content public.t"_s);
}

namespace {

void changesOfRowsAndColumns()
{
    const QString table = u"create table t (id int primary key, v text);"_s;
    QTest::newRow("row added") << table << u"insert into t values (1, 'x')"_s << u"table-rows public.t"_s;
    QTest::newRow("table dropped") << table << u"drop table t"_s << u"table-gone public.t"_s;
    QTest::newRow("table created") << QString() << u"create unlogged table n ()"_s << u"table-new public.n"_s;
    QTest::newRow("partition's row")
        << QString(table +
                   u"create table p (a int) partition by range (a); create table q partition of p default;"_s)
        << u"insert into p values (1)"_s << u"table-rows public.q"_s;
    QTest::newRow("large object") << u"select lo_from_bytea(4711, 'a');"_s << u"select lo_put(4711, 1, 'b')"_s
                                  << u"table-content large objects"_s;
    QTest::newRow("large object's end")
        << u"select lo_from_bytea(4711, convert_to(repeat('a', 1048576), 'UTF8'));"_s
        << u"select lo_put(4711, 1048576, 'b')"_s << u"table-content large objects"_s;
    QTest::newRow("sequence moved") << u"create sequence s;"_s << u"select nextval('s'), nextval('s')"_s
                                    << u"sequence-differs public.s"_s;
    QTest::newRow("sequence set to its start")
        << u"create sequence s; select setval('s', 5);"_s << u"select setval('s', 5, false)"_s
        << u"sequence-differs public.s"_s;
    QTest::newRow("schema") << QString() << u"create schema other"_s << u"catalogue-differs schemas"_s;
    QTest::newRow("storage parameter")
        << table << u"alter table t set (fillfactor = 70)"_s << u"catalogue-differs relations"_s;
    QTest::newRow("unlogged") << table << u"alter table t set unlogged"_s << u"catalogue-differs relations"_s;
    QTest::newRow("row security") << table << u"alter table t enable row level security"_s
                                  << u"catalogue-differs relations"_s;
    QTest::newRow("forced row security")
        << table << u"alter table t force row level security"_s << u"catalogue-differs relations"_s;
    QTest::newRow("replica identity")
        << table << u"alter table t replica identity full"_s << u"catalogue-differs relations"_s;
    QTest::newRow("unfilled view") << u"create materialized view m as select 1 as a;"_s
                                   << u"refresh materialized view m with no data"_s
                                   << u"catalogue-differs relations"_s;
    QTest::newRow("partition detached")
        << u"create table p (a int) partition by list (a); create table q partition of p for values in (1);"_s
        << u"alter table p detach partition q"_s << u"catalogue-differs relations"_s;
    QTest::newRow("inheritance") << QString(table + u"create table c (id int not null, v text);"_s)
                                 << u"alter table c inherit t"_s << u"catalogue-differs relations"_s;
    QTest::newRow("type") << table << u"alter table t alter v type varchar(20)"_s
                          << u"catalogue-differs columns"_s;
    QTest::newRow("renamed column") << table << u"alter table t rename v to w"_s
                                    << u"catalogue-differs columns"_s;
    QTest::newRow("default") << table << u"alter table t alter v set default 'x'"_s
                             << u"catalogue-differs columns"_s;
    QTest::newRow("other default") << QString(table + u"alter table t alter v set default 'x';"_s)
                                   << u"alter table t alter v set default 'y'"_s
                                   << u"catalogue-differs columns"_s;
    QTest::newRow("not null") << table << u"alter table t alter v set not null"_s
                              << u"catalogue-differs columns"_s;
    QTest::newRow("identity") << table << u"alter table t alter id add generated always as identity"_s
                              << u"catalogue-differs columns"_s;
    QTest::newRow("kind of identity")
        << QString(table + u"alter table t alter id add generated always as identity;"_s)
        << u"alter table t alter id set generated by default"_s << u"catalogue-differs columns"_s;
    QTest::newRow("generated")
        << QString(table + u"alter table t add g text generated always as (v || 'x') stored;"_s)
        << u"alter table t alter g drop expression"_s << u"catalogue-differs columns"_s;
    QTest::newRow("collation of a column")
        << table << u"alter table t alter v type text collate \"C\""_s << u"catalogue-differs columns"_s;
    QTest::newRow("statistics target")
        << table << u"alter table t alter v set statistics 7"_s << u"catalogue-differs columns"_s;
    QTest::newRow("column's options")
        << table << u"alter table t alter v set (n_distinct = 5)"_s << u"catalogue-differs columns"_s;
    QTest::newRow("column's storage")
        << table << u"alter table t alter v set storage external"_s << u"catalogue-differs columns"_s;
    QTest::newRow("order in a composite type")
        << u"create type c as (a int, b int);"_s
        << u"alter type c drop attribute a; alter type c add attribute a int"_s
        << u"catalogue-differs columns"_s;
    QTest::newRow("view's columns") << u"create view w as select 1 as a;"_s
                                    << u"create or replace view w as select 1 as a, 2 as b"_s
                                    << u"catalogue-differs columns"_s;
}

void changesOfObjects()
{
    const QString table = u"create table t (id int primary key, v text);"_s;
    QTest::newRow("check added") << table << u"alter table t add check (id > 0)"_s
                                 << u"catalogue-differs constraints"_s;
    QTest::newRow("primary key dropped")
        << table << u"alter table t drop constraint t_pkey"_s << u"catalogue-differs constraints"_s;
    QTest::newRow("action of a foreign key")
        << QString(table + u"create table f (id int, constraint f foreign key (id) references t);"_s)
        << u"alter table f drop constraint f; alter table f add constraint f foreign key (id) "
           "references t on delete cascade"_s
        << u"catalogue-differs constraints"_s;
    QTest::newRow("constraint not validated")
        << QString(table + u"alter table t add constraint c check (id > 0) not valid;"_s)
        << u"alter table t validate constraint c"_s << u"catalogue-differs constraints"_s;
    QTest::newRow("index") << table << u"create index i on t (v desc)"_s << u"catalogue-differs indexes"_s;
    QTest::newRow("predicate of an index")
        << QString(table + u"create index i on t (v) where id > 1;"_s)
        << u"drop index i; create index i on t (v) where id > 2"_s << u"catalogue-differs indexes"_s;
    QTest::newRow("clustered") << table << u"alter table t cluster on t_pkey"_s
                               << u"catalogue-differs indexes"_s;
    QTest::newRow("parameter of a sequence")
        << u"create sequence s;"_s << u"alter sequence s maxvalue 99"_s << u"catalogue-differs sequences"_s;
    QTest::newRow("owner column of a sequence")
        << QString(table + u"create sequence s;"_s) << u"alter sequence s owned by t.id"_s
        << u"catalogue-differs sequences"_s;
    QTest::newRow("trigger disabled")
        << QString(table +
                   u"create function f() returns trigger language plpgsql as 'begin return new; end'; create "
                   "trigger g before insert on t for each row execute function f();"_s)
        << u"alter table t disable trigger g"_s << u"catalogue-differs triggers"_s;
    QTest::newRow("condition of a trigger")
        << QString(table +
                   u"create function f() returns trigger language plpgsql as 'begin return new; end'; create "
                   "trigger g before insert on t for each row when (new.id > 1) execute function f();"_s)
        << u"create or replace trigger g before insert on t for each row when (new.id > 2) execute "
           "function f()"_s
        << u"catalogue-differs triggers"_s;
    QTest::newRow("event trigger")
        << u"create function f() returns event_trigger language plpgsql as 'begin end';"_s
        << u"create event trigger e on ddl_command_end when tag in ('DROP TABLE') execute function f()"_s
        << u"catalogue-differs event-triggers"_s;
    QTest::newRow("rule") << table << u"create rule r as on delete to t do instead nothing"_s
                          << u"catalogue-differs rules"_s;
    QTest::newRow("what a view is of")
        << QString(table + u"create table u (id int, v text); create view w as select id from t;"_s)
        << u"create or replace view w as select id from u"_s << u"catalogue-differs rules"_s;
    QTest::newRow("policy") << QString(table + u"create policy p on t using (id > 1);"_s)
                            << u"alter policy p on t using (id > 2)"_s << u"catalogue-differs policies"_s;
    QTest::newRow("roles of a policy")
        << QString(table + u"create policy p on t;"_s) << u"alter policy p on t to shop_owner"_s
        << u"catalogue-differs policies"_s;
    QTest::newRow("statistics object") << QString(table + u"create statistics s on id, v from t;"_s)
                                       << u"drop statistics s"_s << u"catalogue-differs statistics"_s;
    QTest::newRow("publication") << QString(table + u"create publication p for table t;"_s)
                                 << u"alter publication p set (publish = 'insert')"_s
                                 << u"catalogue-differs publications"_s;
    QTest::newRow("table of a publication")
        << QString(table + u"create publication p;"_s) << u"alter publication p add table t"_s
        << u"catalogue-differs publications"_s;
    QTest::newRow("function's body")
        << u"create function f() returns int language sql as 'select 1';"_s
        << u"create or replace function f() returns int language sql as 'select 2'"_s
        << u"catalogue-differs functions"_s;
    QTest::newRow("function's parsed body")
        << u"create function f() returns int return 1;"_s
        << u"create or replace function f() returns int return 2"_s << u"catalogue-differs functions"_s;
    QTest::newRow("function's default")
        << u"create function f(a int default 1) returns int language sql as 'select a';"_s
        << u"create or replace function f(a int default 2) returns int language sql as 'select a'"_s
        << u"catalogue-differs functions"_s;
}

void changesOfTheRest()
{
    const QString table = u"create table t (id int primary key, v text);"_s;
    QTest::newRow("security of a function")
        << u"create function f() returns int language sql as 'select 1';"_s
        << u"alter function f() security definer set search_path = pg_catalog"_s
        << u"catalogue-differs functions"_s;
    QTest::newRow("aggregate")
        << u"create aggregate a (int) (sfunc = int4pl, stype = int, initcond = '0');"_s
        << u"create or replace aggregate a (int) (sfunc = int4pl, stype = int, initcond = '1')"_s
        << u"catalogue-differs aggregates"_s;
    QTest::newRow("label") << u"create type e as enum ('a', 'c');"_s
                           << u"alter type e add value 'b' before 'c'"_s << u"catalogue-differs types"_s;
    QTest::newRow("domain's default")
        << u"create domain d as int;"_s << u"alter domain d set default 7"_s << u"catalogue-differs types"_s;
    QTest::newRow("domain's check") << u"create domain d as int;"_s
                                    << u"alter domain d add constraint c check (value > 0)"_s
                                    << u"catalogue-differs constraints"_s;
    QTest::newRow("operator")
        << u"create operator public.=== (leftarg = int, rightarg = int, function = int4eq);"_s
        << u"alter operator public.=== (int, int) set (restrict = eqsel)"_s
        << u"catalogue-differs operators"_s;
    QTest::newRow("cast")
        << u"create type c as (a int); create function f(c) returns int language sql as 'select 1';"_s
        << u"create cast (c as int) with function f(c)"_s << u"catalogue-differs languages"_s;
    QTest::newRow("dictionary") << u"create text search dictionary d (template = simple, accept = true);"_s
                                << u"alter text search dictionary d (accept = false)"_s
                                << u"catalogue-differs text-search"_s;
    QTest::newRow("collation") << QString() << u"create collation c (provider = icu, locale = 'de')"_s
                               << u"catalogue-differs collations"_s;
    QTest::newRow("server")
        << u"create foreign data wrapper w; create server s foreign data wrapper w options (a 'b');"_s
        << u"alter server s options (set a 'c')"_s << u"catalogue-differs foreign-servers"_s;
    QTest::newRow("user mapping")
        << u"create foreign data wrapper w; create server s foreign data wrapper w;"_s
        << u"create user mapping for shop_owner server s"_s << u"catalogue-differs foreign-servers"_s;
    QTest::newRow("extension") << QString() << u"create extension pg_trgm"_s
                               << u"catalogue-differs extensions"_s;
    QTest::newRow("owner") << table << u"alter table t owner to shop_owner"_s
                           << u"catalogue-differs owners"_s;
    QTest::newRow("owner of public") << QString() << u"alter schema public owner to shop_owner"_s
                                     << u"catalogue-differs owners"_s;
    QTest::newRow("privilege") << table << u"grant select on t to \"Ré \"\"ader\"\"\""_s
                               << u"catalogue-differs privileges"_s;
    QTest::newRow("privilege on a column")
        << table << u"grant update (v) on t to shop_owner"_s << u"catalogue-differs privileges"_s;
    QTest::newRow("grant option") << QString(table + u"grant select on t to shop_owner;"_s)
                                  << u"grant select on t to shop_owner with grant option"_s
                                  << u"catalogue-differs privileges"_s;
    QTest::newRow("privilege taken from all")
        << u"create function f() returns int language sql as 'select 1';"_s
        << u"revoke execute on function f() from public"_s << u"catalogue-differs privileges"_s;
    QTest::newRow("own privileges given up")
        << table << u"revoke all on t from current_user"_s << u"catalogue-differs privileges"_s;
    QTest::newRow("privilege on what the system has")
        << QString() << u"grant execute on function pg_catalog.pg_ls_waldir() to shop_owner"_s
        << u"catalogue-differs privileges"_s;
    QTest::newRow("privilege on what an extension has")
        << u"create extension pg_trgm;"_s << u"revoke execute on function show_trgm(text) from public"_s
        << u"catalogue-differs privileges"_s;
    QTest::newRow("default privilege")
        << QString() << u"alter default privileges grant select on tables to shop_owner"_s
        << u"catalogue-differs default-privileges"_s;
    QTest::newRow("comment") << QString(table + u"comment on column t.v is 'a';"_s)
                             << u"comment on column t.v is 'b'"_s << u"catalogue-differs comments"_s;
    QTest::newRow("comment of a constraint")
        << table << u"comment on constraint t_pkey on t is 'a'"_s << u"catalogue-differs comments"_s;
    QTest::newRow("setting of the database")
        << QString() << u"alter database small set work_mem = '5MB'"_s << u"catalogue-differs settings"_s;
    QTest::newRow("setting of a role")
        << QString() << u"alter role shop_owner in database small set work_mem = '5MB'"_s
        << u"catalogue-differs settings"_s;
}

} // namespace

void TestPostgresChanges::changeIsNamed_data()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("named");
    changesOfRowsAndColumns();
    changesOfObjects();
    changesOfTheRest();
}

void TestPostgresChanges::changeIsNamed()
{
    QFETCH(const QString, setup);
    QFETCH(const QString, change);
    QFETCH(const QString, named);
    PostgresConnection session = m_scene->open(u"small"_s);
    const Fingerprint before = m_scene->fingerprintAfter(session, setup);
    const Fingerprint again = m_scene->fingerprintAfter(session, setup);
    const Fingerprint after = m_scene->fingerprintAfter(session, setup + change);
    QCOMPARE(shown(differences(before, again)), QString());
    const QString found = shown(differences(before, after));
    QVERIFY2(found.split(u", "_s).contains(named), qPrintable(found));
    QVERIFY(before.catalogue == after.catalogue || before.schemaDigest != after.schemaDigest);
}

QTEST_GUILESS_MAIN(TestPostgresChanges)
#include "tst_postgres_changes.moc"
