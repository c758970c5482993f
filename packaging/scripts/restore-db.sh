#!/bin/sh
# Restores a backup of the database and, if one is named, of the runtime files:
#     scripts/restore-db.sh -BackupFile FILE [-RuntimeBackupFile FILE] [-Mode auto|sqlite|postgres]
#         [-PostRestoreHealthUrl URL] [-Force] [-RepoRoot DIR]
# Without a terminal it wants RESTORE_ALLOW_NONINTERACTIVE=1 and -Force.
# Every other option of `holdfast-cli restore` is understood as well; its exit code is the exit code.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/find-holdfast.sh"

holdfast restore "$@"
