#include "system/Files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <dirent.h>

#include <linux/stat.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Error systemError(const Path &path, int number)
{
    ErrorCode code = ErrorCode::IoFailed;
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS)
        code = ErrorCode::PermissionDenied;
    return fail(code, toText(path), QString::fromLocal8Bit(strerror(number)));
}

class PosixFile final : public File
{
public:
    PosixFile(int descriptor, Path path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    ~PosixFile() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    Result<qint64> read(char *bytes, qint64 size) override
    {
        qint64 done = 0;
        while (done < size) {
            const ssize_t got = ::read(m_descriptor, bytes + done, static_cast<std::size_t>(size - done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return systemError(m_path, errno);
            if (got == 0)
                break;
            done += got;
        }
        return done;
    }

    Result<void> write(const char *bytes, qint64 size) override
    {
        qint64 done = 0;
        while (done < size) {
            const ssize_t put = ::write(m_descriptor, bytes + done, static_cast<std::size_t>(size - done));
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                return systemError(m_path, errno);
            done += put;
        }
        m_sinceHint += size;
        if (m_sinceHint >= hintEvery) {
            // The disk begins now, so that the sync at the end has little left to wait for. Only a hint.
            ::sync_file_range(m_descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
            m_sinceHint = 0;
        }
        return {};
    }

    Result<void> seek(qint64 position) override
    {
        if (::lseek(m_descriptor, position, SEEK_SET) < 0)
            return systemError(m_path, errno);
        return {};
    }

    Result<void> truncate(qint64 size) override
    {
        if (::ftruncate(m_descriptor, size) != 0)
            return systemError(m_path, errno);
        return {};
    }

    Result<void> sync() override
    {
        if (::fsync(m_descriptor) != 0)
            return systemError(m_path, errno);
        return {};
    }

    Result<void> close() override
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        if (::close(descriptor) != 0)
            return systemError(m_path, errno);
        return {};
    }

private:
    static constexpr qint64 hintEvery = 8LL * 1024 * 1024;

    int m_descriptor;
    qint64 m_sinceHint = 0;
    Path m_path;
};

FileType typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileType::Regular;
    if (S_ISDIR(mode))
        return FileType::Folder;
    return S_ISLNK(mode) ? FileType::Symlink : FileType::Other;
}

Result<std::unique_ptr<File>> openRegular(const Path &path, int access)
{
    const int descriptor = ::open(path.c_str(), access | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return systemError(path, errno);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return fail(ErrorCode::IoFailed, toText(path), u"not a regular file"_s);
    }
    return std::unique_ptr<File>(std::make_unique<PosixFile>(descriptor, path));
}

} // namespace

Result<std::unique_ptr<File>> PosixFiles::openRead(const Path &path)
{
    return openRegular(path, O_RDONLY);
}

Result<std::unique_ptr<File>> PosixFiles::openWrite(const Path &path)
{
    return openRegular(path, O_RDWR);
}

Result<void> PosixFiles::adoptFromFolder(const Path &file)
{
    struct stat folder = {};
    if (::stat(file.parent_path().c_str(), &folder) != 0)
        return systemError(file.parent_path(), errno);
    if (::geteuid() == 0 && ::chown(file.c_str(), folder.st_uid, folder.st_gid) != 0)
        return systemError(file, errno);
    if (::chmod(file.c_str(), folder.st_mode & 0666) != 0)
        return systemError(file, errno);
    return {};
}

Result<void> PosixFiles::setMode(const Path &path, mode_t mode)
{
    if (::chmod(path.c_str(), mode & 0777) != 0)
        return systemError(path, errno);
    return {};
}

Result<void> PosixFiles::setModified(const Path &file, const timespec &modified)
{
    const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, modified};
    if (::utimensat(AT_FDCWD, file.c_str(), times.data(), AT_SYMLINK_NOFOLLOW) != 0)
        return systemError(file, errno);
    return {};
}

Result<std::unique_ptr<File>> PosixFiles::create(const Path &path, Overwrite overwrite)
{
    const int exclusive = overwrite == Overwrite::Never ? O_EXCL : O_TRUNC;
    const int descriptor =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | exclusive, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(path, errno);
    if (::fchmod(descriptor, S_IRUSR | S_IWUSR) != 0) {
        const int number = errno;
        ::close(descriptor);
        return systemError(path, number);
    }
    return std::unique_ptr<File>(std::make_unique<PosixFile>(descriptor, path));
}

Result<FileFacts> PosixFiles::facts(const Path &path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return FileFacts{};
        return systemError(path, errno);
    }
    FileFacts facts;
    facts.type = typeOf(status.st_mode);
    facts.size = status.st_size;
    facts.modified = QDateTime::fromMSecsSinceEpoch(
        status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000, Qt::UTC);
    facts.modifiedExactly = status.st_mtim;
    facts.dev = status.st_dev;
    facts.inode = status.st_ino;
    struct statx more = {};
    if (::statx(AT_FDCWD, path.c_str(), AT_SYMLINK_NOFOLLOW, STATX_BTIME, &more) == 0 &&
        (more.stx_mask & STATX_BTIME) != 0)
        facts.born = more.stx_btime.tv_sec * 1'000'000'000 + more.stx_btime.tv_nsec;
    facts.links = status.st_nlink;
    facts.owner = status.st_uid;
    facts.group = status.st_gid;
    facts.mode = status.st_mode & 07777;
    return facts;
}

Result<void> PosixFiles::rename(const Path &from, const Path &to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return systemError(to, errno);
    return {};
}

Result<void> PosixFiles::renameNew(const Path &from, const Path &to)
{
    // RENAME_NOREPLACE is not on every file system; a hard link that must not exist is.
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return systemError(to, errno);
    if (::link(from.c_str(), to.c_str()) != 0 || ::unlink(from.c_str()) != 0)
        return systemError(to, errno);
    return {};
}

Result<void> PosixFiles::remove(const Path &path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return systemError(path, errno);
    return {};
}

Result<void> PosixFiles::syncFolder(const Path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(folder, errno);
    const int failed = ::fsync(descriptor) != 0 ? errno : 0;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so: not a failure of ours.
    if (failed != 0 && failed != EINVAL)
        return systemError(folder, failed);
    return {};
}

Result<void> PosixFiles::makeFolder(const Path &folder)
{
    HOLDFAST_TRY_AS(const FileFacts there, facts(folder));
    if (there.type == FileType::Folder)
        return {};
    if (there.type == FileType::Symlink && std::filesystem::is_directory(folder))
        return {};
    if (there.exists())
        return fail(ErrorCode::IoFailed, toText(folder), u"exists and is not a folder"_s);
    if (folder.has_parent_path() && folder.parent_path() != folder)
        HOLDFAST_TRY(makeFolder(folder.parent_path()));
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(folder, errno);
    return syncFolder(folder.has_parent_path() ? folder.parent_path() : Path("."));
}

Result<QList<Path>> PosixFiles::names(const Path &folder)
{
    DIR *stream = ::opendir(folder.c_str());
    if (stream == nullptr)
        return systemError(folder, errno);
    QList<Path> out;
    errno = 0;
    while (const dirent *entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            out.append(Path(name));
    }
    const int number = errno;
    ::closedir(stream);
    if (number != 0)
        return systemError(folder, number);
    std::sort(out.begin(), out.end());
    return out;
}

Result<qint64> PosixFiles::freeSpace(const Path &folder)
{
    struct statvfs status = {};
    if (::statvfs(folder.c_str(), &status) != 0)
        return systemError(folder, errno);
    return static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
}

Result<void> PosixFiles::copyAttributes(const Path &from, const Path &to)
{
    struct stat status = {};
    if (::stat(from.c_str(), &status) != 0)
        return systemError(from, errno);
    struct stat mine = {};
    if (::stat(to.c_str(), &mine) != 0)
        return systemError(to, errno);
    if ((mine.st_uid != status.st_uid || mine.st_gid != status.st_gid) &&
        ::chown(to.c_str(), status.st_uid, status.st_gid) != 0)
        return systemError(to, errno);
    if (::chmod(to.c_str(), status.st_mode & 07777) != 0)
        return systemError(to, errno);
    const ssize_t size = ::listxattr(from.c_str(), nullptr, 0);
    if (size <= 0)
        return {}; // none, or a file system without them
    std::vector<char> list(static_cast<std::size_t>(size));
    const ssize_t got = ::listxattr(from.c_str(), list.data(), list.size());
    for (ssize_t at = 0; at < got;
         at += static_cast<ssize_t>(std::strlen(&list[static_cast<std::size_t>(at)])) + 1) {
        const char *name = &list[static_cast<std::size_t>(at)];
        const ssize_t length = ::getxattr(from.c_str(), name, nullptr, 0);
        std::vector<char> value(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
        if (length < 0 || ::getxattr(from.c_str(), name, value.data(), value.size()) != length ||
            ::setxattr(to.c_str(), name, value.data(), value.size(), 0) != 0)
            return systemError(to, errno);
    }
    return {};
}

Result<Path> PosixFiles::canonical(const Path &path)
{
    std::error_code error;
    Path whole = std::filesystem::weakly_canonical(path, error);
    // A link whose target is missing is left as it is by the library: follow it by hand, so that the target
    // is made.
    for (int hops = 0; !error && std::filesystem::is_symlink(std::filesystem::symlink_status(whole, error));
         ++hops) {
        if (hops > 40)
            return systemError(path, ELOOP);
        const Path next = std::filesystem::read_symlink(whole, error);
        if (!error)
            whole = std::filesystem::weakly_canonical(whole.parent_path() / next, error);
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return systemError(path, error.value());
    return whole;
}

Result<bool> PosixFiles::isMountPoint(const Path &path)
{
    struct statx status = {};
    if (::statx(AT_FDCWD, path.c_str(), AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &status) != 0)
        return systemError(path, errno);
    return (status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0 &&
           (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

} // namespace holdfast
