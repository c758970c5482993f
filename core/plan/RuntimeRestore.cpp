#include "plan/RuntimeRestore.h"

#include "base/Crypto.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// What is to stand at a place, and whose attributes it gets.
struct Placing
{
    QString name;
    Path source; // a file of ours with the content, unless `text` has it
    std::optional<QByteArray> text;
    QString digest;
    mode_t mode = 0;
    timespec modified{0, UTIME_OMIT};
};

const RuntimeEntry *entryNamed(const QList<RuntimeEntry> &entries, const QString &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const RuntimeEntry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

Error stale(const QString &name)
{
    return fail(ErrorCode::PlanStale, name, u"it is no longer what it was when it was compared"_s);
}

// One run of applyRuntime.
class Applying
{
public:
    Applying(Files &files, const RuntimeChange &change, const RuntimeSafety &safety)
        : m_files(files), m_change(change), m_safety(safety)
    {
    }
    ~Applying()
    {
        for (const QMap<QString, Path> &left : {m_beside, m_back}) {
            for (const Path &file : left)
                (void)m_files.remove(file);
        }
    }
    Applying(const Applying &) = delete;
    Applying &operator=(const Applying &) = delete;

    // Every new content as a file beside its place, and every present one, too: from here on renames are all
    // that is needed, forth and back, whatever room there is.
    Result<void> prepare(const RuntimeDifference &difference, RunContext &context)
    {
        for (const FileDifference &file : difference.files) {
            HOLDFAST_TRY(context.checkStop());
            HOLDFAST_TRY(checkSafety(file));
            if (file.kind == FileChange::New || file.kind == FileChange::Changed) {
                HOLDFAST_TRY_AS(const Placing placing, placingOf(file));
                HOLDFAST_TRY_AS(const Path beside, writeBeside(placing, context));
                m_beside.insert(file.name, beside);
            }
            if (file.kind == FileChange::Changed || file.kind == FileChange::Removed) {
                const RuntimeEntry *const kept = entryNamed(m_safety.entries, file.name);
                const Placing placing{file.name,    kept->staged, {},
                                      kept->sha256, file.modeNow, kept->modified};
                HOLDFAST_TRY_AS(const Path back, writeBeside(placing, context));
                m_back.insert(file.name, back);
            }
        }
        return {};
    }

    // One after the other; what has its place is known to putBack when a later one fails.
    Result<void> place(const RuntimeDifference &difference, RunContext &context)
    {
        for (const FileDifference &file : difference.files) {
            if (file.kind == FileChange::Same || file.kind == FileChange::Blocked)
                continue;
            HOLDFAST_TRY(context.checkStop());
            HOLDFAST_TRY(placeOne(file));
        }
        return {};
    }

    bool touchedAnything() const { return !m_done.isEmpty(); }
    const QStringList &newFolders() const { return m_newFolders; }

    // Cannot be stopped. The names that could not be put back.
    QStringList putBack()
    {
        QStringList out;
        std::reverse(m_done.begin(), m_done.end());
        for (const FileDifference &file : std::as_const(m_done)) {
            if (!putBackOne(file))
                out.append(file.name);
        }
        return out;
    }

private:
    Path pathOf(const QString &name) const { return m_change.root / toPath(name); }

    // Nothing is replaced that could not be put back.
    Result<void> checkSafety(const FileDifference &file) const
    {
        if (file.kind == FileChange::Same || file.kind == FileChange::Blocked)
            return {};
        const RuntimeEntry *const kept = entryNamed(m_safety.entries, file.name);
        const bool safe = file.kind == FileChange::New ? m_safety.absent.contains(file.name)
                                                       : kept != nullptr && kept->sha256 == file.digestNow;
        if (!safe)
            return fail(ErrorCode::SafetyCopyImpossible, file.name, u"not in the safety archive"_s);
        return {};
    }

    Result<Placing> placingOf(const FileDifference &file) const
    {
        const RuntimeEntry *const entry = entryNamed(m_change.entries, file.name);
        if (entry == nullptr)
            return fail(ErrorCode::Internal, file.name, u"not in the archive"_s);
        Placing out{file.name, entry->staged, {}, file.digestThen, file.modeThen, entry->modified};
        if (file.digestThen == entry->sha256)
            return out;
        HOLDFAST_TRY_AS(const std::optional<EnvMerge> merged, mergedEnvFile(m_files, m_change, *entry));
        if (!merged || hex(sha256(merged->content)) != file.digestThen)
            return stale(file.name);
        out.text = merged->content;
        out.modified = {0, UTIME_OMIT};
        return out;
    }

    // The folder that takes the work file: that of the place, or the nearest above it that exists.
    Result<Path> workFolder(const QString &name) const
    {
        Path folder = pathOf(name).parent_path();
        while (folder != m_change.root) {
            HOLDFAST_TRY_AS(const FileFacts facts, m_files.facts(folder));
            if (facts.exists())
                break;
            folder = folder.parent_path();
        }
        return folder;
    }

    Result<Path> writeBeside(const Placing &placing, RunContext &context)
    {
        HOLDFAST_TRY_AS(const Path folder, workFolder(placing.name));
        const Path beside = folder / (".holdfast-stage-" + randomBytes(4).toHex().toStdString() + '-' +
                                      std::to_string(::getpid()) + ".runtime");
        const Result<void> written = [&]() -> Result<void> {
            if (!placing.text) {
                HOLDFAST_TRY(copyFile(m_files, placing.source, beside, context));
            } else {
                HOLDFAST_TRY_AS(const std::unique_ptr<File> out, m_files.create(beside, Overwrite::Never));
                HOLDFAST_TRY(out->write(placing.text->constData(), placing.text->size()));
                HOLDFAST_TRY(out->sync());
                HOLDFAST_TRY(out->close());
            }
            HOLDFAST_TRY(dress(placing, beside));
            HOLDFAST_TRY_AS(const StreamDigest back, digestOf(m_files, beside, context));
            if (back.sha256 != placing.digest)
                return fail(ErrorCode::IoFailed, placing.name,
                            u"the disk gave back other bytes than were to be written"_s);
            return {};
        }();
        if (!written) {
            (void)m_files.remove(beside);
            return written.error();
        }
        return beside;
    }

    Result<void> dress(const Placing &placing, const Path &beside)
    {
        const Path path = pathOf(placing.name);
        HOLDFAST_TRY_AS(const FileFacts now, m_files.facts(path));
        HOLDFAST_TRY(now.exists() ? m_files.copyAttributes(path, beside) : m_files.adoptFromFolder(beside));
        HOLDFAST_TRY(m_files.setMode(beside, placing.mode));
        HOLDFAST_TRY(m_files.setModified(beside, placing.modified));
        HOLDFAST_TRY_AS(const std::unique_ptr<File> file, m_files.openRead(beside));
        return file->sync();
    }

    Result<void> placeOne(const FileDifference &file)
    {
        const Path path = pathOf(file.name);
        switch (file.kind) {
        case FileChange::New:
            HOLDFAST_TRY(makeFolders(path.parent_path()));
            HOLDFAST_TRY(m_files.renameNew(m_beside.value(file.name), path));
            break;
        case FileChange::Changed:
            HOLDFAST_TRY(m_files.rename(m_beside.value(file.name), path));
            break;
        case FileChange::ModeOnly:
            HOLDFAST_TRY(m_files.setMode(path, file.modeThen));
            break;
        case FileChange::Removed:
            HOLDFAST_TRY(m_files.remove(path));
            break;
        case FileChange::Same:
        case FileChange::Blocked:
            return {};
        }
        m_beside.remove(file.name);
        m_done.append(file);
        return m_files.syncFolder(path.parent_path());
    }

    // Each missing level with the owner of the one above, and its mode as far as nobody else gets to write.
    Result<void> makeFolders(const Path &folder)
    {
        HOLDFAST_TRY_AS(const FileFacts there, m_files.facts(folder));
        if (there.exists() || folder == m_change.root)
            return {};
        HOLDFAST_TRY(makeFolders(folder.parent_path()));
        HOLDFAST_TRY_AS(const FileFacts above, m_files.facts(folder.parent_path()));
        HOLDFAST_TRY(m_files.makeFolder(folder));
        m_newFolders.append(toText(folder.lexically_relative(m_change.root)));
        HOLDFAST_TRY(m_files.adoptFromFolder(folder));
        return m_files.setMode(folder, (above.mode & 0755) | 0700);
    }

    Result<void> putBackOne(const FileDifference &file)
    {
        const Path path = pathOf(file.name);
        if (file.kind == FileChange::New) {
            HOLDFAST_TRY(m_files.remove(path));
        } else if (file.kind == FileChange::ModeOnly) {
            HOLDFAST_TRY(m_files.setMode(path, file.modeNow));
        } else {
            HOLDFAST_TRY(m_files.rename(m_back.value(file.name), path));
            m_back.remove(file.name);
        }
        return m_files.syncFolder(path.parent_path());
    }

    Files &m_files;
    const RuntimeChange &m_change;
    const RuntimeSafety &m_safety;
    QMap<QString, Path> m_beside;
    QMap<QString, Path> m_back;
    QList<FileDifference> m_done;
    QStringList m_newFolders;
};

// What is there must be what was compared, file by file.
Result<void> checkFresh(const Services &services, const RuntimeChange &change,
                        const RuntimeDifference &difference, RunContext &context)
{
    HOLDFAST_TRY_AS(const RuntimeDifference now, compareRuntime(services, change, context));
    const QJsonObject before = difference.bound();
    const QJsonObject after = now.bound();
    for (const QString &name : before.keys() + after.keys()) {
        if (before.value(name) != after.value(name))
            return stale(name);
    }
    return {};
}

void listDone(const RuntimeDifference &difference, RuntimeApplied &out)
{
    for (const FileDifference &file : difference.files) {
        if (file.kind == FileChange::New)
            out.created.append(file.name);
        else if (file.kind == FileChange::Removed)
            out.removed.append(file.name);
        else if (file.kind == FileChange::Changed || file.kind == FileChange::ModeOnly)
            out.replaced.append(file.name);
    }
}

} // namespace

Result<RuntimeSafety> keepPresent(const Services &services, const Path &root,
                                  const RuntimeDifference &difference, const Path &tar, RunContext &context)
{
    RuntimeSafety out;
    HOLDFAST_TRY_AS(out.report, packExactly(services.files, root, difference.touched(), tar, context));
    out.absent = out.report.absent;
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    Result<QList<RuntimeEntry>> entries = unpackRuntime(services.files, tar, tar, policy, context);
    if (!entries) {
        (void)services.files.remove(tar);
        return entries.error();
    }
    out.entries = *entries;
    return out;
}

RuntimeApplied applyRuntime(const Services &services, const RuntimeChange &change,
                            const RuntimeDifference &difference, const RuntimeSafety &safety,
                            RunContext &context)
{
    RuntimeApplied out;
    for (const FileDifference &file : difference.files) {
        if (file.kind == FileChange::Blocked)
            out.blocked.append(file.name);
    }
    Applying applying(services.files, change, safety);
    const Result<void> placed = [&]() -> Result<void> {
        HOLDFAST_TRY(applying.prepare(difference, context));
        HOLDFAST_TRY(checkFresh(services, change, difference, context));
        return applying.place(difference, context);
    }();
    out.newFolders = applying.newFolders();
    if (placed) {
        out.end = RuntimeApplied::End::Done;
        listDone(difference, out);
        return out;
    }
    out.error = placed.error();
    if (!applying.touchedAnything())
        return out;
    out.stillChanged = applying.putBack();
    out.end = out.stillChanged.isEmpty() ? RuntimeApplied::End::PutBack : RuntimeApplied::End::LeftChanged;
    return out;
}

QList<Path> runtimeFolders(const Path &root, const QStringList &names)
{
    QList<Path> out{root};
    for (const QString &name : names) {
        for (Path folder = (root / toPath(name)).parent_path(); folder.native().size() > root.native().size();
             folder = folder.parent_path()) {
            if (!out.contains(folder))
                out.append(folder);
        }
    }
    return out;
}

} // namespace holdfast
