#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>

namespace holdfast {

// How many rows of a table are not those of another time, at the least: rows that are only in the one, only
// in the other, and pairs of both, which most likely are one row with another content.
struct RowsChanged
{
    qint64 missing = 0;
    qint64 extra = 0;
    qint64 changed = 0;

    friend bool operator==(const RowsChanged &, const RowsChanged &) = default;
};

// A sketch takes 1.4 KB of the metadata, which has its limit: of databases with more tables there are none.
inline constexpr qsizetype mostSketches = 2000;

// The rows of a table by a hash of each, in 64 buckets of count and sum (never XOR: a row that is there twice
// would vanish). The order of the rows does not matter. As long as fewer rows than buckets differ, `against`
// is nearly exact; it never tells more than there is.
class RowSketch
{
public:
    static constexpr int size = 64;

    void add(quint64 hash) { add(static_cast<int>(hash % size), 1, hash); }
    // `sum` modulo 2^64.
    void add(int bucket, qint64 rows, quint64 sum);
    qint64 rows() const;

    // 64 times count and sum, 8 bytes each, little-endian, in base64.
    QString text() const;
    static std::optional<RowSketch> parse(const QString &text);
    // This is what was expected.
    RowsChanged against(const RowSketch &found) const;

    friend bool operator==(const RowSketch &, const RowSketch &) = default;

private:
    struct Bucket
    {
        qint64 rows = 0;
        quint64 sum = 0;
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };
    std::array<Bucket, size> m_buckets;
};

} // namespace holdfast
