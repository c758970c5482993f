#pragma once

#include "system/Files.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace holdfast::testing {

// Which call fails, and how.
struct Fault
{
    // Once: that call only. DiskStaysFull: from that call on everything that needs room fails.
    enum class Lasting
    {
        Once,
        DiskStaysFull
    };

    int at = 0; // 1 = the first call; 0 = none
    ErrorCode code = ErrorCode::IoFailed;
    Lasting lasting = Lasting::Once;
    std::function<void()> instead = {}; // called in place of failing: to kill this process, to cancel the run
};

// Files that count every call, those of their open files too, and fail the n-th. Before it has been armed,
// and after the fault has passed, it is the Files that it decorates.
class FailingFiles final : public Files
{
public:
    explicit FailingFiles(Files &inner) : m_inner(inner) {}

    // Told instead of what is.
    std::optional<FileSystem> otherSystem;
    std::optional<qint64> otherSpace;

    // Counts from zero again.
    void arm(const Fault &fault);
    void disarm() { arm({}); }
    int calls() const { return m_calls; }
    // Whether the armed call was reached.
    bool struck() const { return m_struck; }
    // What was called since arm(), as "create /path"; the n-th call is at n - 1.
    QStringList log() const;
    // The calls of a log that a full disk can refuse, from 1.
    static QList<int> callsForRoom(const QStringList &log);
    static QList<int> allCalls(const QStringList &log);

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

    enum class Need
    {
        Nothing,
        Room
    };
    // The gate that every call passes. Public for the open files.
    Result<void> pass(const char *operation, const Path &path, Need need);

private:
    Result<std::unique_ptr<File>> wrap(Result<std::unique_ptr<File>> file, const Path &path);

    Files &m_inner;
    Fault m_fault;
    std::atomic<int> m_calls = 0;
    std::atomic<bool> m_struck = false;
    mutable std::mutex m_mutex;
    QStringList m_log;
};

} // namespace holdfast::testing
