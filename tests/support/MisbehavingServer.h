#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <mutex>

class QThread;

namespace holdfast::testing {

struct SelfSigned;

// A server on 127.0.0.1, on a thread of its own, that misbehaves by the path it is asked for:
//   /healthy /html /empty /500 /401 /403 /422 /429 /error-200 /text   fixed answers; the error object of §5
//   /echo            what was asked: {"method", "headers": {name in small letters: value}, "body"}
//   /hang            reads, and never answers            /trickle     a byte now and then, for ever
//   /stream          a body without end                  /large       512 KiB that came as gzip
//   /bomb            a small gzip of 32 MiB              /not-gzip    says gzip, and is none
//   /cut             ends before its Content-Length      /cut-chunked ends within a chunk
//   /cut-503         the same, with an error status      /close       ends without a byte
//   /garbage         no HTTP at all                      /here        redirects to /healthy
//   /circle          to /circle/back and again           /on/N        to /on/N+1, and so on
//   /elsewhere       to `elsewhere`                      /header      a header without end
//   /chunked /no-length  sound, each in its own way
class MisbehavingServer
{
public:
    // With a certificate, which must stay: TLS.
    explicit MisbehavingServer(const SelfSigned *certificate = nullptr);
    ~MisbehavingServer();
    MisbehavingServer(const MisbehavingServer &) = delete;
    MisbehavingServer &operator=(const MisbehavingServer &) = delete;

    QString url(const QString &path) const;
    // Where /elsewhere leads; to be set before it is asked.
    void setElsewhere(const QString &url);

    struct Asked
    {
        QByteArray method;
        QByteArray path; // with its query
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    // What came so far, whole requests only.
    QList<Asked> asked() const;

private:
    friend class MisbehavingListener;
    void record(const Asked &request);
    QString elsewhere() const;

    mutable std::mutex m_mutex;
    QList<Asked> m_asked;
    QString m_elsewhere;
    bool m_tls = false;
    int m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace holdfast::testing
