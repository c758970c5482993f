#include "engine/postgres/PostgresConnection.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QSet>

#include <libpq-fe.h>

#include <array>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr std::chrono::seconds loginPatience{15}; // a host
constexpr std::chrono::seconds cancelPatience{10};
constexpr int slice = 100; // ms between two looks at the stop token

using Parameters = QList<std::pair<QByteArray, QByteArray>>;

// Whatever role and database have set (P24); the user's own `options` come first.
constexpr char sessionOptions[] =
    " -c statement_timeout=0 -c lock_timeout=0 -c idle_in_transaction_session_timeout=0"
    " -c default_transaction_read_only=off -c TimeZone=UTC -c DateStyle=ISO -c search_path=pg_catalog";

// What the libpq that is here understands: a URL may have keywords of a newer one.
QSet<QByteArray> knownKeywords()
{
    QSet<QByteArray> out;
    PQconninfoOption *const options = PQconndefaults();
    for (const PQconninfoOption *option = options; option != nullptr && option->keyword != nullptr; ++option)
        out.insert(option->keyword);
    PQconninfoFree(options);
    return out;
}

Parameters parametersOf(const ServerAccess &access, const QString &database)
{
    QStringList hosts;
    QStringList ports;
    for (const PostgresHost &host : access.url.hosts) {
        hosts.append(host.host);
        ports.append(QString::number(host.port));
    }
    Parameters out;
    const auto add = [&](const QByteArray &key, const QByteArray &value) { out.emplaceBack(key, value); };
    add("dbname", database.toUtf8());
    add("user", access.url.user.toUtf8());
    add("host", hosts.join(u',').toUtf8());
    add("port", ports.join(u',').toUtf8());
    const QSet<QByteArray> known = knownKeywords();
    for (auto it = access.url.parameters.begin(); it != access.url.parameters.end(); ++it) {
        // Our own sessions are known by their name (PostgresTarget::endOurs).
        if (known.contains(it.key().toUtf8()) && it.key() != u"application_name")
            add(it.key().toUtf8(), it.value().toUtf8());
    }
    const auto unlessGiven = [&](const char *key, const char *value) {
        if (!access.url.parameters.contains(QString::fromLatin1(key)))
            add(key, value);
    };
    add("application_name", "holdfast");
    unlessGiven("connect_timeout", "15");
    unlessGiven("keepalives_idle", "30");
    unlessGiven("keepalives_interval", "10");
    unlessGiven("keepalives_count", "3");
    unlessGiven("tcp_user_timeout", "60000");
    return out;
}

void replaceOrAppend(Parameters &parameters, const QByteArray &key, const QByteArray &value)
{
    for (auto &[name, old] : parameters) {
        if (name == key) {
            old = value;
            return;
        }
    }
    parameters.emplaceBack(key, value);
}

QString placeOf(const ServerAccess &access)
{
    return access.url.place().section(u'/', 0, -2).isEmpty() ? u"the local socket"_s
                                                             : access.url.place().section(u'/', 0, -2);
}

// What the server or libpq said while connecting. With verbose errors the SQLSTATE is in the text, which
// itself may be in the server's language (P35).
Error loginError(const ServerAccess &access, const QString &database, const QString &said)
{
    static const QRegularExpression state(u":\\s+([0-9A-Z]{3}[0-9]{2}): "_s);
    const QString code = state.match(said).captured(1);
    const QString detail = said.section(u"LOCATION:"_s, 0, 0).simplified();
    if (code == u"3D000")
        return fail(ErrorCode::DatabaseNotFound, database, detail);
    if (code.startsWith(u"28") || said.contains(u"fe_sendauth"_s))
        return fail(ErrorCode::LoginFailed, placeOf(access), detail);
    if (code == u"42501")
        return fail(ErrorCode::LoginFailed, placeOf(access), detail);
    if (said.contains(u"unsupported startup parameter"_s))
        return fail(ErrorCode::PreconditionFailed, placeOf(access),
                    u"a connection pooler answers there; give the server's own address: "_s + detail);
    return fail(ErrorCode::ServerUnreachable, placeOf(access), detail);
}

ErrorCode codeOf(const QString &state)
{
    if (state == u"42501")
        return ErrorCode::PermissionDenied;
    if (state == u"53100")
        return ErrorCode::DiskFull;
    if (state == u"3D000")
        return ErrorCode::DatabaseNotFound;
    if (state == u"55P03" || state == u"57014" || state == u"55006")
        return ErrorCode::SourceBusy;
    return ErrorCode::EngineFailed;
}

// Waits until the socket is ready or the slice is over.
bool ready(const PGconn *connection, short events)
{
    pollfd wait{PQsocket(connection), events, 0};
    return ::poll(&wait, 1, slice) > 0;
}

struct ResultEnd
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using OneResult = std::unique_ptr<PGresult, ResultEnd>;

Error errorOf(PGconn *connection, const PGresult *result, const QString &place)
{
    const QString state = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (state.isEmpty()) // libpq's own word: the connection is gone
        return fail(ErrorCode::EngineFailed, place,
                    u"08006 "_s + QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    QString detail = state + u' ' + QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    // Not the context, and of data that does not fit not the detail: they quote rows.
    const char *const why = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
    const char *const next = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
    if (why != nullptr && !state.startsWith(u"22"_s) && !state.startsWith(u"23"_s))
        detail += u"; "_s + QString::fromUtf8(why).simplified();
    if (next != nullptr)
        detail += u"; "_s + QString::fromUtf8(next).simplified();
    return fail(codeOf(state), place, detail);
}

PostgresConnection::Rows rowsOf(const PGresult *result)
{
    PostgresConnection::Rows rows;
    const int columns = PQnfields(result);
    for (int row = 0; row < PQntuples(result); ++row) {
        QStringList values;
        for (int column = 0; column < columns; ++column) {
            const bool null = PQgetisnull(result, row, column) != 0;
            values.append(
                null ? QString()
                     : QString::fromUtf8(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        }
        rows.append(values);
    }
    return rows;
}

// Tells the server to stop what it does for us.
void cancelOnServer(PGconn *connection)
{
    std::array<char, 256> why{};
    if (PGcancel *cancel = PQgetCancel(connection)) {
        (void)PQcancel(cancel, why.data(), static_cast<int>(why.size()));
        PQfreeCancel(cancel);
    }
}

} // namespace

void PostgresConnection::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Result<PostgresConnection> PostgresConnection::open(const ServerAccess &access, const QString &database,
                                                    RunContext &context)
{
    if (access.url.hosts.size() < 2)
        return openOne(access, database, context);
    // One after the other, each with its own time: a dead first host must not use up the patience for all.
    Error last;
    for (const PostgresHost &host : access.url.hosts) {
        ServerAccess one{access.url, access.password.clone(), access.passFile};
        one.url.hosts = {host};
        Result<PostgresConnection> session = openOne(one, database, context);
        if (session || session.error().code != ErrorCode::ServerUnreachable)
            return session;
        last = session.error();
    }
    return last;
}

Result<PostgresConnection> PostgresConnection::openOne(const ServerAccess &access, const QString &database,
                                                       RunContext &context)
{
    Parameters parameters = parametersOf(access, database);
    replaceOrAppend(parameters, "options",
                    access.url.parameters.value(u"options"_s).toUtf8() + sessionOptions);
    replaceOrAppend(parameters, "client_encoding", "UTF8");
    if (!access.password.isEmpty()) {
        parameters.emplaceBack("password", access.password.reveal());
        parameters.removeIf([](const auto &each) { return each.first == "passfile"; });
    }
    if (access.password.isEmpty() && !access.passFile.isEmpty())
        replaceOrAppend(parameters, "passfile", access.passFile.toUtf8());
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : parameters) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);

    PostgresConnection out(PQconnectStartParams(keys.data(), values.data(), 0));
    PGconn *const connection = out.m_connection.get();
    if (connection == nullptr)
        return fail(ErrorCode::EngineFailed, placeOf(access), u"out of memory"_s);
    (void)PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    const QDeadlineTimer deadline(loginPatience);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_OK) {
        HOLDFAST_TRY(context.checkStop());
        if (deadline.hasExpired())
            return fail(ErrorCode::ServerUnreachable, placeOf(access), u"no answer in time"_s);
        if (ready(connection, state == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            state = PQconnectPoll(connection);
        if (state == PGRES_POLLING_FAILED)
            break;
    }
    if (PQstatus(connection) != CONNECTION_OK)
        return loginError(access, database, QString::fromUtf8(PQerrorMessage(connection)));
    (void)PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    PQsetNoticeProcessor(
        connection, [](void *, const char *) {}, nullptr);
    // Settings that older servers do not know, so they cannot stand among the options (P24).
    if (out.serverVersion() >= 140000)
        HOLDFAST_TRY(out.run(u"set idle_session_timeout = 0"_s, context));
    if (out.serverVersion() >= 170000)
        HOLDFAST_TRY(out.run(u"set transaction_timeout = 0"_s, context));
    return out;
}

Result<void> PostgresConnection::waitReadable(RunContext &context)
{
    PGconn *const connection = m_connection.get();
    QDeadlineTimer grace(QDeadlineTimer::Forever);
    while (PQisBusy(connection) != 0) {
        if (context.stopRequested() && grace.isForever()) {
            cancelOnServer(connection);
            grace.setRemainingTime(cancelPatience);
        }
        if (grace.hasExpired()) // a server that does not even do that: the session is of no use any more
            return context.checkStop();
        (void)PQflush(connection);
        if (ready(connection, POLLIN) && PQconsumeInput(connection) == 0)
            break; // the result will say that the connection is gone
    }
    return {};
}

Result<PostgresConnection::Rows> PostgresConnection::query(const QString &sql, const QStringList &parameters,
                                                           RunContext &context)
{
    HOLDFAST_TRY(context.checkStop());
    PGconn *const connection = m_connection.get();
    QList<QByteArray> bytes;
    std::vector<const char *> values;
    for (const QString &parameter : parameters)
        bytes.append(parameter.toUtf8());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        values.push_back(parameters[i].isNull() ? nullptr : bytes[i].constData());
    // Without parameters by the simple protocol, which takes several statements.
    const int sent = parameters.isEmpty() ? PQsendQuery(connection, sql.toUtf8().constData())
                                          : PQsendQueryParams(connection, sql.toUtf8().constData(),
                                                              static_cast<int>(values.size()), nullptr,
                                                              values.data(), nullptr, nullptr, 0);
    return takeRows(sent, context);
}

Result<PostgresConnection::Rows> PostgresConnection::queryOne(const QString &sql, RunContext &context)
{
    HOLDFAST_TRY(context.checkStop());
    return takeRows(PQsendQueryParams(m_connection.get(), sql.toUtf8().constData(), 0, nullptr, nullptr,
                                      nullptr, nullptr, 0),
                    context);
}

Result<PostgresConnection::Rows> PostgresConnection::takeRows(int sent, RunContext &context)
{
    PGconn *const connection = m_connection.get();
    if (sent == 0)
        return fail(ErrorCode::EngineFailed, place(),
                    u"08006 "_s + QString::fromUtf8(PQerrorMessage(connection)).trimmed());
    Result<Rows> out = Rows();
    while (true) {
        HOLDFAST_TRY(waitReadable(context));
        const OneResult result(PQgetResult(connection));
        if (!result)
            break;
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_TUPLES_OK && out)
            out = rowsOf(result.get());
        else if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && out)
            out = errorOf(connection, result.get(), place());
    }
    if (!out && context.stopRequested())
        HOLDFAST_TRY(context.checkStop());
    return out;
}

Result<QString> PostgresConnection::value(const QString &sql, const QStringList &parameters,
                                          RunContext &context)
{
    HOLDFAST_TRY_AS(const Rows rows, query(sql, parameters, context));
    if (rows.isEmpty() || rows.first().isEmpty())
        return fail(ErrorCode::EngineFailed, place(), u"no row from: "_s + sql.simplified().left(120));
    return rows.first().first();
}

Result<void> PostgresConnection::run(const QString &sql, RunContext &context)
{
    HOLDFAST_TRY(query(sql, {}, context));
    return {};
}

int PostgresConnection::serverVersion() const
{
    return PQserverVersion(m_connection.get());
}

int PostgresConnection::backendPid() const
{
    return PQbackendPID(m_connection.get());
}

QString PostgresConnection::place() const
{
    return QString::fromUtf8(PQhost(m_connection.get())) + u':' +
           QString::fromUtf8(PQport(m_connection.get()));
}

DatabaseUrl PostgresConnection::pinned(DatabaseUrl url) const
{
    const QString host = QString::fromUtf8(PQhost(m_connection.get()));
    const QString address = QString::fromUtf8(PQhostaddr(m_connection.get()));
    url.hosts = {{host, QByteArray(PQport(m_connection.get())).toInt()}};
    if (!address.isEmpty() && !host.startsWith(u'/'))
        url.parameters.insert(u"hostaddr"_s, address);
    url.parameters.remove(u"target_session_attrs"_s);
    url.parameters.remove(u"load_balance_hosts"_s);
    return url;
}

QString PostgresConnection::identifier(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString PostgresConnection::literal(const QString &text)
{
    // The E form means the same whatever standard_conforming_strings says.
    return u"E'"_s + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

QString connectionString(const ServerAccess &access, const QString &database)
{
    QStringList parts;
    for (const auto &[key, value] : parametersOf(access, database)) {
        if (!value.isEmpty())
            parts.append(QString::fromUtf8(key) + u"='"_s +
                         QString::fromUtf8(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'');
    }
    return parts.join(u' ');
}

} // namespace holdfast
