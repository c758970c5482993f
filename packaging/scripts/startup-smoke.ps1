# Asks the backend whether it is well, until it says so several times in a row. The exit code is that of holdfast-cli.
[CmdletBinding(PositionalBinding = $false)]
param(
    # The address of the backend, to which /health is added.
    [string]$BackendUrl = 'http://127.0.0.1:8000',
    [string]$HealthUrl,
    [string]$RepoRoot,
    # Further options of `holdfast-cli verify`, as they are.
    [Parameter(ValueFromRemainingArguments = $true)]
    [string[]]$Others
)

$ErrorActionPreference = 'Stop'
. (Join-Path -Path $PSScriptRoot -ChildPath 'find-holdfast.ps1')

if (-not $HealthUrl) {
    $HealthUrl = $BackendUrl.TrimEnd('/')
    if (-not $HealthUrl.EndsWith('/health')) { $HealthUrl += '/health' }
}
$options = @('--health-url', $HealthUrl)
if ($Others) { $options += $Others }
Invoke-Holdfast -Command 'verify' -RepoRoot $RepoRoot -Options $options
exit $LASTEXITCODE
