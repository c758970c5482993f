#include "practice/PracticeData.h"
#include "practice/PracticeTree.h"
#include "practice/SqliteSession.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace holdfast;
using namespace holdfast::practice;

namespace {

// One digest over all rows of all main tables, in the order of their keys.
QByteArray contentDigest(const std::filesystem::path &file)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    auto session = SqliteSession::open(file, Access::Read);
    if (!session)
        return {};
    const QStringList tables = mainTables();
    for (const QString &table : tables) {
        SqliteStatement rows(*session, QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table));
        while (rows.next()) {
            for (int column = 0; column < rows.columns(); ++column)
                digest.addData(
                    (rows.isNull(column) ? QStringLiteral("|-") : QString(u'|' + rows.text(column)))
                        .toUtf8());
        }
    }
    return digest.result();
}

} // namespace

class TestPracticeTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void sameSeedGivesSameContent();
    void otherSeedGivesOtherContent();
    void treeIsCompleteAndPrivate();
    void dataKeepsItsPromises();
    void existingTreeIsNotOverwritten();
    void resetKeepsBackupsAndKey();

private:
    std::filesystem::path folder() const { return std::filesystem::path(m_folder->path().toStdString()); }
    std::filesystem::path database() const { return m_root / "backend" / "app.db"; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_original; // made once; each test works on a copy
    std::filesystem::path m_root;
};

void TestPracticeTree::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/sauvé à Noël-XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_original = folder() / "original";
    const auto made = createPracticeTree(m_original, defaultSeed);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void TestPracticeTree::init()
{
    m_root = folder() / "an été root";
    std::filesystem::copy(m_original, m_root, std::filesystem::copy_options::recursive);
}

void TestPracticeTree::cleanup()
{
    std::filesystem::remove_all(m_root);
}

void TestPracticeTree::sameSeedGivesSameContent()
{
    const std::filesystem::path other = folder() / "other.db";
    QVERIFY(fillPracticeDatabase(other, defaultSeed));
    const QByteArray digest = contentDigest(other);
    QVERIFY(!digest.isEmpty());
    QCOMPARE(digest, contentDigest(database()));
    std::filesystem::remove(other);
}

void TestPracticeTree::otherSeedGivesOtherContent()
{
    const std::filesystem::path other = folder() / "other.db";
    QVERIFY(fillPracticeDatabase(other, 7));
    QVERIFY(contentDigest(other) != contentDigest(database()));
    std::filesystem::remove(other);
}

void TestPracticeTree::treeIsCompleteAndPrivate()
{
    for (const char *path : {"backend/.env", "backend/alembic.ini", "docker-compose.yml",
                             "scripts/startup-smoke.sh", "backend/app.db", ".practice/integrity.key"})
        QVERIFY2(std::filesystem::is_regular_file(m_original / path), path);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(m_original)) {
        const auto mode = entry.status().permissions();
        const auto wanted =
            entry.is_directory() ? std::filesystem::perms{0700} : std::filesystem::perms{0600};
        QVERIFY2(mode == wanted, entry.path().c_str());
    }
    QCOMPARE(std::filesystem::file_size(m_original / ".practice" / "integrity.key"), std::uintmax_t{64});
}

void TestPracticeTree::dataKeepsItsPromises()
{
    auto session = SqliteSession::open(database(), Access::Read);
    QVERIFY(session);
    qint64 rows = 0;
    const QStringList tables = mainTables();
    for (const QString &table : tables) {
        const auto count = session->number(QStringLiteral("SELECT count(*) FROM ") + table);
        QVERIFY(count && *count > 0);
        rows += *count;
    }
    QVERIFY2(rows >= 200000, qPrintable(QString::number(rows)));
    QVERIFY(!SqliteStatement(*session, QStringLiteral("PRAGMA foreign_key_check")).next());
    QCOMPARE(session->text(QStringLiteral("PRAGMA integrity_check")).value(), QStringLiteral("ok"));
    QCOMPARE(session->number(QStringLiteral("PRAGMA application_id")).value(), qint64{applicationId});
    QCOMPARE(session->number(QStringLiteral("SELECT sum(amount_cents) FROM ledger_entries")).value(), 0);
    QCOMPARE(session->number(QStringLiteral("SELECT sum(balance_cents) FROM accounts")).value(), 0);
    QCOMPARE(session
                 ->number(QStringLiteral(
                     "SELECT count(*) FROM accounts AS a WHERE balance_cents <> (SELECT "
                     "coalesce(sum(amount_cents), 0) FROM ledger_entries WHERE account_id = a.id)"))
                 .value(),
             0);
    // WAL mode is what the header says (https://www.sqlite.org/fileformat.html, offsets 18 and 19).
    QFile file(QString::fromStdString(database().native()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(20).right(2), QByteArray("\x02\x02"));
}

void TestPracticeTree::existingTreeIsNotOverwritten()
{
    const QByteArray before = contentDigest(database());
    const auto again = createPracticeTree(m_root, 7);
    QVERIFY(!again);
    QVERIFY(again.error().code == ErrorCode::PracticeFailed);
    QCOMPARE(contentDigest(database()), before);
    const QStringList strays =
        QDir(m_folder->path()).entryList({QStringLiteral("*partial*")}, QDir::AllEntries);
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u' ')));
}

void TestPracticeTree::resetKeepsBackupsAndKey()
{
    std::filesystem::create_directories(m_root / "backups" / "db");
    QFile backup(QString::fromStdString((m_root / "backups" / "db" / "b").native()));
    QVERIFY(backup.open(QIODevice::WriteOnly));
    backup.write("precious");
    backup.close();
    QFile key(QString::fromStdString((m_root / ".practice" / "integrity.key").native()));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray formerKey = key.readAll();
    key.close();
    std::filesystem::remove(database());
    std::filesystem::remove(m_root / "docker-compose.yml");
    QVERIFY(QFile(QString::fromStdString((m_root / "stray").native())).open(QIODevice::WriteOnly));

    QVERIFY(resetPracticeTree(m_root, defaultSeed));

    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), QByteArray("precious"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.readAll(), formerKey);
    QVERIFY(!std::filesystem::exists(m_root / "stray"));
    QVERIFY(std::filesystem::exists(m_root / "docker-compose.yml"));
    QCOMPARE(contentDigest(database()), contentDigest(m_original / "backend" / "app.db"));
    const QStringList left = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList({QStringLiteral("an été root"), QStringLiteral("original")}));
}

QTEST_GUILESS_MAIN(TestPracticeTree)
#include "tst_practice_tree.moc"
