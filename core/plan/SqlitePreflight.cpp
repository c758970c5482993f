// The rows of a pre-flight that only a database in a file has.

#include "plan/Preflight.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString modeText(mode_t mode)
{
    return u'0' + QString::number(mode & 07777, 8);
}

qint64 numberOf(uid_t user)
{
    return static_cast<qint64>(user);
}

} // namespace

bool canMakeFilesIn(const FileFacts &folder, const FileFacts &file)
{
    if (file.owner == 0)
        return true;
    const mode_t needed = S_IWOTH | S_IXOTH;
    const int shift = folder.owner == file.owner ? 6 : folder.group == file.group ? 3 : 0;
    return ((folder.mode >> shift) & needed) == needed;
}

// Locks of SQLite are those of the file system, and not every one keeps them (S18).
void Preflight::mount()
{
    const Path folder = existingFolder();
    const Phrase expected = phrase(u"mount-expected");
    const Result<FileSystem> system = m_services.files.fileSystem(folder);
    if (!system) {
        add(row(u"mount"_s, Verdict::Warn, expected, phrase(u"mount-unknown", {system.error().detail})));
    } else if (system->readOnly) {
        add(row(u"mount"_s, Verdict::Fail, expected, phrase(u"mount-read-only", {system->name}),
                phrase(u"mount-read-only-remedy", {toText(folder)})),
            fail(ErrorCode::PermissionDenied, toText(folder), u"the file system is mounted read-only"_s));
    } else if (system->kind == FileSystem::Kind::Local) {
        add(row(u"mount"_s, Verdict::Pass, expected, phrase(u"mount-local", {system->name})));
    } else {
        const bool network = system->kind == FileSystem::Kind::Network;
        add(row(u"mount"_s, Verdict::Warn, expected,
                phrase(network ? u"mount-network" : u"mount-guest", {system->name}),
                phrase(u"mount-remedy")));
    }
}

// What a rename would not replace, or not for all who use it (S19).
void Preflight::links()
{
    const Phrase expected = phrase(u"links-expected");
    const Result<FileFacts> file = m_services.files.facts(m_out.live.path);
    if (!file || !file->exists())
        return;
    const Result<bool> mounted = m_services.files.isMountPoint(m_out.live.path);
    const Result<FileFacts> named = m_services.files.facts(m_environment.databaseFile());
    if (mounted && *mounted) {
        add(row(u"links"_s, Verdict::Warn, expected, phrase(u"links-mounted"),
                phrase(u"links-mounted-remedy")));
    } else if (file->links > 1) {
        add(row(u"links"_s, Verdict::Warn, expected,
                phrase(u"links-many", {static_cast<qint64>(file->links)}), phrase(u"links-many-remedy")));
    } else if (named && named->type == FileType::Symlink) {
        add(row(u"links"_s, Verdict::Pass, expected, phrase(u"links-symbolic", {toText(m_out.live.path)})));
    } else {
        add(row(u"links"_s, Verdict::Pass, expected, phrase(u"links-one")));
    }
}

// The restored file gets the owner and the mode of the old one; those of a folder stay as they are.
void Preflight::owner()
{
    const Phrase expected = phrase(u"owner-expected");
    const Result<FileFacts> file = m_services.files.facts(m_out.live.path);
    const Result<FileFacts> folder = m_services.files.facts(existingFolder());
    if (!file || !folder) {
        add(row(u"owner"_s, Verdict::Warn, expected,
                phrase(u"mount-unknown", {file ? folder.error().detail : file.error().detail})));
        return;
    }
    if (!file->exists()) {
        add(row(u"owner"_s, Verdict::Pass, expected,
                phrase(u"owner-of-folder", {numberOf(folder->owner), modeText(folder->mode)})));
        return;
    }
    const bool root = ::geteuid() == 0;
    const Phrase is = phrase(u"owner-is", {numberOf(file->owner), modeText(file->mode),
                                           numberOf(folder->owner), modeText(folder->mode)});
    if (root && !canMakeFilesIn(*folder, *file))
        add(row(u"owner"_s, Verdict::Warn, expected, is,
                phrase(u"owner-remedy", {numberOf(file->owner), toText(existingFolder())})));
    else if (!root && file->owner != ::geteuid())
        add(row(u"owner"_s, Verdict::Warn, expected, is, phrase(u"owner-not-ours")));
    else
        add(row(u"owner"_s, Verdict::Pass, expected, is));
}

// What an application counts its migrations by (S17).
void Preflight::userVersion()
{
    const auto &details = m_out.set.manifest.details;
    if (m_out.live.state != LiveState::Sound || !details || details->form != SetForm::Database)
        return;
    const qint64 then = details->fingerprint.userVersion;
    const qint64 now = m_out.live.facts.userVersion;
    add(row(u"user-version"_s, then == now ? Verdict::Pass : Verdict::Warn,
            phrase(u"user-version-expected", {QString::number(now)}),
            phrase(u"user-version-is", {QString::number(then)}),
            then == now ? Phrase() : phrase(u"user-version-remedy")));
}

} // namespace holdfast
