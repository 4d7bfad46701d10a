#!/usr/bin/env bash
# clang-tidy with the list of .clang-tidy over our sources, as the dev build compiles them but without its precompiled
# header: an include that a source forgot is an error here.
#   tools/lint.sh          everything, with the path-sensitive analyser: half an hour of two cores
#   tools/lint.sh --turn   for each run of ./test: what the last commits touched, and a part of the rest in turn
#                          by the number of commits, so that a few runs see all of it; without the analyser
#   tools/lint.sh --files  only names those, a line each
set -euo pipefail
cd "$(dirname "$0")/.."
readonly parts=8 recent=3
ours() { git ls-files 'src/*.cc' 'sim/*.cc' | grep -vE 'src/edge/(asio|beast)_source.cc'; }
in_turn() {
  local turn=$(($(git rev-list --count HEAD) % parts))
  # A clone without that much history has nothing that is new.
  { git diff --name-only "HEAD~$recent" -- '*.cc' 2>/dev/null || true; ours | awk "NR % $parts == $turn"; } | sort -u
}
turn() { comm -12 <(in_turn) <(ours | sort); }
[ "${1:-}" = --files ] && { turn; exit 0; }
[ -f build-dev/compile_commands.json ] || cmake --preset dev -B build-dev >/dev/null
commands=$(mktemp -d); trap 'rm -rf "$commands"' EXIT
sed -E 's/ -Winvalid-pch -Xclang -include-pch -Xclang [^ ]+ -Xclang -include -Xclang [^ ]+//' build-dev/compile_commands.json >"$commands/compile_commands.json"
tidy() { xargs -P "$(nproc)" -n 4 clang-tidy-19 -p "$commands" --quiet "$@"; }
if [ "${1:-}" = --turn ]; then
  turn | tidy '--checks=-clang-analyzer-*'
else
  ours | tidy
fi
