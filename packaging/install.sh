#!/usr/bin/env bash
# Installs the Debian packages of the named groups of packages.txt; does nothing when all of them are there.
#     packaging/install.sh build run test
# HOLDFAST_NO_INSTALL=1 skips it, for systems other than Debian where the same things are there by other names.
set -euo pipefail

list=$(dirname -- "${BASH_SOURCE[0]}")/packages.txt

packages_of() # GROUP…
{
    local line group='' wanted
    while IFS= read -r line; do
        line=${line%%#*}
        line=${line//[[:space:]]/}
        case $line in
        '') ;;
        '['*']') group=${line:1:-1} ;;
        *)
            for wanted in "$@"; do
                [[ $wanted == "$group" ]] && printf '%s\n' "$line"
            done
            ;;
        esac
    done <"$list"
    return 0
}

is_installed() # PACKAGE
{
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

as_root() # COMMAND…
{
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

apt_install() # PACKAGE…
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "$@"
}

if [[ ${HOLDFAST_NO_INSTALL:-0} == 1 ]]; then
    echo 'not installing anything: HOLDFAST_NO_INSTALL=1'
    exit 0
fi
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system is not Debian or a relative of it. Install what $list names by the system's own means," >&2
    echo 'then run this again with HOLDFAST_NO_INSTALL=1.' >&2
    exit 1
fi

missing=()
while IFS= read -r package; do
    is_installed "$package" || missing+=("$package")
done < <(packages_of "$@")

if [[ ${#missing[@]} -eq 0 ]]; then
    echo 'all packages are there'
    exit 0
fi
echo "missing: ${missing[*]}"
if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    echo 'Neither root nor sudo is at hand. Ask an administrator of this machine to run:' >&2
    echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi

# Debian's postgresql-15 would make a server of its own and start it on port 5432, which nobody has asked for: the
# tests start theirs. So if we are the ones who bring the server packages, they are told not to, by a file of our own
# that says so. A machine that already has PostgreSQL's configuration is left as its owner wants it.
no_server_of_its_own()
{
    local settings=/etc/postgresql-common folder=/etc/postgresql-common/createcluster.d
    [[ " ${missing[*]} " == *' postgresql-15 '* && ! -e $settings/createcluster.conf ]] || return 0
    is_installed postgresql-common && return 0
    as_root mkdir -p -- "$folder"
    printf '%s\n' '# By packaging/install.sh of Holdfast; delete it to get a server with each version again.' \
        'create_main_cluster = false' | as_root tee -- "$folder/holdfast.conf" >/dev/null
}

give_up()
{
    echo "Could not install: ${missing[*]}" >&2
    echo 'The lines above say why. Holdfast is made for Debian 12 and its own package archive.' >&2
    exit 1
}

# A fresh machine has no package lists; those of a long unused one name versions that are gone.
updated=no
update()
{
    as_root apt-get update --quiet || give_up
    updated=yes
}
for package in "${missing[@]}"; do
    if ! apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then
        update
        break
    fi
done
no_server_of_its_own
if ! apt_install "${missing[@]}"; then
    [[ $updated == no ]] || give_up
    update
    apt_install "${missing[@]}" || give_up
fi
