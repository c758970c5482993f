#include "AgeHeaderFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

// Every file here is signed right, so that only the rule in question is broken.
class TestAgeHeader : public QObject
{
    Q_OBJECT

private slots:
    void whatTheSpecificationAllowsIsRead_data();
    void whatTheSpecificationAllowsIsRead();
    void whatTheGrammarForbidsIsRefused_data();
    void whatTheGrammarForbidsIsRefused();
    void anotherMacLineIsRefused_data();
    void anotherMacLineIsRefused();
    void aWrongMacIsRefusedBeforeAnyContent_data();
    void aWrongMacIsRefusedBeforeAnyContent();
    void aHeaderOfOneMebibyteIsTheLargest();
    void endlessHeadersAreRefused_data();
    void endlessHeadersAreRefused();
};

namespace {

QByteArray allVisibleCharacters()
{
    QByteArray all;
    for (char character = 33; character < 127; ++character)
        all += character;
    return all;
}

} // namespace

void TestAgeHeader::whatTheSpecificationAllowsIsRead_data()
{
    QTest::addColumn<QByteArray>("stanzas");
    QTest::newRow("one recipient") << ownStanza();
    QTest::newRow("passphrase") << scryptStanza();
    QTest::newRow("the second recipient") << otherStanza() + ownStanza();
    QTest::newRow("unknown before") << "-> grease\nAAAA\n" + ownStanza();
    QTest::newRow("unknown behind") << ownStanza() + "-> grease a b c\nAAAA\n";
    QTest::newRow("unknown with an empty body") << "-> grease\n\n" + ownStanza();
    QTest::newRow("unknown with a full line and an empty one")
        << "-> grease\n" + QByteArray(64, 'A') + "\n\n" + ownStanza();
    QTest::newRow("unknown with two full lines and a short one")
        << "-> grease\n" + QByteArray(64, 'A') + '\n' + QByteArray(64, '/') + "\nAA\n" + ownStanza();
    QTest::newRow("every visible character") << "-> " + allVisibleCharacters() + " -> ---\n\n" + ownStanza();
    QTest::newRow("native types in another case") << "-> x25519 AAAA\nAAAA\n-> Scrypt\n\n" + ownStanza();
    QTest::newRow("a wrapped key that does not open, for the same identity")
        << ownStanza().replace(ownStanza().size() - 9, 4, "AAAA") + ownStanza();
}

void TestAgeHeader::whatTheSpecificationAllowsIsRead()
{
    QFETCH(const QByteArray, stanzas);
    accepts(fileOfStanzas(stanzas), allKeys());
}

void TestAgeHeader::whatTheGrammarForbidsIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &text, const QString &rule) {
        QTest::newRow(name) << text << rule;
    };
    const QString version = u"no age v1 version line"_s;
    row("version 2", "age-encryption.org/v2\n" + ownStanza(), version);
    row("version 11", "age-encryption.org/v11\n" + ownStanza(), version);
    row("version with a blank", "age-encryption.org/v1 \n" + ownStanza(), version);
    row("version with CR", "age-encryption.org/v1\r\n" + ownStanza(), version);
    row("version cut", "age-encryption.org/v\n" + ownStanza(), version);
    row("version in capitals", "AGE-ENCRYPTION.ORG/v1\n" + ownStanza(), version);
    row("empty version line", "\n" + ownStanza(), u"armor: no BEGIN line of an age file"_s);
    const auto stanza = [&](const char *name, const QByteArray &broken, const QString &rule) {
        row(name, versionText() + broken + ownStanza(), rule);
    };
    const QString argument = u"an argument of a stanza is empty or not visible ASCII"_s;
    stanza("two blanks behind the arrow", "->  grease\n\n", argument);
    stanza("two blanks between arguments", "-> grease  a\n\n", argument);
    stanza("a blank at the end", "-> grease a \n\n", argument);
    stanza("no argument", "-> \n\n", argument);
    stanza("a tab", "-> grease\ta\n\n", argument);
    stanza("CR at the end", "-> grease\r\n\n", argument);
    stanza("a zero byte", QByteArray("-> gre\0se\n\n", 11), argument);
    stanza("character 127", "-> grea\x7fse\n\n", argument);
    stanza("beyond ASCII", "-> gré\n\n", argument);
    const QString neither = u"neither a stanza nor the header MAC"_s;
    stanza("no blank behind the arrow", "->grease\n\n", neither);
    stanza("the arrow alone", "->\n\n", neither);
    stanza("another arrow", "=> grease\n\n", neither);
    stanza("a blank before the arrow", " -> grease\n\n", neither);
    stanza("an empty line", "\n", neither);
    stanza("two short lines", "-> grease\nAAAA\nAAAA\n", neither);
    stanza("a short and an empty line", "-> grease\nAAAA\n\n", neither);
    const QString body = u"a body line of a stanza is not canonical base64 of at most 64 columns"_s;
    stanza("no body", "-> grease\n", body);
    stanza("no short line behind a full one", "-> grease\n" + QByteArray(64, 'A') + '\n', body);
    stanza("65 columns", "-> grease\n" + QByteArray(65, 'A') + "\n\n", body);
    stanza("68 columns", "-> grease\n" + QByteArray(68, 'A') + "\n\n", body);
    stanza("padding", "-> grease\nAA==\n", body);
    stanza("bits behind the last byte of two", "-> grease\nAAB\n", body);
    stanza("bits behind the last byte of one", "-> grease\nAB\n", body);
    stanza("a letter alone", "-> grease\nAAAAA\n", body);
    stanza("another alphabet", "-> grease\nAA-_\n", body);
    stanza("a blank in the body", "-> grease\nAA A\n", body);
    stanza("CR in the body", "-> grease\nAAAA\r\n", body);
    stanza("a zero byte in the body", QByteArray("-> grease\nAA\0A\n", 15), body);
    row("no body before the MAC", versionText() + ownStanza() + "-> grease\n", body);
    row("no short line before the MAC",
        versionText() + ownStanza() + "-> grease\n" + QByteArray(64, 'A') + '\n', body);
    row("no stanza", versionText(), u"the header has no stanza"_s);
}

void TestAgeHeader::whatTheGrammarForbidsIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, rule);
    refuses(fileOf(text), u"artefact-damaged"_s, rule, allKeys());
    refuses(fileOf(text), u"artefact-damaged"_s, rule, keysOfFile(fileKey));
}

void TestAgeHeader::anotherMacLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("rule");
    const QByteArray mac = macText(fileKey, versionText() + ownStanza());
    const QString begin = u"the line of the header MAC does not begin as it must"_s;
    QTest::newRow("no blank") << "---" + mac + '\n' << begin;
    QTest::newRow("the mark alone") << QByteArray("---\n") << begin;
    QTest::newRow("a fourth dash") << "---- " + mac + '\n' << begin;
    QTest::newRow("a tab") << "---\t" + mac + '\n' << begin;
    const QString text = u"the header MAC is not canonical base64 of 32 bytes"_s;
    QTest::newRow("two blanks") << "---  " + mac + '\n' << text;
    QTest::newRow("a blank behind") << "--- " + mac + " \n" << text;
    QTest::newRow("CR") << "--- " + mac + "\r\n" << text;
    QTest::newRow("padding") << "--- " + mac + "=\n" << text;
    QTest::newRow("no MAC") << QByteArray("--- \n") << text;
    QTest::newRow("31 bytes") << "--- " + mac.chopped(1) + '\n' << text;
    QTest::newRow("16 bytes") << "--- " + mac.first(22) + '\n' << text;
    QTest::newRow("33 bytes") << "--- " + mac.chopped(1) + "AA\n" << text;
    QTest::newRow("two words") << "--- " + mac + ' ' + mac + '\n' << text;
    // The last of 43 characters has two bits that stand for nothing.
    QByteArray other = mac;
    const QByteArray alphabet =
        QByteArrayLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    other[42] = alphabet[alphabet.indexOf(mac[42]) + 1];
    QTest::newRow("not canonical") << "--- " + other + '\n' << text;
}

void TestAgeHeader::anotherMacLineIsRefused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, rule);
    refuses(versionText() + ownStanza() + line + payloadOf(fileKey, content), u"artefact-damaged"_s, rule,
            allKeys());
}

void TestAgeHeader::aWrongMacIsRefusedBeforeAnyContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("of another file") << versionText() + otherStanza() + ownStanza();
    QTest::newRow("of none") << QByteArray();
}

void TestAgeHeader::aWrongMacIsRefusedBeforeAnyContent()
{
    QFETCH(const QByteArray, text);
    const QByteArray file =
        versionText() + ownStanza() + "--- " + macText(fileKey, text) + '\n' + payloadOf(fileKey, content);
    refuses(file, u"artefact-damaged"_s, u"the header MAC does not fit"_s, allKeys());
    refuses(file, u"artefact-damaged"_s, u"the header MAC does not fit"_s, keysOfFile(fileKey));
}

void TestAgeHeader::aHeaderOfOneMebibyteIsTheLargest()
{
    const qsizetype limit = 1024 * 1024;
    const qsizetype rest = signedHeader(fileKey, versionText() + "-> g \n\n" + ownStanza()).size();
    const auto fileWith = [&](qsizetype size) {
        return fileOfStanzas("-> g " + QByteArray(size - rest, 'x') + "\n\n" + ownStanza());
    };
    for (const qsizetype piece : {qsizetype(1), qsizetype(4096), qsizetype(1) << 22}) {
        QCOMPARE(openAge(fileWith(limit), allKeys(), piece).plain, content);
        QCOMPARE(openAge(fileWith(limit + 1), allKeys(), piece).detail, u"the header is longer than 1 MiB"_s);
    }
}

void TestAgeHeader::endlessHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("most");
    QTest::newRow("a version line without end") << QByteArray() << QByteArray("x") << 32;
    QTest::newRow("an argument without end") << versionText() + "-> " << QByteArray("x") << 1024 * 1024;
    QTest::newRow("a body without end") << versionText() + "-> a\n"
                                        << QByteArray(64, 'A') + '\n'
                                        << 1024 * 1024;
    QTest::newRow("stanzas without end") << versionText() << QByteArray("-> a\n\n") << 1024 * 1024;
}

void TestAgeHeader::endlessHeadersAreRefused()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, more);
    QFETCH(const int, most);
    Collected plain;
    AgeReader reader(allKeys(), plain);
    qsizetype taken = begin.size();
    Result<void> done = reader.write(begin.constData(), begin.size());
    while (done && taken < 2 * 1024 * 1024) {
        done = reader.write(more.constData(), more.size());
        taken += more.size();
    }
    QVERIFY(!done);
    QCOMPARE(toString(done.error().code), u"artefact-damaged"_s);
    QVERIFY(taken <= most + more.size());
    QCOMPARE(toString(reader.finish().error().code), u"artefact-damaged"_s);
}

QTEST_APPLESS_MAIN(TestAgeHeader)
#include "tst_age_header.moc"
