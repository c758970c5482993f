#include "wizard/restore/RestoreFacts.h"

#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(RestoreFacts)
};

QString sourceOf(const RestoreDraft &draft)
{
    if (draft.isToKept())
        return printable(draft.request.kept.name);
    if (draft.request.artefact.empty())
        return draft.isRevert() ? Say::tr("Being looked for") : Say::tr("Not chosen yet");
    return toText(draft.request.artefact.filename());
}

QString lossOf(const RestoreDraft &draft, const QDateTime &now)
{
    if (draft.isToKept())
        return Say::tr("What was written since the restore; it is kept with the database in use now");
    if (!draft.set)
        return {};
    if (!draft.set->time.isValid())
        return Say::tr("Not known: the backup does not say when it was taken");
    QString loss = text::duration(std::chrono::seconds(std::max<qint64>(0, draft.set->time.secsTo(now))));
    const qint64 go = draft.prepared ? draft.prepared->loss.go() : 0;
    if (go > 0)
        loss += u'\n' + Say::tr("Rows that go: at least %1").arg(text::number(go));
    return loss;
}

QString safetyOf(const RestoreDraft &draft)
{
    if (draft.report) {
        const QString kept = keptDatabaseOf(*draft.report);
        const QString copy = kept.isEmpty() ? draft.report->facts.value(u"safety_copy").toString() : kept;
        return copy.isEmpty() ? Say::tr("None was made") : printable(copy);
    }
    if (!draft.request.withoutSafetyCopy.isEmpty())
        return Say::tr("None, if it cannot be made: accepted by phrase");
    if (draft.prepared && draft.prepared->live.state == LiveState::Missing)
        return Say::tr("None: there is no database yet");
    if (draft.isServer() && !draft.isInPlace() && draft.prepared)
        return Say::tr("The database as it is now, under the name %1")
            .replace(u"%1"_s, printable(draft.prepared->names.kept));
    if (draft.isServer() && !draft.isInPlace())
        return Say::tr("The database as it is now, under another name");
    return Say::tr("Made and proven before anything is replaced");
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString ago(const QDateTime &time, const QDateTime &now)
{
    return Say::tr("%1 ago").arg(text::duration(std::chrono::seconds(std::max<qint64>(0, time.secsTo(now)))));
}

QList<FactsPanel::Fact> factsOf(const RestoreDraft &draft, const QDateTime &now)
{
    const Environment &where = draft.environment;
    QList<FactsPanel::Fact> facts{
        {Say::tr("Environment"), where.name + u" ("_s + text::word(where.kind) + u')'},
        {!draft.isRevert()  ? Say::tr("Backup")
         : draft.isToKept() ? Say::tr("Database that comes back")
                            : Say::tr("Safety copy that goes back"),
         sourceOf(draft)},
        {Say::tr("Target"),
         printable(draft.prepared ? draft.prepared->live.identity.path : draft.environment.databasePlace())}};
    if (draft.isServer())
        facts.append({Say::tr("How"), draft.isToKept() ? Say::tr("The names are swapped; nothing is loaded")
                                      : draft.isInPlace() ? Say::tr("In place, in one transaction")
                                                          : Say::tr("Beside, then the names are swapped")});
    if (draft.set && draft.set->time.isValid())
        facts.append(
            {Say::tr("Data as of"), text::utcAndLocal(draft.set->time) + u'\n' + ago(draft.set->time, now)});
    if (const QString loss = lossOf(draft, now); !loss.isEmpty())
        facts.append({Say::tr("Data-loss window"), loss});
    if (!draft.request.runtimeArtefact.empty())
        facts.append({Say::tr("Runtime files"), toText(draft.request.runtimeArtefact.filename())});
    facts.append({draft.isServer() && !draft.isInPlace() ? Say::tr("Way back") : Say::tr("Safety copy"),
                  safetyOf(draft)});
    facts.append({Say::tr("Clock started"), text::utcAndLocal(draft.opened)});
    return facts;
}

QString commandLineOf(const RestoreDraft &draft)
{
    QStringList words{u"holdfast-cli"_s, u"--environment"_s, shellQuoted(draft.environment.name)};
    if (draft.isRevert())
        words << u"revert"_s << shellQuoted(draft.revertOf);
    else
        words << u"restore"_s << shellQuoted(toText(draft.request.artefact));
    if (!draft.isRevert() && !draft.request.runtimeArtefact.empty())
        words << u"--runtime-backup"_s << shellQuoted(toText(draft.request.runtimeArtefact));
    if (!draft.isRevert() && draft.isInPlace())
        words << u"--in-place"_s;
    if (!draft.request.opening.identity.empty())
        words << u"--identity"_s << shellQuoted(toText(draft.request.opening.identity));
    if (!draft.request.opening.passphrase.empty())
        words << u"--passphrase-file"_s << shellQuoted(toText(draft.request.opening.passphrase));
    if (draft.request.control == Control::LeftAlone)
        words << u"--leave-services"_s;
    if (draft.request.declared.isValid())
        words << u"--declared-at"_s << draft.request.declared.toUTC().toString(Qt::ISODate);
    if (!draft.request.acceptTarget.isEmpty())
        words << u"--accept-target"_s << shellQuoted(draft.request.acceptTarget);
    if (!draft.request.withoutSafetyCopy.isEmpty())
        words << u"--without-safety-copy"_s << shellQuoted(draft.request.withoutSafetyCopy);
    return words.join(u' ');
}

QString keptDatabaseOf(const RunReport &report)
{
    // The name is on record before the swap; it means a database only after it.
    return report.facts.value(u"method").toString() == u"swap"
               ? report.facts.value(u"kept_database").toString()
               : QString();
}

bool hasWayBack(const RunReport &report)
{
    return !keptDatabaseOf(report).isEmpty() || report.facts.contains(u"safety_copy");
}

std::optional<qint64> liveRows(const RestorePreparation &prepared)
{
    if (prepared.live.state != LiveState::Sound || !prepared.live.report.isEmpty())
        return std::nullopt;
    return prepared.live.facts.totalRows();
}

} // namespace holdfast
