#pragma once

#include "engine/sqlite/SqliteConnection.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace holdfast {

// The newest moment in the rows of one table that are shown to it, and in which column it stands. SQLite has
// no type for moments: what counts is text in ISO form (SQLite manual, "Date And Time Functions": YYYY-MM-DD,
// then maybe the time) in a column that is declared or named as one. Those later than `now` are when
// something ends, not when it happened.
class NewestMoment
{
public:
    NewestMoment(SqliteConnection &connection, const QString &table, const QDateTime &now);

    // A row of all stored columns in the order of their names.
    void see(sqlite3_stmt *row);
    // Empty: there was none.
    QString column() const;
    QString value() const { return QString::fromUtf8(m_newest); }

private:
    struct Column
    {
        int index = 0;
        QString name;
    };
    QList<Column> m_columns;
    QByteArray m_now;
    QByteArray m_newest; // with a blank between date and time
    qsizetype m_in = -1;
};

} // namespace holdfast
