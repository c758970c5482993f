#!/bin/sh
# Asks the backend whether it is well, until it says so several times in a row:
#     scripts/startup-smoke.sh [-HealthUrl URL | -BackendUrl URL] [-RepoRoot DIR]
# -BackendUrl is the address of the backend, to which /health is added; default: http://127.0.0.1:8000.
# Every other option of `holdfast-cli verify` is understood as well; its exit code is the exit code.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/find-holdfast.sh"

health_of() # URL of the backend, or of its health
{
    case ${1%/} in
    */health) printf '%s' "$1" ;;
    *) printf '%s/health' "${1%/}" ;;
    esac
}

value() # how many words are left, and the option that wants one
{
    [ "$1" -gt 0 ] || { echo "$2 wants a URL" >&2 && exit 2; }
}

url=http://127.0.0.1:8000/health
left=$#
while [ "$left" -gt 0 ]; do
    word=$1
    shift
    left=$((left - 1))
    case $(printf '%s' "$word" | tr '[:upper:]' '[:lower:]') in
    -healthurl | --health-url)
        value "$left" "$word"
        url=$1
        shift
        left=$((left - 1))
        ;;
    -backendurl | --backend-url)
        value "$left" "$word"
        url=$(health_of "$1")
        shift
        left=$((left - 1))
        ;;
    -healthurl:*) url=${word#*:} ;;
    --health-url=*) url=${word#*=} ;;
    -backendurl:*) url=$(health_of "${word#*:}") ;;
    --backend-url=*) url=$(health_of "${word#*=}") ;;
    *) set -- "$@" "$word" ;;
    esac
done

holdfast verify --health-url "$url" "$@"
