// A question of somebody else's to the live database, which can do nothing but read.

#include "engine/postgres/PostgresEngine.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// Where the application's own sessions look for a table: ours look nowhere but in pg_catalog. By the URL,
// else by what is set for the role and the database (in the order in which that counts), else PostgreSQL's
// default.
Result<QString> searchPath(PostgresConnection &session, const DatabaseUrl &url, RunContext &context)
{
    static const QRegularExpression option(u"(?:-c\\s*|--)search_path=((?:\\\\.|\\S)+)"_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    const QRegularExpressionMatch match = option.match(url.parameters.value(u"options"_s));
    if (match.hasMatch())
        return match.captured(1).replace(escaped, u"\\1"_s);
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows rows,
        session.query(u"select substr(each, 13) from pg_db_role_setting s, unnest(s.setconfig) each "
                      "where each like 'search\\_path=%' "
                      "and s.setdatabase in (0, (select oid from pg_database "
                      "where datname = current_database())) "
                      "and s.setrole in (0, (select oid from pg_roles where rolname = session_user)) "
                      "order by s.setrole <> 0 desc, s.setdatabase <> 0 desc limit 1"_s,
                      {}, context));
    return rows.isEmpty() ? u"\"$user\", public"_s : rows.first().value(0);
}

} // namespace

Result<QStringList> PostgresEngine::ask(const QString &sql, qsizetype rows, RunContext &context)
{
    HOLDFAST_TRY_AS(PostgresConnection session, this->session(database(), context));
    HOLDFAST_TRY_AS(const QString path, searchPath(session, m_access.url, context));
    const QString patience = QString::number(std::chrono::milliseconds(questionPatience).count());
    HOLDFAST_TRY(session.run(u"set default_transaction_read_only = on; set statement_timeout = "_s +
                                 patience + u"; set lock_timeout = "_s + patience,
                             context));
    HOLDFAST_TRY(session.query(u"select set_config('search_path', $1, false)"_s, {path}, context));
    HOLDFAST_TRY(session.run(u"begin transaction isolation level repeatable read read only"_s, context));
    // A cursor takes nothing but a SELECT that only reads, and hands over no more rows than asked for.
    HOLDFAST_TRY(session.queryOne(u"declare holdfast_question no scroll cursor for "_s + sql, context));
    HOLDFAST_TRY_AS(
        const PostgresConnection::Rows answer,
        session.query(u"fetch "_s + QString::number(rows) + u" from holdfast_question"_s, {}, context));
    QStringList out;
    for (const QStringList &row : answer)
        out.append(row.value(0));
    return out;
}

} // namespace holdfast
