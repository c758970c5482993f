// Which files a runtime archive takes, what names it may hold, and what becomes of an env file.

#include "model/EnvFile.h"
#include "model/Environment.h"
#include "model/RuntimeFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestRuntimeFiles : public QObject
{
    Q_OBJECT

private slots:
    void patternsTakeNames_data();
    void patternsTakeNames();
    void unusableNamesAreFaulted_data();
    void unusableNamesAreFaulted();
    void unusablePatternsAreFaulted_data();
    void unusablePatternsAreFaulted();
    void environmentWithoutRuntimeHasTheUsualFiles();
    void environmentNamesItsRuntimeFiles();
    void environmentErrorsNameTheMember_data();
    void environmentErrorsNameTheMember();
    void envFilesAreKnownByTheirName();
    void secretKeys_data();
    void secretKeys();
    void mergeKeepsPresentSecrets_data();
    void mergeKeepsPresentSecrets();
    void revertTakesTheArchivedFileByteForByte();
    void filesThatAreNotTextAreLeftAlone();
    void presentSecretsSurviveOddArchives_data();
    void presentSecretsSurviveOddArchives();
    void changesAreListedKeyByKey();
    void noChangeShowsASecret();
};

namespace {

const KeyChange *changeOf(const EnvMerge &merge, const QString &key)
{
    for (const KeyChange &change : merge.keys) {
        if (change.key == key)
            return &change;
    }
    return nullptr;
}

QByteArray environmentJson(const QByteArray &runtime)
{
    return R"({"schema":1,"name":"Café","root":"/srv/été","database":{"url":"sqlite:///a.db"})" + runtime +
           '}';
}

} // namespace

void TestRuntimeFiles::patternsTakeNames_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    const auto row = [](const QString &pattern, const QString &name, bool taken) {
        QTest::newRow(qPrintable(pattern + u' ' + name)) << pattern << name << taken;
    };
    row(u"backend/.env"_s, u"backend/.env"_s, true);
    row(u"backend/.env"_s, u"backend/.env.local"_s, false);
    row(u"backend/.env"_s, u"x/backend/.env"_s, false);
    row(u"docker-compose.*.yml"_s, u"docker-compose.été 1.yml"_s, true);
    row(u"docker-compose.*.yml"_s, u"docker-compose.yml"_s, false);
    row(u"docker-compose.*.yml"_s, u"docker-compose.a/b.yml"_s, false);
    row(u"*.yml"_s, u"Docker.YML"_s, false);
    row(u"a?c"_s, u"abc"_s, true);
    row(u"a?c"_s, u"a/c"_s, false);
    row(u"*a*b*"_s, u"xxaxxbaxx"_s, true);
    row(u"*a*b"_s, u"abab"_s, true);
    row(u"*a*b"_s, u"abba"_s, false);
    row(u"scripts/**"_s, u"scripts/a.sh"_s, true);
    row(u"scripts/**"_s, u"scripts/.hidden/b/c"_s, true);
    row(u"scripts/**"_s, u"scripts"_s, false);
    row(u"scripts/**"_s, u"scripts2/a"_s, false);
    row(u"**/x.conf"_s, u"x.conf"_s, true);
    row(u"**/x.conf"_s, u"a/b/x.conf"_s, true);
    row(u"a/**/b/*.sh"_s, u"a/b/c.sh"_s, true);
    row(u"a/**/b/*.sh"_s, u"a/1/2/b/c.sh"_s, true);
    row(u"a/**/b/*.sh"_s, u"a/1/2/c.sh"_s, false);
    row(u"**/**/**/**/x"_s, u"a/b/c/d/e/f/g/h/y"_s, false);
    row(u"**"_s, u"any/where"_s, true);
    row(u"**"_s, u"backups/db/x.db.zst"_s, false);
    row(u"**"_s, u".holdfast/absent.txt"_s, false);
    row(u"**"_s, u"scripts/.holdfast-stage-00000000-1.runtime"_s, false);
    row(u"backups/**"_s, u"backups/x"_s, false);
}

void TestRuntimeFiles::patternsTakeNames()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    QFETCH(const bool, taken);
    QCOMPARE(isRuntimeAsset({u"nothing/of/it"_s, pattern}, name), taken);
}

void TestRuntimeFiles::unusableNamesAreFaulted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"a/b c/é.txt"_s << true;
    QTest::newRow("dots inside") << u"a..b/...c/.d"_s << true;
    QTest::newRow("two planes") << u"a/\U0001F600"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("absolute") << u"/etc/passwd"_s << false;
    QTest::newRow("parent") << u"a/../b"_s << false;
    QTest::newRow("only parent") << u".."_s << false;
    QTest::newRow("here") << u"./a"_s << false;
    QTest::newRow("double slash") << u"a//b"_s << false;
    QTest::newRow("slash at the end") << u"a/"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("line feed") << u"a\nb"_s << false;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << false;
    QTest::newRow("C1 control") << QString(u"a"_s + QChar(0x9b)) << false;
    QTest::newRow("line separator") << QString(u"a"_s + QChar(0x2028)) << false;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << false;
    QTest::newRow("not UTF-8") << QString::fromUtf8("a\xff") << false;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd800)) << false;
    QTest::newRow("256 bytes") << QString(256, u'a') << false;
    QTest::newRow("255 bytes") << QString(255, u'a') << true;
    QTest::newRow("a path too long") << QString(u"a/"_s.repeated(2048) + u'a') << false;
}

void TestRuntimeFiles::unusableNamesAreFaulted()
{
    QFETCH(const QString, name);
    QFETCH(const bool, good);
    QCOMPARE(faultOfRuntimeName(name).isEmpty(), good);
}

void TestRuntimeFiles::unusablePatternsAreFaulted_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    for (const QString &pattern : RuntimeAssets::defaultPatterns())
        QTest::newRow(qPrintable(pattern)) << pattern << true;
    QTest::newRow("absolute") << u"/etc/*"_s << false;
    QTest::newRow("parent") << u"../*"_s << false;
    QTest::newRow("half a component") << u"a/b**"_s << false;
    QTest::newRow("five times **") << u"**/a/**/a/**/a/**/a/**"_s << false;
    QTest::newRow("backslash") << u"a\\*"_s << false;
}

void TestRuntimeFiles::unusablePatternsAreFaulted()
{
    QFETCH(const QString, pattern);
    QFETCH(const bool, good);
    QCOMPARE(faultOfRuntimePattern(pattern).isEmpty(), good);
}

void TestRuntimeFiles::environmentWithoutRuntimeHasTheUsualFiles()
{
    const RuntimeAssets usual{{u"backend/.env"_s, u"docker-compose.yml"_s, u"docker-compose.*.yml"_s,
                               u"backend/alembic.ini"_s, u"scripts/**"_s},
                              {}};
    QCOMPARE(environmentFromJson(environmentJson(""))->runtime, usual);
    QCOMPARE(environmentFromJson(environmentJson(R"(,"runtime":{})"))->runtime, usual);
    QVERIFY(environmentFromJson(environmentJson(R"(,"runtime":{"assets":[]})"))->runtime.patterns.isEmpty());
}

void TestRuntimeFiles::environmentNamesItsRuntimeFiles()
{
    const Result<Environment> read = environmentFromJson(
        environmentJson(R"(,"runtime":{"assets":["conf d'été/*.ini"],"variables":["PATH","_x1"]})"));
    QVERIFY(read);
    QCOMPARE(read->runtime, (RuntimeAssets{{u"conf d'été/*.ini"_s}, {u"PATH"_s, u"_x1"_s}}));
}

void TestRuntimeFiles::environmentErrorsNameTheMember_data()
{
    QTest::addColumn<QByteArray>("runtime");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *runtime, const QString &pointer) {
        QTest::newRow(runtime) << QByteArray(runtime) << pointer;
    };
    row("[]", u"/runtime"_s);
    row(R"({"assets":"x"})", u"/runtime/assets"_s);
    row(R"({"assets":["a","../b"]})", u"/runtime/assets/1"_s);
    row(R"({"assets":["/etc/passwd"]})", u"/runtime/assets/0"_s);
    row(R"({"assets":[""]})", u"/runtime/assets/0"_s);
    row(R"({"variables":["A=B"]})", u"/runtime/variables/0"_s);
    row(R"({"variables":["A","1B"]})", u"/runtime/variables/1"_s);
    row(R"({"files":[]})", u"/runtime/files"_s);
}

void TestRuntimeFiles::environmentErrorsNameTheMember()
{
    QFETCH(const QByteArray, runtime);
    QFETCH(const QString, pointer);
    const Result<Environment> read = environmentFromJson(environmentJson(",\"runtime\":" + runtime));
    QVERIFY(!read);
    QVERIFY2(read.error().detail.startsWith(QString(pointer + u':')), qPrintable(read.error().detail));
}

void TestRuntimeFiles::envFilesAreKnownByTheirName()
{
    for (const QString &name : {u"backend/.env"_s, u".env.local"_s, u"a/production.env"_s, u".ENV"_s})
        QVERIFY2(isEnvFile(name), qPrintable(name));
    for (const QString &name : {u"env"_s, u".envrc"_s, u".env/x"_s, u"environment.txt"_s})
        QVERIFY2(!isEnvFile(name), qPrintable(name));
}

void TestRuntimeFiles::secretKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    for (const QString &key : {u"JWT_SECRET"_s, u"DB_PASSWORD"_s, u"passwd"_s, u"OPS_ACCESS_TOKEN"_s,
                               u"BACKUP_METADATA_HMAC_KEY"_s, u"GOOGLE_APPLICATION_CREDENTIALS"_s,
                               u"PRIVATE_PEM"_s, u"SENTRY_DSN"_s, u"PASSWORD_SALT"_s, u"DATABASE_URL"_s,
                               u"TEST_DATABASE_URL"_s, u"DB_PASS"_s, u"SMTP_PASS_2"_s})
        QTest::newRow(qPrintable(key)) << key << u"x"_s << true;
    QTest::newRow("plain") << u"LOG_LEVEL"_s << u"debug"_s << false;
    QTest::newRow("another word") << u"BYPASS_CACHE"_s << u"yes"_s << false;
    QTest::newRow("plain URL") << u"API"_s << u"https://example.org/a@b"_s << false;
    QTest::newRow("password in a URL") << u"BROKER"_s << u"amqp://u:geheim@h/v"_s << true;
    QTest::newRow("user in a URL") << u"REPORTS"_s << u"https://abcdef@example.org/1"_s << true;
    QTest::newRow("password in a query") << u"DB"_s << u"postgresql:///d?password=geheim"_s << true;
}

void TestRuntimeFiles::secretKeys()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const bool, secret);
    QCOMPARE(isSecretKey(key, value), secret);
}

void TestRuntimeFiles::mergeKeepsPresentSecrets_data()
{
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("archived");
    QTest::addColumn<QByteArray>("merged");
    const auto row = [](const char *name, const char *present, const char *archived, const char *merged) {
        QTest::newRow(name) << QByteArray(present) << QByteArray(archived) << QByteArray(merged);
    };
    row("plain values come back", "LEVEL=debug\n", "LEVEL=info\n", "LEVEL=info\n");
    row("a secret stays, as it is written", "export  TOKEN = 'new' # since May\n", "A=1\nTOKEN=old\nB=2\n",
        "A=1\nexport  TOKEN = 'new' # since May\nB=2\n");
    row("DATABASE_URL stays", "DATABASE_URL=sqlite:///new.db\n", "DATABASE_URL=sqlite:///old.db\n",
        "DATABASE_URL=sqlite:///new.db\n");
    row("a secret of the present only is appended", "LEVEL=x\nNEW_KEY=1\n", "LEVEL=y",
        "LEVEL=y\nNEW_KEY=1\n");
    row("a secret of the archive only comes back", "LEVEL=x\n", "LEVEL=x\nOLD_KEY=1\n",
        "LEVEL=x\nOLD_KEY=1\n");
    row("line ends as archived", "API_KEY=new\n", "A=1\r\nAPI_KEY=old\r\n# é\r\n",
        "A=1\r\nAPI_KEY=new\r\n# é\r\n");
    row("line ends as archived, the other way", "API_KEY=new\r\nX_KEY=2\r\n", "A=1\nAPI_KEY=old\n",
        "A=1\nAPI_KEY=new\nX_KEY=2\n");
    row("byte order marks", "\xEF\xBB\xBFTOKEN=new\n", "\xEF\xBB\xBF# x\nTOKEN=old",
        "\xEF\xBB\xBF# x\nTOKEN=new");
    row("of duplicates the last counts", "TOKEN=1\nTOKEN=2\n", "TOKEN=a\nX=1\nTOKEN=b\n",
        "TOKEN=2\nX=1\nTOKEN=2\n");
    row("a comment is no key", "TOKEN=new\n", "#TOKEN=old\n", "#TOKEN=old\nTOKEN=new\n");
    row("a key in several lines", "PRIVATE_PEM=\"-----BEGIN\nnew=1\n-----END\"\nX=1\n",
        "X=2\nPRIVATE_PEM=\"-----BEGIN\r\nold=2\n-----END\" # c\nY=3\n",
        "X=2\nPRIVATE_PEM=\"-----BEGIN\nnew=1\n-----END\"\nY=3\n");
    row("an open quote ends with its line", "A=\"x\nTOKEN=new\n", "A=\"y\nTOKEN=old\n", "A=\"y\nTOKEN=new\n");
    row("secret on one side only", "CACHE=redis://h/0\n", "CACHE=redis://:geheim@h/0\n",
        "CACHE=redis://h/0\n");
    row("an empty present file", "", "TOKEN=old\n", "TOKEN=old\n");
    row("an empty archived file", "TOKEN=new\r\nA=1\r\n", "", "TOKEN=new\r\n");
    row("bytes that are no UTF-8", "X_KEY=\xff\xfe\n", "A=\xe9\nX_KEY=old\n", "A=\xe9\nX_KEY=\xff\xfe\n");
}

void TestRuntimeFiles::mergeKeepsPresentSecrets()
{
    QFETCH(const QByteArray, present);
    QFETCH(const QByteArray, archived);
    QFETCH(const QByteArray, merged);
    const std::optional<EnvMerge> merge = mergeEnvFile(present, archived, SecretPolicy::KeepCurrent);
    QVERIFY(merge);
    QCOMPARE(merge->content, merged);
    QCOMPARE(mergeEnvFile(merged, archived, SecretPolicy::KeepCurrent)->content, merged);
}

void TestRuntimeFiles::revertTakesTheArchivedFileByteForByte()
{
    for (const QByteArray &archived :
         {QByteArray("TOKEN=old\r\n#\xff"), QByteArray("\0\xff", 2), QByteArray()}) {
        const auto merge = mergeEnvFile("TOKEN=new\nDATABASE_URL=x\n", archived, SecretPolicy::TakeArchived);
        QCOMPARE(merge->content, archived);
    }
}

void TestRuntimeFiles::filesThatAreNotTextAreLeftAlone()
{
    const QByteArray wide("T\0O\0K\0E\0N\0=\0001\0", 14); // UTF-16, as a PowerShell `>` writes
    QVERIFY(!mergeEnvFile(wide, "TOKEN=1\n", SecretPolicy::KeepCurrent));
    QVERIFY(!mergeEnvFile("TOKEN=1\n", wide, SecretPolicy::KeepCurrent));
    QCOMPARE(mergeEnvFile({}, wide, SecretPolicy::KeepCurrent)->content, wide);
}

void TestRuntimeFiles::presentSecretsSurviveOddArchives_data()
{
    QTest::addColumn<QByteArray>("archived");
    for (const char *archived : {"A='", "A=\"", "A=\"x\nB='y\nTOKEN=\"z", "TOKEN='a\nb'\nDATABASE_URL=\"",
                                 "=\n==\nTOKEN\nexport TOKEN\n", "export\nTOKEN=\nTOKEN = = =\n",
                                 "\r\r\n\n\r", "TOKEN=old\\\nDATABASE_URL=x\n", "A=\"\\\nTOKEN=\"\n"})
        QTest::newRow(QByteArray(archived).toPercentEncoding(" =").constData()) << QByteArray(archived);
}

void TestRuntimeFiles::presentSecretsSurviveOddArchives()
{
    QFETCH(const QByteArray, archived);
    const QByteArray present = "DATABASE_URL=postgresql://h/d\nTOKEN='a b'\n";
    const auto merge = mergeEnvFile(present, archived, SecretPolicy::KeepCurrent);
    if (!merge)
        return; // left alone
    QCOMPARE(envFileValue(merge->content, u"DATABASE_URL"_s), u"postgresql://h/d"_s);
    QCOMPARE(envFileValue(merge->content, u"TOKEN"_s), u"a b"_s);
}

void TestRuntimeFiles::changesAreListedKeyByKey()
{
    const auto merge = mergeEnvFile("GONE=1\nOTHER=2\nSAME=3\nTOKEN=new\nONLY_KEY=k\nFIX_KEY=f\n",
                                    "COME=1\nOTHER=4\nSAME='3'\nTOKEN=old\nBACK_KEY=b\nFIX_KEY=f\n",
                                    SecretPolicy::KeepCurrent);
    QVERIFY(merge);
    const QString dots = u"••••"_s;
    const QList<KeyChange> wanted{
        {u"BACK_KEY"_s, KeyChangeKind::Added, true, {}, dots},
        {u"COME"_s, KeyChangeKind::Added, false, {}, u"1"_s},
        {u"FIX_KEY"_s, KeyChangeKind::Same, true, dots, dots},
        {u"GONE"_s, KeyChangeKind::Removed, false, u"1"_s, {}},
        {u"ONLY_KEY"_s, KeyChangeKind::Kept, true, dots, dots},
        {u"OTHER"_s, KeyChangeKind::Changed, false, u"2"_s, u"4"_s},
        {u"SAME"_s, KeyChangeKind::Same, false, u"3"_s, u"3"_s},
        {u"TOKEN"_s, KeyChangeKind::Kept, true, dots, dots},
    };
    QCOMPARE(merge->keys.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(merge->keys[i] == wanted[i], qPrintable(merge->keys[i].key));
    const auto revert = mergeEnvFile("TOKEN=new\nA_KEY=1\n", "TOKEN=old\n", SecretPolicy::TakeArchived);
    QCOMPARE(toString(changeOf(*revert, u"TOKEN"_s)->kind), u"changed"_s);
    QCOMPARE(toString(changeOf(*revert, u"A_KEY"_s)->kind), u"removed"_s);
}

void TestRuntimeFiles::noChangeShowsASecret()
{
    const QByteArray one =
        "TOKEN=geheim1\nBROKER=amqp://u:geheim2@h\nPEM_KEY=\"a\ngeheim3\"\nDATABASE_URL=geheim4\n";
    const QByteArray other = "TOKEN=geheim5\nBROKER=none\nNEW_SECRET=geheim6\nA=x\x1b[2J\n";
    for (const SecretPolicy policy : {SecretPolicy::KeepCurrent, SecretPolicy::TakeArchived}) {
        for (const auto &[present, archived] : {std::pair(one, other), std::pair(other, one)}) {
            const auto merge = mergeEnvFile(present, archived, policy);
            QVERIFY(merge);
            for (const KeyChange &change : merge->keys) {
                const QString shown = change.shownNow + change.shownThen;
                QVERIFY2(!shown.contains(u"geheim"_s) && !shown.contains(u'\x1b'), qPrintable(change.key));
                QVERIFY(!change.secret || QString(shown).remove(u'•').isEmpty());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestRuntimeFiles)
#include "tst_runtime_files.moc"
