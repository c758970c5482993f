#include "engine/sqlite/SqliteConnection.h"

#include <QByteArray>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int napMilliseconds = 2;
constexpr int stepsBetweenLooks = 10'000;

QByteArray uriOf(const Path &path)
{
    // SQLite "URI Filenames": % ? # must be escaped; so that a path never begins like an authority, file:// +
    // path.
    const QByteArray bytes = QByteArray::fromStdString(std::filesystem::absolute(path).native());
    return "file://" + bytes.toPercentEncoding("/") + "?immutable=1";
}

ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::SourceBusy;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_CORRUPT:
        return ErrorCode::SourceDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return ErrorCode::PermissionDenied;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::IoFailed;
    default:
        return ErrorCode::EngineFailed;
    }
}

} // namespace

std::shared_mutex &liveFileAccess()
{
    static std::shared_mutex access;
    return access;
}

struct SqliteConnection::State
{
    sqlite3 *handle = nullptr;
    Path path;
    const RunContext *context = nullptr;
    std::chrono::milliseconds patience{0};

    // A long statement (a full check, a count) ends early when asked to stop.
    static int onProgress(void *self) { return static_cast<State *>(self)->context->stopRequested() ? 1 : 0; }

    static int onBusy(void *self, int count)
    {
        const auto *state = static_cast<State *>(self);
        const std::chrono::milliseconds waited(napMilliseconds * count);
        if (state->context->stopRequested() || waited >= state->patience)
            return 0;
        sqlite3_sleep(napMilliseconds);
        return 1;
    }
};

SqliteConnection::SqliteConnection(std::unique_ptr<State> state) : m_state(std::move(state)) {}

SqliteConnection::SqliteConnection(SqliteConnection &&) noexcept = default;

SqliteConnection &SqliteConnection::operator=(SqliteConnection &&other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

SqliteConnection::~SqliteConnection()
{
    if (m_state)
        sqlite3_close_v2(m_state->handle);
}

Result<SqliteConnection> SqliteConnection::open(const Path &path, OpenAs how, const RunContext &context,
                                                std::chrono::milliseconds patience, const char *vfs)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->context = &context;
    state->patience = patience;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = QByteArray::fromStdString(std::filesystem::absolute(path).native());
    switch (how) {
    case OpenAs::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case OpenAs::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case OpenAs::NewFile:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case OpenAs::Immutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = uriOf(path);
        break;
    }
    const int code = sqlite3_open_v2(name.constData(), &state->handle, flags, vfs);
    SqliteConnection connection(std::move(state));
    if (code != SQLITE_OK)
        return connection.error(code);
    State &opened = *connection.m_state;
    sqlite3_busy_handler(opened.handle, &State::onBusy, &opened);
    sqlite3_progress_handler(opened.handle, stepsBetweenLooks, &State::onProgress, &opened);
    sqlite3_wal_autocheckpoint(opened.handle, 0);
    // A database is data here: nothing in its schema may run code or be trusted.
    sqlite3_db_config(opened.handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(opened.handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (how == OpenAs::NewFile)
        HOLDFAST_TRY(connection.execute(u"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"_s));
    return connection;
}

sqlite3 *SqliteConnection::handle() const
{
    return m_state->handle;
}

bool SqliteConnection::hasHeader() const
{
    sqlite3_file *file = nullptr;
    QByteArray head(16, '\0');
    return sqlite3_file_control(m_state->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
           file->pMethods != nullptr &&
           file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0) == SQLITE_OK &&
           head == QByteArray("SQLite format 3\0", 16);
}

bool SqliteConnection::refusedRollback() const
{
    return sqlite3_extended_errcode(m_state->handle) == SQLITE_READONLY_ROLLBACK;
}

Error SqliteConnection::error(int code) const
{
    if (m_state->context->stopRequested())
        return fail(ErrorCode::Cancelled, toText(m_state->path));
    const int extended = m_state->handle != nullptr ? sqlite3_extended_errcode(m_state->handle) : code;
    const QString word = m_state->handle != nullptr && (extended & 0xff) == (code & 0xff)
                             ? QString::fromUtf8(sqlite3_errmsg(m_state->handle))
                             : QString::fromUtf8(sqlite3_errstr(code));
    return fail(codeOf(code), toText(m_state->path), word + u" ("_s + QString::number(code) + u')');
}

Result<void> SqliteConnection::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_state->handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<void> SqliteConnection::each(const QString &sql, const std::function<bool(sqlite3_stmt *)> &row)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(m_state->handle, text.constData(), static_cast<int>(text.size()),
                                  &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (m_state->context->stopRequested() || !row(statement))
            break;
    }
    const bool good = code == SQLITE_DONE || code == SQLITE_ROW;
    const Error failure = good ? Error{} : error(code);
    sqlite3_finalize(statement);
    HOLDFAST_TRY(m_state->context->checkStop());
    if (!good)
        return failure;
    return {};
}

QString SqliteConnection::column(sqlite3_stmt *statement, int index)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, index));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, index));
}

Result<QString> SqliteConnection::text(const QString &sql)
{
    QString value;
    HOLDFAST_TRY(each(sql, [&](sqlite3_stmt *statement) {
        value = column(statement, 0);
        return false;
    }));
    return value;
}

Result<qint64> SqliteConnection::number(const QString &sql)
{
    qint64 value = 0;
    HOLDFAST_TRY(each(sql, [&](sqlite3_stmt *statement) {
        value = sqlite3_column_int64(statement, 0);
        return false;
    }));
    return value;
}

Result<void> SqliteConnection::close()
{
    const int code = sqlite3_close(m_state->handle);
    if (code != SQLITE_OK)
        return error(code);
    m_state.reset();
    return {};
}

} // namespace holdfast
