#include "model/Mode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

template <class T, std::size_t N>
std::optional<T> findByName(const std::array<T, N> &all, QStringView text)
{
    for (const T value : all) {
        if (toString(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString toString(Mode mode)
{
    switch (mode) {
    case Mode::Sqlite:
        return u"sqlite"_s;
    case Mode::Postgres:
        return u"postgres"_s;
    case Mode::RuntimeAssets:
        return u"runtime-assets"_s;
    }
    return {};
}

std::optional<Mode> modeFromString(QStringView text)
{
    return findByName(std::array{Mode::Sqlite, Mode::Postgres, Mode::RuntimeAssets}, text);
}

QString toString(Depth depth)
{
    switch (depth) {
    case Depth::Taken:
        return u"taken"_s;
    case Depth::Sealed:
        return u"sealed"_s;
    case Depth::Readable:
        return u"readable"_s;
    case Depth::Restored:
        return u"restored"_s;
    case Depth::Served:
        return u"served"_s;
    }
    return {};
}

std::optional<Depth> depthFromString(QStringView text)
{
    return findByName(
        std::array{Depth::Taken, Depth::Sealed, Depth::Readable, Depth::Restored, Depth::Served}, text);
}

} // namespace holdfast
