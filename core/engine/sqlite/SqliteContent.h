#pragma once

#include "base/Crypto.h"
#include "engine/DatabaseEngine.h"
#include "engine/sqlite/SqliteConnection.h"
#include "system/Files.h"

namespace holdfast {

// Digest over the pages of the database that is written to it, as Fingerprint describes. SourceDamaged when
// it is no SQLite file or its size is no multiple of its page size.
class PageDigest final : public ByteSink
{
public:
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;
    // Meaningful after finish.
    const QString &text() const { return m_text; }

private:
    Result<void> begin();
    void add(const char *bytes, qint64 size);

    QByteArray m_head; // until the header is there
    qint64 m_pageSize = 0;
    qint64 m_pages = 0; // 0: as many as come
    qint64 m_position = 0;
    Sha256 m_digest;
    QString m_text;
};

// Of a file of ours.
Result<QString> pageDigest(Files &files, const Path &file, RunContext &context);

// The facts of an open database: header values, schema digest, rows per table (if asked for).
Result<Fingerprint> readFingerprint(SqliteConnection &connection, RowCounts counts);

// Adds to the tables that were counted the digest, the sketch and the newest moment (not later than `now`) of
// their rows: in columns declared or named as a date or time, written in ISO form. A table that cannot be
// read so keeps its count. Cancelled.
Result<void> sketchRows(SqliteConnection &connection, const QDateTime &now, LiveDatabase &live,
                        RunContext &context);

// integrity_check in full and foreign_key_check. Problems are an answer, not an error.
Result<ContentReport> checkContent(SqliteConnection &connection);

} // namespace holdfast
