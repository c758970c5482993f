#include "text/Words.h"

#include "text/Format.h"
#include "text/PhraseTable.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::text {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Words", source);
}

struct Name
{
    const char16_t *id;
    const char *source;
};

constexpr std::array stepNames{
    Name{u"copy", QT_TRANSLATE_NOOP("Words", "Copy the database")},
    Name{u"examine", QT_TRANSLATE_NOOP("Words", "Check the copy")},
    Name{u"read-back", QT_TRANSLATE_NOOP("Words", "Read back and check")},
    Name{u"publish", QT_TRANSLATE_NOOP("Words", "Publish and sign")},
    Name{u"sealed", QT_TRANSLATE_NOOP("Words", "Signature and digest")},
    Name{u"readable", QT_TRANSLATE_NOOP("Words", "Read to the last byte")},
    Name{u"stage", QT_TRANSLATE_NOOP("Words", "Unpack beside")},
    Name{u"safety-copy", QT_TRANSLATE_NOOP("Words", "Safety copy")},
    Name{u"identity", QT_TRANSLATE_NOOP("Words", "Same target?")},
    Name{u"replace", QT_TRANSLATE_NOOP("Words", "Replace the data")},
    Name{u"roles", QT_TRANSLATE_NOOP("Words", "Roles")},
    Name{u"runtime", QT_TRANSLATE_NOOP("Words", "Runtime files")},
    Name{u"load", QT_TRANSLATE_NOOP("Words", "Load beside")},
    Name{u"finish", QT_TRANSLATE_NOOP("Words", "Owner, privileges, statistics")},
    Name{u"swap", QT_TRANSLATE_NOOP("Words", "Swap the names")},
    Name{u"runtime-keep", QT_TRANSLATE_NOOP("Words", "Keep the runtime files")},
    Name{u"runtime-put", QT_TRANSLATE_NOOP("Words", "Replace the runtime files")},
    Name{u"proof", QT_TRANSLATE_NOOP("Words", "Proof of content")},
    Name{u"health", QT_TRANSLATE_NOOP("Words", "Health of the application")},
    Name{u"baseline", QT_TRANSLATE_NOOP("Words", "What monitoring says before")},
    Name{u"checks", QT_TRANSLATE_NOOP("Words", "The other checks")},
    Name{u"save-baseline", QT_TRANSLATE_NOOP("Words", "Save the baseline")},
    Name{u"seal-check", QT_TRANSLATE_NOOP("Words", "Check the digest")},
    Name{u"look", QT_TRANSLATE_NOOP("Words", "Look at the target")},
    Name{u"scratch", QT_TRANSLATE_NOOP("Words", "Scratch target")},
    Name{u"engine-check", QT_TRANSLATE_NOOP("Words", "Full check by the engine")},
    Name{u"scratch-drop", QT_TRANSLATE_NOOP("Words", "Drop the scratch database")},
    Name{u"freeze", QT_TRANSLATE_NOOP("Words", "Refuse writes")},
    Name{u"freeze-undo", QT_TRANSLATE_NOOP("Words", "Allow writes")},
    Name{u"services-stop", QT_TRANSLATE_NOOP("Words", "Stop the application")},
    Name{u"services-start", QT_TRANSLATE_NOOP("Words", "Start the application")},
    Name{u"probe", QT_TRANSLATE_NOOP("Words", "What is true now?")},
    Name{u"clear", QT_TRANSLATE_NOOP("Words", "Clear leftovers")},
};

constexpr std::array checkNames{
    Name{u"signature", QT_TRANSLATE_NOOP("Words", "Signature")},
    Name{u"digest", QT_TRANSLATE_NOOP("Words", "Digest")},
    Name{u"mode", QT_TRANSLATE_NOOP("Words", "Kind of backup")},
    Name{u"source-sound", QT_TRANSLATE_NOOP("Words", "Source")},
    Name{u"age", QT_TRANSLATE_NOOP("Words", "Age")},
    Name{u"identity", QT_TRANSLATE_NOOP("Words", "Right target")},
    Name{u"target", QT_TRANSLATE_NOOP("Words", "Target now")},
    Name{u"openers", QT_TRANSLATE_NOOP("Words", "Open by")},
    Name{u"server", QT_TRANSLATE_NOOP("Words", "Server")},
    Name{u"versions", QT_TRANSLATE_NOOP("Words", "Versions")},
    Name{u"rights", QT_TRANSLATE_NOOP("Words", "Rights")},
    Name{u"roles", QT_TRANSLATE_NOOP("Words", "Roles")},
    Name{u"tablespaces", QT_TRANSLATE_NOOP("Words", "Tablespaces")},
    Name{u"extensions", QT_TRANSLATE_NOOP("Words", "Extensions")},
    Name{u"holders", QT_TRANSLATE_NOOP("Words", "Held by")},
    Name{u"sessions", QT_TRANSLATE_NOOP("Words", "Sessions")},
    Name{u"kept", QT_TRANSLATE_NOOP("Words", "Old database")},
    Name{u"plain-sql", QT_TRANSLATE_NOOP("Words", "Plain SQL")},
    Name{u"runtime", QT_TRANSLATE_NOOP("Words", "Runtime files")},
    Name{u"in-place", QT_TRANSLATE_NOOP("Words", "Database behind the name")},
    Name{u"space", QT_TRANSLATE_NOOP("Words", "Room")},
    Name{u"recovery-text", QT_TRANSLATE_NOOP("Words", "Recovery text")},
    Name{u"content", QT_TRANSLATE_NOOP("Words", "Content")},
    Name{u"health", QT_TRANSLATE_NOOP("Words", "Health")},
    Name{u"services", QT_TRANSLATE_NOOP("Words", "Application")},
    Name{u"save-baseline", QT_TRANSLATE_NOOP("Words", "Save the baseline")},
    Name{u"unfinished", QT_TRANSLATE_NOOP("Words", "Earlier runs")},
    Name{u"engine-check", QT_TRANSLATE_NOOP("Words", "Full check by the engine")},
    Name{u"restored-content", QT_TRANSLATE_NOOP("Words", "Content after the restore")},
    Name{u"references", QT_TRANSLATE_NOOP("Words", "References")},
    Name{u"loose-ends", QT_TRANSLATE_NOOP("Words", "Sequences and views")},
    Name{u"scratch-left-out", QT_TRANSLATE_NOOP("Words", "Left out")},
    Name{u"scratch-acting", QT_TRANSLATE_NOOP("Words", "Side effects")},
    Name{u"scratch-owners", QT_TRANSLATE_NOOP("Words", "Owners")},
    Name{u"scratch-settings", QT_TRANSLATE_NOOP("Words", "Settings")},
    Name{u"scratch-not-compared", QT_TRANSLATE_NOOP("Words", "Not compared")},
    Name{u"scratch-leftovers", QT_TRANSLATE_NOOP("Words", "Leftovers")},
    Name{u"scratch-drop", QT_TRANSLATE_NOOP("Words", "Scratch database")},
    Name{u"server-space", QT_TRANSLATE_NOOP("Words", "Room on the server")},
    Name{u"collation", QT_TRANSLATE_NOOP("Words", "Sort order of text")},
    Name{u"locks", QT_TRANSLATE_NOOP("Words", "Long transactions and locks")},
    Name{u"publications", QT_TRANSLATE_NOOP("Words", "Publications")},
    Name{u"clock", QT_TRANSLATE_NOOP("Words", "Clocks")},
    Name{u"mount", QT_TRANSLATE_NOOP("Words", "File system")},
    Name{u"links", QT_TRANSLATE_NOOP("Words", "Names of the file")},
    Name{u"owner", QT_TRANSLATE_NOOP("Words", "Owner and mode")},
    Name{u"user-version", QT_TRANSLATE_NOOP("Words", "Version of the schema")},
    Name{u"frontend", QT_TRANSLATE_NOOP("Words", "Frontend")},
    Name{u"cors", QT_TRANSLATE_NOOP("Words", "CORS")},
    Name{u"database", QT_TRANSLATE_NOOP("Words", "Database")},
    Name{u"database-check", QT_TRANSLATE_NOOP("Words", "Check of the database")},
    Name{u"disk", QT_TRANSLATE_NOOP("Words", "Room on the disk")},
    Name{u"env-keys", QT_TRANSLATE_NOOP("Words", "Keys of .env")},
    Name{u"auth-errors", QT_TRANSLATE_NOOP("Words", "Refused logins")},
    Name{u"health-db", QT_TRANSLATE_NOOP("Words", "Database, says the backend")},
    Name{u"logs", QT_TRANSLATE_NOOP("Words", "Logs")},
};

// Checks of which there are many, by how their id begins; %1 is the rest of it.
constexpr std::array checkFamilies{
    Name{u"endpoint:", QT_TRANSLATE_NOOP("Words", "Endpoint %1")},
    Name{u"invariant:", QT_TRANSLATE_NOOP("Words", "Invariant %1")},
    Name{u"command:", QT_TRANSLATE_NOOP("Words", "Command %1")},
    Name{u"monitoring:", QT_TRANSLATE_NOOP("Words", "Monitoring, %1")},
    Name{u"port:", QT_TRANSLATE_NOOP("Words", "Port %1")},
    Name{u"logs:", QT_TRANSLATE_NOOP("Words", "Log %1")},
};

template <std::size_t N>
QString nameIn(const std::array<Name, N> &names, const QString &id)
{
    for (const Name &name : names) {
        if (id == QStringView(name.id))
            return translated(name.source);
    }
    return id;
}

QString shown(const QJsonValue &value)
{
    if (value.isDouble())
        return number(value.toInteger());
    if (!value.isObject())
        return printable(value.toString());
    const QJsonObject object = value.toObject();
    if (object.contains(u"bytes"_s))
        return size(object.value(u"bytes").toInteger());
    if (object.contains(u"seconds"_s))
        return duration(
            std::chrono::milliseconds(static_cast<qint64>(object.value(u"seconds").toDouble() * 1000)));
    if (object.contains(u"step"_s))
        return QLocale().quoteString(nameIn(stepNames, object.value(u"step").toString()));
    const QDateTime time = QDateTime::fromString(object.value(u"time").toString(), Qt::ISODateWithMs);
    return time.isValid() ? utc(time) : QStringLiteral("–");
}

} // namespace

QString say(const Phrase &phrase)
{
    if (phrase.isEmpty())
        return {};
    const char *source = phraseSource(phrase.code);
    if (source == nullptr)
        return phrase.code;
    const QString sentence = QCoreApplication::translate("Phrases", source);
    // Put together in one pass: a value that holds "%2" stays what it is.
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            out += sentence[i];
            continue;
        }
        out += shown(phrase.values.at(place - 1));
        ++i;
    }
    return out;
}

bool knows(const QString &phraseCode)
{
    return phraseSource(phraseCode) != nullptr;
}

QString stepTitle(const QString &stepId)
{
    return nameIn(stepNames, stepId);
}

QString checkTitle(const QString &checkId)
{
    for (const Name &family : checkFamilies) {
        const QStringView begin(family.id);
        if (checkId.startsWith(begin))
            return translated(family.source).replace(u"%1"_s, printable(checkId.mid(begin.size())));
    }
    return nameIn(checkNames, checkId);
}

QString procedureName(Procedure procedure)
{
    switch (procedure) {
    case Procedure::Backup:
        return translated(QT_TRANSLATE_NOOP("Words", "Backup"));
    case Procedure::Validate:
        return translated(QT_TRANSLATE_NOOP("Words", "Validation"));
    case Procedure::Restore:
        return translated(QT_TRANSLATE_NOOP("Words", "Restore"));
    case Procedure::Revert:
        return translated(QT_TRANSLATE_NOOP("Words", "Revert"));
    case Procedure::Verify:
        return translated(QT_TRANSLATE_NOOP("Words", "Verification"));
    }
    return {};
}

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return translated(QT_TRANSLATE_NOOP("Words", "Verified"));
    case Outcome::RestoredUnverified:
        return translated(QT_TRANSLATE_NOOP("Words", "Restored, unverified"));
    case Outcome::RestoredWithDeviations:
        return translated(QT_TRANSLATE_NOOP("Words", "Restored with deviations"));
    case Outcome::RolledBack:
        return translated(QT_TRANSLATE_NOOP("Words", "Rolled back"));
    case Outcome::FailedDataUnchanged:
        return translated(QT_TRANSLATE_NOOP("Words", "Failed, data unchanged"));
    case Outcome::FailedDataChanged:
        return translated(QT_TRANSLATE_NOOP("Words", "Failed, data changed"));
    case Outcome::OutcomeUnknown:
        return translated(QT_TRANSLATE_NOOP("Words", "Outcome unknown"));
    }
    return {};
}

QString meaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return translated(QT_TRANSLATE_NOOP("Words", "Every check saw what was expected."));
    case Outcome::RestoredUnverified:
        return translated(
            QT_TRANSLATE_NOOP("Words", "The data is in place; there is nothing to prove its content by."));
    case Outcome::RestoredWithDeviations:
        return translated(
            QT_TRANSLATE_NOOP("Words", "It is done, but not everything is as expected: read the rows."));
    case Outcome::RolledBack:
        return translated(QT_TRANSLATE_NOOP("Words", "The data is again what it was before."));
    case Outcome::FailedDataUnchanged:
        return translated(QT_TRANSLATE_NOOP("Words", "The live data is what it was before."));
    case Outcome::FailedDataChanged:
        return translated(
            QT_TRANSLATE_NOOP("Words", "The live data was changed, and the run did not reach its end."));
    case Outcome::OutcomeUnknown:
        return translated(
            QT_TRANSLATE_NOOP("Words", "The run has no end on record: look at the data before you go on."));
    }
    return {};
}

QString word(Depth depth)
{
    switch (depth) {
    case Depth::Taken:
        return translated(QT_TRANSLATE_NOOP("Words", "Taken"));
    case Depth::Sealed:
        return translated(QT_TRANSLATE_NOOP("Words", "Sealed"));
    case Depth::Readable:
        return translated(QT_TRANSLATE_NOOP("Words", "Readable"));
    case Depth::Restored:
        return translated(QT_TRANSLATE_NOOP("Words", "Restored"));
    case Depth::Served:
        return translated(QT_TRANSLATE_NOOP("Words", "Served"));
    }
    return {};
}

QString word(SetState state)
{
    switch (state) {
    case SetState::Valid:
        return translated(QT_TRANSLATE_NOOP("Words", "Valid"));
    case SetState::Damaged:
        return translated(QT_TRANSLATE_NOOP("Words", "Source damaged"));
    case SetState::Invalid:
        return translated(QT_TRANSLATE_NOOP("Words", "Not valid"));
    case SetState::Partial:
        return translated(QT_TRANSLATE_NOOP("Words", "Incomplete"));
    case SetState::Foreign:
        return translated(QT_TRANSLATE_NOOP("Words", "Not a backup"));
    }
    return {};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return translated(QT_TRANSLATE_NOOP("Words", "Pass"));
    case Verdict::Warn:
        return translated(QT_TRANSLATE_NOOP("Words", "Look"));
    case Verdict::Fail:
        return translated(QT_TRANSLATE_NOOP("Words", "Fail"));
    case Verdict::Skipped:
        return translated(QT_TRANSLATE_NOOP("Words", "Skipped"));
    case Verdict::Unknown:
        return translated(QT_TRANSLATE_NOOP("Words", "Not known"));
    }
    return {};
}

QString word(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return translated(QT_TRANSLATE_NOOP("Words", "Production"));
    case EnvironmentKind::Staging:
        return translated(QT_TRANSLATE_NOOP("Words", "Staging"));
    case EnvironmentKind::Test:
        return translated(QT_TRANSLATE_NOOP("Words", "Test"));
    case EnvironmentKind::Practice:
        return translated(QT_TRANSLATE_NOOP("Words", "Practice"));
    }
    return {};
}

QString environmentNote(const QString &note)
{
    const QString code = note.section(u':', 0, 0);
    const QString value = printable(note.section(u':', 1));
    if (code == u"url-from-env-file")
        return translated(QT_TRANSLATE_NOOP("Words", "DATABASE_URL is not set; taken from %1."))
            .replace(u"%1"_s, value);
    if (code == u"url-from-file")
        return translated(
                   QT_TRANSLATE_NOOP("Words", "DATABASE_URL is not set; the only SQLite file here is %1."))
            .replace(u"%1"_s, value);
    if (code == u"key-short")
        return translated(
                   QT_TRANSLATE_NOOP("Words",
                                     "The integrity key in %1 is short: take 32 random characters or more."))
            .replace(u"%1"_s, value);
    if (code == u"url-key-dropped")
        return translated(QT_TRANSLATE_NOOP(
                              "Words", "The key %1 in the database URL means nothing here and was left out."))
            .replace(u"%1"_s, value);
    return note;
}

} // namespace holdfast::text
