#pragma once

#include "base/ByteSink.h"
#include "base/Path.h"
#include "base/RunContext.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <ctime>
#include <memory>
#include <sys/types.h>

namespace holdfast {

// An open file. Errors: DiskFull (ENOSPC, EDQUOT, EFBIG), PermissionDenied (EACCES, EPERM, EROFS), IoFailed.
class File
{
public:
    File() = default;
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    virtual ~File() = default;

    // Fewer bytes than asked only at the end of the file.
    virtual Result<qint64> read(char *bytes, qint64 size) = 0;
    // All bytes, or an error.
    virtual Result<void> write(const char *bytes, qint64 size) = 0;
    virtual Result<void> seek(qint64 position) = 0;
    virtual Result<void> truncate(qint64 size) = 0;
    // On the disk when it returns (fsync).
    virtual Result<void> sync() = 0;
    virtual Result<void> close() = 0;
};

enum class FileType
{
    Missing,
    Regular,
    Folder,
    Symlink,
    Other
};

// What lstat and friends say. `dev` and `inode` identify the file while it exists.
struct FileFacts
{
    FileType type = FileType::Missing;
    qint64 size = 0;
    QDateTime modified; // UTC, whole milliseconds
    timespec modifiedExactly{};
    dev_t dev = 0;
    ino_t inode = 0;
    qint64 born = 0; // nanoseconds since 1970; with the inode, whose number may come again; 0: not known
    nlink_t links = 0;
    uid_t owner = 0;
    gid_t group = 0;
    mode_t mode = 0;

    bool exists() const { return type != FileType::Missing; }
};

// What a folder lies on.
struct FileSystem
{
    enum class Kind
    {
        Local,
        Network, // another machine's files: NFS, SMB, AFS, Ceph
        Guest    // those of a host or of a program: FUSE, 9p, VirtualBox, VMware
    };

    QString name; // "ext4", "nfs" …; a number in hex for one that we do not know
    Kind kind = Kind::Local;
    bool readOnly = false;
};

enum class Overwrite
{
    Never,
    Replace
};

// The file system, as far as we touch it. Real: PosixFiles; tests fail the n-th call of it.
class Files
{
public:
    Files() = default;
    Files(const Files &) = delete;
    Files &operator=(const Files &) = delete;
    virtual ~Files() = default;

    // Never follows the last symlink, never blocks on a FIFO: anything but a regular file is IoFailed.
    virtual Result<std::unique_ptr<File>> openRead(const Path &path) = 0;
    // 0600, whatever the umask.
    virtual Result<std::unique_ptr<File>> create(const Path &path, Overwrite overwrite) = 0;
    // Does not follow a symlink at the end. Missing is no error.
    virtual Result<FileFacts> facts(const Path &path) = 0;
    virtual Result<void> rename(const Path &from, const Path &to) = 0;
    // As rename, but `to` must not exist.
    virtual Result<void> renameNew(const Path &from, const Path &to) = 0;
    // Missing is no error.
    virtual Result<void> remove(const Path &path) = 0;
    virtual Result<void> syncFolder(const Path &folder) = 0;
    // All missing levels, 0700 each; one that exists is left as it is.
    virtual Result<void> makeFolder(const Path &folder) = 0;
    // Sorted, without . and ..
    virtual Result<QList<Path>> names(const Path &folder) = 0;
    // Bytes that an unprivileged writer can still write there.
    virtual Result<qint64> freeSpace(const Path &folder) = 0;
    // Owner, group, mode, extended attributes and ACLs (which Linux keeps as attributes) of `from` onto `to`.
    virtual Result<void> copyAttributes(const Path &from, const Path &to) = 0;
    // For a file that had no predecessor: owner and group of its folder, and of the folder's mode what fits a
    // file.
    virtual Result<void> adoptFromFolder(const Path &file) = 0;
    // The permission bits of a file of ours; special bits are not set.
    virtual Result<void> setMode(const Path &path, mode_t mode) = 0;
    virtual Result<void> setModified(const Path &file, const timespec &modified) = 0;
    // An existing file opened for writing; only for emptying a damaged one that cannot be replaced.
    virtual Result<std::unique_ptr<File>> openWrite(const Path &path) = 0;
    // With symlinks resolved; the last component need not exist.
    virtual Result<Path> canonical(const Path &path) = 0;
    // True when the file itself is a mount point (a bind-mounted single file cannot be renamed over).
    virtual Result<bool> isMountPoint(const Path &path) = 0;
    virtual Result<FileSystem> fileSystem(const Path &folder) = 0;

    // Built on the above. At most `limit` bytes, else SizeMismatch.
    Result<QByteArray> readAll(const Path &path, qint64 limit);
    // Beside, synced, renamed, folder synced: complete or not there. 0600.
    Result<void> publish(const Path &path, const QByteArray &content, Overwrite overwrite);
};

// Hands a file's bytes to `to`, which is not finished. Progress: bytes.
Result<void> feedFrom(Files &files, const Path &file, ByteSink &to, RunContext &context);

class PosixFiles final : public Files
{
public:
    Result<std::unique_ptr<File>> openRead(const Path &path) override;
    Result<std::unique_ptr<File>> create(const Path &path, Overwrite overwrite) override;
    Result<FileFacts> facts(const Path &path) override;
    Result<void> rename(const Path &from, const Path &to) override;
    Result<void> renameNew(const Path &from, const Path &to) override;
    Result<void> remove(const Path &path) override;
    Result<void> syncFolder(const Path &folder) override;
    Result<void> makeFolder(const Path &folder) override;
    Result<QList<Path>> names(const Path &folder) override;
    Result<qint64> freeSpace(const Path &folder) override;
    Result<void> copyAttributes(const Path &from, const Path &to) override;
    Result<void> adoptFromFolder(const Path &file) override;
    Result<void> setMode(const Path &path, mode_t mode) override;
    Result<void> setModified(const Path &file, const timespec &modified) override;
    Result<std::unique_ptr<File>> openWrite(const Path &path) override;
    Result<Path> canonical(const Path &path) override;
    Result<bool> isMountPoint(const Path &path) override;
    Result<FileSystem> fileSystem(const Path &folder) override;
};

} // namespace holdfast
