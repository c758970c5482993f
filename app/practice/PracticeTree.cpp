#include "practice/PracticeTree.h"

#include "practice/PracticeData.h"
#include "practice/PracticeResources.h"
#include "practice/ServerRecord.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace holdfast::practice {

namespace {

namespace fs = std::filesystem;

QString toText(const fs::path &path)
{
    return QString::fromStdString(path.native());
}

Error failed(const fs::path &path, int code = errno)
{
    return fail(ErrorCode::PracticeFailed, toText(path), qt_error_string(code));
}

Result<void> makeFolder(const fs::path &folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return failed(folder);
    return {};
}

// Opens `path` with `flags`, lets `use` work on the descriptor, syncs and closes.
template <class Use>
Result<void> withSynced(const fs::path &path, int flags, Use use)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(path);
    const bool done = use(descriptor) && ::fsync(descriptor) == 0;
    const int code = errno;
    ::close(descriptor);
    if (!done)
        return failed(path, code);
    return {};
}

Result<void> sync(const fs::path &path)
{
    return withSynced(path, O_RDONLY, [](int) { return true; });
}

Result<void> writeNew(const fs::path &path, const QByteArray &content)
{
    return withSynced(path, O_WRONLY | O_CREAT | O_EXCL, [&content](int descriptor) {
        const ssize_t written =
            ::write(descriptor, content.constData(), static_cast<std::size_t>(content.size()));
        return written == content.size();
    });
}

Result<void> copyTemplates(const fs::path &root)
{
    const QString prefix = QStringLiteral(":/practice/tree/");
    QDirIterator entries(prefix, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile source(entries.next());
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorCode::PracticeFailed, source.fileName(), source.errorString());
        const fs::path target = root / source.fileName().mid(prefix.size()).toStdString();
        HOLDFAST_TRY(makeFolder(target.parent_path()));
        HOLDFAST_TRY(writeNew(target, source.readAll()));
    }
    return {};
}

QByteArray newIntegrityKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

Result<void> syncFolders(const fs::path &root)
{
    for (const auto &entry : fs::recursive_directory_iterator(root)) {
        if (entry.is_directory())
            HOLDFAST_TRY(sync(entry.path()));
    }
    return sync(root);
}

Result<void> fillTree(const fs::path &root, quint64 seed)
{
    HOLDFAST_TRY(copyTemplates(root));
    HOLDFAST_TRY(makeFolder(root / ".practice"));
    HOLDFAST_TRY(writeNew(root / ".practice" / "integrity.key", newIntegrityKey()));
    const fs::path database = root / "backend" / "app.db";
    HOLDFAST_TRY(writeNew(database, {})); // 0600 from the first byte on
    HOLDFAST_TRY(fillPracticeDatabase(database, seed));
    HOLDFAST_TRY(sync(database));
    return syncFolders(root);
}

Result<void> moveInto(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return failed(from, error.value());
    return {};
}

Result<std::vector<fs::path>> entriesOf(const fs::path &folder)
{
    std::error_code error;
    std::vector<fs::path> entries;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        entries.push_back(entry->path());
    if (error)
        return failed(folder, error.value());
    return entries;
}

// Moves the application's files of `root` to `aside` and those of `fresh` to their place; backups stay where
// they are, and so does .practice, which gets a key only when it has none.
Result<void> exchange(const fs::path &root, const fs::path &fresh, const fs::path &aside)
{
    std::error_code error;
    HOLDFAST_TRY(makeFolder(aside));
    HOLDFAST_TRY(makeFolder(root / ".practice"));
    HOLDFAST_TRY_AS(const std::vector<fs::path> old, entriesOf(root));
    for (const fs::path &entry : old) {
        if (entry.filename() != "backups" && entry.filename() != ".practice")
            HOLDFAST_TRY(moveInto(entry, aside / entry.filename()));
    }
    HOLDFAST_TRY_AS(const std::vector<fs::path> made, entriesOf(fresh));
    for (const fs::path &entry : made) {
        if (entry.filename() != ".practice")
            HOLDFAST_TRY(moveInto(entry, root / entry.filename()));
    }
    const fs::path key = root / ".practice" / "integrity.key";
    if (!fs::exists(key, error))
        HOLDFAST_TRY(moveInto(fresh / ".practice" / "integrity.key", key));
    return {};
}

} // namespace

Result<void> createPracticeTree(const fs::path &root, quint64 seed)
{
    registerPracticeResources();
    std::error_code error;
    const fs::path parent = root.parent_path();
    fs::create_directories(parent, error);
    if (error)
        return failed(parent, error.value());
    std::string partial = root.native() + ".partial-XXXXXX";
    if (::mkdtemp(partial.data()) == nullptr)
        return failed(partial);
    Result<void> made = fillTree(partial, seed);
    // rename(2) replaces an empty folder and nothing else.
    if (made && ::rename(partial.c_str(), root.c_str()) != 0)
        made = failed(root);
    if (!made) {
        fs::remove_all(partial, error);
        return made;
    }
    return sync(parent);
}

Result<void> resetPracticeTree(const fs::path &root, quint64 seed)
{
    HOLDFAST_TRY(makeFolder(root / ".practice"));
    HOLDFAST_TRY_AS(const ServeLock lock, ServeLock::take(root));
    const std::string suffix = std::to_string(QRandomGenerator::system()->generate());
    const fs::path fresh = root.native() + ".fresh-" + suffix;
    const fs::path aside = root.native() + ".old-" + suffix;
    HOLDFAST_TRY(createPracticeTree(fresh, seed));
    const Result<void> exchanged = exchange(root, fresh, aside);
    std::error_code ignored;
    fs::remove_all(fresh, ignored);
    fs::remove_all(aside, ignored);
    HOLDFAST_TRY(exchanged);
    return sync(root);
}

} // namespace holdfast::practice
