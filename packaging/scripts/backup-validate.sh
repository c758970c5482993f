#!/bin/sh
# Proves a backup:
#     scripts/backup-validate.sh -BackupFile FILE [-RepoRoot DIR]
# Every other option of `holdfast-cli validate` is understood as well; its exit code is the exit code.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/find-holdfast.sh"

holdfast validate "$@"
