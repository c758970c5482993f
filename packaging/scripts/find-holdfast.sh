# shellcheck shell=sh disable=SC2154
# Read by the scripts beside it, with "." and $here set to their folder.
#
# holdfast_cli: the program: HOLDFAST_CLI, else that of PATH, else the one beside these scripts.
# holdfast_root: the root of the protected tree that is taken when neither -RepoRoot nor BACKUP_REPO_ROOT names one.
# As with the scripts that these take the place of: the parent of their folder when that is <root>/scripts, else the
# current folder. Where they are shipped, in packaging/scripts or below /usr, there is no tree around them.

if [ -n "${HOLDFAST_CLI:-}" ]; then
    holdfast_cli=$HOLDFAST_CLI
elif holdfast_cli=$(command -v holdfast-cli); then
    :
else
    holdfast_cli=$here/holdfast-cli
fi
if [ ! -x "$holdfast_cli" ]; then
    echo "holdfast-cli is not there: $holdfast_cli. Install Holdfast, or name the program in HOLDFAST_CLI." >&2
    exit 4
fi

holdfast_root=.
case $here in
/usr/* | */packaging/scripts) ;;
*/scripts) holdfast_root=${here%/scripts} ;;
esac
[ -n "$holdfast_root" ] || holdfast_root=/

# Runs a command of holdfast-cli in the place of this shell.
holdfast() # COMMAND OPTION…
{
    holdfast_command=$1
    shift
    if [ -z "${BACKUP_REPO_ROOT:-}" ]; then
        holdfast_names_root=no
        for holdfast_word in "$@"; do
            case $(printf '%s' "$holdfast_word" | tr '[:upper:]' '[:lower:]') in
            -reporoot | -reporoot:* | --repo-root | --repo-root=*) holdfast_names_root=yes ;;
            esac
        done
        [ "$holdfast_names_root" = yes ] || set -- --repo-root "$holdfast_root" "$@"
    fi
    exec "$holdfast_cli" "$holdfast_command" "$@"
}
