#pragma once

#include "base/Result.h"
#include "model/Environment.h"
#include "store/Home.h"
#include "system/Files.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace holdfast {

// A look at backup sets does without a database; a backup or a restore does not.
enum class NeedsDatabase
{
    Yes,
    No
};

// Environments by file or name, or made from the runbook's variables (contracts §2, §4).
class EnvironmentStore
{
public:
    EnvironmentStore(Files &files, const QProcessEnvironment &variables, Home home);

    // `FILE|NAME`: a path that exists, else the name of a file below the home's environments folder.
    Result<Environment> load(const QString &fileOrName);
    // From BACKUP_REPO_ROOT (or `root`, or `workingFolder`) and DATABASE_URL; without that variable
    // backend/.env below the root is read for it, then the root is looked through for one SQLite file. What
    // was assumed stands in `notes`. DatabaseUrlMissing names everything that was looked at.
    Result<Environment> fromVariables(const Path &workingFolder, const QString &root, NeedsDatabase needs);
    // Names of the environments that are kept, sorted.
    QStringList names();

private:
    Result<void> takeDatabase(Environment &environment, const QString &value);
    void takePassword(Environment &environment, const QString &url) const;
    Result<void> findDatabase(Environment &environment);
    void noteShortKey(Environment &environment) const;
    bool isSqliteFile(const Path &path);

    Files &m_files;
    QProcessEnvironment m_variables;
    Home m_home;
};

} // namespace holdfast
