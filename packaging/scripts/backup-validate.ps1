# Proves a backup. The exit code is that of holdfast-cli.
[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(Mandatory = $true)]
    [string]$BackupFile,
    [string]$RepoRoot,
    # Further options of `holdfast-cli validate`, as they are.
    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]]$Others
)

$ErrorActionPreference = 'Stop'
. (Join-Path -Path $PSScriptRoot -ChildPath 'find-holdfast.ps1')

$options = @('-BackupFile', $BackupFile)
if ($Others) { $options += $Others }
Invoke-Holdfast -Command 'validate' -RepoRoot $RepoRoot -Options $options
exit $LASTEXITCODE
