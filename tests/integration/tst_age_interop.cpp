#include "AgePipe.h"
#include "archive/AgeFile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

// Against the `age` program of the system, both ways.
class TestAgeInterop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ageOpensWhatWeWrite_data();
    void ageOpensWhatWeWrite();
    void weOpenWhatAgeWrites_data();
    void weOpenWhatAgeWrites();
    void weOpenWhatAgeArmors_data();
    void weOpenWhatAgeArmors();
    void eachOfSeveralRecipientsOpens();
    void ageReadsOurIdentityFile();
    void ageOpensOurPassphrase();
    void weOpenThePassphraseOfAge();
    void ageRefusesWhatWeRefuse();
    void threeGibibytesThatWeSeal();
    void threeGibibytesThatAgeSeals();

private:
    QString path(const QString &name) const { return m_folder.filePath(u"à garder, "_s + name); }

    QTemporaryDir m_folder;
    QString m_identityFile; // of age-keygen
    AgeKeys m_keys;
    AgeRecipient m_recipient;
};

namespace {

const QByteArray passphrase = QByteArrayLiteral("mot de passe, é");

// A terminal for age, which asks for a passphrase there and nowhere else: answers each question with the
// first argument.
const QString terminal = uR"(
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
seen = b''
while True:
    try:
        seen += os.read(fd, 4096)
    except OSError:
        break
    if seen.endswith(b': '):
        seen = b''
        os.write(fd, os.fsencode(sys.argv[1]) + b'\n')
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
)"_s;

class Kept final : public ByteSink
{
public:
    Result<void> write(const char *piece, qint64 size) override
    {
        bytes.append(piece, size);
        return {};
    }
    Result<void> finish() override
    {
        complete = true;
        return {};
    }

    QByteArray bytes;
    bool complete = false;
};

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray sealedByUs(const AgeLock &lock, const QByteArray &plain)
{
    Kept file;
    const auto writer = AgeWriter::begin(lock, file);
    if (!writer || !(*writer)->write(plain.constData(), plain.size()) || !(*writer)->finish())
        qFatal("AgeWriter failed");
    return file.bytes;
}

// What we make of a file, or the code of the error.
QByteArray openedByUs(const QByteArray &file, const AgeKeys &keys)
{
    Kept plain;
    AgeReader reader(keys, plain);
    Result<void> done = reader.write(file.constData(), file.size());
    if (done)
        done = reader.finish();
    if (!done)
        return toString(done.error().code).toLatin1() + ' ' + done.error().detail.toLatin1();
    return plain.complete ? plain.bytes : QByteArrayLiteral("not complete");
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file in the temporary folder");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArrayLiteral("no such file");
}

AgeKeys keysOf(AgeIdentity identity)
{
    std::vector<AgeIdentity> all;
    all.push_back(std::move(identity));
    return {nullptr, std::make_shared<const std::vector<AgeIdentity>>(std::move(all)), nullptr};
}

std::shared_ptr<const Secret> sharedPassphrase(const QByteArray &text)
{
    return std::make_shared<const Secret>(QByteArray(text.constData(), text.size()));
}

void addSizes()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 65535, 65536, 65537, 131072, 5'000'000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

Result<void> writePattern(ByteSink &to, qint64 size)
{
    for (qint64 at = 0; at < size; at += Pattern::period)
        HOLDFAST_TRY(to.write(pattern().at(at), std::min(Pattern::period, size - at)));
    return to.finish();
}

constexpr qint64 threeGibibytes = 3LL << 30;

} // namespace

void TestAgeInterop::initTestCase()
{
    for (const QString &program : {u"age"_s, u"age-keygen"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the program age is not installed");
    }
    m_identityFile = path(u"clé.txt"_s);
    QCOMPARE(run(u"age-keygen"_s, {u"-o"_s, m_identityFile}).code, 0);
    Result<std::vector<AgeIdentity>> identities = parseAgeIdentities(readFile(m_identityFile));
    QVERIFY(identities);
    QCOMPARE(identities->size(), std::size_t(1));
    m_recipient = identities->front().recipient();
    m_keys = keysOf(identities->front().clone());
    const Run recipient = run(u"age-keygen"_s, {u"-y"_s, m_identityFile});
    QCOMPARE(QString::fromLatin1(recipient.out.trimmed()), toText(m_recipient));
}

void TestAgeInterop::ageOpensWhatWeWrite_data()
{
    addSizes();
}

void TestAgeInterop::ageOpensWhatWeWrite()
{
    QFETCH(const qint64, size);
    const QByteArray plain = pattern().first(size);
    const Run age = run(u"age"_s, {u"-d"_s, u"-i"_s, m_identityFile}, sealedByUs({{m_recipient}, {}}, plain));
    QCOMPARE(age.err, QByteArray());
    QCOMPARE(age.code, 0);
    QVERIFY(age.out == plain);
}

void TestAgeInterop::weOpenWhatAgeWrites_data()
{
    addSizes();
}

void TestAgeInterop::weOpenWhatAgeWrites()
{
    QFETCH(const qint64, size);
    const QByteArray plain = pattern().first(size);
    const Run age = run(u"age"_s, {u"-r"_s, toText(m_recipient)}, plain);
    QCOMPARE(age.code, 0);
    QVERIFY(isAgeFile(age.out.first(35)));
    QVERIFY(openedByUs(age.out, m_keys) == plain);
}

void TestAgeInterop::weOpenWhatAgeArmors_data()
{
    addSizes();
}

void TestAgeInterop::weOpenWhatAgeArmors()
{
    QFETCH(const qint64, size);
    const QByteArray plain = pattern().first(size);
    const Run age = run(u"age"_s, {u"-a"_s, u"-r"_s, toText(m_recipient)}, plain);
    QCOMPARE(age.code, 0);
    QVERIFY(isAgeFile(age.out.first(35)));
    QVERIFY(openedByUs(age.out, m_keys) == plain);
}

void TestAgeInterop::eachOfSeveralRecipientsOpens()
{
    const AgeIdentity other = AgeIdentity::generate();
    const QByteArray plain = pattern().first(1000);
    const QByteArray ours = sealedByUs({{other.recipient(), m_recipient}, {}}, plain);
    const Run opened = run(u"age"_s, {u"-d"_s, u"-i"_s, m_identityFile}, ours);
    QCOMPARE(opened.out, plain);
    QCOMPARE(openedByUs(ours, keysOf(other.clone())), plain);
    const Run theirs =
        run(u"age"_s, {u"-r"_s, toText(other.recipient()), u"-r"_s, toText(m_recipient)}, plain);
    QCOMPARE(openedByUs(theirs.out, m_keys), plain);
    QCOMPARE(openedByUs(theirs.out, keysOf(other.clone())), plain);
    QVERIFY(openedByUs(theirs.out, keysOf(AgeIdentity::generate())).startsWith("identity-required"));
}

void TestAgeInterop::ageReadsOurIdentityFile()
{
    const AgeIdentity identity = AgeIdentity::generate();
    const QString file = path(u"notre clé.txt"_s);
    writeFile(file,
              renderAgeIdentity(identity, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)).reveal());
    const Run recipient = run(u"age-keygen"_s, {u"-y"_s, file});
    QCOMPARE(QString::fromLatin1(recipient.out.trimmed()), toText(identity.recipient()));
    const Run opened = run(u"age"_s, {u"-d"_s, u"-i"_s, file}, sealedByUs({{identity.recipient()}, {}}, "é"));
    QCOMPARE(opened.out, QByteArray("é"));
}

void TestAgeInterop::ageOpensOurPassphrase()
{
    AgeLock lock;
    lock.passphrase = sharedPassphrase(passphrase);
    const QByteArray plain = pattern().first(70000);
    writeFile(path(u"a.age"_s), sealedByUs(lock, plain));
    const auto open = [&](const QByteArray &with) {
        return run(u"python3"_s, {u"-c"_s, terminal, QString::fromUtf8(with), u"age"_s, u"-d"_s, u"-o"_s,
                                  path(u"a"_s), path(u"a.age"_s)});
    };
    QCOMPARE(open("un autre").code, 1);
    QCOMPARE(readFile(path(u"a"_s)), QByteArray("no such file"));
    QCOMPARE(open(passphrase).code, 0);
    QVERIFY(readFile(path(u"a"_s)) == plain);
}

void TestAgeInterop::weOpenThePassphraseOfAge()
{
    const QByteArray plain = pattern().first(70000);
    writeFile(path(u"b"_s), plain);
    const Run age = run(u"python3"_s, {u"-c"_s, terminal, QString::fromUtf8(passphrase), u"age"_s, u"-p"_s,
                                       u"-o"_s, path(u"b.age"_s), path(u"b"_s)});
    QCOMPARE(age.code, 0);
    QVERIFY(openedByUs(readFile(path(u"b.age"_s)), {{}, {}, sharedPassphrase(passphrase)}) == plain);
    QCOMPARE(openedByUs(readFile(path(u"b.age"_s)), {{}, {}, sharedPassphrase("un autre")}),
             QByteArray("identity-required the passphrase does not fit"));
}

void TestAgeInterop::ageRefusesWhatWeRefuse()
{
    const QByteArray file = sealedByUs({{m_recipient}, {}}, pattern().first(70000));
    for (const QByteArray &broken :
         {file.chopped(1), QByteArray(file + '\0'), file.chopped(70000 - 65536 + 16)}) {
        QVERIFY(run(u"age"_s, {u"-d"_s, u"-i"_s, m_identityFile}, broken).code != 0);
        QVERIFY(openedByUs(broken, m_keys).startsWith("artefact-damaged"));
    }
}

void TestAgeInterop::threeGibibytesThatWeSeal()
{
    Comparing plain;
    Piped age({u"-d"_s, u"-i"_s, m_identityFile}, plain);
    const auto writer = AgeWriter::begin({{m_recipient}, {}}, age);
    QVERIFY(writer);
    const Result<void> done = writePattern(**writer, threeGibibytes);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(plain.complete);
    QVERIFY(plain.same);
    QCOMPARE(plain.count, threeGibibytes);
}

void TestAgeInterop::threeGibibytesThatAgeSeals()
{
    Comparing plain;
    AgeReader reader(m_keys, plain);
    Piped age({u"-r"_s, toText(m_recipient)}, reader);
    const Result<void> done = writePattern(age, threeGibibytes);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QVERIFY(plain.complete);
    QVERIFY(plain.same);
    QCOMPARE(plain.count, threeGibibytes);
}

QTEST_GUILESS_MAIN(TestAgeInterop)
#include "tst_age_interop.moc"
