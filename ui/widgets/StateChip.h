#pragma once

#include "theme/Tokens.h"

#include <QWidget>

namespace holdfast {

/// A state as icon shape + word + quiet colour. The word is supplied; the shape follows the kind.
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);

    StateKind kind() const { return m_kind; }
    QString word() const { return m_word; }
    void setState(StateKind kind, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// What an item delegate needs to draw the same chip in a table cell.
    static QSize sizeFor(const QFont &font, const QString &word);
    static void paint(QPainter &painter, const QRect &rect, StateKind kind, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StateKind m_kind = StateKind::Unknown;
    QString m_word;
};

} // namespace holdfast
