"""Scorers that look at the structure of an answer: JSON, a schema, calls of tools."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import schema as schemas
from ..errors import ConfigurationError
from .scorer import own
from .texts import alternatives, as_text, shown

if TYPE_CHECKING:
    from ..prompts import Prompt
    from ..replies import Reply
    from ..targets import Target

_FENCED = re.compile(r"\A\s*(`{3,}|~{3,})[^\n`]*\n(.*?)\n?[ \t]*\1\s*\Z", re.DOTALL)
_MOST_TARGETS = 64
_targets: dict[int, tuple[Any, Target]] = {}


@own(is_quick=True)
def json_valid(text: str, *, fence: bool = True) -> tuple[bool, str]:
    """Whether the answer is JSON and nothing else. fence: it may stand in one fenced block, as in Markdown.

    JSON is strict: no NaN, no name twice in an object, no number without end.
    """
    bare = text.removeprefix("\ufeff").strip()
    block = _FENCED.match(bare) if fence else None
    try:
        schemas.parse(block[2] if block else bare)
    except (ValueError, RecursionError) as error:
        return False, f"It is not JSON: {error}"
    return True, ""


def _check_schema(schema: Any = None, **_: Any) -> None:
    if schema is not None:
        _target(schema)


@own(check=_check_schema)
def schema_valid(text: str, prompt: Prompt, schema: Any = None, *, whole: bool = False) -> tuple[bool | None, str]:
    """Whether the answer fits a schema: that of the prompt, where none is given.

    schema: a type (pydantic model, dataclass, TypedDict, list[int], ...) or a JSON schema as a dict. whole: the answer has to be
    JSON alone; otherwise a fenced block or an object in prose will do, as for `Backend.parse`.
    """
    from ..targets import Found

    wanted = prompt.schema if schema is None else schema
    if wanted is None:
        return None, "The prompt has no `schema`, and none was given."
    found = _target(wanted).read(text)
    if isinstance(found, Found):
        return (found.is_whole or not whole), "" if found.is_whole or not whole else "There is more in it than JSON"
    return False, "; ".join(f"{path}: {told}" if path else told for path, told in found.told[:3])


def _target(schema: Any) -> Target:
    """The target of a schema, made once: that takes longer than to hold an answer to it."""
    from ..targets import Target

    kept = _targets.get(id(schema))
    if kept is None or kept[0] is not schema:
        while len(_targets) >= _MOST_TARGETS:
            _targets.pop(next(iter(_targets)), None)
        kept = _targets[id(schema)] = (schema, Target(schema))
    return kept[1]


def _check_call(tool: Any = None, arguments: Any = None, *, exact: Any = False) -> None:
    if tool is not None and not isinstance(tool, str):
        raise ConfigurationError(f"`calls_tool` takes the name of a tool, such as 'get_weather', not {tool!r:.80}.")
    if arguments is not None and (tool is None or not isinstance(arguments, Mapping)):
        raise ConfigurationError(
            "`arguments` is a dict beside the name of the tool: calls_tool('get_weather', {'city': 'Paris'})."
        )
    if not isinstance(exact, bool):
        raise ConfigurationError("`exact` is True or False.")


@own(check=_check_call)
def calls_tool(
    reply: Reply,
    expected: Any = None,
    tool: str | None = None,
    arguments: Mapping[str, Any] | None = None,
    *,
    exact: bool = False,
) -> tuple[bool | None, str]:
    """Whether the answer calls a tool, with these arguments among others; with `exact` with no others.

    Without a tool the expected answer tells it: a name, or {"name": ..., "arguments": {...}}, or several of which one has to fit.
    """
    given = {"name": tool, "arguments": arguments or {}} if tool else expected
    if given is None:
        return None, "The prompt has no `expected` call, and none was given."
    wanted = [{"name": one} if isinstance(one, str) else one for one in alternatives(given)]
    if not all(isinstance(one, Mapping) and isinstance(one.get("name"), str) for one in wanted):
        return None, f"The expected call is neither a name nor a dict with a name: {given!r:.80}"
    faults = [_fault(call, one, exact) for call in reply.tool_calls for one in wanted]
    if "" in faults:
        return True, ""
    return False, faults[-1] if faults else "It calls no tool"


def _fault(call: Any, wanted: Mapping[str, Any], exact: bool) -> str:
    """What is wrong with a call, "" for nothing."""
    if call.name != wanted["name"]:
        return f"It calls {shown(call.name)}, not {shown(wanted['name'])}"
    try:
        found = schemas.read_object(call.arguments or "{}")
    except ValueError as error:
        return str(error)
    asked = wanted.get("arguments") or {}
    wrong = [name for name, value in asked.items() if name not in found or not _is_same(found[name], value)]
    more = [name for name in found if name not in asked] if exact else []
    if wrong:
        return f"The argument {shown(wrong[0])} is {_json(found.get(wrong[0]))}, not {_json(asked[wrong[0]])}"
    return f"There is an argument too many: {shown(more[0])}" if more else ""


def _is_same(found: Any, wanted: Any) -> bool:
    """Whether two values of JSON are the same: True is not 1, but 1.0 is."""
    if isinstance(found, str) and isinstance(wanted, str):
        return as_text(found) == as_text(wanted)
    if isinstance(found, Mapping) and isinstance(wanted, Mapping):
        return found.keys() == wanted.keys() and all(_is_same(found[name], wanted[name]) for name in found)
    if isinstance(found, list | tuple) and isinstance(wanted, list | tuple):
        return len(found) == len(wanted) and all(map(_is_same, found, wanted))
    return isinstance(found, bool) is isinstance(wanted, bool) and bool(found == wanted)


def _json(value: Any) -> str:
    return shown(json.dumps(value, ensure_ascii=False, default=repr))
