#pragma once

#include <QWidget>

class QVBoxLayout;

namespace holdfast {

class StepRow;

/// The fixed list of steps at the left of a wizard. Numbers are given once, in the order of adding; skipping
/// a step never renumbers the others.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Todo,
        Current,
        Running,
        Done,
        Failed,
        Skipped
    };

    explicit StepList(QWidget *parent = nullptr);

    /// Ids are unique; adding a known id only changes its title.
    void addStep(const QString &id, const QString &title);
    void setTitle(const QString &id, const QString &title);
    void setState(const QString &id, State state);
    /// "12 s", shown at the right; empty removes it.
    void setDuration(const QString &id, const QString &duration);

    State state(const QString &id) const;
    int count() const { return static_cast<int>(m_rows.size()); }
    /// "Step 2 of 6: Pre-flight, running, 12 s": what assistive technology reads.
    QString description(const QString &id) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    StepRow *row(const QString &id) const;
    void retranslate();

    QVBoxLayout *m_layout;
    QList<StepRow *> m_rows;
};

} // namespace holdfast
