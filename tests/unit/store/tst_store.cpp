// Kept plans, environments from variables and files, and locks.

#include "Child.h"
#include "FixedClock.h"
#include "TempTree.h"
#include "store/EnvironmentStore.h"
#include "store/PlanStore.h"
#include "system/Locks.h"
#include "system/Secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void aTokenClaimsItsPlanOnce();
    void anUnknownTokenIsInvalid();
    void aTokenExpiresAfterAnHour();
    void aTokenFromTheFutureIsExpired();
    void plansArePrivate();
    void databaseUrlFromTheVariable();
    void databaseUrlFromBackendEnv();
    void theVariableGoesBeforeBackendEnv();
    void theOnlySqliteFileIsFoundByItsMagic();
    void severalSqliteFilesAreAllNamed();
    void noDatabaseNamesWhatWasLookedAt();
    void aPlainPathToADatabaseIsGoodEnough();
    void aMissingRootIsRefused();
    void environmentsByNameAndByFile();
    void aMissingKeyNamesItsVariable();
    void keysFromFilesLoseTheirLineEnd();
    void secondHolderIsBusyWithTheFirstOnesText();
    void aKilledHolderHoldsNothing();
    void aReleasedLockSaysNothing();
    void aLockIsNotFollowedThroughASymlink();

private:
    PosixFiles m_files;
};

namespace {

Plan planFor(const QString &target)
{
    Plan plan;
    plan.target = target;
    plan.procedure = Procedure::Restore;
    plan.bound = {{u"target"_s, target}};
    return plan;
}

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

QProcessEnvironment variables(std::initializer_list<std::pair<QString, QString>> values)
{
    QProcessEnvironment out;
    for (const auto &[name, value] : values)
        out.insert(name, value);
    return out;
}

Result<Environment> fromVariables(PosixFiles &files, const TempTree &tree, const QProcessEnvironment &values)
{
    return EnvironmentStore(files, values, {tree.home()}).fromVariables(tree.root(), {}, NeedsDatabase::Yes);
}

} // namespace

void TestStore::aTokenClaimsItsPlanOnce()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const FixedClock clock;
    PlanStore store(m_files, clock, tree.home() / "plans");
    const Plan plan = planFor(u"café.db"_s);
    QVERIFY(store.keep(plan));
    const Result<QJsonObject> bound = store.claim(plan.token());
    QVERIFY(bound);
    QCOMPARE(*bound, plan.bound);
    QCOMPARE(codeOf(store.claim(plan.token())), u"token-used"_s);
}

void TestStore::anUnknownTokenIsInvalid()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const FixedClock clock;
    PlanStore store(m_files, clock, tree.home() / "plans");
    QCOMPARE(codeOf(store.claim(u"café.db-2222-2222"_s)), u"token-invalid"_s);
    QVERIFY(store.keep(planFor(u"café.db"_s)));
    for (const QString &token :
         {u""_s, u"../../x"_s, QString(planFor(u"café.db"_s).token() + u' '), planFor(u"autre.db"_s).token()})
        QCOMPARE(codeOf(store.claim(token)), u"token-invalid"_s);
}

void TestStore::aTokenExpiresAfterAnHour()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    FixedClock clock;
    PlanStore store(m_files, clock, tree.home() / "plans");
    const Plan first = planFor(u"a"_s);
    const Plan second = planFor(u"b"_s);
    QVERIFY(store.keep(first) && store.keep(second));
    clock.advance(std::chrono::minutes(60));
    QVERIFY(store.claim(first.token()));
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(codeOf(store.claim(second.token())), u"token-expired"_s);
}

void TestStore::aTokenFromTheFutureIsExpired()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    FixedClock clock;
    PlanStore store(m_files, clock, tree.home() / "plans");
    QVERIFY(store.keep(planFor(u"a"_s)));
    clock.advance(-std::chrono::minutes(30));
    QCOMPARE(codeOf(store.claim(planFor(u"a"_s).token())), u"token-expired"_s);
}

void TestStore::plansArePrivate()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const FixedClock clock;
    PlanStore store(m_files, clock, tree.home() / "plans");
    QVERIFY(store.keep(planFor(u"a"_s)));
    QCOMPARE(m_files.facts(tree.home() / "plans")->mode, mode_t(0700));
    for (const QString &name : namesIn(tree.home() / "plans"))
        QCOMPARE(m_files.facts(tree.home() / "plans" / toPath(name))->mode, mode_t(0600));
}

void TestStore::databaseUrlFromTheVariable()
{
    const TempTree tree(TempTree::Place::Memory);
    const Result<Environment> made = fromVariables(
        m_files, tree,
        variables({{u"DATABASE_URL"_s, u"sqlite+aiosqlite:///base de données/x.db?timeout=5"_s}}));
    QVERIFY2(made, qPrintable(codeOf(made)));
    QCOMPARE(made->databaseFile(), tree.data() / "x.db");
    QCOMPARE(toString(made->kind), u"production"_s);
    QCOMPARE(made->integrityKey, u"env:BACKUP_METADATA_HMAC_KEY"_s);
    QCOMPARE(made->root, tree.root());
}

void TestStore::databaseUrlFromBackendEnv()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.root() / "backend" / ".env",
               "\xEF\xBB\xBF"
               "# x\r\nexport DATABASE_URL=\"sqlite:///data/x.db\" # y\r\n");
    const Result<Environment> made = fromVariables(m_files, tree, {});
    QVERIFY2(made, qPrintable(codeOf(made)));
    QCOMPARE(made->databaseFile(), tree.root() / "data" / "x.db");
    QVERIFY(made->notes.join(u' ').contains(u"url-from-env-file"_s));
}

void TestStore::theVariableGoesBeforeBackendEnv()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.root() / "backend" / ".env", "DATABASE_URL=sqlite:///wrong.db\n");
    const Result<Environment> made =
        fromVariables(m_files, tree, variables({{u"DATABASE_URL"_s, u"sqlite:///right.db"_s}}));
    QCOMPARE(made->databaseFile(), tree.root() / "right.db");
}

void TestStore::theOnlySqliteFileIsFoundByItsMagic()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    makeDatabase(tree.root() / "backend" / "sans extension");
    writeBytes(tree.root() / "texte.db", QByteArray(4096, 't'));
    const Result<Environment> made = fromVariables(m_files, tree, {});
    QVERIFY2(made, qPrintable(codeOf(made)));
    QCOMPARE(made->databaseFile(), tree.root() / "backend" / "sans extension");
}

void TestStore::severalSqliteFilesAreAllNamed()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    makeDatabase(tree.root() / "un.db");
    makeDatabase(tree.root() / "backend" / "deux.db");
    const Result<Environment> made = fromVariables(m_files, tree, {});
    QCOMPARE(codeOf(made), u"database-url-missing"_s);
    QVERIFY(made.error().detail.contains(u"un.db"_s) && made.error().detail.contains(u"backend/deux.db"_s));
}

void TestStore::noDatabaseNamesWhatWasLookedAt()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const Result<Environment> made = fromVariables(m_files, tree, {});
    QCOMPARE(codeOf(made), u"database-url-missing"_s);
    for (const QString &place : {u"DATABASE_URL"_s, u"backend/.env"_s, toText(tree.root())})
        QVERIFY2(made.error().detail.contains(place), qPrintable(made.error().detail));
    QVERIFY(EnvironmentStore(m_files, {}, {tree.home()}).fromVariables(tree.root(), {}, NeedsDatabase::No));
}

void TestStore::aPlainPathToADatabaseIsGoodEnough()
{
    const TempTree tree(TempTree::Place::Memory);
    const QString path = toText(tree.database().lexically_relative(tree.root()));
    const Result<Environment> made = fromVariables(m_files, tree, variables({{u"DATABASE_URL"_s, path}}));
    QVERIFY2(made, qPrintable(codeOf(made)));
    QCOMPARE(made->databaseFile(), tree.database());
}

void TestStore::aMissingRootIsRefused()
{
    const TempTree tree(TempTree::Place::Memory);
    const QProcessEnvironment values = variables({{u"BACKUP_REPO_ROOT"_s, toText(tree.base() / "absent")}});
    QCOMPARE(codeOf(fromVariables(m_files, tree, values)), u"precondition-failed"_s);
}

void TestStore::environmentsByNameAndByFile()
{
    const TempTree tree(TempTree::Place::Memory);
    const Path kept = tree.home() / "environments" / "mon service.json";
    writeBytes(kept, R"({"schema":1,"name":"mon service","root":"/srv/x","database":{"url":"env:URL"}})");
    EnvironmentStore store(m_files, variables({{u"URL"_s, u"sqlite:///y.db"_s}}), {tree.home()});
    QCOMPARE(store.names(), QStringList{u"mon service"_s});
    for (const QString &name : {u"mon service"_s, toText(kept)}) {
        const Result<Environment> read = store.load(name);
        QVERIFY2(read, qPrintable(codeOf(read)));
        QCOMPARE(read->databaseFile(), Path("/srv/x/y.db"));
    }
    QCOMPARE(codeOf(store.load(u"absent"_s)), u"environment-not-found"_s);
    writeBytes(kept, "{}");
    QCOMPARE(codeOf(store.load(u"mon service"_s)), u"environment-invalid"_s);
}

void TestStore::aMissingKeyNamesItsVariable()
{
    for (const QProcessEnvironment &values :
         {variables({}), variables({{u"BACKUP_METADATA_HMAC_KEY"_s, QString()}})}) {
        const Result<Secret> key = Secrets(m_files, values).resolve(u"env:BACKUP_METADATA_HMAC_KEY"_s);
        QCOMPARE(codeOf(key), u"key-missing"_s);
        QVERIFY(key.error().detail.contains(u"BACKUP_METADATA_HMAC_KEY is required"_s));
    }
}

void TestStore::keysFromFilesLoseTheirLineEnd()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    Secrets secrets(m_files, {});
    const QString reference = u"file:"_s + toText(tree.data() / "clé");
    for (const char *content : {"the key", "the key\n", "the key\r\nsecond line\n"}) {
        writeBytes(tree.data() / "clé", content);
        QCOMPARE(secrets.resolve(reference)->reveal(), "the key");
    }
    writeBytes(tree.data() / "clé", "\n");
    QCOMPARE(codeOf(secrets.resolve(reference)), u"key-missing"_s);
    QCOMPARE(codeOf(secrets.resolve(u"file:/absent/key"_s)), u"key-unreadable"_s);
    QCOMPARE(codeOf(secrets.resolve(u"the key itself"_s)), u"key-unreadable"_s);
}

void TestStore::secondHolderIsBusyWithTheFirstOnesText()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    FlockLocks locks;
    const auto first = locks.acquire(tree.data() / "verrou", u"première pid 12"_s);
    QVERIFY(first);
    const auto second = locks.acquire(tree.data() / "verrou", u"seconde"_s);
    QCOMPARE(codeOf(second), u"busy"_s);
    QCOMPARE(second.error().detail, u"première pid 12"_s);
    QCOMPARE(m_files.facts(tree.data() / "verrou")->mode, mode_t(0600));
}

void TestStore::aKilledHolderHoldsNothing()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    const Path file = tree.data() / "verrou";
    Child holder(u"lock"_s, {toText(file), u"condamnée"_s});
    QVERIFY(holder.isReady());
    FlockLocks locks;
    QCOMPARE(codeOf(locks.acquire(file, u"x"_s)), u"busy"_s);
    holder.kill();
    QVERIFY(locks.acquire(file, u"x"_s));
}

void TestStore::aReleasedLockSaysNothing()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    FlockLocks locks;
    QVERIFY(locks.acquire(tree.data() / "verrou", u"x"_s));
    QCOMPARE(bytesOf(tree.data() / "verrou"), QByteArray());
    QVERIFY(locks.acquire(tree.data() / "verrou", u"y"_s));
}

void TestStore::aLockIsNotFollowedThroughASymlink()
{
    const TempTree tree(TempTree::Place::Memory, std::nullopt);
    writeBytes(tree.data() / "précieux", "content");
    std::filesystem::create_symlink("précieux", tree.data() / "verrou");
    FlockLocks locks;
    QVERIFY(!locks.acquire(tree.data() / "verrou", u"x"_s));
    QCOMPARE(bytesOf(tree.data() / "précieux"), "content");
}

HOLDFAST_TEST_MAIN(TestStore)
#include "tst_store.moc"
