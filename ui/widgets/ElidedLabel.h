#pragma once

#include "theme/Typography.h"

#include <QWidget>

namespace holdfast {

/// One line that is shortened at its end when the room is short. The whole text stays in the accessible name
/// and in what is copied (Ctrl+C, context menu); while shortened the label can be reached by Tab.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(TypeRole role = TypeRole::Body, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    bool isElided() const;
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    /// Secondary text colour instead of the main one.
    void setQuiet();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateReach();

    TypeRole m_role;
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
};

} // namespace holdfast
