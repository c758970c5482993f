#include "system/Locks.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <tuple>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {

namespace {

// A courtesy to whoever is kept waiting; that it could not be written changes nothing about the lock.
void writeHolder(int descriptor, const QByteArray &text)
{
    if (::ftruncate(descriptor, 0) == 0 && !text.isEmpty())
        std::ignore = ::pwrite(descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0);
}

class Flock final : public Lock
{
public:
    explicit Flock(int descriptor) : m_descriptor(descriptor) {}
    ~Flock() override
    {
        // The file stays: removing it would let two holders lock two inodes of one name.
        writeHolder(m_descriptor, {});
        ::close(m_descriptor);
    }

private:
    int m_descriptor;
};

QString readHolder(int descriptor)
{
    std::array<char, 512> text{};
    const ssize_t got = ::pread(descriptor, text.data(), text.size(), 0);
    return got > 0 ? QString::fromUtf8(text.data(), got).trimmed() : QString();
}

} // namespace

Result<std::unique_ptr<Lock>> FlockLocks::acquire(const Path &file, const QString &holder)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        const int number = errno;
        const ErrorCode code = number == EACCES || number == EPERM || number == EROFS
                                   ? ErrorCode::PermissionDenied
                               : number == ENOSPC ? ErrorCode::DiskFull
                                                  : ErrorCode::IoFailed;
        return fail(code, toText(file), QString::fromLocal8Bit(strerror(number)));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString who = readHolder(descriptor);
        ::close(descriptor);
        return fail(ErrorCode::Busy, toText(file), who);
    }
    writeHolder(descriptor, holder.toUtf8() + '\n');
    return std::unique_ptr<Lock>(std::make_unique<Flock>(descriptor));
}

} // namespace holdfast
