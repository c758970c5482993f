#include "base/Phrase.h"

using namespace Qt::StringLiterals;

namespace holdfast {

QJsonValue bytesValue(qint64 bytes)
{
    return QJsonObject{{u"bytes"_s, bytes}};
}

QJsonValue secondsValue(std::chrono::milliseconds duration)
{
    return QJsonObject{{u"seconds"_s, static_cast<double>(duration.count()) / 1000.0}};
}

QJsonValue timeValue(const QString &isoUtc)
{
    return QJsonObject{{u"time"_s, isoUtc}};
}

QJsonValue stepValue(const QString &stepId)
{
    return QJsonObject{{u"step"_s, stepId}};
}

QJsonObject toJson(const Phrase &phrase)
{
    return {{u"code"_s, phrase.code}, {u"values"_s, phrase.values}};
}

Phrase phraseFromJson(const QJsonObject &object)
{
    return Phrase{object.value(u"code").toString(), object.value(u"values").toArray()};
}

} // namespace holdfast
