#pragma once

#include "Sql.h"
#include "model/Environment.h"

#include <QStringList>

#include <optional>

namespace holdfast::testing {

// The paths of a service's tree, with blanks and accents in every name, and of a HOLDFAST_HOME beside it.
class Tree
{
public:
    explicit Tree(Path base) : m_base(std::move(base)) {}

    const Path &base() const { return m_base; }
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
    Path m_base;
};

// Such a tree in a temporary folder, with a database; gone with this object.
class TempTree : public Tree
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
};

QByteArray bytesOf(const Path &file);
void writeBytes(const Path &file, const QByteArray &bytes);
// Every file below `folder` (relative name, then digest of its bytes), sorted: to show that nothing changed.
QStringList snapshot(const Path &folder);
QStringList namesIn(const Path &folder);

} // namespace holdfast::testing
