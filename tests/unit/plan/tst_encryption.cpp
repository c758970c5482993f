#include "TestServices.h"
#include "plan/Encryption.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

} // namespace

class TestEncryption : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyNamedIsAnOpenLock();
    void recipientsOfBothPlacesAreTakenOnce();
    void aRecipientThatIsNoneNamesItsPlace();
    void anIdentityAsRecipientIsNeverRepeated();
    void aPassphraseStandsAlone();
    void theNamedIdentityStandsForTheEnvironments();
    void anIdentityKeptElsewhereIsNoError();
    void aNamedFileThatOpensNothingIsAnError();
    void anIdentityIsReadThroughALink();

private:
    Path identityFile(const std::string &name);

    std::unique_ptr<TempTree> m_tree;
    std::unique_ptr<TestServices> m_services;
    Environment m_environment;
};

void TestEncryption::init()
{
    m_tree = std::make_unique<TempTree>(TempTree::Place::Memory);
    m_services = std::make_unique<TestServices>(m_tree->home());
    m_environment = m_tree->environment();
}

Path TestEncryption::identityFile(const std::string &name)
{
    const Path file = m_tree->base() / name;
    writeBytes(file, renderAgeIdentity(AgeIdentity::generate(), m_services->clock.nowUtc()).reveal());
    return file;
}

void TestEncryption::nobodyNamedIsAnOpenLock()
{
    const Result<AgeLock> lock = lockFor(*m_services, m_environment);
    QVERIFY(lock);
    QVERIFY(lock->isOpen());
    QVERIFY(recipientsOf(*lock).isEmpty());
}

void TestEncryption::recipientsOfBothPlacesAreTakenOnce()
{
    const QString one = toText(AgeIdentity::generate().recipient());
    const QString two = toText(AgeIdentity::generate().recipient());
    m_environment.encryption.recipients = {one};
    const Result<AgeLock> lock = lockFor(*m_services, m_environment, {two, one, two});
    QVERIFY(lock);
    QCOMPARE(recipientsOf(*lock), (QStringList{one, two}));
}

void TestEncryption::aRecipientThatIsNoneNamesItsPlace()
{
    const QString good = toText(AgeIdentity::generate().recipient());
    const Result<AgeLock> asked = lockFor(*m_services, m_environment, {good, u"age1wrong"_s});
    QCOMPARE(codeOf(asked), u"usage"_s);
    QCOMPARE(asked.error().subject, u"--recipient age1wrong"_s);
    m_environment.encryption.recipients = {good, u"age1wrong"_s};
    const Result<AgeLock> configured = lockFor(*m_services, m_environment);
    QCOMPARE(codeOf(configured), u"environment-invalid"_s);
    QCOMPARE(configured.error().subject, m_environment.name);
    QVERIFY(configured.error().detail.startsWith(u"/encryption/recipients/1: "_s));
}

void TestEncryption::anIdentityAsRecipientIsNeverRepeated()
{
    const QString secret = QString::fromLatin1(AgeIdentity::generate().text().reveal());
    for (const QString &text : {secret, secret.toLower(), QString(u' ' + secret)}) {
        const Result<AgeLock> lock = lockFor(*m_services, m_environment, {text});
        QCOMPARE(codeOf(lock), u"usage"_s);
        QCOMPARE(lock.error().subject, u"--recipient"_s);
        QVERIFY(!lock.error().detail.contains(secret.mid(16), Qt::CaseInsensitive));
    }
}

void TestEncryption::aPassphraseStandsAlone()
{
    const Path words = m_tree->base() / "phrase secrète";
    writeBytes(words, "six mots\nzwei\n");
    m_environment.encryption.passphrase = u"file:"_s + toText(words);
    const Result<AgeLock> lock = lockFor(*m_services, m_environment);
    QVERIFY(lock);
    QCOMPARE(lock->passphrase->reveal(), QByteArray("six mots"));
    QCOMPARE(recipientsOf(*lock), QStringList{u"passphrase"_s});
    const QString recipient = toText(AgeIdentity::generate().recipient());
    QCOMPARE(codeOf(lockFor(*m_services, m_environment, {recipient})), u"precondition-failed"_s);
}

void TestEncryption::theNamedIdentityStandsForTheEnvironments()
{
    const Path own = identityFile("identité.txt");
    const Path other = identityFile("une autre.txt");
    m_environment.encryption.identity = u"file:"_s + toText(own);
    const Result<AgeKeys> configured = keysToOpen(*m_services, m_environment, {});
    const Result<AgeKeys> named = keysToOpen(*m_services, m_environment, {other, {}});
    QVERIFY(configured && configured->identities && named && named->identities);
    QVERIFY(configured->identities->front().recipient() != named->identities->front().recipient());
}

void TestEncryption::anIdentityKeptElsewhereIsNoError()
{
    m_environment.encryption.identity = u"file:/nulle/part/identité.txt"_s;
    const Result<AgeKeys> keys = keysToOpen(*m_services, m_environment, {});
    QVERIFY(keys);
    QVERIFY(keys->isEmpty());
}

void TestEncryption::aNamedFileThatOpensNothingIsAnError()
{
    const Path absent = m_tree->base() / "absente.txt";
    const Path wrong = m_tree->base() / "une note.txt";
    writeBytes(wrong, "# rien\nbonjour\n");
    for (const Path &file : {absent, wrong}) {
        const Result<AgeKeys> keys = keysToOpen(*m_services, m_environment, {file, {}});
        QCOMPARE(codeOf(keys), u"key-unreadable"_s);
        QCOMPARE(keys.error().subject, toText(file));
    }
    QCOMPARE(codeOf(keysToOpen(*m_services, m_environment, {{}, absent})), u"key-unreadable"_s);
}

void TestEncryption::anIdentityIsReadThroughALink()
{
    const Path link = m_tree->base() / "secret monté";
    std::filesystem::create_symlink(identityFile("identité.txt"), link);
    const Result<AgeKeys> keys = keysToOpen(*m_services, m_environment, {link, {}});
    QVERIFY(keys && keys->identities);
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
