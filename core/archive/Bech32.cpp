#include "archive/Bech32.h"

#include <array>

namespace holdfast {

namespace {

constexpr char lowerAlphabet[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr char upperAlphabet[] = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
constexpr qsizetype checksumSize = 6;

// The BCH code of BIP 173 over the lower-case spelling.
class Checksum
{
public:
    explicit Checksum(const QByteArray &prefix)
    {
        const QByteArray lower = prefix.toLower();
        for (const char character : lower)
            add(static_cast<unsigned char>(character) >> 5U);
        add(0);
        for (const char character : lower)
            add(static_cast<unsigned char>(character) & 31U);
    }
    void add(unsigned int value)
    {
        constexpr std::array<quint32, 5> generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                                      0x2a1462b3};
        const quint32 top = m_state >> 25U;
        m_state = (m_state & 0x1ffffffU) << 5U ^ value;
        for (unsigned int i = 0; i < generator.size(); ++i)
            m_state ^= (top >> i & 1U) != 0 ? generator[i] : 0;
    }
    quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

const char *alphabetFor(const QByteArray &prefix)
{
    return prefix.isUpper() ? upperAlphabet : lowerAlphabet;
}

} // namespace

Secret encodeBech32(const QByteArray &prefix, const QByteArray &bytes)
{
    const char *const alphabet = alphabetFor(prefix);
    Checksum checksum(prefix);
    QByteArray text;
    // Never grows, so that no piece of it stays in freed memory.
    text.reserve(prefix.size() + 1 + (bytes.size() * 8 + 4) / 5 + checksumSize);
    text += prefix;
    text += '1';
    const auto put = [&](unsigned int value) {
        checksum.add(value);
        text += alphabet[value];
    };
    unsigned int bits = 0;
    unsigned int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U | static_cast<unsigned char>(byte)) & 0xfffU;
        for (held += 8; held >= 5;) {
            held -= 5;
            put(bits >> held & 31U);
        }
    }
    if (held > 0)
        put(bits << (5 - held) & 31U);
    for (qsizetype i = 0; i < checksumSize; ++i)
        checksum.add(0);
    const quint32 code = checksum.state() ^ 1U;
    for (unsigned int i = 0; i < checksumSize; ++i)
        text += alphabet[code >> 5 * (5 - i) & 31U];
    return Secret(std::move(text));
}

std::optional<Secret> decodeBech32(const QByteArray &prefix, QByteArrayView text)
{
    const QByteArrayView alphabet(alphabetFor(prefix), 32);
    const qsizetype start = prefix.size() + 1;
    if (text.size() < start + checksumSize || !text.startsWith(prefix) || text[prefix.size()] != '1')
        return std::nullopt;
    Checksum checksum(prefix);
    QByteArray bytes;
    bytes.reserve((text.size() - start) * 5 / 8 + 1);
    unsigned int bits = 0;
    unsigned int held = 0;
    for (qsizetype at = start; at < text.size(); ++at) {
        const qsizetype value = alphabet.indexOf(text[at]);
        if (value < 0) {
            (void)Secret(std::move(bytes)); // wiped
            return std::nullopt;
        }
        checksum.add(static_cast<unsigned int>(value));
        if (at >= text.size() - checksumSize)
            continue;
        bits = (bits << 5U | static_cast<unsigned int>(value)) & 0xfffU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>(bits >> held & 0xffU);
        }
    }
    Secret secret(std::move(bytes));
    if (checksum.state() != 1 || held >= 5 || (bits & ((1U << held) - 1U)) != 0)
        return std::nullopt;
    return secret;
}

} // namespace holdfast
