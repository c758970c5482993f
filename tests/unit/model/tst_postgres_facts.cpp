// What the metadata of a PostgreSQL set says, as JSON and back; in what two databases differ.

#include "model/Fingerprint.h"
#include "model/PostgresFacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestPostgresFacts : public QObject
{
    Q_OBJECT

private slots:
    void detailsSurviveJson();
    void noPrivilegesAreNotTheDefaultPrivileges();
    void versionsAreShownAsPostgresShowsThem();
    void fingerprintsSurviveJson();
    void numbersOfSequencesKeepAllTheirBits();
    void fingerprintsOfFilesHaveNoNewMembers();
    void equalDatabasesDoNotDiffer();
    void differencesNameWhatDiffers_data();
    void differencesNameWhatDiffers();
    void whatWasNotTakenIsNotCompared();
};

namespace {

PostgresDetails sampleDetails()
{
    PostgresDetails out;
    out.serverVersion = 150020;
    out.clientVersion = 160004;
    out.properties = {u"shop \"owner\""_s,
                      u"UTF8"_s,
                      u"i"_s,
                      u"C.UTF-8"_s,
                      u"fr_FR.UTF-8"_s,
                      u"de-u-co-phonebk"_s,
                      u"&a < b"_s,
                      u"été"_s,
                      17,
                      true,
                      u"{=c/o,o=CTc/o}"_s,
                      u"Café"_s,
                      {{{}, u"a.b=c=d"_s}, {u"rôle"_s, u"work_mem=4MB"_s}}};
    out.extensions = {{u"hstore"_s, u"1.8"_s, u"public"_s}, {u"pgcrypto"_s, u"1.3"_s, u"krypto"_s}};
    out.roles = {u"a b"_s, u"Grün"_s};
    out.tablespaces = {u"schnell"_s};
    out.databaseBytes = 1LL << 50;
    return out;
}

Fingerprint sampleFingerprint()
{
    Fingerprint out;
    out.encoding = u"UTF8"_s;
    out.schemaDigest = u"abcd"_s;
    out.tables = {{u"public.a"_s, 3, u"12345678901234567890"_s}, {u"public.b"_s, 0, u"0"_s}};
    out.sequences = {{u"public.s"_s, 10, 20}, {u"public.z"_s, -5, -9}};
    out.catalogue = {{u"columns"_s, 7, u"c0"_s}, {u"rules"_s, 0, u"r0"_s}};
    return out;
}

QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

} // namespace

void TestPostgresFacts::detailsSurviveJson()
{
    QCOMPARE(postgresDetailsFromJson(throughText(toJson(sampleDetails()))), sampleDetails());
    QCOMPARE(postgresDetailsFromJson(throughText(toJson(PostgresDetails()))), PostgresDetails());
}

void TestPostgresFacts::noPrivilegesAreNotTheDefaultPrivileges()
{
    PostgresDetails details;
    QVERIFY(postgresDetailsFromJson(throughText(toJson(details))).properties.acl.isNull());
    details.properties.acl = u"{}"_s;
    QCOMPARE(postgresDetailsFromJson(throughText(toJson(details))).properties.acl, u"{}"_s);
}

void TestPostgresFacts::versionsAreShownAsPostgresShowsThem()
{
    QCOMPARE(versionText(150020), u"15.20"_s);
    QCOMPARE(versionText(120000), u"12.0"_s);
}

void TestPostgresFacts::fingerprintsSurviveJson()
{
    QCOMPARE(fingerprintFromJson(throughText(toJson(sampleFingerprint()))), sampleFingerprint());
}

void TestPostgresFacts::numbersOfSequencesKeepAllTheirBits()
{
    Fingerprint large;
    large.sequences = {
        {u"s"_s, std::numeric_limits<qint64>::min() + 1, std::numeric_limits<qint64>::max() - 1}};
    QCOMPARE(fingerprintFromJson(throughText(toJson(large))), large);
}

// Metadata that is signed already stays what it is.
void TestPostgresFacts::fingerprintsOfFilesHaveNoNewMembers()
{
    Fingerprint file;
    file.pageDigest = u"ff"_s;
    file.tables = {{u"accounts"_s, 2, {}}};
    const QJsonObject object = toJson(file);
    QCOMPARE(object.keys(),
             QStringList({u"application_id"_s, u"encoding"_s, u"page_count"_s, u"page_digest"_s,
                          u"page_size"_s, u"schema_digest"_s, u"tables"_s, u"user_version"_s}));
    QCOMPARE(object.value(u"tables").toArray().first().toObject().keys(),
             QStringList({u"name"_s, u"rows"_s}));
}

void TestPostgresFacts::equalDatabasesDoNotDiffer()
{
    QVERIFY(differences(sampleFingerprint(), sampleFingerprint()).isEmpty());
    Fingerprint restored = sampleFingerprint();
    restored.sequences = {{u"public.s"_s, 15, 15}, {u"public.z"_s, -9, -9}};
    QVERIFY(differences(sampleFingerprint(), restored).isEmpty());
}

void TestPostgresFacts::differencesNameWhatDiffers_data()
{
    QTest::addColumn<Fingerprint>("found");
    QTest::addColumn<Phrase>("difference");

    Fingerprint found = sampleFingerprint();
    found.tables.removeLast();
    QTest::newRow("table gone") << found << phrase(u"table-gone", {u"public.b"_s, 0});
    found = sampleFingerprint();
    found.tables.append({u"public.c"_s, 4, {}});
    QTest::newRow("table new") << found << phrase(u"table-new", {u"public.c"_s, 4});
    found = sampleFingerprint();
    found.tables[0].rows = 2;
    QTest::newRow("rows") << found << phrase(u"table-rows", {u"public.a"_s, 3, 2});
    found = sampleFingerprint();
    found.tables[0].digest = u"2"_s;
    QTest::newRow("content") << found << phrase(u"table-content", {u"public.a"_s, 3});
    found = sampleFingerprint();
    found.sequences[0] = {u"public.s"_s, 21, 21};
    QTest::newRow("sequence too far")
        << found << phrase(u"sequence-differs", {u"public.s"_s, u"10"_s, u"20"_s, u"21"_s});
    found = sampleFingerprint();
    found.sequences[1] = {u"public.z"_s, -4, -4};
    QTest::newRow("descending sequence behind")
        << found << phrase(u"sequence-differs", {u"public.z"_s, u"-5"_s, u"-9"_s, u"-4"_s});
    found = sampleFingerprint();
    found.sequences.removeLast();
    QTest::newRow("sequence gone") << found
                                   << phrase(u"sequence-differs", {u"public.z"_s, u"-5"_s, u"-9"_s, u""_s});
    found = sampleFingerprint();
    found.catalogue[0] = {u"columns"_s, 8, u"c1"_s};
    QTest::newRow("columns") << found << phrase(u"catalogue-differs", {u"columns"_s, 7, 8});
}

void TestPostgresFacts::differencesNameWhatDiffers()
{
    QFETCH(const Fingerprint, found);
    QFETCH(const Phrase, difference);
    QCOMPARE(differences(sampleFingerprint(), found), QList<Phrase>{difference});
}

// Rows that a look left out, and large objects that the role may not read.
void TestPostgresFacts::whatWasNotTakenIsNotCompared()
{
    Fingerprint found = sampleFingerprint();
    found.tables[0].rows = -1;
    found.tables[0].digest.clear();
    found.tables[1].digest.clear();
    QVERIFY(differences(sampleFingerprint(), found).isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgresFacts)
#include "tst_postgres_facts.moc"
