#pragma once

#include "base/Path.h"
#include "base/Result.h"
#include "system/Files.h"

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <clocale>
#include <memory>

namespace holdfast {

struct TarWriterEnd
{
    void operator()(archive *handle) const { archive_write_free(handle); }
};
struct TarReaderEnd
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
struct TarEntryEnd
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using TarWriter = std::unique_ptr<archive, TarWriterEnd>;
using TarReader = std::unique_ptr<archive, TarReaderEnd>;
using TarEntry = std::unique_ptr<archive_entry, TarEntryEnd>;

// UTF-8 as the character set of this thread while it lives: libarchive turns names through the locale, and
// its pax writer reads through a null pointer when that is C, as under cron, and a name is not ASCII.
class Utf8Names
{
public:
    Utf8Names();
    ~Utf8Names();
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;
    bool hold() const { return m_mine != nullptr; }

private:
    locale_t m_mine;
    locale_t m_before;
};

// Carries bytes between libarchive and a File, and the File's error back in `state`. Must outlive the handle.
struct TarBridge
{
    File *file = nullptr;
    Result<void> state;
    QByteArray buffer = {};
    Utf8Names names = {};

    static la_ssize_t write(archive *, void *self, const void *bytes, std::size_t size);
    static la_ssize_t read(archive *, void *self, const void **bytes);
    // The File's error, else what libarchive says.
    Error error(archive *handle, const Path &tar, ErrorCode code) const;
};

// A reader of plain tar, nothing else (R7). ArtefactDamaged when it does not begin as one.
Result<TarReader> openTarReader(File &file, TarBridge &bridge, const Path &tar);

// A writer of pax, names in UTF-8, without padding behind the end mark.
Result<TarWriter> openTarWriter(File &file, TarBridge &bridge, const Path &tar);

} // namespace holdfast
