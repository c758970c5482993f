#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <random>

namespace holdfast::practice {

// The same seed gives the same numbers on every machine: the engine is specified by the standard to the bit,
// and std::uniform_int_distribution, which is not, is avoided.
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) {}

    // 0 … bound - 1; the bias is far below what sample data needs. Precondition: bound > 0.
    qint64 below(qint64 bound) { return static_cast<qint64>(m_engine() % static_cast<quint64>(bound)); }
    // low … high, both included.
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    // True in `percent` of a hundred cases.
    bool chance(qint64 percent) { return below(100) < percent; }

    template <class T, std::size_t N>
    const T &pick(const std::array<T, N> &choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<qint64>(N)))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace holdfast::practice
