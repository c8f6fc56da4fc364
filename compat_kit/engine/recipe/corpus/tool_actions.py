"""What a tool does and how one asks for it: the tools of `tool_families`, drawn anew, and questions with their calls."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .phrasing import ask
from .sample import tool
from .tool_families import FAMILIES
from .tool_families_apps import APP_FAMILIES
from .tool_families_data import DATA_FAMILIES
from .tool_families_home import HOME_FAMILIES
from .tool_families_life import LIFE_FAMILIES
from .tool_families_more import MORE_FAMILIES
from .tool_families_office import OFFICE_FAMILIES
from .tool_families_play import PLAY_FAMILIES
from .tool_families_trade import TRADE_FAMILIES
from .tool_families_world import WORLD_FAMILIES
from .tool_values import LONG, Schema, Value, joined, schema_of, value_of

if TYPE_CHECKING:
    from random import Random

Arguments = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: `key` is its place in templates, `name` what the tool calls it, `tails` how a question adds it."""

    key: str
    kind: str
    name: str
    schema: Schema
    required: bool = True
    tails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """A tool with the questions that need it. `act`: the same for tools that do the same; `many`: the key that may be several."""

    act: str
    name: str
    description: str
    params: tuple[Param, ...]
    templates: tuple[str, ...]
    gives: str
    many: str = ""

    @property
    def spec(self) -> dict[str, Any]:
        """The tool in the shape of the API; its parameters keep their order."""
        made = tool(self.name, self.description, {p.name: p.schema for p in self.params})
        made["function"]["parameters"]["required"] = [p.name for p in self.params if p.required]
        return made


@dataclass(frozen=True, slots=True)
class Phrase:
    """A question before it is typed: a template with its slots, and the calls that it asks for: (tool, arguments) each."""

    template: str
    slots: dict[str, str]
    calls: tuple[tuple[Action, Arguments], ...]


@dataclass(frozen=True, slots=True)
class _Slot:
    key: str
    kind: str
    names: tuple[str, ...]
    optional: bool
    tails: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Family:
    act: str
    gives: str
    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    slots: tuple[_Slot, ...]
    templates: tuple[str, ...]
    many: str


def _slot(line: str) -> _Slot:
    found = re.fullmatch(r"(\w+)([*?]*) (\w+(?:\([^)]*\))?) = ([^~]*?)(?: ~ (.*))?", line)
    if not found:
        raise ValueError(line)
    key, marks, kind, names, tails = found.groups()
    parts = tuple(part.rstrip() for part in re.split(r" / ", tails)) if tails else ()
    return _Slot(key, kind, tuple(names.split()), "?" in marks, parts)


def _family(block: str) -> _Family:
    head, *lines = block.replace("\n  ", " ").split("\n")
    act, gives = head.split(" -> ")
    fields = {line.split()[0]: line.split(" ", 1)[1] for line in lines if line.startswith(("names ", "does ", "ask "))}
    slots = tuple(_slot(line) for line in lines if not line.startswith(("names ", "does ", "ask ")))
    many = next((line.split("*")[0] for line in lines if re.match(r"\w+\*", line)), "")
    asked = tuple(part.strip() for part in fields["ask"].split("|") if part.strip())
    said = tuple(part.strip() for part in fields["does"].split("|"))
    return _Family(act, gives, tuple(fields["names"].split()), said, slots, asked, many)


_TEXTS = (
    FAMILIES,
    MORE_FAMILIES,
    HOME_FAMILIES,
    OFFICE_FAMILIES,
    WORLD_FAMILIES,
    PLAY_FAMILIES,
    TRADE_FAMILIES,
    LIFE_FAMILIES,
    APP_FAMILIES,
    DATA_FAMILIES,
)
_ALL = tuple(_family(block) for text in _TEXTS for block in text.strip("\n").split("\n\n"))
# The tools of tutorials stand in the first two; they come thrice as often as any other. Those that every tutorial begins with
# come oftener still, and so do those that calculate: a model that knows sums by heart has to learn that a tool goes first.
_USUAL = sum(text.strip("\n").count("\n\n") + 1 for text in _TEXTS[:2])
_BEGUN_WITH = (
    "weather now",
    "weather forecast",
    "search web",
    "alarm set",
    "reminder set",
    "email send",
    "clock now",
    "book find",
)
_OFTEN = tuple(family for family in _ALL if family.act in _BEGUN_WITH or family.act.startswith("maths "))
_DRAWN = (*_ALL, *2 * _ALL[:_USUAL], *10 * _OFTEN)
ACTS = tuple(family.act for family in _ALL)
"""What the tools of the families do: "weather now", ..."""


def family_action(rng: Random, act: str = "") -> Action:
    """A tool of a family, with one of its names, other parameters each time; of `act` where that is given."""
    family = next(f for f in _ALL if f.act == act) if act else rng.choice(_DRAWN)
    names: list[str] = []
    params = []
    at = rng.randrange(8) if rng.random() < 0.6 else -1
    for slot in family.slots:
        kept = not slot.optional or rng.random() < 0.5
        free = [name for name in slot.names if name not in names]
        if kept and free:
            aligned = at >= 0 and slot.names[at % len(slot.names)] in free
            names.append(slot.names[at % len(slot.names)] if aligned else rng.choice(free))
            params.append(Param(slot.key, *_kind(rng, slot.kind, names[-1]), required=not slot.optional, tails=slot.tails))
    if len(params) > 1 and rng.random() < 0.1:
        rng.shuffle(params)
    description = rng.choice(family.descriptions) if rng.random() < 0.85 else ""
    return Action(family.act, rng.choice(family.names), description, tuple(params), family.templates, family.gives, family.many)


def _kind(rng: Random, kind: str, name: str) -> tuple[str, str, Schema]:
    if kind.startswith("enum("):
        options = rng.choice(kind[5:-1].split("/")).split()
        numeric = options[0].isdigit()
        return (
            "enum",
            name,
            {"type": "integer" if numeric else "string", "enum": [int(o) for o in options] if numeric else options},
        )
    if kind.startswith("flag("):
        return kind, name, {"type": "boolean"}
    return kind, name, schema_of(rng, kind)


def _value(rng: Random, param: Param) -> Value:
    if param.kind.startswith("flag("):
        flag = rng.random() < 0.6
        yes, no = param.kind[5:-1].split("/")
        return Value(flag, yes if flag else no)
    return value_of(rng, param.kind, param.schema)


def phrase(rng: Random, action: Action, several: int = 1) -> Phrase:
    """A question that needs the tool; with `several`, for so many values of one parameter, each a call of its own."""
    optional = [p for p in action.params if not p.required and p.tails and rng.random() < 0.55]
    flags = any(p.required and p.schema["type"] == "boolean" for p in action.params)
    template = rng.choice(action.templates) if flags or rng.random() < 0.94 else _by_name(rng, action)
    used = [p for p in action.params if f"{{{p.key}}}" in template or p in optional]
    for param in optional:
        if f"{{{param.key}}}" not in template:
            template = _with_tail(template, rng.choice(param.tails), [p.key for p in action.params if p.kind in LONG])
    values = {p.key: _value(rng, p) for p in used}
    lists = [values]
    if several > 1:
        lists = _several(rng, next(p for p in used if p.key == action.many), values, several)
    slots = {key: value.said for key, value in values.items()}
    if len(lists) > 1:
        template, slots[action.many] = _joined(rng, template, action.many, [found[action.many].said for found in lists])
    template = _date_words(template, [p.key for p in used if p.kind == "date"], slots)
    return Phrase(template, slots, tuple((action, {p.name: found[p.key].json for p in used}) for found in lists))


def phrase_again(rng: Random, action: Action, several: int = 2) -> Phrase:
    """A question that needs the tool so many times, mostly with other values each time: "Send 5 euros to Anna and 10 euros to Ben"."""
    one = phrase(rng, action)
    used = [p for p in action.params if p.name in one.calls[0][1]]
    quoted = replace(one, template=_quoted(one.template, used))
    tail = re.search(r"[\"']?\{.*\}[\"']?", quoted.template, re.DOTALL)
    if not tail or re.search(r"[=:(]\s*$", quoted.template[: tail.start()]) or rng.random() < 0.3:
        return both(rng, one, phrase(rng, action), *(phrase(rng, action) for _ in range(several - 2)))
    more = []
    for number in range(1, several):
        values = {p.key: _value(rng, p) for p in used}
        slots = {key: value.said for key, value in values.items()}
        text = _date_words(tail[0], [p.key for p in used if p.kind == "date"], slots)
        more.append(_renamed(Phrase(text, slots, ((action, {p.name: values[p.key].json for p in used}),)), f"again{number}"))
    return _enumerated(rng, quoted, more)


def _quoted(template: str, used: list[Param]) -> str:
    """The template with quotes about each text, so that one sees where it ends."""
    keys = "|".join(p.key for p in used if p.kind in LONG)
    return re.sub(rf"(?<![\"'])\{{({keys})\}}(?![\"'])", r'"{\1}"', template) if keys else template


def _enumerated(rng: Random, one: Phrase, more: list[Phrase]) -> Phrase:
    """The first question, with the values of the others before its end."""
    end = re.search(r"[.?!]*$", one.template)
    body = one.template[: end.start()] if end else one.template
    *middle, last = (found.template for found in more)
    text = (
        "".join(f", {found}" for found in middle) + rng.choice((" and ", " and ", ", and ", " and also ", ", then ", "; ")) + last
    )
    slots = {key: said for found in (one, *more) for key, said in found.slots.items()}
    return Phrase(body + text + (end[0] if end else ""), slots, tuple(call for found in (one, *more) for call in found.calls))


def _by_name(rng: Random, action: Action) -> str:
    """A question that says which tool is to be called, and with what."""
    shown = [(p, f'"{{{p.key}}}"' if p.kind in LONG else f"{{{p.key}}}") for p in action.params if p.required]
    name = action.name
    if not shown:
        return rng.choice(("Use {0}", "Call {0}", "Run {0}.", "Call the tool {0}", "Use the {0} tool", "{0}()", "{0}")).format(
            name
        )
    pattern = rng.choice(("{0} {1}", "{0}: {1}", "{0}={1}", "{0} = {1}", "{1} as {0}", "{1}"))
    given = rng.choice((", ", " and ")).join(pattern.format(p.name, slot) for p, slot in shown)
    cores = (
        "Use {0} with {1}", "Call {0} with {1}", "Run {0} with {1}.", "Call the tool {0} with {1}", "Use the {0} tool: {1}",
        "{0}({1})", "{0}: {1}", "Use {0} for {1}",
        "Call {0} for {1}", "Please run {0} on {1}", "Try {0} with {1}",
    )  # fmt: skip
    return rng.choice(cores).format(name, given)


def _several(rng: Random, param: Param, values: dict[str, Value], several: int) -> list[dict[str, Value]]:
    found = {str(values[param.key].json): values[param.key]}
    for _ in range(8):
        if len(found) < several:
            value = _value(rng, param)
            found.setdefault(str(value.json), value)
    return [{**values, param.key: value} for value in found.values()]


def _joined(rng: Random, template: str, key: str, said: list[str]) -> tuple[str, str]:
    """Several values in the one slot, each in quotes where the slot is; or the last one in a sentence of its own."""
    quote = re.search(rf"([\"'])\{{{key}\}}", template)
    mark = quote[1] if quote else ""
    if rng.random() < 0.2 and not mark and "\n" not in template:
        more = rng.choice(
            (
                "? And {0}?",
                "? And for {0}?",
                ". Also {0}.",
                ". The same for {0}.",
                ". And then {0}",
                ", and also {0}",
                "? Also {0}?",
            )
        )
        return re.sub(r"[.?!]*$", "", template) + more.format(f"{{{key}_last}}"), joined(said[:-1]) + f"\0{said[-1]}"
    both = "both " if len(said) == 2 and template.count(" in {") == 1 and rng.random() < 0.1 else ""
    last = rng.choice((" and ", " and ", " and ", " & ", ", ", " and also ", ", and ", " as well as ", " and ", " and "))
    return template, both + f"{mark}, {mark}".join(said[:-1]) + mark + last + mark + said[-1]


def _with_tail(template: str, tail: str, long_keys: list[str]) -> str:
    """The tail before the last full stop; a text that ended the template is put in quotes first."""
    end = re.search(r"[.?!]*$", template)
    body = template[: end.start()] if end else template
    last = re.search(r"(?<![\"'])\{(\w+)\}$", body)
    if last and last[1] in long_keys:
        body = f'{body[: last.start()]}"{last[0]}"'
    return body + (tail if tail.startswith(",") else f" {tail}") + (end[0] if end else "")


def _date_words(template: str, keys: list[str], slots: dict[str, str]) -> str:
    """No "on" before "tomorrow"."""
    for key in keys:
        if slots[key][:1].islower():
            template = re.sub(rf"\bon \{{{key}\}}", f"{{{key}}}", template, flags=re.IGNORECASE)
    return template


_OPENERS = ("Please ", "Hey, ", "Hi! ", "ok, ", "Now: ", "Quick: ", "So, ", "", "", "", "", "", "", "", "")


def say(rng: Random, phrased: Phrase) -> str:
    """The question as typed. A text that ends it keeps its end: nothing polite follows."""
    template, slots = phrased.template, dict(phrased.slots)
    for key, said in phrased.slots.items():
        if "\0" in said:
            slots[key], slots[f"{key}_last"] = said.split("\0")
    last = re.search(r"(?<![\"'])\{(\w+)\}$", template)
    if last and " " in slots[last[1]] and not slots[last[1]][-1].isdigit():
        text = re.sub(r"\{(\w+)\}", lambda m: slots[m[1]], template)
        opener = rng.choice(_OPENERS)
        is_lower = opener[-2:] == ", " and template[:1] != "{"
        return opener + (text[:1].lower() + text[1:] if is_lower else text)
    return ask(rng, (_kept(template, phrased, slots),), loose=False, **slots)


def _kept(template: str, phrased: Phrase, slots: dict[str, str]) -> str:
    """The words of invented names become slots, so that nothing is mistyped in them; the whole name of a tool too."""
    for action, _ in phrased.calls:
        words = {action.name, *(p.name for p in action.params)}
        if ":" in action.act:
            words |= {w for part in (*action.act.split(":"), *words) for w in re.sub(r"([A-Z])", r"_\1", part).lower().split("_")}
        for at, word in enumerate(sorted(words, key=lambda w: (-len(w), w))):
            if len(word) > 3 and re.search(rf"(?<![\w{{]){re.escape(word)}", template):
                key = f"kept_{at}_{len(slots)}"
                template, slots[key] = re.sub(rf"(?<![\w{{]){re.escape(word)}(?!\w*\}})", f"{{{key}}}", template), word
    return template


def both(rng: Random, one: Phrase, two: Phrase, *more: Phrase) -> Phrase:
    """Two questions in one, or several."""
    if more:
        return both(rng, both(rng, one, two), *more)
    first, second = _renamed(one, "a"), _renamed(two, "b")
    head = re.sub(r"[.?!]*$", "", first.template)
    joint = rng.choice(
        (
            " and {0}",
            ", and {0}",
            ". {1}",
            ". Also, {0}",
            ". Then {0}",
            " and then {0}",
            ". And {0}",
            "; {0}",
            ", also {0}",
            "? {1}",
        )
    )
    lower = second.template if second.template[:2] in {"I ", "I'"} else second.template[:1].lower() + second.template[1:]
    return Phrase(head + joint.format(lower, second.template), {**first.slots, **second.slots}, one.calls + two.calls)


def _renamed(phrased: Phrase, prefix: str) -> Phrase:
    template = re.sub(r"\{(\w+)\}", rf"{{{prefix}_\1}}", phrased.template)
    return Phrase(template, {f"{prefix}_{key}": said for key, said in phrased.slots.items()}, phrased.calls)
