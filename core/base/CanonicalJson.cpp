#include "base/CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace holdfast {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20) {
                static constexpr char hex[] = "0123456789abcdef";
                const auto code = static_cast<unsigned char>(byte);
                out += "\\u00";
                out += hex[code >> 4U];
                out += hex[code & 0xfU];
            } else {
                out += byte;
            }
        }
    }
    out += '"';
}

// ECMAScript Number::toString (ECMA-262 6.1.6.1.20), from the shortest digits that std::to_chars finds.
void writeNumber(QByteArray &out, double value)
{
    if (value == 0.0) {
        out += '0';
        return;
    }
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                   std::chars_format::scientific)
                         .ptr;
    const QByteArray text(buffer.data(), end - buffer.data());
    const qsizetype mark = text.indexOf('e');
    QByteArray digits = text.left(mark);
    digits.replace(".", "");
    const int point = text.mid(mark + 1).toInt() + 1; // the decimal point stands after this many digits
    const int count = static_cast<int>(digits.size());
    if (value < 0)
        out += '-';
    if (point >= count && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (point > 0 && point <= 21) {
        out += digits.left(point) + '.' + digits.mid(point);
    } else if (point > -6 && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += point > 0 ? "e+" : "e-";
        out += QByteArray::number(std::abs(point - 1));
    }
}

void write(QByteArray &out, const QJsonValue &value);

void writeObject(QByteArray &out, const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as RFC 8785 asks
    out += '{';
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        if (!std::exchange(first, false))
            out += ',';
        writeString(out, key);
        out += ':';
        write(out, object.value(key));
    }
    out += '}';
}

void writeArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    bool first = true;
    for (const QJsonValue &item : array) {
        if (!std::exchange(first, false))
            out += ',';
        write(out, item);
    }
    out += ']';
}

void write(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        writeNumber(out, value.toDouble());
        break;
    case QJsonValue::String:
        writeString(out, value.toString());
        break;
    case QJsonValue::Array:
        writeArray(out, value.toArray());
        break;
    case QJsonValue::Object:
        writeObject(out, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

} // namespace holdfast
