#pragma once

#include <QByteArray>

#include <filesystem>

namespace holdfast::practice {

// What the server takes from backend/.env; an empty token lets nobody in.
struct PracticeSettings
{
    QByteArray operationsToken;
    QByteArray customerToken;

    friend bool operator==(const PracticeSettings &, const PracticeSettings &) = default;
};

// Read anew for each request, so that a restored file counts at once. A missing file gives empty tokens.
PracticeSettings readSettings(const std::filesystem::path &root);

} // namespace holdfast::practice
