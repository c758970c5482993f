#pragma once

#include <QString>

#include <optional>

namespace holdfast {

// What an artefact holds; the spelling is that of the metadata (contracts §3.1).
enum class Mode
{
    Sqlite,
    Postgres,
    RuntimeAssets
};

QString toString(Mode mode);
std::optional<Mode> modeFromString(QStringView text);

// How far a backup has been proven; each level includes the ones before it (design.md, "Depth of proof").
enum class Depth
{
    Taken,
    Sealed,
    Readable,
    Restored,
    Served
};

QString toString(Depth depth);
std::optional<Depth> depthFromString(QStringView text);

} // namespace holdfast
