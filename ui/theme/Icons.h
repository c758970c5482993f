#pragma once

#include "theme/Tokens.h"

#include <QIcon>

class QPainter;
class QRect;

namespace holdfast {

/// The bundled icons; each is one SVG of resources/icons, used as a mask.
enum class IconId
{
    None,
    Overview,
    Backups,
    Activity,
    Settings,
    Drill,
    Incident,
    Restore,
    Backup,
    Validate,
    Shield,
    Revert,
    Refresh,
    Play,
    Pause,
    Stop,
    Search,
    Filter,
    Copy,
    Export,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    Close,
    More,
    Plus,
    Check,
    Minus,
    Clock,
    Database,
    Server,
    Folder,
    Document,
    Lock,
    Key,
    Terminal,
    Scales,
    StateOk,
    StateInfo,
    StateUnknown,
    StateRunning,
    StateTodo,
    StateCurrent,
    StateSkipped,
    StateWarning,
    StateCritical
};

/// Which colour of the theme an icon takes.
enum class IconInk
{
    Text,
    Secondary,
    Accent,
    OnAccent,
    Ok,
    Warning,
    Critical,
    OnCritical
};

/// An icon that always paints in the colours of the application palette of the moment, sharp at every device
/// pixel ratio. Disabled mode takes the disabled text colour.
QIcon themedIcon(IconId id, IconInk ink = IconInk::Text);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

/// Icon whose shape stands for a state: ✓ circle, ! triangle, × octagon, i circle, dashed circle, half
/// circle, shield.
IconId iconFor(StateKind kind);

/// Paints one icon centred in `rect`, as large as its shorter side, in `color`.
void paintIcon(QPainter &painter, const QRect &rect, IconId id, const QColor &color);

} // namespace holdfast
