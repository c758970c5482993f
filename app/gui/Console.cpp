#include "gui/Console.h"

#include "gui/CloseQuestion.h"
#include "gui/JobWatch.h"
#include "pages/activity/ActivityPage.h"
#include "pages/backups/BackupsPage.h"
#include "pages/incidents/IncidentsPage.h"
#include "pages/overview/OverviewPage.h"
#include "pages/settings/AppearanceCard.h"
#include "pages/settings/EnvironmentCard.h"
#include "pages/settings/SettingsPage.h"
#include "text/Words.h"
#include "widgets/MessageBar.h"
#include "wiring/Translations.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

EnvironmentBadge::Kind badgeKind(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return EnvironmentBadge::Kind::Real;
    case EnvironmentKind::Staging:
        return EnvironmentBadge::Kind::Staging;
    case EnvironmentKind::Test:
        return EnvironmentBadge::Kind::Test;
    case EnvironmentKind::Practice:
        break;
    }
    return EnvironmentBadge::Kind::Practice;
}

/// Those of this process that the environment wants to be packed with its runtime files.
QMap<QString, QByteArray> variablesOf(const RealServices &real, const Environment &environment)
{
    QMap<QString, QByteArray> variables;
    for (const QString &name : environment.runtime.variables) {
        if (real.variables().contains(name))
            variables.insert(name, real.variables().value(name).toUtf8());
    }
    return variables;
}

} // namespace

Console::Console(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_jobs(m_parts.real.services()),
      m_workspace(m_jobs, m_parts.real.home()), m_opening(m_parts.real, m_jobs, m_parts.practice),
      m_practice(m_jobs, m_parts.practice), m_window(std::make_unique<MainWindow>()),
      m_overview(new OverviewPage(m_workspace)), m_backups(new BackupsPage(m_workspace)),
      m_incidents(new IncidentsPage(m_workspace)), m_activity(new ActivityPage(m_workspace)),
      m_settings(new SettingsPage(m_workspace))
{
    addPages();
    new CloseQuestion(*m_window, m_jobs, this);
    auto *watch = new JobWatch(*m_window, m_workspace, this);
    connect(watch, &JobWatch::recordRequested, this, &Console::showRecord);
    connect(watch, &JobWatch::settleRequested, this, &Console::settleNext);
    connectWizards();
    connectPages();
    connectSettings();
    connectOpening();
    connectPractice();
    m_practice.look();
}

Console::~Console() = default;

void Console::addPages()
{
    m_window->addPage(
        u"overview"_s, IconId::Overview, [] { return tr("&Overview"); }, m_overview);
    m_window->addPage(
        u"backups"_s, IconId::Backups, [] { return tr("&Backups"); }, m_backups);
    m_window->addPage(
        u"incidents"_s, IconId::Incident, [] { return tr("&Incidents"); }, m_incidents);
    m_window->addPage(
        u"activity"_s, IconId::Activity, [] { return tr("&Activity"); }, m_activity);
    m_window->addPage(
        u"settings"_s, IconId::Settings, [] { return tr("&Settings"); }, m_settings);
    m_window->setFocus(); // nothing is chosen by a careless Return
}

void Console::connectWizards()
{
    connect(m_window.get(), &MainWindow::restoreRequested, this, [this] { restore({}); });
    connect(m_overview, &OverviewPage::backupRequested, this, &Console::backUp);
    connect(m_overview, &OverviewPage::validateRequested, this, &Console::validate);
    connect(m_overview, &OverviewPage::verifyRequested, this, [this] { verify({}); });
    connect(m_overview, &OverviewPage::settleRequested, this, &Console::settle);
    connect(m_backups, &BackupsPage::backupRequested, this, &Console::backUp);
    connect(m_backups, &BackupsPage::validateRequested, this, &Console::validate);
    connect(m_backups, &BackupsPage::restoreRequested, this, &Console::restore);
    connect(m_activity, &ActivityPage::backupRequested, this, &Console::backUp);
    connect(m_backups, &BackupsPage::revertRequested, this, &Console::revert);
    connect(m_activity, &ActivityPage::revertRequested, this, &Console::revert);
    connect(m_activity, &ActivityPage::settleRequested, this, &Console::settle);
    connect(m_incidents, &IncidentsPage::backupRequested, this, &Console::backUp);
    connect(m_incidents, &IncidentsPage::validateRequested, this, &Console::validate);
    connect(m_incidents, &IncidentsPage::restoreRequested, this, &Console::restore);
    connect(m_incidents, &IncidentsPage::revertRequested, this, &Console::revert);
    connect(m_incidents, &IncidentsPage::verifyRequested, this, [this] { verify({}); });
}

void Console::connectPages()
{
    connect(m_window->messages(), &MessageBar::actionTriggered, this, &Console::answer);
    connect(m_overview, &OverviewPage::operationRequested, this, &Console::showRecord);
    connect(m_incidents, &IncidentsPage::operationRequested, this, &Console::showRecord);
    connect(m_overview, &OverviewPage::incidentRequested, this,
            [this] { m_window->showPage(u"incidents"_s); });
    connect(m_overview, &OverviewPage::settingsRequested, this,
            [this] { m_window->showPage(u"settings"_s); });
    connect(m_overview, &OverviewPage::practiceRequested, this, [this] {
        open({EnvironmentWish::Kind::Practice, {}});
    });
    connect(m_overview, &OverviewPage::retryRequested, this, [this] { open(m_opening.wish()); });
    connect(m_window.get(), &MainWindow::pageShown, this, [this](const QString &page) {
        if (page != u"settings")
            return;
        m_practice.look();
        listEnvironments();
    });
}

void Console::connectSettings()
{
    AppearanceCard *appearance = m_settings->appearance();
    m_settings->setSettingsFile(m_parts.settings.fileName());
    appearance->showTheme(m_parts.theme.choice());
    appearance->showTextSize(m_parts.theme.fontScale());
    appearance->showLanguage(m_parts.language);
    connect(appearance, &AppearanceCard::themeChosen, this, [this](Theme::Choice choice) {
        m_parts.theme.setChoice(choice);
        m_parts.settings.setTheme(choice);
    });
    connect(appearance, &AppearanceCard::textSizeChosen, this, [this](int percent) {
        m_parts.theme.setFontScale(percent);
        m_parts.settings.setTextSize(percent);
    });
    connect(appearance, &AppearanceCard::languageChosen, this, [this](const QString &language) {
        m_parts.settings.setLanguage(language);
        installTranslations(language); // sends LanguageChange to every window
    });
    connect(m_settings->environment(), &EnvironmentCard::openAsked, this, [this](const QString &name) {
        open({EnvironmentWish::Kind::Named, name});
    });
}

void Console::connectOpening()
{
    connect(&m_opening, &EnvironmentOpening::startingPractice, this,
            [this] { m_overview->showWaiting(OverviewPage::Waiting::ForPractice); });
    connect(&m_opening, &EnvironmentOpening::opened, this,
            [this](const Environment &environment, const QString &reference) {
                if (!reference.isEmpty())
                    m_parts.settings.setLastEnvironment(reference);
                m_window->messages()->dismiss();
                m_workspace.open(environment, variablesOf(m_parts.real, environment));
                m_practice.look();
                listEnvironments();
            });
    connect(&m_opening, &EnvironmentOpening::failed, this, &Console::tellFailure);
    connect(&m_workspace, &Workspace::environmentChanged, this, &Console::showBadge);
}

void Console::connectPractice()
{
    PracticeCard *card = m_settings->practice();
    const auto whenIdle = [this](void (PracticeControl::*act)()) {
        if (m_jobs.current() == nullptr) {
            (m_practice.*act)();
            return;
        }
        m_window->messages()->showMessage({StateKind::Info,
                                           tr("Something is still going on."),
                                           tr("The practice environment can be changed when it has ended."),
                                           {},
                                           MessageBar::Closing::Offered});
    };
    connect(card, &PracticeCard::startAsked, this, [whenIdle] { whenIdle(&PracticeControl::start); });
    connect(card, &PracticeCard::stopAsked, this, [whenIdle] { whenIdle(&PracticeControl::stop); });
    connect(card, &PracticeCard::resetAsked, this, [whenIdle] { whenIdle(&PracticeControl::reset); });
    connect(&m_practice, &PracticeControl::standingChanged, card, &PracticeCard::showStanding);
    connect(&m_practice, &PracticeControl::resetDone, &m_workspace, &Workspace::refresh);
}

void Console::open(const EnvironmentWish &wish)
{
    if (m_jobs.current() != nullptr || m_window->wizard() != nullptr) {
        m_window->messages()->showMessage(
            {StateKind::Info,
             tr("A task is open."),
             tr("Bring it to its end, or leave it, before another environment is opened."),
             {},
             MessageBar::Closing::Offered});
        return;
    }
    m_overview->showWaiting(OverviewPage::Waiting::ForEnvironment);
    m_opening.open(wish, m_parts.settings.lastEnvironment());
}

void Console::openWizard(const MakeWizard &make)
{
    if (!m_workspace.isOpen())
        return;
    if (m_window->wizard() != nullptr) {
        askAboutOpenWizard(make);
        return;
    }
    WizardFrame *wizard = make();
    connect(wizard, &WizardFrame::closed, m_window.get(), &MainWindow::closeWizard);
    connect(wizard, &WizardFrame::cancelled, m_window.get(), &MainWindow::closeWizard);
    connect(wizard, &WizardFrame::closed, m_incidents, &IncidentsPage::forgetRun);
    connect(wizard, &WizardFrame::cancelled, m_incidents, &IncidentsPage::forgetRun);
    connect(wizard, &WizardFrame::followUpRequested, this, &Console::openFollowUp);
    connect(wizard, &WizardFrame::recordRequested, this, &Console::showRecord);
    m_window->openWizard(wizard);
}

void Console::askAboutOpenWizard(const MakeWizard &make)
{
    m_next = make;
    m_nextIsOfStep = m_incidents->isAskingForRun();
    MessageBar::Message message;
    message.kind = StateKind::Info;
    message.title = tr("Another task is open: %1.").arg(m_window->wizard()->windowTitle());
    message.actions.append({u"return"_s, tr("Return to it")});
    if (m_jobs.current() == nullptr)
        message.actions.append({u"leave"_s, tr("Leave it and go on")});
    else
        message.text = tr("It has not ended yet.");
    m_window->messages()->showMessage(message);
}

void Console::answer(const QString &action)
{
    if (action != u"return" && action != u"leave")
        return;
    m_window->messages()->dismiss();
    if (action == u"return") {
        m_window->showWizard();
        return;
    }
    m_window->closeWizard();
    if (!m_nextIsOfStep)
        m_incidents->forgetRun();
    openWizard(m_next);
}

void Console::openFollowUp(WizardFrame::FollowUp what, const QString &subject)
{
    m_window->closeWizard(); // it asked to be replaced
    m_incidents->forgetRun();
    switch (what) {
    case WizardFrame::FollowUp::Validate:
        validate(toPath(subject));
        break;
    case WizardFrame::FollowUp::Restore:
        restore(toPath(subject));
        break;
    case WizardFrame::FollowUp::Revert:
        revert(subject);
        break;
    case WizardFrame::FollowUp::Settle:
        settle(subject);
        break;
    case WizardFrame::FollowUp::Verify:
        verify(subject);
        break;
    }
}

void Console::backUp()
{
    openWizard([this] { return m_parts.wizards.backup(m_workspace, nullptr); });
}

void Console::validate(const Path &artefact)
{
    openWizard([this, artefact] { return m_parts.wizards.validate(m_workspace, artefact, nullptr); });
}

void Console::restore(const Path &artefact)
{
    openWizard([this, artefact] { return m_parts.wizards.restore(m_workspace, artefact, nullptr); });
}

void Console::revert(const QString &operation)
{
    openWizard([this, operation] { return m_parts.wizards.revert(m_workspace, operation, nullptr); });
}

void Console::settle(const QString &operation)
{
    openWizard([this, operation] { return m_parts.wizards.settle(m_workspace, operation, nullptr); });
}

void Console::verify(const QString &operation)
{
    openWizard([this, operation] { return m_parts.wizards.verify(m_workspace, operation, nullptr); });
}

// From a message while the wizard of the run that left it so may still be open.
void Console::settleNext(const QString &operation)
{
    if (m_jobs.current() == nullptr)
        m_window->closeWizard();
    settle(operation);
}

void Console::showRecord(const QString &operation)
{
    m_window->showPage(u"activity"_s);
    m_activity->select(operation);
}

void Console::showBadge()
{
    const Environment &environment = m_workspace.environment();
    m_window->setEnvironment(
        {environment.name, badgeKind(environment.kind), printable(environment.databasePlace())});
}

void Console::listEnvironments()
{
    m_jobs.ask<QStringList>(
        this, [&real = m_parts.real](RunContext &) { return real.environments().names(); },
        [this](const QStringList &names) { m_settings->environment()->showKept(names); });
}

void Console::tellFailure(const Error &error)
{
    if (!m_workspace.isOpen()) {
        m_overview->showFailure(error);
        return;
    }
    const text::ErrorWords words = text::explain(error, text::DataNow::Unchanged);
    m_window->messages()->showMessage({StateKind::Critical,
                                       words.title,
                                       QString(words.next + u' ' + error.detail),
                                       {},
                                       MessageBar::Closing::Offered});
}

} // namespace holdfast
