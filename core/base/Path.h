#pragma once

#include <QString>

#include <filesystem>

namespace holdfast {

// Paths keep the bytes that the file system has; words for people and JSON get them as UTF-8.
using Path = std::filesystem::path;

QString toText(const Path &path);
Path toPath(const QString &text);
// True when the path survives the way to UTF-8 and back: only then it can stand in signed metadata.
bool isPlainText(const Path &path);

// A path as the PowerShell scripts are given it, `.\backups\db\x` for example, with slashes; others as they
// are.
QString withSlashes(const QString &path);

// Control characters percent-encoded, everything else as it is: safe on one line of a terminal or a log.
QString printable(const QString &text);

} // namespace holdfast
