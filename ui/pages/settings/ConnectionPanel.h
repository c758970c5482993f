#pragma once

#include "model/Environment.h"
#include "plan/Services.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace holdfast {

class FactsPanel;
class StateChip;
class TextLabel;

/// Asks the database whether it can be reached and shows what it told, or why it cannot: what failed, the raw
/// cause, what to do next. It only asks for the test; whoever listens makes it.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    /// Another environment: what was found before is forgotten.
    void showEnvironment(const Environment &environment);
    void showLooking();
    void showFound(const Result<LiveDatabase> &found);

signals:
    void testAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showFacts(const LiveDatabase &live);
    void showError(const Error &error);

    Environment m_environment;
    std::optional<Result<LiveDatabase>> m_found;
    bool m_looking = false;
    QPushButton *m_test;
    StateChip *m_state;
    FactsPanel *m_facts;
    TextLabel *m_title;
    TextLabel *m_cause;
    TextLabel *m_next;
};

} // namespace holdfast
