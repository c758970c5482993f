#include "engine/postgres/PostgresCatalog.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Grant
{
    QString grantee;    // empty: PUBLIC
    QString privileges; // letters of PostgreSQL manual, table 5.1
    QString withOption; // those of them that may be passed on
};

// Text within double quotes from `at` on, which is behind the first one; `at` ends behind the last one.
// Inside an array a backslash takes the next character as it is, elsewhere a quote is doubled.
enum class Escape
{
    Backslash,
    DoubledQuote
};
QString quotedText(const QString &text, qsizetype &at, Escape escape)
{
    QString out;
    for (; at < text.size(); ++at) {
        if (text[at] == u'\\' && escape == Escape::Backslash && at + 1 < text.size()) {
            out += text[++at];
        } else if (text[at] != u'"') {
            out += text[at];
        } else if (escape == Escape::DoubledQuote && text.mid(at + 1, 1) == u"\""_s) {
            out += text[at++];
        } else {
            ++at;
            break;
        }
    }
    return out;
}

// The elements of a one-dimensional array in its text form (PostgreSQL manual 8.15.6).
QStringList elementsOf(const QString &array)
{
    QStringList out;
    for (qsizetype at = 1; at < array.size() - 1; ++at) {
        if (array[at] == u'"') {
            out.append(quotedText(array, ++at, Escape::Backslash));
            continue; // at its comma
        }
        const qsizetype comma = array.indexOf(u',', at);
        const qsizetype end = comma < 0 ? array.size() - 1 : comma;
        out.append(array.mid(at, end - at));
        at = end;
    }
    return out;
}

// "grantee=privileges/grantor", a star behind each privilege that may be passed on (PostgreSQL manual 5.7).
Grant grantFrom(const QString &item)
{
    Grant out;
    qsizetype at = 0;
    if (item.startsWith(u'"')) {
        out.grantee = quotedText(item, ++at, Escape::DoubledQuote);
    } else {
        at = std::max<qsizetype>(0, item.indexOf(u'='));
        out.grantee = item.left(at);
    }
    for (++at; at < item.size() && item[at] != u'/'; ++at) {
        if (item[at] == u'*' && !out.privileges.isEmpty()) {
            out.withOption += out.privileges.back();
            out.privileges.chop(1);
        } else {
            out.privileges += item[at];
        }
    }
    return out;
}

QString privilegeNames(const QString &letters)
{
    QStringList names;
    for (const QChar letter : letters) {
        if (letter == u'C')
            names.append(u"CREATE"_s);
        else if (letter == u'T')
            names.append(u"TEMPORARY"_s);
        else if (letter == u'c')
            names.append(u"CONNECT"_s);
    }
    return names.join(u", "_s);
}

QString roleOrPublic(const QString &role)
{
    return role.isEmpty() ? u"PUBLIC"_s : PostgresConnection::identifier(role);
}

// From nothing on: the owner's own privileges may have been taken away, too.
QStringList grantStatements(const DatabaseProperties &wanted, const QString &name)
{
    if (wanted.acl.isNull())
        return {};
    QStringList out{u"REVOKE ALL ON DATABASE "_s + name + u" FROM PUBLIC"_s,
                    u"REVOKE ALL ON DATABASE "_s + name + u" FROM "_s +
                        PostgresConnection::identifier(wanted.owner)};
    for (const QString &item : elementsOf(wanted.acl)) {
        const Grant grant = grantFrom(item);
        const QString to = u" ON DATABASE "_s + name + u" TO "_s + roleOrPublic(grant.grantee);
        if (const QString names = privilegeNames(grant.privileges); !names.isEmpty())
            out.append(u"GRANT "_s + names + to);
        if (const QString names = privilegeNames(grant.withOption); !names.isEmpty())
            out.append(u"GRANT "_s + names + to + u" WITH GRANT OPTION"_s);
    }
    return out;
}

// Settings whose value is a list of names, quoted each: as one literal it would become one name
// (variable_is_guc_list_quote in PostgreSQL's src/bin/pg_dump/dumputils.c).
bool isListOfNames(const QString &setting)
{
    static const QStringList names{u"local_preload_libraries"_s,   u"search_path"_s,
                                   u"session_preload_libraries"_s, u"shared_preload_libraries"_s,
                                   u"temp_tablespaces"_s,          u"unix_socket_directories"_s};
    return names.contains(setting, Qt::CaseInsensitive);
}

QStringList namesIn(const QString &list)
{
    QStringList out;
    qsizetype at = 0;
    while (at < list.size()) {
        if (list[at].isSpace() || list[at] == u',') {
            ++at;
        } else if (list[at] == u'"') {
            out.append(quotedText(list, ++at, Escape::DoubledQuote));
        } else {
            const qsizetype comma = list.indexOf(u',', at);
            const qsizetype end = comma < 0 ? list.size() : comma;
            out.append(list.mid(at, end - at).trimmed());
            at = end;
        }
    }
    return out;
}

QString settingStatement(const DatabaseSetting &setting, const QString &database)
{
    const QString name = setting.setting.section(u'=', 0, 0);
    const QString value = setting.setting.section(u'=', 1);
    QStringList values{value};
    if (isListOfNames(name) && !value.trimmed().isEmpty())
        values = namesIn(value);
    for (QString &each : values)
        each = PostgresConnection::literal(each);
    const QString in = u"DATABASE "_s + database;
    const QString whose = setting.role.isEmpty()
                              ? in
                              : u"ROLE "_s + PostgresConnection::identifier(setting.role) + u" IN "_s + in;
    return u"ALTER "_s + whose + u" SET "_s + PostgresConnection::identifier(name) + u" TO "_s +
           values.join(u", "_s);
}

QString localeClause(const DatabaseProperties &wanted, int major)
{
    using Connection = PostgresConnection;
    if (major < 15)
        return {};
    if (wanted.localeProvider == u"i") {
        const QString rules = wanted.icuRules.isEmpty() || major < 16
                                  ? QString()
                                  : u" ICU_RULES "_s + Connection::literal(wanted.icuRules);
        return u" LOCALE_PROVIDER icu ICU_LOCALE "_s + Connection::literal(wanted.locale) + rules;
    }
    if (wanted.localeProvider == u"b" && major >= 17)
        return u" LOCALE_PROVIDER builtin BUILTIN_LOCALE "_s + Connection::literal(wanted.locale);
    return u" LOCALE_PROVIDER libc"_s;
}

} // namespace

QStringList propertyStatements(const DatabaseProperties &wanted, const QString &database)
{
    const QString name = PostgresConnection::identifier(database);
    QStringList out{u"ALTER DATABASE "_s + name + u" OWNER TO "_s +
                    PostgresConnection::identifier(wanted.owner)};
    out += grantStatements(wanted, name);
    out.append(u"ALTER DATABASE "_s + name + u" CONNECTION LIMIT "_s +
               QString::number(wanted.connectionLimit));
    return out + settingStatements(wanted, database);
}

QStringList settingStatements(const DatabaseProperties &wanted, const QString &database)
{
    QStringList out;
    for (const DatabaseSetting &setting : wanted.settings)
        out.append(settingStatement(setting, PostgresConnection::identifier(database)));
    return out;
}

QString createStatement(const DatabaseProperties &wanted, const QString &database, int serverVersion)
{
    using Connection = PostgresConnection;
    const QString tablespace = wanted.tablespace.isEmpty() || wanted.tablespace == u"pg_default"
                                   ? QString()
                                   : u" TABLESPACE "_s + Connection::identifier(wanted.tablespace);
    return u"CREATE DATABASE "_s + Connection::identifier(database) + u" TEMPLATE template0 ENCODING "_s +
           Connection::literal(wanted.encoding) + u" LC_COLLATE "_s + Connection::literal(wanted.collate) +
           u" LC_CTYPE "_s + Connection::literal(wanted.ctype) +
           localeClause(wanted, majorOf(serverVersion)) + tablespace;
}

} // namespace holdfast
