#pragma once

#include "base/Result.h"

#include <QString>

#include <filesystem>

namespace holdfast::practice {

// What ROOT/.practice/server.json says of the server that is running: enough to be sure that a process id
// still means that very process (pid, start time in clock ticks since boot from proc(5) stat field 22,
// executable).
struct ServerRecord
{
    qint64 pid = 0;
    quint16 port = 0;
    QString url;
    QString startedAt; // ISO 8601 UTC
    qint64 startTicks = 0;
    QString executable;

    friend bool operator==(const ServerRecord &, const ServerRecord &) = default;
};

// The record of this very process, listening on `port`.
Result<ServerRecord> recordOfThisProcess(quint16 port);

// Written beside and renamed, 0600.
Result<void> writeServerRecord(const std::filesystem::path &root, const ServerRecord &record);
// True when the record on disk is this one, word for word.
bool isOnDisk(const std::filesystem::path &root, const ServerRecord &record);
// Removes `record` when it is the one on disk, and never another one.
void removeServerRecord(const std::filesystem::path &root, const ServerRecord &record);

// At most one server for a root: an OS lock that ends with the process.
class ServeLock
{
public:
    static Result<ServeLock> take(const std::filesystem::path &root);
    ServeLock(ServeLock &&other) noexcept;
    ServeLock &operator=(ServeLock &&) = delete;
    ~ServeLock();

private:
    explicit ServeLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace holdfast::practice
