#pragma once

#include "TestServices.h"
#include "jobs/Workspace.h"
#include "pages/activity/ActivityPage.h"
#include "pages/backups/BackupsPage.h"
#include "pages/overview/OverviewPage.h"
#include "pages/settings/AppearanceCard.h"
#include "pages/settings/EnvironmentCard.h"
#include "pages/settings/PracticeCard.h"
#include "pages/settings/SettingsPage.h"
#include "shell/MainWindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace holdfast::testing {

/// The pages in their window over a tree of real files; only the clock is not the machine's.
class PageFixture
{
public:
    explicit PageFixture(const QByteArray &key = testKey)
        : services(tree.home(), key), jobs(services.services()), workspace(jobs, Home{tree.home()})
    {
        overview = new OverviewPage(workspace);
        backups = new BackupsPage(workspace);
        activity = new ActivityPage(workspace);
        settings = new SettingsPage(workspace);
        window.addPage(
            u"overview"_s, IconId::Overview,
            [] { return QCoreApplication::translate("holdfast::Console", "&Overview"); }, overview);
        window.addPage(
            u"backups"_s, IconId::Backups,
            [] { return QCoreApplication::translate("holdfast::Console", "&Backups"); }, backups);
        window.addPage(
            u"activity"_s, IconId::Activity,
            [] { return QCoreApplication::translate("holdfast::Console", "&Activity"); }, activity);
        window.addPage(
            u"settings"_s, IconId::Settings,
            [] { return QCoreApplication::translate("holdfast::Console", "&Settings"); }, settings);
        window.resize(1366, 768);
        window.setFocus();
    }

    /// Opens the environment and waits until it has been read.
    void open()
    {
        window.setEnvironment({environment.name, EnvironmentBadge::Kind::Test, environment.databasePlace()});
        workspace.open(environment);
        QTRY_VERIFY(workspace.isRead());
    }
    /// Reads again and waits for it.
    void refresh()
    {
        QSignalSpy changed(&workspace, &Workspace::changed);
        workspace.refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }

    /// A tree as it looks after some weeks: 24 backups of growing size, one validated, one edited afterwards,
    /// a foreign and an unfinished file, a restore with its safety copy.
    void fillWithWeeks()
    {
        Sql database(tree.database());
        Path newest;
        Path edited;
        for (int i = 0; i < 24; ++i) {
            services.clock.advance(std::chrono::hours(11));
            database.execute(
                "INSERT INTO transfers (source, target, amount) SELECT source, target, amount FROM "
                "transfers LIMIT 400");
            const RunReport report = runBackup(services, environment);
            QVERIFY2(!report.error, qPrintable(summary(report)));
            if (i == 10)
                edited = artefactOf(report);
            newest = artefactOf(report);
        }
        writeBytes(metadataPath(edited), bytesOf(metadataPath(edited)).replace("test", "prod"));
        writeBytes(tree.backups() / "notes de l'équipe.txt", "à relire");
        writeBytes(tree.backups() / "backup-copie-sans-métadonnées.db.zst", "?");
        services.clock.advance(std::chrono::minutes(40));
        QVERIFY(!runValidate(services, environment, newest).error);
        services.clock.advance(std::chrono::minutes(90));
        RestoreRequest request;
        request.artefact = newest;
        request.reason = u"exercice du mardi"_s;
        const RunReport restored = runRestore(services, environment, request);
        QVERIFY2(!restored.error, qPrintable(summary(restored)));
        services.clock.advance(std::chrono::hours(4) + std::chrono::minutes(2));
    }

    TempTree tree;
    TestServices services;
    Environment environment = tree.environment();
    JobRunner jobs;
    Workspace workspace;
    MainWindow window;
    OverviewPage *overview;
    BackupsPage *backups;
    ActivityPage *activity;
    SettingsPage *settings;
};

} // namespace holdfast::testing
