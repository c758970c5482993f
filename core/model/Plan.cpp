#include "model/Plan.h"

#include "base/CanonicalJson.h"
#include "base/Crypto.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QJsonArray rowsToJson(const QList<PlanRow> &rows)
{
    QJsonArray out;
    for (const PlanRow &row : rows) {
        out.append(QJsonObject{{u"id"_s, row.id},
                               {u"what"_s, toJson(row.what)},
                               {u"command"_s, QJsonArray::fromStringList(row.command)},
                               {u"changes"_s, toJson(row.changes)},
                               {u"undo"_s, toJson(row.undo)}});
    }
    return out;
}

} // namespace

QString toString(Procedure procedure)
{
    switch (procedure) {
    case Procedure::Backup:
        return u"backup"_s;
    case Procedure::Validate:
        return u"validate"_s;
    case Procedure::Restore:
        return u"restore"_s;
    case Procedure::Revert:
        return u"revert"_s;
    case Procedure::Verify:
        return u"verify"_s;
    }
    return {};
}

QString codeLetters(const QByteArray &digest)
{
    static constexpr char letters[] = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // 30 of them
    QString out;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            out += u'-';
        out += QLatin1Char(letters[static_cast<unsigned char>(digest[i]) % 30]);
    }
    return out;
}

QString Plan::hash() const
{
    const QJsonObject hashed{
        {u"procedure"_s, toString(procedure)}, {u"rows"_s, rowsToJson(rows)}, {u"bound"_s, bound}};
    return hex(sha256(canonicalJson(hashed)));
}

QString Plan::token() const
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(target));
    return name + u'-' + codeLetters(QByteArray::fromHex(hash().toLatin1()));
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray consequences;
    for (const Phrase &one : plan.consequences)
        consequences.append(toJson(one));
    return {{u"id"_s, plan.id},
            {u"procedure"_s, toString(plan.procedure)},
            {u"environment"_s, plan.environment},
            {u"target"_s, plan.target},
            {u"rows"_s, rowsToJson(plan.rows)},
            {u"bound"_s, plan.bound},
            {u"shown"_s, plan.shown},
            {u"consequences"_s, consequences},
            {u"hash"_s, plan.hash()}};
}

} // namespace holdfast
