#include "cli/Invocation.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {

namespace {

using Options = QList<QCommandLineOption>;

void backupOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        Options{{u"mode"_s, u"auto, sqlite or postgres"_s, u"MODE"_s},
                {u"no-runtime"_s, u"without the runtime files"_s},
                {u"output"_s, u"folder for the set instead of backups/db below the root"_s, u"DIR"_s},
                {u"recipient"_s, u"encrypt for this age recipient; may be given several times"_s, u"AGE"_s},
                {u"label"_s, u"a word to find the set by"_s, u"TEXT"_s}});
}

void openingOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        Options{{u"identity"_s, u"file with the age identity that opens an encrypted backup"_s, u"FILE"_s},
                {u"passphrase-file"_s, u"file whose first line is the passphrase"_s, u"FILE"_s}});
}

void validateOptions(QCommandLineParser &parser)
{
    openingOptions(parser);
    parser.addOptions(Options{{u"depth"_s, u"sealed, readable (default) or restored"_s, u"DEPTH"_s},
                              {u"backup-file"_s, u"the same as FILE"_s, u"FILE"_s}});
}

void targetOptions(QCommandLineParser &parser)
{
    openingOptions(parser);
    parser.addOptions(Options{
        {u"mode"_s, u"auto, sqlite or postgres"_s, u"MODE"_s},
        {u"backup-file"_s, u"the same as FILE"_s, u"FILE"_s},
        {u"runtime-backup"_s, u"also restore these runtime files"_s, u"FILE"_s},
        {u"health-url"_s, u"ask this URL afterwards"_s, u"URL"_s},
        {u"in-place"_s, u"without a side database"_s},
        {u"leave-services"_s, u"neither stop nor start the application, nor refuse writes"_s},
        {u"accept-target"_s, u"the phrase that accepts another target than the signed source"_s, u"PHRASE"_s},
        {u"without-safety-copy"_s, u"the phrase that goes on without a safety copy"_s, u"PHRASE"_s},
        {u"declared-at"_s, u"when the outage was declared: 03:12, or ISO 8601 (default: now)"_s, u"TIME"_s},
        {u"reason"_s, u"why, for the journal"_s, u"TEXT"_s}});
}

void planOptions(QCommandLineParser &parser)
{
    targetOptions(parser);
    parser.addOption(
        {u"revert"_s, u"the plan of a revert instead; takes its ID or nothing in place of FILE"_s});
}

void changeOptions(QCommandLineParser &parser)
{
    targetOptions(parser);
    parser.addOptions(Options{{u"confirm"_s, u"the token of a plan made before"_s, u"TOKEN"_s},
                              {u"force"_s, u"do not ask; skips no check"_s}});
}

void listOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        Options{{u"all"_s, u"safety copies, unfinished and foreign files too"_s},
                {u"since"_s, u"only newer ones"_s, u"DATE"_s},
                {u"state"_s, u"valid, damaged, invalid, partial, foreign or kept"_s, u"STATE"_s}});
}

void verifyOptions(QCommandLineParser &parser)
{
    parser.addOptions(Options{
        {u"health-url"_s, u"ask this URL instead of the environment's"_s, u"URL"_s},
        {u"baseline"_s, u"alerts in this file are no new ones (default: the last on record)"_s, u"FILE"_s},
        {u"save-baseline"_s, u"write what monitoring says now to this file, 0600"_s, u"FILE"_s},
        {u"only"_s, u"make only this check: health, endpoint:auth …; may be given several times"_s, u"ID"_s},
        {u"waive"_s, u"let this check fail, with --reason; stays a deviation; may be given several times"_s,
         u"ID"_s},
        {u"reason"_s, u"why, for the journal"_s, u"TEXT"_s}});
}

void historyOptions(QCommandLineParser &parser)
{
    parser.addOptions(Options{{u"kind"_s, u"backup, validate, restore, revert or verify"_s, u"KIND"_s},
                              {u"since"_s, u"only newer ones"_s, u"DATE"_s},
                              {u"limit"_s, u"at most so many"_s, u"N"_s}});
}

void unsealOptions(QCommandLineParser &parser)
{
    openingOptions(parser);
    parser.addOptions(Options{{u"output"_s, u"what to write; must not exist"_s, u"OUT"_s},
                              {u"raw"_s, u"stop after the age layer: do not unpack"_s},
                              {u"backup-file"_s, u"the same as FILE"_s, u"FILE"_s}});
}

void keygenOptions(QCommandLineParser &parser)
{
    parser.addOption({u"output"_s, u"where to keep the identity; must not exist"_s, u"FILE"_s});
}

void resumeOptions(QCommandLineParser &parser)
{
    openingOptions(parser);
    parser.addOptions(Options{{u"undo"_s, u"back to what was before, instead of going on"_s},
                              {u"all"_s, u"settle every one by the choice that loses nothing"_s}});
}

void incidentOptions(QCommandLineParser &parser)
{
    parser.addOptions(Options{
        {u"declared-at"_s, u"start: when it was declared: 03:12, or ISO 8601 (default: now)"_s, u"TIME"_s},
        {u"note"_s, u"start, step: in words"_s, u"TEXT"_s},
        {u"begin"_s, u"step: somebody is at it"_s},
        {u"done"_s, u"step, check: it is done"_s},
        {u"failed"_s, u"step: it did not work"_s},
        {u"skip"_s, u"step: it is not needed"_s},
        {u"run"_s, u"step: run the backup, validation or verification that it stands for"_s},
        {u"owner"_s, u"step: who has taken it"_s, u"NAME"_s},
        {u"not-applicable"_s, u"check: it does not apply here"_s},
        {u"reason"_s, u"check: what was seen, or why it does not apply"_s, u"TEXT"_s},
        {u"cause"_s, u"cause, close: why it happened"_s, u"TEXT"_s},
        {u"impact"_s, u"cause, close: what it did to whom"_s, u"TEXT"_s},
        {u"actions"_s, u"cause, close: what was done"_s, u"TEXT"_s},
        {u"prevention"_s, u"cause, close: what keeps it from happening again"_s, u"TEXT"_s},
        {u"output"_s, u"report: folder for it instead of incidents below HOLDFAST_HOME"_s, u"DIR"_s}});
}

void noOptions(QCommandLineParser &) {}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {u"backup", "Back up the database and prove the copy", "", backupOptions, runBackup},
        {u"validate", "Prove a backup", "FILE", validateOptions, runValidate},
        {u"unseal", "Open a backup of which only the file is left, for break-glass", "FILE", unsealOptions,
         runUnseal},
        {u"list", "Show the backup sets", "", listOptions, runList},
        {u"plan", "Show what a restore would do; changes nothing", "FILE", planOptions, runPlan},
        {u"restore", "Restore a backup", "FILE", changeOptions, runRestore},
        {u"revert", "Bring back the data from before a restore", "[ID]", changeOptions, runRevert},
        {u"resume", "Settle what a crash interrupted; without ID: show it", "[ID]", resumeOptions, runResume},
        {u"verify", "Check that the service is really back", "", verifyOptions, runVerify},
        {u"history", "Show what was done", "", historyOptions, runHistory},
        {u"incident", "Open, follow and close an incident",
         "list|diagnose|start|status|step|note|check|cause|report|close", incidentOptions, runIncident},
        {u"keygen", "Make an age identity that opens encrypted backups", "", keygenOptions, runKeygen},
        {u"practice", "The practice environment", "start|stop|reset|path", noOptions, runPractice},
    };
    return all;
}

} // namespace holdfast::cli
