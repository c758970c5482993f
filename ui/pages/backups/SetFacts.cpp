#include "pages/backups/SetFacts.h"

#include "models/EncryptionWords.h"
#include "models/Spans.h"
#include "text/Format.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

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

QString extensionsOf(const PostgresDetails &postgres)
{
    QStringList names;
    for (const Extension &extension : postgres.extensions)
        names.append(printable(extension.name + u' ' + extension.version));
    return names.isEmpty() ? translated(QT_TRANSLATE_NOOP("SetFacts", "None")) : names.join(u", "_s);
}

void addServer(QList<Fact> &facts, const ManifestDetails &details)
{
    if (!details.postgres)
        return;
    const PostgresDetails &postgres = *details.postgres;
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Server")),
        translated(QT_TRANSLATE_NOOP("SetFacts", "PostgreSQL %1, dumped with pg_dump %2"))
            .arg(versionText(postgres.serverVersion), versionText(postgres.clientVersion)));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "System identifier")),
        details.source.systemIdentifier);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Owner")), printable(postgres.properties.owner));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Encoding and locale")),
        printable(QStringList{postgres.properties.encoding, postgres.properties.locale.isEmpty()
                                                                ? postgres.properties.collate
                                                                : postgres.properties.locale}
                      .join(u", "_s)));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Size on the server")),
        text::size(postgres.databaseBytes));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Extensions")), extensionsOf(postgres));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Roles that it uses")),
        printable(postgres.roles.join(u", "_s)));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Tablespaces that it uses")),
        printable(postgres.tablespaces.join(u", "_s)));
}

QString formWord(SetForm form)
{
    switch (form) {
    case SetForm::Roles:
        return translated(QT_TRANSLATE_NOOP("SetFacts", "Roles of the server"));
    case SetForm::Runtime:
        return translated(QT_TRANSLATE_NOOP("SetFacts", "Runtime files"));
    case SetForm::Database:
    case SetForm::Forensic:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("SetFacts", "Database"));
}

const BackupSet *companion(const SetRow &row, const RelatedArtefact &related)
{
    for (const BackupSet &each : row.companions) {
        if (each.manifest.sha256.toLower() == related.sha256)
            return &each;
    }
    return nullptr;
}

QString namesIn(const ManifestDetails &details)
{
    QStringList names;
    for (const QJsonValue &file : details.runtime.value(u"files").toArray())
        names.append(printable(file.toObject().value(u"name").toString()));
    return names.join(u'\n');
}

// The other artefacts of the set, one fact each: what it is, where it stands, how large.
void addParts(QList<Fact> &facts, const SetRow &row)
{
    for (const RelatedArtefact &related : row.set.manifest.details->related) {
        const BackupSet *part = companion(row, related);
        const QString file = printable(toText(toPath(related.file).filename()));
        if (part == nullptr) {
            add(facts, formWord(related.form),
                translated(QT_TRANSLATE_NOOP("SetFacts", "%1: not there any more")).arg(file));
            continue;
        }
        QString value = translated(QT_TRANSLATE_NOOP("SetFacts", "%1, %2"))
                            .arg(file, text::size(part->manifest.sizeBytes));
        if (part->state != SetState::Valid)
            value += u'\n' + setReason(*part);
        if (const QString names = part->manifest.details ? namesIn(*part->manifest.details) : QString();
            !names.isEmpty())
            value += u'\n' + names;
        add(facts, formWord(related.form), value);
    }
}

// What is said of a database's content; a dump of roles and runtime files have none.
void addContent(QList<Fact> &facts, const ManifestDetails &details)
{
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Tables")),
        text::number(details.fingerprint.tables.size()));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Rows")),
        text::number(details.fingerprint.totalRows()));
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Rows per table")),
        rowsPerTable(details.fingerprint));
}

void addEncryption(QList<Fact> &facts, const BackupSet &set)
{
    const QStringList recipients = recipientsOf(set);
    add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Encrypted")), encryptedFor(recipients));
    for (const QString &recipient : recipients) {
        if (recipient.startsWith(u"age1"))
            addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Recipient")), printable(recipient));
    }
}

void addDetails(QList<Fact> &facts, const SetRow &row)
{
    const ManifestDetails &details = *row.set.manifest.details;
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
    else if (details.form == SetForm::Runtime)
        add(facts, formWord(details.form), namesIn(details));
    addServer(facts, details);
    addParts(facts, row);
    if (details.form == SetForm::Database)
        addContent(facts, details);
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
    QList<DetailPanel::Action> actions;
    if (isUsable(set) && holdsDatabase(set))
        actions.append({u"restore"_s, translated(QT_TRANSLATE_NOOP("SetFacts", "Restore this…"))});
    if (isUsable(set))
        actions.append({u"validate"_s, translated(QT_TRANSLATE_NOOP("SetFacts", "&Validate…"))});
    return actions;
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
    addEncryption(facts, set);
    addId(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "SHA-256 of the file")),
          set.manifest.sha256.toLower());
    if (set.manifest.details)
        addDetails(facts, row);
    else
        add(facts, translated(QT_TRANSLATE_NOOP("SetFacts", "Metadata")),
            translated(QT_TRANSLATE_NOOP(
                "SetFacts", "Version 1: it does not say where it was taken, nor what is in it.")));
    return detail;
}

} // namespace holdfast
