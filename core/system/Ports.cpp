#include "system/Ports.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int slice = 100; // ms between two looks at the stop token

class Socket
{
public:
    explicit Socket(const addrinfo &address)
        : m_number(::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
    }
    ~Socket()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

PortAnswer answerOf(int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == 0)
        return {PortState::Open};
    if (error == ECONNREFUSED)
        return {PortState::Refused, detail};
    return {error == ETIMEDOUT ? PortState::NoAnswer : PortState::Unreachable, detail};
}

PortAnswer knockOnce(const addrinfo &address, const QDeadlineTimer &deadline, const RunContext &context)
{
    const Socket socket(address);
    if (socket.number() < 0)
        return answerOf(errno);
    if (::connect(socket.number(), address.ai_addr, address.ai_addrlen) == 0)
        return {PortState::Open};
    if (errno != EINPROGRESS)
        return answerOf(errno);
    pollfd waiting{socket.number(), POLLOUT, 0};
    while (!deadline.hasExpired() && !context.stopRequested()) {
        const int left = static_cast<int>(std::min<qint64>(slice, deadline.remainingTime()));
        if (::poll(&waiting, 1, left) <= 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(socket.number(), SOL_SOCKET, SO_ERROR, &error, &size);
        return answerOf(error);
    }
    return {PortState::NoAnswer, QString::fromLocal8Bit(std::strerror(ETIMEDOUT))};
}

} // namespace

PortAnswer knockAt(const QString &host, int port, std::chrono::milliseconds patience,
                   const RunContext &context)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const QByteArray service = QByteArray::number(port);
    const int fault = ::getaddrinfo(host.toUtf8().constData(), service.constData(), &hints, &found);
    if (fault != 0)
        return {PortState::NoHost, QString::fromLocal8Bit(::gai_strerror(fault))};
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    PortAnswer best{PortState::Unreachable};
    const QDeadlineTimer deadline(patience);
    for (const addrinfo *each = addresses.get(); each != nullptr; each = each->ai_next) {
        const PortAnswer answer = knockOnce(*each, deadline, context);
        if (answer.state < best.state || best.detail.isEmpty())
            best = answer;
        if (best.state == PortState::Open)
            break;
    }
    return best;
}

} // namespace holdfast
