#include "system/HttpReader.h"

#include <archive.h>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestChunkLine = 1024;
constexpr qint64 chunkLimit = 1LL << 40;

using ArchivePtr = std::unique_ptr<archive, decltype(&archive_read_free)>;

} // namespace

void HttpReader::take(const QByteArray &bytes)
{
    m_rest += bytes;
    while (m_state != State::Done && step()) {
    }
}

void HttpReader::end()
{
    if (m_state == State::Done)
        return;
    if (m_state == State::UntilEnd)
        finish();
    else if (m_state == State::Head && m_rest.isEmpty())
        give(HttpFault::Cut, u"nothing came at all"_s);
    else if (m_state == State::Head)
        give(HttpFault::Cut, u"within the head"_s);
    else
        give(HttpFault::Cut, u"within the body, after %1 bytes"_s.arg(m_answer.body.size()));
}

// Whether it got on: else it waits for more.
bool HttpReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Counted:
        return readBody(m_left, State::Done);
    case State::Chunk:
        return readChunkLine();
    case State::ChunkData:
        return readBody(m_left, State::ChunkEnd);
    case State::ChunkEnd:
        if (m_rest.size() < 2)
            return false;
        if (!m_rest.startsWith("\r\n"))
            return give(HttpFault::Malformed, u"a chunk without its end"_s);
        m_rest.remove(0, 2);
        m_state = State::Chunk;
        return true;
    case State::UntilEnd:
        return readBody(m_maxBytes + 1, State::UntilEnd) && !m_rest.isEmpty();
    case State::Done:
        break;
    }
    return false;
}

bool HttpReader::readHead()
{
    static const QByteArray begin = "HTTP/1.";
    if (m_rest.left(begin.size()) != begin.left(m_rest.size()))
        return give(HttpFault::Malformed, u"it does not begin as HTTP does"_s);
    const qsizetype end = m_rest.indexOf("\r\n\r\n");
    if (end < 0 && m_rest.size() <= longestHead)
        return false;
    if (end < 0 || end > longestHead)
        return give(HttpFault::TooLarge, u"a head of more than %1 bytes"_s.arg(longestHead));
    const QByteArray head = m_rest.left(end);
    m_rest.remove(0, end + 4);
    if (!readHeaders(head))
        return false;
    // 1xx only announce the answer (RFC 9110, 15.2).
    return m_answer.status < 200 || chooseBody();
}

bool HttpReader::readHeaders(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    m_answer = {};
    m_answer.status = words.value(1).size() == 3 ? words.value(1).toInt() : 0;
    if (m_answer.status < 100 || m_answer.status > 599)
        return give(HttpFault::Malformed, u"without a status"_s);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return give(HttpFault::Malformed, u"a header without its colon"_s);
        m_answer.headers.append(std::pair(line.left(colon), line.mid(colon + 1).trimmed()));
    }
    m_answer.contentType = m_answer.header("Content-Type");
    return true;
}

// How its end is known: RFC 9112, 6.3.
bool HttpReader::chooseBody()
{
    const QByteArray coding = m_answer.header("Transfer-Encoding").toLower();
    const QByteArray length = m_answer.header("Content-Length");
    bool isNumber = true;
    m_left = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (m_method == "HEAD" || m_answer.status == 204 || m_answer.status == 304) {
        m_answer.headers.removeIf([](const auto &each) {
            return each.first.compare("Content-Encoding", Qt::CaseInsensitive) == 0;
        });
        return finish();
    }
    if (!coding.isEmpty() && coding != "chunked")
        return give(HttpFault::Malformed, u"in a coding that was not asked for"_s);
    if (!isNumber || m_left < 0)
        return give(HttpFault::Malformed, u"of a length that is no number"_s);
    if (coding.isEmpty() && m_left > m_maxBytes)
        return give(HttpFault::TooLarge, u"%1 bytes are announced"_s.arg(m_left));
    m_state = !coding.isEmpty() ? State::Chunk : length.isEmpty() ? State::UntilEnd : State::Counted;
    return true;
}

bool HttpReader::readChunkLine()
{
    const qsizetype end = m_rest.indexOf("\r\n");
    if (end < 0 && m_rest.size() <= longestChunkLine)
        return false;
    bool isNumber = false;
    m_left = m_rest.left(qMax(end, qsizetype(0))).split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0 || m_left > chunkLimit)
        return give(HttpFault::Malformed, u"a chunk without its length"_s);
    m_rest.remove(0, end + 2);
    // The last one; what may follow are trailers, which nobody asked for.
    if (m_left == 0)
        return finish();
    m_state = State::ChunkData;
    return true;
}

bool HttpReader::readBody(qint64 left, State next)
{
    const QByteArray part = m_rest.left(left);
    m_rest.remove(0, part.size());
    m_left = left - part.size();
    m_answer.body += part;
    if (m_answer.body.size() > m_maxBytes)
        return give(HttpFault::TooLarge, u"more than %1 bytes"_s.arg(m_maxBytes));
    if (m_left > 0)
        return false;
    m_state = next;
    return next == State::Done ? finish() : true;
}

bool HttpReader::finish()
{
    m_state = State::Done;
    const QByteArray packed = m_answer.header("Content-Encoding").toLower();
    if (packed.isEmpty() || packed == "identity" || m_answer.body.isEmpty())
        return true;
    if (packed != "gzip" && packed != "x-gzip")
        return give(HttpFault::Malformed, u"packed in a way that was not asked for"_s);
    return unpack();
}

// Never more at once than may be, so that a small answer that unpacks without end costs nothing.
bool HttpReader::unpack()
{
    const ArchivePtr reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    const QByteArray packed = std::exchange(m_answer.body, {});
    if (archive_read_open_memory(reader.get(), packed.constData(), static_cast<std::size_t>(packed.size())) !=
            ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK ||
        archive_filter_code(reader.get(), 0) != ARCHIVE_FILTER_GZIP)
        return give(HttpFault::Malformed, u"said to be gzip, and is none"_s);
    std::array<char, 16 * 1024> block{};
    for (;;) {
        const la_ssize_t got = archive_read_data(reader.get(), block.data(), block.size());
        if (got < 0)
            return give(HttpFault::Malformed, u"it does not unpack"_s);
        if (got == 0)
            return true;
        m_answer.body.append(block.data(), got);
        if (m_answer.body.size() > m_maxBytes)
            return give(HttpFault::TooLarge, u"unpacked more than %1 bytes"_s.arg(m_maxBytes));
    }
}

bool HttpReader::give(HttpFault fault, const QString &reason)
{
    m_state = State::Done;
    m_fault = fault;
    m_reason = reason;
    return false;
}

} // namespace holdfast
