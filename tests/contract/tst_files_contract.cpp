// What every Files must do; run over PosixFiles.

#include "Child.h"
#include "TempTree.h"
#include "system/Files.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestFilesContract : public QObject
{
    Q_OBJECT

private slots:
    void createRefusesAnExistingFileWhenItMayNotReplace();
    void createReplacesWhenItMay();
    void createGives0600UnderAnyUmask();
    void createDoesNotFollowASymlink();
    void openReadRefusesWhatIsNoRegularFile_data();
    void openReadRefusesWhatIsNoRegularFile();
    void openReadOfAMissingFileFails();
    void readGivesFewerBytesOnlyAtTheEnd();
    void renameReplacesAndRenameNewDoesNot();
    void removeOfAMissingFileIsNoError();
    void factsOfAMissingFileAreNoError();
    void factsDoNotFollowASymlink();
    void makeFolderMakesEveryLevel0700AndLeavesExistingOnes();
    void makeFolderTakesARelativePath();
    void makeFolderRefusesAFileInItsWay();
    void namesAreSortedAndKeepTheirBytes();
    void namesOfAMissingFolderFail();
    void copyAttributesCarriesOwnerModeAndExtendedAttributes();
    void adoptFromFolderTakesOwnerAndFittingMode();
    void canonicalResolvesLinksOfAFileThatDoesNotExist();
    void readAllStopsAtItsLimit();
    void publishIsCompleteAndPrivate();
    void publishRefusesAnExistingNameAndLeavesNothing();
    void publishIntoAFolderThatIsMissingLeavesNothing();
    void writingToAFullDeviceIsDiskFull();
    void ordinaryFilesAreNoMountPoints();

private:
    PosixFiles m_posix;
    Files &m_files = m_posix;
};

namespace {

mode_t modeOf(const Path &path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

} // namespace

void TestFilesContract::createRefusesAnExistingFileWhenItMayNotReplace()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path file = tree.data() / "déjà là";
    writeBytes(file, "old");
    QVERIFY(!m_files.create(file, Overwrite::Never));
    QCOMPARE(bytesOf(file), "old");
}

void TestFilesContract::createReplacesWhenItMay()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path file = tree.data() / "déjà là";
    writeBytes(file, "old and long");
    const auto opened = m_files.create(file, Overwrite::Replace);
    QVERIFY(opened);
    QVERIFY((*opened)->write("new", 3));
    QVERIFY((*opened)->close());
    QCOMPARE(bytesOf(file), "new");
}

void TestFilesContract::createGives0600UnderAnyUmask()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    for (const mode_t mask : {0U, 022U, 0777U}) {
        const Umask changed(mask);
        const Path file = tree.data() / ("masque " + std::to_string(mask));
        QVERIFY(m_files.create(file, Overwrite::Never));
        QCOMPARE(modeOf(file), mode_t(0600));
    }
}

void TestFilesContract::createDoesNotFollowASymlink()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path target = tree.data() / "cible";
    writeBytes(target, "old");
    std::filesystem::create_symlink(target, tree.data() / "lien");
    QVERIFY(!m_files.create(tree.data() / "lien", Overwrite::Replace));
    QCOMPARE(bytesOf(target), "old");
}

void TestFilesContract::openReadRefusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"fifo", "symlink", "folder", "device"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestFilesContract::openReadRefusesWhatIsNoRegularFile()
{
    QFETCH(const QString, kind);
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    Path path = tree.data() / toPath(kind);
    writeBytes(tree.data() / "cible", "bytes");
    if (kind == u"fifo")
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    else if (kind == u"symlink")
        std::filesystem::create_symlink(tree.data() / "cible", path);
    else if (kind == u"folder")
        std::filesystem::create_directory(path);
    else
        path = "/dev/null";
    QCOMPARE(codeOf(m_files.openRead(path)), u"io-failed"_s);
}

void TestFilesContract::openReadOfAMissingFileFails()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    QCOMPARE(codeOf(m_files.openRead(tree.data() / "absent")), u"io-failed"_s);
}

void TestFilesContract::readGivesFewerBytesOnlyAtTheEnd()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    writeBytes(tree.data() / "contenu", "0123456789");
    const auto file = m_files.openRead(tree.data() / "contenu");
    QByteArray buffer(7, '\0');
    QCOMPARE((*file)->read(buffer.data(), 7).value(), 7);
    QCOMPARE((*file)->read(buffer.data(), 7).value(), 3);
    QCOMPARE((*file)->read(buffer.data(), 7).value(), 0);
    QVERIFY((*file)->seek(2));
    QCOMPARE((*file)->read(buffer.data(), 7).value(), 7);
    QCOMPARE(buffer, "2345678");
}

void TestFilesContract::renameReplacesAndRenameNewDoesNot()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path from = tree.data() / "d'ici";
    const Path to = tree.data() / "là-bas";
    writeBytes(from, "new");
    writeBytes(to, "old");
    QVERIFY(!m_files.renameNew(from, to));
    QCOMPARE(bytesOf(to), "old");
    QCOMPARE(bytesOf(from), "new");
    QVERIFY(m_files.rename(from, to));
    QCOMPARE(bytesOf(to), "new");
    QVERIFY(!std::filesystem::exists(from));
    QVERIFY(m_files.renameNew(to, from));
    QCOMPARE(bytesOf(from), "new");
}

void TestFilesContract::removeOfAMissingFileIsNoError()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    QVERIFY(m_files.remove(tree.data() / "absent"));
}

void TestFilesContract::factsOfAMissingFileAreNoError()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    writeBytes(tree.data() / "fichier", "x");
    for (const Path &path :
         {tree.data() / "absent", tree.data() / "absent" / "dedans", tree.data() / "fichier" / "dedans"}) {
        const Result<FileFacts> facts = m_files.facts(path);
        QVERIFY(facts);
        QVERIFY(!facts->exists());
    }
}

void TestFilesContract::factsDoNotFollowASymlink()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    std::filesystem::create_symlink("nulle part", tree.data() / "lien");
    QCOMPARE(m_files.facts(tree.data() / "lien")->type, FileType::Symlink);
    writeBytes(tree.data() / "fichier", "four");
    std::filesystem::create_hard_link(tree.data() / "fichier", tree.data() / "autre nom");
    const Result<FileFacts> facts = m_files.facts(tree.data() / "fichier");
    QCOMPARE(facts->size, 4);
    QCOMPARE(facts->links, nlink_t(2));
    QCOMPARE(facts->inode, m_files.facts(tree.data() / "autre nom")->inode);
}

void TestFilesContract::makeFolderMakesEveryLevel0700AndLeavesExistingOnes()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Umask open(0);
    const Path there = tree.data() / "déjà";
    std::filesystem::create_directory(there);
    QCOMPARE(::chmod(there.c_str(), 0755), 0);
    QVERIFY(m_files.makeFolder(there / "un" / "deux"));
    QVERIFY(m_files.makeFolder(there / "un" / "deux"));
    QCOMPARE(modeOf(there), mode_t(0755));
    QCOMPARE(modeOf(there / "un"), mode_t(0700));
    QCOMPARE(modeOf(there / "un" / "deux"), mode_t(0700));
}

void TestFilesContract::makeFolderTakesARelativePath()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path before = std::filesystem::current_path();
    std::filesystem::current_path(tree.data());
    const Result<void> made = m_files.makeFolder("relatif");
    std::filesystem::current_path(before);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(std::filesystem::is_directory(tree.data() / "relatif"));
}

void TestFilesContract::makeFolderRefusesAFileInItsWay()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    writeBytes(tree.data() / "fichier", "x");
    QVERIFY(!m_files.makeFolder(tree.data() / "fichier"));
    QVERIFY(!m_files.makeFolder(tree.data() / "fichier" / "dessous"));
}

void TestFilesContract::namesAreSortedAndKeepTheirBytes()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path folder = tree.data() / "noms";
    const QList<Path> expected{"-tiret", "a\nb", "b'\"c", "z\xff latin", "é"};
    QVERIFY(m_files.makeFolder(folder));
    for (const Path &name : expected)
        QVERIFY(m_files.create(folder / name, Overwrite::Never));
    QCOMPARE(namesIn(folder).size(), expected.size());
    const Result<QList<Path>> names = m_files.names(folder);
    QVERIFY(names);
    QCOMPARE(names->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(names->contains(expected[i]) && (i == 0 || names->at(i - 1) < names->at(i)));
}

void TestFilesContract::namesOfAMissingFolderFail()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    QCOMPARE(codeOf(m_files.names(tree.data() / "absent")), u"io-failed"_s);
}

void TestFilesContract::copyAttributesCarriesOwnerModeAndExtendedAttributes()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path from = tree.data() / "d'origine";
    const Path to = tree.data() / "copie";
    writeBytes(from, "x");
    writeBytes(to, "y");
    QCOMPARE(::chmod(from.c_str(), 0640), 0);
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::chown(from.c_str(), 12345, 23456), 0);
    const bool attributes = ::setxattr(from.c_str(), "user.étiquette", "valeur", 6, 0) == 0;
    QVERIFY(m_files.copyAttributes(from, to));
    const Result<FileFacts> facts = m_files.facts(to);
    QCOMPARE(facts->mode, mode_t(0640));
    if (root) {
        QCOMPARE(facts->owner, uid_t(12345));
        QCOMPARE(facts->group, gid_t(23456));
    }
    QCOMPARE(bytesOf(to), "y");
    if (!attributes)
        QSKIP("this file system has no extended attributes");
    QByteArray value(16, '\0');
    QCOMPARE(::getxattr(to.c_str(), "user.étiquette", value.data(), 16), 6);
    QVERIFY(value.startsWith("valeur"));
}

void TestFilesContract::adoptFromFolderTakesOwnerAndFittingMode()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path folder = tree.data() / "dossier";
    writeBytes(folder / "fichier", "x");
    QCOMPARE(::chmod(folder.c_str(), 02775), 0);
    if (::geteuid() == 0)
        QCOMPARE(::chown(folder.c_str(), 12345, 23456), 0);
    QVERIFY(m_files.adoptFromFolder(folder / "fichier"));
    QCOMPARE(modeOf(folder / "fichier"), mode_t(0664));
    if (::geteuid() == 0)
        QCOMPARE(m_files.facts(folder / "fichier")->owner, uid_t(12345));
}

void TestFilesContract::canonicalResolvesLinksOfAFileThatDoesNotExist()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    std::filesystem::create_directory(tree.data() / "vrai");
    std::filesystem::create_directory_symlink("vrai", tree.data() / "lien");
    QCOMPARE(m_files.canonical(tree.data() / "lien" / "pas là").value(), tree.data() / "vrai" / "pas là");
}

void TestFilesContract::readAllStopsAtItsLimit()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const QByteArray content(200'000, 'x');
    writeBytes(tree.data() / "gros", content);
    QCOMPARE(m_files.readAll(tree.data() / "gros", content.size()).value(), content);
    QCOMPARE(codeOf(m_files.readAll(tree.data() / "gros", content.size() - 1)), u"size-mismatch"_s);
}

void TestFilesContract::publishIsCompleteAndPrivate()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Umask open(0);
    const Path file = tree.data() / "publié é";
    QVERIFY(m_files.publish(file, "first", Overwrite::Never));
    QVERIFY(m_files.publish(file, "second", Overwrite::Replace));
    QCOMPARE(bytesOf(file), "second");
    QCOMPARE(modeOf(file), mode_t(0600));
    QCOMPARE(namesIn(tree.data()), QStringList{u"publié é"_s});
}

void TestFilesContract::publishRefusesAnExistingNameAndLeavesNothing()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    const Path file = tree.data() / "publié é";
    writeBytes(file, "old");
    QVERIFY(!m_files.publish(file, "new", Overwrite::Never));
    QCOMPARE(bytesOf(file), "old");
    QCOMPARE(namesIn(tree.data()).size(), 1);
}

void TestFilesContract::publishIntoAFolderThatIsMissingLeavesNothing()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    QVERIFY(!m_files.publish(tree.data() / "absent" / "fichier", "new", Overwrite::Never));
    QVERIFY(namesIn(tree.data()).isEmpty());
}

void TestFilesContract::writingToAFullDeviceIsDiskFull()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    // The limit on file size is the one full device that a test can have: EFBIG, as ENOSPC, is DiskFull.
    const auto file = m_files.create(tree.data() / "fichier", Overwrite::Never);
    Child limited(u"write-beyond-limit"_s, {toText(tree.data() / "autre")});
    QCOMPARE(limited.line(), "disk-full");
    QCOMPARE(limited.end(), 0);
}

void TestFilesContract::ordinaryFilesAreNoMountPoints()
{
    const TempTree tree(TempTree::Place::Disk, std::nullopt);
    writeBytes(tree.data() / "fichier", "x");
    QCOMPARE(m_files.isMountPoint(tree.data() / "fichier").value(), false);
    QVERIFY(!m_files.isMountPoint(tree.data() / "absent"));
}

namespace {

int writeBeyondLimit(const QStringList &arguments)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    PosixFiles files;
    const auto file = files.create(toPath(arguments.value(0)), Overwrite::Never);
    const QByteArray bytes(8192, 'x');
    const Result<void> written = (*file)->write(bytes.constData(), bytes.size());
    tell(written ? QByteArray("written") : toString(written.error().code).toLatin1());
    return 0;
}

const std::map<QString, Role> roles{{QStringLiteral("write-beyond-limit"), writeBeyondLimit}};

} // namespace

HOLDFAST_TEST_MAIN_WITH_ROLES(TestFilesContract, roles)
#include "tst_files_contract.moc"
