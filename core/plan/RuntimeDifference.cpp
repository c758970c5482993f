// What a restore would do to the runtime files (compareRuntime of RuntimeRestore.h).

#include "plan/RuntimeRestore.h"

#include "base/Crypto.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

// A larger one is no env file that a person wrote.
constexpr qint64 largestEnvFile = 1024 * 1024;

// Why nothing may be put at `name`, or nothing: a link on the way leads out of the tree.
Result<QString> faultOnTheWay(Files &files, const Path &root, const QString &name)
{
    const QStringList components = name.split(u'/');
    Path folder = root;
    for (const QString &component : components.first(components.size() - 1)) {
        folder /= toPath(component);
        HOLDFAST_TRY_AS(const FileFacts facts, files.facts(folder));
        if (!facts.exists())
            return QString();
        if (facts.type == FileType::Symlink)
            return u"symlinked-folder"_s;
        if (facts.type != FileType::Folder)
            return u"not-a-folder"_s;
    }
    return QString();
}

Result<QString> faultOfPlace(Files &files, const Path &root, const QString &name, const FileFacts &facts)
{
    HOLDFAST_TRY_AS(const QString way, faultOnTheWay(files, root, name));
    if (!way.isEmpty())
        return way;
    switch (facts.type) {
    case FileType::Missing:
        return QString();
    case FileType::Symlink:
        return u"symlink"_s;
    case FileType::Folder:
        return u"folder"_s;
    case FileType::Other:
        return u"special-file"_s;
    case FileType::Regular:
        break;
    }
    // One file mounted alone cannot be renamed over.
    HOLDFAST_TRY_AS(const bool mounted, files.isMountPoint(root / toPath(name)));
    return mounted ? u"mount-point"_s : QString();
}

// What an archive may give: nothing that others can write.
mode_t bounded(mode_t mode)
{
    return mode & ((mode & 0100) != 0 ? mode_t{0755} : mode_t{0644});
}

mode_t modeThen(const RuntimeChange &change, const RuntimeEntry &entry, const FileFacts &now)
{
    const mode_t present = now.mode & 0777;
    if (change.secrets == SecretPolicy::TakeArchived && entry.mode != 0)
        return entry.mode & 0777;
    if (!now.exists()) {
        if (isEnvFile(entry.name))
            return 0600;
        return entry.mode == 0 ? 0644 : bounded(entry.mode);
    }
    const bool keep = isEnvFile(entry.name) || entry.mode == 0 || entry.mode == present;
    return keep ? present : bounded(entry.mode);
}

void block(FileDifference &difference, const QString &reason)
{
    difference.kind = FileChange::Blocked;
    difference.reason = reason;
}

// The digest of what is there. False: it cannot be read, and so is blocked.
Result<bool> readPresent(Files &files, const Path &path, FileDifference &out, RunContext &context)
{
    const Result<StreamDigest> pass = digestOf(files, path, context);
    if (pass) {
        out.digestNow = pass->sha256;
        return true;
    }
    if (pass.error().code != ErrorCode::PermissionDenied && pass.error().code != ErrorCode::IoFailed)
        return pass.error();
    block(out, u"unreadable"_s);
    return false;
}

Result<FileDifference> compareFile(Files &files, const RuntimeChange &change, const RuntimeEntry &entry,
                                   RunContext &context)
{
    FileDifference out;
    out.name = entry.name;
    const Path path = change.root / toPath(entry.name);
    HOLDFAST_TRY_AS(const FileFacts now, files.facts(path));
    HOLDFAST_TRY_AS(const QString fault, faultOfPlace(files, change.root, entry.name, now));
    out.modeNow = now.mode & 0777;
    out.modeThen = modeThen(change, entry, now);
    out.digestThen = entry.sha256;
    if (!fault.isEmpty()) {
        block(out, fault);
        return out;
    }
    if (now.exists()) {
        HOLDFAST_TRY_AS(const bool read, readPresent(files, path, out, context));
        if (!read)
            return out;
    }
    if (isEnvFile(entry.name)) {
        HOLDFAST_TRY_AS(const std::optional<EnvMerge> merged, mergedEnvFile(files, change, entry));
        if (!merged) {
            block(out, u"not-text"_s);
            return out;
        }
        out.keys = merged->keys;
        out.digestThen = hex(sha256(merged->content));
    }
    if (!now.exists())
        out.kind = FileChange::New;
    else if (out.digestNow != out.digestThen)
        out.kind = FileChange::Changed;
    else if (out.modeNow != out.modeThen)
        out.kind = FileChange::ModeOnly;
    return out;
}

Result<FileDifference> compareRemoved(Files &files, const Path &root, const QString &name,
                                      RunContext &context)
{
    FileDifference out;
    out.name = name;
    const Path path = root / toPath(name);
    HOLDFAST_TRY_AS(const FileFacts now, files.facts(path));
    HOLDFAST_TRY_AS(const QString fault, faultOfPlace(files, root, name, now));
    out.modeNow = now.mode & 0777;
    if (!fault.isEmpty()) {
        block(out, fault);
    } else if (now.exists()) {
        HOLDFAST_TRY_AS(const bool read, readPresent(files, path, out, context));
        if (read)
            out.kind = FileChange::Removed;
    }
    return out;
}

// The policy has seen them all before; nothing is put together from a name that has not passed here.
Result<void> checkNames(const RuntimeChange &change)
{
    QStringList names = change.remove;
    for (const RuntimeEntry &entry : change.entries)
        names.append(entry.name);
    QSet<QString> seen;
    for (const QString &name : std::as_const(names)) {
        const QString fault = faultOfRuntimeName(name);
        if (!fault.isEmpty())
            return fail(ErrorCode::ArtefactDamaged, printable(name), fault);
        if (seen.contains(name))
            return fail(ErrorCode::ArtefactDamaged, printable(name), u"the same name twice"_s);
        seen.insert(name);
    }
    return {};
}

} // namespace

QString toString(FileChange kind)
{
    switch (kind) {
    case FileChange::Same:
        return u"same"_s;
    case FileChange::New:
        return u"new"_s;
    case FileChange::Changed:
        return u"changed"_s;
    case FileChange::ModeOnly:
        return u"mode-only"_s;
    case FileChange::Removed:
        return u"removed"_s;
    case FileChange::Blocked:
        return u"blocked"_s;
    }
    return {};
}

QStringList RuntimeDifference::touched() const
{
    QStringList out;
    for (const FileDifference &file : files) {
        if (file.kind != FileChange::Same && file.kind != FileChange::Blocked)
            out.append(file.name);
    }
    return out;
}

qsizetype RuntimeDifference::count(FileChange kind) const
{
    return std::count_if(files.begin(), files.end(),
                         [kind](const FileDifference &file) { return file.kind == kind; });
}

QJsonObject RuntimeDifference::bound() const
{
    QJsonObject out;
    for (const FileDifference &file : files) {
        out.insert(file.name, QJsonObject{{u"kind"_s, toString(file.kind)},
                                          {u"now"_s, file.digestNow},
                                          {u"mode_now"_s, static_cast<int>(file.modeNow)},
                                          {u"then"_s, file.digestThen},
                                          {u"mode_then"_s, static_cast<int>(file.modeThen)}});
    }
    return out;
}

Result<std::optional<EnvMerge>> mergedEnvFile(Files &files, const RuntimeChange &change,
                                              const RuntimeEntry &entry)
{
    const Path path = change.root / toPath(entry.name);
    HOLDFAST_TRY_AS(const FileFacts now, files.facts(path));
    const bool large = now.size > largestEnvFile || entry.size > largestEnvFile;
    if (large && change.secrets == SecretPolicy::TakeArchived) {
        HOLDFAST_TRY_AS(const QByteArray whole, files.readAll(entry.staged, entry.size));
        return std::optional<EnvMerge>({whole, {}});
    }
    if (large)
        return std::optional<EnvMerge>();
    HOLDFAST_TRY_AS(const QByteArray archived, files.readAll(entry.staged, largestEnvFile));
    QByteArray present;
    if (now.exists()) {
        HOLDFAST_TRY_AS(present, files.readAll(path, largestEnvFile));
    }
    return mergeEnvFile(present, archived, change.secrets);
}

Result<RuntimeDifference> compareRuntime(const Services &services, const RuntimeChange &change,
                                         RunContext &context)
{
    RuntimeDifference out;
    HOLDFAST_TRY(checkNames(change));
    for (const RuntimeEntry &entry : change.entries) {
        HOLDFAST_TRY(context.checkStop());
        if (isRuntimeNote(entry.name))
            continue;
        HOLDFAST_TRY_AS(const FileDifference file, compareFile(services.files, change, entry, context));
        out.files.append(file);
    }
    for (const QString &name : change.remove) {
        HOLDFAST_TRY_AS(const FileDifference file,
                        compareRemoved(services.files, change.root, name, context));
        out.files.append(file);
    }
    std::sort(out.files.begin(), out.files.end(),
              [](const FileDifference &a, const FileDifference &b) { return a.name < b.name; });
    return out;
}

} // namespace holdfast
