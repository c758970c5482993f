#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <initializer_list>

namespace holdfast {

// Something to tell a person, before it has words: a stable code and its values. core/text turns it into a
// sentence of the reader's language; the journal and JSON carry it as it is. Values are strings, whole
// numbers, or one of the typed ones below, which the reader's locale formats.
struct Phrase
{
    QString code;
    QJsonArray values;

    bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

inline Phrase phrase(const char16_t *code, std::initializer_list<QJsonValue> values = {})
{
    return Phrase{QString::fromUtf16(code), QJsonArray(values)};
}

// A size in bytes; a duration in seconds; a moment (ISO 8601 UTC); a step of a plan by its id.
QJsonValue bytesValue(qint64 bytes);
QJsonValue secondsValue(std::chrono::milliseconds duration);
QJsonValue timeValue(const QString &isoUtc);
QJsonValue stepValue(const QString &stepId);

QJsonObject toJson(const Phrase &phrase);
Phrase phraseFromJson(const QJsonObject &object);

} // namespace holdfast
