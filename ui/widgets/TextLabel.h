#pragma once

#include "theme/Typography.h"

#include <QLabel>

namespace holdfast {

/// A label of one type role and one ink that follows theme and font scale live. Plain text only, so that no
/// value from outside is ever read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink
    {
        Text,
        Secondary,
        Accent,
        Ok,
        Warning,
        Critical
    };
    enum class Wrap
    {
        Off,
        On
    };

    explicit TextLabel(TypeRole role = TypeRole::Body, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setRole(TypeRole role);
    void setWrap(Wrap wrap);
    /// Lets mouse and keyboard select the text.
    void setSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyInk();

    TypeRole m_role;
    Ink m_ink = Ink::Text;
};

} // namespace holdfast
