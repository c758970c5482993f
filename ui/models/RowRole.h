#pragma once

#include <Qt>

namespace holdfast {

/// What the item models give besides the text of a cell. One list for all of them, so that one delegate and
/// one filter serve every table.
enum RowRole
{
    SortRole = Qt::UserRole + 1, ///< the raw value: time, bytes, milliseconds, rank of a state
    StateRole,                   ///< int(StateKind): the cell is a state chip, its text the word
    DepthRole,                   ///< int(Depth): the cell is a depth chip
    FiguresRole,                 ///< true: digits of equal width
    KeyRole,                     ///< what names the row over a refresh: the file, the operation
    GroupRole,                   ///< what RowFilter::keepGroup() compares
    SearchRole                   ///< text that is searched although no column shows it
};

} // namespace holdfast
