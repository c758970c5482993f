#include "model/RowSketch.h"

#include <QtEndian>

#include <algorithm>

namespace holdfast {

namespace {

constexpr qsizetype numberSize = 8;

} // namespace

void RowSketch::add(int bucket, qint64 rows, quint64 sum)
{
    Bucket &one = m_buckets[static_cast<std::size_t>(bucket)];
    one.rows += rows;
    one.sum += sum;
}

qint64 RowSketch::rows() const
{
    qint64 out = 0;
    for (const Bucket &bucket : m_buckets)
        out += bucket.rows;
    return out;
}

QString RowSketch::text() const
{
    QByteArray bytes(2 * numberSize * size, '\0');
    char *at = bytes.data();
    for (const Bucket &bucket : m_buckets) {
        qToLittleEndian(bucket.rows, at);
        qToLittleEndian(bucket.sum, at + numberSize);
        at += 2 * numberSize;
    }
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<RowSketch> RowSketch::parse(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    if (bytes.size() != 2 * numberSize * size)
        return std::nullopt;
    RowSketch out;
    const char *at = bytes.constData();
    for (Bucket &bucket : out.m_buckets) {
        bucket.rows = qFromLittleEndian<qint64>(at);
        bucket.sum = qFromLittleEndian<quint64>(at + numberSize);
        at += 2 * numberSize;
    }
    return out;
}

RowsChanged RowSketch::against(const RowSketch &found) const
{
    qint64 gone = 0;
    qint64 come = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        const qint64 difference = m_buckets[i].rows - found.m_buckets[i].rows;
        const bool replaced = difference == 0 && m_buckets[i].sum != found.m_buckets[i].sum;
        gone += std::max<qint64>(0, difference) + (replaced ? 1 : 0);
        come += std::max<qint64>(0, -difference) + (replaced ? 1 : 0);
    }
    const qint64 changed = std::min(gone, come);
    return {gone - changed, come - changed, changed};
}

} // namespace holdfast
