#pragma once

#include "widgets/Card.h"

class QHBoxLayout;
class QPushButton;

namespace holdfast {

class CheckRows;
class CommandBox;
class IncidentDesk;
class ReasonLine;
class StateChip;
struct Incident;
struct IncidentStep;
struct ScenarioStep;

/// One step of the open incident: what to do, with which command, what the program sees, and how to say what
/// came out of it.
class StepCard : public Card
{
    Q_OBJECT

public:
    explicit StepCard(IncidentDesk &desk, QWidget *parent = nullptr);

    void showStep(const QString &id);
    void retranslate();

signals:
    /// The wizard of a procedure: "backup", "restore", "revert", "verify", "validate".
    void runAsked(const QString &action);
    void recordAsked(const QString &operation);

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    void connectParts();
    const IncidentStep *step() const;
    /// Null when the scenario, or the step in it, is gone.
    const ScenarioStep *words() const;
    void showWords();
    void showFacts();
    void showRecord();
    void showButtons();
    void run();
    void tell(const QString &purpose, const QString &reason);

    IncidentDesk &m_desk;
    QString m_incident;
    QString m_step;
    TextLabel *m_kind;
    StateChip *m_state;
    TextLabel *m_how;
    CommandBox *m_command;
    QWidget *m_seen;
    CheckRows *m_facts;
    TextLabel *m_looked;
    QPushButton *m_look;
    TextLabel *m_record;
    QPushButton *m_showRecord;
    ReasonLine *m_reason;
    QPushButton *m_run;
    QPushButton *m_done;
    QPushButton *m_take;
    QPushButton *m_skip;
    QPushButton *m_fail;
};

} // namespace holdfast
