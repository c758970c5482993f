#pragma once

#include <QByteArray>

namespace holdfast {

// Bytes that must not be seen: no operator<<, no conversion, no JSON; wiped when the last owner goes.
// Not copyable, so that there is one place to wipe.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    // For the one call that needs the bytes; do not keep the reference.
    const QByteArray &reveal() const { return m_bytes; }
    Secret clone() const;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace holdfast
