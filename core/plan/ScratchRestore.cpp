#include "plan/ScratchRestore.h"

#include "archive/RuntimeArchive.h"
#include "archive/ZipArchive.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qsizetype toldDifferences = 5;

Fingerprint without(Fingerprint fingerprint, const QStringList &kinds)
{
    fingerprint.catalogue.removeIf([&](const CatalogueFacts &facts) { return kinds.contains(facts.kind); });
    return fingerprint;
}

QString detailOf(const QList<Phrase> &losses)
{
    QStringList out;
    for (const Phrase &loss : losses.mid(0, toldDifferences)) {
        QStringList words{loss.code};
        for (const QJsonValue &value : loss.values)
            words.append(value.toVariant().toString());
        out.append(words.join(u' '));
    }
    if (losses.size() > toldDifferences)
        out.append(u"…"_s);
    return out.join(u"; "_s);
}

// Unpacked files of a runtime archive, gone with this object.
struct RuntimeScratch
{
    explicit RuntimeScratch(ScratchParts given) : parts(std::move(given)) {}
    ~RuntimeScratch() { removeStaged(parts.services.files, entries); }
    RuntimeScratch(const RuntimeScratch &) = delete;
    RuntimeScratch &operator=(const RuntimeScratch &) = delete;

    ScratchParts parts;
    QList<RuntimeEntry> entries;
};

Result<StepEnd> unpack(RuntimeScratch &work, RunContext &context)
{
    RuntimePolicy policy;
    policy.allowed = {u"**"_s};
    Files &files = work.parts.services.files;
    const Path prefix(work.parts.beside.native() + ".unpacked");
    HOLDFAST_TRY_AS(work.entries, work.parts.set.manifest.details
                                      ? unpackRuntime(files, work.parts.staged, prefix, policy, context)
                                      : unpackRuntimeZip(files, work.parts.staged, prefix, policy, context));
    return StepEnd{StepState::Done, phrase(u"content-files", {static_cast<qint64>(work.entries.size())})};
}

// What is missing, too much or another one; each once, by name.
QStringList otherFiles(const QJsonArray &expected, const QList<RuntimeEntry> &entries)
{
    QMap<QString, QString> found;
    for (const RuntimeEntry &entry : entries) {
        if (!isRuntimeNote(entry.name))
            found.insert(entry.name, QString::number(entry.size) + u' ' + entry.sha256);
    }
    QStringList out;
    for (const QJsonValue &value : expected) {
        const QJsonObject file = value.toObject();
        const QString wanted =
            QString::number(file.value(u"size_bytes").toInteger()) + u' ' + file.value(u"sha256").toString();
        if (found.take(file.value(u"name").toString()) != wanted)
            out.append(file.value(u"name").toString());
    }
    return out + found.keys();
}

// Of version 1 the digest of the whole archive is all that is signed, and that held.
Result<StepEnd> compareFiles(RuntimeScratch &work)
{
    const auto &details = work.parts.set.manifest.details;
    const auto count = static_cast<qint64>(work.entries.size());
    CheckResult check{u"restored-content"_s,
                      Verdict::Pass,
                      phrase(u"scratch-files-expected"),
                      phrase(u"scratch-files-equal", {count}),
                      {},
                      {}};
    if (details) {
        const QStringList other = otherFiles(details->runtime.value(u"files").toArray(), work.entries);
        if (!other.isEmpty()) {
            check.verdict = Verdict::Fail;
            check.observed = phrase(u"scratch-files-differ", {other.mid(0, toldDifferences).join(u", "_s)});
            work.parts.state->checks.append(check);
            return fail(ErrorCode::ArtefactDamaged, toText(work.parts.set.artefact),
                        u"not the signed files: "_s + other.join(u", "_s));
        }
    }
    work.parts.state->checks.append(check);
    work.parts.state->facts.insert(u"depth"_s, toString(Depth::Restored));
    return StepEnd{StepState::Done, check.observed};
}

} // namespace

Result<bool> compareScratch(const ScratchParts &parts, const Fingerprint &found, const QStringList &kinds)
{
    const Fingerprint &expected = parts.set.manifest.details->fingerprint;
    const QList<Phrase> different = differences(without(expected, kinds), without(found, kinds));
    CheckResult check{
        u"restored-content"_s,
        different.isEmpty() ? Verdict::Pass : Verdict::Fail,
        phrase(u"content-expected-tables",
               {static_cast<qint64>(expected.tables.size()), expected.totalRows()}),
        phrase(u"content-tables-are", {static_cast<qint64>(found.tables.size()), found.totalRows()}),
        {},
        {}};
    if (!different.isEmpty())
        check.observed = different.first();
    parts.state->checks.append(check);
    QList<Phrase> losses;
    for (const Phrase &difference : different) {
        parts.state->deviations.append(difference);
        if (isLoss(difference))
            losses.append(difference);
    }
    if (!losses.isEmpty())
        return fail(ErrorCode::ArtefactDamaged, toText(parts.set.artefact), detailOf(losses));
    return different.isEmpty();
}

ScratchSteps planRuntimeScratch(ScratchParts parts)
{
    ScratchSteps out;
    const auto work = std::make_shared<RuntimeScratch>(std::move(parts));
    RuntimeScratch *const raw = work.get();
    out.keepAlive = work;
    out.rows = {
        {u"scratch"_s, phrase(u"do-scratch-unpack"), {}, phrase(u"changes-scratch"), phrase(u"undo-scratch")},
        {u"proof"_s, phrase(u"do-scratch-compare-files"), {}, {}, {}}};
    out.steps = {{u"scratch"_s, [raw](RunContext &context) { return unpack(*raw, context); }},
                 {u"proof"_s, [raw](RunContext &) { return compareFiles(*raw); }}};
    return out;
}

Result<ScratchSteps> planScratch(ScratchParts parts)
{
    const Manifest &manifest = parts.set.manifest;
    const SetForm form = manifest.details ? manifest.details->form : SetForm::Database;
    if (form == SetForm::Forensic)
        return fail(
            ErrorCode::PreconditionFailed, toText(parts.set.artefact),
            u"it holds the raw files of a database that could not be read: there is nothing to restore "
            "and compare; --depth readable is the deepest"_s);
    if (form == SetForm::Roles)
        return fail(
            ErrorCode::PreconditionFailed, toText(parts.set.artefact),
            u"roles belong to a whole server and are restored into no scratch database; --depth readable "
            "is the deepest"_s);
    if (manifest.mode == Mode::RuntimeAssets)
        return planRuntimeScratch(std::move(parts));
    return manifest.mode == Mode::Postgres ? planServerScratch(std::move(parts))
                                           : Result<ScratchSteps>(planFileScratch(std::move(parts)));
}

} // namespace holdfast
