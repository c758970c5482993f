#pragma once

#include "RuntimeScene.h"
#include "TestServices.h"
#include "base/Crypto.h"
#include "plan/RuntimeRestore.h"

namespace holdfast::testing {

using namespace Qt::StringLiterals;

// A backup of the usual files, which have changed since.
struct RuntimeRestoring
{
    RuntimeRestoring() : services(scene.tree.home())
    {
        if (!packRuntime(services.posix, scene.source(), scene.tar(), context))
            qFatal("cannot pack");
        change.root = scene.tree.root();
        change.entries = unpackRuntime(services.posix, scene.tar(), scene.prefix(), usual(), context).value();
        scene.put("backend/.env", "A=2\nTOKEN=new\nONLY_KEY=k\nB=3\n", 0640, {1'710'000'000, 7});
        scene.put("docker-compose.yml", "services: {changed: 1}\n", 0600, {1'710'000'000, 8});
        std::filesystem::remove_all(scene.tree.root() / "scripts");
        scene.put("scripts/grand", QByteArray(1'100'001, 'g'), 0644, {1'710'000'000, 9});
        scene.put("scripts/neuer.sh", "here since\n", 0700, {1'710'000'000, 9});
        before = state();
    }
    // Everything that a failure must leave: bytes, modes, times.
    QStringList state() const
    {
        QStringList out;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(scene.tree.root())) {
            const FileFacts facts = PosixFiles().facts(entry.path()).value();
            if (facts.type == FileType::Regular)
                out.append(toText(entry.path().lexically_relative(scene.tree.root())) +
                           u" %1 %2.%3 "_s.arg(facts.mode, 0, 8)
                               .arg(facts.modifiedExactly.tv_sec)
                               .arg(facts.modifiedExactly.tv_nsec) +
                           hex(sha256(bytesOf(entry.path()))));
        }
        out.sort();
        return out;
    }
    FileFacts facts(const char *name) { return services.posix.facts(scene.tree.root() / name).value(); }
    QByteArray bytes(const char *name) const { return bytesOf(scene.tree.root() / name); }
    RuntimeDifference difference() { return compareRuntime(services, change, context).value(); }
    RuntimeSafety safety(const RuntimeDifference &difference, const char *name = "sûr.tar")
    {
        return keepPresent(services, change.root, difference, scene.tree.base() / name, context).value();
    }
    RuntimeApplied run()
    {
        const RuntimeDifference shown = difference();
        return applyRuntime(services, change, shown, safety(shown), context);
    }

    RuntimeScene scene;
    TestServices services;
    ProgressSlot slot;
    RunContext context{{}, slot};
    RuntimeChange change;
    QStringList before;
};

inline QString say(const RuntimeApplied &applied)
{
    return QString::number(static_cast<int>(applied.end)) + u' ' +
           (applied.error
                ? toString(applied.error->code) + u' ' + applied.error->subject + u' ' + applied.error->detail
                : QString());
}

inline const FileDifference &fileOf(const RuntimeDifference &difference, const QString &name)
{
    for (const FileDifference &file : difference.files) {
        if (file.name == name)
            return file;
    }
    qFatal("no difference for %s", qPrintable(name));
}

using End = RuntimeApplied::End;

} // namespace holdfast::testing
