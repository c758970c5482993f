#include "model/DatabaseUrl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Error invalid(const QString &reason) { return fail(ErrorCode::DatabaseUrlInvalid, u"DATABASE_URL"_s, reason); }

QString decoded(const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

Result<DatabaseUrl> parseSqlite(const QString &rest)
{
    // rest begins behind "sqlite:": "///relative", "////absolute", or "//" for memory.
    if (!rest.startsWith(u"//"_s))
        return invalid(u"sqlite: must be followed by /// and a path"_s);
    const qsizetype query = rest.indexOf(u'?');
    const QString body = rest.mid(2, query < 0 ? -1 : query - 2);
    DatabaseUrl url;
    if (query >= 0) {
        for (const QString &pair : rest.mid(query + 1).split(u'&', Qt::SkipEmptyParts))
            url.droppedKeys.append(pair.section(u'=', 0, 0));
    }
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

Result<DatabaseUrl> parsePostgres(const QString &rest)
{
    if (!rest.startsWith(u"//"_s))
        return invalid(u"postgresql: must be followed by //"_s);
    DatabaseUrl url;
    url.mode = Mode::Postgres;
    const qsizetype query = rest.indexOf(u'?');
    const QString body = rest.mid(2, query < 0 ? -1 : query - 2);
    const QString authority = body.section(u'/', 0, 0);
    url.host = decoded(authority.mid(authority.lastIndexOf(u'@') + 1));
    url.database = decoded(body.section(u'/', 1));
    return url;
}

} // namespace

Result<DatabaseUrl> parseDatabaseUrl(const QString &text)
{
    const QString url = text.trimmed();
    const qsizetype colon = url.indexOf(u':');
    if (colon <= 0)
        return invalid(u"no scheme: it must begin with sqlite: or postgresql:"_s);
    const QString scheme = url.left(colon).section(u'+', 0, 0).toLower();
    if (scheme == u"sqlite"_s)
        return parseSqlite(url.mid(colon + 1));
    if (scheme == u"postgres"_s || scheme == u"postgresql"_s)
        return parsePostgres(url.mid(colon + 1));
    return invalid(u"the scheme is neither sqlite nor postgresql"_s);
}

} // namespace holdfast
