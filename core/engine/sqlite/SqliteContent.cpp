#include "engine/sqlite/SqliteContent.h"

#include "engine/sqlite/NewestMoment.h"

#include "base/Crypto.h"
#include "base/ThreadedSink.h"
#include "model/RowSketch.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// SQLite file format 1.3 and 1.5 (pending byte at 2^30).
constexpr qint64 pendingByte = 0x40000000;
constexpr int headerSize = 100;

struct Masked
{
    int begin;
    int size;
};
constexpr std::array masked{Masked{18, 2}, Masked{24, 4}, Masked{40, 4}, Masked{92, 8}};

qint64 pageSizeIn(const QByteArray &header)
{
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<void> PageDigest::begin()
{
    const qint64 size = m_head.size() >= headerSize ? pageSizeIn(m_head) : 0;
    if (!m_head.startsWith(QByteArray("SQLite format 3\0", 16)) || size < 512)
        return fail(ErrorCode::SourceDamaged, {}, u"no SQLite header"_s);
    m_pageSize = size;
    // Bytes behind the last page that the header counts are no part of the database (a raw copy may have
    // some). The count is to be believed when the version-valid-for number equals the change counter (file
    // format 1.3.7).
    const bool counted = std::equal(m_head.begin() + 24, m_head.begin() + 28, m_head.begin() + 92);
    m_pages = counted ? qFromBigEndian<quint32>(m_head.constData() + 28) : 0;
    for (const Masked &part : masked)
        std::fill_n(m_head.data() + part.begin, part.size, '\0');
    return {};
}

// Runs of pages that count, as long as they are.
void PageDigest::add(const char *bytes, qint64 size)
{
    while (size > 0) {
        const qint64 page = m_position / m_pageSize;
        const qint64 lockPage = pendingByte / m_pageSize;
        const bool counts = page != lockPage && (m_pages == 0 || page < m_pages);
        qint64 end = page < lockPage ? lockPage : page == lockPage ? lockPage + 1 : page + (1LL << 40);
        if (m_pages != 0 && page < m_pages)
            end = std::min(end, m_pages);
        const qint64 part = std::min(size, end * m_pageSize - m_position);
        if (counts)
            m_digest.add(bytes, static_cast<std::size_t>(part));
        m_position += part;
        bytes += part;
        size -= part;
    }
}

Result<void> PageDigest::write(const char *bytes, qint64 size)
{
    if (m_pageSize == 0) {
        const qint64 part = std::min<qint64>(size, headerSize - m_head.size());
        m_head.append(bytes, part);
        bytes += part;
        size -= part;
        if (m_head.size() < headerSize)
            return {};
        HOLDFAST_TRY(begin());
        add(m_head.constData(), m_head.size());
    }
    add(bytes, size);
    return {};
}

Result<void> PageDigest::finish()
{
    if (m_pageSize == 0)
        HOLDFAST_TRY(begin());
    if (m_position % m_pageSize != 0)
        return fail(ErrorCode::SourceDamaged, {}, u"ends within a page"_s);
    m_text = hex(m_digest.finish());
    return {};
}

Result<QString> pageDigest(Files &files, const Path &file, RunContext &context)
{
    PageDigest digest;
    ThreadedSink beside(digest);
    Result<void> read = feedFrom(files, file, beside, context);
    if (read)
        read = beside.finish();
    if (read)
        return digest.text();
    Error error = read.error();
    if (error.subject.isEmpty())
        error.subject = toText(file);
    return error;
}

namespace {

// Stored columns by name, so that another order of them is no difference.
Result<QString> columnsOf(SqliteConnection &connection, const QString &table)
{
    QStringList out;
    const QString literal = u'\'' + QString(table).replace(u'\'', u"''"_s) + u'\'';
    HOLDFAST_TRY(connection.each(u"SELECT name FROM pragma_table_xinfo("_s + literal +
                                     u") WHERE hidden = 0 ORDER BY name COLLATE BINARY"_s,
                                 [&](sqlite3_stmt *statement) {
                                     out.append(quoted(SqliteConnection::column(statement, 0)));
                                     return true;
                                 }));
    return out.join(u", "_s);
}

void appendNumber(QByteArray &row, quint64 number)
{
    const qsizetype at = row.size();
    row.resize(at + 8);
    qToLittleEndian(number, row.data() + at);
}

// Kind, length and bytes of every value.
void appendValue(QByteArray &row, sqlite3_stmt *statement, int index)
{
    const int kind = sqlite3_column_type(statement, index);
    row += static_cast<char>('0' + kind);
    if (kind == SQLITE_INTEGER) {
        appendNumber(row, static_cast<quint64>(sqlite3_column_int64(statement, index)));
    } else if (kind == SQLITE_FLOAT) {
        appendNumber(row, std::bit_cast<quint64>(sqlite3_column_double(statement, index)));
    } else if (kind != SQLITE_NULL) {
        const void *const bytes = kind == SQLITE_TEXT ? sqlite3_column_text(statement, index)
                                                      : sqlite3_column_blob(statement, index);
        const int size = sqlite3_column_bytes(statement, index);
        appendNumber(row, static_cast<quint64>(size));
        row.append(static_cast<const char *>(bytes), size);
    }
}

// Each row by the first 8 bytes of a SHA-256 over its values.
Result<void> sketchTable(SqliteConnection &connection, const QString &columns, RowCounts counts,
                         TableRows &table, NewestMoment *newest = nullptr)
{
    RowSketch sketch;
    Sha256 hash;
    QByteArray row;
    HOLDFAST_TRY(connection.each(u"SELECT "_s + columns + u" FROM "_s + quoted(table.name),
                                 [&](sqlite3_stmt *statement) {
                                     if (newest != nullptr)
                                         newest->see(statement);
                                     row.resize(0);
                                     for (int i = 0; i < sqlite3_column_count(statement); ++i)
                                         appendValue(row, statement, i);
                                     hash.restart();
                                     hash.add(row);
                                     const auto one = qFromLittleEndian<quint64>(hash.finish().constData());
                                     sketch.add(one);
                                     return true;
                                 }));
    table.rows = sketch.rows();
    table.digest = hex(sha256(sketch.text().toLatin1())).left(32);
    if (counts == RowCounts::Sketch && table.rows > 0)
        table.sketch = sketch.text();
    return {};
}

// Values larger than this are not loaded to be digested: SQLite would hold each of them whole in memory.
// Their table is counted; the page digest has them.
constexpr int largestValue = 8 * 1024 * 1024;

class ValueLimit
{
public:
    explicit ValueLimit(sqlite3 *handle)
        : m_handle(handle), m_before(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestValue))
    {
    }
    ~ValueLimit() { sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, m_before); }
    ValueLimit(const ValueLimit &) = delete;
    ValueLimit &operator=(const ValueLimit &) = delete;

private:
    sqlite3 *m_handle;
    int m_before;
};

Result<void> readTable(SqliteConnection &connection, RowCounts counts, bool isVirtual, TableRows &table)
{
    HOLDFAST_TRY_AS(const QString columns, columnsOf(connection, table.name));
    // The content of a virtual table stands in others.
    if (counts != RowCounts::Count && !isVirtual && !columns.isEmpty()) {
        const ValueLimit limit(connection.handle());
        const Result<void> sketched = sketchTable(connection, columns, counts, table);
        if (sketched || sketched.error().code != ErrorCode::EngineFailed)
            return sketched;
    }
    HOLDFAST_TRY_AS(table.rows, connection.number(u"SELECT count(*) FROM "_s + quoted(table.name)));
    return {};
}

} // namespace

Result<Fingerprint> readFingerprint(SqliteConnection &connection, RowCounts counts)
{
    Fingerprint out;
    HOLDFAST_TRY_AS(out.pageSize, connection.number(u"PRAGMA page_size"_s));
    HOLDFAST_TRY_AS(out.pageCount, connection.number(u"PRAGMA page_count"_s));
    HOLDFAST_TRY_AS(out.applicationId, connection.number(u"PRAGMA application_id"_s));
    HOLDFAST_TRY_AS(out.userVersion, connection.number(u"PRAGMA user_version"_s));
    HOLDFAST_TRY_AS(out.encoding, connection.text(u"PRAGMA encoding"_s));
    QStringList virtuals;
    Sha256 schema;
    HOLDFAST_TRY(connection.each(
        u"SELECT type, name, tbl_name, coalesce(sql,'') FROM sqlite_schema ORDER BY name, type, tbl_name"_s,
        [&](sqlite3_stmt *statement) {
            for (int i = 0; i < 4; ++i)
                schema.add(SqliteConnection::column(statement, i).toUtf8() + '\0');
            const QString name = SqliteConnection::column(statement, 1);
            if (SqliteConnection::column(statement, 0) == u"table")
                out.tables.append({name, -1});
            if (SqliteConnection::column(statement, 3).startsWith(u"CREATE VIRTUAL"_s, Qt::CaseInsensitive))
                virtuals.append(name);
            return true;
        }));
    out.schemaDigest = hex(schema.finish());
    if (counts == RowCounts::Skip)
        return out;
    const RowCounts how =
        counts == RowCounts::Sketch && out.tables.size() > mostSketches ? RowCounts::Prove : counts;
    for (TableRows &table : out.tables) {
        const Result<void> read = readTable(connection, how, virtuals.contains(table.name), table);
        // A module or a collation that is not here (S22): unknown, and no fault.
        if (!read && read.error().code != ErrorCode::EngineFailed)
            return read.error();
    }
    return out;
}

Result<void> sketchRows(SqliteConnection &connection, const QDateTime &now, LiveDatabase &live,
                        RunContext &context)
{
    QList<TableRows> &tables = live.facts.tables;
    const RowCounts how = tables.size() > mostSketches ? RowCounts::Prove : RowCounts::Sketch;
    context.phase(u"count"_s, tables.size());
    qint64 done = 0;
    for (TableRows &table : tables) {
        context.advance(done++);
        HOLDFAST_TRY(context.checkStop());
        const Result<QString> columns = columnsOf(connection, table.name);
        if (table.rows < 0 || !columns || columns->isEmpty())
            continue;
        NewestMoment newest(connection, table.name, now);
        TableRows read = table;
        const ValueLimit limit(connection.handle());
        const Result<void> sketched = sketchTable(connection, *columns, how, read, &newest);
        if (!sketched && sketched.error().code == ErrorCode::Cancelled)
            return sketched;
        // Somebody writes, and would keep us waiting for every further table, too.
        if (!sketched && sketched.error().code == ErrorCode::SourceBusy)
            return {};
        if (!sketched)
            continue;
        table = read;
        if (!newest.value().isEmpty())
            live.newest.append({table.name, newest.column(), newest.value()});
    }
    return {};
}

namespace {

// The lines that a checking PRAGMA answers. A database that the engine finds broken is an answer, too.
Result<QStringList> problems(SqliteConnection &connection, const QString &pragma)
{
    QStringList lines;
    const Result<void> checked = connection.each(pragma, [&](sqlite3_stmt *statement) {
        lines.append(SqliteConnection::column(statement, 0));
        return true;
    });
    if (checked)
        return lines;
    if (checked.error().code == ErrorCode::SourceDamaged || checked.error().code == ErrorCode::NotADatabase)
        return lines + QStringList{checked.error().detail};
    return checked.error();
}

} // namespace

Result<ContentReport> checkContent(SqliteConnection &connection)
{
    ContentReport report;
    const QStringList good{u"ok"_s};
    // It looks every row up in every index: with the usual 2 MB it reads most pages again and again.
    HOLDFAST_TRY(connection.execute(u"PRAGMA cache_size=-24000"_s));
    Result<QStringList> lines = problems(connection, u"PRAGMA integrity_check(100)"_s);
    if (!lines && lines.error().code == ErrorCode::EngineFailed) {
        report.checkedInFull = false;
        report.report = lines.error().detail + u'\n';
        lines = problems(connection, u"PRAGMA quick_check(100)"_s);
        if (!lines && lines.error().code == ErrorCode::EngineFailed)
            lines = good;
    }
    if (!lines)
        return lines.error();
    HOLDFAST_TRY_AS(const qint64 pages, connection.number(u"PRAGMA page_count"_s));
    // Exactly one row "ok", of a database that has at least one page: an empty file says ok, too (R2).
    report.sound = *lines == good && pages > 0;
    report.report += pages == 0 ? u"the file has no pages"_s : lines->mid(0, 20).join(u'\n');
    if (!report.sound)
        return report;
    const Result<void> references = connection.each(u"PRAGMA foreign_key_check"_s, [&](sqlite3_stmt *) {
        ++report.brokenReferences;
        return true;
    });
    if (!references && references.error().code != ErrorCode::EngineFailed)
        return references.error();
    if (!references)
        report.report += u"\nforeign_key_check: "_s + references.error().detail;
    return report;
}

} // namespace holdfast
