#include "archive/ZipArchive.h"

#include "base/Crypto.h"

#include <QFile>
#include <QtEndian>

#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 chunk = 1024 * 1024;
// APPNOTE.TXT 6.3.10: 4.4.5 methods, 4.4.2.2 hosts.
constexpr quint16 methodStored = 0;
constexpr quint16 methodDeflated = 8;
constexpr quint16 hostUnix = 3;

// An open zip, entry after entry as its central directory has them.
class ZipReading
{
public:
    explicit ZipReading(const Path &path) : m_path(path), m_device(toText(path)), m_zip(&m_device)
    {
        m_zip.setAutoClose(false);
        m_zip.setFileNameCodec("UTF-8");
    }

    Result<void> open()
    {
        if (!m_device.open(QIODevice::ReadOnly))
            return fail(ErrorCode::IoFailed, toText(m_path), m_device.errorString());
        if (!endsWithItsRecord() || !m_device.seek(0) || !m_zip.open(QuaZip::mdUnzip))
            return damaged(u"not a zip archive"_s);
        return {};
    }

    // False behind the last one.
    Result<bool> next(QuaZipFileInfo64 &info)
    {
        const bool there = m_begun ? m_zip.goToNextFile() : m_zip.goToFirstFile();
        m_begun = true;
        if (!there && m_zip.getZipError() == UNZ_OK)
            return false;
        if (!there || !m_zip.getCurrentFileInfo(&info))
            return damaged(u"its directory cannot be read"_s);
        return true;
    }

    Error damaged(const QString &reason) const
    {
        return fail(ErrorCode::ArtefactDamaged, toText(m_path), reason);
    }
    QuaZip &zip() { return m_zip; }

private:
    // The end record (4.3.16) and its comment are the last bytes: QuaZip also takes a zip that lacks some.
    bool endsWithItsRecord()
    {
        constexpr qint64 record = 22;
        constexpr qint64 longestComment = 0xffff;
        const qint64 size = m_device.size();
        if (size < record || !m_device.seek(std::max<qint64>(0, size - record - longestComment)))
            return false;
        const QByteArray tail = m_device.readAll();
        for (qsizetype at = tail.size() - record; at >= 0; --at) {
            if (tail.mid(at, 4) == "PK\5\6" &&
                qFromLittleEndian<quint16>(tail.constData() + at + 20) == tail.size() - at - record)
                return true;
        }
        return false;
    }

    Path m_path;
    QFile m_device;
    QuaZip m_zip;
    bool m_begun = false;
};

mode_t unixMode(const QuaZipFileInfo64 &info)
{
    return info.versionCreated >> 8U == hostUnix ? info.externalAttr >> 16U : 0;
}

bool isFolder(const QuaZipFileInfo64 &info)
{
    const mode_t type = unixMode(info) & S_IFMT;
    return (info.name.endsWith(u'/') || info.name.endsWith(u'\\')) && info.uncompressedSize == 0 &&
           (type == S_IFDIR || type == 0);
}

Result<RuntimeEntry> entryOf(const QuaZipFileInfo64 &info, const RuntimeJudge &judge)
{
    RuntimeEntry out;
    out.name = QString(info.name).replace(u'\\', u'/');
    const mode_t mode = unixMode(info);
    if (info.isEncrypted())
        return judge.refuse(out.name, u"encrypted"_s);
    if ((mode & S_IFMT) != 0 && (mode & S_IFMT) != S_IFREG)
        return judge.refuse(out.name, u"not a regular file"_s);
    if (info.method != methodStored && info.method != methodDeflated)
        return judge.refuse(out.name, u"an unusual compression"_s);
    if (info.uncompressedSize > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return judge.refuse(out.name, u"larger than such archives are"_s);
    if (info.method == methodStored && info.compressedSize != info.uncompressedSize)
        return judge.refuse(out.name, u"a size that is not the plain one"_s);
    out.size = static_cast<qint64>(info.uncompressedSize);
    out.mode = mode & 07777;
    // DOS times are the local ones of whoever wrote it, and may be none at all.
    out.modified = {info.dateTime.toSecsSinceEpoch(), info.dateTime.isValid() ? 0L : UTIME_OMIT};
    return out;
}

// The next entry that is a file; nothing behind the last one.
Result<std::optional<RuntimeEntry>> nextFile(ZipReading &reading, const RuntimeJudge &judge)
{
    QuaZipFileInfo64 info;
    while (true) {
        HOLDFAST_TRY_AS(const bool there, reading.next(info));
        if (!there)
            return std::optional<RuntimeEntry>();
        if (isFolder(info)) {
            const QString name = QString(info.name).replace(u'\\', u'/').chopped(1);
            const QString fault = faultOfRuntimeName(name);
            if (!fault.isEmpty())
                return judge.refuse(name, fault);
            continue;
        }
        HOLDFAST_TRY_AS(const RuntimeEntry entry, entryOf(info, judge));
        return std::optional<RuntimeEntry>(entry);
    }
}

Result<void> writeContent(ZipReading &reading, File &out, RuntimeEntry &entry, const RunContext &context)
{
    QuaZipFile content(&reading.zip());
    if (!content.open(QIODevice::ReadOnly))
        return reading.damaged(entry.name + u": cannot be read"_s);
    Sha256 hash;
    QByteArray buffer(chunk, '\0');
    qint64 size = 0;
    qint64 got = 0;
    while ((got = content.read(buffer.data(), buffer.size())) > 0) {
        HOLDFAST_TRY(context.checkStop());
        size += got;
        if (size > entry.size)
            break;
        hash.add(buffer.constData(), static_cast<std::size_t>(got));
        HOLDFAST_TRY(out.write(buffer.constData(), got));
    }
    const bool broken = got < 0 || content.getZipError() != UNZ_OK;
    content.close(); // compares the checksum
    if (broken || content.getZipError() != UNZ_OK)
        return reading.damaged(entry.name + u": its content is not that of its checksum"_s);
    if (size != entry.size)
        return reading.damaged(entry.name + u": its content is not of its declared size"_s);
    entry.sha256 = hex(hash.finish());
    HOLDFAST_TRY(out.sync());
    return out.close();
}

Result<void> unpackAll(Files &files, const Path &zip, const Path &prefix, QList<RuntimeEntry> &entries,
                       const RunContext &context)
{
    ZipReading reading(zip);
    HOLDFAST_TRY(reading.open());
    const RuntimeJudge judge({}, toText(zip));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        RuntimeEntry &entry = entries[i];
        HOLDFAST_TRY_AS(const std::optional<RuntimeEntry> again, nextFile(reading, judge));
        if (!again || again->name != entry.name || again->size != entry.size)
            return judge.refuse(entry.name, u"changed since its header was read"_s);
        const Path staged(prefix.native() + '.' + std::to_string(i + 1));
        HOLDFAST_TRY_AS(const std::unique_ptr<File> out, files.create(staged, Overwrite::Never));
        entry.staged = staged;
        HOLDFAST_TRY(writeContent(reading, *out, entry, context));
    }
    return {};
}

} // namespace

Result<QList<RuntimeEntry>> readRuntimeZip(Files &files, const Path &zip, const RuntimePolicy &policy,
                                           RunContext &context)
{
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(zip));
    if (facts.type != FileType::Regular)
        return fail(ErrorCode::ArtefactDamaged, toText(zip), u"not a regular file"_s);
    ZipReading reading(zip);
    HOLDFAST_TRY(reading.open());
    RuntimeJudge judge(policy, toText(zip));
    QList<RuntimeEntry> out;
    while (true) {
        HOLDFAST_TRY(context.checkStop());
        HOLDFAST_TRY_AS(const std::optional<RuntimeEntry> entry, nextFile(reading, judge));
        if (!entry)
            return out;
        HOLDFAST_TRY(judge.take(*entry));
        out.append(*entry);
    }
}

Result<QList<RuntimeEntry>> unpackRuntimeZip(Files &files, const Path &zip, const Path &prefix,
                                             const RuntimePolicy &policy, RunContext &context)
{
    HOLDFAST_TRY_AS(QList<RuntimeEntry> entries, readRuntimeZip(files, zip, policy, context));
    const Result<void> unpacked = unpackAll(files, zip, prefix, entries, context);
    if (!unpacked) {
        removeStaged(files, entries);
        return unpacked.error();
    }
    return entries;
}

} // namespace holdfast
