#!/usr/bin/env python3
"""Reads the sources named on standard input with g++, as the dev build compiles them: a second opinion on warnings.

Nothing is written; `bin/build gcc` builds everything with it."""
import concurrent.futures, json, os, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLANGS_OWN = re.compile(r" -Winvalid-pch| -Xclang [^ ]+| -MD -MT [^ ]+ -MF [^ ]+| -o [^ ]+ -c| -fuse-ld=[^ ]+")


def read(entry):
    command = CLANGS_OWN.sub("", entry["command"])
    command = re.sub(r"^.*?clang\+\+-19", "g++ -fsyntax-only", command)
    done = subprocess.run(command, shell=True, cwd=entry["directory"], capture_output=True, text=True)
    return done.returncode, done.stderr


def main():
    wanted = {str(ROOT / line.strip()) for line in sys.stdin if line.strip()}
    entries = [one for one in json.loads((ROOT / "build-dev/compile_commands.json").read_text()) if one["file"] in wanted]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(read, entries))
    for code, words in results:
        if code != 0 or words:
            print(words)
    print(f"{len(entries)} sources read")
    return 1 if not entries or any(code != 0 for code, _ in results) else 0


sys.exit(main())
