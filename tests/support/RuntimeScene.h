#pragma once

#include "TempTree.h"
#include "archive/RuntimeArchive.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace holdfast::testing {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("no error") : toString(result.error().code);
}

template <class T>
const char *detailOf(const Result<T> &result)
{
    static QByteArray text;
    text = result ? QByteArray("no error") : result.error().detail.toUtf8();
    return text.constData();
}

// The usual files below the root of a tree without a database.
struct RuntimeScene
{
    RuntimeScene()
    {
        put("backend/.env", "A=1\r\nTOKEN=x\r\n", 0600, {1'700'000'000, 123'456'789});
        put("docker-compose.yml", "services: {}\n", 0644, {-86400, 5}); // 1969
        put("docker-compose.été 1.yml", "", 0640, {9'300'000'000, 1});  // after 2262
        put("scripts/sous dossier/à faire.sh", "#!/bin/sh\n", 0755, {1, 999'999'999});
        put("scripts/grand", QByteArray(1'100'001, 'g'), 0604, {1'600'000'000, 0});
        put("unrelated.txt", "x", 0644, {});
        put("backups/db/scripts/x", "x", 0644, {});
    }
    void put(const char *name, const QByteArray &bytes, mode_t mode, timespec time) const
    {
        const Path path = tree.root() / name;
        writeBytes(path, bytes);
        const timespec times[2] = {time, time};
        if (::chmod(path.c_str(), mode) != 0 || ::utimensat(AT_FDCWD, path.c_str(), times, 0) != 0)
            qFatal("cannot set mode and time of %s", path.c_str());
    }
    RuntimeSource source() const { return {tree.root(), {}, {}}; }
    Path tar() const { return tree.base() / "t.tar"; }
    Path zip() const { return tree.base() / "t.zip"; }
    Path prefix() const { return tree.base() / "sortie"; }

    TempTree tree{TempTree::Place::Memory, std::nullopt};
};

inline RuntimePolicy usual()
{
    RuntimePolicy policy;
    policy.allowed = RuntimeAssets::defaultPatterns();
    return policy;
}

} // namespace holdfast::testing
