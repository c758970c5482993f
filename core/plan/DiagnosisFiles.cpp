// What lies on this machine: room on the disk, the application's env file, its logs.

#include "archive/ZipArchive.h"
#include "model/EnvFile.h"
#include "model/Redaction.h"
#include "plan/DiagnosisFacts.h"
#include "plan/Encryption.h"
#include "plan/RuntimeRestore.h"
#include "plan/Staging.h"
#include "plan/Sweep.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 largestEnvFile = 1024 * 1024;
constexpr qint64 tailBytes = 16 * 1024;
constexpr qsizetype tailLines = 50;
constexpr qsizetype longestLine = 500;  // characters
constexpr qsizetype longestNames = 600; // characters
constexpr char16_t envFileName[] = u"backend/.env";

// The folder itself, or what of the way to it exists.
Path existing(Path folder)
{
    std::error_code error;
    while (!std::filesystem::exists(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

struct Room
{
    QString place;
    qint64 free = 0;
    qint64 total = 0;

    double share() const
    {
        return static_cast<double>(free) / static_cast<double>(std::max<qint64>(1, total));
    }
};

void findDisk(const DiagnosisSubject &subject, RunContext & /*context*/, const Tell &tell)
{
    const Phrase expected = phrase(u"fact-disk-expected");
    std::optional<Room> worst;
    QString reason;
    for (const Path &folder : {subject.environment.root, subject.environment.backupFolder()}) {
        std::error_code error;
        const std::filesystem::space_info space = std::filesystem::space(existing(folder), error);
        const Room room{toText(folder), static_cast<qint64>(space.available),
                        static_cast<qint64>(space.capacity)};
        if (error)
            reason = QString::fromStdString(error.message());
        else if (!worst || room.share() < worst->share())
            worst = room;
    }
    if (!worst) {
        tell({{notKnown(u"disk"_s, expected, fail(ErrorCode::IoFailed, {}, reason))}});
        return;
    }
    CheckResult row =
        factRow(u"disk"_s, judgeSpace(worst->free, worst->total), expected,
                phrase(u"fact-disk-free", {worst->place, bytesValue(worst->free), bytesValue(worst->total)}));
    if (row.verdict != Verdict::Pass)
        row.remedy = phrase(u"fact-disk-remedy");
    tell({{row}});
}

// The archived env file; nothing when the archive has none.
Result<std::optional<QByteArray>> archivedEnv(const DiagnosisSubject &subject, const BackupSet &set,
                                              RunContext &context)
{
    Files &files = subject.services.files;
    HOLDFAST_TRY_AS(const AgeKeys opening, keysToOpen(subject.services, subject.environment, {}));
    HOLDFAST_TRY(checkOpens(files, set, opening));
    Staging staging(files, stagedName(set.artefact.parent_path(), ".tar"));
    HOLDFAST_TRY(staging.unpack(set, opening, context));
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    const Path prefix(staging.file().native() + ".runtime");
    const auto unpack = set.manifest.details ? &unpackRuntime : &unpackRuntimeZip;
    HOLDFAST_TRY_AS(const QList<RuntimeEntry> entries,
                    unpack(files, staging.file(), prefix, policy, context));
    Result<std::optional<QByteArray>> out = std::optional<QByteArray>();
    for (const RuntimeEntry &entry : entries) {
        if (entry.name != QStringView(envFileName))
            continue;
        const Result<QByteArray> content = files.readAll(entry.staged, largestEnvFile);
        out = content ? Result<std::optional<QByteArray>>(std::optional(*content))
                      : Result<std::optional<QByteArray>>(content.error());
    }
    removeStaged(files, entries);
    return out;
}

QString listed(const QStringList &names)
{
    const QString all = printable(names.join(u", "_s));
    return names.isEmpty() ? u"–"_s : all.size() > longestNames ? all.left(longestNames) + u'…' : all;
}

// Names only: no value is in it.
CheckResult judgeKeys(const QList<KeyChange> &keys, const QString &archive)
{
    QStringList missing;
    QStringList fresh;
    QStringList differing;
    for (const KeyChange &key : keys) {
        if (key.kind == KeyChangeKind::Added)
            missing.append(key.key);
        else if (key.kind == KeyChangeKind::Removed)
            fresh.append(key.key);
        else if (key.kind == KeyChangeKind::Changed && key.secret)
            differing.append(key.key);
    }
    const bool same = missing.isEmpty() && differing.isEmpty();
    const Phrase observed =
        same && fresh.isEmpty()
            ? phrase(u"fact-env-same", {archive})
            : phrase(u"fact-env-differs", {archive, listed(missing), listed(fresh), listed(differing)});
    CheckResult row =
        factRow(u"env-keys"_s, same ? Verdict::Pass : Verdict::Warn, phrase(u"fact-env-expected"), observed);
    if (!same)
        row.remedy = phrase(u"fact-env-remedy");
    return row;
}

Result<QByteArray> presentEnv(const DiagnosisSubject &subject)
{
    const Path file = subject.environment.root / toPath(QString::fromUtf16(envFileName));
    HOLDFAST_TRY_AS(const FileFacts facts, subject.services.files.facts(file));
    if (!facts.exists())
        return QByteArray();
    return subject.services.files.readAll(file, largestEnvFile);
}

// As newestValid, which is of databases.
const BackupSet *newestRuntime(const QList<BackupSet> &sets)
{
    const auto counts = [](const BackupSet &set) {
        const bool safetyCopy =
            set.manifest.details && set.manifest.details->purpose == SetPurpose::PreRestore;
        return set.state == SetState::Valid && !safetyCopy && set.manifest.mode == Mode::RuntimeAssets;
    };
    const auto found = std::find_if(sets.begin(), sets.end(), counts);
    return found == sets.end() ? nullptr : &*found;
}

Result<CheckResult> compareEnv(const DiagnosisSubject &subject, RunContext &context)
{
    const QString id = u"env-keys"_s;
    const Phrase expected = phrase(u"fact-env-expected");
    HOLDFAST_TRY_AS(const QByteArray present, presentEnv(subject));
    const Result<SigningKeys> keys = keysFor(subject.services, subject.environment);
    if (!keys)
        return factRow(id, Verdict::Unknown, expected, phrase(u"fact-env-no-key", {keys.error().subject}));
    HOLDFAST_TRY_AS(
        const QList<BackupSet> sets,
        readCatalog(subject.services.files, subject.environment.root / "backups" / "runtime", *keys));
    const BackupSet *newest = newestRuntime(sets);
    if (newest == nullptr)
        return factRow(id, Verdict::Unknown, expected, phrase(u"fact-env-no-archive"));
    const Result<std::optional<QByteArray>> archived = archivedEnv(subject, *newest, context);
    if (!archived && archived.error().code == ErrorCode::IdentityRequired)
        return factRow(id, Verdict::Unknown, expected, phrase(u"fact-env-sealed", {newest->fileName()}));
    if (!archived)
        return archived.error();
    if (!*archived)
        return factRow(id, Verdict::Unknown, expected,
                       phrase(u"fact-env-not-archived", {newest->fileName()}));
    if (present.isEmpty()) {
        CheckResult row =
            factRow(id, Verdict::Fail, expected, phrase(u"fact-env-missing", {newest->fileName()}));
        row.remedy = phrase(u"fact-env-remedy");
        return row;
    }
    const std::optional<EnvMerge> merged = mergeEnvFile(present, **archived, SecretPolicy::TakeArchived);
    if (!merged || merged->keys.isEmpty())
        return fail(ErrorCode::IoFailed, {}, u"not a text of keys and values"_s);
    return judgeKeys(merged->keys, newest->fileName());
}

void findEnv(const DiagnosisSubject &subject, RunContext &context, const Tell &tell)
{
    QElapsedTimer timer;
    timer.start();
    const Result<CheckResult> row = compareEnv(subject, context);
    CheckResult out = row ? *row : notKnown(u"env-keys"_s, phrase(u"fact-env-expected"), row.error());
    out.duration = std::chrono::milliseconds(timer.elapsed());
    tell({{out}});
}

// Whole lines of the file's end: the first one is left out where it may be cut, since what it says of the
// rest (that it is a secret) may be cut off.
Result<QByteArray> endOf(Files &files, const Path &log)
{
    HOLDFAST_TRY_AS(const Path file, files.canonical(log));
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(file));
    if (!facts.exists())
        return fail(ErrorCode::IoFailed, toText(log), u"there is no such file"_s);
    HOLDFAST_TRY_AS(const std::unique_ptr<File> open, files.openRead(file));
    const qint64 begin = std::max<qint64>(0, facts.size - tailBytes);
    HOLDFAST_TRY(open->seek(begin));
    QByteArray bytes(tailBytes, '\0');
    HOLDFAST_TRY_AS(const qint64 size, open->read(bytes.data(), bytes.size()));
    bytes.truncate(size);
    HOLDFAST_TRY(open->close());
    if (begin == 0)
        return bytes;
    const qsizetype feed = bytes.indexOf('\n');
    return feed < 0 ? QByteArray() : bytes.mid(feed + 1);
}

CheckResult judgeLog(const QString &id, const QByteArray &end, const QStringList &secrets)
{
    static const QRegularExpression trouble(u"\\b(?:ERROR|CRITICAL|FATAL|Traceback)\\b"_s);
    QStringList lines = redacted(QString::fromUtf8(end), secrets).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    lines = lines.mid(std::max<qsizetype>(0, lines.size() - tailLines));
    qsizetype errors = 0;
    for (QString &line : lines) {
        errors += line.contains(trouble) ? 1 : 0;
        if (line.size() > longestLine)
            line = line.left(longestLine) + u'…';
    }
    const Phrase observed =
        lines.isEmpty() ? phrase(u"fact-log-empty")
                        : phrase(u"fact-log-tail",
                                 {QString::number(lines.size()), QString::number(errors), lines.join(u'\n')});
    return factRow(id, errors > 0 ? Verdict::Warn : Verdict::Pass, phrase(u"fact-log-expected"), observed);
}

bool isReference(const QString &value)
{
    return value.startsWith(u"env:") || value.startsWith(u"file:");
}

// Of a value whose name says nothing. Words, numbers and what is made of them (paths, lists, addresses) and
// URLs that give no login away would blot out what a log is read for.
bool mayBeSecret(const QString &value)
{
    constexpr qsizetype shortest = 8; // characters
    static const QRegularExpression words(
        uR"(^(?:[\s.,:;/@_+-]|(?<![\p{L}\p{N}])(?:\p{Lu}?\p{Ll}{1,14}|\p{Lu}{1,14}|\d+)(?![\p{L}\p{N}]))*+$)"_s);
    static const QRegularExpression url(u"^[A-Za-z][A-Za-z0-9+.-]*+://[^@?#\\s]*+$"_s);
    return value.size() >= shortest && !words.match(value).hasMatch() && !url.match(value).hasMatch();
}

// Line by line; without the first and the last one of a key, by which the rest of it is known.
QStringList cleaned(const QStringList &secrets)
{
    QStringList out = secrets.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
    out.removeIf([](const QString &line) { return line.startsWith(u"-----"); });
    out.removeDuplicates();
    return out;
}

QString logId(const Path &log)
{
    return u"logs:"_s + printable(toText(log));
}

void findLogs(const DiagnosisSubject &subject, const RunContext &context, const Tell &tell)
{
    const Result<QByteArray> env = presentEnv(subject);
    const QStringList secrets =
        secretsOf(subject.services, subject.environment) + (env ? secretsIn(*env) : QStringList());
    for (const Path &log : subject.environment.logs) {
        if (context.stopRequested())
            return;
        const Result<QByteArray> end = endOf(subject.services.files, log);
        tell({{end ? judgeLog(logId(log), *end, secrets)
                   : notKnown(logId(log), phrase(u"fact-log-expected"), end.error())}});
    }
}

} // namespace

Verdict judgeSpace(qint64 free, qint64 total)
{
    constexpr qint64 least = 100LL * 1024 * 1024;
    if (free < least || free < total / 100)
        return Verdict::Fail;
    return free < total / 10 ? Verdict::Warn : Verdict::Pass;
}

QStringList secretsIn(const QByteArray &envFile)
{
    QStringList out;
    const std::optional<EnvMerge> keys = mergeEnvFile(envFile, envFile, SecretPolicy::TakeArchived);
    for (const KeyChange &key : keys ? keys->keys : QList<KeyChange>()) {
        const QString value = envFileValue(envFile, key.key).value_or(QString());
        if (key.secret || mayBeSecret(value))
            out.append({value, QString::fromUtf8(passwordIn(value).reveal())});
    }
    return cleaned(out);
}

QStringList secretsOf(const Services &services, const Environment &environment)
{
    QStringList references{environment.integrityKey, environment.encryption.passphrase,
                           environment.checks.monitoring.token};
    references.append(environment.retiredKeys);
    QStringList out;
    for (const EndpointCheck &endpoint : environment.checks.endpoints) {
        for (const auto &[name, value] : endpoint.headers) {
            const QString plain = value.startsWith(u"Bearer ") ? value.mid(7) : value;
            if (isReference(plain))
                references.append(plain);
            else if (mayBeSecret(plain))
                out.append(plain);
        }
    }
    for (const QString &reference : std::as_const(references)) {
        // One that is not at hand here may still be the application's; then only the rules can know it.
        if (const Result<Secret> secret = services.secrets.resolve(reference))
            out.append(QString::fromUtf8(secret->reveal()));
    }
    if (environment.databasePassword)
        out.append(QString::fromUtf8(environment.databasePassword->reveal()));
    return cleaned(out);
}

void addFileFinders(std::vector<Finder> &out, const DiagnosisSubject &subject)
{
    const auto add = [&](const QStringList &ids, const auto &find) {
        out.push_back(
            {ids, [subject, find](RunContext &context, const Tell &tell) { find(subject, context, tell); }});
    };
    add({u"disk"_s}, findDisk);
    add({u"env-keys"_s}, findEnv);
    QStringList logs;
    for (const Path &log : subject.environment.logs)
        logs.append(logId(log));
    if (!logs.isEmpty())
        add(logs, findLogs);
    else
        add({u"logs"_s}, [](const DiagnosisSubject &, RunContext &, const Tell &tell) {
            tell({{notConfigured(u"logs"_s, phrase(u"fact-log-expected"))}});
        });
}

} // namespace holdfast
