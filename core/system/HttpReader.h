#pragma once

#include "system/Http.h"

namespace holdfast {

// Puts an answer together from bytes as they come (HTTP/1.1, RFC 9112): whole, or the fault that it has.
class HttpReader
{
public:
    // `method` of the request: what answers HEAD has no body.
    HttpReader(QByteArray method, qint64 maxBytes) : m_method(std::move(method)), m_maxBytes(maxBytes) {}

    void take(const QByteArray &bytes);
    // Nothing more comes.
    void end();

    // Whole or faulty: what else comes does not matter.
    bool isDone() const { return m_state == State::Done; }
    const std::optional<HttpFault> &fault() const { return m_fault; }
    const QString &reason() const { return m_reason; }
    // Once it is done without a fault; its body unpacked.
    const HttpAnswer &answer() const { return m_answer; }

private:
    enum class State
    {
        Head,
        Counted, // a body of a length that was announced
        Chunk,   // the line before a chunk
        ChunkData,
        ChunkEnd, // the line end behind a chunk
        UntilEnd,
        Done
    };

    bool step();
    bool readHead();
    bool readHeaders(const QByteArray &head);
    bool chooseBody();
    bool readChunkLine();
    bool readBody(qint64 left, State next);
    bool finish();
    bool unpack();
    bool give(HttpFault fault, const QString &reason);

    QByteArray m_method;
    qint64 m_maxBytes;
    State m_state = State::Head;
    QByteArray m_rest; // what came and is not used yet
    qint64 m_left = 0; // of the body, or of the chunk
    HttpAnswer m_answer;
    std::optional<HttpFault> m_fault;
    QString m_reason;
};

} // namespace holdfast
