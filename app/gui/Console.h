#pragma once

#include "gui/ConsoleSettings.h"
#include "gui/EnvironmentOpening.h"
#include "gui/PracticeControl.h"
#include "gui/WizardFactory.h"
#include "shell/MainWindow.h"

#include <memory>

namespace holdfast {

class ActivityPage;
class BackupsPage;
class IncidentsPage;
class OverviewPage;
class SettingsPage;

/// The console put together: window, pages, wizards, settings, environments. Everything that takes time runs
/// on the threads of its job runner, which are waited for when it goes.
class Console : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        RealServices &real;
        Theme &theme;
        ConsoleSettings &settings;
        PracticePlaces practice;
        WizardFactory wizards;
        QString language; ///< that is installed now
    };

    explicit Console(Parts parts, QObject *parent = nullptr);
    ~Console() override;

    /// Opens an environment; the window shows meanwhile what is being waited for.
    void open(const EnvironmentWish &wish);

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return m_workspace; }
    PracticeControl &practice() { return m_practice; }

private:
    void addPages();
    void connectWizards();
    void connectPages();
    void connectSettings();
    void connectOpening();
    void connectPractice();
    using MakeWizard = std::function<WizardFrame *()>;
    void openWizard(const MakeWizard &make);
    /// What to do about the wizard that is open already.
    void askAboutOpenWizard(const MakeWizard &make);
    void answer(const QString &action);
    void openFollowUp(WizardFrame::FollowUp what, const QString &subject);
    void backUp();
    void validate(const Path &artefact);
    void restore(const Path &artefact);
    void revert(const QString &operation);
    void settle(const QString &operation);
    void verify(const QString &operation);
    void settleNext(const QString &operation);
    void showRecord(const QString &operation);
    void showBadge();
    void listEnvironments();
    void tellFailure(const Error &error);

    Parts m_parts;
    JobRunner m_jobs;
    Workspace m_workspace;
    EnvironmentOpening m_opening;
    PracticeControl m_practice;
    MakeWizard m_next;           ///< asked for while another is open
    bool m_nextIsOfStep = false; ///< of an incident
    std::unique_ptr<MainWindow> m_window;
    OverviewPage *m_overview;
    BackupsPage *m_backups;
    IncidentsPage *m_incidents;
    ActivityPage *m_activity;
    SettingsPage *m_settings;
};

} // namespace holdfast
