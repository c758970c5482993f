#include "base/CanonicalJson.h"
#include "base/Crypto.h"
#include "model/Manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    void versionTwoSurvivesRenderingAndParsing();
    void versionTwoSatisfiesTheVersionOneFormula();
    void everyFlippedBitIsRefused();
    void everyRemovedByteIsRefused();
    void everyInsertedByteIsRefused();
    void otherRenderingsOfTheSameContentAreRefused_data();
    void otherRenderingsOfTheSameContentAreRefused();
    void membersAddedToTheSignatureAreRefused();
    void otherKeysAreRefusedAndRetiredOnesAccepted();
    void keyIdDoesNotRevealTheKey();
    void unknownSchemaIsSaid();
    void whatIsNoMetadataIsRefused_data();
    void whatIsNoMetadataIsRefused();
    void versionOneIsReadInEverySpelling_data();
    void versionOneIsReadInEverySpelling();
    void versionOneCoversDigestSizeModeAndName();
    void versionOneDigestsAreNothingButHex();
};

namespace {

const Secret key{QByteArray("clé d'intégrité")};

Manifest sample()
{
    Manifest manifest;
    manifest.generatedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    manifest.backupFile = u"sqlite-backup-20260304-050607.db.zst"_s;
    manifest.sizeBytes = 123'456;
    manifest.sha256 = hex(sha256("stored")).toUpper();
    ManifestDetails details;
    details.setId = u"00112233445566778899aabbccddeeff"_s;
    details.sequence = 7;
    details.previousSet = u"ffeeddccbbaa99887766554433221100"_s;
    details.environment = u"été"_s;
    details.label = u"avant \"migration\"\n2"_s;
    details.source = {u"/srv/données/café.db"_s, 4711};
    details.engineVersion = u"SQLite 3.40.1"_s;
    details.toolVersion = u"0.1.0"_s;
    details.consistencyPoint = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 6, 1), Qt::UTC);
    details.depth = Depth::Readable;
    details.engineReport = u"ok"_s;
    details.durationSeconds = 1.25;
    details.plain = {999'999, hex(sha256("plain"))};
    details.compression = u"zstd"_s;
    details.fingerprint = {hex(sha256("pages")),
                           4096,
                           244,
                           4711,
                           7,
                           u"UTF-8"_s,
                           hex(sha256("schema")),
                           {{u"accounts"_s, 40}, {u"virtuelle"_s, -1}}};
    details.recoveryDigest = hex(sha256("recovery"));
    manifest.details = details;
    return manifest;
}

bool accepted(const QByteArray &bytes, const QList<const Secret *> &keys = {&key})
{
    const Result<ManifestDocument> document = parseManifest(bytes);
    return document && checkSignature(*document, keys);
}

QByteArray versionOne(const QByteArray &mode = "sqlite", const QByteArray &name = "b.db", qint64 size = 10,
                      const QByteArray &content = "content")
{
    const QByteArray digest = sha256(content).toHex().toUpper();
    const QByteArray message = digest + '|' + QByteArray::number(size) + '|' + mode + '|' + name;
    const QByteArray mac =
        QMessageAuthenticationCode::hash(message, key.reveal(), QCryptographicHash::Sha256).toHex().toUpper();
    return "{\"generated_at_utc\":\"2026-03-04T05:06:07.1234567Z\",\"mode\":\"" + mode +
           "\",\"backup_file\":\"" + name +
           "\",\"backup_path\":\"/x\",\"size_bytes\":" + QByteArray::number(size) + ",\"sha256\":\"" +
           digest + "\",\"hmac_sha256\":\"" + mac + "\"}";
}

} // namespace

void TestManifest::versionTwoSurvivesRenderingAndParsing()
{
    const QByteArray bytes = renderManifest(sample(), key);
    const Result<ManifestDocument> document = parseManifest(bytes);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QVERIFY(document->manifest == sample());
    QCOMPARE(renderManifest(document->manifest, key), bytes);
    QVERIFY(accepted(bytes));
}

void TestManifest::versionTwoSatisfiesTheVersionOneFormula()
{
    const QJsonObject object = QJsonDocument::fromJson(renderManifest(sample(), key)).object();
    const QString message = object.value(u"sha256").toString() + u'|' +
                            QString::number(object.value(u"size_bytes").toInteger()) + u'|' +
                            object.value(u"mode").toString() + u'|' + object.value(u"backup_file").toString();
    const QByteArray mac =
        QMessageAuthenticationCode::hash(message.toUtf8(), key.reveal(), QCryptographicHash::Sha256);
    QCOMPARE(object.value(u"hmac_sha256").toString(), QString::fromLatin1(mac.toHex().toUpper()));
    QCOMPARE(object.value(u"sha256").toString(), object.value(u"sha256").toString().toUpper());
    QCOMPARE(object.value(u"generated_at_utc").toString(), u"2026-03-04T05:06:07.0890000Z"_s);
    QCOMPARE(object.value(u"mode").toString(), u"sqlite"_s);
    QVERIFY(object.contains(u"backup_path"_s));
}

void TestManifest::everyFlippedBitIsRefused()
{
    const QByteArray good = renderManifest(sample(), key);
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(static_cast<unsigned char>(bad[at]) ^ (1U << bit));
            QVERIFY2(!accepted(bad), qPrintable(u"byte %1, bit %2: …%3…"_s.arg(at).arg(bit).arg(
                                         QString::fromUtf8(bad.mid(std::max<qsizetype>(0, at - 30), 60)))));
        }
    }
}

void TestManifest::everyRemovedByteIsRefused()
{
    const QByteArray good = renderManifest(sample(), key);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        QVERIFY2(!accepted(bad.remove(at, 1)), qPrintable(QString::number(at)));
        QVERIFY2(!accepted(good.left(at)), qPrintable(QString::number(at)));
    }
}

void TestManifest::everyInsertedByteIsRefused()
{
    const QByteArray good = renderManifest(sample(), key);
    for (qsizetype at = 0; at <= good.size(); ++at) {
        for (const char byte : {' ', '\n', '0', '"', 'a', '\0'}) {
            QByteArray bad = good;
            QVERIFY2(!accepted(bad.insert(at, byte)), qPrintable(QString::number(at)));
        }
    }
}

void TestManifest::otherRenderingsOfTheSameContentAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = renderManifest(sample(), key);
    const QJsonDocument document = QJsonDocument::fromJson(good);
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + good);
    QTest::newRow("line end") << QByteArray(good + '\n');
    QTest::newRow("indented") << document.toJson(QJsonDocument::Indented);
    QTest::newRow("1.0 for 1") << QByteArray(good).replace("\"sequence\":7", "\"sequence\":7.0");
    QTest::newRow("exponent") << QByteArray(good).replace("\"sequence\":7", "\"sequence\":7e0");
    QTest::newRow("escaped slash") << QByteArray(good).replace("/srv/", "\\/srv/");
    QTest::newRow("escaped letter") << QByteArray(good).replace("zstd\"", "zst\\u0064\"");
    QTest::newRow("duplicate key") << QByteArray(good).replace("{\"backup_file\"",
                                                               "{\"backup_file\":\"x\",\"backup_file\"");
    const QByteArray value =
        document.object().value(u"signature").toObject().value(u"value").toString().toLatin1();
    QTest::newRow("upper-case signature") << QByteArray(good).replace(value, value.toUpper());
    QTest::newRow("blanks in the signature")
        << QByteArray(good).replace(value, QByteArray(value.left(32) + ' ' + value.mid(32)));
}

void TestManifest::otherRenderingsOfTheSameContentAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(bytes != renderManifest(sample(), key));
    QVERIFY(!accepted(bytes));
}

void TestManifest::membersAddedToTheSignatureAreRefused()
{
    QJsonObject object = QJsonDocument::fromJson(renderManifest(sample(), key)).object();
    QJsonObject signature = object.value(u"signature").toObject();
    signature.insert(u"note"_s, u"added by somebody"_s);
    object.insert(u"signature"_s, signature);
    QVERIFY(!accepted(canonicalJson(object)));
}

void TestManifest::otherKeysAreRefusedAndRetiredOnesAccepted()
{
    const QByteArray bytes = renderManifest(sample(), key);
    const Secret other{QByteArray("une autre clé")};
    QVERIFY(!accepted(bytes, {&other}));
    QVERIFY(!accepted(bytes, {}));
    QVERIFY(accepted(bytes, {&other, &key}));
    const Result<void> checked = checkSignature(*parseManifest(bytes), {&other});
    QCOMPARE(toString(checked.error().code), u"signature-mismatch"_s);
}

void TestManifest::keyIdDoesNotRevealTheKey()
{
    QCOMPARE(keyIdOf(key).size(), 16);
    QVERIFY(keyIdOf(key) != hex(sha256(key.reveal())).left(16));
    QVERIFY(!renderManifest(sample(), key).contains(key.reveal()));
}

void TestManifest::unknownSchemaIsSaid()
{
    QJsonObject object = QJsonDocument::fromJson(renderManifest(sample(), key)).object();
    QJsonObject details = object.value(u"holdfast").toObject();
    details.insert(u"schema"_s, 3);
    object.insert(u"holdfast"_s, details);
    QCOMPARE(toString(parseManifest(canonicalJson(object)).error().code), u"metadata-unknown-schema"_s);
}

void TestManifest::whatIsNoMetadataIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("This is a note.");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("unknown mode") << versionOne("mysql");
    QTest::newRow("folder in the name") << versionOne("sqlite", "../b.db");
    QTest::newRow("negative size") << versionOne("sqlite", "b.db", -1);
    QTest::newRow("size as text") << versionOne().replace(":10,", ":\"10\",");
    QTest::newRow("size with a fraction") << versionOne().replace(":10,", ":10.5,");
    QTest::newRow("no details behind holdfast") << versionOne().replace("{\"gen", "{\"holdfast\":{},\"gen");
    QTest::newRow("signature of nothing") << versionOne().replace("{\"gen", "{\"signature\":{},\"gen");
}

void TestManifest::whatIsNoMetadataIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!accepted(bytes));
}

void TestManifest::versionOneIsReadInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << versionOne();
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + versionOne());
    QTest::newRow("CRLF") << versionOne().replace(",", ",\r\n    ");
    const QByteArray digest = sha256("content").toHex();
    QTest::newRow("lower-case digest") << versionOne().replace(digest.toUpper(), digest);
    QByteArray lower = versionOne();
    const qsizetype at = lower.indexOf("hmac_sha256") + 14;
    QTest::newRow("lower-case HMAC") << lower.replace(at, 64, lower.mid(at, 64).toLower());
}

void TestManifest::versionOneIsReadInEverySpelling()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(accepted(bytes));
    QCOMPARE(parseManifest(bytes)->manifest.version(), 1);
}

void TestManifest::versionOneCoversDigestSizeModeAndName()
{
    QVERIFY(!accepted(versionOne().replace(":10,", ":11,")));
    QVERIFY(!accepted(versionOne().replace("b.db", "c.db")));
    QVERIFY(!accepted(versionOne().replace("\"sqlite\"", "\"postgres\"")));
    const QByteArray digest = sha256("content").toHex().toUpper();
    QVERIFY(!accepted(versionOne().replace(digest, sha256("other").toHex().toUpper())));
}

void TestManifest::versionOneDigestsAreNothingButHex()
{
    // QByteArray::fromHex skips what is no hex digit, and takes an odd count as one with a leading zero.
    for (int i = 0; i < 400; ++i) {
        const QByteArray good = versionOne("sqlite", "b.db", i);
        const qsizetype at = good.indexOf("hmac_sha256") + 14;
        if (good[at] != '0')
            continue;
        QVERIFY(accepted(good));
        QByteArray bad = good;
        bad[at] = 'z';
        QVERIFY(!accepted(bad));
        return;
    }
    QFAIL("no HMAC began with a zero");
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
