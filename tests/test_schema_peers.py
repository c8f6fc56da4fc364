"""The functions by which others explain their schemas: ours tell a model at least as much. The table is `tests/benchmarks/schemas.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compat_kit.schema import describe
from compat_kit.schema.references import inlined
from tests.peers import CASES

KEPT = json.loads((Path(__file__).parent / "samples" / "schemas.json").read_text("utf-8"))
PEERS = ("toolslm", "chatlas", "pydantic_ai")
TOLD = (
    *("enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format", "pattern"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "prefixItems"),
)
FORMATS = ("date-time", "date", "time", "duration", "email", "uuid", "uri", "ipv4", "ipv6")  # toolslm has some of its own
TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
UNTRUE = {"containers": {(".e[]", "type=string")}}  # toolslm of a bare `list`, whose items may be anything


def facts(part: Any, path: str = "") -> set[tuple[str, str]]:
    """What a schema says, place by place. A bare "object" for what is none says nothing."""
    if not isinstance(part, dict):
        return set()
    found = {(path, f"{key}={json.dumps(part[key], sort_keys=True)}") for key in TOLD if key in part}
    found = {one for one in found if not one[1].startswith("format") or json.loads(one[1].partition("=")[2]) in FORMATS}
    if part.get("description"):
        found.add((path, f"described={' '.join(part['description'].split())}"))
    if part.get("type") in TYPES and not (part["type"] == "object" and not {"properties", "additionalProperties"} & set(part)):
        found.add((path, f"type={part['type']}"))
    if part.get("default") is not None:
        found.add((path, f"default={json.dumps(part['default'])}"))
    for name, one in part.get("properties", {}).items():
        found |= facts(one, f"{path}.{name}")
    if isinstance(part.get("additionalProperties"), dict):
        found |= facts(part["additionalProperties"], f"{path}{{}}")
    found |= facts(part.get("items"), f"{path}[]")
    if "$ref" in part:
        found.add((path, "type=object"))
    for one in part.get("prefixItems", ()):
        found |= facts(one, f"{path}[]")
    for one in part.get("anyOf", ()):
        found |= facts(one, path)
    return found


def forced(schema: Any) -> set[str]:
    return set(schema.get("required", ()))


def resolved(schema: Any) -> Any:
    """A schema with what it refers to in place; pydantic-ai gives a lone model's own schema."""
    made = inlined(schema)
    return {**made["$defs"][made["$ref"].removeprefix("#/$defs/")], **made} if "$ref" in made else made


def judge(case: Any, theirs: Any) -> str:
    """ "equal", "better", or what is missing in ours. Descriptions of a lone model count wherever a model reads them."""
    about = describe(case)
    if isinstance(theirs, str):
        return f"better (they: {theirs.partition(':')[0]})"
    other = resolved(theirs["parameters"])
    ours = resolved(about["parameters"])
    if len(ours["properties"]) == 1 and set(other.get("properties", ())) != set(ours["properties"]):
        ours = resolved({**next(iter(ours["properties"].values())), "$defs": about["parameters"].get("$defs", {})})
    mine, yours = facts(ours), {one for one in facts(other) if "type: ignore" not in one[1]}
    missing = {one for one in yours - mine - UNTRUE.get(case.__name__, set()) if one[0] or not one[1].startswith("described")}
    needless = forced(ours) - forced(other)
    words = (theirs["description"] or "").replace("<summary>", "").partition("\n")[0].partition("<")[0].strip()
    if missing or needless or words not in about["description"] + ours.get("description", ""):
        return f"worse: {sorted(missing)} {sorted(needless)} {words}"
    return "better" if mine - yours or forced(other) - forced(ours) else "equal"


@pytest.mark.parametrize("peer", PEERS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_ours_tell_a_model_at_least_as_much(case, peer):
    assert judge(case, KEPT[case.__name__][peer]).partition(" ")[0] in ("equal", "better")


def test_the_judge_sees_what_is_missing():
    theirs = {"description": "Divide.", "parameters": {"properties": {"x": {"type": "integer", "maximum": 3}}, "required": []}}
    fields = next(case for case in CASES if case.__name__ == "fields")
    assert "maximum=3" in judge(fields, theirs)
    assert "worse" in judge(fields, {"description": "Multiply.", "parameters": {"properties": {}, "required": ["x"]}})


def test_every_case_of_every_peer_is_kept():
    assert {name: sorted(made) for name, made in KEPT.items()} == {case.__name__: sorted(PEERS) for case in CASES}
