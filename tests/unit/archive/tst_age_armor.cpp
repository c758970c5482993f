#include "AgeReference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestAgeArmor : public QObject
{
    Q_OBJECT

private slots:
    void armorOfEveryLengthIsRead();
    void whatTheSpecificationAllowsIsRead_data();
    void whatTheSpecificationAllowsIsRead();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
    void everyFlippedBitIsCaught();
    void everyTruncationIsCaught();
    void armorWithoutEndTakesNoMemory();
    void onlyAgeFilesLookLikeOne_data();
    void onlyAgeFilesLookLikeOne();
};

namespace {

const QByteArray fileKey = QByteArrayLiteral("0123456789abcdef");
const QByteArray beginLine = QByteArrayLiteral("-----BEGIN AGE ENCRYPTED FILE-----\n");
const QByteArray endLine = QByteArrayLiteral("-----END AGE ENCRYPTED FILE-----\n");

QByteArray binary(const QByteArray &plain)
{
    return signedHeader(fileKey, versionText() + "-> grease\n\n") + payloadOf(fileKey, plain);
}

QByteArray lines(const QByteArray &bytes, qsizetype columns = 64)
{
    const QByteArray text = bytes.toBase64();
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += columns)
        out += text.mid(at, columns) + '\n';
    return out;
}

QByteArray armored(const QByteArray &bytes)
{
    return beginLine + lines(bytes) + endLine;
}

// A content whose file ends `rest` bytes behind a full line.
QByteArray contentWithRest(qsizetype rest)
{
    const qsizetype without = binary({}).size();
    return contentOf((48 + rest - without % 48) % 48);
}

} // namespace

void TestAgeArmor::armorOfEveryLengthIsRead()
{
    for (qsizetype size = 0; size < 100; ++size) {
        const QByteArray plain = contentOf(size);
        for (const qsizetype piece : {1, 3, 64, 65, 4096}) {
            const Opened opened = openAge(armored(binary(plain)), keysOfFile(fileKey), piece);
            QCOMPARE(opened.detail, QString());
            QCOMPARE(opened.plain, plain);
            QVERIFY(opened.complete);
        }
    }
    const QByteArray large = contentOf(200000);
    QCOMPARE(openAge(armored(binary(large)), keysOfFile(fileKey)).plain, large);
}

void TestAgeArmor::whatTheSpecificationAllowsIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray file = armored(binary("é"));
    QTest::newRow("LF") << file;
    QTest::newRow("CRLF") << QByteArray(file).replace("\n", "\r\n");
    QTest::newRow("no end of the last line") << file.chopped(1);
    QTest::newRow("whitespace before and behind") << " \r\n\t \n" + file + "\n\r\n \t";
    QTest::newRow("1 KiB of whitespace before and behind")
        << QByteArray(1024, '\n') + file + QByteArray(1023, ' ');
}

void TestAgeArmor::whatTheSpecificationAllowsIsRead()
{
    QFETCH(const QByteArray, file);
    for (const qsizetype piece : {qsizetype(1), qsizetype(33), file.size()}) {
        const Opened opened = openAge(file, keysOfFile(fileKey), piece);
        QCOMPARE(opened.detail, QString());
        QCOMPARE(opened.plain, QByteArray("é"));
        QVERIFY(opened.complete);
    }
}

void TestAgeArmor::everythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rule");
    const QByteArray inside = binary(contentWithRest(1)); // ends in two '='
    const QByteArray text = lines(inside);
    const QByteArray file = armored(inside);
    const auto row = [](const char *name, const QByteArray &armor, const QString &rule) {
        QTest::newRow(name) << armor << u"armor: "_s + rule;
    };
    const QString begin = u"no BEGIN line of an age file"_s;
    row("another label", "-----BEGIN AGE ENCRYPTED DATA-----\n" + text + endLine, begin);
    row("a label in lower case", "-----BEGIN age encrypted file-----\n" + text + endLine, begin);
    row("four dashes", beginLine.mid(1) + text + endLine, begin);
    row("blanks inside the BEGIN line", "----- BEGIN AGE ENCRYPTED FILE -----\n" + text + endLine, begin);
    row("a blank behind the BEGIN line", beginLine.chopped(1) + " \n" + text + endLine, begin);
    const QString line = u"a line is not canonical base64 of at most 64 columns"_s;
    row("a header field", beginLine + "Version: 1\n\n" + text + endLine, line);
    row("an empty line first", beginLine + '\n' + text + endLine, line);
    row("a blank before a line", beginLine + ' ' + text + endLine, line);
    row("a blank behind a line", beginLine + QByteArray(text).insert(60, ' ') + endLine, line);
    row("no padding", beginLine + text.chopped(3) + '\n' + endLine, line);
    row("half the padding", beginLine + text.chopped(2) + '\n' + endLine, line);
    row("too much padding", beginLine + text.chopped(1) + "=\n" + endLine, line);
    row("padding alone", beginLine + text.chopped(3) + "\n==\n" + endLine, line);
    row("bits behind the last byte", beginLine + text.chopped(4) + "B==\n" + endLine, line);
    row("another alphabet", beginLine + QByteArray(text).replace(5, 1, "-") + endLine, line);
    row("lines of 68 columns", beginLine + lines(inside, 68) + endLine, u"a line is too long"_s);
    const QString inner = u"a line follows a short one"_s;
    row("lines of 60 columns", beginLine + lines(inside, 60) + endLine, inner);
    row("blanks inside the END line", beginLine + text + "----- END AGE ENCRYPTED FILE -----\n", inner);
    row("an empty line last", beginLine + text + '\n' + endLine, inner);
    row("a checksum", beginLine + text + "=njUN\n" + endLine, inner);
    row("padding inside a full line", beginLine + QByteArray(62, 'A') + "==\n" + text + endLine, inner);
    row("an empty line behind a full one", beginLine + lines(binary(contentWithRest(0))) + '\n' + endLine,
        line);
    const QString ends = u"its lines end in more than one way"_s;
    row("CRLF once", beginLine + QByteArray(text).insert(64, '\r') + endLine, ends);
    row("CRLF but once", "-----BEGIN AGE ENCRYPTED FILE-----\r\n" + text + endLine, ends);
    const QString follow = u"bytes follow its end"_s;
    row("text behind", file + "text\n", follow);
    row("text behind the END line", file.chopped(1) + "-\n", follow);
    row("another armor behind", file + file, follow);
    const QString much = u"more than 1 KiB of whitespace around it"_s;
    row("too much whitespace before", QByteArray(1025, ' ') + file, much);
    row("too much whitespace behind", file + QByteArray(1024, ' '), much);
    const QString breaks = u"it breaks off"_s;
    row("no END line", beginLine + text, breaks);
    row("whitespace alone", " \n", breaks);
    QTest::newRow("text before") << "text\n" + file << u"no age v1 version line"_s;
    QTest::newRow("no line at all") << beginLine + endLine << u"the header breaks off"_s;
    QTest::newRow("armor in armor") << armored(file) << u"no age v1 version line"_s;
}

void TestAgeArmor::everythingElseIsRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, rule);
    for (const qsizetype piece : {qsizetype(1), qsizetype(33), file.size()}) {
        const Opened opened = openAge(file, keysOfFile(fileKey), piece);
        QCOMPARE(opened.detail, rule);
        QCOMPARE(opened.code, u"artefact-damaged"_s);
        QVERIFY(!opened.complete);
    }
}

void TestAgeArmor::everyFlippedBitIsCaught()
{
    const QByteArray file = armored(binary("content")).chopped(1);
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray flipped = file;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const Opened opened = openAge(flipped, keysOfFile(fileKey));
        QVERIFY2(opened.code == u"artefact-damaged"_s, qPrintable(u"bit %1"_s.arg(bit)));
        QVERIFY(!opened.complete);
    }
}

void TestAgeArmor::everyTruncationIsCaught()
{
    const QByteArray file = armored(binary("content"));
    for (qsizetype size = 0; size < file.size() - 1; ++size) {
        const Opened opened = openAge(file.first(size), keysOfFile(fileKey));
        QVERIFY2(opened.code == u"artefact-damaged"_s, qPrintable(u"%1 bytes"_s.arg(size)));
        QVERIFY(!opened.complete);
    }
}

void TestAgeArmor::armorWithoutEndTakesNoMemory()
{
    const qsizetype size = 1024 * 1024;
    const QList<QByteArray> all = {beginLine + QByteArray(size, 'A'), QByteArray(size, '-'),
                                   QByteArray(size, '\n')};
    for (const QByteArray &endless : all) {
        Collected plain;
        AgeReader reader(keysOfFile(fileKey), plain);
        Result<void> done;
        qsizetype taken = 0;
        for (; done && taken < endless.size(); ++taken)
            done = reader.write(endless.constData() + taken, 1);
        QVERIFY(!done);
        QVERIFY(taken <= 1025);
    }
}

void TestAgeArmor::onlyAgeFilesLookLikeOne_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("is");
    QTest::newRow("binary") << binary("content").first(35) << true;
    QTest::newRow("of a later version") << QByteArray("age-encryption.org/v2\n-> x") << true;
    QTest::newRow("armored") << QByteArray("-----BEGIN AGE ENCRYPTED FILE-----\n") << true;
    QTest::newRow("armored, CRLF") << QByteArray("-----BEGIN AGE ENCRYPTED FILE-----\r") << true;
    QTest::newRow("armored behind whitespace")
        << QByteArray(" \r\n\t-----BEGIN AGE ENCRYPTED FILE-----\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("a key") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nMIIE") << false;
    QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd") + QByteArray(31, 'x') << false;
    QTest::newRow("text") << QByteArray("age of aquarius, and some more of it") << false;
}

void TestAgeArmor::onlyAgeFilesLookLikeOne()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const bool, is);
    QCOMPARE(isAgeFile(beginning), is);
}

QTEST_APPLESS_MAIN(TestAgeArmor)
#include "tst_age_armor.moc"
