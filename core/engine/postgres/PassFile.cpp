#include "engine/postgres/PassFile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// A password file is read line by line, and a CR before the line feed is cut off with it.
bool fitsALine(const QByteArray &password)
{
    return !password.contains('\n') && !password.endsWith('\r');
}

Secret lineFor(const QByteArray &password)
{
    QByteArray line;
    line.reserve(2 * password.size() + 16); // in one place, to be wiped there
    line += "*:*:*:*:";
    for (const char byte : password) {
        if (byte == ':' || byte == '\\')
            line += '\\';
        line += byte;
    }
    line += '\n';
    return Secret(std::move(line));
}

Error systemError()
{
    const int number = errno;
    return fail(number == ENOSPC ? ErrorCode::DiskFull : ErrorCode::IoFailed, u"password file"_s,
                QString::fromLocal8Bit(strerror(number)));
}

} // namespace

Result<PassFile> PassFile::make(const ServerAccess &access, Place place)
{
    PassFile out;
    const QByteArray &password = access.password.reveal();
    if (password.isEmpty()) {
        if (!access.passFile.isEmpty())
            out.m_variables.insert(u"PGPASSFILE"_s, access.passFile);
    } else if (fitsALine(password)) {
        HOLDFAST_TRY(out.fill(lineFor(password), place));
    } else {
        // No password file can hold it. The environment is open to root and to the same user only, who could
        // read it from our memory as well; the argument list, the other way in, is open to everybody.
        const QString text = QString::fromUtf8(password);
        if (text.toUtf8() != password)
            return fail(ErrorCode::LoginFailed, u"password"_s, u"a line feed, and not UTF-8"_s);
        out.m_variables.insert(u"PGPASSWORD"_s, text);
    }
    return out;
}

PassFile::PassFile(PassFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_temporary(std::exchange(other.m_temporary, {})),
      m_variables(std::move(other.m_variables))
{
}

PassFile::~PassFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<void> PassFile::fill(const Secret &line, Place place)
{
    if (place == Place::Memory)
        m_descriptor = ::memfd_create("holdfast", MFD_CLOEXEC);
    QString name = u"/proc/%1/fd/%2"_s.arg(::getpid()).arg(m_descriptor);
    if (m_descriptor < 0) {
        std::string path = (std::filesystem::temp_directory_path() / "holdfast-XXXXXX").native();
        m_descriptor = ::mkostemp(path.data(), O_CLOEXEC);
        if (m_descriptor < 0)
            return systemError();
        m_temporary = path;
        name = toText(m_temporary);
    }
    // libpq ignores a file that group or others may read; one in memory starts as 0777.
    const QByteArray &bytes = line.reveal();
    if (::fchmod(m_descriptor, 0600) != 0 ||
        ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        return systemError();
    m_variables.insert(u"PGPASSFILE"_s, name);
    return {};
}

} // namespace holdfast
