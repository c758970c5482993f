#include "archive/AgeArmor.h"

#include "archive/AgeBase64.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype columns = 64;
constexpr qsizetype whitespaceLimit = 1024;
constexpr qsizetype outSize = 64 * 1024;
constexpr char endLine[] = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype endSize = sizeof endLine - 1;

Error damaged(const QString &rule)
{
    return fail(ErrorCode::ArtefactDamaged, {}, u"armor: "_s % rule);
}

bool isWhitespace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

// With its padding: a multiple of four.
std::optional<QByteArray> decodePadded(QByteArrayView line)
{
    if (line.isEmpty() || line.size() % 4 != 0)
        return std::nullopt;
    const qsizetype padding = line.endsWith("==") ? 2 : line.endsWith('=') ? 1 : 0;
    return decodeBase64(line.chopped(padding));
}

} // namespace

AgeArmorReader::AgeArmorReader(ByteSink &to) : m_to(to) {}

Result<void> AgeArmorReader::write(const char *bytes, qint64 size)
{
    QByteArrayView rest(bytes, size);
    while (!rest.isEmpty()) {
        const bool outside = m_place == Place::Before || m_place == Place::After;
        HOLDFAST_TRY_AS(const qsizetype taken, outside ? skipWhitespace(rest) : takePiece(rest));
        rest = rest.sliced(taken);
    }
    return {};
}

Result<void> AgeArmorReader::finish()
{
    if (m_place != Place::After)
        return damaged(u"it breaks off"_s);
    HOLDFAST_TRY(m_to.write(m_out.constData(), m_out.size()));
    return m_to.finish();
}

Result<qsizetype> AgeArmorReader::skipWhitespace(QByteArrayView bytes)
{
    qsizetype count = 0;
    while (count < bytes.size() && isWhitespace(bytes[count]))
        ++count;
    m_whitespace += count;
    if (m_whitespace > whitespaceLimit)
        return damaged(u"more than 1 KiB of whitespace around it"_s);
    if (count < bytes.size() && m_place == Place::After)
        return damaged(u"bytes follow its end"_s);
    if (count < bytes.size())
        m_place = Place::Begin;
    return count;
}

Result<qsizetype> AgeArmorReader::takePiece(QByteArrayView bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const QByteArrayView piece = newline < 0 ? bytes : bytes.first(newline);
    // Its end needs no end of line; whatever stands behind it is outside.
    if (m_place != Place::Begin && endsWithin(piece)) {
        const qsizetype taken = endSize - m_line.size();
        m_place = Place::After;
        m_whitespace = 0;
        return taken;
    }
    if (m_line.size() + piece.size() > columns + 1)
        return damaged(u"a line is too long"_s);
    m_line += piece;
    if (newline < 0)
        return bytes.size();
    const QByteArray line = std::exchange(m_line, {});
    const bool crlf = line.endsWith('\r');
    if (m_place == Place::Begin)
        m_crlf = crlf;
    if (crlf != m_crlf)
        return damaged(u"its lines end in more than one way"_s);
    HOLDFAST_TRY(takeLine(QByteArrayView(line).chopped(crlf ? 1 : 0)));
    return newline + 1;
}

bool AgeArmorReader::endsWithin(QByteArrayView piece) const
{
    const QByteArrayView end(endLine, endSize);
    return m_line.size() < endSize && end.startsWith(m_line) && piece.startsWith(end.sliced(m_line.size()));
}

Result<void> AgeArmorReader::takeLine(QByteArrayView line)
{
    if (m_place == Place::Body)
        return takeBody(line);
    if (m_place == Place::End)
        return damaged(u"a line follows a short one"_s);
    if (line != ageArmorBegin())
        return damaged(u"no BEGIN line of an age file"_s);
    m_place = Place::Body;
    return {};
}

Result<void> AgeArmorReader::takeBody(QByteArrayView line)
{
    const std::optional<QByteArray> bytes = decodePadded(line);
    if (line.size() > columns || !bytes)
        return damaged(u"a line is not canonical base64 of at most 64 columns"_s);
    if (line.size() < columns || line.endsWith('='))
        m_place = Place::End;
    m_out += *bytes;
    if (m_out.size() < outSize)
        return {};
    HOLDFAST_TRY(m_to.write(m_out.constData(), m_out.size()));
    m_out.resize(0);
    return {};
}

bool beginsAgeArmor(char first)
{
    return first == '-' || isWhitespace(first);
}

QByteArray ageArmorBegin()
{
    return QByteArrayLiteral("-----BEGIN AGE ENCRYPTED FILE-----");
}

} // namespace holdfast
