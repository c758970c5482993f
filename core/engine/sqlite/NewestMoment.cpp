#include "engine/sqlite/NewestMoment.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int dateSize = 10;    // YYYY-MM-DD
constexpr int longestSize = 32; // with time, fraction and zone

bool isMoment(const QString &name, const QString &type)
{
    const QString lower = name.toLower();
    return type.contains(u"DATE"_s, Qt::CaseInsensitive) || type.contains(u"TIME"_s, Qt::CaseInsensitive) ||
           lower.contains(u"date"_s) || lower.contains(u"time"_s) || lower.endsWith(u"_at"_s) ||
           lower.endsWith(u"_on"_s);
}

bool isIso(const QByteArray &text)
{
    const QByteArray shape = "0000-00-00";
    if (text.size() < dateSize || text.size() > longestSize)
        return false;
    return std::equal(shape.begin(), shape.end(), text.begin(), [](char wanted, char is) {
        return wanted == '-' ? is == '-' : is >= '0' && is <= '9';
    });
}

} // namespace

NewestMoment::NewestMoment(SqliteConnection &connection, const QString &table, const QDateTime &now)
    : m_now(now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s).toLatin1())
{
    const QString literal = u'\'' + QString(table).replace(u'\'', u"''"_s) + u'\'';
    int index = 0;
    // Without an answer there is none to be found.
    static_cast<void>(connection.each(u"SELECT name, type FROM pragma_table_xinfo("_s + literal +
                                          u") WHERE hidden = 0 ORDER BY name COLLATE BINARY"_s,
                                      [&](sqlite3_stmt *row) {
                                          const QString name = SqliteConnection::column(row, 0);
                                          if (isMoment(name, SqliteConnection::column(row, 1)))
                                              m_columns.append({index, name});
                                          ++index;
                                          return true;
                                      }));
}

void NewestMoment::see(sqlite3_stmt *row)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const int index = m_columns[i].index;
        if (sqlite3_column_type(row, index) != SQLITE_TEXT)
            continue;
        const void *const bytes = sqlite3_column_text(row, index);
        QByteArray text(static_cast<const char *>(bytes),
                        std::min(sqlite3_column_bytes(row, index), longestSize + 1));
        if (!isIso(text))
            continue;
        if (text.size() > dateSize && text[dateSize] == 'T')
            text[dateSize] = ' ';
        if (text <= m_now && text > m_newest) {
            m_newest = text;
            m_in = i;
        }
    }
}

QString NewestMoment::column() const
{
    return m_in < 0 ? QString() : m_columns[m_in].name;
}

} // namespace holdfast
