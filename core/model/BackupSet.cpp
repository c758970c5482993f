#include "model/BackupSet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

QString toString(SetState state)
{
    switch (state) {
    case SetState::Valid:
        return u"valid"_s;
    case SetState::Damaged:
        return u"damaged"_s;
    case SetState::Invalid:
        return u"invalid"_s;
    case SetState::Partial:
        return u"partial"_s;
    case SetState::Foreign:
        return u"foreign"_s;
    }
    return {};
}

QDateTime timeInName(const QString &fileName)
{
    static const QRegularExpression pattern(u"(?<!\\d)(\\d{8})-(\\d{6})(?!\\d)"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmss"_s);
    return time.isValid() ? QDateTime(day, time, Qt::UTC)
                          : QDateTime(); // an invalid time would become midnight
}

Path metadataPath(const Path &artefact)
{
    return Path(artefact.native() + ".meta.json");
}

Path recoveryPath(const Path &artefact)
{
    return Path(artefact.native() + ".RECOVERY.txt");
}

} // namespace holdfast
