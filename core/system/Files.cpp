#include "system/Files.h"

#include "base/Crypto.h"

namespace holdfast {

Result<QByteArray> Files::readAll(const Path &path, qint64 limit)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> file, openRead(path));
    QByteArray content;
    constexpr qint64 chunk = 64 * 1024;
    while (true) {
        const qsizetype before = content.size();
        content.resize(before + chunk);
        HOLDFAST_TRY_AS(const qint64 got, file->read(content.data() + before, chunk));
        content.resize(before + got);
        if (content.size() > limit)
            return fail(ErrorCode::SizeMismatch, toText(path),
                        QStringLiteral("larger than any such file may be"));
        if (got < chunk)
            return content;
    }
}

Result<void> Files::publish(const Path &path, const QByteArray &content, Overwrite overwrite)
{
    const Path beside = path.native() + ".partial-" + randomBytes(4).toHex().toStdString();
    const auto written = [&]() -> Result<void> {
        HOLDFAST_TRY_AS(const std::unique_ptr<File> file, create(beside, Overwrite::Never));
        HOLDFAST_TRY(file->write(content.constData(), content.size()));
        HOLDFAST_TRY(file->sync());
        HOLDFAST_TRY(file->close());
        HOLDFAST_TRY_AS(const QByteArray back, readAll(beside, content.size()));
        if (back != content)
            return fail(ErrorCode::IoFailed, toText(path),
                        QStringLiteral("read back other bytes than were written"));
        HOLDFAST_TRY(overwrite == Overwrite::Never ? renameNew(beside, path) : rename(beside, path));
        return syncFolder(path.parent_path());
    }();
    if (!written)
        (void)remove(beside);
    return written;
}

Result<void> feedFrom(Files &files, const Path &file, ByteSink &to, RunContext &context)
{
    HOLDFAST_TRY_AS(const std::unique_ptr<File> input, files.openRead(file));
    QByteArray buffer(512 * 1024, Qt::Uninitialized);
    qint64 position = 0;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const qint64 got, input->read(buffer.data(), buffer.size()));
        if (got > 0)
            HOLDFAST_TRY(to.write(buffer.constData(), got));
        position += got;
        context.advance(position);
        if (got < buffer.size())
            return {};
    }
}

} // namespace holdfast
