#!/usr/bin/env python3
"""Writes what the server needs of contract/openapi.yaml: src/api/operations.inc and contract/openapi.json.

    tools/generate_operations.py           write both
    tools/generate_operations.py --check   exit 1 when what is committed is not what would be written
"""
import json
import pathlib
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROLES = {"public", "owner", "manager", "mechanic", "machine", "customer"}
METHODS = {"get", "post", "put", "patch", "delete"}


class Loader(yaml.SafeLoader):
    """YAML as OpenAPI means it: no bare `on`/`off` booleans, no dates."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def query_names(contract, operation):
    names = []
    for parameter in operation.get("parameters", []):
        if "$ref" in parameter:
            parameter = contract["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
        if parameter["in"] == "query":
            names.append(parameter["name"])
    return names


def takes(operation, media_type):
    return media_type in operation.get("requestBody", {}).get("content", {})


def has_if_match(operation):
    return any(p.get("$ref", "").endswith("/IfMatch") for p in operation.get("parameters", []))


def resolved(contract, schema):
    while "$ref" in schema:
        schema = contract["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def required_fields(contract, schema, before=""):
    """What a body must say: `lines`, `lines[].kind`; what lies in something optional, where that is there."""
    schema = resolved(contract, schema)
    for name in schema.get("required", []):
        yield before + name
    for name, member in schema.get("properties", {}).items():
        member = resolved(contract, member)
        yield from required_fields(contract, member, before + name + ".")
        if isinstance(member.get("items"), dict):
            yield from required_fields(contract, member["items"], before + name + "[].")
    for choice in schema.get("oneOf", []):
        yield from required_fields(contract, choice, before)


def required_names(contract, operation):
    media = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return " ".join(required_fields(contract, media.get("schema", {})))


def lines(contract):
    for path, methods in contract["paths"].items():
        for method, operation in methods.items():
            name = operation["operationId"]
            if operation.get("x-planned"):
                continue
            assert method in METHODS, f"{path}: {method}"
            roles = operation["x-roles"]
            assert roles and set(roles) <= ROLES, f"{name}: x-roles {roles}"
            flags = [
                "with_body" if takes(operation, "application/json") else "",
                "raw_body" if takes(operation, "application/octet-stream") else "",
                "if_match" if has_if_match(operation) else "",
                "secret_reply" if operation.get("x-secret-reply") else "",
                "sealed_reply" if operation.get("x-sealed-reply") else "",
                "large_body" if operation.get("x-large-body") else "",
                "served_by_site" if operation.get("x-served-by") == "site" else "",
            ]
            yield 'OPERATION({}, "{}", "{}", "{}", "{}", "{}", {})'.format(
                name, method.upper(), path, " ".join(roles), " ".join(query_names(contract, operation)),
                required_names(contract, operation), " | ".join(flag for flag in flags if flag) or "none")


SCHEMA_WORDS = {
    "$ref", "type", "const", "enum", "required", "properties", "additionalProperties", "items", "oneOf", "anyOf", "minimum",
    "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems", "format", "description", "default",
}
PARAMETER_WORDS = {"$ref", "name", "in", "required", "description", "schema"}


def check_schema(schema, where):
    """A comma in a description that is not quoted makes a word of its own; say so."""
    unknown = set(schema) - SCHEMA_WORDS
    assert not unknown, f"{where}: unknown words {unknown} (a description with a comma wants quotes)"
    for name, member in schema.get("properties", {}).items():
        check_schema(member, f"{where}.{name}")
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            check_schema(schema[word], f"{where}.{word}")
    for word in ("oneOf", "anyOf"):
        for choice in schema.get(word, []):
            check_schema(choice, f"{where}.{word}")


def check_words(node, where):
    """YAML makes a boolean of a bare Yes and a time of a bare date; what people read is text."""
    if isinstance(node, list):
        for at, one in enumerate(node):
            check_words(one, f"{where}[{at}]")
    if not isinstance(node, dict):
        return
    for name, value in node.items():
        assert isinstance(name, str), f"{where}: {name!r} is no name (quote it)"
        is_text = name in ("description", "summary", "title", "operationId") and not where.endswith(".properties")
        assert not is_text or isinstance(value, str), f"{where}.{name}: {value!r} is no text (quote it)"
        check_words(value, f"{where}.{name}")


def check_contract(contract):
    check_words(contract, "openapi")
    for name, schema in contract["components"]["schemas"].items():
        check_schema(schema, name)
    operations = [o for methods in contract["paths"].values() for o in methods.values()]
    parameters = list(contract["components"]["parameters"].values())
    for parameter in parameters + [p for o in operations for p in o.get("parameters", [])]:
        assert set(parameter) <= PARAMETER_WORDS, f"a parameter: {parameter}"
        check_schema(parameter.get("schema", {}), str(parameter))
    for answer in [a for o in operations for a in o["responses"].values()]:
        assert set(answer) <= {"$ref", "description", "content"}, f"an answer: {answer}"


def main():
    contract = yaml.load((ROOT / "contract/openapi.yaml").read_text(), Loader)
    check_contract(contract)
    note = "// Generated by tools/generate_operations.py from contract/openapi.yaml.\n"
    outputs = {
        ROOT / "src/api/operations.inc": "// clang-format off\n" + note + "\n".join(lines(contract)) + "\n// clang-format on\n",
        ROOT / "contract/openapi.json": json.dumps(contract, separators=(",", ":"), ensure_ascii=False) + "\n",
    }
    stale = [path for path, text in outputs.items() if not path.exists() or path.read_text() != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is not what contract/openapi.yaml says: run tools/generate_operations.py", file=sys.stderr)
        return 1 if stale else 0
    for path in stale:
        path.write_text(outputs[path])
    return 0


sys.exit(main())
