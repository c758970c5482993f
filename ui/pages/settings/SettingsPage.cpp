#include "pages/settings/SettingsPage.h"

#include "jobs/Workspace.h"
#include "pages/settings/AppearanceCard.h"
#include "pages/settings/ConnectionPanel.h"
#include "pages/settings/EnvironmentCard.h"
#include "pages/settings/PracticeCard.h"
#include "widgets/FactsPanel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace holdfast {

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(new AppearanceCard),
      m_environment(new EnvironmentCard), m_practice(new PracticeCard), m_placesCard(new Card),
      m_places(new FactsPanel)
{
    m_places->setCompact();
    m_placesCard->body()->addWidget(m_places);
    m_placesCard->body()->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::large);
    for (const QList<QWidget *> &cards :
         {QList<QWidget *>{m_appearance, m_practice}, QList<QWidget *>{m_environment, m_placesCard}}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(spacing::large);
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    connect(&m_workspace, &Workspace::environmentChanged, this, &SettingsPage::showWorkspace);
    connect(m_environment->connection(), &ConnectionPanel::testAsked, this, &SettingsPage::testConnection);
    showWorkspace();
}

void SettingsPage::setSettingsFile(const QString &path)
{
    m_settingsFile = path;
    showWorkspace();
}

void SettingsPage::testConnection()
{
    ConnectionPanel *panel = m_environment->connection();
    panel->showLooking();
    m_workspace.jobs().ask<Result<LiveDatabase>>(
        panel,
        [&services = m_workspace.services(),
         environment = m_workspace.environment()](RunContext &context) -> Result<LiveDatabase> {
            HOLDFAST_TRY_AS(const std::unique_ptr<DatabaseEngine> engine, engineFor(services, environment));
            return engine->look(RowCounts::Skip, context);
        },
        [panel, asked = m_workspace.environment(), this](const Result<LiveDatabase> &found) {
            if (asked == m_workspace.environment()) // another one may be open by now
                panel->showFound(found);
        });
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWorkspace();
}

void SettingsPage::showWorkspace()
{
    const auto place = [](const Path &path) { return printable(toText(path)); };
    const Home &home = m_workspace.home();
    m_placesCard->setTitle(tr("Where things are kept"));
    QList<FactsPanel::Fact> facts;
    if (m_workspace.isOpen()) {
        facts.append({tr("Backups"), place(m_workspace.environment().backupFolder())});
        facts.append({tr("Safety copies"), place(safetyFolder(m_workspace.environment()))});
    }
    facts.append({tr("Journal of all operations"), place(home.journal())});
    facts.append({tr("Environments"), place(home.environments())});
    facts.append({tr("These settings"), printable(m_settingsFile)});
    m_places->setFacts(facts);
    m_environment->showEnvironment(m_workspace.environment());
}

} // namespace holdfast
