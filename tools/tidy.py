#!/usr/bin/env python3
"""The house rules that no compiler holds. Each breach is one line; exit 1 when there is any."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SRC = ROOT / "src"

# Who may include whom: folder -> the folders it may name. ARCHITECTURE.md explains the order.
ALLOWED = {
    "base": {"base"},
    "speech": {"base", "speech"},
    "planner": {"base", "planner"},
    "calendar": {"base", "calendar"},
    "paper": {"base", "paper"},
    "pictures": {"base", "pictures"},
    "sheets": {"base", "sheets"},
    "http": {"base", "http"},
    "db": {"base", "db"},
    "edge": {"base", "http", "edge"},
    "gateways": {"base", "http", "gateways", "speech"},
    "domain": {"base", "db", "domain", "planner", "speech"},
    "documents": {"base", "db", "domain", "documents", "paper"},
    "api": {"base", "http", "db", "domain", "api", "documents", "paper", "pictures", "sheets", "speech"},
    "site": {"base", "http", "db", "domain", "site", "documents", "paper", "speech", "calendar"},
    "webhooks": {"base", "http", "db", "domain", "gateways", "webhooks"},
    "worker": {"base", "http", "db", "domain", "gateways", "worker", "documents", "paper", "pictures", "speech", "calendar"},
    "main": {"base", "http", "db", "edge", "domain", "gateways", "webhooks", "api", "site", "worker", "main", "speech"},
    "sim": {"base", "http", "edge", "sim"},
}

# Tables of the installation as a whole; every other table belongs to a shop, and each statement on it names shop_id.
SHARED_TABLES = {"shops", "shop_numbers", "shop_domains", "outbox", "inbox", "rate_limits", "migrations", "recurring"}
# A row found by an unguessable secret, or by a sign-in that is not a shop's yet, tells which shop it is of; what has
# expired is swept out of all shops at once.
BY_SECRET = re.compile(r"\b(token|token_hash|previous_hash|key_hash|email|carrier_sid|provider_sid|id) (=|IN)|expires_at <")

BANNED = [
    (re.compile(r"system_clock::now|\btime\(nullptr\)|\bgettimeofday\b"), {"base"}, "ask Tx::now() or a Clock"),
    (re.compile(r"\bgetenv\b|\benviron\b"), {"main"}, "settings are read in main/config"),
    (re.compile(r"\bstd::rand\b|\bsrand\b|random_device"), {"base"}, "ids and secrets come from base/clock.h"),
    (re.compile(r"\bstd::cout\b|\bstd::cerr\b|\bprintf\("), {"main"}, "log::write"),
    (re.compile(r"boost/(asio|beast)"), {"edge"}, "only edge names Asio and Beast"),
    (re.compile(r"\bUPDATE [^\"]*RETURNING|ON CONFLICT|FOR UPDATE|INSERT OR |datetime\('|strftime\("), set(), "not in the portable SQL subset"),
]

FILE_LINES_MAX = 400
LINE_MAX = 140


def sources():
    for folder in (SRC, ROOT / "sim"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".h", ".cc"):
                yield path


def folder_of(path):
    parts = path.relative_to(ROOT).parts
    return parts[1] if parts[0] == "src" else "sim"


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def includes(path, text):
    own = folder_of(path)
    for target in re.findall(r'#include "([a-z_]+)/', text):
        if target in ALLOWED and target not in ALLOWED[own]:
            yield f"{own} may not include {target}"


def statements(text):
    """SQL texts, adjacent literals joined."""
    joined = re.sub(r'"\s*\n\s*"', "", text)
    for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', joined):
        if re.match(r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b", literal):
            yield literal


def sql(path, text):
    own = folder_of(path)
    for statement in statements(text):
        if own not in ("domain", "db"):
            yield f"SQL outside domain and db: {statement[:60]}"
        tables = set(re.findall(r"\b(?:FROM|INTO|UPDATE|JOIN)\s+([a-z_]+)", statement))
        owned = tables - SHARED_TABLES
        if own == "domain" and owned and "shop_id" not in statement and not BY_SECRET.search(statement):
            yield f"no shop_id in: {statement[:80]}"


def banned(path, text):
    own = folder_of(path)
    for pattern, free, instead in BANNED:
        if own not in free and own != "sim" and pattern.search(text):
            yield f"{pattern.search(text).group(0)}: {instead}"


def sizes(path, text):
    lines = text.splitlines()
    table = "table" in path.name or "data" in path.name or path.suffix == ".inc" or "words" in path.parts
    if len(lines) > FILE_LINES_MAX and not table:
        yield f"{len(lines)} lines; at most {FILE_LINES_MAX}"
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_MAX and not table:
            yield f"line {number} has {len(line)} columns; at most {LINE_MAX}"


def migrations():
    names = sorted(p.name for p in (ROOT / "db/migrations").glob("*.sql"))
    for position, name in enumerate(names, 1):
        if not re.fullmatch(rf"{position:04d}_[a-z_]+\.sql", name):
            yield f"db/migrations/{name}: migrations are numbered without gaps"
    for name in names:
        text = (ROOT / "db/migrations" / name).read_text()
        for table, body in re.findall(r"CREATE TABLE ([a-z_]+) \((.*?)\n\);", text, re.S):
            if table not in SHARED_TABLES and "shop_id" not in body:
                yield f"db/migrations/{name}: table {table} has no shop_id"
        if re.search(r"AUTOINCREMENT|SERIAL|TIMESTAMP|BOOLEAN|JSONB?\b|\bTEXT\b", text):
            yield f"db/migrations/{name}: a type outside the portable subset"


def glossary():
    text = (ROOT / "docs/glossary.md").read_text()
    for word in re.findall(r"\*Avoid\*: ([^\n.]+)", text):
        for one in (w.strip().strip("`") for w in word.split(",")):
            if one.startswith("class ") is False:
                continue
            name = one.removeprefix("class ")
            for path in sources():
                if re.search(rf"\b(class|struct) {name}\b", path.read_text()):
                    yield f"{path.relative_to(ROOT)}: `{name}` is a word to avoid"


def main():
    problems = [*migrations(), *glossary()]
    for path in sources():
        raw = path.read_text()
        code = without_comments(raw)
        for rule in (includes, sql, banned):
            problems += [f"{path.relative_to(ROOT)}: {what}" for what in rule(path, code)]
        problems += [f"{path.relative_to(ROOT)}: {what}" for what in sizes(path, raw)]
    print("\n".join(problems) or "tidy")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
