#pragma once

#include "model/Incident.h"
#include "widgets/Card.h"

class QPlainTextEdit;

namespace holdfast {

class IncidentDesk;

/// Cause, impact, actions, prevention: each is put on record as one leaves its field, and when the room is no
/// longer seen. A field in which somebody writes is not overwritten by what comes from the journal.
class RootCauseCard : public Card
{
    Q_OBJECT

public:
    explicit RootCauseCard(IncidentDesk &desk, QWidget *parent = nullptr);

    void showCause(const Incident &incident);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Field
    {
        QString RootCause::*member;
        TextLabel *label;
        QPlainTextEdit *text;
    };
    void addField(QString RootCause::*member, const char *name);
    void save();
    bool hasArrived(const RootCause &now) const;
    void retranslate();

    IncidentDesk &m_desk;
    QList<Field> m_fields;
    QString m_incident;
    RootCause m_known;               ///< on record
    std::optional<RootCause> m_sent; ///< on its way there
    TextLabel *m_standing;
};

} // namespace holdfast
