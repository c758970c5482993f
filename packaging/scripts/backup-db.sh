#!/bin/sh
# Backs up the database and the runtime files:
#     scripts/backup-db.sh [-Mode auto|sqlite|postgres] [-OutputDir DIR] [-RepoRoot DIR]
# Every other option of `holdfast-cli backup` is understood as well; its exit code is the exit code.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/find-holdfast.sh"

holdfast backup "$@"
