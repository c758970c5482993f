#include "pages/activity/OperationFacts.h"

#include "model/Outcome.h"
#include "models/KeptWords.h"
#include "models/UnsettledWords.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Fact = FactsPanel::Fact;

QString translated(const char *source)
{
    return QCoreApplication::translate("OperationFacts", source);
}

void add(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

QString sessionText(const QJsonObject &session)
{
    const QString address = session.value(u"address").toString();
    return translated(QT_TRANSLATE_NOOP("OperationFacts", "%1, %2, process %3"))
               .arg(printable(session.value(u"user").toString()),
                    printable(session.value(u"program").toString()),
                    QString::number(session.value(u"pid").toInteger())) +
           (address.isEmpty() ? QString() : u", "_s + printable(address));
}

void addServer(QList<Fact> &facts, const QJsonObject &end)
{
    QStringList sessions;
    for (const QJsonValue &session : end.value(u"sessions_ended").toArray())
        sessions.append(sessionText(session.toObject()));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Sessions ended")), sessions.join(u'\n'));
    if (end.contains(u"shut_seconds"_s))
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Nobody could connect for")),
            text::duration(std::chrono::milliseconds(
                static_cast<qint64>(end.value(u"shut_seconds").toDouble() * 1000))));
}

void addFactsOfEnd(QList<Fact> &facts, const QJsonObject &end)
{
    const auto path = [&end](const QString &key) { return printable(end.value(key).toString()); };
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Backup file")), path(u"file"_s));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Database")), path(u"target"_s));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Runtime files")), path(u"runtime_file"_s));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Roles of the server")), path(u"roles_file"_s));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Safety copy")), path(u"safety_copy"_s));
    if (end.value(u"method").toString() == u"swap")
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Old database, kept as")),
            path(u"kept_database"_s));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Runtime files from before")),
        path(u"runtime_safety"_s));
    addServer(facts, end);
    if (const auto depth = depthFromString(end.value(u"depth").toString()))
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Proven to")), text::word(*depth));
    if (end.contains(u"size_bytes"_s))
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Size")),
            text::size(end.value(u"size_bytes").toInteger()));
    const QDateTime asOf = QDateTime::fromString(end.value(u"data_as_of").toString(), Qt::ISODateWithMs);
    if (asOf.isValid())
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Data as of")), text::utc(asOf));
}

QString noteOf(const OperationSummary &operation, const Unsettled *unsettled)
{
    if (unsettled != nullptr)
        return (QStringList{dataSentence(unsettled->run)} + inForceSentences(unsettled->run)).join(u' ');
    const Ending ending = endingOf(operation);
    if (ending == Ending::Interrupted)
        return interruptionMeaning(operation);
    if (ending == Ending::Running)
        return {};
    const auto outcome = outcomeFromString(operation.outcome);
    return outcome ? text::meaning(*outcome) : QString();
}

QList<DetailPanel::Action> actionsOf(const Aftermath &aftermath)
{
    QList<DetailPanel::Action> actions;
    if (aftermath.unsettled != nullptr)
        actions.append({u"settle"_s, translated(QT_TRANSLATE_NOOP("OperationFacts", "Settle it…"))});
    else if (aftermath.kept != nullptr)
        actions.append({u"revert"_s, translated(QT_TRANSLATE_NOOP("OperationFacts", "Return to before…"))});
    return actions;
}

void addKept(QList<Fact> &facts, const KeptCopy *kept)
{
    if (kept == nullptr)
        return;
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Can be returned to")),
        QString(printable(kept->name()) + u", "_s + sizeWords(*kept)));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Left alone until")),
        text::utcAndLocal(kept->expires));
}

} // namespace

DetailPanel::Detail detailOf(const OperationSummary &operation, const Aftermath &aftermath)
{
    const Ending ending = endingOf(operation);
    DetailPanel::Detail detail;
    detail.title = translated(QT_TRANSLATE_NOOP("OperationFacts", "%1 of %2"))
                       .arg(procedureWord(operation.procedure), printable(operation.target));
    detail.state = outcomeKind(operation);
    detail.stateWord = outcomeWord(operation);
    detail.note = noteOf(operation, aftermath.unsettled);
    detail.actions = actionsOf(aftermath);
    QList<Fact> &facts = detail.facts;
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Started")),
        text::utcAndLocal(operation.started));
    if (const auto duration = durationOf(operation))
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Duration")), text::duration(*duration));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Environment")), operation.environment);
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Who")), operation.actor);
    if (operation.reason != u"not given")
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Reason")), operation.reason);
    if (ending != Ending::Ended || !operation.errorCode.isEmpty())
        add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Last step")),
            text::stepTitle(operation.lastStep));
    add(facts, translated(QT_TRANSLATE_NOOP("OperationFacts", "Error code")), operation.errorCode);
    addFactsOfEnd(facts, operation.facts);
    addKept(facts, aftermath.kept);
    facts.append({translated(QT_TRANSLATE_NOOP("OperationFacts", "Id")), operation.id});
    return detail;
}

} // namespace holdfast
