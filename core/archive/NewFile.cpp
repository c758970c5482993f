#include "archive/NewFile.h"

namespace holdfast {

NewFile::~NewFile()
{
    if (m_file) {
        m_file.reset();
        (void)m_files.remove(m_path);
    }
}

Result<void> NewFile::open(const Path &path)
{
    m_path = path;
    HOLDFAST_TRY_AS(m_file, m_files.create(path, Overwrite::Never));
    return {};
}

Result<void> NewFile::write(const char *bytes, qint64 size)
{
    return m_file->write(bytes, size);
}

Result<void> NewFile::finish()
{
    if (m_durability == Durability::Synced)
        HOLDFAST_TRY(m_file->sync());
    HOLDFAST_TRY(m_file->close());
    m_file.reset();
    return {};
}

} // namespace holdfast
