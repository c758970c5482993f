#include "archive/AgeHeader.h"

#include "archive/AgeBase64.h"
#include "archive/AgeCipher.h"
#include "base/Crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype headerLimit = 1024 * 1024;
constexpr qsizetype fullLine = 64;
constexpr char versionLine[] = "age-encryption.org/v1";
constexpr qsizetype versionSize = sizeof versionLine - 1;
constexpr char macMark[] = "---";

Error damaged(const QString &rule)
{
    return fail(ErrorCode::ArtefactDamaged, {}, rule);
}

QByteArray macOf(const QByteArray &text, const Secret &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey, {}, QByteArrayLiteral("header")).reveal(), text);
}

} // namespace

Result<qint64> AgeHeaderReader::take(QByteArrayView bytes)
{
    qint64 taken = 0;
    while (taken < bytes.size() && !isComplete()) {
        const QByteArrayView rest = bytes.sliced(taken);
        const qsizetype newline = rest.indexOf('\n');
        const QByteArrayView piece = newline < 0 ? rest : rest.first(newline);
        taken += piece.size() + (newline < 0 ? 0 : 1);
        // What is no age file at all is not read for a megabyte.
        if (m_expected == Line::Version && m_header.text.size() + piece.size() > versionSize)
            return damaged(u"no age v1 version line"_s);
        if (m_header.text.size() + piece.size() + 1 > headerLimit)
            return damaged(u"the header is longer than 1 MiB"_s);
        m_header.text.append(piece);
        if (newline < 0)
            break;
        HOLDFAST_TRY(takeLine(QByteArrayView(m_header.text).sliced(m_lineStart)));
        if (!isComplete())
            m_header.text.append('\n');
        m_lineStart = m_header.text.size();
    }
    return taken;
}

Result<void> AgeHeaderReader::takeLine(QByteArrayView line)
{
    switch (m_expected) {
    case Line::Version:
        if (line != QByteArrayView(versionLine))
            return damaged(u"no age v1 version line"_s);
        m_expected = Line::StanzaOrMac;
        return {};
    case Line::StanzaOrMac:
        return line.startsWith(macMark) ? takeMac(line) : takeStanza(line);
    case Line::Body:
        return takeBody(line);
    case Line::Nothing:
        break;
    }
    return {};
}

Result<void> AgeHeaderReader::takeStanza(QByteArrayView line)
{
    if (!line.startsWith("-> "))
        return damaged(u"neither a stanza nor the header MAC"_s);
    QList<QByteArray> arguments = line.sliced(3).toByteArray().split(' ');
    const auto isVisible = [](char byte) { return byte >= 33 && byte <= 126; };
    for (const QByteArray &argument : std::as_const(arguments)) {
        if (argument.isEmpty() || !std::all_of(argument.cbegin(), argument.cend(), isVisible))
            return damaged(u"an argument of a stanza is empty or not visible ASCII"_s);
    }
    AgeStanza stanza;
    stanza.type = arguments.takeFirst();
    stanza.arguments = std::move(arguments);
    m_header.stanzas.append(std::move(stanza));
    m_expected = Line::Body;
    return {};
}

Result<void> AgeHeaderReader::takeBody(QByteArrayView line)
{
    const std::optional<QByteArray> bytes = decodeBase64(line);
    if (line.size() > fullLine || !bytes)
        return damaged(u"a body line of a stanza is not canonical base64 of at most 64 columns"_s);
    m_header.stanzas.last().body += *bytes;
    if (line.size() < fullLine)
        m_expected = Line::StanzaOrMac;
    return {};
}

Result<void> AgeHeaderReader::takeMac(QByteArrayView line)
{
    if (m_header.stanzas.isEmpty())
        return damaged(u"the header has no stanza"_s);
    if (!line.startsWith("--- "))
        return damaged(u"the line of the header MAC does not begin as it must"_s);
    const std::optional<QByteArray> mac = decodeBase64(line.sliced(4));
    if (!mac || mac->size() != 32)
        return damaged(u"the header MAC is not canonical base64 of 32 bytes"_s);
    m_header.mac = *mac;
    m_header.text.truncate(m_lineStart + 3);
    m_expected = Line::Nothing;
    return {};
}

Result<Secret> openAgeHeader(const AgeHeader &header, const AgeKeys &keys)
{
    HOLDFAST_TRY(checkStanzas(header.stanzas));
    HOLDFAST_TRY_AS(Secret fileKey,
                    keys.fileKey ? keys.fileKey->clone() : unwrapStanzas(header.stanzas, keys));
    if (!equalInConstantTime(header.mac, macOf(header.text, fileKey)))
        return damaged(u"the header MAC does not fit"_s);
    return fileKey;
}

Result<QByteArray> makeAgeHeader(const AgeLock &lock, const Secret &fileKey)
{
    QByteArray text = versionLine + "\n"_ba;
    HOLDFAST_TRY_AS(const QList<AgeStanza> stanzas, wrapStanzas(lock, fileKey));
    for (const AgeStanza &stanza : stanzas) {
        text += "-> " + stanza.type;
        for (const QByteArray &argument : stanza.arguments)
            text += ' ' + argument;
        // Ours have 32 bytes: one short line.
        text += '\n' + encodeBase64(stanza.body) + '\n';
    }
    text += macMark;
    return text + ' ' + encodeBase64(macOf(text, fileKey)) + '\n';
}

} // namespace holdfast
