#!/usr/bin/env bash
# clang-tidy with the list of .clang-tidy over our sources, as the dev build compiles them.
#   tools/lint.sh          everything, with the path-sensitive analyser: half an hour of two cores
#   tools/lint.sh --turn   for each run of ./test: what the last commits touched, and a part of the rest in turn
#                          by the number of commits, so that a few runs see all of it; without the analyser
set -euo pipefail
cd "$(dirname "$0")/.."
readonly parts=8 recent=3
git ls-files 'src/*.cc' 'src/**/*.cc' 'sim/*.cc' | sort -u | grep -vE 'src/edge/(asio|beast)_source.cc' >/tmp/lint-$$
trap 'rm -f /tmp/lint-$$' EXIT
args=()
if [ "${1:-}" = --turn ]; then
  turn=$(($(git rev-list --count HEAD) % parts))
  { git diff --name-only --diff-filter=d "HEAD~$recent" -- '*.cc' 2>/dev/null | grep -Fxf /tmp/lint-$$ || true
    awk -v parts=$parts -v turn=$turn 'NR % parts == turn' /tmp/lint-$$; } | sort -u >/tmp/lint-$$.turn
  mv /tmp/lint-$$.turn /tmp/lint-$$
  args=(--checks=-clang-analyzer-*)
fi
xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build-dev --quiet "${args[@]}" </tmp/lint-$$
