#pragma once

#include "widgets/FactsPanel.h"

#include <QWidget>

class QGridLayout;

namespace holdfast {

/// Label and value in two aligned columns, for the middle of a page. Identifiers and paths can be copied.
class Values : public QWidget
{
    Q_OBJECT

public:
    enum class Copy
    {
        Offered,
        NotOffered
    };
    struct Value
    {
        QString label;
        QString text;
        FactsPanel::Kind kind = FactsPanel::Kind::Text;
        Copy copy = Copy::NotOffered;
        bool operator==(const Value &) const = default;
    };

    explicit Values(QWidget *parent = nullptr);

    /// Replaces all; nothing is rebuilt when they are the same. Values without a text are left out.
    void setValues(const QList<Value> &values);

private:
    void addRow(const Value &value, int row);

    QList<Value> m_values;
    QGridLayout *m_grid;
};

} // namespace holdfast
