#include "base/CanonicalJson.h"
#include "base/Crypto.h"
#include "base/ErrorCode.h"
#include "base/Path.h"
#include "base/Phrase.h"
#include "base/Result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorCodeHasItsOwnKebabName();
    void everyErrorCodeHasAnExitCodeOfUnchangedData();
    void canonicalNumbers_data();
    void canonicalNumbers();
    void canonicalStringsUseTheShortestEscapes();
    void canonicalMembersAreOrderedByUtf16();
    void canonicalExampleOfTheRfc();
    void canonicalFormIsItsOwnCanonicalForm();
    void sha256OfKnownTexts();
    void sha256OfAStreamEqualsTheWhole();
    void hmacOfRfc4231();
    void derivedKeysFollowRfc5869();
    void equalityInConstantTimeIsEquality();
    void randomBytesDiffer();
    void secretsMoveAndCloneButNeverCopy();
    void pathsKeepTheirBytes();
    void printableHasNoControlCharacters();
    void phrasesSurviveJson();
};

void TestBase::everyErrorCodeHasItsOwnKebabName()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> names;
    const int last = static_cast<int>(ErrorCode::Internal);
    for (int i = 0; i <= last; ++i) {
        const QString name = toString(static_cast<ErrorCode>(i));
        QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(i == last || name != u"internal", "a code without a row is shown as the last one");
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);
}

void TestBase::everyErrorCodeHasAnExitCodeOfUnchangedData()
{
    const QSet<int> allowed{1, 2, 3, 4, 6, 7, 130};
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
        QVERIFY(allowed.contains(static_cast<int>(exitCodeFor(static_cast<ErrorCode>(i)))));
    QCOMPARE(exitCodeFor(ErrorCode::Busy), ExitCode::Busy);
    QCOMPARE(exitCodeFor(ErrorCode::Cancelled), ExitCode::Cancelled);
    QCOMPARE(exitCodeFor(ErrorCode::KeyMissing), ExitCode::Refused);
    QCOMPARE(exitCodeFor(ErrorCode::DiskFull), ExitCode::Failed);
}

void TestBase::canonicalNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](double number, const char *text) {
        QTest::newRow(text) << number << QByteArray(text);
    };
    // RFC 8785 appendix B, and the borders of ECMAScript's number formatting.
    row(0.0, "0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("0");
    row(5e-324, "5e-324");
    row(-5e-324, "-5e-324");
    row(1.7976931348623157e308, "1.7976931348623157e+308");
    row(9007199254740992.0, "9007199254740992");
    row(-9007199254740992.0, "-9007199254740992");
    row(295147905179352830000.0, "295147905179352830000");
    row(9.999999999999997e22, "9.999999999999997e+22");
    row(1e23, "1e+23");
    row(1.0000000000000001e23, "1.0000000000000001e+23");
    row(999999999999999700000.0, "999999999999999700000");
    row(999999999999999900000.0, "999999999999999900000");
    row(1e21, "1e+21");
    row(1e20, "100000000000000000000");
    row(9.999999999999997e-7, "9.999999999999997e-7");
    row(0.000001, "0.000001");
    row(1e-7, "1e-7");
    row(333333333.3333332, "333333333.3333332");
    row(333333333.33333325, "333333333.33333325");
    row(-0.0000033333333333333333, "-0.0000033333333333333333");
    row(1424953923781206.2, "1424953923781206.2");
    row(4.5, "4.5");
    row(0.002, "0.002");
}

void TestBase::canonicalNumbers()
{
    QFETCH(const double, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(canonicalJson(QJsonValue(number)), text);
}

void TestBase::canonicalStringsUseTheShortestEscapes()
{
    const QString all =
        u"\"\\/\b\f\n\r\t"_s + QChar(0x0f) + QChar(0x1f) + QChar(0x7f) + u"é€"_s + QChar(0x2028);
    QCOMPARE(canonicalJson(all),
             QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u000f\\u001f\x7f") + "é€\xE2\x80\xA8\"");
    QCOMPARE(canonicalJson(QString(QChar(0))), QByteArray("\"\\u0000\""));
}

void TestBase::canonicalMembersAreOrderedByUtf16()
{
    // RFC 8785 3.2.3: the order of UTF-16 code units, where an emoji comes before U+FB33.
    const QJsonObject object{{u"€"_s, 1}, {u"\r"_s, 2}, {QString(QChar(0xfb33)), 3},
                             {u"1"_s, 4}, {u"😀"_s, 5},  {QString(QChar(0x80)), 6},
                             {u"ö"_s, 7}};
    const QByteArray expected =
        "{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\xEF\xAC\xB3\":3}";
    QCOMPARE(canonicalJson(object), expected);
}

void TestBase::canonicalExampleOfTheRfc()
{
    const QByteArray input =
        R"({"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],)"
        R"("string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]})";
    const QByteArray output =
        R"({"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
        R"("string":"€$\u000f\nA'B\"\\\\\"/"})";
    QCOMPARE(canonicalJson(QJsonDocument::fromJson(input).object()), output);
}

void TestBase::canonicalFormIsItsOwnCanonicalForm()
{
    const QJsonObject object{{u"a"_s, QJsonArray{1, u"é\n"_s, QJsonObject(), QJsonArray()}}, {u"b"_s, 1e-7}};
    const QByteArray once = canonicalJson(object);
    QCOMPARE(canonicalJson(QJsonDocument::fromJson(once).object()), once);
}

void TestBase::sha256OfKnownTexts()
{
    QCOMPARE(hex(sha256("")), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    QCOMPARE(hex(sha256("abc")), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void TestBase::sha256OfAStreamEqualsTheWhole()
{
    const QByteArray whole(100'000, 'x');
    Sha256 stream;
    for (qsizetype i = 0; i < whole.size(); i += 777)
        stream.add(whole.mid(i, 777));
    QCOMPARE(stream.finish(), sha256(whole));
}

void TestBase::hmacOfRfc4231()
{
    QCOMPARE(hex(hmacSha256("Jefe", "what do ya want for nothing?")),
             u"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_s);
    QCOMPARE(
        hex(hmacSha256(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
        u"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_s);
}

void TestBase::derivedKeysFollowRfc5869()
{
    // Test case 3 (no salt, no info); its first 32 bytes are what one block gives.
    const Secret key(QByteArray(22, '\x0b'));
    QCOMPARE(hex(deriveKey(key, {}).reveal()),
             u"8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"_s);
    QVERIFY(deriveKey(key, "one").reveal() != deriveKey(key, "two").reveal());
}

void TestBase::equalityInConstantTimeIsEquality()
{
    QVERIFY(equalInConstantTime("same", "same"));
    QVERIFY(!equalInConstantTime("same", "sama"));
    QVERIFY(!equalInConstantTime("same", "sam"));
    QVERIFY(equalInConstantTime({}, {}));
}

void TestBase::randomBytesDiffer()
{
    QCOMPARE(randomBytes(16).size(), 16);
    QVERIFY(randomBytes(16) != randomBytes(16));
}

void TestBase::secretsMoveAndCloneButNeverCopy()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
    QByteArray bytes = "geheim";
    Secret first(bytes);
    const Secret clone = first.clone();
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    QCOMPARE(second.reveal(), "geheim");
    second = Secret("other");
    QCOMPARE(clone.reveal(), "geheim");
    QCOMPARE(bytes, "geheim");
}

void TestBase::pathsKeepTheirBytes()
{
    const Path odd = std::string("/données/\xff\n'\"");
    QVERIFY(!isPlainText(odd));
    QVERIFY(isPlainText(Path("/données/été")));
    QCOMPARE(toPath(u"/données/été"_s).native(), std::string("/données/été"));
}

void TestBase::printableHasNoControlCharacters()
{
    QCOMPARE(printable(u"a\nb\tc\x7f é"_s), u"a%0Ab%09c%7F é"_s);
}

void TestBase::phrasesSurviveJson()
{
    const Phrase given =
        phrase(u"x", {1, u"deux"_s, bytesValue(3), secondsValue(std::chrono::milliseconds(4500))});
    QCOMPARE(phraseFromJson(toJson(given)), given);
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
