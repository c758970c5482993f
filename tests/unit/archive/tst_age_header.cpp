#include "AgeReference.h"
#include "archive/AgeFile.h"

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
    void aBrokenX25519StanzaIsAnErrorOfTheFile_data();
    void aBrokenX25519StanzaIsAnErrorOfTheFile();
    void sharesOfLowOrderAreRefused_data();
    void sharesOfLowOrderAreRefused();
    void aBrokenScryptStanzaIsAnErrorOfTheFile_data();
    void aBrokenScryptStanzaIsAnErrorOfTheFile();
    void everyAllowedWorkFactorIsWrittenAsANumber();
    void aKeyThatDoesNotFitIsAskedFor_data();
    void aKeyThatDoesNotFitIsAskedFor();
    void aBrokenHeaderIsSeenWithoutAnyKey();
    void theFileKeyOpensWithoutAnIdentity();
    void theFileKeyDoesNotExcuseABrokenStanza();
    void aHeaderOfOneMebibyteIsTheLargest();
    void endlessHeadersAreRefused_data();
    void endlessHeadersAreRefused();
};

namespace {

const QByteArray fileKey = QByteArrayLiteral("0123456789abcdef");
const QByteArray content = QByteArrayLiteral("le contenu, à garder");
const QByteArray scalar(32, '\x42');
const QByteArray otherScalar(32, '\x24');
const QByteArray salt = QByteArrayLiteral("salt of scrypt16");
const QByteArray passphrase = QByteArrayLiteral("pass phrase, é");
constexpr int workFactor = 2;

// Of `scalar`.
AgeIdentity ownIdentity()
{
    return AgeIdentity::parse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
        ->clone();
}

AgeKeys allKeys()
{
    const AgeIdentity own = ownIdentity();
    AgeKeys keys = keysOf({&own});
    keys.passphrase = shared(passphrase);
    return keys;
}

QByteArray ownStanza()
{
    return x25519Text(fileKey, publicKey(scalar));
}

QByteArray otherStanza()
{
    return x25519Text(fileKey, publicKey(otherScalar));
}

QByteArray scryptStanza(const QByteArray &factor = QByteArray::number(workFactor))
{
    return stanzaText("scrypt " + unpadded(salt) + ' ' + factor,
                      scryptBody(fileKey, passphrase, salt, workFactor));
}

// All of a file but what stands before its MAC line.
QByteArray fileOf(const QByteArray &text)
{
    return signedHeader(fileKey, text) + payloadOf(fileKey, content);
}

QByteArray fileOfStanzas(const QByteArray &stanzas)
{
    return fileOf(versionText() + stanzas);
}

void refuses(const QByteArray &file, const QString &code, const QString &detail, const AgeKeys &keys)
{
    for (const qsizetype piece : {qsizetype(1), file.size()}) {
        const Opened opened = openAge(file, keys, piece);
        QCOMPARE(opened.detail, detail);
        QCOMPARE(opened.code, code);
        QCOMPARE(opened.plain, QByteArray());
        QVERIFY(!opened.complete);
    }
}

void accepts(const QByteArray &file, const AgeKeys &keys)
{
    for (const qsizetype piece : {qsizetype(1), file.size()}) {
        const Opened opened = openAge(file, keys, piece);
        QCOMPARE(opened.detail, QString());
        QCOMPARE(opened.plain, content);
        QVERIFY(opened.complete);
    }
}

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

void TestAgeHeader::aBrokenX25519StanzaIsAnErrorOfTheFile_data()
{
    QTest::addColumn<QByteArray>("stanza");
    QTest::addColumn<QString>("rule");
    const QByteArray share = publicKey(ephemeralKey());
    const QByteArray body = x25519Body(fileKey, publicKey(scalar), share);
    const auto row = [](const char *name, const QByteArray &stanza, const QString &rule) {
        QTest::newRow(name) << stanza << rule;
    };
    const QString count = u"an X25519 stanza has not exactly one argument"_s;
    row("no argument", stanzaText("X25519", body), count);
    row("two arguments", stanzaText("X25519 " + unpadded(share) + " a", body), count);
    const QString spelling = u"the share of an X25519 stanza is not canonical base64 of 32 bytes"_s;
    row("share of 31 bytes", stanzaText("X25519 " + unpadded(share.chopped(1)), body), spelling);
    row("share of 33 bytes", stanzaText("X25519 " + unpadded(share + '\0'), body), spelling);
    row("padded share", stanzaText("X25519 " + share.toBase64(), body), spelling);
    row("share not canonical", stanzaText("X25519 " + unpadded(share).chopped(1) + 'D', body), spelling);
    row("share not base64", stanzaText("X25519 " + unpadded(share).replace(3, 1, "-"), body), spelling);
    const QString size = u"the body of an X25519 stanza has not 32 bytes"_s;
    row("empty body", stanzaText("X25519 " + unpadded(share), {}), size);
    row("body of 31 bytes", stanzaText("X25519 " + unpadded(share), body.chopped(1)), size);
    row("body of 33 bytes", stanzaText("X25519 " + unpadded(share), body + '\0'), size);
    row("a file key of 15 bytes",
        stanzaText("X25519 " + unpadded(share), x25519Body(fileKey.chopped(1), publicKey(scalar), share)),
        size);
    row("a file key of 32 bytes",
        "-> X25519 " + unpadded(share) + '\n' +
            unpadded(x25519Body(fileKey + fileKey, publicKey(scalar), share)).insert(64, '\n') + '\n',
        size);
}

void TestAgeHeader::aBrokenX25519StanzaIsAnErrorOfTheFile()
{
    QFETCH(const QByteArray, stanza);
    QFETCH(const QString, rule);
    refuses(fileOfStanzas(stanza), u"artefact-damaged"_s, rule, allKeys());
    // Wherever it stands, and whoever asks.
    refuses(fileOfStanzas(ownStanza() + stanza), u"artefact-damaged"_s, rule, allKeys());
    refuses(fileOfStanzas(ownStanza() + stanza), u"artefact-damaged"_s, rule, keysOfFile(fileKey));
}

void TestAgeHeader::sharesOfLowOrderAreRefused_data()
{
    QTest::addColumn<QByteArray>("share");
    QTest::newRow("zero") << QByteArray(32, '\0');
    QTest::newRow("one") << '\x01' + QByteArray(31, '\0');
    QTest::newRow("p - 1") << '\xec' + QByteArray(30, '\xff') + '\x7f';
    QTest::newRow("p") << '\xed' + QByteArray(30, '\xff') + '\x7f';
    QTest::newRow("p + 1") << '\xee' + QByteArray(30, '\xff') + '\x7f';
    QTest::newRow("order 8") << QByteArray::fromHex(
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("order 8 with the highest bit")
        << QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7");
}

void TestAgeHeader::sharesOfLowOrderAreRefused()
{
    QFETCH(const QByteArray, share);
    // What whoever knows no key at all could wrap.
    const QByteArray key =
        hkdf(QByteArray(32, '\0'), share + publicKey(scalar), "age-encryption.org/v1/X25519");
    const QByteArray stanza =
        stanzaText("X25519 " + unpadded(share), sealedWith(key, QByteArray(12, '\0'), fileKey));
    refuses(fileOfStanzas(stanza), u"artefact-damaged"_s, u"the share of an X25519 stanza is of low order"_s,
            allKeys());
}

void TestAgeHeader::aBrokenScryptStanzaIsAnErrorOfTheFile_data()
{
    QTest::addColumn<QByteArray>("stanzas");
    QTest::addColumn<QString>("rule");
    const QByteArray body = scryptBody(fileKey, passphrase, salt, workFactor);
    const auto row = [](const char *name, const QByteArray &stanzas, const QString &rule) {
        QTest::newRow(name) << stanzas << rule;
    };
    const QString count = u"an scrypt stanza has not exactly two arguments"_s;
    row("no argument", stanzaText("scrypt", body), count);
    row("no work factor", stanzaText("scrypt " + unpadded(salt), body), count);
    row("three arguments", scryptStanza("2 2"), count);
    const QString spelling = u"the salt of an scrypt stanza is not canonical base64 of 16 bytes"_s;
    row("salt of 15 bytes", stanzaText("scrypt " + unpadded(salt.chopped(1)) + " 2", body), spelling);
    row("salt of 17 bytes", stanzaText("scrypt " + unpadded(salt + '\0') + " 2", body), spelling);
    row("padded salt", stanzaText("scrypt " + salt.toBase64() + " 2", body), spelling);
    row("salt not canonical", stanzaText("scrypt " + unpadded(salt).chopped(1) + "h 2", body), spelling);
    for (const char *text : {"0", "02", "00", "+2", "-2", "0x2", "2e0", "2.0", "a", "2a", "-"}) {
        QTest::addRow("work factor %s", text)
            << scryptStanza(text) << u"the work factor of an scrypt stanza is not a number"_s;
    }
    for (const char *text : {"23", "64", "99", "100", "4294967298", "18446744073709551618"}) {
        QTest::addRow("work factor %s", text)
            << scryptStanza(text) << u"the work factor of an scrypt stanza is above 2^22"_s;
    }
    const QString size = u"the body of an scrypt stanza has not 32 bytes"_s;
    const QByteArray arguments = "scrypt " + unpadded(salt) + " 2";
    row("empty body", stanzaText(arguments, {}), size);
    row("body of 31 bytes", stanzaText(arguments, body.chopped(1)), size);
    row("body of 33 bytes", stanzaText(arguments, body + '\0'), size);
    row("a file key of 17 bytes", stanzaText(arguments, scryptBody(fileKey + 'x', passphrase, salt, 2)),
        size);
    const QString company = u"an scrypt stanza stands beside others"_s;
    row("before a recipient", scryptStanza() + ownStanza(), company);
    row("behind a recipient", ownStanza() + scryptStanza(), company);
    row("twice", scryptStanza() + scryptStanza(), company);
    row("beside an unknown one", scryptStanza() + "-> grease\n\n", company);
}

void TestAgeHeader::aBrokenScryptStanzaIsAnErrorOfTheFile()
{
    QFETCH(const QByteArray, stanzas);
    QFETCH(const QString, rule);
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, allKeys());
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, keysOfFile(fileKey));
    const AgeIdentity own = ownIdentity();
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, keysOf({&own}));
}

void TestAgeHeader::everyAllowedWorkFactorIsWrittenAsANumber()
{
    for (const int factor : {1, 2, 9, 10, 14}) {
        const QByteArray stanza = stanzaText("scrypt " + unpadded(salt) + ' ' + QByteArray::number(factor),
                                             scryptBody(fileKey, passphrase, salt, factor));
        accepts(fileOfStanzas(stanza), keysOfPassphrase(passphrase));
    }
}

void TestAgeHeader::aKeyThatDoesNotFitIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("stanzas");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no key") << ownStanza() << u"none"_s << u"no key is given"_s;
    QTest::newRow("no identity") << ownStanza() << u"no identity"_s << u"no identity fits"_s;
    QTest::newRow("another identity") << otherStanza() << u"identity"_s << u"no identity fits"_s;
    QTest::newRow("unknown types only")
        << QByteArray("-> grease\n\n") << u"identity"_s << u"no identity fits"_s;
    QTest::newRow("an identity for a passphrase") << scryptStanza() << u"identity"_s << u"no identity fits"_s;
    QTest::newRow("a passphrase for a recipient")
        << ownStanza() << u"passphrase"_s << u"it is not locked with a passphrase"_s;
    QTest::newRow("another passphrase")
        << scryptStanza() << u"another passphrase"_s << u"the passphrase does not fit"_s;
    QTest::newRow("the passphrase at another work factor")
        << scryptStanza("3") << u"passphrase"_s << u"the passphrase does not fit"_s;
}

void TestAgeHeader::aKeyThatDoesNotFitIsAskedFor()
{
    QFETCH(const QByteArray, stanzas);
    QFETCH(const QString, key);
    QFETCH(const QString, detail);
    const AgeIdentity own = ownIdentity();
    AgeKeys keys;
    if (key == u"identity"_s)
        keys = keysOf({&own});
    if (key == u"no identity"_s)
        keys = keysOf({});
    if (key == u"passphrase"_s)
        keys = keysOfPassphrase(passphrase);
    if (key == u"another passphrase"_s)
        keys = keysOfPassphrase(passphrase + ' ');
    refuses(fileOfStanzas(stanzas), u"identity-required"_s, detail, keys);
}

void TestAgeHeader::aBrokenHeaderIsSeenWithoutAnyKey()
{
    refuses(fileOfStanzas("-> X25519\n\n"), u"artefact-damaged"_s,
            u"an X25519 stanza has not exactly one argument"_s, {});
}

void TestAgeHeader::theFileKeyOpensWithoutAnIdentity()
{
    accepts(fileOfStanzas(otherStanza()), keysOfFile(fileKey));
    accepts(fileOfStanzas(scryptStanza()), keysOfFile(fileKey));
    accepts(fileOfStanzas("-> grease\n\n"), keysOfFile(fileKey));
    refuses(fileOfStanzas(ownStanza()), u"artefact-damaged"_s, u"the header MAC does not fit"_s,
            keysOfFile(QByteArray(16, 'x')));
}

void TestAgeHeader::theFileKeyDoesNotExcuseABrokenStanza()
{
    refuses(fileOfStanzas(ownStanza() + scryptStanza()), u"artefact-damaged"_s,
            u"an scrypt stanza stands beside others"_s, keysOfFile(fileKey));
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
