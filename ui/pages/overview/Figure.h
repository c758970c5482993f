#pragma once

#include <QWidget>

class QHBoxLayout;

namespace holdfast {

class TextLabel;

/// One number of the overview: what it is, the number, and a note below it.
class Figure : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// An empty note takes no room.
    void setValue(const QString &value, const QString &note = {});
    /// Stands in the place of the value, for instance a chip.
    void setChip(QWidget *chip);

private:
    TextLabel *m_label;
    TextLabel *m_value;
    TextLabel *m_note;
    QHBoxLayout *m_line;
};

} // namespace holdfast
