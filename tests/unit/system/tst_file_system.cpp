#include "TempTree.h"
#include "system/Files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

class TestFileSystem : public QObject
{
    Q_OBJECT

private slots:
    void memoryIsKnownByName();
    void whatIsNotKnownIsToldByItsNumber();
    void aMissingFolderIsAnError();
};

void TestFileSystem::memoryIsKnownByName()
{
    const Result<FileSystem> memory = PosixFiles().fileSystem("/dev/shm");
    QVERIFY(memory);
    QCOMPARE(memory->name, u"tmpfs"_s);
    QVERIFY(memory->kind == FileSystem::Kind::Local);
    QVERIFY(!memory->readOnly);
}

void TestFileSystem::whatIsNotKnownIsToldByItsNumber()
{
    const Result<FileSystem> processes = PosixFiles().fileSystem("/proc");
    QVERIFY(processes);
    QCOMPARE(processes->name, u"0x9fa0"_s); // PROC_SUPER_MAGIC, linux/magic.h
}

void TestFileSystem::aMissingFolderIsAnError()
{
    const TempTree tree;
    QVERIFY(!PosixFiles().fileSystem(tree.data() / "absent"));
}

QTEST_APPLESS_MAIN(TestFileSystem)
#include "tst_file_system.moc"
