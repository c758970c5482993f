#include "plan/Loss.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

qint64 sumOf(const QList<RowsDifference> &tables, qint64 RowsDifference::*member)
{
    qint64 out = 0;
    for (const RowsDifference &table : tables)
        out += table.*member;
    return out;
}

bool isCounted(const Fingerprint &facts)
{
    return facts.tables.isEmpty() || std::any_of(facts.tables.begin(), facts.tables.end(),
                                                 [](const TableRows &table) { return table.rows >= 0; });
}

void addNewest(QList<RowsDifference> &tables, const QList<NewestRow> &newest)
{
    QMap<QString, NewestRow> byTable;
    for (const NewestRow &one : newest)
        byTable.insert(one.table, one);
    for (RowsDifference &table : tables) {
        const NewestRow one = byTable.value(table.table);
        table.column = one.column;
        table.newest = one.value;
    }
}

QJsonValue numberOf(qint64 number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonArray tablesJson(const QList<RowsDifference> &tables)
{
    QJsonArray out;
    for (const RowsDifference &table : tables) {
        QJsonObject one{{u"table"_s, table.table},         {u"backup"_s, numberOf(table.backup)},
                        {u"live"_s, numberOf(table.live)}, {u"go"_s, table.go},
                        {u"come"_s, table.come},           {u"change"_s, table.change}};
        if (!table.newest.isEmpty()) {
            one.insert(u"newest"_s, table.newest);
            one.insert(u"newest_column"_s, table.column);
        }
        out.append(one);
    }
    return out;
}

} // namespace

qint64 Loss::go() const
{
    return sumOf(tables, &RowsDifference::go);
}

qint64 Loss::come() const
{
    return sumOf(tables, &RowsDifference::come);
}

qint64 Loss::change() const
{
    return sumOf(tables, &RowsDifference::change);
}

std::optional<std::chrono::seconds> Loss::window() const
{
    if (!since.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, since.secsTo(now)));
}

Loss lossOf(const BackupSet &set, const LiveDatabase &live, const QDateTime &now)
{
    Loss out;
    out.since = set.time;
    out.now = now;
    out.liveBytes = live.size;
    out.liveModified = live.modified;
    if (live.state == LiveState::Missing) {
        out.seen = Loss::Seen::Missing;
        return out;
    }
    if (live.state != LiveState::Sound || !live.report.isEmpty()) {
        out.seen = Loss::Seen::Unreadable;
        out.whyNot = live.report;
        return out;
    }
    const bool counted = isCounted(live.facts);
    if (counted)
        out.liveRows = live.facts.totalRows();
    const auto &details = set.manifest.details;
    if (!details || details->form != SetForm::Database)
        return out;
    out.schema = compareSchema(details->fingerprint, live.facts);
    out.seen = counted ? Loss::Seen::Compared : Loss::Seen::NotCounted;
    if (counted) {
        out.tables = compareRows(details->fingerprint, live.facts);
        addNewest(out.tables, live.newest);
    }
    return out;
}

QString toString(Loss::Seen seen)
{
    switch (seen) {
    case Loss::Seen::Compared:
        return u"compared"_s;
    case Loss::Seen::NotCounted:
        return u"not-counted"_s;
    case Loss::Seen::NothingToCompare:
        return u"nothing-to-compare"_s;
    case Loss::Seen::Unreadable:
        return u"unreadable"_s;
    case Loss::Seen::Missing:
        return u"missing"_s;
    }
    return {};
}

QJsonObject toJson(const Loss &loss)
{
    const std::optional<std::chrono::seconds> window = loss.window();
    QJsonObject out{
        {u"seen"_s, toString(loss.seen)},
        {u"since"_s, timeOf(loss.since)},
        {u"now"_s, timeOf(loss.now)},
        {u"window_seconds"_s, window ? QJsonValue(static_cast<qint64>(window->count())) : QJsonValue()},
        {u"live_rows"_s, numberOf(loss.liveRows)},
        {u"live_bytes"_s, loss.liveBytes},
        {u"live_modified"_s, timeOf(loss.liveModified)},
        {u"tables"_s, tablesJson(loss.tables)}};
    if (loss.seen == Loss::Seen::Compared)
        out.insert(u"rows"_s,
                   QJsonObject{{u"go"_s, loss.go()}, {u"come"_s, loss.come()}, {u"change"_s, loss.change()}});
    if (!loss.whyNot.isEmpty())
        out.insert(u"reason"_s, loss.whyNot);
    QJsonArray schema;
    for (const SchemaDifference &one : loss.schema)
        schema.append(QJsonObject{{u"kind"_s, one.kind}, {u"backup"_s, one.backup}, {u"live"_s, one.live}});
    out.insert(u"schema"_s, schema);
    if (loss.other)
        out.insert(u"other_set"_s, QJsonObject{{u"file"_s, toText(loss.other->artefact)},
                                               {u"time"_s, timeOf(loss.other->time)},
                                               {u"rows"_s, loss.other->rows}});
    return out;
}

} // namespace holdfast
