#include "FailingFiles.h"

namespace holdfast::testing {

namespace {

class FailingFile final : public File
{
public:
    FailingFile(FailingFiles &gate, std::unique_ptr<File> inner, Path path)
        : m_gate(gate), m_inner(std::move(inner)), m_path(std::move(path))
    {
    }

    Result<qint64> read(char *bytes, qint64 size) override
    {
        HOLDFAST_TRY(m_gate.pass("read", m_path, FailingFiles::Need::Nothing));
        return m_inner->read(bytes, size);
    }
    Result<void> write(const char *bytes, qint64 size) override
    {
        const Result<void> go = m_gate.pass("write", m_path, FailingFiles::Need::Room);
        if (!go) {
            // A full disk takes part of the bytes before it refuses.
            (void)m_inner->write(bytes, size / 2);
            return go;
        }
        return m_inner->write(bytes, size);
    }
    Result<void> seek(qint64 position) override
    {
        HOLDFAST_TRY(m_gate.pass("seek", m_path, FailingFiles::Need::Nothing));
        return m_inner->seek(position);
    }
    Result<void> truncate(qint64 size) override
    {
        HOLDFAST_TRY(m_gate.pass("truncate", m_path, FailingFiles::Need::Nothing));
        return m_inner->truncate(size);
    }
    Result<void> sync() override
    {
        HOLDFAST_TRY(m_gate.pass("sync", m_path, FailingFiles::Need::Room));
        return m_inner->sync();
    }
    Result<void> close() override
    {
        HOLDFAST_TRY(m_gate.pass("close", m_path, FailingFiles::Need::Nothing));
        return m_inner->close();
    }

private:
    FailingFiles &m_gate;
    std::unique_ptr<File> m_inner;
    Path m_path;
};

} // namespace

void FailingFiles::arm(const Fault &fault)
{
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
    m_calls = 0;
    m_struck = false;
    m_log.clear();
}

QStringList FailingFiles::log() const
{
    const std::lock_guard guard(m_mutex);
    return m_log;
}

QList<int> FailingFiles::callsForRoom(const QStringList &log)
{
    QList<int> out;
    for (int i = 0; i < log.size(); ++i) {
        const QStringView operation = QStringView(log[i]).left(log[i].indexOf(u' '));
        if (operation == u"create" || operation == u"write" || operation == u"sync" ||
            operation == u"makeFolder")
            out.append(i + 1);
    }
    return out;
}

QList<int> FailingFiles::allCalls(const QStringList &log)
{
    QList<int> out;
    for (int i = 1; i <= log.size(); ++i)
        out.append(i);
    return out;
}

Result<void> FailingFiles::pass(const char *operation, const Path &path, Need need)
{
    std::function<void()> instead;
    {
        const std::lock_guard guard(m_mutex);
        const int call = ++m_calls;
        m_log.append(QString::fromLatin1(operation) + u' ' + toText(path));
        const bool now = m_fault.at != 0 && call == m_fault.at;
        const bool later = m_struck && m_fault.lasting == Fault::Lasting::DiskStaysFull && need == Need::Room;
        if (now)
            m_struck = true;
        if (!now && !later)
            return {};
        instead = m_fault.instead;
    }
    if (instead) {
        instead();
        return {};
    }
    return fail(m_fault.code, toText(path),
                QStringLiteral("made to fail by the test: ") + QString::fromLatin1(operation));
}

Result<std::unique_ptr<File>> FailingFiles::wrap(Result<std::unique_ptr<File>> file, const Path &path)
{
    if (!file)
        return file;
    return std::unique_ptr<File>(std::make_unique<FailingFile>(*this, std::move(*file), path));
}

Result<std::unique_ptr<File>> FailingFiles::openRead(const Path &path)
{
    HOLDFAST_TRY(pass("openRead", path, Need::Nothing));
    return wrap(m_inner.openRead(path), path);
}

Result<std::unique_ptr<File>> FailingFiles::openWrite(const Path &path)
{
    HOLDFAST_TRY(pass("openWrite", path, Need::Nothing));
    return wrap(m_inner.openWrite(path), path);
}

Result<std::unique_ptr<File>> FailingFiles::create(const Path &path, Overwrite overwrite)
{
    HOLDFAST_TRY(pass("create", path, Need::Room));
    return wrap(m_inner.create(path, overwrite), path);
}

Result<FileFacts> FailingFiles::facts(const Path &path)
{
    HOLDFAST_TRY(pass("facts", path, Need::Nothing));
    return m_inner.facts(path);
}

Result<void> FailingFiles::rename(const Path &from, const Path &to)
{
    HOLDFAST_TRY(pass("rename", to, Need::Nothing));
    return m_inner.rename(from, to);
}

Result<void> FailingFiles::renameNew(const Path &from, const Path &to)
{
    HOLDFAST_TRY(pass("renameNew", to, Need::Nothing));
    return m_inner.renameNew(from, to);
}

Result<void> FailingFiles::remove(const Path &path)
{
    HOLDFAST_TRY(pass("remove", path, Need::Nothing));
    return m_inner.remove(path);
}

Result<void> FailingFiles::syncFolder(const Path &folder)
{
    HOLDFAST_TRY(pass("syncFolder", folder, Need::Nothing));
    return m_inner.syncFolder(folder);
}

Result<void> FailingFiles::makeFolder(const Path &folder)
{
    HOLDFAST_TRY(pass("makeFolder", folder, Need::Nothing));
    return m_inner.makeFolder(folder);
}

Result<QList<Path>> FailingFiles::names(const Path &folder)
{
    HOLDFAST_TRY(pass("names", folder, Need::Nothing));
    return m_inner.names(folder);
}

Result<qint64> FailingFiles::freeSpace(const Path &folder)
{
    HOLDFAST_TRY(pass("freeSpace", folder, Need::Nothing));
    return otherSpace ? *otherSpace : m_inner.freeSpace(folder);
}

Result<void> FailingFiles::copyAttributes(const Path &from, const Path &to)
{
    HOLDFAST_TRY(pass("copyAttributes", to, Need::Nothing));
    return m_inner.copyAttributes(from, to);
}

Result<void> FailingFiles::adoptFromFolder(const Path &file)
{
    HOLDFAST_TRY(pass("adoptFromFolder", file, Need::Nothing));
    return m_inner.adoptFromFolder(file);
}

Result<void> FailingFiles::setMode(const Path &path, mode_t mode)
{
    HOLDFAST_TRY(pass("setMode", path, Need::Nothing));
    return m_inner.setMode(path, mode);
}

Result<void> FailingFiles::setModified(const Path &file, const timespec &modified)
{
    HOLDFAST_TRY(pass("setModified", file, Need::Nothing));
    return m_inner.setModified(file, modified);
}

Result<Path> FailingFiles::canonical(const Path &path)
{
    HOLDFAST_TRY(pass("canonical", path, Need::Nothing));
    return m_inner.canonical(path);
}

Result<bool> FailingFiles::isMountPoint(const Path &path)
{
    HOLDFAST_TRY(pass("isMountPoint", path, Need::Nothing));
    return m_inner.isMountPoint(path);
}

Result<FileSystem> FailingFiles::fileSystem(const Path &folder)
{
    HOLDFAST_TRY(pass("fileSystem", folder, Need::Nothing));
    return otherSystem ? *otherSystem : m_inner.fileSystem(folder);
}

} // namespace holdfast::testing
