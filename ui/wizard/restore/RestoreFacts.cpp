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

QString quoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString sourceOf(const RestoreDraft &draft)
{
    if (draft.request.artefact.empty())
        return Say::tr("Not chosen yet");
    return toText(draft.request.artefact.filename());
}

QString lossOf(const RestoreDraft &draft, const QDateTime &now)
{
    if (!draft.set)
        return {};
    if (!draft.set->time.isValid())
        return Say::tr("Not known: the backup does not say when it was taken");
    QString loss = text::duration(std::chrono::seconds(std::max<qint64>(0, draft.set->time.secsTo(now))));
    qint64 go = 0;
    for (const RowsDifference &rows : draft.prepared ? draft.prepared->rows : QList<RowsDifference>())
        go += std::max<qint64>(0, std::max<qint64>(0, rows.live) - std::max<qint64>(0, rows.backup));
    if (draft.prepared && !draft.prepared->rows.isEmpty())
        loss += u'\n' + Say::tr("Rows that go: at least %1").arg(text::number(go));
    return loss;
}

QString safetyOf(const RestoreDraft &draft)
{
    if (draft.report) {
        const QString copy = draft.report->facts.value(u"safety_copy").toString();
        return copy.isEmpty() ? Say::tr("None was made") : copy;
    }
    if (!draft.request.withoutSafetyCopy.isEmpty())
        return Say::tr("None, if it cannot be made: accepted by phrase");
    if (draft.prepared && draft.prepared->live.state == LiveState::Missing)
        return Say::tr("None: there is no database yet");
    return Say::tr("Made and proven before anything is replaced");
}

} // namespace

QString ago(const QDateTime &time, const QDateTime &now)
{
    return Say::tr("%1 ago").arg(text::duration(std::chrono::seconds(std::max<qint64>(0, time.secsTo(now)))));
}

QList<FactsPanel::Fact> factsOf(const RestoreDraft &draft, const QDateTime &now)
{
    const Environment &where = draft.environment;
    QList<FactsPanel::Fact> facts{
        {Say::tr("Environment"), where.name + u" ("_s + text::word(where.kind) + u')'},
        {draft.isRevert() ? Say::tr("Safety copy that goes back") : Say::tr("Backup"), sourceOf(draft)},
        {Say::tr("Target"),
         toText(draft.prepared ? draft.prepared->live.path : draft.environment.databaseFile())}};
    if (draft.set && draft.set->time.isValid())
        facts.append(
            {Say::tr("Data as of"), text::utcAndLocal(draft.set->time) + u'\n' + ago(draft.set->time, now)});
    if (const QString loss = lossOf(draft, now); !loss.isEmpty())
        facts.append({Say::tr("Data-loss window"), loss});
    facts.append({Say::tr("Safety copy"), safetyOf(draft)});
    facts.append({Say::tr("Clock started"), text::utcAndLocal(draft.opened)});
    return facts;
}

QString commandLineOf(const RestoreDraft &draft)
{
    QStringList words{u"holdfast-cli"_s, u"--environment"_s, quoted(draft.environment.name)};
    if (draft.isRevert())
        words << u"revert"_s << quoted(draft.revertOf);
    else
        words << u"restore"_s << quoted(toText(draft.request.artefact));
    if (!draft.request.acceptTarget.isEmpty())
        words << u"--accept-target"_s << quoted(draft.request.acceptTarget);
    if (!draft.request.withoutSafetyCopy.isEmpty())
        words << u"--without-safety-copy"_s << quoted(draft.request.withoutSafetyCopy);
    return words.join(u' ');
}

std::optional<qint64> liveRows(const RestorePreparation &prepared)
{
    if (prepared.live.state != LiveState::Sound)
        return std::nullopt;
    return prepared.live.facts.totalRows();
}

} // namespace holdfast
