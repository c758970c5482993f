#pragma once

#include "theme/Tokens.h"

#include <QAbstractButton>

namespace holdfast {

/// One of a list of things of which one is chosen: a mark at the left (the icon of a state, or a letter), a
/// title, lines below it. Rows with one parent exclude each other; the arrow keys go from one to the next.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        StateKind state = StateKind::Neutral;
        QString letter; ///< instead of the icon of the state
        QString title;
        QString word;      ///< of the state, before the first line; in its colour where that is abnormal
        QStringList lines; ///< may be empty
        bool operator==(const Content &) const = default;
    };

    explicit ChoiceRow(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    int heightForWidth(int width) const override; ///< what sizeHint() takes for the width of the moment
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList wordedLines() const;
    void paintMark(QPainter &painter, const QRect &place) const;

    Content m_content;
};

} // namespace holdfast
