#!/usr/bin/env bash
# clang-tidy with the list of .clang-tidy over our sources, as the dev build compiles them.
set -euo pipefail
cd "$(dirname "$0")/.."
git ls-files 'src/*.cc' 'src/**/*.cc' 'sim/*.cc' | grep -vE 'src/edge/(asio|beast)_source.cc' |
  xargs -P "$(nproc)" -n 4 clang-tidy-19 -p build-dev --quiet
