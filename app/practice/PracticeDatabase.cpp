#include "practice/PracticeDatabase.h"

#include "practice/PracticeData.h"
#include "practice/SqliteSession.h"

#include <sys/stat.h>

namespace holdfast::practice {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return qint64{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

Result<QJsonObject> countIn(SqliteSession &session)
{
    QJsonObject counts;
    const QStringList tables = mainTables();
    for (const QString &table : tables) {
        HOLDFAST_TRY_AS(counts[table], session.number(QStringLiteral("SELECT count(*) FROM ") + table));
    }
    HOLDFAST_TRY_AS(
        counts[QStringLiteral("ledger_sum_cents")],
        session.number(QStringLiteral("SELECT coalesce(sum(amount_cents), 0) FROM ledger_entries")));
    return counts;
}

} // namespace

std::optional<Error> PracticeDatabase::fault()
{
    const FileState state = fileState();
    auto session = SqliteSession::open(m_file, Access::Read);
    if (!session)
        return session.error();
    if (const auto counts = countIn(*session); !counts)
        return counts.error();
    if (m_sound == state)
        return {};
    const auto verdict = session->text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (*verdict != QLatin1String("ok"))
        return fail(ErrorCode::SourceDamaged, QStringLiteral("quick_check"), *verdict);
    m_sound = state;
    return {};
}

Result<QJsonObject> PracticeDatabase::counts() const
{
    HOLDFAST_TRY_AS(SqliteSession session, SqliteSession::open(m_file, Access::Read));
    return countIn(session);
}

Result<QJsonArray> PracticeDatabase::rows(const QString &sql, qint64 limit) const
{
    HOLDFAST_TRY_AS(const SqliteSession session, SqliteSession::open(m_file, Access::Read));
    SqliteStatement statement(session, sql);
    statement.bind(1, limit);
    statement.bind(2, practiceCustomer);
    QJsonArray list;
    while (statement.next()) {
        QJsonObject row;
        for (int column = 0; column < statement.columns(); ++column)
            row[statement.name(column)] = statement.value(column);
        list.append(row);
    }
    if (statement.error())
        return *statement.error();
    return list;
}

PracticeDatabase::FileState PracticeDatabase::fileState() const
{
    FileState state;
    struct stat info = {};
    if (::stat(m_file.c_str(), &info) == 0) {
        state.device = info.st_dev;
        state.inode = info.st_ino;
        state.size = info.st_size;
        state.changedNs = nanoseconds(info.st_ctim);
    }
    const std::filesystem::path log = m_file.native() + "-wal";
    if (::stat(log.c_str(), &info) == 0) {
        state.logSize = info.st_size;
        state.logChangedNs = nanoseconds(info.st_ctim);
    }
    return state;
}

} // namespace holdfast::practice
