#pragma once

#include "models/ServiceStanding.h"
#include "widgets/Card.h"

class QPushButton;

namespace holdfast {

class StateChip;
class TextLabel;

/// When the service was last verified, what that came to, and the way to do it now.
class ServiceCard : public Card
{
    Q_OBJECT

public:
    explicit ServiceCard(QWidget *parent = nullptr);

    void showService(const ServiceStanding &standing, const Environment &environment, const QDateTime &now);

signals:
    void verifyAsked();

private:
    static QString counts(const ServiceStanding &standing);

    TextLabel *m_label;
    TextLabel *m_when;
    TextLabel *m_note;
    StateChip *m_outcome;
    QPushButton *m_verify;
};

} // namespace holdfast
