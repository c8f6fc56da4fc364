"""The Python that repeats a run. Whatever was data in it is a literal: nothing of it can run, whoever wrote the store."""

from __future__ import annotations

import ast
import json
from enum import Enum
from inspect import signature
from typing import TYPE_CHECKING, Any

from .. import kinds, recipes
from ..backend import Backend
from ..conversation.script import safe_options
from ..recipes import literal
from ..scorers import Judge
from .frames import columns_of, prices_of, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..prices import Prices
    from ..store import Store
    from .result import Comparison

_WIDTH = 100
LONGEST = 20_000
"""Characters of a prompt that is written out; a longer one, such as a picture, is taken from the run itself."""

_OF_BACKENDS = {"options", "n_ctx", "n_parallel", "seed"}
_NOT_WRITTEN = "which is a function of your own, or asks with a key"
_BODY = ("messages", "expected", "variables", "options", "tools", "schema")


def write(comparison: Comparison) -> str:
    """A script that makes the backends, asks them the same again, and shows it. Keys are read from the environment."""
    store, run_id = comparison.store, comparison.id
    spec = store.spec(run_id)
    columns = columns_of(comparison)
    backends, shared = _backends(columns)
    prompts = _prompts(store, run_id)
    scorers, unknown = _scorers(spec.get("scorers"))
    arguments = _arguments(comparison, spec, shared, scorers)
    body = [
        f"prompts = [\n{''.join(prompts)}]\n",
        backends,
        *unknown,
        f"result = {_called('ck.compare', arguments)}\n",
        "print(result)\n",
    ]
    if any("kept.prompts" in prompt for prompt in prompts):
        body.insert(0, f"kept = {_kept(store, run_id)}  # holds what is too long for here\n")
    text = "\n".join(body)
    has_keys = "os.environ" in backends or any("os.environ" in one for one in arguments)
    imports = "import os\n\nimport compat_kit as ck\n" if has_keys else "import compat_kit as ck\n"
    return f'"""A comparison, written by compat_kit. This file runs as it is."""\n\n{imports}\n{text}'


def prompt_bodies(store: Store, run_id: str, first: int = 0, last: int = 2**62) -> dict[int, dict[str, Any]]:
    """What was asked in these rows: prompt (its name), group, messages, and what else they have. Long values are put back."""
    query = "SELECT row, name, grp, body FROM prompt WHERE run = ? AND row BETWEEN ? AND ? ORDER BY row"
    found = {}
    for row in store.rows(query, (run_id, first, last)):
        body = whole(store, json.loads(row["body"]))
        kept = {name: body[name] for name in _BODY if name in body} if isinstance(body, dict) else {}
        found[row["row"]] = {"prompt": row["name"], "group": row["grp"], **kept}
    return found


def _prompts(store: Store, run_id: str) -> list[str]:
    """Each prompt as a line of a list; those of words alone as text."""
    written = []
    for row, prompt in prompt_bodies(store, run_id).items():
        shown = _prompt(prompt)
        if len(shown) > LONGEST:
            shown = f"kept.prompts[{row}]"
        written.append(f"    {shown},\n")
    return written


def _prompt(prompt: Mapping[str, Any]) -> str:
    messages = prompt.get("messages") or []
    more = {name: prompt[name] for name in ("expected", "group", *_BODY[2:]) if prompt.get(name) not in (None, "", [], {})}
    title = _title(messages)
    if prompt["prompt"] != title:
        more["name"] = prompt["prompt"]
    is_plain = len(messages) == 1 and set(messages[0]) == {"role", "content"} and messages[0]["role"] == "user"
    question = messages[0]["content"] if is_plain and isinstance(messages[0]["content"], str) else messages
    if not more:
        return literal(question, 4)
    settings = "".join(f"        {name}={literal(value, 8)},\n" for name, value in more.items())
    return f"ck.Prompt(\n        {literal(question, 8)},\n{settings}    )"


def _title(messages: Sequence[Any]) -> str:
    """What a prompt of these messages is called where it has no name of its own: the last words of the user."""
    for message in reversed(messages):
        if isinstance(message, dict) and message.get("role") == "user":
            content = message.get("content")
            if isinstance(content, list):
                return " ".join(str(part.get("text", "[image]")) for part in content if isinstance(part, dict))
            return str(content)
    return ""


def _backends(columns: Sequence[Mapping[str, Any]]) -> tuple[str, Mapping[str, Any]]:
    """The backends by their labels; and the options that all of them are asked with, {} where they differ."""
    told = [safe_options(column.get("options") or {})[0] for column in columns]
    shared = told[0] if all(one == told[0] for one in told) else {}
    lines, notes = [], []
    for column, options in zip(columns, told, strict=True):
        # The options of a column are all that it is asked with, those of its backend included.
        made = recipes.code({**column, "options": {} if shared else options})
        lines.append(f"    {literal(str(column['label']))}: {made},\n")
        if column.get("kind") == "client":
            notes.append("client = ...  # put the client of your own here: no file holds it\n")
        if column.get("headers") or column.get("left_out") or column.get("has_faults"):
            notes.append(
                f"# Not written down of {literal(str(column['label']))}: headers, faults, or options that may hold a secret.\n"
            )
    return f"{''.join(dict.fromkeys(notes))}backends = {{\n{''.join(lines)}}}\n", shared


def _arguments(comparison: Comparison, spec: Mapping[str, Any], shared: Mapping[str, Any], scorers: Sequence[str]) -> list[str]:
    written = ["prompts", "backends"]
    if shared:
        written.append(f"options={literal(dict(shared), 4)}")
    if isinstance(spec.get("repeats"), int) and spec["repeats"] > 1:
        written.append(f"repeats={spec['repeats']}")
    if scorers:
        written.append(f"scorers={_listed(scorers)}")
    if judge := _judge(spec.get("judge")):
        written.append(f"judge={judge}")
    prices = prices_of(comparison)
    if prices is not None:
        written.append(f"prices={_prices(prices)}")
    return written


def _called(name: str, arguments: Sequence[str]) -> str:
    """A call, over several lines where one would be long."""
    short = f"{name}({', '.join(arguments)})"
    return short if len(short) <= _WIDTH else "\n".join([f"{name}(", *(f"    {one}," for one in arguments), ")"])


def _listed(items: Sequence[str]) -> str:
    """A list inside such a call."""
    short = f"[{', '.join(items)}]"
    return short if len(short) <= _WIDTH else "\n".join(["[", *(f"        {one}," for one in items), "    ]"])


def _judge(told: Any) -> str:
    """The judge as Python, "" where there is none. What it was not told otherwise is left out."""
    if not isinstance(told, dict) or not isinstance(told.get("backend"), dict):
        return ""
    settings = _changed(Judge, {name: value for name, value in told.items() if name != "backend" and value != {}})
    given = "".join(f", {name}={literal(value, None)}" for name, value in settings.items())
    return f"ck.scorers.Judge({recipes.code(told['backend'])}{given})"


def _changed(function: Callable[..., Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the settings that the function knows, and that are not as they are without a word."""
    known = signature(function).parameters
    return {name: value for name, value in settings.items() if name in known and not _is_same(value, known[name].default)}


def _is_same(value: Any, usual: Any) -> bool:
    return type(value) is type(usual) and bool(value == usual)


def _prices(prices: Prices) -> str:
    told = prices.as_dict()
    return f"ck.Prices({literal(told['models'])}, per={told['per']!r}, currency={literal(told['currency'])})"


def _kept(store: Store, run_id: str) -> str:
    return f"ck.load_run({literal(run_id)}, store={literal(store.path)})"


def _scorers(told: Any) -> tuple[list[str], list[str]]:
    """Scorers as Python, and a comment for each that only its author can write: a function of one's own."""
    written, unknown = [], []
    for one in told if isinstance(told, list) else []:
        name = one.get("name") if isinstance(one, dict) else one
        code = one.get("code") if isinstance(one, dict) else None
        if isinstance(code, str) and is_harmless(code):
            written.append(code)
        elif isinstance(name, str):
            unknown.append(f"# Left out: the scorer {literal(name)}, {_NOT_WRITTEN}. Put it into `scorers=[...]`.\n")
    return written, unknown


def code_of_scorer(scorer: Any) -> str:
    """The Python that makes a scorer of this package, "" for one of somebody's own: for the spec, as {"name", "code"}."""
    if not scorer.is_own:
        return ""
    own = scorer.function.__name__.strip("_")
    settings = _changed(scorer.function, scorer.settings) | ({"name": scorer.name} if scorer.name != own else {})
    given = [literal(word, None) for word in scorer.words]
    given += [f"{name}={_setting(name, value)}" for name, value in settings.items()]
    written = f"ck.scorers.{own}({', '.join(given)})"
    return written if is_harmless(written) else ""


def _setting(name: str, value: Any) -> str:
    """The setting of a scorer as Python: a backend as the call that makes it, a type as its JSON schema."""
    if isinstance(value, Backend):
        return recipes.code(recipes.describe(value))
    if name == "schema":
        from ..targets import Target  # what it needs takes a while to import

        return literal((value if isinstance(value, Target) else Target(value)).schema, None)
    return literal(value.value if isinstance(value, Enum) else value, None)


def is_harmless(code: str) -> bool:
    """Whether a text, which may be of a store that somebody else wrote, only calls what `ck` has, with literals."""
    try:
        tree = ast.parse(code, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return "\n" not in code and _is_harmless(tree)


def _is_harmless(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return all(map(_is_harmless, node.elts))
    if isinstance(node, ast.Dict):
        return all(key is not None and _is_harmless(key) for key in node.keys) and all(map(_is_harmless, node.values))
    if isinstance(node, ast.Call):
        given = [*node.args, *(keyword.value for keyword in node.keywords)]
        is_known = _is_of_scorers(node.func) or _is_backend(node)
        return is_known and all(keyword.arg for keyword in node.keywords) and all(map(_is_harmless, given))
    return False


def _is_backend(node: ast.Call) -> bool:
    """`ck.ollama("model")` and the like: a model where that kind of server always is, or an address that gets no key."""
    call = node.func
    if not isinstance(call, ast.Attribute) or not isinstance(call.value, ast.Name) or call.value.id != "ck":
        return False
    is_known = call.attr in ("local", "connect") or kinds.find_kind(call.attr) in kinds.KINDS
    most = 2 if call.attr == "connect" else 1
    return is_known and len(node.args) <= most and {keyword.arg for keyword in node.keywords} <= _OF_BACKENDS


def _is_of_scorers(node: ast.expr) -> bool:
    """`ck.scorers.name`, and nothing behind an underscore."""
    if not isinstance(node, ast.Attribute) or node.attr.startswith("_"):
        return False
    inner = node.value
    return (
        isinstance(inner, ast.Attribute)
        and inner.attr == "scorers"
        and isinstance(inner.value, ast.Name)
        and inner.value.id == "ck"
    )
