#pragma once

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class TextLabel;

/// A surface with a hairline, radius 8 and padding 16, for one group of things. Cards are never put in cards.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Section title above the content; empty removes it.
    void setTitle(const QString &title);
    /// Where content goes; spacing 12.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace holdfast
