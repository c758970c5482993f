// A question of somebody else's to the live database, which can do nothing but read.

#include "engine/sqlite/SqliteEngine.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int stepsBetweenLooks = 10'000;

// Those that only tell something, whatever follows them.
constexpr std::array<std::string_view, 8> tellingPragmas{"table_info", "table_xinfo",      "index_list",
                                                         "index_info", "quick_check",      "integrity_check",
                                                         "table_list", "foreign_key_check"};
// Those that tell something as long as nothing follows.
constexpr std::array<std::string_view, 4> askingPragmas{"user_version", "application_id", "page_count",
                                                        "schema_version"};

// sqlite.org/c3ref/set_authorizer.html: asked for each thing that a statement would do, while it is compiled.
// NOLINTNEXTLINE(readability-function-size): six parameters, as SQLite calls it
int mayDo(void * /*self*/, int action, const char *first, const char *second, const char * /*database*/,
          const char * /*inside*/)
{
    const auto holds = [first](const auto &names) {
        return first != nullptr && std::find(names.begin(), names.end(), first) != names.end();
    };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        return holds(tellingPragmas) || (second == nullptr && holds(askingPragmas)) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

// Ends a statement that is asked to stop, or takes too long.
struct Watch
{
    const RunContext &context;
    const Clock &clock;
    std::chrono::milliseconds until;

    bool isLate() const { return clock.monotonic() >= until; }
    static int look(void *self)
    {
        const auto *watch = static_cast<Watch *>(self);
        return watch->context.stopRequested() || watch->isLate() ? 1 : 0;
    }
};

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

// The one statement of a text; EngineFailed when there is none, or more.
Result<Statement> compiled(SqliteConnection &connection, const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    int code =
        sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &raw, &rest);
    Statement statement(raw);
    if (code != SQLITE_OK)
        return connection.error(code);
    if (!statement)
        return fail(ErrorCode::EngineFailed, {}, u"there is no statement in it"_s);
    sqlite3_stmt *second = nullptr;
    code = sqlite3_prepare_v2(connection.handle(), rest, -1, &second, nullptr);
    const Statement further(second);
    if (code != SQLITE_OK || further)
        return fail(ErrorCode::EngineFailed, {}, u"more than one statement"_s);
    return statement;
}

} // namespace

Result<QStringList> SqliteEngine::ask(const QString &sql, qsizetype rows, RunContext &context)
{
    HOLDFAST_TRY_AS(const Path path, livePath());
    HOLDFAST_TRY_AS(const FileFacts facts, m_outside.files.facts(path));
    if (!facts.exists())
        return fail(ErrorCode::DatabaseNotFound, toText(path));
    HOLDFAST_TRY_AS(const std::unique_ptr<PrivateCopy> own, recoverBeside(path, context));
    const std::shared_lock guard(liveFileAccess());
    HOLDFAST_TRY_AS(SqliteConnection connection, openLive(own ? own->file() : path, context));
    HOLDFAST_TRY(connection.execute(u"PRAGMA query_only=ON"_s));
    sqlite3_set_authorizer(connection.handle(), mayDo, nullptr);
    Watch watch{context, m_outside.clock, m_outside.clock.monotonic() + questionPatience};
    sqlite3_progress_handler(connection.handle(), stepsBetweenLooks, &Watch::look, &watch);

    HOLDFAST_TRY_AS(const Statement statement, compiled(connection, sql.toUtf8()));
    QStringList out;
    int code = SQLITE_DONE;
    while (out.size() < rows && (code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        const bool null = sqlite3_column_type(statement.get(), 0) == SQLITE_NULL;
        out.append(null ? QString() : u""_s + SqliteConnection::column(statement.get(), 0));
    }
    HOLDFAST_TRY(context.checkStop());
    if (code == SQLITE_INTERRUPT && watch.isLate())
        return fail(ErrorCode::EngineFailed, toText(path),
                    u"no answer within %1 seconds"_s.arg(questionPatience.count()));
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return connection.error(code);
    return out;
}

} // namespace holdfast
