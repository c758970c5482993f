#pragma once

class QWidget;

namespace holdfast {

/// How Style paints a push button. Kept as a dynamic property, so any QAbstractButton can carry it.
enum class ButtonRole
{
    Standard,
    Primary,          ///< filled with the accent, 36 px; one on a page
    Destructive,      ///< outlined in the critical colour
    DestructiveArmed, ///< filled with the critical colour: the typed token matches
    Quiet             ///< no edge until the pointer is over it
};

void setButtonRole(QWidget &button, ButtonRole role);
ButtonRole buttonRole(const QWidget *button);

} // namespace holdfast
