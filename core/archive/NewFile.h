#pragma once

#include "base/ByteSink.h"
#include "system/Files.h"

namespace holdfast {

enum class Durability
{
    Synced,
    Fleeting // read again by this run, and gone with it
};

// A new file, 0600, that goes away again unless it was finished, which syncs it where it is to last.
class NewFile final : public ByteSink
{
public:
    explicit NewFile(Files &files, Durability durability = Durability::Synced)
        : m_files(files), m_durability(durability)
    {
    }
    ~NewFile() override;

    // It must not exist.
    Result<void> open(const Path &path);
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Files &m_files;
    Durability m_durability;
    Path m_path;
    std::unique_ptr<File> m_file;
};

} // namespace holdfast
