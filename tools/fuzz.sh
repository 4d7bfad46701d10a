#!/usr/bin/env bash
# tools/fuzz.sh [SECONDS] [NAME...]: each harness of tests/fuzz for so long (60), from its seeds. What it finds is kept in
# build-fuzz/found, and the run fails.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}; shift || true
names=("$@"); [ $# -gt 0 ] || names=(extract forms multipart head phone vin calendar webhooks)
bin/build fuzz "${names[@]/#/fuzz_}"
mkdir -p build-fuzz/found
for name in "${names[@]}"; do
  corpus=build-fuzz/corpus/$name
  mkdir -p "$corpus"
  echo "fuzz $name, $seconds s"
  # The log of the program under test would drown the fuzzer's.
  if ! nice -n 5 "build-fuzz/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
      -close_fd_mask=1 -artifact_prefix="build-fuzz/found/$name-" "$corpus" "tests/fuzz/seeds/$name" 2>"build-fuzz/$name.log"; then
    tail -n 40 "build-fuzz/$name.log"; exit 1
  fi
  tail -n 2 "build-fuzz/$name.log"
done
