#include "store/EnvironmentStore.h"

#include "model/EnvFile.h"
#include "store/Catalog.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr qsizetype shortKeyBytes = 16;

DatabaseUrl sqliteAt(const QString &path)
{
    DatabaseUrl url;
    url.path = url.literalPath = path;
    return url;
}

} // namespace

EnvironmentStore::EnvironmentStore(Files &files, const QProcessEnvironment &variables, Home home)
    : m_files(files), m_variables(variables), m_home(std::move(home))
{
}

Result<Environment> EnvironmentStore::load(const QString &fileOrName)
{
    Path path = std::filesystem::absolute(toPath(fileOrName));
    HOLDFAST_TRY_AS(const FileFacts direct, m_files.facts(path));
    if (direct.type != FileType::Regular && !fileOrName.contains(u'/')) {
        path = m_home.environments() / toPath(fileOrName + u".json"_s);
        HOLDFAST_TRY_AS(const FileFacts named, m_files.facts(path));
        if (!named.exists())
            return fail(ErrorCode::EnvironmentNotFound, fileOrName, toText(path));
    } else if (!direct.exists()) {
        return fail(ErrorCode::EnvironmentNotFound, fileOrName, toText(path));
    }
    const Result<QByteArray> bytes = m_files.readAll(path, maxFileBytes);
    if (!bytes)
        return fail(ErrorCode::EnvironmentInvalid, toText(path), bytes.error().detail);
    Result<Environment> environment = environmentFromJson(*bytes);
    if (!environment) {
        Error error = environment.error();
        error.subject = toText(path);
        return error;
    }
    noteShortKey(*environment);
    takePassword(*environment, {});
    const QString reference = environment->databaseUrlReference;
    if (!reference.isEmpty()) {
        QString value;
        if (reference.startsWith(u"env:"_s))
            value = m_variables.value(reference.mid(4));
        else if (reference.startsWith(u"file:"_s)) {
            HOLDFAST_TRY_AS(const QByteArray content,
                            m_files.readAll(toPath(reference.mid(5)), maxFileBytes));
            value = QString::fromUtf8(content).section(u'\n', 0, 0);
        }
        if (value.trimmed().isEmpty())
            return fail(ErrorCode::DatabaseUrlMissing, reference, u"looked at: "_s + reference);
        HOLDFAST_TRY(takeDatabase(*environment, value));
    }
    return environment;
}

Result<Environment> EnvironmentStore::fromVariables(const Path &workingFolder, const QString &root,
                                                    NeedsDatabase needs)
{
    Environment environment;
    const QString wanted = root.isEmpty() ? m_variables.value(u"BACKUP_REPO_ROOT"_s) : root;
    const Path folder = wanted.isEmpty() ? workingFolder : workingFolder / toPath(wanted);
    HOLDFAST_TRY_AS(environment.root, m_files.canonical(folder));
    HOLDFAST_TRY_AS(const FileFacts facts, m_files.facts(environment.root));
    if (facts.type != FileType::Folder) {
        return fail(ErrorCode::PreconditionFailed, toText(environment.root),
                    u"the repo root is not a folder (BACKUP_REPO_ROOT, or the current folder)"_s);
    }
    environment.name = toText(environment.root.filename());
    environment.integrityKey = u"env:BACKUP_METADATA_HMAC_KEY"_s;
    noteShortKey(environment);
    const QString url = m_variables.value(u"DATABASE_URL"_s);
    const Result<void> found =
        url.trimmed().isEmpty() ? findDatabase(environment) : takeDatabase(environment, url);
    if (!found && needs == NeedsDatabase::Yes)
        return found.error();
    return environment;
}

void EnvironmentStore::noteShortKey(Environment &environment) const
{
    const QString name =
        environment.integrityKey.startsWith(u"env:"_s) ? environment.integrityKey.mid(4) : QString();
    const qsizetype size = m_variables.value(name).toUtf8().size();
    if (!name.isEmpty() && size > 0 && size < shortKeyBytes)
        environment.notes.append(u"key-short:"_s + name);
}

Result<void> EnvironmentStore::takeDatabase(Environment &environment, const QString &value)
{
    const Result<DatabaseUrl> url = parseDatabaseUrl(value);
    if (url) {
        environment.database = *url;
        if (url->mode == Mode::Postgres)
            takePassword(environment, value);
        for (const QString &key : url->droppedKeys)
            environment.notes.append(u"url-key-dropped:"_s + key);
        const QString literal = url->literalPath;
        // SQLAlchemy does not decode the path; people who write %20 mean a blank. What exists decides.
        std::error_code ignored;
        if (literal != url->path && std::filesystem::exists(environment.root / toPath(literal), ignored))
            environment.database.path = literal;
        return {};
    }
    // A plain path to an SQLite file, told by its magic bytes, is good enough.
    if (isSqliteFile(environment.root / toPath(value))) {
        environment.database = sqliteAt(value);
        return {};
    }
    return url.error();
}

void EnvironmentStore::takePassword(Environment &environment, const QString &url) const
{
    Secret password = passwordIn(url);
    if (password.isEmpty())
        password = Secret(m_variables.value(u"PGPASSWORD"_s).toUtf8());
    if (!password.isEmpty())
        environment.databasePassword = std::make_shared<const Secret>(std::move(password));
    environment.passFile = m_variables.value(u"PGPASSFILE"_s);
}

Result<void> EnvironmentStore::findDatabase(Environment &environment)
{
    const Path envFile = environment.root / "backend" / ".env";
    HOLDFAST_TRY_AS(const FileFacts there, m_files.facts(envFile));
    const Result<QByteArray> content = m_files.readAll(envFile, maxFileBytes);
    if (there.exists() && !content) // what stands in it cannot be known: no guess takes its place
        return fail(ErrorCode::DatabaseUrlMissing, u"DATABASE_URL"_s,
                    toText(envFile) + u": "_s + content.error().detail);
    if (content) {
        const std::optional<QString> url = envFileValue(*content, u"DATABASE_URL"_s);
        if (url && !url->trimmed().isEmpty()) {
            environment.notes.append(u"url-from-env-file:"_s + toText(envFile));
            return takeDatabase(environment, *url);
        }
    }
    QStringList found;
    for (const Path &folder : {environment.root, environment.root / "backend"}) {
        const Result<QList<Path>> names = m_files.names(folder);
        for (const Path &name : names ? *names : QList<Path>()) {
            if (!isOwnPartial(toText(name)) && isSqliteFile(folder / name))
                found.append(toText((folder / name).lexically_relative(environment.root)));
        }
    }
    if (found.size() == 1) {
        environment.database = sqliteAt(found.first());
        environment.notes.append(u"url-from-file:"_s + found.first());
        return {};
    }
    const QString looked = u"looked at: the variable DATABASE_URL, "_s + toText(envFile) +
                           u", SQLite files in "_s + toText(environment.root) + u" and its backend folder"_s;
    return fail(ErrorCode::DatabaseUrlMissing, u"DATABASE_URL"_s,
                found.isEmpty() ? looked : looked + u"; several were found: "_s + found.join(u", "_s));
}

bool EnvironmentStore::isSqliteFile(const Path &path)
{
    const Result<FileFacts> facts = m_files.facts(path);
    if (!facts || facts->type != FileType::Regular || facts->size < 512)
        return false;
    const Result<std::unique_ptr<File>> file = m_files.openRead(path);
    QByteArray head(16, '\0');
    if (!file || (*file)->read(head.data(), head.size()).value_or(0) != head.size())
        return false;
    return head == QByteArray("SQLite format 3\0", 16);
}

QStringList EnvironmentStore::names()
{
    QStringList out;
    const Result<QList<Path>> files = m_files.names(m_home.environments());
    for (const Path &file : files ? *files : QList<Path>()) {
        if (file.extension() == ".json")
            out.append(toText(file.stem()));
    }
    return out;
}

} // namespace holdfast
