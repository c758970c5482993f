#include "model/Incident.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

QString toString(Progressing state)
{
    switch (state) {
    case Progressing::Todo:
        return u"todo"_s;
    case Progressing::Running:
        return u"running"_s;
    case Progressing::Done:
        return u"done"_s;
    case Progressing::Failed:
        return u"failed"_s;
    case Progressing::Skipped:
        return u"skipped"_s;
    }
    return {};
}

std::optional<Progressing> progressingFromString(QStringView text)
{
    for (const Progressing state : {Progressing::Todo, Progressing::Running, Progressing::Done,
                                    Progressing::Failed, Progressing::Skipped}) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

QString toString(ChecklistItem::State state)
{
    switch (state) {
    case ChecklistItem::State::Open:
        return u"open"_s;
    case ChecklistItem::State::Done:
        return u"done"_s;
    case ChecklistItem::State::NotApplicable:
        return u"not-applicable"_s;
    }
    return {};
}

std::optional<ChecklistItem::State> itemStateFromString(QStringView text)
{
    using State = ChecklistItem::State;
    for (const State state : {State::Open, State::Done, State::NotApplicable}) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

QStringList checklistIds()
{
    return {u"backend-healthy"_s, u"frontend-accessible"_s, u"endpoints-revalidated"_s,
            u"monitoring-stable"_s, u"incident-documented"_s};
}

QList<ChecklistItem> emptyChecklist()
{
    QList<ChecklistItem> out;
    for (const QString &id : checklistIds()) {
        ChecklistItem item;
        item.id = id;
        out.append(item);
    }
    return out;
}

bool RootCause::isComplete() const
{
    const auto says = [](const QString &text) { return !text.trimmed().isEmpty(); };
    return says(cause) && says(impact) && says(actions) && says(prevention);
}

const IncidentStep *Incident::step(const QString &stepId) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const IncidentStep &each) { return each.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace holdfast
