#include "cli/IncidentWork.h"

#include "plan/ReportFile.h"
#include "text/IncidentWords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

struct Action
{
    const char16_t *name = nullptr;
    qsizetype atLeast = 0; // arguments behind it
    qsizetype atMost = 0;
    QStringList options;
    int (*run)(const IncidentWork &work, const QString &argument) = nullptr;
};

QStringList causeOptions()
{
    return {u"cause"_s, u"impact"_s, u"actions"_s, u"prevention"_s};
}

int list(const IncidentWork &work, const QString &)
{
    const Invocation &invocation = work.invocation;
    const Result<QList<Incident>> all = incidents(work.services().journal, work.environment.name);
    if (!all)
        return invocation.refuse(all.error());
    showScenarios(invocation, work.scenarios);
    showIncidents(invocation, *all);
    const auto open =
        std::find_if(all->begin(), all->end(), [](const Incident &each) { return each.isOpen(); });
    Closing closing;
    closing.command = invocation.command;
    closing.words = {u"id="_s + (open == all->end() ? u"none"_s : open->id),
                     u"scenarios="_s + QString::number(work.scenarios.scenarios.size()),
                     u"incidents="_s + QString::number(all->size())};
    closing.facts = {{u"items"_s, incidentsJson(*all)}, {u"scenarios"_s, scenariosJson(work.scenarios)}};
    return invocation.output.close(closing);
}

// Said as it is found out; what it is as JSON. Cancelled when it was stopped: half of the facts speak for
// nothing.
Result<std::pair<Diagnosis, QJsonObject>> diagnoseNow(const IncidentWork &work)
{
    ProgressSlot slot;
    RunContext context = work.invocation.context(slot);
    Diagnosis diagnosis = diagnose(work.services(), work.environment, work.scenarios, context,
                                   [&](const CheckResult &fact) { work.invocation.output.checkDone(fact); });
    HOLDFAST_TRY(context.checkStop());
    QJsonObject json = showDiagnosis(work.invocation, diagnosis, work.scenarios);
    return std::pair(std::move(diagnosis), std::move(json));
}

int look(const IncidentWork &work, const QString &)
{
    const auto found = diagnoseNow(work);
    if (!found)
        return work.invocation.refuse(found.error());
    const auto &[diagnosis, json] = *found;
    const Result<Incident> open = work.incident();
    Closing closing;
    closing.command = work.invocation.command;
    closing.words = {u"id="_s + (open ? open->id : u"none"_s),
                     u"proposed="_s +
                         (diagnosis.proposals.isEmpty() ? u"none"_s : diagnosis.proposals.first().scenario)};
    closing.facts = json;
    return work.invocation.output.close(closing);
}

// The program says what it sees and what fits; which one it is, a person says.
int refuseToChoose(const IncidentWork &work)
{
    const auto found = diagnoseNow(work);
    if (!found)
        return work.invocation.refuse(found.error());
    const auto &[diagnosis, json] = *found;
    QStringList names;
    for (const Proposal &proposal : diagnosis.proposals)
        names.append(proposal.scenario);
    if (names.isEmpty()) {
        for (const Scenario &scenario : work.scenarios.scenarios)
            names.append(scenario.id);
    }
    Closing closing;
    closing.command = work.invocation.command;
    closing.exitCode = ExitCode::Refused;
    closing.outcome = Outcome::FailedDataUnchanged;
    closing.error =
        fail(ErrorCode::PreconditionFailed, u"incident start"_s,
             u"say which scenario it is: incident start SCENARIO, "_s +
                 (diagnosis.proposals.isEmpty() ? u"one of "_s : u"what fits: "_s) + names.join(u", "_s));
    closing.facts = json;
    return work.invocation.output.close(closing);
}

int start(const IncidentWork &work, const QString &name)
{
    const Invocation &invocation = work.invocation;
    const Result<QDateTime> declared = declaredFrom(invocation);
    if (!declared)
        return invocation.refuse(declared.error());
    if (const Result<Incident> open = work.incident())
        return invocation.refuse(fail(ErrorCode::PreconditionFailed, work.environment.name,
                                      u"an incident is open: "_s + open->id));
    if (name.isEmpty())
        return refuseToChoose(work);
    const Scenario *scenario = work.scenarios.of(name);
    if (scenario == nullptr) {
        QStringList ids;
        for (const Scenario &each : work.scenarios.scenarios)
            ids.append(each.id);
        return invocation.refuse(
            fail(ErrorCode::Usage, name, u"no such scenario; there are: "_s + ids.join(u", "_s)));
    }
    const Result<Incident> opened = openIncident(work.services(), work.environment, *scenario,
                                                 {*declared, text::language(), work.value(u"note"_s)});
    if (!opened)
        return invocation.refuse(opened.error());
    const Result<IncidentReport> report = work.report(*opened);
    if (!report)
        return invocation.refuse(report.error());
    showIncident(invocation, *report, work.environment);
    return work.ok(*opened, {u"scenario="_s + opened->scenario},
                   {{u"incident"_s, incidentJson(*report, work.services().clock.nowUtc())}});
}

int status(const IncidentWork &work, const QString &id)
{
    const Invocation &invocation = work.invocation;
    const Result<Incident> incident = work.newest(id);
    if (!incident)
        return invocation.refuse(incident.error());
    const Result<IncidentReport> report = work.report(*incident);
    if (!report)
        return invocation.refuse(report.error());
    showIncident(invocation, *report, work.environment);
    return work.ok(*incident, {u"state="_s + (incident->isOpen() ? u"open"_s : u"closed"_s)},
                   {{u"incident"_s, incidentJson(*report, work.services().clock.nowUtc())}});
}

int note(const IncidentWork &work, const QString &text)
{
    const Result<Incident> incident = work.incident();
    if (!incident)
        return work.invocation.refuse(incident.error());
    return work.end(*incident, addNote(work.services(), work.environment, *incident, text), {});
}

int check(const IncidentWork &work, const QString &id)
{
    const Invocation &invocation = work.invocation;
    if (!checklistIds().contains(id))
        return invocation.refuse(
            fail(ErrorCode::Usage, id, u"the items are: "_s + checklistIds().join(u", "_s)));
    if (work.isSet(u"done"_s) == work.isSet(u"not-applicable"_s))
        return invocation.refuse(
            fail(ErrorCode::Usage, u"incident check"_s, u"one of --done and --not-applicable is needed"_s));
    if (work.value(u"reason"_s).trimmed().isEmpty())
        return invocation.refuse(
            fail(ErrorCode::Usage, u"--reason"_s, u"what was seen, or why it does not apply, is needed"_s));
    const Result<Incident> incident = work.incident();
    if (!incident)
        return invocation.refuse(incident.error());
    ChecklistItem item;
    item.id = id;
    item.state = work.isSet(u"done"_s) ? ChecklistItem::State::Done : ChecklistItem::State::NotApplicable;
    item.reason = work.value(u"reason"_s);
    return work.end(*incident, tickItem(work.services(), work.environment, *incident, item),
                    {u"item="_s + id, u"state="_s + toString(item.state)});
}

bool saysCause(const IncidentWork &work)
{
    const QStringList options = causeOptions();
    return std::any_of(options.begin(), options.end(),
                       [&](const QString &option) { return work.isSet(option); });
}

// What is not given stays as it is on record.
Result<void> takeCause(const IncidentWork &work, const Incident &incident)
{
    RootCause said = incident.rootCause;
    for (const auto &[option, text] : {std::pair{u"cause"_s, &said.cause},
                                       {u"impact"_s, &said.impact},
                                       {u"actions"_s, &said.actions},
                                       {u"prevention"_s, &said.prevention}}) {
        if (work.isSet(option))
            *text = work.value(option);
    }
    return describeCause(work.services(), work.environment, incident, said);
}

int cause(const IncidentWork &work, const QString &)
{
    const Invocation &invocation = work.invocation;
    if (!saysCause(work))
        return invocation.refuse(fail(ErrorCode::Usage, u"incident cause"_s,
                                      u"one of --cause, --impact, --actions, --prevention is needed"_s));
    const Result<Incident> incident = work.incident();
    if (!incident)
        return invocation.refuse(incident.error());
    return work.end(*incident, takeCause(work, *incident), {});
}

int report(const IncidentWork &work, const QString &id)
{
    const Invocation &invocation = work.invocation;
    const Result<Path> given = pathFrom(invocation, u"output"_s);
    if (!given)
        return invocation.refuse(given.error());
    const Result<Incident> incident = work.newest(id);
    if (!incident)
        return invocation.refuse(incident.error());
    const Result<IncidentReport> values = work.report(*incident);
    if (!values)
        return invocation.refuse(values.error());
    const Path folder = given->empty() ? invocation.real.home().folder / "incidents" : *given;
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    const Result<ReportFiles> files =
        writeReport(work.services(), folder,
                    {incident->id, text::reportMarkdown(*values), text::reportHtml(*values)}, context);
    if (!files)
        return invocation.refuse(files.error());
    const auto told = [&](const Path &file) {
        invocation.output.line(text::say(phrase(u"incident-file", {toText(file)})));
    };
    told(files->markdown);
    told(files->html);
    if (files->pdf.empty())
        invocation.output.note(text::say(phrase(u"incident-no-pdf", {files->pdfNotMade})));
    else
        told(files->pdf);
    QJsonObject facts{{u"markdown"_s, toText(files->markdown)}, {u"html"_s, toText(files->html)}};
    facts.insert(u"pdf"_s, files->pdf.empty() ? QJsonValue() : QJsonValue(toText(files->pdf)));
    if (files->pdf.empty())
        facts.insert(u"pdf_not_made"_s, files->pdfNotMade);
    return work.ok(*incident, {u"report="_s + printable(toText(files->html))}, facts);
}

int close(const IncidentWork &work, const QString &id)
{
    const Invocation &invocation = work.invocation;
    const Result<Incident> incident = work.incident(id);
    if (!incident)
        return invocation.refuse(incident.error());
    if (saysCause(work)) {
        if (const Result<void> said = takeCause(work, *incident); !said)
            return invocation.refuse(said.error());
    }
    return work.end(*incident, closeIncident(work.services(), work.environment, *incident),
                    {u"state=closed"_s});
}

const std::array<Action, 10> &actions()
{
    static const std::array<Action, 10> all{
        Action{u"list", 0, 0, {}, list},
        Action{u"diagnose", 0, 0, {}, look},
        Action{u"start", 0, 1, {u"declared-at"_s, u"note"_s}, start},
        Action{u"status", 0, 1, {}, status},
        Action{u"step",
               1,
               1,
               {u"done"_s, u"failed"_s, u"skip"_s, u"begin"_s, u"run"_s, u"note"_s, u"owner"_s},
               runStep},
        Action{u"note", 1, 1, {}, note},
        Action{u"check", 1, 1, {u"done"_s, u"not-applicable"_s, u"reason"_s}, check},
        Action{u"cause", 0, 0, causeOptions(), cause},
        Action{u"report", 0, 1, {u"output"_s}, report},
        Action{u"close", 0, 1, causeOptions(), close}};
    return all;
}

Result<const Action *> actionFrom(const Invocation &invocation)
{
    const QString name = invocation.arguments.value(0);
    QStringList names;
    for (const Action &action : actions()) {
        names.append(QString::fromUtf16(action.name));
        if (name != names.last())
            continue;
        const qsizetype given = invocation.arguments.size() - 1;
        if (given < action.atLeast || given > action.atMost)
            return fail(ErrorCode::Usage, u"incident "_s + name,
                        action.atMost == 0 ? u"it takes no arguments"_s
                        : given == 0       ? u"an argument is needed"_s
                                           : u"at most one argument; a text stands in quotes"_s);
        const QStringList global{u"environment"_s, u"repo-root"_s, u"json"_s, u"quiet"_s};
        const QStringList options = invocation.options.optionNames();
        for (const QString &option : options) {
            if (!global.contains(option) && !action.options.contains(option))
                return fail(ErrorCode::Usage, u"--"_s + option, u"not an option of incident "_s + name);
        }
        return &action;
    }
    return fail(ErrorCode::Usage, name.isEmpty() ? u"incident"_s : name, u"one of: "_s + names.join(u", "_s));
}

} // namespace

Result<Incident> IncidentWork::incident(const QString &id) const
{
    HOLDFAST_TRY_AS(const Incident found, findIncident(services().journal, environment.name, id));
    if (found.environment != environment.name)
        return fail(ErrorCode::IncidentNotFound, id, u"it is one of the environment "_s + found.environment);
    return found;
}

Result<Incident> IncidentWork::newest(const QString &id) const
{
    Result<Incident> found = incident(id);
    if (found || !id.isEmpty())
        return found;
    HOLDFAST_TRY_AS(const QList<Incident> all, incidents(services().journal, environment.name));
    return all.isEmpty() ? found : Result<Incident>(all.first());
}

Result<IncidentReport> IncidentWork::report(const Incident &incident) const
{
    HOLDFAST_TRY_AS(const QList<OperationSummary> operations, services().journal.operations());
    return reportOf(incident, scenarios, environment, operations);
}

int IncidentWork::ok(const Incident &incident, const QStringList &words, const QJsonObject &facts) const
{
    Closing closing;
    closing.command = invocation.command;
    closing.words = QStringList{u"id="_s + incident.id} + words;
    closing.facts = facts;
    closing.facts.insert(u"id"_s, incident.id);
    return invocation.output.close(closing);
}

int IncidentWork::end(const Incident &incident, const Result<void> &done, const QStringList &words) const
{
    return done ? ok(incident, words) : invocation.refuse(done.error());
}

int runIncident(Invocation &invocation)
{
    const Result<const Action *> action = actionFrom(invocation);
    if (!action)
        return invocation.refuse(action.error());
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    const IncidentWork work{
        invocation, *environment,
        loadScenarios(invocation.services().files, invocation.real.home().folder / "scenarios")};
    return (*action)->run(work, invocation.arguments.value(1));
}

} // namespace holdfast::cli
