#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace holdfast {

/// Gives a painted widget its role for assistive technology (Qt would call it a mere client area).
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Reports something that changed without the user's doing (an outcome, a failure), so that it is read out.
void announce(QWidget &widget, const QString &text);

} // namespace holdfast
