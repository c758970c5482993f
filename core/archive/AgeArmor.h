#pragma once

#include "base/ByteSink.h"

#include <QByteArray>

namespace holdfast {

// Takes the armor off an age file: strict PEM (RFC 7468, figure 3), as the age specification has it.
// Whitespace before and after is allowed, at most 1 KiB each; lines end in LF, or all of them in CRLF.
// ArtefactDamaged for every other departure.
class AgeArmorReader final : public ByteSink
{
public:
    explicit AgeArmorReader(ByteSink &to);

    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    enum class Place
    {
        Before,
        Begin,
        Body,
        End, // behind a last line
        After
    };
    Result<qsizetype> skipWhitespace(QByteArrayView bytes);
    Result<qsizetype> takePiece(QByteArrayView bytes);
    bool endsWithin(QByteArrayView piece) const; // the END line, what is held counted
    Result<void> takeLine(QByteArrayView line);
    Result<void> takeBody(QByteArrayView line);

    ByteSink &m_to;
    Place m_place = Place::Before;
    qsizetype m_whitespace = 0;
    QByteArray m_line;   // not ended yet
    bool m_crlf = false; // how the first line ends
    QByteArray m_out;
};

// Whether a file that begins with this byte can only be armored.
bool beginsAgeArmor(char first);
QByteArray ageArmorBegin();

} // namespace holdfast
