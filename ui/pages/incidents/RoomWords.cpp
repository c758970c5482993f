#include "pages/incidents/RoomWords.h"

#include "model/Outcome.h"
#include "text/IncidentWords.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {
QString translated(const char *source)
{
    return QCoreApplication::translate("RoomWords", source);
}
} // namespace

QString textNow(const LocalText &words)
{
    return words.in(text::language());
}

StateKind stateOf(Progressing state)
{
    switch (state) {
    case Progressing::Running:
        return StateKind::Running;
    case Progressing::Done:
        return StateKind::Ok;
    case Progressing::Failed:
        return StateKind::Critical;
    case Progressing::Skipped:
        return StateKind::Skipped;
    case Progressing::Todo:
        break;
    }
    return StateKind::Neutral;
}

QString wordOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Automatic:
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Holdfast does it, when you start it."));
    case StepKind::Assisted:
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Holdfast looks, you decide."));
    case StepKind::Manual:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("RoomWords", "You do it, and say so here."));
}

QString actionText(const QString &action)
{
    if (action == u"backup")
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Run the backup…"));
    if (action == u"restore")
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Restore…"));
    if (action == u"revert")
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Return to before…"));
    if (action == u"verify")
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Verify…"));
    if (action == u"validate")
        return translated(QT_TRANSLATE_NOOP("RoomWords", "Validate…"));
    return {};
}

QString endOf(const OperationSummary &operation)
{
    if (operation.errorCode == toString(ErrorCode::SourceDamaged)) // what there is was copied all the same
        return text::word(SetState::Damaged);
    const auto outcome = outcomeFromString(operation.outcome);
    return outcome ? text::word(*outcome) : operation.outcome;
}

QString titlesOf(const QStringList &checks)
{
    QStringList titles;
    for (const QString &check : checks)
        titles.append(text::checkTitle(check));
    return titles.join(u" · ");
}

QString stepInHand(const Incident &incident)
{
    for (const IncidentStep &step : incident.steps) {
        if (step.state != Progressing::Done && step.state != Progressing::Skipped)
            return step.id;
    }
    return incident.steps.isEmpty() ? QString() : incident.steps.last().id;
}

} // namespace holdfast
