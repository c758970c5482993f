#include "practice/SqliteSession.h"

#include <QUrl>

#include <sqlite3.h>

#include <chrono>
#include <system_error>

namespace holdfast::practice {

namespace {

constexpr std::chrono::milliseconds busyTimeout{2000};

QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

bool hasContent(const std::filesystem::path &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    return !error && size > 0;
}

QByteArray uriFor(const std::filesystem::path &file, Access access)
{
    const QByteArray location = "file:" + bytesOf(file).toPercentEncoding("/");
    if (access == Access::Create)
        return location + "?mode=rwc";
    const bool unsettled = hasContent(file.native() + "-wal") || hasContent(file.native() + "-journal");
    return location + (unsettled ? "?mode=ro" : "?mode=ro&immutable=1");
}

} // namespace

void SqliteSession::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<SqliteSession> SqliteSession::open(const std::filesystem::path &file, Access access)
{
    const int mode =
        access == Access::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(uriFor(file, access).constData(), &handle, mode | SQLITE_OPEN_URI, nullptr);
    SqliteSession session(handle);
    if (code != SQLITE_OK)
        return session.error(QString::fromUtf8(bytesOf(file)));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, static_cast<int>(busyTimeout.count()));
    return session;
}

Result<void> SqliteSession::run(const QString &sql)
{
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(sql.left(80));
    return {};
}

Result<qint64> SqliteSession::number(const QString &sql)
{
    SqliteStatement statement(*this, sql);
    if (statement.next() && !statement.isNull(0))
        return statement.number(0);
    return statement.error().value_or(fail(ErrorCode::EngineFailed, sql, QStringLiteral("no value")));
}

Result<QString> SqliteSession::text(const QString &sql)
{
    SqliteStatement statement(*this, sql);
    if (statement.next() && !statement.isNull(0))
        return statement.text(0);
    return statement.error().value_or(fail(ErrorCode::EngineFailed, sql, QStringLiteral("no value")));
}

Error SqliteSession::error(const QString &subject) const
{
    return fail(ErrorCode::EngineFailed, subject,
                m_handle ? QString::fromUtf8(sqlite3_errmsg(handle())) : QStringLiteral("out of memory"));
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(const SqliteSession &session, const QString &sql)
    : m_session(session), m_sql(sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(session.handle(), sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK);
    m_statement.reset(statement);
}

void SqliteStatement::check(int code, int expected)
{
    if (code != expected && !m_error)
        m_error = m_session.error(m_sql);
}

void SqliteStatement::bind(int index, qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement.get(), index, value), SQLITE_OK);
}

void SqliteStatement::bind(int index, double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_statement.get(), index, value), SQLITE_OK);
}

void SqliteStatement::bind(int index, const QByteArray &utf8)
{
    if (!m_error)
        check(sqlite3_bind_text(m_statement.get(), index, utf8.constData(), static_cast<int>(utf8.size()),
                                SQLITE_TRANSIENT),
              SQLITE_OK);
}

void SqliteStatement::bind(int index, std::nullopt_t)
{
    if (!m_error)
        check(sqlite3_bind_null(m_statement.get(), index), SQLITE_OK);
}

void SqliteStatement::bindBlob(int index, const QByteArray &bytes)
{
    if (!m_error)
        check(sqlite3_bind_blob(m_statement.get(), index, bytes.constData(), static_cast<int>(bytes.size()),
                                SQLITE_TRANSIENT),
              SQLITE_OK);
}

void SqliteStatement::finish()
{
    if (m_error)
        return;
    check(sqlite3_step(m_statement.get()), SQLITE_DONE);
    sqlite3_reset(m_statement.get());
}

bool SqliteStatement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    check(code, SQLITE_DONE);
    return false;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QJsonValue SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return QJsonValue::Null;
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    default:
        return text(column);
    }
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

QString SqliteStatement::name(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column));
}

} // namespace holdfast::practice
