#!/usr/bin/env bash
# The browser tests: real server, real simulator, real Chromium, on free ports in a private folder; their own types first.
#   tools/e2e.sh [PLAYWRIGHT-ARGS]
set -euo pipefail
cd "$(dirname "$0")/../e2e"
[ -d node_modules ] && [ ! package-lock.json -nt node_modules/.package-lock.json ] || npm ci --no-audit --no-fund --loglevel=error
npm run --silent check
npx playwright test "$@"
