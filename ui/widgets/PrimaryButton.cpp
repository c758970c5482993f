#include "widgets/PrimaryButton.h"

#include "theme/ButtonRole.h"

namespace holdfast {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setButtonRole(*this, ButtonRole::Primary);
}

} // namespace holdfast
