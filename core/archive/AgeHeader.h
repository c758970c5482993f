#pragma once

#include "archive/AgeStanza.h"
#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace holdfast {

struct AgeHeader
{
    QList<AgeStanza> stanzas;
    QByteArray text; // what the MAC covers: up to and including "---"
    QByteArray mac;
};

// Takes a header line by line; at most 1 MiB.
class AgeHeaderReader
{
public:
    // As many of the bytes as belong to the header: how many, or ArtefactDamaged with the broken rule.
    Result<qint64> take(QByteArrayView bytes);
    bool isComplete() const { return m_expected == Line::Nothing; }
    const AgeHeader &header() const { return m_header; }

private:
    enum class Line
    {
        Version,
        StanzaOrMac,
        Body,
        Nothing
    };
    Result<void> takeLine(QByteArrayView line);
    Result<void> takeStanza(QByteArrayView line);
    Result<void> takeBody(QByteArrayView line);
    Result<void> takeMac(QByteArrayView line);

    Line m_expected = Line::Version;
    AgeHeader m_header;
    qsizetype m_lineStart = 0; // in m_header.text
};

// The file key, with which the MAC fits. ArtefactDamaged when a native stanza is not what it has to be or the
// MAC does not fit, IdentityRequired when no key is given or none fits.
Result<Secret> openAgeHeader(const AgeHeader &header, const AgeKeys &keys);
// A header that wraps the key as the lock says, its MAC line included.
Result<QByteArray> makeAgeHeader(const AgeLock &lock, const Secret &fileKey);

} // namespace holdfast
