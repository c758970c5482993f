#include "cli/Invocation.h"
#include "plan/Kept.h"
#include "plan/LaterLooks.h"
#include "text/Format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

bool isSafetyCopy(const BackupSet &set)
{
    return set.manifest.details && set.manifest.details->purpose == SetPurpose::PreRestore;
}

bool isState(const QString &text)
{
    for (const SetState state :
         {SetState::Valid, SetState::Damaged, SetState::Invalid, SetState::Partial, SetState::Foreign}) {
        if (toString(state) == text)
            return true;
    }
    return text == u"kept";
}

// Of what is not ours, or not whole, only the name speaks.
bool isEncrypted(const BackupSet &set)
{
    return set.manifest.details ? set.manifest.details->encrypted() : set.fileName().endsWith(u".age");
}

QString kindOf(const BackupSet &set, const QString &mode)
{
    const QString kind = isSafetyCopy(set) ? text::say(phrase(u"kind-safety-copy", {mode})) : mode;
    return !mode.isEmpty() && isEncrypted(set) ? text::say(phrase(u"kind-encrypted", {kind})) : kind;
}

QStringList rowOf(const BackupSet &set, const QDateTime &now)
{
    const bool known = set.state == SetState::Valid || set.state == SetState::Damaged;
    const QString mode = known ? toString(set.manifest.mode) : QString();
    return {set.time.isValid() ? text::utc(set.time) : QString(),
            set.time.isValid() ? text::duration(std::chrono::seconds(set.time.secsTo(now))) : QString(),
            text::word(set.state) + (set.reason.isEmpty() ? QString() : QString(u" ("_s + set.reason + u')')),
            known ? text::word(set.depth) : QString(),
            kindOf(set, mode),
            known ? text::size(set.manifest.sizeBytes) : QString(),
            printable(set.fileName())};
}

QJsonObject itemOf(const BackupSet &set)
{
    QJsonObject item{
        {u"file"_s, toText(set.artefact)},
        {u"state"_s, toString(set.state)},
        {u"encrypted"_s, isEncrypted(set)},
        {u"time"_s, set.time.isValid() ? QJsonValue(set.time.toString(Qt::ISODateWithMs)) : QJsonValue()}};
    if (!set.reason.isEmpty())
        item.insert(u"reason"_s, set.reason);
    if (set.state != SetState::Valid && set.state != SetState::Damaged)
        return item;
    item.insert(u"mode"_s, toString(set.manifest.mode));
    item.insert(u"version"_s, set.manifest.version());
    item.insert(u"depth"_s, toString(set.depth));
    item.insert(u"size_bytes"_s, set.manifest.sizeBytes);
    item.insert(u"sha256"_s, set.manifest.sha256.toLower());
    if (set.manifest.details) {
        item.insert(u"set_id"_s, set.manifest.details->setId);
        item.insert(u"sequence"_s, set.manifest.details->sequence);
        item.insert(u"label"_s, set.manifest.details->label);
        item.insert(u"purpose"_s, isSafetyCopy(set) ? u"pre-restore"_s : u"backup"_s);
        item.insert(u"plain_bytes"_s, set.manifest.details->plain.size);
        item.insert(u"rows"_s, set.manifest.details->fingerprint.totalRows());
    }
    return item;
}

Result<QList<BackupSet>> setsOf(const Invocation &invocation, const Environment &environment)
{
    HOLDFAST_TRY_AS(const SigningKeys keys, keysFor(invocation.services(), environment));
    HOLDFAST_TRY_AS(QList<BackupSet> sets,
                    readCatalog(invocation.services().files, environment.backupFolder(), keys));
    if (invocation.options.isSet(u"all"_s)) {
        HOLDFAST_TRY_AS(const QList<BackupSet> copies,
                        readCatalog(invocation.services().files, safetyFolder(environment), keys));
        sets += copies;
    }
    // A proof that failed later outweighs the one that was made at first.
    if (const Result<QList<OperationSummary>> operations = invocation.services().journal.operations())
        applyLaterLooks(sets, *operations);
    return sets;
}

// What a restore put aside and `revert` brings back.
void addKept(const Invocation &invocation, const QList<KeptCopy> &kept, QList<QStringList> &rows,
             QJsonArray &items)
{
    const QDateTime now = invocation.services().clock.nowUtc();
    for (const KeptCopy &copy : kept) {
        rows.append(
            {text::utc(copy.since), text::duration(std::chrono::seconds(copy.since.secsTo(now))), u"kept"_s,
             text::say(phrase(u"kept-until", {timeValue(copy.expires.toString(Qt::ISODateWithMs))})),
             copy.procedure, copy.bytes < 0 ? u"–"_s : text::size(copy.bytes), printable(copy.name())});
        items.append(
            QJsonObject{{u"state"_s, u"kept"_s},
                        {u"name"_s, copy.name()},
                        {u"file"_s, copy.artefact.empty() ? QJsonValue() : QJsonValue(toText(copy.artefact))},
                        {u"operation"_s, copy.operation},
                        {u"time"_s, copy.since.toString(Qt::ISODateWithMs)},
                        {u"expires"_s, copy.expires.toString(Qt::ISODateWithMs)},
                        {u"size_bytes"_s, copy.bytes < 0 ? QJsonValue() : QJsonValue(copy.bytes)}});
    }
}

} // namespace

int runList(Invocation &invocation)
{
    const Result<QDateTime> since = sinceFrom(invocation);
    if (!since)
        return invocation.refuse(since.error());
    const QString state = invocation.options.value(u"state"_s);
    if (!state.isEmpty() && !isState(state))
        return invocation.refuse(fail(ErrorCode::Usage, u"--state "_s + state,
                                      u"valid, damaged, invalid, partial, foreign or kept"_s));
    const Result<Environment> environment = invocation.environment(NeedsDatabase::No);
    if (!environment)
        return invocation.refuse(environment.error());
    const Result<QList<BackupSet>> sets = setsOf(invocation, *environment);
    if (!sets)
        return invocation.refuse(sets.error());
    const bool all = invocation.options.isSet(u"all"_s);
    const QDateTime now = invocation.services().clock.nowUtc();
    QList<QStringList> rows;
    QJsonArray items;
    qint64 notShown = 0;
    for (const BackupSet &set : *sets) {
        const bool hidden = !all && (set.state == SetState::Partial || set.state == SetState::Foreign);
        if (hidden && state.isEmpty())
            ++notShown;
        if ((hidden && state.isEmpty()) || (!state.isEmpty() && toString(set.state) != state) ||
            (since->isValid() && set.time < *since))
            continue;
        rows.append(rowOf(set, now));
        items.append(itemOf(set));
    }
    if (state == u"kept" || (all && state.isEmpty())) {
        ProgressSlot slot;
        RunContext context = invocation.context(slot);
        Result<QList<KeptCopy>> kept = keptCopies(invocation.services(), *environment, context);
        if (!kept)
            return invocation.refuse(kept.error());
        if (state.isEmpty()) // safety copies stand among the sets
            kept->removeIf([](const KeptCopy &copy) { return copy.database.isEmpty(); });
        kept->removeIf([&](const KeptCopy &copy) { return since->isValid() && copy.since < *since; });
        addKept(invocation, *kept, rows, items);
    }
    if (notShown > 0)
        invocation.output.line(text::say(phrase(u"not-shown", {notShown})));
    if (rows.isEmpty())
        invocation.output.line(text::say(phrase(u"no-sets", {toText(environment->backupFolder())})));
    else
        invocation.output.table({text::say(phrase(u"head-time")), text::say(phrase(u"head-age")),
                                 text::say(phrase(u"head-state")), text::say(phrase(u"head-depth")),
                                 text::say(phrase(u"head-kind")), text::say(phrase(u"head-size")),
                                 text::say(phrase(u"head-file"))},
                                rows);
    Closing closing;
    closing.command = invocation.command;
    closing.facts = {{u"items"_s, items}, {u"not_shown"_s, notShown}};
    closing.lastLine = false;
    return invocation.output.close(closing);
}

} // namespace holdfast::cli
