#include "widgets/TextLabel.h"

#include "theme/Paint.h"
#include "theme/Tokens.h"

#include <QEvent>

namespace holdfast {

namespace {
QRgb colorOf(TextLabel::Ink ink, const Tokens &t)
{
    switch (ink) {
    case TextLabel::Ink::Secondary:
        return t.secondary;
    case TextLabel::Ink::Accent:
        return t.accent;
    case TextLabel::Ink::Ok:
        return t.ok;
    case TextLabel::Ink::Warning:
        return t.warning;
    case TextLabel::Ink::Critical:
        return t.critical;
    case TextLabel::Ink::Text:
        break;
    }
    return t.text;
}
} // namespace

TextLabel::TextLabel(TypeRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyFont();
    applyInk();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::setRole(TypeRole role)
{
    m_role = role;
    applyFont();
}

void TextLabel::setWrap(Wrap wrap)
{
    setWordWrap(wrap == Wrap::On);
}

void TextLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
    else if (event->type() == QEvent::FontChange)
        applyFont();
}

void TextLabel::applyFont()
{
    const QFont wanted = typeFont(m_role);
    if (font() != wanted)
        setFont(wanted);
}

void TextLabel::applyInk()
{
    const QColor wanted = rgb(colorOf(m_ink, tokensFor(palette())));
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace holdfast
