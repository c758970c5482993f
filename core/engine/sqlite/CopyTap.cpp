#include "engine/sqlite/CopyTap.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace holdfast {

namespace {

constexpr qint64 pendingByte = 0x40000000; // file format 1.5: its page is never written
constexpr qint64 walHeaderSize = 32;
constexpr qint64 frameHeaderSize = 24;
constexpr qint64 mostFrames = 100'000;
constexpr qsizetype atOnce = 256 * 1024; // single pages would cost the stages behind more than they hold

// An open file: ours first, the system's behind it in the same memory.
struct TappedFile
{
    sqlite3_file base;
    CopyTap *tap;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<TappedFile *>(file)->real();
}

int tapWrite(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const int code = realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
    CopyTap *const tap = reinterpret_cast<TappedFile *>(file)->tap;
    if (code == SQLITE_OK && !tap->onWrite(static_cast<const char *>(bytes), size, offset))
        return SQLITE_IOERR_WRITE;
    return code;
}

// Version 1: neither shared memory nor memory mapping, which a file without a journal does not need.
sqlite3_io_methods methods()
{
    sqlite3_io_methods out{};
    out.iVersion = 1;
    out.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
    out.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
    };
    out.xWrite = &tapWrite;
    out.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
        return realOf(f)->pMethods->xTruncate(realOf(f), size);
    };
    out.xSync = [](sqlite3_file *f, int flags) { return realOf(f)->pMethods->xSync(realOf(f), flags); };
    out.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return realOf(f)->pMethods->xFileSize(realOf(f), size);
    };
    out.xLock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); };
    out.xUnlock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); };
    out.xCheckReservedLock = [](sqlite3_file *f, int *result) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), result);
    };
    out.xFileControl = [](sqlite3_file *f, int what, void *argument) {
        return realOf(f)->pMethods->xFileControl(realOf(f), what, argument);
    };
    out.xSectorSize = [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
    out.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
    return out;
}

int tapOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    static const sqlite3_io_methods ours = methods();
    sqlite3_vfs *const system = sqlite3_vfs_find(nullptr);
    auto *const tapped = reinterpret_cast<TappedFile *>(file);
    tapped->base.pMethods = nullptr;
    tapped->tap = static_cast<CopyTap *>(vfs->pAppData);
    const int code = system->xOpen(system, name, tapped->real(), flags, outFlags);
    if (tapped->real()->pMethods != nullptr)
        tapped->base.pMethods = &ours;
    return code;
}

bool readAt(sqlite3_file *file, char *to, qint64 size, qint64 at)
{
    return file != nullptr && file->pMethods != nullptr &&
           file->pMethods->xRead(file, to, static_cast<int>(size), at) == SQLITE_OK;
}

// Where the newest committed first page begins in the -wal; -1: it is not in there, or that cannot be told.
qint64 firstPageInWal(sqlite3_file *wal, qint64 pageSize)
{
    std::array<char, walHeaderSize> header{};
    if (!readAt(wal, header.data(), header.size(), 0))
        return -1;
    qint64 found = -1;
    qint64 pending = -1;
    std::array<char, frameHeaderSize> frame{};
    for (qint64 i = 0; i < mostFrames; ++i) {
        const qint64 at = walHeaderSize + i * (frameHeaderSize + pageSize);
        // Page, size of the database after a commit (else 0), and the two salts of the header.
        if (!readAt(wal, frame.data(), frame.size(), at) || std::memcmp(&frame[8], &header[16], 8) != 0)
            return found;
        if (qFromBigEndian<quint32>(frame.data()) == 1)
            pending = at + frameHeaderSize;
        if (qFromBigEndian<quint32>(&frame[4]) != 0)
            found = pending;
    }
    return -1;
}

} // namespace

CopyTap::CopyTap(ByteSink &to)
    : m_to(to), m_name("holdfast-tap-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16)),
      m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr)))
{
    m_vfs->zName = m_name.constData();
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile += static_cast<int>(sizeof(TappedFile));
    m_vfs->xOpen = &tapOpen;
    sqlite3_vfs_register(m_vfs.get(), 0);
    m_waiting.reserve(atOnce + 65536);
}

CopyTap::~CopyTap()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

bool CopyTap::pass(const char *bytes, qint64 size)
{
    m_waiting.append(bytes, size);
    m_next += size;
    return m_waiting.size() < atOnce || flush();
}

bool CopyTap::flush()
{
    const Result<void> done = m_to.write(m_waiting.constData(), m_waiting.size());
    if (!done)
        m_error = done.error();
    m_waiting.resize(0);
    return done.has_value();
}

bool CopyTap::onWrite(const char *bytes, qint64 size, qint64 offset)
{
    if (offset == 0) {
        m_firstWritten = QByteArray(bytes, size);
        return true;
    }
    if (m_first.isEmpty() || m_first.size() != size)
        m_inOrder = false;
    if (m_inOrder && m_next == 0 && !pass(m_first.constData(), m_first.size()))
        return false;
    if (m_inOrder && offset == m_next + size && m_next <= pendingByte && pendingByte < offset &&
        !pass(QByteArray(size, '\0').constData(), size))
        return false;
    m_inOrder = m_inOrder && offset == m_next;
    return !m_inOrder || pass(bytes, size);
}

bool CopyTap::complete(qint64 size)
{
    if (m_inOrder && m_next == 0 && !m_first.isEmpty())
        (void)pass(m_first.constData(), m_first.size());
    return !m_error && flush() && m_inOrder && m_next == size && m_first == m_firstWritten;
}

QByteArray firstPageOfCopy(SqliteConnection &source, qint64 pageSize)
{
    sqlite3_file *file = nullptr;
    sqlite3_file *journal = nullptr;
    sqlite3_file_control(source.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_file_control(source.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    const Result<QString> mode = source.text(QStringLiteral("PRAGMA journal_mode"));
    const Result<qint64> pages = source.number(QStringLiteral("PRAGMA page_count"));
    if (!mode || !pages)
        return {};
    const qint64 inWal = *mode == QStringLiteral("wal") ? firstPageInWal(journal, pageSize) : -1;
    QByteArray page(pageSize, '\0');
    if (inWal >= 0 ? !readAt(journal, page.data(), pageSize, inWal) : !readAt(file, page.data(), pageSize, 0))
        return {};
    // File format 1.3: change counter, size in pages, schema cookie, version-valid-for, version of the
    // library.
    qToBigEndian<quint32>(1, page.data() + 24);
    qToBigEndian(static_cast<quint32>(*pages), page.data() + 28);
    qToBigEndian<quint32>(1, page.data() + 40);
    qToBigEndian<quint32>(1, page.data() + 92);
    qToBigEndian(static_cast<quint32>(sqlite3_libversion_number()), page.data() + 96);
    return page;
}

} // namespace holdfast
