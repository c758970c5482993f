# Read by the scripts beside it. The same as find-holdfast.sh, which says why.

function Find-Holdfast {
    if ($env:HOLDFAST_CLI) {
        $program = $env:HOLDFAST_CLI
    } else {
        $known = Get-Command -Name 'holdfast-cli' -CommandType Application -ErrorAction SilentlyContinue |
            Select-Object -First 1
        $program = if ($known) { $known.Source } else { Join-Path -Path $PSScriptRoot -ChildPath 'holdfast-cli' }
    }
    if (-not (Test-Path -LiteralPath $program -PathType Leaf)) {
        [Console]::Error.WriteLine("holdfast-cli is not there: $program. " +
            'Install Holdfast, or name the program in HOLDFAST_CLI.')
        exit 4
    }
    return $program
}

function Get-DefaultRoot {
    $parent = Split-Path -Path $PSScriptRoot -Parent
    $isInTree = (Split-Path -Path $PSScriptRoot -Leaf) -ceq 'scripts' -and
        (Split-Path -Path $parent -Leaf) -cne 'packaging' -and -not $PSScriptRoot.StartsWith('/usr/')
    if ($isInTree) { return $parent }
    return (Get-Location -PSProvider FileSystem).ProviderPath
}

# Runs a command of holdfast-cli; its exit code is in $LASTEXITCODE.
function Invoke-Holdfast {
    param([string]$Command, [string]$RepoRoot, [string[]]$Options)

    $arguments = @($Command)
    if ($RepoRoot) {
        $arguments += @('-RepoRoot', $RepoRoot)
    } elseif (-not $env:BACKUP_REPO_ROOT) {
        $arguments += @('--repo-root', (Get-DefaultRoot))
    }
    if ($Options) { $arguments += $Options }
    & (Find-Holdfast) @arguments
}
