#pragma once

#include <QWidget>

#include <chrono>

namespace holdfast {

/// Age of the newest good backup against its objective. The bar is quiet while the age is inside, turns to
/// the warning colour in the last fifth and to critical beyond; a mark stands at the objective. Words are
/// supplied.
class AgeBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBar(QWidget *parent = nullptr);

    /// An objective of zero or less shows an empty bar.
    void setAge(std::chrono::seconds age, std::chrono::seconds objective);
    /// "6 h 12 min old" on the left, "objective 24 h" on the right.
    void setLabels(const QString &age, const QString &objective);
    /// Nothing is known: no backup at all.
    void setUnknown();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double share() const;

    std::chrono::seconds m_age{0};
    std::chrono::seconds m_objective{0};
    QString m_ageLabel;
    QString m_objectiveLabel;
    bool m_known = false;
};

} // namespace holdfast
