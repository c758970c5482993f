#include "cli/Consent.h"

#include <array>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

// One line of the terminal; what was typed before the end of input counts, too.
Result<QString> typedLine(const Invocation &invocation)
{
    QByteArray typed;
    while (!typed.contains('\n')) {
        if (invocation.stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, 100) <= 0)
            continue;
        std::array<char, 256> bytes{};
        const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        typed.append(bytes.data(), got);
    }
    return QString::fromUtf8(typed).section(u'\n', 0, 0).normalized(QString::NormalizationForm_C).trimmed();
}

// A table that is not there has no count.
QJsonValue countOf(qint64 rows)
{
    return rows < 0 ? QJsonValue(QStringLiteral("–")) : QJsonValue(rows);
}

void showTables(const Invocation &invocation, const Loss &loss)
{
    const auto line = [&](const Phrase &phrase) { invocation.output.line(text::say(phrase)); };
    for (const RowsDifference &rows : loss.tables) {
        if (rows.isSame())
            continue;
        line(phrase(u"rows-of-table", {rows.table, countOf(rows.backup), countOf(rows.live)}));
        line(phrase(u"loss-of-table", {rows.go, rows.come, rows.change}));
        if (!rows.newest.isEmpty())
            line(phrase(u"loss-newest", {rows.newest, rows.column}));
    }
    for (const SchemaDifference &one : loss.schema)
        line(phrase(u"loss-schema", {one.kind, one.backup, one.live}));
}

// What is lost; the window itself is among the consequences of the plan.
void showLoss(const Invocation &invocation, const Loss &loss)
{
    const auto line = [&](const Phrase &phrase) { invocation.output.line(text::say(phrase)); };
    QJsonObject event = toJson(loss);
    event.insert(u"event"_s, u"loss"_s);
    invocation.output.event(event);
    if (loss.seen == Loss::Seen::NotCounted)
        line(phrase(u"loss-not-counted"));
    if (loss.seen == Loss::Seen::Unreadable) {
        line(phrase(u"loss-unreadable", {loss.whyNot}));
        line(phrase(u"loss-live-file",
                    {bytesValue(loss.liveBytes), timeValue(loss.liveModified.toString(Qt::ISODateWithMs))}));
    }
    if (loss.other)
        line(phrase(u"loss-other-set",
                    {toText(loss.other->artefact.filename()),
                     timeValue(loss.other->time.toString(Qt::ISODateWithMs)), loss.other->rows}));
    showTables(invocation, loss);
}

// What becomes of the runtime files, those that stay as they are left out; of env files key by key.
void showRuntime(const Invocation &invocation, const RuntimeDifference &difference)
{
    const auto line = [&](const QString &code, std::initializer_list<QJsonValue> values) {
        invocation.output.line(text::say(Phrase{code, QJsonArray(values)}));
    };
    for (const FileDifference &file : difference.files) {
        if (file.kind != FileChange::Same)
            line(u"runtime-file-"_s + toString(file.kind), {file.name, file.reason});
        for (const KeyChange &key : file.keys) {
            if (key.kind != KeyChangeKind::Same)
                line(u"runtime-key-"_s + toString(key.kind), {key.key, key.shownNow, key.shownThen});
        }
    }
}

QStringList okWords(const RunReport &report)
{
    return {u"mode="_s + report.facts.value(u"mode").toString(),
            u"target="_s + printable(report.facts.value(u"target").toString()),
            u"outcome="_s + toString(report.outcome)};
}

} // namespace

Result<Consent> consentFor(const Invocation &invocation)
{
    const bool force = invocation.options.isSet(u"force"_s);
    const bool token = invocation.options.isSet(u"confirm"_s);
    if (::isatty(STDIN_FILENO) != 1) {
        const bool allowed = invocation.real.variables().value(u"RESTORE_ALLOW_NONINTERACTIVE"_s) == u"1";
        if (!allowed || (!force && !token)) {
            return fail(ErrorCode::ConsentMissing, invocation.command,
                        allowed
                            ? u"neither --confirm TOKEN nor --force was given"_s
                            : u"standard input is no terminal and RESTORE_ALLOW_NONINTERACTIVE is not 1"_s);
        }
    }
    return token ? Consent::Token : force ? Consent::Force : Consent::Terminal;
}

Result<void> askForToken(const Invocation &invocation, const QString &token)
{
    const QByteArray question = text::say(phrase(u"type-token", {token})).toUtf8();
    std::fwrite(question.constData(), 1, static_cast<std::size_t>(question.size()), stderr);
    HOLDFAST_TRY_AS(const QString answer, typedLine(invocation));
    if (answer != token)
        return fail(ErrorCode::ConsentMissing, invocation.command, u"another answer than the token"_s);
    return {};
}

void showPreparation(const Invocation &invocation, const RestorePreparation &prepared)
{
    invocation.output.preflight(prepared.preflight);
    showRuntime(invocation, prepared.runtime);
    showLoss(invocation, prepared.loss);
}

int runChange(Invocation &invocation, const Environment &environment, RestoreRequest request)
{
    // The key comes first: without it nothing of the rest can be proven.
    if (const Result<SigningKeys> keys = keysFor(invocation.services(), environment); !keys)
        return invocation.refuse(keys.error());
    const Result<Consent> consent = consentFor(invocation);
    if (!consent)
        return invocation.refuse(consent.error());
    QJsonObject bound;
    if (*consent == Consent::Token) {
        const QString token = invocation.options.value(u"confirm"_s);
        const Result<QJsonObject> claimed = invocation.services().plans.claim(token);
        if (!claimed)
            return invocation.refuse(claimed.error());
        bound = *claimed;
        const bool same = bound.value(u"artefact").toString() == toText(request.artefact) &&
                          bound.value(u"procedure").toString() == toString(request.procedure);
        if (!same)
            return invocation.refuse(fail(ErrorCode::TokenInvalid, token, u"it confirms another plan"_s));
        takeBound(bound, environment, request);
        bound.remove(u"unshown"_s);
    }
    if (*consent != Consent::Terminal)
        request.preview = Preview::Rows;
    ProgressSlot slot;
    RunContext context = invocation.context(slot);
    Result<RestorePreparation> prepared =
        prepareRestore(invocation.services(), environment, request, context);
    if (!prepared)
        return invocation.refuse(prepared.error());
    showPreparation(invocation, *prepared);
    if (prepared->refusal)
        return invocation.refuse(*prepared->refusal);
    if (*consent == Consent::Token) {
        const QString token = invocation.options.value(u"confirm"_s);
        if (const Result<void> still = confirmAs(token, bound, prepared->plan); !still)
            return invocation.refuse(still.error());
    }
    invocation.output.plan(prepared->plan);
    if (*consent == Consent::Terminal) {
        if (const Result<void> typed = askForToken(invocation, prepared->plan.token()); !typed)
            return invocation.refuse(typed.error());
    }
    Result<Run> run = runOfRestore(invocation.services(), environment, request, *prepared);
    if (!run)
        return invocation.refuse(run.error());
    const RunReport report = invocation.run(*run);
    return invocation.output.close(invocation.command, report, okWords(report));
}

} // namespace holdfast::cli
