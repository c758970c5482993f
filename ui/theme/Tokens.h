#pragma once

#include <QColor>
#include <QPalette>

namespace holdfast {

/// The two looks. Which one holds is decided by Theme and carried to widgets by the palette.
enum class ColorScheme
{
    Light,
    Dark
};

/// What a state means to an operator. Every kind has its own icon shape and its own colour (tokens below).
enum class StateKind
{
    Unknown,
    Neutral,
    Ok,
    Verified,
    Info,
    Running,
    Warning,
    Critical,
    Skipped
};

/// All colours of one theme. Text pairs hold a contrast of at least 4.5, borders and graphics at least 3
/// (WCAG 2.2), and the four state colours differ by ΔE76 ≥ 15 under normal and three kinds of
/// colour-deficient vision; tests/unit/ui/tst_theme.cpp computes it.
struct Tokens
{
    QRgb window, surface, raised;
    QRgb hairline; ///< separators only: carries no meaning, hence no contrast demand
    QRgb border;   ///< edges of controls
    QRgb text, secondary, disabled;
    QRgb accent, accentHover, accentPressed, onAccent, accentWash;
    QRgb ok, okWash;
    QRgb warning, warningWash;
    QRgb critical, criticalHover, criticalPressed, onCritical, criticalWash;
    QRgb neutral, neutralWash;
    QRgb hover, pressed; ///< fill of a quiet control under the pointer, and held down
    QRgb stripReal, onStripReal, stripStaging, stripDrill, stripDrillGap;
};

inline constexpr Tokens lightTokens{
    .window = 0xFFF3F4F6,
    .surface = 0xFFFFFFFF,
    .raised = 0xFFFAFBFC,
    .hairline = 0xFFC9CED6,
    .border = 0xFF868E99,
    .text = 0xFF1B2129,
    .secondary = 0xFF4A5361,
    .disabled = 0xFF8A93A0,
    .accent = 0xFF1B4B9B,
    .accentHover = 0xFF163F85,
    .accentPressed = 0xFF12346F,
    .onAccent = 0xFFFFFFFF,
    .accentWash = 0xFFE6EDF8,
    .ok = 0xFF207A5F,
    .okWash = 0xFFE2F2EC,
    .warning = 0xFF946000,
    .warningWash = 0xFFFAF0DC,
    .critical = 0xFF8F1027,
    .criticalHover = 0xFF7A0C20,
    .criticalPressed = 0xFF660A1B,
    .onCritical = 0xFFFFFFFF,
    .criticalWash = 0xFFF9E3E6,
    .neutral = 0xFF5B6472,
    .neutralWash = 0xFFECEEF1,
    .hover = 0xFFECEFF3,
    .pressed = 0xFFE0E4EA,
    .stripReal = 0xFF5B2A86,
    .onStripReal = 0xFFFFFFFF,
    .stripStaging = 0xFF4F6272,
    .stripDrill = 0xFF5B6472,
    .stripDrillGap = 0xFFC9CED6,
};

inline constexpr Tokens darkTokens{
    .window = 0xFF1B1E23,
    .surface = 0xFF23272E,
    .raised = 0xFF2A2F37,
    .hairline = 0xFF3B424D,
    .border = 0xFF7B8594,
    .text = 0xFFE6E9EE,
    .secondary = 0xFFAEB6C2,
    .disabled = 0xFF6E7785,
    .accent = 0xFF7FA6EA,
    .accentHover = 0xFF93B5F0,
    .accentPressed = 0xFF6C95DD,
    .onAccent = 0xFF11161E,
    .accentWash = 0xFF2A3850,
    .ok = 0xFF63D9B8,
    .okWash = 0xFF1C3A33,
    .warning = 0xFFE8AB33,
    .warningWash = 0xFF3E3113,
    .critical = 0xFFFF6B7A,
    .criticalHover = 0xFFFF828F,
    .criticalPressed = 0xFFEB5A69,
    .onCritical = 0xFF1C0B0E,
    .criticalWash = 0xFF45222A,
    .neutral = 0xFFA3ACB9,
    .neutralWash = 0xFF2F353E,
    .hover = 0xFF2D333C,
    .pressed = 0xFF363D48,
    .stripReal = 0xFF8E5CC2, // the same violet, raised until it holds 3:1 on the dark window
    .onStripReal = 0xFFFFFFFF,
    .stripStaging = 0xFF8496A6,
    .stripDrill = 0xFFA3ACB9,
    .stripDrillGap = 0xFF444C58,
};

/// Distances in pixels: an 8 px rhythm with two half steps.
namespace spacing {
inline constexpr int half = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 24;
inline constexpr int section = 32;
} // namespace spacing

/// Sizes in pixels at a font scale of 100 %; controls grow with the font, never shrink below these.
namespace metric {
inline constexpr int controlHeight = 32;
inline constexpr int primaryHeight = 36;
inline constexpr int rowHeight = 36;
inline constexpr int smallTarget = 28;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int focusGap = 2;
inline constexpr int focusWidth = 2;
inline constexpr int icon = 20;
inline constexpr int smallIcon = 16;
inline constexpr int rail = 208;
inline constexpr int railCollapsed = 56;
inline constexpr int header = 56;
inline constexpr int jobBar = 40;
inline constexpr int strip = 4;
inline constexpr int steps = 240;
inline constexpr int facts = 320;
inline constexpr int contentMax = 1240;
inline constexpr int wideWindow = 1200; ///< below it the rail and the facts fold
inline constexpr int motionMs = 120;
inline constexpr int clickGuardMs = 600; ///< a destructive button ignores clicks for so long after showing
} // namespace metric

/// The tokens that belong to a palette made by paletteFor(); any other palette is judged by its lightness.
inline const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens : lightTokens;
}

inline const Tokens &tokensFor(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? darkTokens : lightTokens;
}

/// Colour of the icon and the word of a state.
constexpr QRgb stateInk(const Tokens &t, StateKind kind)
{
    switch (kind) {
    case StateKind::Ok:
    case StateKind::Verified:
        return t.ok;
    case StateKind::Info:
    case StateKind::Running:
        return t.accent;
    case StateKind::Warning:
        return t.warning;
    case StateKind::Critical:
        return t.critical;
    case StateKind::Unknown:
    case StateKind::Neutral:
    case StateKind::Skipped:
        break;
    }
    return t.neutral;
}

/// Quiet fill behind a state.
constexpr QRgb stateWash(const Tokens &t, StateKind kind)
{
    switch (kind) {
    case StateKind::Ok:
    case StateKind::Verified:
        return t.okWash;
    case StateKind::Info:
    case StateKind::Running:
        return t.accentWash;
    case StateKind::Warning:
        return t.warningWash;
    case StateKind::Critical:
        return t.criticalWash;
    case StateKind::Unknown:
    case StateKind::Neutral:
    case StateKind::Skipped:
        break;
    }
    return t.neutralWash;
}

} // namespace holdfast
