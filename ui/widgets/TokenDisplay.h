#pragma once

#include <QWidget>

namespace holdfast {

/// A token painted in large mono letters; cannot be selected or copied. Assistive technology reads it letter
/// by letter.
class TokenDisplay : public QWidget
{
    Q_OBJECT

public:
    explicit TokenDisplay(QWidget *parent = nullptr);

    void setToken(const QString &token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; ///< what sizeHint() takes for the width of the moment

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_token;
};

} // namespace holdfast
