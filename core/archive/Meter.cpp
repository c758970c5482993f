#include "archive/Meter.h"

namespace holdfast {

Result<void> Meter::write(const char *bytes, qint64 size)
{
    m_hash.add(bytes, static_cast<std::size_t>(size));
    m_size += size;
    return m_to.write(bytes, size);
}

Result<void> Meter::finish()
{
    m_digest = {m_size, hex(m_hash.finish())};
    return m_to.finish();
}

} // namespace holdfast
