#include "pages/backups/SetFacts.h"

#include "models/Spans.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using Fact = FactsPanel::Fact;

QString translated(const char *source)
{
    return QCoreApplication::translate("SetFacts", source);
}

void add(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

void addId(QList<Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value, FactsPanel::Kind::Identifier});
}

QString rowsPerTable(const Fingerprint &fingerprint)
{
    QStringList lines;
    for (const TableRows &table : fingerprint.tables) {
        const QString rows = table.rows < 0 ? translated(QT_TRANSLATE_NOOP("SetFacts", "not counted"))
                                            : text::number(table.rows);
        lines.append(translated(QT_TRANSLATE_NOOP("SetFacts", "%1: %2")).arg(printable(table.name), rows));
    }
    return lines.join(u'\n');
}

void addDetails(QList<Fact> &facts, const ManifestDetails &details)
{
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Id of the set")), details.setId);
    if (details.consistencyPoint.isValid())
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Data as of")),
            text::utc(details.consistencyPoint));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Taken from")), printable(details.source.path));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Environment")), details.environment);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Number in its folder")),
        text::number(details.sequence));
    if (details.form == SetForm::Forensic)
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Form")),
            translated(QT_TRANSLATE_NOOP("SetFacts", "Raw files of a database too damaged to be copied")));
    else {
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Rows")),
            text::number(details.fingerprint.totalRows()));
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Rows per table")),
            rowsPerTable(details.fingerprint));
    }
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Said by the check of the source")),
        details.engineReport);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Unpacked size")), text::size(details.plain.size));
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "SHA-256 of the content")), details.plain.sha256);
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Digest of all pages")),
          details.fingerprint.pageDigest);
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Digest of the schema")),
          details.fingerprint.schemaDigest);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Made with")),
        translated(QT_TRANSLATE_NOOP("SetFacts", "Holdfast %1, %2"))
            .arg(details.toolVersion, details.engineVersion));
}

QList<DetailPanel::Action> actionsOf(const BackupSet &set)
{
    if (!isUsable(set))
        return {};
    return {{u"restore"_s, translated(QT_TRANSLATE_NOOP("SetFacts", "Restore this…"))},
            {u"validate"_s, translated(QT_TRANSLATE_NOOP("SetFacts", "&Validate…"))}};
}

} // namespace

DetailPanel::Detail detailOf(const SetRow &row, const QDateTime &now)
{
    const BackupSet &set = row.set;
    DetailPanel::Detail detail;
    detail.title = isUsable(set) ? setKind(set) : text::word(set.state);
    detail.state = stateKind(set.state);
    detail.stateWord = text::word(set.state);
    detail.note = setReason(set);
    detail.actions = actionsOf(set);
    QList<Fact> &facts = detail.facts;
    if (set.time.isValid())
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Taken")),
            translated(QT_TRANSLATE_NOOP("SetFacts", "%1, %2 ago"))
                .arg(text::utcAndLocal(set.time), ageText(set.time, now)));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "File")), printable(toText(set.artefact)));
    if (!isUsable(set))
        return detail;
    detail.depth = static_cast<DepthChip::Depth>(row.proven);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Size")), text::size(set.manifest.sizeBytes));
    if (set.manifest.details)
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Label")), set.manifest.details->label);
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "SHA-256 of the file")),
          set.manifest.sha256.toLower());
    if (set.manifest.details)
        addDetails(facts, *set.manifest.details);
    else
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Metadata")),
            translated(QT_TRANSLATE_NOOP(
                "SetFacts", "Version 1: it does not say where it was taken, nor what is in it.")));
    return detail;
}

} // namespace holdfast
