#pragma once

#include "Child.h"
#include "TempTree.h"
#include "engine/DatabaseEngine.h"

#include <functional>

#include <sys/stat.h>

namespace holdfast::testing {

using namespace Qt::StringLiterals;

// The databases, and what is none, that an engine meets where a database should be.
using Make = std::function<void(const TempTree &)>;

inline Path beside(const Path &database, const char *suffix)
{
    return Path(database.native() + suffix);
}

inline void killInside(const TempTree &tree, const QString &role)
{
    Child child(role, {toText(tree.database())});
    child.isReady();
    child.kill();
}

inline DatabaseShape shapeOf(const QByteArray &journalMode)
{
    return {journalMode, 4096, 40, 2000, 4711};
}

struct Kind
{
    const char *name;
    LiveState state;
    bool bytesStay; // a hot journal is rolled back by whoever opens the database
    Make make;
};

inline const QList<Kind> kinds{
    {"missing", LiveState::Missing, true, [](const TempTree &) {}},
    {"sound, wal", LiveState::Sound, true,
     [](const TempTree &tree) { makeDatabase(tree.database(), shapeOf("wal")); }},
    {"sound, rollback journal", LiveState::Sound, true,
     [](const TempTree &tree) { makeDatabase(tree.database(), shapeOf("delete")); }},
    {"sound, persistent journal", LiveState::Sound, true,
     [](const TempTree &tree) { makeDatabase(tree.database(), shapeOf("persist")); }},
    {"hot journal of a killed writer", LiveState::Sound, false,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("delete"));
         killInside(tree, u"hot-writer"_s);
     }},
    {"wal of a killed writer", LiveState::Sound, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("wal"));
         killInside(tree, u"committer"_s);
     }},
    {"wal of a killed writer without its shm", LiveState::Sound, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("wal"));
         killInside(tree, u"committer"_s);
         std::filesystem::remove(beside(tree.database(), "-shm"));
     }},
    {"truncated", LiveState::Damaged, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("delete"));
         std::filesystem::resize_file(tree.database(), 3 * 4096 + 100);
     }},
    {"schema page of garbage", LiveState::Damaged, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("delete"));
         QByteArray bytes = bytesOf(tree.database());
         writeBytes(tree.database(), bytes.replace(100, 3996, QByteArray(3996, '\x77')));
     }},
    {"garbage", LiveState::NotADatabase, true,
     [](const TempTree &tree) { writeBytes(tree.database(), QByteArray(9999, '\x5a')); }},
    {"garbage with siblings", LiveState::NotADatabase, true,
     [](const TempTree &tree) {
         writeBytes(tree.database(), QByteArray(9999, '\x5a'));
         writeBytes(beside(tree.database(), "-wal"), "frames");
         writeBytes(beside(tree.database(), "-journal"), "journal");
     }},
    {"text", LiveState::NotADatabase, true,
     [](const TempTree &tree) { writeBytes(tree.database(), "DATABASE_URL=sqlite:///x.db\n"); }},
    {"no bytes", LiveState::NotADatabase, true,
     [](const TempTree &tree) { writeBytes(tree.database(), {}); }},
    {"no bytes but a wal", LiveState::NotADatabase, true,
     [](const TempTree &tree) {
         writeBytes(tree.database(), {});
         writeBytes(beside(tree.database(), "-wal"), "frames");
     }},
    {"folder", LiveState::NotADatabase, true,
     [](const TempTree &tree) { std::filesystem::create_directory(tree.database()); }},
    {"read-only file", LiveState::Sound, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("wal"));
         ::chmod(tree.database().c_str(), 0400);
     }},
    {"hard-linked", LiveState::Sound, true,
     [](const TempTree &tree) {
         makeDatabase(tree.database(), shapeOf("delete"));
         std::filesystem::create_hard_link(tree.database(), tree.data() / "autre");
     }},
    {"symlinked", LiveState::Sound, true,
     [](const TempTree &tree) {
         makeDatabase(tree.root() / "ailleurs.db", shapeOf("wal"));
         std::filesystem::create_symlink(tree.root() / "ailleurs.db", tree.database());
     }},
};

} // namespace holdfast::testing
