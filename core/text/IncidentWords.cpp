#include "text/IncidentWords.h"

#include "text/ClockWords.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Incidents", source);
}

struct Item
{
    const char16_t *id;
    const char *title;
};

constexpr std::array items{
    Item{u"backend-healthy", QT_TRANSLATE_NOOP("Incidents", "Backend service healthy")},
    Item{u"frontend-accessible", QT_TRANSLATE_NOOP("Incidents", "Frontend accessible")},
    Item{u"endpoints-revalidated", QT_TRANSLATE_NOOP("Incidents", "Critical endpoints pass again")},
    Item{u"monitoring-stable",
         QT_TRANSLATE_NOOP("Incidents", "Monitoring stable: no critical alert is firing")},
    Item{u"incident-documented",
         QT_TRANSLATE_NOOP("Incidents", "Incident documented: cause, impact, actions, prevention")},
};

} // namespace

QString word(Progressing state)
{
    switch (state) {
    case Progressing::Todo:
        return translated(QT_TRANSLATE_NOOP("Incidents", "To do"));
    case Progressing::Running:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Under way"));
    case Progressing::Done:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Done"));
    case Progressing::Failed:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Failed"));
    case Progressing::Skipped:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Skipped"));
    }
    return {};
}

QString word(ChecklistItem::State state)
{
    switch (state) {
    case ChecklistItem::State::Open:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Open"));
    case ChecklistItem::State::Done:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Done"));
    case ChecklistItem::State::NotApplicable:
        return translated(QT_TRANSLATE_NOOP("Incidents", "Not applicable"));
    }
    return {};
}

QString language()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QString checklistTitle(const QString &itemId)
{
    for (const Item &item : items) {
        if (itemId == QStringView(item.id))
            return translated(item.title);
    }
    return itemId;
}

QString checklistProof(const ChecklistItem &item)
{
    if (item.state == ChecklistItem::State::Open)
        return {};
    if (item.byEvidence && item.id == u"incident-documented")
        return translated(QT_TRANSLATE_NOOP("Incidents", "Described by %1, %2")).arg(item.by, utc(item.at));
    if (item.byEvidence)
        return translated(QT_TRANSLATE_NOOP("Incidents", "Proven by the checks of run %1, %2"))
            .arg(item.by, utc(item.at));
    const QString who =
        translated(QT_TRANSLATE_NOOP("Incidents", "Said by %1, %2")).arg(item.by, utc(item.at));
    return item.reason.isEmpty() ? who : QString(who + u": "_s + item.reason);
}

QString stepTitle(const Scenario &scenario, const QString &stepId)
{
    const ScenarioStep *step = scenario.step(stepId);
    return step != nullptr ? step->title.in(language()) : stepId;
}

QString timelineLine(const TimelineEntry &entry, const Scenario &scenario)
{
    Phrase what = entry.what;
    const QString id = what.values.at(0).toString();
    if (what.code.startsWith(u"incident-step-"_s))
        what.values = {stepTitle(scenario, id)};
    else if (what.code.startsWith(u"incident-item-"_s))
        what.values = {checklistTitle(id)};
    return say(what);
}

QString recoveryLine(const IncidentReport &report)
{
    if (!report.recovery)
        return translated(QT_TRANSLATE_NOOP(
            "Incidents",
            "Neither a restore with a healthy application nor a whole verification that passed is "
            "on record"));
    return timeUsed(*report.recovery, report.rto);
}

QString lostLine(const IncidentReport &report)
{
    if (!report.lost)
        return translated(QT_TRANSLATE_NOOP("Incidents", "Nothing was restored"));
    const QString lost = duration(*report.lost);
    const QString allowed = duration(report.rpo);
    if (*report.lost <= report.rpo)
        return translated(QT_TRANSLATE_NOOP("Incidents", "%1, inside the objective of %2"))
            .arg(lost, allowed);
    return translated(QT_TRANSLATE_NOOP("Incidents", "%1, beyond the objective of %2")).arg(lost, allowed);
}

} // namespace holdfast::text
