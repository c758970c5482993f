#pragma once

#include <QPushButton>

namespace holdfast {

/// The one filled button of a page, 36 px high. Labels are verb + object.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace holdfast
