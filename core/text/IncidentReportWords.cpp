#include "text/IncidentPage.h"
#include "text/IncidentWords.h"

#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

using Kind = PageBlock::Kind;

QString translated(const char *source)
{
    return QCoreApplication::translate("Incidents", source);
}

PageBlock heading(const QString &text)
{
    return {Kind::Heading, text};
}

QString timeOrDash(const QDateTime &time)
{
    return time.isValid() ? utc(time) : QStringLiteral("–");
}

QString timeAndWho(const QDateTime &time, const QString &who)
{
    return who.isEmpty() ? utc(time) : QString(utc(time) + u", "_s + who);
}

PageBlock summary(const IncidentReport &report)
{
    const Incident &incident = report.incident;
    const auto name = [](const char *source) { return translated(source); };
    return {Kind::Facts,
            {},
            {},
            {{name(QT_TRANSLATE_NOOP("Incidents", "Incident")), incident.id},
             {name(QT_TRANSLATE_NOOP("Incidents", "What")), incident.title},
             {name(QT_TRANSLATE_NOOP("Incidents", "Scenario")), incident.scenario},
             {name(QT_TRANSLATE_NOOP("Incidents", "Environment")), incident.environment},
             {name(QT_TRANSLATE_NOOP("Incidents", "Database")), incident.target},
             {name(QT_TRANSLATE_NOOP("Incidents", "Declared")), utc(incident.declared)},
             {name(QT_TRANSLATE_NOOP("Incidents", "Put on record")),
              timeAndWho(incident.opened, incident.openedBy)},
             {name(QT_TRANSLATE_NOOP("Incidents", "Closed")),
              incident.isOpen() ? name(QT_TRANSLATE_NOOP("Incidents", "Still open"))
                                : timeAndWho(incident.closed, incident.closedBy)},
             {name(QT_TRANSLATE_NOOP("Incidents", "Time to recovery (RTO)")), recoveryLine(report)},
             {name(QT_TRANSLATE_NOOP("Incidents", "Data lost (RPO)")), lostLine(report)}}};
}

PageBlock timeline(const IncidentReport &report)
{
    PageBlock out{Kind::Table,
                  {},
                  {translated(QT_TRANSLATE_NOOP("Incidents", "Time")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Who")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "What"))}};
    for (const TimelineEntry &entry : report.timeline) {
        const QString line = timelineLine(entry, report.scenario);
        out.rows.append(
            {utc(entry.at), entry.by, entry.text.isEmpty() ? line : QString(line + u": "_s + entry.text)});
    }
    return out;
}

PageBlock steps(const IncidentReport &report)
{
    PageBlock out{Kind::Table,
                  {},
                  {translated(QT_TRANSLATE_NOOP("Incidents", "Step")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "State")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Owner")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Begun")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Ended")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Note"))}};
    for (const IncidentStep &step : report.incident.steps)
        out.rows.append({stepTitle(report.scenario, step.id), word(step.state), step.owner,
                         timeOrDash(step.begun), timeOrDash(step.ended), step.note});
    return out;
}

PageBlock described(const QString &text)
{
    return {Kind::Paragraph,
            text.trimmed().isEmpty() ? translated(QT_TRANSLATE_NOOP("Incidents", "Not described.")) : text};
}

void addCause(Page &page, const RootCause &said)
{
    page.blocks +=
        {heading(translated(QT_TRANSLATE_NOOP("Incidents", "Cause"))),      described(said.cause),
         heading(translated(QT_TRANSLATE_NOOP("Incidents", "Impact"))),     described(said.impact),
         heading(translated(QT_TRANSLATE_NOOP("Incidents", "Actions"))),    described(said.actions),
         heading(translated(QT_TRANSLATE_NOOP("Incidents", "Prevention"))), described(said.prevention)};
}

PageBlock checklist(const IncidentReport &report)
{
    PageBlock out{Kind::Table,
                  {},
                  {translated(QT_TRANSLATE_NOOP("Incidents", "Item")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "State")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "By what"))}};
    for (const ChecklistItem &item : report.checklist)
        out.rows.append({checklistTitle(item.id), word(item.state), checklistProof(item)});
    return out;
}

QString verdictOf(const CheckResult &check)
{
    if (!check.isWaived())
        return word(check.verdict);
    return translated(QT_TRANSLATE_NOOP("Incidents", "%1; let pass by %2: %3"))
        .arg(word(check.verdict), check.waivedBy, check.waivedFor);
}

PageBlock checks(const IncidentReport &report)
{
    PageBlock out{Kind::Table,
                  {},
                  {translated(QT_TRANSLATE_NOOP("Incidents", "Run")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Check")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Verdict")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Expected")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Seen")),
                   translated(QT_TRANSLATE_NOOP("Incidents", "Took"))}};
    for (const IncidentOperation &operation : report.operations) {
        for (const CheckResult &check : operation.checks)
            out.rows.append({operation.id, checkTitle(check.id), verdictOf(check), say(check.expected),
                             say(check.observed), duration(check.duration)});
    }
    if (!out.rows.isEmpty())
        return out;
    return {Kind::Paragraph,
            translated(QT_TRANSLATE_NOOP("Incidents", "No check was made within this incident."))};
}

PageBlock limits(const IncidentReport &report)
{
    PageBlock out{Kind::Bullets};
    const auto add = [&](const QString &text) { out.rows.append({text}); };
    add(translated(QT_TRANSLATE_NOOP(
        "Incidents",
        "Times are those of the clock of the machine that wrote them; the time of the declaration is the "
        "one that a person gave.")));
    add(translated(QT_TRANSLATE_NOOP(
        "Incidents", "Notes, cause, impact, actions and prevention are what people wrote; nothing proves "
                     "them.")));
    QStringList said;
    for (const ChecklistItem &item : report.checklist) {
        if (item.state != ChecklistItem::State::Open && !item.byEvidence)
            said.append(checklistTitle(item.id));
    }
    if (!said.isEmpty())
        add(translated(QT_TRANSLATE_NOOP("Incidents", "Ticked by a person, not by a check: %1."))
                .arg(said.join(u"; "_s)));
    add(translated(QT_TRANSLATE_NOOP(
        "Incidents", "A check says what was seen in its moment; what came later was not watched.")));
    add(translated(QT_TRANSLATE_NOOP(
        "Incidents", "Data lost is the time from the restored data to the declaration; which rows were "
                     "written in that time, it does not say.")));
    add(translated(QT_TRANSLATE_NOOP("Incidents",
                                     "This page is not signed; the records that it was made from are in the "
                                     "journal: incident status %1."))
            .arg(report.incident.id));
    return out;
}

Page pageOf(const IncidentReport &report)
{
    Page page{
        language(),
        translated(QT_TRANSLATE_NOOP("Incidents", "Incident report: %1")).arg(report.incident.title),
        {summary(report), heading(translated(QT_TRANSLATE_NOOP("Incidents", "Timeline"))), timeline(report)}};
    addCause(page, report.incident.rootCause);
    if (!report.incident.steps.isEmpty())
        page.blocks += {heading(translated(QT_TRANSLATE_NOOP("Incidents", "Steps"))), steps(report)};
    page.blocks += {heading(translated(QT_TRANSLATE_NOOP("Incidents", "Checklist"))),
                    checklist(report),
                    heading(translated(QT_TRANSLATE_NOOP("Incidents", "Checks"))),
                    checks(report),
                    heading(translated(QT_TRANSLATE_NOOP("Incidents", "What this report does not prove"))),
                    limits(report)};
    return page;
}

} // namespace

QString reportMarkdown(const IncidentReport &report)
{
    return markdownOf(pageOf(report));
}

QString reportHtml(const IncidentReport &report)
{
    return htmlOf(pageOf(report));
}

} // namespace holdfast::text
