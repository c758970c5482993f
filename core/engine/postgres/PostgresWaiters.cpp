#include "engine/postgres/PostgresWaiters.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::milliseconds between(1000);

// By pg_locks, which everybody may read whole: of other roles' sessions pg_stat_activity hides that they
// wait.
const auto waiters = uR"(
select distinct l.pid, coalesce(a.usename, ''), coalesce(a.application_name, '')
from pg_catalog.pg_locks l
left join pg_catalog.pg_stat_activity a on a.pid = l.pid
where not l.granted and $1::int = any (pg_catalog.pg_blocking_pids(l.pid)))"_s;

} // namespace

Result<void> keepOthersFromWaiting(PostgresConnection &session, int pid, const Clock &clock,
                                   RunContext &context, std::chrono::milliseconds patience)
{
    QMap<QString, std::chrono::milliseconds> since;
    while (!context.stopRequested()) {
        const Result<PostgresConnection::Rows> rows = session.query(waiters, {QString::number(pid)}, context);
        if (!rows)
            return context.stopRequested() ? Result<void>() : Result<void>(rows.error());
        QMap<QString, std::chrono::milliseconds> still;
        for (const QStringList &row : *rows) {
            const auto began = since.value(row[0], clock.monotonic());
            if (clock.monotonic() - began >= patience)
                return fail(ErrorCode::SourceBusy, session.place(),
                            u"process %1 (%2, %3) has waited too long for a table that the copy holds"_s.arg(
                                row[0], row[1], row[2]));
            still.insert(row[0], began);
        }
        since = still;
        context.nap(between);
    }
    return {};
}

} // namespace holdfast
