#pragma once

#include <QString>

namespace holdfast {

/// What the window says about the environment in front of the operator, on every page.
struct EnvironmentBadge
{
    enum class Kind
    {
        Real,
        Staging,
        Test,
        Practice,
        Drill
    };

    QString name; ///< "orders_prod"
    Kind kind = Kind::Practice;
    QString place; ///< host and database, as read back from the server
    bool operator==(const EnvironmentBadge &) const = default;
};

} // namespace holdfast
