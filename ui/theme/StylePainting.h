#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The painting that Style hands out, one function a control.
namespace holdfast::style {

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
void paintCheckIndicator(QPainter &painter, const QStyleOption &option);
void paintRadioIndicator(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintItemBackground(QPainter &painter, const QStyleOptionViewItem &option);
void paintFocusRing(QPainter &painter, const QStyleOption &option);

} // namespace holdfast::style
