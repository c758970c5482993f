#include "base/ErrorCode.h"

#include <array>

namespace holdfast {

namespace {

struct Row
{
    ErrorCode code;
    const char16_t *name;
    ExitCode exit;
};

constexpr std::array rows{
    Row{ErrorCode::Usage, u"usage", ExitCode::Usage},
    Row{ErrorCode::NotInThisVersion, u"not-in-this-version", ExitCode::Usage},
    Row{ErrorCode::KeyMissing, u"key-missing", ExitCode::Refused},
    Row{ErrorCode::KeyUnreadable, u"key-unreadable", ExitCode::Refused},
    Row{ErrorCode::EnvironmentInvalid, u"environment-invalid", ExitCode::Usage},
    Row{ErrorCode::ScenarioInvalid, u"scenario-invalid", ExitCode::Usage},
    Row{ErrorCode::BaselineInvalid, u"baseline-invalid", ExitCode::Usage},
    Row{ErrorCode::IncidentNotFound, u"incident-not-found", ExitCode::Refused},
    Row{ErrorCode::EnvironmentNotFound, u"environment-not-found", ExitCode::Usage},
    Row{ErrorCode::DatabaseUrlMissing, u"database-url-missing", ExitCode::Refused},
    Row{ErrorCode::DatabaseUrlInvalid, u"database-url-invalid", ExitCode::Refused},
    Row{ErrorCode::EngineUnsupported, u"engine-unsupported", ExitCode::Refused},
    Row{ErrorCode::DatabaseNotFound, u"database-not-found", ExitCode::Refused},
    Row{ErrorCode::NotADatabase, u"not-a-database", ExitCode::Refused},
    Row{ErrorCode::SourceDamaged, u"source-damaged", ExitCode::BackupNotValid},
    Row{ErrorCode::SourceChanged, u"source-changed", ExitCode::Failed},
    Row{ErrorCode::SourceBusy, u"source-busy", ExitCode::Failed},
    Row{ErrorCode::ServerUnreachable, u"server-unreachable", ExitCode::Refused},
    Row{ErrorCode::LoginFailed, u"login-failed", ExitCode::Refused},
    Row{ErrorCode::ToolsMissing, u"tools-missing", ExitCode::Refused},
    Row{ErrorCode::VersionMismatch, u"version-mismatch", ExitCode::Refused},
    Row{ErrorCode::SideDatabaseImpossible, u"side-database-impossible", ExitCode::Refused},
    Row{ErrorCode::BackupNotFound, u"backup-not-found", ExitCode::BackupNotValid},
    Row{ErrorCode::MetadataMissing, u"metadata-missing", ExitCode::BackupNotValid},
    Row{ErrorCode::MetadataInvalid, u"metadata-invalid", ExitCode::BackupNotValid},
    Row{ErrorCode::MetadataUnknownSchema, u"metadata-unknown-schema", ExitCode::BackupNotValid},
    Row{ErrorCode::SignatureMismatch, u"signature-mismatch", ExitCode::BackupNotValid},
    Row{ErrorCode::DigestMismatch, u"digest-mismatch", ExitCode::BackupNotValid},
    Row{ErrorCode::SizeMismatch, u"size-mismatch", ExitCode::BackupNotValid},
    Row{ErrorCode::NameMismatch, u"name-mismatch", ExitCode::BackupNotValid},
    Row{ErrorCode::ArtefactDamaged, u"artefact-damaged", ExitCode::BackupNotValid},
    Row{ErrorCode::IdentityRequired, u"identity-required", ExitCode::Refused},
    Row{ErrorCode::ConsentMissing, u"consent-missing", ExitCode::Refused},
    Row{ErrorCode::TokenInvalid, u"token-invalid", ExitCode::Refused},
    Row{ErrorCode::TokenExpired, u"token-expired", ExitCode::Refused},
    Row{ErrorCode::TokenUsed, u"token-used", ExitCode::Refused},
    Row{ErrorCode::PlanStale, u"plan-stale", ExitCode::Refused},
    Row{ErrorCode::WrongTarget, u"wrong-target", ExitCode::Refused},
    Row{ErrorCode::ModeMismatch, u"mode-mismatch", ExitCode::Refused},
    Row{ErrorCode::TargetInUse, u"target-in-use", ExitCode::Refused},
    Row{ErrorCode::SafetyCopyImpossible, u"safety-copy-impossible", ExitCode::Refused},
    Row{ErrorCode::NothingToRevert, u"nothing-to-revert", ExitCode::Refused},
    Row{ErrorCode::NothingToResume, u"nothing-to-resume", ExitCode::Refused},
    Row{ErrorCode::Unfinished, u"unfinished", ExitCode::Refused},
    Row{ErrorCode::ServiceControlFailed, u"service-control-failed", ExitCode::Failed},
    Row{ErrorCode::PreconditionFailed, u"precondition-failed", ExitCode::Refused},
    Row{ErrorCode::CheckFailed, u"check-failed", ExitCode::CheckFailed},
    Row{ErrorCode::ContentDiffers, u"content-differs", ExitCode::CheckFailed},
    Row{ErrorCode::Busy, u"busy", ExitCode::Busy},
    Row{ErrorCode::DiskFull, u"disk-full", ExitCode::Failed},
    Row{ErrorCode::PermissionDenied, u"permission-denied", ExitCode::Failed},
    Row{ErrorCode::IoFailed, u"io-failed", ExitCode::Failed},
    Row{ErrorCode::EngineFailed, u"engine-failed", ExitCode::Failed},
    Row{ErrorCode::HttpFailed, u"http-failed", ExitCode::Failed},
    Row{ErrorCode::JournalFailed, u"journal-failed", ExitCode::Failed},
    Row{ErrorCode::PracticeFailed, u"practice-failed", ExitCode::Failed},
    Row{ErrorCode::Cancelled, u"cancelled", ExitCode::Cancelled},
    Row{ErrorCode::Internal, u"internal", ExitCode::Failed},
};

const Row &rowOf(ErrorCode code)
{
    for (const Row &row : rows) {
        if (row.code == code)
            return row;
    }
    return rows.back();
}

} // namespace

QString toString(ErrorCode code)
{
    return QString::fromUtf16(rowOf(code).name);
}

ExitCode exitCodeFor(ErrorCode code)
{
    return rowOf(code).exit;
}

} // namespace holdfast
