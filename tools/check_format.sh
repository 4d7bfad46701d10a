#!/usr/bin/env bash
# Every C++ source is formatted as .clang-format says.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files '*.h' '*.cc' | xargs clang-format-19 --dry-run -Werror
