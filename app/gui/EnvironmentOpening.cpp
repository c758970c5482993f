#include "gui/EnvironmentOpening.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

const QString practiceName = QStringLiteral("practice");

Result<FoundEnvironment> foundByName(RealServices &real, const QString &name)
{
    HOLDFAST_TRY_AS(Environment environment, real.environments().load(name));
    if (environment.kind == EnvironmentKind::Practice && environment.name == practiceName)
        return FoundEnvironment{std::nullopt, name};
    return FoundEnvironment{std::move(environment), name};
}

/// The runbook's variables, or backend/.env of the folder; a lone database file that merely stands there is
/// not asked for.
Result<std::optional<Environment>> foundByVariables(RealServices &real)
{
    const bool asked = !real.variables().value(u"DATABASE_URL"_s).trimmed().isEmpty() ||
                       !real.variables().value(u"BACKUP_REPO_ROOT"_s).isEmpty();
    std::error_code gone;
    const Path folder = std::filesystem::current_path(gone);
    Result<Environment> made = real.environments().fromVariables(folder, {}, NeedsDatabase::Yes);
    if (!made)
        return asked ? Result<std::optional<Environment>>(made.error()) : std::optional<Environment>();
    const bool fromFile = std::any_of(made->notes.begin(), made->notes.end(), [](const QString &note) {
        return note.startsWith(u"url-from-env-file:"_s);
    });
    return asked || fromFile ? std::optional<Environment>(std::move(*made)) : std::nullopt;
}

} // namespace

Result<FoundEnvironment> findEnvironment(RealServices &real, const EnvironmentWish &wish, const QString &last)
{
    if (wish.kind == EnvironmentWish::Kind::Practice)
        return FoundEnvironment{std::nullopt, practiceName};
    if (wish.kind == EnvironmentWish::Kind::Named)
        return foundByName(real, wish.name);
    HOLDFAST_TRY_AS(std::optional<Environment> given, foundByVariables(real));
    if (given)
        return FoundEnvironment{std::move(given), {}};
    if (last.isEmpty())
        return FoundEnvironment{std::nullopt, practiceName};
    Result<FoundEnvironment> found = foundByName(real, last);
    if (!found && found.error().code == ErrorCode::EnvironmentNotFound)
        return FoundEnvironment{std::nullopt, practiceName};
    return found;
}

EnvironmentOpening::EnvironmentOpening(RealServices &real, JobRunner &jobs, PracticePlaces places,
                                       QObject *parent)
    : QObject(parent), m_real(real), m_jobs(jobs), m_places(std::move(places))
{
}

void EnvironmentOpening::open(const EnvironmentWish &wish, const QString &last)
{
    m_wish = wish;
    const int generation = ++m_generation;
    m_jobs.ask<Result<FoundEnvironment>>(
        this, [&real = m_real, wish, last](RunContext &) { return findEnvironment(real, wish, last); },
        [this, generation](const Result<FoundEnvironment> &found) {
            if (generation == m_generation)
                take(found);
        });
}

void EnvironmentOpening::take(const Result<FoundEnvironment> &found)
{
    if (!found)
        emit failed(found.error());
    else if (found->environment)
        emit opened(*found->environment, found->reference);
    else
        openPractice();
}

void EnvironmentOpening::openPractice()
{
    emit startingPractice();
    const int generation = m_generation;
    m_jobs.ask<Result<Environment>>(
        this,
        [&real = m_real, places = m_places](RunContext &) -> Result<Environment> {
            HOLDFAST_TRY(startPractice(places));
            return real.environments().load(toText(places.environmentFile()));
        },
        [this, generation](const Result<Environment> &loaded) {
            if (generation != m_generation)
                return;
            if (loaded)
                emit opened(*loaded, practiceName);
            else
                emit failed(loaded.error());
        });
}

} // namespace holdfast
