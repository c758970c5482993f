# Backs up the database and the runtime files. The exit code is that of holdfast-cli.
[CmdletBinding(PositionalBinding = $false)]
param(
    [ValidateSet('auto', 'sqlite', 'postgres')]
    [string]$Mode = 'auto',
    [string]$OutputDir,
    [string]$RepoRoot,
    # Further options of `holdfast-cli backup`, as they are.
    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]]$Others
)

$ErrorActionPreference = 'Stop'
. (Join-Path -Path $PSScriptRoot -ChildPath 'find-holdfast.ps1')

$options = @('--mode', $Mode)
if ($OutputDir) { $options += @('-OutputDir', $OutputDir) }
if ($Others) { $options += $Others }
Invoke-Holdfast -Command 'backup' -RepoRoot $RepoRoot -Options $options
exit $LASTEXITCODE
