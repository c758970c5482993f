#include "model/ObjectReader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

Result<QString> ObjectReader::text(const QString &key, const QString &fallback)
{
    m_seen.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isString())
        return invalid(key, u"must be a string"_s);
    return value.toString();
}

Result<QString> ObjectReader::needed(const QString &key)
{
    HOLDFAST_TRY_AS(const QString found, text(key));
    if (found.isEmpty())
        return invalid(key, u"is missing"_s);
    return found;
}

Result<int> ObjectReader::number(const QString &key, int fallback)
{
    m_seen.append(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 1 || number > 1'000'000 || number != static_cast<int>(number))
        return invalid(key, u"must be a whole number from 1 to 1000000"_s);
    return static_cast<int>(number);
}

Result<QStringList> ObjectReader::texts(const QString &key)
{
    m_seen.append(key);
    QStringList out;
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        return invalid(key, u"must be an array of strings"_s);
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return invalidAt(at(key) + u'/' + QString::number(out.size()), u"must be a string"_s);
        out.append(item.toString());
    }
    return out;
}

Result<QJsonArray> ObjectReader::array(const QString &key)
{
    m_seen.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        return invalid(key, u"must be an array"_s);
    return value.toArray();
}

Result<bool> ObjectReader::flag(const QString &key, bool fallback)
{
    m_seen.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        return invalid(key, u"must be true or false"_s);
    return value.toBool(fallback);
}

Result<QJsonValue> ObjectReader::value(const QString &key)
{
    m_seen.append(key);
    return m_object.value(key);
}

Result<ObjectReader> ObjectReader::object(const QString &key)
{
    m_seen.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isObject())
        return invalid(key, u"must be an object"_s);
    return ObjectReader(m_code, value.toObject(), at(key));
}

Result<QList<ObjectReader>> ObjectReader::objects(const QString &key)
{
    QList<ObjectReader> out;
    HOLDFAST_TRY_AS(const QJsonArray items, array(key));
    for (const QJsonValue &item : items) {
        const QString place = at(key) + u'/' + QString::number(out.size());
        if (!item.isObject())
            return invalidAt(place, u"must be an object"_s);
        out.append(ObjectReader(m_code, item.toObject(), place));
    }
    return out;
}

Result<QString> ObjectReader::oneOf(const QString &key, const QStringList &words, const QString &fallback)
{
    HOLDFAST_TRY_AS(const QString word, text(key, fallback));
    if (!words.contains(word))
        return invalid(key, u"must be one of: "_s + words.join(u", "_s));
    return word;
}

Result<QStringList> ObjectReader::command(const QString &key)
{
    HOLDFAST_TRY_AS(const QStringList words, texts(key));
    if (words.isEmpty() || words[0].isEmpty())
        return invalid(key, u"must be an array of strings: program and arguments"_s);
    return words;
}

QString ObjectReader::at(QString key) const
{
    return m_pointer + u'/' + key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Result<void> ObjectReader::done() const
{
    for (const QString &key : m_object.keys()) {
        if (!m_seen.contains(key))
            return invalid(key, u"is not a member of this schema"_s);
    }
    return {};
}

Error ObjectReader::invalidAt(const QString &pointer, const QString &reason) const
{
    return fail(m_code, pointer, pointer + u": "_s + reason);
}

Result<ObjectReader> readDocument(ErrorCode code, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(code, QString(),
                    u"is not a JSON object: "_s + error.errorString() + u" at byte "_s +
                        QString::number(error.offset));
    return ObjectReader(code, document.object());
}

} // namespace holdfast
