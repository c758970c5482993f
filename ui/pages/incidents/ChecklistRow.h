#pragma once

#include "model/Incident.h"

#include <QWidget>

class QPushButton;

namespace holdfast {

class StateChip;
class TextLabel;

/// One item of the checklist: its state, what proves it, and what a person can say of it.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistRow(QWidget *parent = nullptr);

    void showItem(const ChecklistItem &item);
    const ChecklistItem &item() const { return m_item; }

signals:
    /// "confirm", "exclude", "reopen", "record"
    void asked(const QString &item, const QString &action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &action);

    ChecklistItem m_item;
    StateChip *m_state;
    TextLabel *m_title;
    TextLabel *m_proof;
    QPushButton *m_confirm;
    QPushButton *m_exclude;
    QPushButton *m_reopen;
    QPushButton *m_record;
};

} // namespace holdfast
