#pragma once

#include "theme/Icons.h"

#include <QAbstractButton>

namespace holdfast {

/// An entry of the left rail: icon and label, or the icon alone when the rail is collapsed. The label stays
/// the accessible name and becomes the tool tip.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form
    {
        Wide,
        Narrow
    };
    enum class Emphasis
    {
        Entry,
        Main
    }; ///< Main is the one filled button above the entries

    explicit RailButton(IconId icon, Emphasis emphasis = Emphasis::Entry, QWidget *parent = nullptr);

    void setForm(Form form);
    /// Text and accessible name in one; `&` marks the mnemonic.
    void setLabel(const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont labelFont() const;

    IconId m_icon;
    Emphasis m_emphasis;
    Form m_form = Form::Wide;
};

} // namespace holdfast
