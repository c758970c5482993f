#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <optional>

namespace holdfast::practice {

// backend/app.db of a practice tree. Each call opens the file for reading and closes it again, so whatever
// lies there at that moment is what is served; nothing here ever creates or changes it.
class PracticeDatabase
{
public:
    explicit PracticeDatabase(std::filesystem::path file) : m_file(std::move(file)) {}

    // Nothing when every main table can be read and the engine finds no damage in the file. The full check of
    // the pages runs once for each state of the file (inode, size, time of change), not for each request.
    std::optional<Error> fault();

    // {table: rows} of the main tables, and "ledger_sum_cents".
    Result<QJsonObject> counts() const;
    // The rows of a query with two parameters, ?1 a limit and ?2 a user, as objects by column name.
    Result<QJsonArray> rows(const QString &sql, qint64 limit) const;

private:
    struct FileState
    {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = -1;
        qint64 changedNs = 0;
        qint64 logSize = -1;
        qint64 logChangedNs = 0;

        friend bool operator==(const FileState &, const FileState &) = default;
    };
    FileState fileState() const;

    std::filesystem::path m_file;
    std::optional<FileState> m_sound; // the last state that the full check found without fault
};

} // namespace holdfast::practice
