#pragma once

#include "archive/SealedFile.h"
#include "engine/DatabaseEngine.h"

#include <functional>
#include <optional>

namespace holdfast::testing {

// What `work` writes and does not finish, as the new file `to`; nothing of it stands when that fails.
inline Result<void> writeNew(Files &files, const Path &to,
                             const std::function<Result<void>(ByteSink &)> &work)
{
    NewFile file(files);
    HOLDFAST_TRY(file.open(to));
    HOLDFAST_TRY(work(file));
    return file.finish();
}

// For what opens its sink itself: the new file `to`, anew each time.
class NewFiles
{
public:
    NewFiles(Files &files, Path to) : m_files(files), m_to(std::move(to)) {}

    OpenSink opening()
    {
        return [this]() -> Result<ByteSink *> {
            m_file.reset();
            HOLDFAST_TRY(m_file.emplace(m_files).open(m_to));
            return &*m_file;
        };
    }
    Result<void> finish() { return m_file->finish(); }

private:
    Files &m_files;
    Path m_to;
    std::optional<NewFile> m_file;
};

// The copy that an engine makes, as the new file `to`; what it needed on the way is gone.
inline Result<CopyReport> copyTo(DatabaseEngine &engine, Files &files, const Path &to, RunContext &context)
{
    const Path work(to.native() + ".travail");
    NewFiles file(files, to);
    Result<CopyReport> report = engine.copy({work, file.opening()}, context);
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        (void)files.remove(Path(work.native() + suffix));
    if (report)
        HOLDFAST_TRY(file.finish());
    return report;
}

// The content of the file `plain` as the new artefact `stored`.
inline Result<PassReport> seal(Files &files, const Path &plain, const Path &stored, RunContext &context,
                               const AgeLock &lock = {})
{
    HOLDFAST_TRY_AS(const std::unique_ptr<SealedWriter> writer, SealedWriter::begin(files, stored, lock));
    HOLDFAST_TRY(feedFrom(files, plain, *writer, context));
    HOLDFAST_TRY(writer->finish());
    return writer->report();
}

} // namespace holdfast::testing
