#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace holdfast {

// Walks one object of a JSON file that a person wrote: typed members, each error with the JSON pointer
// (RFC 6901) of the member that is wrong, then a complaint about members nobody asked for.
class ObjectReader
{
public:
    // `code`: of the errors. `pointer`: where the object stands, empty for the whole document.
    ObjectReader(ErrorCode code, QJsonObject object, QString pointer = {})
        : m_code(code), m_object(std::move(object)), m_pointer(std::move(pointer))
    {
    }

    // A member that is not there is `fallback`, or empty.
    Result<QString> text(const QString &key, const QString &fallback = {});
    // One that must be there, and not be empty.
    Result<QString> needed(const QString &key);
    Result<int> number(const QString &key, int fallback); // 1 … 1,000,000
    Result<QStringList> texts(const QString &key);
    Result<QJsonArray> array(const QString &key);
    Result<bool> flag(const QString &key, bool fallback = false);
    Result<QJsonValue> value(const QString &key); // of any type
    Result<ObjectReader> object(const QString &key);
    // The items of an array of objects.
    Result<QList<ObjectReader>> objects(const QString &key);
    // One of these words; `fallback` when it is not there.
    Result<QString> oneOf(const QString &key, const QStringList &words, const QString &fallback);
    // Program and arguments.
    Result<QStringList> command(const QString &key);

    bool has(const QString &key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }
    QString at(QString key) const;
    Error invalid(const QString &key, const QString &reason) const { return invalidAt(at(key), reason); }
    // Every member was asked for.
    Result<void> done() const;

private:
    Error invalidAt(const QString &pointer, const QString &reason) const;

    ErrorCode m_code;
    QJsonObject m_object;
    QString m_pointer;
    QStringList m_seen;
};

// The object that the document is. Errors are of `code`.
Result<ObjectReader> readDocument(ErrorCode code, const QByteArray &json);

} // namespace holdfast
