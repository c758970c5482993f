#include "plan/Incidents.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// The files sit in a static library, which registers them only when told to. Q_INIT_RESOURCE has to stand
// outside of any namespace.
static void registerScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace holdfast {

namespace {

constexpr qint64 largestFile = 256 * 1024;
constexpr int mostFiles = 200; // of the user's; a folder with more is another one than was meant

// Shipped ones cannot be wrong: a test reads them all.
QList<Scenario> shippedScenarios()
{
    registerScenarios();
    QList<Scenario> out;
    for (const QString &name : QDir(u":/scenarios"_s).entryList(QDir::Files, QDir::Name)) {
        const QString source = u":/scenarios/"_s + name;
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<Scenario> scenario = scenarioFromJson(file.readAll(), source);
        if (scenario)
            out.append(std::move(*scenario));
    }
    return out;
}

Result<Scenario> readScenario(Files &files, const Path &file)
{
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(file));
    if (facts.type != FileType::Regular)
        return fail(ErrorCode::ScenarioInvalid, {}, u"is not a regular file"_s);
    if (facts.size > largestFile)
        return fail(ErrorCode::ScenarioInvalid, {},
                    u"is larger than "_s + QString::number(largestFile) + u" bytes"_s);
    HOLDFAST_TRY_AS(const QByteArray json, files.readAll(file, largestFile));
    return scenarioFromJson(json, toText(file));
}

// A scenario of the user's into the list: in the place of the shipped one with its id.
Result<void> take(QList<Scenario> &list, const Scenario &own)
{
    const auto sameId =
        std::find_if(list.begin(), list.end(), [&](const Scenario &other) { return other.id == own.id; });
    const auto sameLetter = std::find_if(list.begin(), list.end(), [&](const Scenario &other) {
        return !own.letter.isEmpty() && other.letter == own.letter && other.id != own.id;
    });
    if (sameId != list.end() && !sameId->source.startsWith(u":/"))
        return fail(ErrorCode::ScenarioInvalid, {}, u"/id: is the id of "_s + sameId->source + u", too"_s);
    if (sameLetter != list.end())
        return fail(ErrorCode::ScenarioInvalid, {}, u"/letter: is that of "_s + sameLetter->id + u", too"_s);
    if (sameId != list.end())
        *sameId = own;
    else
        list.append(own);
    return {};
}

Error faultOf(Error error, const Path &file)
{
    error.code = ErrorCode::ScenarioInvalid;
    error.subject = toText(file);
    return error;
}

// Those that are meant to be scenarios: not what an editor leaves beside them.
Result<QList<Path>> ownFiles(Files &files, const Path &folder)
{
    QList<Path> out;
    HOLDFAST_TRY_AS(const FileFacts facts, files.facts(folder));
    if (!facts.exists())
        return out;
    HOLDFAST_TRY_AS(const QList<Path> names, files.names(folder));
    for (const Path &name : names) {
        if (name.extension() == ".json" && name.native().front() != '.')
            out.append(folder / name);
    }
    if (out.size() > mostFiles)
        return fail(ErrorCode::ScenarioInvalid, {},
                    u"holds more than "_s + QString::number(mostFiles) + u" files"_s);
    return out;
}

bool comesBefore(const Scenario &one, const Scenario &other)
{
    if (one.letter.isEmpty() != other.letter.isEmpty())
        return other.letter.isEmpty();
    return std::pair(one.letter, one.id) < std::pair(other.letter, other.id);
}

} // namespace

const Scenario *ScenarioList::of(const QString &id) const
{
    const auto found = [&](const auto &matches) {
        const auto at = std::find_if(scenarios.begin(), scenarios.end(), matches);
        return at == scenarios.end() ? nullptr : &*at;
    };
    const Scenario *byId =
        found([&](const Scenario &scenario) { return scenario.id.compare(id, Qt::CaseInsensitive) == 0; });
    if (byId != nullptr || id.isEmpty())
        return byId;
    return found(
        [&](const Scenario &scenario) { return scenario.letter.compare(id, Qt::CaseInsensitive) == 0; });
}

ScenarioList loadScenarios(Files &files, const Path &folder)
{
    ScenarioList out;
    out.scenarios = shippedScenarios();
    const Result<QList<Path>> own = ownFiles(files, folder);
    if (!own)
        out.faulty.append(faultOf(own.error(), folder));
    for (const Path &file : own ? *own : QList<Path>()) {
        const Result<Scenario> scenario = readScenario(files, file);
        const Result<void> taken = scenario ? take(out.scenarios, *scenario) : Result<void>(scenario.error());
        if (!taken)
            out.faulty.append(faultOf(taken.error(), file));
    }
    std::sort(out.scenarios.begin(), out.scenarios.end(), comesBefore);
    return out;
}

} // namespace holdfast
