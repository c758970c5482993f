#include "FailingFiles.h"
#include "TempTree.h"
#include "archive/SealedFile.h"
#include "plan/Unseal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::testing;

namespace {

// What is free there is what the test says.
class SmallDisk final : public Files
{
public:
    explicit SmallDisk(Files &inner) : m_inner(inner) {}
    qint64 room = 0;

    Result<qint64> freeSpace(const Path & /*folder*/) override { return room; }
    Result<std::unique_ptr<File>> openRead(const Path &path) override { return m_inner.openRead(path); }
    Result<std::unique_ptr<File>> create(const Path &path, Overwrite overwrite) override
    {
        return m_inner.create(path, overwrite);
    }
    Result<FileFacts> facts(const Path &path) override { return m_inner.facts(path); }
    Result<void> rename(const Path &from, const Path &to) override { return m_inner.rename(from, to); }
    Result<void> renameNew(const Path &from, const Path &to) override { return m_inner.renameNew(from, to); }
    Result<void> remove(const Path &path) override { return m_inner.remove(path); }
    Result<void> syncFolder(const Path &folder) override { return m_inner.syncFolder(folder); }
    Result<void> makeFolder(const Path &folder) override { return m_inner.makeFolder(folder); }
    Result<QList<Path>> names(const Path &folder) override { return m_inner.names(folder); }
    Result<void> copyAttributes(const Path &from, const Path &to) override
    {
        return m_inner.copyAttributes(from, to);
    }
    Result<void> adoptFromFolder(const Path &file) override { return m_inner.adoptFromFolder(file); }
    Result<void> setMode(const Path &path, mode_t mode) override { return m_inner.setMode(path, mode); }
    Result<void> setModified(const Path &file, const timespec &modified) override
    {
        return m_inner.setModified(file, modified);
    }
    Result<std::unique_ptr<File>> openWrite(const Path &path) override { return m_inner.openWrite(path); }
    Result<Path> canonical(const Path &path) override { return m_inner.canonical(path); }
    Result<bool> isMountPoint(const Path &path) override { return m_inner.isMountPoint(path); }
    Result<FileSystem> fileSystem(const Path &folder) override { return m_inner.fileSystem(folder); }

private:
    Files &m_inner;
};

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no error"_s : toString(result.error().code);
}

QByteArray contentOf(qsizetype size)
{
    QByteArray out(size, '\0');
    quint32 state = 4711;
    for (char &byte : out) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>((state >> 24U) % 61U);
    }
    return out;
}

} // namespace

class TestUnseal : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatTheWriterSealed();
    void failsWholeWhicheverFileOperationFails();
    void neverOverwritesWhatCameMeanwhile();
    void stopsBeforeTheLastRoomIsTaken();
    void stopsWhenAskedInTheMiddleOfASmallFile();
    void namesTheFileInEveryError();

private:
    Path makeSealed(const QByteArray &content, const AgeLock &lock);
    QStringList namesIn(const Path &folder);

    TempTree m_tree{TempTree::Place::Memory};
    PosixFiles m_files;
    ProgressSlot m_slot;
    RunContext m_context{{}, m_slot};
    AgeIdentity m_identity = AgeIdentity::generate();
    AgeKeys m_keys;
    int m_made = 0;
};

Path TestUnseal::makeSealed(const QByteArray &content, const AgeLock &lock)
{
    auto identities = std::make_shared<std::vector<AgeIdentity>>();
    identities->push_back(m_identity.clone());
    m_keys.identities = identities;
    const Path folder = m_tree.base() / ("dossier n°" + std::to_string(++m_made));
    if (!m_files.makeFolder(folder))
        return {};
    const Path file = folder / "sauvegarde d'été.age";
    Result<std::unique_ptr<SealedWriter>> writer = SealedWriter::begin(m_files, file, lock);
    if (!writer || !(*writer)->write(content.constData(), content.size()) || !(*writer)->finish())
        return {};
    return file;
}

QStringList TestUnseal::namesIn(const Path &folder)
{
    QStringList out;
    for (const Path &name : m_files.names(folder).value_or(QList<Path>()))
        out.append(toText(name));
    return out;
}

void TestUnseal::opensWhatTheWriterSealed()
{
    const QByteArray content = contentOf(3 * 1024 * 1024 + 17);
    const Path file = makeSealed(content, {{m_identity.recipient()}, {}});
    const Path output = file.parent_path() / "sortie.db";
    QCOMPARE(codeOf(unseal(m_files, {file, output}, m_keys, m_context)), u"no error"_s);
    QCOMPARE(bytesOf(output), content);
    QCOMPARE(m_files.facts(output)->mode & 07777U, 0600U);
    QCOMPARE(m_slot.get().phase, u"unseal"_s);
}

void TestUnseal::failsWholeWhicheverFileOperationFails()
{
    const QByteArray content = contentOf(400'000);
    const Path file = makeSealed(content, {{m_identity.recipient()}, {}});
    const Path output = file.parent_path() / "sortie.db";
    FailingFiles failing(m_files);
    int failures = 0;
    for (int at = 1;; ++at) {
        QVERIFY(m_files.remove(output));
        failing.arm({at, ErrorCode::IoFailed});
        const Result<void> done = unseal(failing, {file, output}, m_keys, m_context);
        if (!failing.struck()) {
            QVERIFY(done);
            break;
        }
        failures += done ? 0 : 1;
        // Complete under its name, or not there. Only a clean-up that fails itself may leave the other name.
        const QStringList names = namesIn(file.parent_path());
        if (names.contains(u"sortie.db"_s))
            QCOMPARE(bytesOf(output), content);
        else
            QVERIFY2(!done, qPrintable(failing.log().join(u'\n')));
        const bool ofCleaning = failing.log().at(at - 1).startsWith(u"remove"_s);
        QVERIFY2(ofCleaning || names.filter(u".holdfast-stage"_s).isEmpty(),
                 qPrintable(failing.log().at(at - 1)));
    }
    QVERIFY(failures > 5);
    QCOMPARE(bytesOf(output), content);
}

void TestUnseal::neverOverwritesWhatCameMeanwhile()
{
    const Path file = makeSealed(contentOf(1000), {});
    const Path output = file.parent_path() / "sortie.db";
    FailingFiles failing(m_files);
    failing.arm({0, ErrorCode::IoFailed});
    QVERIFY(unseal(failing, {file, output}, {}, m_context));
    const auto at = static_cast<int>(failing.log().indexOf(QRegularExpression(u"^renameNew.*"_s))) + 1;
    QVERIFY(at > 0);
    QVERIFY(m_files.remove(output));
    failing.arm({at, ErrorCode::IoFailed, Fault::Lasting::Once, [&] { writeBytes(output, "à moi"); }});
    QCOMPARE(codeOf(unseal(failing, {file, output}, {}, m_context)), u"precondition-failed"_s);
    QCOMPARE(bytesOf(output), QByteArray("à moi"));
    QCOMPARE(namesIn(file.parent_path()).size(), 2);
}

void TestUnseal::stopsBeforeTheLastRoomIsTaken()
{
    const Path file = makeSealed(QByteArray(64 * 1024 * 1024, '\0'), {{m_identity.recipient()}, {}});
    const Path output = file.parent_path() / "sortie.db";
    SmallDisk disk(m_files);
    disk.room = 8 * 1024 * 1024;
    const Result<void> done = unseal(disk, {file, output}, m_keys, m_context);
    QCOMPARE(codeOf(done), u"disk-full"_s);
    QCOMPARE(done.error().subject, toText(file.parent_path()));
    QCOMPARE(namesIn(file.parent_path()).size(), 1);
    disk.room = 64 * 1024 * 1024;
    QCOMPARE(codeOf(unseal(disk, {file, output}, m_keys, m_context)), u"no error"_s);
}

void TestUnseal::stopsWhenAskedInTheMiddleOfASmallFile()
{
    // Read at once, unpacked for long: the stop comes after the last byte was read.
    const Path file = makeSealed(QByteArray(256 * 1024 * 1024, '\0'), {});
    QVERIFY(m_files.facts(file)->size < 512 * 1024);
    std::stop_source stop;
    FailingFiles failing(m_files);
    failing.arm({0, ErrorCode::IoFailed});
    SmallDisk disk(m_files);
    disk.room = std::numeric_limits<qint64>::max();
    ProgressSlot slot;
    slot.onChange([&](const Progress &progress) {
        if (progress.total > 0 && progress.done == progress.total)
            stop.request_stop();
    });
    RunContext context(stop.get_token(), slot);
    const Path output = file.parent_path() / "sortie.db";
    QCOMPARE(codeOf(unseal(disk, {file, output}, {}, context)), u"cancelled"_s);
    QCOMPARE(namesIn(file.parent_path()).size(), 1);
}

void TestUnseal::namesTheFileInEveryError()
{
    const Path file = makeSealed(contentOf(9000), {{m_identity.recipient()}, {}});
    const Path output = file.parent_path() / "sortie.db";
    const Result<void> shut = unseal(m_files, {file, output}, {}, m_context);
    QCOMPARE(codeOf(shut), u"identity-required"_s);
    QCOMPARE(shut.error().subject, toText(file));
    writeBytes(file, bytesOf(file).chopped(1));
    const Result<void> cut = unseal(m_files, {file, output}, m_keys, m_context);
    QCOMPARE(codeOf(cut), u"artefact-damaged"_s);
    QCOMPARE(cut.error().subject, toText(file));
    QVERIFY(!cut.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestUnseal)
#include "tst_unseal.moc"
