#include "archive/AgeKeys.h"
#include "archive/Bech32.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestAgeKeys : public QObject
{
    Q_OBJECT

private slots:
    void theKeysOfTheSpecificationAreRead();
    void aGeneratedIdentitySurvivesItsText();
    void generatedIdentitiesDiffer();
    void textThatIsNoRecipientIsRefused_data();
    void textThatIsNoRecipientIsRefused();
    void textThatIsNoIdentityIsRefusedWithoutBeingRepeated_data();
    void textThatIsNoIdentityIsRefusedWithoutBeingRepeated();
    void anyChangedCharacterIsCaught();
    void pointsOfLowOrderAreNoRecipients_data();
    void pointsOfLowOrderAreNoRecipients();
    void pointsInAnotherSpellingAreNoRecipients_data();
    void pointsInAnotherSpellingAreNoRecipients();
    void identityFilesAreRead_data();
    void identityFilesAreRead();
    void aLineThatIsNeitherIsNamedByItsNumber();
    void aFileWithoutIdentityIsRefused_data();
    void aFileWithoutIdentityIsRefused();
    void aRenderedIdentityIsWhatAgeKeygenWrites();
    void bech32OfOtherTextsIsStrict_data();
    void bech32OfOtherTextsIsStrict();
};

namespace {

// The example of the age specification: 32 times 0x42.
const QByteArray specIdentity =
    QByteArrayLiteral("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX");
const QString specRecipient = u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"_s;

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

// Of five-bit values, whatever they mean: the checksum as BIP 173 writes it down.
QByteArray bech32Of(const QByteArray &prefix, QList<quint32> values)
{
    QList<quint32> all;
    for (const char letter : prefix)
        all.append(quint32(letter) >> 5U);
    all.append(0);
    for (const char letter : prefix)
        all.append(quint32(letter) & 31U);
    all += values;
    all += QList<quint32>(6, 0);
    quint32 sum = 1;
    for (const quint32 value : std::as_const(all)) {
        const quint32 top = sum >> 25U;
        sum = (sum & 0x1ffffffU) << 5U ^ value;
        sum ^= (top & 1U) * 0x3b6a57b2U ^ (top >> 1U & 1U) * 0x26508e6dU ^ (top >> 2U & 1U) * 0x1ea119faU ^
               (top >> 3U & 1U) * 0x3d4233ddU ^ (top >> 4U & 1U) * 0x2a1462b3U;
    }
    for (int shift = 25; shift >= 0; shift -= 5)
        values.append((sum ^ 1U) >> quint32(shift) & 31U);
    QByteArray text = prefix + '1';
    for (const quint32 value : std::as_const(values))
        text += QByteArrayLiteral("qpzry9x8gf2tvdw0s3jn54khce6mua7l")[qsizetype(value)];
    return text;
}

QString recipientText(const QByteArray &point)
{
    return QString::fromLatin1(encodeBech32("age", point).reveal());
}

} // namespace

void TestAgeKeys::theKeysOfTheSpecificationAreRead()
{
    const Result<AgeIdentity> identity = AgeIdentity::parse(specIdentity);
    QVERIFY(identity);
    QCOMPARE(identity->key().reveal(), QByteArray(32, '\x42'));
    QCOMPARE(toText(identity->recipient()), specRecipient);
    const Result<AgeRecipient> recipient = parseAgeRecipient(specRecipient);
    QVERIFY(recipient);
    QCOMPARE(*recipient, identity->recipient());
    QCOMPARE(identity->text().reveal(), specIdentity);
}

void TestAgeKeys::aGeneratedIdentitySurvivesItsText()
{
    const AgeIdentity identity = AgeIdentity::generate();
    const Result<AgeIdentity> again = AgeIdentity::parse(identity.text().reveal());
    QVERIFY(again);
    QCOMPARE(again->key().reveal(), identity.key().reveal());
    QCOMPARE(identity.clone().key().reveal(), identity.key().reveal());
}

void TestAgeKeys::generatedIdentitiesDiffer()
{
    QVERIFY(AgeIdentity::generate().key().reveal() != AgeIdentity::generate().key().reveal());
}

void TestAgeKeys::textThatIsNoRecipientIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("upper case") << specRecipient.toUpper();
    QString mixed = specRecipient;
    mixed[10] = mixed[10].toUpper();
    QTest::newRow("mixed case") << mixed;
    QTest::newRow("blank before") << u" "_s + specRecipient;
    QTest::newRow("line end behind") << specRecipient + u"\n"_s;
    QTest::newRow("another prefix") << QString::fromLatin1(encodeBech32("agf", QByteArray(32, 'b')).reveal());
    QTest::newRow("longer prefix") << QString::fromLatin1(encodeBech32("age1", QByteArray(32, 'b')).reveal());
    QTest::newRow("31 bytes") << recipientText(QByteArray(31, '\x09'));
    QTest::newRow("33 bytes") << recipientText(QByteArray(33, '\x09'));
    QTest::newRow("no bytes") << recipientText({});
    QTest::newRow("an identity") << QString::fromLatin1(specIdentity);
    QTest::newRow("cut") << specRecipient.chopped(1);
    QTest::newRow("only the prefix") << u"age1"_s;
    QTest::newRow("a letter outside the alphabet") << QString(specRecipient).replace(9, 1, u"b"_s);
    QTest::newRow("a letter outside ASCII") << QString(specRecipient).replace(9, 1, u"é"_s);
}

void TestAgeKeys::textThatIsNoRecipientIsRefused()
{
    QFETCH(const QString, text);
    const Result<AgeRecipient> recipient = parseAgeRecipient(text);
    QCOMPARE(codeOf(recipient), u"usage"_s);
    QCOMPARE(recipient.error().subject, text);
}

void TestAgeKeys::textThatIsNoIdentityIsRefusedWithoutBeingRepeated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lower case") << specIdentity.toLower();
    QTest::newRow("mixed case") << specIdentity.chopped(1) + 'x';
    QTest::newRow("blank behind") << specIdentity + ' ';
    QTest::newRow("cut") << specIdentity.chopped(1);
    QTest::newRow("31 bytes") << encodeBech32("AGE-SECRET-KEY-", QByteArray(31, 'b')).clone().reveal();
    QTest::newRow("33 bytes") << encodeBech32("AGE-SECRET-KEY-", QByteArray(33, 'b')).clone().reveal();
    QTest::newRow("a plugin's") << encodeBech32("AGE-PLUGIN-X-", QByteArray(32, 'b')).clone().reveal();
}

void TestAgeKeys::textThatIsNoIdentityIsRefusedWithoutBeingRepeated()
{
    QFETCH(const QByteArray, text);
    const Result<AgeIdentity> identity = AgeIdentity::parse(text);
    QCOMPARE(codeOf(identity), u"usage"_s);
    QCOMPARE(identity.error().subject, QString());
    QVERIFY(!identity.error().detail.contains(QString::fromLatin1(text), Qt::CaseInsensitive));
}

void TestAgeKeys::anyChangedCharacterIsCaught()
{
    for (qsizetype at = 0; at < specRecipient.size(); ++at) {
        for (const char character : QByteArrayLiteral("qpzry9x8gf2tvdw0s3jn54khce6mua7l1o-")) {
            QString text = specRecipient;
            text[at] = QLatin1Char(character);
            QCOMPARE(bool(parseAgeRecipient(text)), text == specRecipient);
        }
    }
}

void TestAgeKeys::pointsOfLowOrderAreNoRecipients_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("zero") << QByteArray(32, '\0');
    QTest::newRow("one") << '\x01' + QByteArray(31, '\0');
    QTest::newRow("order 8") << QByteArray::fromHex(
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("order 8, the other")
        << QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    QTest::newRow("p - 1") << '\xec' + QByteArray(30, '\xff') + '\x7f';
}

void TestAgeKeys::pointsOfLowOrderAreNoRecipients()
{
    QFETCH(const QByteArray, point);
    const Result<AgeRecipient> recipient = parseAgeRecipient(recipientText(point));
    QCOMPARE(codeOf(recipient), u"usage"_s);
    QCOMPARE(recipient.error().detail, u"an X25519 point of low order"_s);
}

void TestAgeKeys::pointsInAnotherSpellingAreNoRecipients_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nine") << '\x09' + QByteArray(31, '\0') << true;
    QTest::newRow("nine with the highest bit") << '\x09' + QByteArray(30, '\0') + '\x80' << false;
    QTest::newRow("p - 2") << '\xeb' + QByteArray(30, '\xff') + '\x7f' << true;
    QTest::newRow("p") << '\xed' + QByteArray(30, '\xff') + '\x7f' << false;
    QTest::newRow("p + 9") << '\xf6' + QByteArray(30, '\xff') + '\x7f' << false;
    QTest::newRow("below p by a byte inside")
        << '\xf6' + QByteArray(20, '\xff') + '\xfe' + QByteArray(9, '\xff') + '\x7f' << true;
}

void TestAgeKeys::pointsInAnotherSpellingAreNoRecipients()
{
    QFETCH(const QByteArray, point);
    QFETCH(const bool, accepted);
    QCOMPARE(codeOf(parseAgeRecipient(recipientText(point))), accepted ? u"no error"_s : u"usage"_s);
}

void TestAgeKeys::identityFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("alone") << specIdentity << 1;
    QTest::newRow("with its end of line") << specIdentity + '\n' << 1;
    QTest::newRow("CRLF") << "# café\r\n\r\n" + specIdentity + "\r\n" << 1;
    QTest::newRow("two and comments") << "# a\n" + specIdentity + "\n\n#\n" + specIdentity + "\n\n" << 2;
}

void TestAgeKeys::identityFilesAreRead()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, count);
    const Result<std::vector<AgeIdentity>> identities = parseAgeIdentities(file);
    QVERIFY(identities);
    QCOMPARE(int(identities->size()), count);
    for (const AgeIdentity &identity : *identities)
        QCOMPARE(identity.text().reveal(), specIdentity);
}

void TestAgeKeys::aLineThatIsNeitherIsNamedByItsNumber()
{
    const auto read = parseAgeIdentities("# a\n" + specIdentity + "\n " + specIdentity + "\n");
    QCOMPARE(codeOf(read), u"usage"_s);
    QVERIFY(read.error().detail.startsWith(u"line 3:"_s));
    QVERIFY(!read.error().detail.contains(QString::fromLatin1(specIdentity)));
}

void TestAgeKeys::aFileWithoutIdentityIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comments") << QByteArray("# nothing\n\n");
    QTest::newRow("a recipient") << specRecipient.toLatin1();
    QTest::newRow("two on a line") << specIdentity + ' ' + specIdentity;
    QTest::newRow("ended by CR alone") << specIdentity + '\r' + specIdentity;
}

void TestAgeKeys::aFileWithoutIdentityIsRefused()
{
    QFETCH(const QByteArray, file);
    QCOMPARE(codeOf(parseAgeIdentities(file)), u"usage"_s);
}

void TestAgeKeys::aRenderedIdentityIsWhatAgeKeygenWrites()
{
    const Result<AgeIdentity> identity = AgeIdentity::parse(specIdentity);
    const QDateTime time(QDate(2026, 3, 1), QTime(4, 5, 6), Qt::UTC);
    QCOMPARE(renderAgeIdentity(*identity, time).reveal(),
             "# created: 2026-03-01T04:05:06Z\n# public key: " + specRecipient.toLatin1() + '\n' +
                 specIdentity + '\n');
}

void TestAgeKeys::bech32OfOtherTextsIsStrict_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    // Of BIP 173, as far as their bits make whole bytes.
    QTest::newRow("without data, lower case") << QByteArray("a") << QByteArray("a12uel5l") << true;
    QTest::newRow("without data, upper case") << QByteArray("A") << QByteArray("A12UEL5L") << true;
    QTest::newRow("data") << QByteArray("abcdef")
                          << QByteArray("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw") << true;
    QTest::newRow("checksum cut") << QByteArray("a") << QByteArray("a12uel5") << false;
    QTest::newRow("checksum of the upper-case prefix") << QByteArray("A") << QByteArray("A1G7SGD8") << false;
    QTest::newRow("no prefix") << QByteArray("") << QByteArray("10a06t8") << false;
    QTest::newRow("one byte") << QByteArray("a") << bech32Of("a", {31, 28}) << true;
    QTest::newRow("bits behind the last byte") << QByteArray("a") << bech32Of("a", {31, 29}) << false;
    QTest::newRow("a letter without a byte") << QByteArray("a") << bech32Of("a", {31, 28, 0}) << false;
    QTest::newRow("a letter alone") << QByteArray("a") << bech32Of("a", {0}) << false;
}

void TestAgeKeys::bech32OfOtherTextsIsStrict()
{
    QFETCH(const QByteArray, prefix);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, accepted);
    const std::optional<Secret> bytes = decodeBech32(prefix, text);
    QCOMPARE(bool(bytes), accepted);
    if (bytes)
        QCOMPARE(encodeBech32(prefix, bytes->reveal()).reveal(), text);
}

QTEST_APPLESS_MAIN(TestAgeKeys)
#include "tst_age_keys.moc"
