#pragma once

#include "base/ByteSink.h"
#include "engine/sqlite/SqliteConnection.h"

#include <QByteArray>

#include <optional>

struct sqlite3_vfs;

namespace holdfast {

// Hands the pages of a copy on while SQLite writes them, so that compressing need not wait for the end of the
// copy: a VFS (sqlite.org/vfs.html) for the copy's file that passes everything on to the system's own and
// sees what is written. The backup API writes the pages in their order, but the first one last; what that
// will be is told before, and compared when it comes. Whether it all held is known at the end: `complete`.
class CopyTap
{
public:
    explicit CopyTap(ByteSink &to);
    ~CopyTap();
    CopyTap(const CopyTap &) = delete;
    CopyTap &operator=(const CopyTap &) = delete;

    // To open the copy's file with.
    const char *vfs() const { return m_name.constData(); }
    // The first page to come; empty: not known, then nothing is handed on.
    void expect(const QByteArray &firstPage) { m_first = firstPage; }
    // An error of `to`, which SQLite only saw as one of its file.
    const std::optional<Error> &error() const { return m_error; }
    // Whether `to` has all bytes of the file, which is closed now and so large; else it has to be read anew.
    bool complete(qint64 size);

    // For the VFS: false when `to` failed.
    bool onWrite(const char *bytes, qint64 size, qint64 offset);

private:
    bool pass(const char *bytes, qint64 size);
    bool flush();

    ByteSink &m_to;
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QByteArray m_first;
    QByteArray m_firstWritten;
    qint64 m_next = 0; // of the file, what comes next
    QByteArray m_waiting;
    bool m_inOrder = true;
    std::optional<Error> m_error;
};

// The first page of the snapshot that `source` holds, as it will stand in a copy by the backup API: from the
// file, or from the newest transaction in its -wal (file format, 4: "The Write-Ahead Log"), with the numbers
// that SQLite gives a new file. Empty when it is not to be known; wrong when somebody commits at this moment.
QByteArray firstPageOfCopy(SqliteConnection &source, qint64 pageSize);

} // namespace holdfast
