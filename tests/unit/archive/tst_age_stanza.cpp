#include "AgeHeaderFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

// Every file here is signed right, so that only the rule in question is broken.
class TestAgeStanza : public QObject
{
    Q_OBJECT

private slots:
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
};

void TestAgeStanza::aBrokenX25519StanzaIsAnErrorOfTheFile_data()
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

void TestAgeStanza::aBrokenX25519StanzaIsAnErrorOfTheFile()
{
    QFETCH(const QByteArray, stanza);
    QFETCH(const QString, rule);
    refuses(fileOfStanzas(stanza), u"artefact-damaged"_s, rule, allKeys());
    // Wherever it stands, and whoever asks.
    refuses(fileOfStanzas(ownStanza() + stanza), u"artefact-damaged"_s, rule, allKeys());
    refuses(fileOfStanzas(ownStanza() + stanza), u"artefact-damaged"_s, rule, keysOfFile(fileKey));
}

void TestAgeStanza::sharesOfLowOrderAreRefused_data()
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

void TestAgeStanza::sharesOfLowOrderAreRefused()
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

void TestAgeStanza::aBrokenScryptStanzaIsAnErrorOfTheFile_data()
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

void TestAgeStanza::aBrokenScryptStanzaIsAnErrorOfTheFile()
{
    QFETCH(const QByteArray, stanzas);
    QFETCH(const QString, rule);
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, allKeys());
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, keysOfFile(fileKey));
    const AgeIdentity own = ownIdentity();
    refuses(fileOfStanzas(stanzas), u"artefact-damaged"_s, rule, keysOf({&own}));
}

void TestAgeStanza::everyAllowedWorkFactorIsWrittenAsANumber()
{
    for (const int factor : {1, 2, 9, 10, 14}) {
        const QByteArray stanza = stanzaText("scrypt " + unpadded(salt) + ' ' + QByteArray::number(factor),
                                             scryptBody(fileKey, passphrase, salt, factor));
        accepts(fileOfStanzas(stanza), keysOfPassphrase(passphrase));
    }
}

void TestAgeStanza::aKeyThatDoesNotFitIsAskedFor_data()
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

void TestAgeStanza::aKeyThatDoesNotFitIsAskedFor()
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

void TestAgeStanza::aBrokenHeaderIsSeenWithoutAnyKey()
{
    refuses(fileOfStanzas("-> X25519\n\n"), u"artefact-damaged"_s,
            u"an X25519 stanza has not exactly one argument"_s, {});
}

void TestAgeStanza::theFileKeyOpensWithoutAnIdentity()
{
    accepts(fileOfStanzas(otherStanza()), keysOfFile(fileKey));
    accepts(fileOfStanzas(scryptStanza()), keysOfFile(fileKey));
    accepts(fileOfStanzas("-> grease\n\n"), keysOfFile(fileKey));
    refuses(fileOfStanzas(ownStanza()), u"artefact-damaged"_s, u"the header MAC does not fit"_s,
            keysOfFile(QByteArray(16, 'x')));
}

void TestAgeStanza::theFileKeyDoesNotExcuseABrokenStanza()
{
    refuses(fileOfStanzas(ownStanza() + scryptStanza()), u"artefact-damaged"_s,
            u"an scrypt stanza stands beside others"_s, keysOfFile(fileKey));
}

QTEST_APPLESS_MAIN(TestAgeStanza)
#include "tst_age_stanza.moc"
