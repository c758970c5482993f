#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace holdfast {

/// The type scale. Sizes are points relative to the application font (10.5 pt at a font scale of 100 %).
enum class TypeRole
{
    Caption,
    Body,
    Strong,
    Section,
    Page,
    Hero,
    Mono,
    MonoLarge
};

/// Font of a role, derived from the application font, so the user's font scale rules.
QFont typeFont(TypeRole role);

/// Width of `text` when every digit takes the place of the widest digit.
double tabularWidth(const QFont &font, const QString &text);

/// Draws one line with digits of equal width (the OpenType feature needs a newer Qt), so that running numbers
/// do not dance. Horizontal alignment is left or right; vertical is centred in `rect`.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// "a1b2c3d4e5" as "a1b2 c3d4 e5", for reading aloud.
QString groupedByFour(const QString &id);

} // namespace holdfast
