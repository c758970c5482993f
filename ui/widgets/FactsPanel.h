#pragma once

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class TextLabel;

/// Standing facts of a task as label and value, at the right of a wizard or of a table. Values can be
/// selected; identifiers are grouped by four in the mono face and copied ungrouped.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Text,
        Identifier
    };

    struct Fact
    {
        QString label;
        QString value;
        Kind kind = Kind::Text;
        bool operator==(const Fact &) const = default;
    };

    explicit FactsPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Replaces all facts; nothing is rebuilt when they are the same.
    void setFacts(const QList<Fact> &facts);
    /// Without margins and with closer rows, for the inside of a card.
    void setCompact();
    const QList<Fact> &facts() const { return m_facts; }

private:
    QWidget *makeRow(const Fact &fact) const;

    QList<Fact> m_facts;
    TextLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace holdfast
