#pragma once

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

/// A surface with a hairline and round corners for a table or a panel that reaches its edges.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);

    /// Where content goes; no spacing, and no margin but for the round corners.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace holdfast
