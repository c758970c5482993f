#pragma once

#include <QList>

class QWidget;

namespace holdfast {

/// Marks a part of the window that F6 and Shift+F6 move between (rail, page, facts, footer, job bar).
void markPane(QWidget &widget);

/// Gives F6 and Shift+F6 to a window: the focus goes to the first focusable control of the next visible pane,
/// in the order in which the panes stand on the screen, left to right.
void cyclePanesWithF6(QWidget &window);

} // namespace holdfast
