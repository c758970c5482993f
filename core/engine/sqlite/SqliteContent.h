#pragma once

#include "engine/DatabaseEngine.h"
#include "engine/sqlite/SqliteConnection.h"
#include "system/Files.h"

namespace holdfast {

// Digest over the pages of a database file of ours, as Fingerprint describes. SourceDamaged when it is no
// SQLite file or its size is no multiple of its page size.
Result<QString> pageDigest(Files &files, const Path &file, RunContext &context);

// The facts of an open database: header values, schema digest, rows per table (if asked for).
Result<Fingerprint> readFingerprint(SqliteConnection &connection, RowCounts counts);

// integrity_check in full and foreign_key_check. Problems are an answer, not an error.
Result<ContentReport> checkContent(SqliteConnection &connection);

} // namespace holdfast
