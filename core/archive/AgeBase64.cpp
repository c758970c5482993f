#include "archive/AgeBase64.h"

#include <array>

namespace holdfast {

namespace {

constexpr unsigned char outside = 0xff;

constexpr std::array<unsigned char, 256> makeValues()
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<unsigned char, 256> values{};
    values.fill(outside);
    for (unsigned char i = 0; i < 64; ++i)
        values[static_cast<unsigned char>(alphabet[i])] = i;
    return values;
}

constexpr std::array<unsigned char, 256> values = makeValues();

} // namespace

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char *out = bytes.data();
    unsigned int bits = 0;
    int held = 0;
    for (const char character : text) {
        const unsigned char value = values[static_cast<unsigned char>(character)];
        if (value == outside)
            return std::nullopt;
        bits = (bits << 6U | value) & 0xffffU;
        held += 6;
        if (held >= 8) {
            held -= 8;
            *out++ = static_cast<char>(bits >> static_cast<unsigned int>(held) & 0xffU);
        }
    }
    const unsigned int rest = bits & ((1U << static_cast<unsigned int>(held)) - 1U);
    if (rest != 0)
        return std::nullopt;
    return bytes;
}

QByteArray encodeBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

} // namespace holdfast
