#include "archive/TarBridge.h"

namespace holdfast {

namespace {

constexpr qsizetype blockSize = 64 * 1024;

} // namespace

// C.UTF-8 is part of glibc since 2.35.
Utf8Names::Utf8Names()
    : m_mine(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)),
      m_before(m_mine == nullptr ? nullptr : ::uselocale(m_mine))
{
}

Utf8Names::~Utf8Names()
{
    if (m_mine == nullptr)
        return;
    ::uselocale(m_before);
    ::freelocale(m_mine);
}

la_ssize_t TarBridge::write(archive *, void *self, const void *bytes, std::size_t size)
{
    auto *bridge = static_cast<TarBridge *>(self);
    // Freeing a handle writes once more: the first error stays.
    if (!bridge->state)
        return -1;
    bridge->state = bridge->file->write(static_cast<const char *>(bytes), static_cast<qint64>(size));
    return bridge->state ? static_cast<la_ssize_t>(size) : -1;
}

la_ssize_t TarBridge::read(archive *, void *self, const void **bytes)
{
    auto *bridge = static_cast<TarBridge *>(self);
    bridge->buffer.resize(blockSize);
    const Result<qint64> got = bridge->file->read(bridge->buffer.data(), blockSize);
    if (!got) {
        bridge->state = got.error();
        return -1;
    }
    *bytes = bridge->buffer.constData();
    return static_cast<la_ssize_t>(*got);
}

Error TarBridge::error(archive *handle, const Path &tar, ErrorCode code) const
{
    return state ? fail(code, toText(tar), QString::fromUtf8(archive_error_string(handle))) : state.error();
}

Result<TarReader> openTarReader(File &file, TarBridge &bridge, const Path &tar)
{
    bridge.file = &file;
    TarReader reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    archive_read_set_options(reader.get(), "hdrcharset=UTF-8");
    if (archive_read_open(reader.get(), &bridge, nullptr, &TarBridge::read, nullptr) != ARCHIVE_OK)
        return bridge.error(reader.get(), tar, ErrorCode::ArtefactDamaged);
    return reader;
}

Result<TarWriter> openTarWriter(File &file, TarBridge &bridge, const Path &tar)
{
    if (!bridge.names.hold())
        return fail(ErrorCode::Internal, toText(tar), QStringLiteral("this system has no locale C.UTF-8"));
    bridge.file = &file;
    TarWriter writer(archive_write_new());
    archive_write_set_format_pax(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_set_options(writer.get(), "hdrcharset=UTF-8");
    if (archive_write_open(writer.get(), &bridge, nullptr, &TarBridge::write, nullptr) != ARCHIVE_OK)
        return bridge.error(writer.get(), tar, ErrorCode::IoFailed);
    return writer;
}

} // namespace holdfast
