#pragma once

#include "plan/Kept.h"
#include "widgets/Card.h"

class QGridLayout;
class QPushButton;

namespace holdfast {

class TextLabel;

/// What can be returned to: the old databases and safety copies that earlier restores kept, each with its
/// size, its age, how long it is left alone, and the one action that brings it back. Hidden while there is
/// none.
class KeptCard : public Card
{
    Q_OBJECT

public:
    explicit KeptCard(QWidget *parent = nullptr);

    /// Newest first, in the language of the moment. The newest few are shown until all are asked for.
    void showCopies(const QList<KeptCopy> &copies, const QDateTime &now);

signals:
    void revertAsked(const QString &operation);

private:
    struct Row
    {
        QString operation;
        QStringList words; ///< what, kept as, size, age, until
        bool operator==(const Row &) const = default;
    };

    void fill();
    void addHeads();
    void addRow(const Row &row, int place);
    void showAll();

    QList<Row> m_rows;
    QStringList m_heads;
    bool m_all = false;
    QGridLayout *m_grid;
    QPushButton *m_more;
};

} // namespace holdfast
