#pragma once

#include "Sql.h"
#include "model/Environment.h"

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace holdfast::testing {

// A service's tree with blanks and accents in every name, and beside it a HOLDFAST_HOME; gone with this
// object.
class TempTree
{
public:
    // Memory: on /dev/shm where there is one, for runs that sync a hundred times over.
    enum class Place
    {
        Disk,
        Memory
    };
    explicit TempTree(Place place = Place::Disk, const std::optional<DatabaseShape> &shape = DatabaseShape());

    ~TempTree();
    TempTree(const TempTree &) = delete;
    TempTree &operator=(const TempTree &) = delete;

    Path base() const;
    Path root() const { return base() / "Données à garder"; }
    Path data() const { return root() / "base de données"; }
    Path database() const { return data() / "café de l'été.db"; }
    Path backups() const { return root() / "backups" / "db"; }
    Path safetyCopies() const { return backups() / "pre-restore"; }
    Path home() const { return base() / "maison"; }
    Path journal() const { return home() / "journal.db"; }
    // Of kind test, with the key from the variable TEST_KEY and no health check.
    Environment environment() const;

    // Files below root that no run may leave behind, relative to it.
    QStringList strays() const;

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const Path &file);
void writeBytes(const Path &file, const QByteArray &bytes);
// Every file below `folder` (relative name, then digest of its bytes), sorted: to show that nothing changed.
QStringList snapshot(const Path &folder);
QStringList namesIn(const Path &folder);

} // namespace holdfast::testing
