#pragma once

#include "theme/Tokens.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class CheckRow;

/// A list of checks with verdict, expectation, finding, remedy and duration. Rows are updated in place by id,
/// so a running check costs one repaint. One Tab stop; Up, Down, Home and End move, Ctrl+C copies the current
/// row.
class CheckRows : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        StateKind verdict = StateKind::Unknown;
        QString word; ///< empty: a word for the verdict is supplied
        QString title;
        QString expected;
        QString observed;
        QString remedy;
        QString duration;
        bool operator==(const Row &) const = default;
    };

    explicit CheckRows(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// Updates the row of that id, or adds it at the end.
    void updateRow(const Row &row);
    QList<Row> rows() const;
    /// Stands under the row of that id as long as there is one; the list owns it. Null takes away what stood
    /// there.
    void setBelow(const QString &id, QWidget *widget);
    int currentIndex() const { return m_current; }

    /// "Pass", "Attention", "Fail" …
    static QString wordFor(StateKind verdict);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void append(const Row &row);
    void placeBelow();
    void setCurrent(int index);
    void retranslate();

    QVBoxLayout *m_layout;
    QList<CheckRow *> m_rows;
    QHash<QString, QWidget *> m_below; ///< by the id of the row
    int m_current = -1;
};

} // namespace holdfast
