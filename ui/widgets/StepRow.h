#pragma once

#include "widgets/StepList.h"

namespace holdfast {

/// One row of StepList: state icon, number, title, duration, and the line to its neighbours.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    enum class Place
    {
        First,
        Middle,
        Last,
        Only
    };

    StepRow(const QString &id, int number, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    StepList::State state() const { return m_state; }
    void setTitle(const QString &title);
    void setState(StepList::State state);
    void setDuration(const QString &duration);
    void setPlace(Place place, int total);
    void retranslate();

    int heightForWidth(int width) const override; ///< what sizeHint() takes for the width of the moment
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont titleFont() const;
    QRect titleRect(int width) const;
    QString stateWord() const;

    QString m_id;
    int m_number;
    int m_total = 1;
    QString m_title;
    QString m_duration;
    StepList::State m_state = StepList::State::Todo;
    Place m_place = Place::Only;
};

} // namespace holdfast
