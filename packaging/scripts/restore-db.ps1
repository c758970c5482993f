# Restores a backup of the database and, if one is named, of the runtime files. The exit code is that of holdfast-cli.
# Without a terminal it wants RESTORE_ALLOW_NONINTERACTIVE=1 and -Force.
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(Mandatory = $true)]
    [string]$BackupFile,
    [string]$RuntimeBackupFile,
    [ValidateSet('auto', 'sqlite', 'postgres')]
    [string]$Mode = 'auto',
    [string]$PostRestoreHealthUrl,
    [switch]$Force,
    [string]$RepoRoot,
    # Further options of `holdfast-cli restore`, as they are.
    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]]$Others
)

$ErrorActionPreference = 'Stop'
. (Join-Path -Path $PSScriptRoot -ChildPath 'find-holdfast.ps1')

$options = @('-BackupFile', $BackupFile, '--mode', $Mode)
if ($RuntimeBackupFile) { $options += @('-RuntimeBackupFile', $RuntimeBackupFile) }
if ($PostRestoreHealthUrl) { $options += @('--health-url', $PostRestoreHealthUrl) }
if ($Force) { $options += '--force' }
if ($Others) { $options += $Others }
Invoke-Holdfast -Command 'restore' -RepoRoot $RepoRoot -Options $options
exit $LASTEXITCODE
