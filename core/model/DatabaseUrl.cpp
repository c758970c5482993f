#include "model/DatabaseUrl.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// PostgreSQL 18 manual, 34.1.2 "Parameter Key Words"; host, port, user, dbname and password are handled
// apart.
const QStringList &libpqKeywords()
{
    static const QStringList all = u"hostaddr passfile require_auth channel_binding connect_timeout "
                                   u"client_encoding options application_name "
                                   "fallback_application_name keepalives keepalives_idle keepalives_interval "
                                   "keepalives_count tcp_user_timeout "
                                   "gssencmode sslmode sslnegotiation sslcompression sslcert sslkey "
                                   "sslcertmode sslrootcert sslcrl sslcrldir "
                                   "sslsni requirepeer ssl_min_protocol_version ssl_max_protocol_version "
                                   "krbsrvname gsslib gssdelegation "
                                   "service target_session_attrs load_balance_hosts"_s.split(u' ');
    return all;
}

Error invalid(const QString &reason)
{
    return fail(ErrorCode::DatabaseUrlInvalid, u"DATABASE_URL"_s, reason);
}

// A % that no two hex digits follow stands for itself.
QByteArray decodedBytes(const QString &text)
{
    static const QRegularExpression stray(u"%(?![0-9A-Fa-f]{2})"_s);
    return QByteArray::fromPercentEncoding(QString(text).replace(stray, u"%25"_s).toUtf8());
}

// What would not make UTF-8 stays as it is.
QString decoded(const QString &text)
{
    const QByteArray bytes = decodedBytes(text);
    const QString out = QString::fromUtf8(bytes);
    return out.toUtf8() == bytes ? out : text;
}

using Query = QList<std::pair<QString, QString>>;

Query queryOf(const QString &text)
{
    Query out;
    for (const QString &pair : text.split(u'&', Qt::SkipEmptyParts))
        out.append({decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1))});
    return out;
}

// "//authority/path?query" in its two halves.
std::pair<QString, QString> halves(const QString &rest)
{
    const qsizetype query = rest.indexOf(u'?');
    return {rest.mid(2, query < 0 ? -1 : query - 2), query < 0 ? QString() : rest.mid(query + 1)};
}

Result<DatabaseUrl> parseSqlite(const QString &rest)
{
    // rest begins behind "sqlite:": "///relative", "////absolute", or "//" for memory.
    if (!rest.startsWith(u"//"_s))
        return invalid(u"sqlite: must be followed by /// and a path"_s);
    const auto [body, query] = halves(rest);
    DatabaseUrl url;
    for (const auto &[key, value] : queryOf(query))
        url.droppedKeys.append(key);
    if (!body.isEmpty() && !body.startsWith(u'/'))
        return invalid(u"a host is not possible in a sqlite URL: write sqlite:/// and a path"_s);
    url.literalPath = body.mid(1);
    url.path = decoded(url.literalPath);
    if (url.path.isEmpty() || url.path == u":memory:"_s)
        return invalid(u"the database lives in memory only: there is no file to protect"_s);
    if (url.path.startsWith(u"file:"_s))
        return invalid(u"SQLite file: URIs are not supported: write sqlite:/// and a path"_s);
    if (url.path.contains(QChar::Null))
        return invalid(u"the path contains a NUL byte"_s);
    return url;
}

Result<int> portIn(const QString &text)
{
    if (text.isEmpty())
        return 5432;
    bool good = false;
    const int port = text.toInt(&good);
    if (!good || port < 1 || port > 65535)
        return invalid(u"a port is not a number from 1 to 65535"_s);
    return port;
}

// One of "host", "host:port", "[v6]", "[v6]:port".
Result<PostgresHost> hostIn(const QString &text)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype end = text.indexOf(u']');
    if (bracketed && end < 0)
        return invalid(u"an IPv6 address is not closed with ]"_s);
    const qsizetype colon = text.indexOf(u':', bracketed ? end : 0);
    PostgresHost host;
    host.host = bracketed ? text.mid(1, end - 1) : decoded(colon < 0 ? text : text.left(colon));
    HOLDFAST_TRY_AS(host.port, portIn(colon < 0 ? QString() : text.mid(colon + 1)));
    return host;
}

// host= and port= in the query take the place of the authority's, as in libpq; lists stand in both.
Result<void> hostsFromQuery(const QString &hosts, const QString &ports, DatabaseUrl &url)
{
    const QStringList numbers = ports.split(u',');
    if (!hosts.isEmpty()) {
        url.hosts.clear();
        for (const QString &host : hosts.split(u','))
            url.hosts.append({host, 5432});
    }
    if (ports.isEmpty())
        return {};
    if (url.hosts.isEmpty())
        url.hosts.append({QString(), 5432});
    if (numbers.size() != 1 && numbers.size() != url.hosts.size())
        return invalid(u"there are as many ports as hosts, or one for all"_s);
    for (qsizetype i = 0; i < url.hosts.size(); ++i) {
        HOLDFAST_TRY_AS(url.hosts[i].port, portIn(numbers[numbers.size() == 1 ? 0 : i]));
    }
    return {};
}

Result<DatabaseUrl> parsePostgres(const QString &rest)
{
    if (!rest.startsWith(u"//"_s))
        return invalid(u"postgresql: must be followed by //"_s);
    const auto [body, query] = halves(rest);
    DatabaseUrl url;
    url.mode = Mode::Postgres;
    const QString authority = body.section(u'/', 0, 0);
    const qsizetype at = authority.lastIndexOf(u'@');
    url.user = decoded(authority.left(std::max<qsizetype>(at, 0)).section(u':', 0, 0));
    url.database = decoded(body.section(u'/', 1));
    // An @ out here is the end of a password that was not percent-encoded: its pieces must not pass for
    // names.
    if (body.section(u'/', 1).contains(u'@') || (at < 0 && query.section(u'=', 0, 0).contains(u'@')))
        return invalid(u"an @ behind the host: percent-encode / ? and @ in the password"_s);
    for (const QString &host : authority.mid(at + 1).split(u',', Qt::SkipEmptyParts)) {
        HOLDFAST_TRY_AS(const PostgresHost parsed, hostIn(host));
        url.hosts.append(parsed);
    }
    QString hosts;
    QString ports;
    for (const auto &[key, value] : queryOf(query)) {
        if (key == u"host")
            hosts = value;
        else if (key == u"port")
            ports = value;
        else if (key == u"user")
            url.user = value;
        else if (key == u"dbname")
            url.database = value;
        else if (key == u"ssl" && value == u"true") // the JDBC spelling that libpq knows, too
            url.parameters.insert(u"sslmode"_s, u"require"_s);
        else if (libpqKeywords().contains(key))
            url.parameters.insert(key, value);
        else if (key != u"password")
            url.droppedKeys.append(key);
    }
    HOLDFAST_TRY(hostsFromQuery(hosts, ports, url));
    return url;
}

} // namespace

QString DatabaseUrl::place() const
{
    if (mode == Mode::Sqlite)
        return path;
    QStringList names;
    for (const PostgresHost &host : hosts)
        names.append(host.host + u':' + QString::number(host.port));
    return names.join(u',') + u'/' + database;
}

Result<DatabaseUrl> parseDatabaseUrl(const QString &url)
{
    const QString text = url.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return invalid(u"no scheme: it must begin with sqlite: or postgresql:"_s);
    const QString scheme = text.left(colon).section(u'+', 0, 0).toLower();
    if (scheme == u"sqlite"_s)
        return parseSqlite(text.mid(colon + 1));
    if (scheme == u"postgres"_s || scheme == u"postgresql"_s)
        return parsePostgres(text.mid(colon + 1));
    return invalid(u"the scheme is neither sqlite nor postgresql"_s);
}

bool holdsPassword(const QString &url)
{
    return !passwordIn(url).isEmpty();
}

Secret passwordIn(const QString &url)
{
    const qsizetype start = url.trimmed().indexOf(u"//"_s);
    if (start < 0)
        return {};
    const auto [body, query] = halves(url.trimmed().mid(start));
    for (const QString &pair : query.split(u'&')) {
        if (decoded(pair.section(u'=', 0, 0)) == u"password")
            return Secret(decodedBytes(pair.section(u'=', 1)));
    }
    const QString authority = body.section(u'/', 0, 0);
    const QString login = authority.left(std::max<qsizetype>(authority.lastIndexOf(u'@'), 0));
    return Secret(decodedBytes(login.section(u':', 1)));
}

} // namespace holdfast
