#include "theme/Style.h"

#include "theme/ButtonRole.h"
#include "theme/FocusRing.h"
#include "theme/Icons.h"
#include "theme/Paint.h"
#include "theme/StylePainting.h"
#include "theme/Tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOption>

namespace holdfast {

namespace {
template <typename T>
const T &as(const QStyleOption *option)
{
    return *static_cast<const T *>(option);
}

IconId arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return IconId::ChevronUp;
    case QStyle::PE_IndicatorArrowRight:
        return IconId::ChevronRight;
    case QStyle::PE_IndicatorArrowLeft:
        return IconId::ChevronLeft;
    default:
        return IconId::ChevronDown;
    }
}

bool isTall(ButtonRole role)
{
    return role != ButtonRole::Standard && role != ButtonRole::Quiet;
}
} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensFor(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintShape(*painter, option->rect, {rgb(t.surface), rgb(t.border), metric::radius, 1});
        return;
    case PE_PanelButtonTool:
        style::paintToolButton(*painter, as<QStyleOptionToolButton>(option), widget);
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            style::paintField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        paintShape(*painter, option->rect, {QColor(), rgb(t.hairline), metric::radius, 1});
        return;
    case PE_FrameMenu:
        paintShape(*painter, option->rect, {QColor(), rgb(t.border), 0.5, 1});
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, rgb(t.surface));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style::paintCheckIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        style::paintRadioIndicator(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        style::paintItemBackground(*painter, as<QStyleOptionViewItem>(option));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && FocusRing::wanted())
            paintShape(*painter, option->rect, {QColor(), rgb(t.accent), 4, metric::focusWidth});
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft:
        paintIcon(*painter, option->rect, arrowOf(element), rgb(t.secondary));
        return;
    case PE_IndicatorHeaderArrow: {
        const bool up = as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(*painter, option->rect, up ? IconId::ChevronUp : IconId::ChevronDown, rgb(t.secondary));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        style::paintPushButton(*painter, as<QStyleOptionButton>(option), widget);
        return;
    case CE_ProgressBar:
        style::paintProgressBar(*painter, as<QStyleOptionProgressBar>(option));
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        style::paintHeaderSection(*painter, as<QStyleOptionHeader>(option));
        return;
    case CE_FocusFrame:
        style::paintFocusRing(*painter, *option);
        return;
    case CE_ItemViewItem: {
        // A selected row is tinted, not filled, so its text keeps its colour.
        QStyleOptionViewItem item = as<QStyleOptionViewItem>(option);
        item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    case CE_HeaderLabel: {
        QStyleOptionHeaderV2 header;
        static_cast<QStyleOptionHeader &>(header) = as<QStyleOptionHeader>(option);
        header.palette.setColor(QPalette::ButtonText, rgb(tokensFor(option->palette).secondary));
        header.state &= ~State_On; // Fusion would set the sorted or selected column in bold
        QProxyStyle::drawControl(element, static_cast<QStyleOptionHeader *>(&header), painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        style::paintScrollBar(*painter, as<QStyleOptionSlider>(option), *proxy(), widget);
        return;
    case CC_ComboBox:
        style::paintComboBox(*painter, as<QStyleOptionComboBox>(option), widget);
        return;
    case CC_SpinBox:
        style::paintSpinBox(*painter, as<QStyleOptionSpinBox>(option), widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(spacing::half + 2, 0, 0, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto &bar = as<QStyleOptionSlider>(option);
    const QRect all = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 wanted =
        range > 0 ? static_cast<qint64>(length) * bar.pageStep / (range + bar.pageStep) : length;
    const int handle = static_cast<int>(std::clamp<qint64>(wanted, qMin(36, length), length));
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                              bar.upsideDown);
    const auto span = [&](int from, int to) {
        return upright ? QRect(all.left(), all.top() + from, all.width(), to - from)
                       : QRect(all.left() + from, all.top(), to - from, all.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, start + handle);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length);
    case SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const QRect inner = QProxyStyle::subElementRect(element, option, widget);
        return as<QStyleOptionFrame>(option).lineWidth > 0
                   ? inner.adjusted(spacing::half, 0, -spacing::half, 0)
                   : inner;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int text = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton: {
        const bool tall = isTall(buttonRole(widget));
        // The semibold label of a tall button is about 8 % wider than what the button measured.
        const int width = (tall ? size.width() * 108 / 100 : size.width()) + 2 * spacing::large;
        const int least = tall ? metric::primaryHeight : metric::controlHeight;
        return {width, qMax(least, text + (tall ? 18 : 14))};
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + (type == CT_LineEdit ? spacing::small : spacing::large),
                qMax(metric::controlHeight, text + 14)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + spacing::small, qMax(base.height(), metric::rowHeight)};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + spacing::small, qMax(metric::controlHeight, text + 14)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + spacing::half, qMax(base.height(), 28)};
    }
    case CT_ProgressBar:
        return {size.width(), spacing::small};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return spacing::small;
    case PM_HeaderMargin:
        return spacing::small;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return spacing::small - 1; // item views take it as the distance of a text from its cell
        [[fallthrough]];
    case PM_FocusFrameVMargin:
        return metric::focusGap + metric::focusWidth;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return metric::smallIcon;
    case PM_HeaderMarkSize:
        return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(which, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Table_GridLineColor:
    case SH_ScrollBar_Transient:
        break;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(tokensFor(option->palette).hairline);
    return 0;
}

} // namespace holdfast
