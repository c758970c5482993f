#include "theme/ButtonRole.h"

#include <QVariant>
#include <QWidget>

namespace holdfast {

namespace {
constexpr char propertyName[] = "holdfastButtonRole";
}

void setButtonRole(QWidget &button, ButtonRole role)
{
    button.setProperty(propertyName, static_cast<int>(role));
    button.updateGeometry();
    button.update();
}

ButtonRole buttonRole(const QWidget *button)
{
    const QVariant role = button ? button->property(propertyName) : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Standard;
}

} // namespace holdfast
