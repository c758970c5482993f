#!/bin/sh
# Smoke test after a start: the backend answers, its database is well, and the protected routes ask for a token.
# usage: startup-smoke.sh [URL]
set -eu

url="${1:-http://127.0.0.1:8000}"

curl -fsS "$url/health" | grep -q '"status": *"healthy"'

for route in auth/me billing/quota chat/conversations privacy/requests natal/charts; do
    status=$(curl -s -o /dev/null -w '%{http_code}' "$url/v1/$route")
    if [ "$status" != 401 ]; then
        echo "startup-smoke: /v1/$route answered $status instead of 401" >&2
        exit 1
    fi
done

echo "startup-smoke: ok"
