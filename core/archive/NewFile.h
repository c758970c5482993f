#pragma once

#include "base/ByteSink.h"
#include "system/Files.h"

namespace holdfast {

// A new file, 0600, that goes away again unless it was finished, which syncs it.
class NewFile final : public ByteSink
{
public:
    explicit NewFile(Files &files) : m_files(files) {}
    ~NewFile() override;

    // It must not exist.
    Result<void> open(const Path &path);
    Result<void> write(const char *bytes, qint64 size) override;
    Result<void> finish() override;

private:
    Files &m_files;
    Path m_path;
    std::unique_ptr<File> m_file;
};

} // namespace holdfast
