#pragma once

#include "system/Files.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace holdfast::testing {

/// Holds a worker at a known point until the test lets it go on.
class Gate
{
public:
    /// From now on the next pass() waits.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_reached = false;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = false;
        m_opened.notify_all();
    }
    bool reached() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reached;
    }
    /// Called by the worker. Gives up waiting after a minute, so that a failed test ends.
    void pass()
    {
        std::unique_lock lock(m_mutex);
        if (!m_closed)
            return;
        m_reached = true;
        m_opened.wait_for(lock, std::chrono::minutes(1), [this] { return !m_closed; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_closed = false;
    bool m_reached = false;
};

/// Files whose creation can be watched, held or refused; everything else goes through.
class GateFiles final : public Files
{
public:
    explicit GateFiles(Files &inner) : m_inner(inner) {}

    /// Asked before each file is created, on the worker's thread; set it while nothing runs.
    std::function<Result<void>(const Path &)> beforeCreate;
    /// Where every question for room passes: the pre-flight asks it.
    Gate spaceGate;

    Result<std::unique_ptr<File>> create(const Path &path, Overwrite overwrite) override
    {
        if (beforeCreate)
            HOLDFAST_TRY(beforeCreate(path));
        return m_inner.create(path, overwrite);
    }
    Result<std::unique_ptr<File>> openRead(const Path &path) override { return m_inner.openRead(path); }
    Result<FileFacts> facts(const Path &path) override { return m_inner.facts(path); }
    Result<void> rename(const Path &from, const Path &to) override { return m_inner.rename(from, to); }
    Result<void> renameNew(const Path &from, const Path &to) override { return m_inner.renameNew(from, to); }
    Result<void> remove(const Path &path) override { return m_inner.remove(path); }
    Result<void> syncFolder(const Path &folder) override { return m_inner.syncFolder(folder); }
    Result<void> makeFolder(const Path &folder) override { return m_inner.makeFolder(folder); }
    Result<QList<Path>> names(const Path &folder) override { return m_inner.names(folder); }
    Result<qint64> freeSpace(const Path &folder) override
    {
        spaceGate.pass();
        return m_inner.freeSpace(folder);
    }
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

} // namespace holdfast::testing
