#pragma once

#include "TestServices.h"

namespace holdfast::testing {

// A tree with one backup; `shape` of the database, the data changed since.
struct RestoreScene
{
    explicit RestoreScene(const DatabaseShape &shape = {})
        : tree(TempTree::Place::Disk, shape), services(tree.home())
    {
        artefact = artefactOf(runBackup(services, tree.environment()));
        backup = inspect(tree.database()).content;
        Sql(tree.database()).execute("DELETE FROM transfers; UPDATE counter SET value = 99");
        changed = inspect(tree.database()).content;
    }
    RunReport restore(const Running &running = {})
    {
        RestoreRequest request;
        request.artefact = artefact;
        return runRestore(services, tree.environment(), request, running);
    }
    QByteArray now() const { return inspect(tree.database()).content; }

    TempTree tree;
    TestServices services;
    Path artefact;
    QByteArray backup;
    QByteArray changed;
};

} // namespace holdfast::testing
