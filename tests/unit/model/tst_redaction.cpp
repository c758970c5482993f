// What of a log may be shown.

#include "model/Redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreGone_data();
    void secretsAreGone();
    void whatHelpsStays_data();
    void whatHelpsStays();
    void keysOverSeveralLinesAreGone();
    void theEndOfACutKeyIsGone();
    void knownSecretsAreGoneWhereverTheyStand();
    void controlCharactersAreEncoded();
    void hostileTextsDoNotGetThrough_data();
    void hostileTextsDoNotGetThrough();
};

void TestRedaction::secretsAreGone_data()
{
    QTest::addColumn<QString>("text"); // "S3cr3t" is what must not be seen
    const QStringList texts{
        u"JWT_SECRET=S3cr3tValue"_s,
        u"export API_KEY='S3cr3t with blanks'"_s,
        u"password: S3cr3t"_s,
        u"{\"password\": \"S3cr3t\", \"user\": \"é\"}"_s,
        u"{\"password\": \"a\\\"S3cr3t\"}"_s,
        u"\"{\\\"token\\\": \\\"S3cr3t\\\"}\""_s,
        u"{'access_token': 'S3cr3t'}"_s,
        u"settings[STRIPE_SECRET_KEY]=S3cr3t"_s,
        u"os.environ['JWT_SECRET'] = 'S3cr3t'"_s,
        u":api_key=>\"S3cr3t\""_s,
        u"Authorization: Bearer S3cr3t.token"_s,
        u"authorization=Basic dXNlcjpTM2NyM3Q= S3cr3t"_s,
        u"sent bearer S3cr3t to /v1/me"_s,
        u"Cookie: session=S3cr3t; other=S3cr3t"_s,
        u"Set-Cookie: id=S3cr3t; HttpOnly"_s,
        u"GET /cb?token=S3cr3t&state=1 HTTP/1.1"_s,
        u"postgresql://app:S3cr3t@db.example:5432/orders"_s,
        u"connecting to postgres://app:p/S3cr3t@db/x"_s,
        u"redis://:S3cr3t@127.0.0.1/0"_s,
        u"DATABASE_URL=S3cr3t"_s,
        u"claims of eyJhbGciOiJIUzI1NiJ9.eyJTM2NyM3QiOjF9.S3cr3tSignature"_s,
        u"mysqldump --password S3cr3t orders"_s,
        u"tool --api-token=S3cr3t"_s,
        u"charge with sk_live_S3cr3tS3cr3tS3cr3t failed"_s,
        u"clone https://ghp_S3cr3tS3cr3tS3cr3t0@github.example/x"_s,
        u"identity AGE-SECRET-KEY-1S3CR3T S3cr3t="_s.left(30),
        u"PASSWORD_HASH_SALT = S3cr3t"_s,
        u"SMTP_PASS=S3cr3t"_s,
        u"smtpPass: 'S3cr3t'"_s,
        u"{\"auth\": \"S3cr3t\"}"_s,
        u"basicAuth=S3cr3t"_s,
        u"GET /me?jwt=S3cr3t HTTP/1.1"_s,
        u"mysqldump -uroot -pS3cr3t orders"_s,
        u"mysqldump -p'S3cr3t and more S3cr3t' orders"_s,
        u"curl -u zoé:S3cr3t https://example.org"_s,
        u"curl --user 'zoé:two S3cr3t' https://example.org"_s,
        u"['curl', '-u', 'zoé:S3cr3t']"_s,
        u"['tool', '--password', 'two S3cr3t']"_s,
        u"tool --db-pass S3cr3t"_s,
        u"POST grant%3Dx%26client_secret%3DS3cr3t"_s,
        u"state=%7B%22token%22%3A%22S3cr3t%22%7D"_s,
        u"redirect%253Ftoken%253DS3cr3t"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void TestRedaction::secretsAreGone()
{
    QFETCH(QString, text);
    const QString shown = redacted(text);
    QVERIFY2(!shown.contains(u"S3cr3t"_s, Qt::CaseInsensitive), qPrintable(shown));
    QVERIFY2(shown.contains(u"••••"_s), qPrintable(shown));
}

void TestRedaction::whatHelpsStays_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u"ERROR: [Errno 98] address already in use ('127.0.0.1', 8000)"_s,
        u"KeyError: 'DATABASE_URL'"_s,
        u"sqlite3.DatabaseError: database disk image is malformed"_s,
        u"alembic.util.exc.CommandError: Can't locate revision identified by 'a1b2c3'"_s,
        u"2026-03-04 05:06:07 INFO GET https://example.org/health 200"_s,
        u"duplicate key value violates unique constraint \"users_pkey\""_s,
        u"the token expired 3 minutes ago"_s,
        u"5 passed, 1 failed: authentication refused, auth_errors: 12, bypass: on"_s,
        u"mkdir -p /srv/été && psql -U app -p 5432 && sort -u a.txt"_s,
        u"été à Besançon"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(40))) << text;
}

void TestRedaction::whatHelpsStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::keysOverSeveralLinesAreGone()
{
    const QString text = u"before\n-----BEGIN RSA PRIVATE KEY-----\nAAAA\nBBBB\n-----END RSA PRIVATE "
                         u"KEY-----\nafter"_s;
    QCOMPARE(redacted(text), u"before\n••••\nafter"_s);
    QCOMPARE(redacted(u"before\n-----BEGIN PRIVATE KEY-----\nAAAA\nBBBB"_s), u"before\n••••"_s);
    QCOMPARE(
        redacted(u"-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nAAAA\n-----END PGP PRIVATE KEY BLOCK-----"_s),
        u"••••"_s);
}

void TestRedaction::theEndOfACutKeyIsGone()
{
    QCOMPARE(redacted(u"AAAA\nBBBB\n-----END PRIVATE KEY-----\nafter"_s), u"••••\nafter"_s);
    QCOMPARE(redacted(u"AAAA\n-----END PGP PRIVATE KEY BLOCK-----\nafter"_s), u"••••\nafter"_s);
}

void TestRedaction::knownSecretsAreGoneWhereverTheyStand()
{
    const QStringList known{u"short"_s, u"hunter2hunter"_s, u"hunter2hunter2"_s};
    QCOMPARE(redacted(u"shortly: xhunter2hunter2y"_s, known), u"shortly: x••••y"_s);
}

void TestRedaction::controlCharactersAreEncoded()
{
    QCOMPARE(redacted(u"a\u001b[2Jb\r\nc\td\u0007"_s), u"a%1B[2Jb\nc d%07"_s);
}

void TestRedaction::hostileTextsDoNotGetThrough_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("one long word") << QString(16'000, u'a') + u' ';
    QTest::newRow("secret words") << u"SECRET_"_s.repeated(2'300) + u' ';
    QTest::newRow("places of URLs") << u"://"_s.repeated(5'000) + u' ';
    QTest::newRow("quotes") << u"token=\""_s.repeated(2'000) + u"\" "_s;
    QTest::newRow("backslashes") << QString(16'000, u'\\') + u' ';
    QTest::newRow("points") << u"eyJaaaaa."_s.repeated(1'700) + u' ';
    QTest::newRow("dashes") << QString(16'000, u'-') + u' ';
    QTest::newRow("begins of keys") << u"-----BEGIN "_s.repeated(1'400) + u' ';
    QTest::newRow("options") << u" -u "_s.repeated(4'000) + u" --user "_s.repeated(500);
    QTest::newRow("percent signs") << u"token%22"_s.repeated(2'000) + u' ';
    QTest::newRow("blanks") << u"password"_s + QString(16'000, u' ');
}

void TestRedaction::hostileTextsDoNotGetThrough()
{
    QFETCH(QString, before);
    const QString shown = redacted(before + u"\npassword=S3cr3t\n"_s);
    QVERIFY2(!shown.contains(u"S3cr3t"_s), qPrintable(shown.right(100)));
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
