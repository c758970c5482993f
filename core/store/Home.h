#pragma once

#include "base/Path.h"

#include <QProcessEnvironment>

namespace holdfast {

// Where Holdfast keeps what is its own: HOLDFAST_HOME, else $XDG_DATA_HOME/holdfast, else
// ~/.local/share/holdfast.
struct Home
{
    Path folder;

    Path journal() const { return folder / "journal.db"; }
    Path plans() const { return folder / "plans"; }
    Path environments() const { return folder / "environments"; }
};

Home homeFrom(const QProcessEnvironment &variables);

} // namespace holdfast
