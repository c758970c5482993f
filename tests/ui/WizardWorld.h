#pragma once

#include "GateFiles.h"
#include "TestServices.h"

#include "jobs/Workspace.h"
#include "plan/Backup.h"

#include <QDir>
#include <QTemporaryDir>

namespace holdfast::testing {

/// A small service with a database, its key, an application that answers as the test says, and the jobs and
/// the workspace of a console over it.
struct WizardWorld
{
    explicit WizardWorld(const QString &folderName = QStringLiteral("Boutique d'été"))
        : folder(QDir::tempPath() + u'/' + folderName + QStringLiteral("-XXXXXX"))
    {
        http.answers = {FakeHttp::healthy()};
        makeDatabase(database(), {.journalMode = "wal", .transfers = 4000});
        environment.name = QStringLiteral("orders");
        environment.kind = EnvironmentKind::Production;
        environment.root = root();
        environment.database.path = environment.database.literalPath = QStringLiteral("backend/app.db");
        environment.integrityKey = QStringLiteral("env:TEST_KEY");
        environment.checks.health.url = QStringLiteral("http://127.0.0.1:8001/health");
        environment.checks.health.passes = 1;
        environment.checks.health.interval = std::chrono::seconds(0);
    }

    Path root() const { return toPath(folder.path()); }
    Path database() const { return root() / "backend" / "app.db"; }

    /// The clock then stands at `before` the present.
    void standAt(std::chrono::seconds before)
    {
        base.clock.advance(
            std::chrono::milliseconds(base.clock.nowUtc().msecsTo(QDateTime::currentDateTimeUtc()) -
                                      std::chrono::duration_cast<std::chrono::milliseconds>(before).count()));
    }
    /// Reads everything for the first time.
    void open() { workspace.open(environment); }
    /// A backup as the command line would make it; its artefact.
    Path backUp(const QString &label = {})
    {
        BackupRequest request;
        request.label = label;
        Result<Run> run = planBackup(services, environment, request);
        if (!run)
            return {};
        ProgressSlot slot;
        RunContext context({}, slot);
        RunEvents events;
        return artefactOf(runPlan(services, *run, events, context));
    }
    void deleteRows() { Sql(database()).execute("DELETE FROM transfers WHERE id % 3 = 0"); }

    QTemporaryDir folder;
    TestServices base{toPath(folder.path()) / "home"};
    GateFiles files{base.posix};
    FakeHttp http;
    Services services{base.clock,     files,        base.locks,   http,       base.openers,
                      base.processes, base.secrets, base.journal, base.plans, QStringLiteral("operator@db1")};
    Environment environment;
    JobRunner jobs{services};
    Workspace workspace{jobs, Home{toPath(folder.path()) / "home"}};
};

} // namespace holdfast::testing
