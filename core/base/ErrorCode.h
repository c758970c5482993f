#pragma once

#include <QString>

namespace holdfast {

// Every way in which an operation of ours can end short of its goal. The kebab-case spelling (`toString`) is
// what `--json` and the journal carry; it never changes once released. The exit code of each is the one it
// has as long as no data was changed (see exitCodeFor).
enum class ErrorCode
{
    Usage,
    NotInThisVersion,
    KeyMissing,
    KeyUnreadable,
    EnvironmentInvalid,
    ScenarioInvalid,
    BaselineInvalid,
    IncidentNotFound,
    EnvironmentNotFound,
    DatabaseUrlMissing,
    DatabaseUrlInvalid,
    EngineUnsupported,
    DatabaseNotFound,
    NotADatabase,
    SourceDamaged,
    SourceChanged,
    SourceBusy,
    ServerUnreachable,
    LoginFailed,
    ToolsMissing,
    VersionMismatch,
    SideDatabaseImpossible,
    BackupNotFound,
    MetadataMissing,
    MetadataInvalid,
    MetadataUnknownSchema,
    SignatureMismatch,
    DigestMismatch,
    SizeMismatch,
    NameMismatch,
    ArtefactDamaged,
    IdentityRequired,
    ConsentMissing,
    TokenInvalid,
    TokenExpired,
    TokenUsed,
    PlanStale,
    WrongTarget,
    ModeMismatch,
    TargetInUse,
    SafetyCopyImpossible,
    NothingToRevert,
    NothingToResume,
    Unfinished,
    ServiceControlFailed,
    PreconditionFailed,
    CheckFailed,
    ContentDiffers,
    Busy,
    DiskFull,
    PermissionDenied,
    IoFailed,
    EngineFailed,
    HttpFailed,
    JournalFailed,
    PracticeFailed,
    Cancelled,
    Internal,
};

QString toString(ErrorCode code);

// Exit codes of contracts §4.2.
enum class ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2,
    BackupNotValid = 3,
    Refused = 4,
    FailedDataChanged = 5,
    CheckFailed = 6,
    Busy = 7,
    Cancelled = 130,
};

// The exit code for an error met before any data was changed.
ExitCode exitCodeFor(ErrorCode code);

} // namespace holdfast
