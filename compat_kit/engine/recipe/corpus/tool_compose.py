"""Tools that nobody has written: verb and noun composed or invented, parameters from a pool, and questions for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .tool_actions import Action, Param
from .tool_values import LONG, schema_of
from .tool_words import ATTRIBUTES, NOUNS, PARAMS, TARGETS, VERBS
from .words import new_word

if TYPE_CHECKING:
    from random import Random

_VERBS = [
    (line.split(":")[0], tuple(line.split(": ")[1].split(" = ")[0].split()), tuple(line.split(" = ")[1].split("|")))
    for line in VERBS.strip().split("\n")
]
_POOL = {line.split(":")[0]: tuple(line.split(": ")[1].split()) for line in PARAMS.replace("\n ", " ").strip().split("\n")}
_KINDS = (
    *_POOL,
    "city",
    "person",
    "id",
    "id",
    "few",
    "integer",
    "integer",
    "enum",
    "enum",
    "boolean",
    "word",
    "title",
    "date",
    "text",
)
_LINKS = {
    "city": ("in", "near", "from", "for"), "person": ("for", "by", "with"), "email": ("for", "to"), "phone": ("for",),
    "date": ("on", "for"), "time": ("at",),
    "month": ("in", "for"), "year": ("of", "from"), "room": ("in the",), "language": ("in",), "country": ("in", "from"),
    "currency": ("in",),
    "file": ("from", "to"), "colour": ("in",), "name": ("at", "from", "by"), "address": ("to", "at"), "food": ("with",),
    "words": ("with", "for"),
}  # fmt: skip
_NAMED = (
    "with {0} {1}", "{0} {1}", "with the {0} {1}", "{0}: {1}", "{0}={1}", "with {2} of {1}", "the {0} is {1}",
    "where {0} is {1}", "using {0} {1}",
    "and {0} {1}", "{0} = {1}", "with {1} as {0}", "({0} {1})", "for {0} {1}", "its {0} is {1}", "set {0} to {1}",
)  # fmt: skip
_YES = (
    "with {0}",
    "{0}: yes",
    "{0} true",
    "with {0} set to true",
    "{0} = true",
    "make it {0}",
    "and {0}",
    "it should be {0}",
    "{0} on",
    "{0}",
)
_NO = (
    "without {0}",
    "{0}: no",
    "{0} false",
    "with {0} set to false",
    "{0} = false",
    "not {0}",
    "no {0}",
    "it is not {0}",
    "{0} off",
)


def spaced(name: str) -> str:
    """The words of a name: dueDate and due_date are "due date"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("_", " ").lower()


def article(word: str) -> str:
    """The word with a or an."""
    return f"{'an' if word[:1] in 'aeiou' else 'a'} {word}"


def plural(noun: str) -> str:
    """More than one of it."""
    ends = {"y": noun[:-1] + "ies", "f": noun[:-1] + "ves"}
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        return ends["y"]
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh", "z")) else "s")


def _third(verb: str) -> str:
    head, _, rest = verb.partition(" ")
    return plural(head) + (f" {rest}" if rest else "")


def _styled(rng: Random, *parts: str) -> str:
    """Words as a name: mostly snake_case, else camelCase, PascalCase or one word."""
    words = "_".join(parts).replace(" ", "_").split("_")
    style = rng.random()
    if style < 0.65:
        return "_".join(words)
    if style < 0.88:
        return words[0] + "".join(word.capitalize() for word in words[1:])
    return "".join(word.capitalize() for word in words) if style < 0.95 else "".join(words)


def _key_name(rng: Random, name: str) -> str:
    camel = rng.random() < 0.12
    words = name.split("_")
    return words[0] + "".join(word.capitalize() for word in words[1:]) if camel else name


class _Draft:
    """A tool on its way: its parameters and their segments in questions."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.params: list[Param] = []
        self.taken: set[str] = set()
        self.linked: set[str] = set()

    def add(self, kind: str, name: str, *, required: bool = True) -> str:
        """A parameter, if its name is free; its key."""
        rng = self.rng
        key = f"p{len(self.params)}"
        name = _key_name(rng, name)
        if name in self.taken:
            name = new_word(rng)
        self.taken.add(name)
        flag = kind == "boolean"
        tails = self._flag_tails(name) if flag else self._tails(kind, name, key)
        self.params.append(Param(key, f"flag({tails[0]}/{tails[1]})" if flag else kind, name, schema_of(rng, kind), required,
                                 (f"{{{key}}}", f", {{{key}}}") if flag else tails))  # fmt: skip
        return key

    def any(self, *, required: bool) -> str:
        """Any parameter, sometimes with an invented name."""
        kind = self.rng.choice(_KINDS)
        name = new_word(self.rng, 1, 2) if self.rng.random() < 0.15 else self.rng.choice(_POOL[kind])
        return self.add(kind, name, required=required)

    def _flag_tails(self, name: str) -> tuple[str, str]:
        words = spaced(name).removeprefix("with ")
        return self.rng.choice(_YES).format(words), self.rng.choice(_NO).format(words)

    def _tails(self, kind: str, name: str, key: str) -> tuple[str, ...]:
        rng = self.rng
        slot = f"{{{key}}}" if kind not in LONG else rng.choice(("'{%s}'", '"{%s}"')) % key
        words = spaced(name) if rng.random() < 0.9 else name
        named = [pattern.format(words, slot, article(words)) for pattern in rng.sample(_NAMED, 4)]
        links = [link for link in _LINKS.get(kind, ()) if link not in self.linked]
        if links and rng.random() < 0.6:
            self.linked.update(_LINKS[kind])
            return (f"{rng.choice(links)} {slot}", f"{rng.choice(links)} {slot}", f"{rng.choice(links)} {slot}", named[0])
        if kind == "enum":
            named += [f"with {slot} {spaced(name)}", f"{slot} {spaced(name)}"]
        if kind == "minutes":
            named += [f"for {slot} minutes", f"{slot} minutes"]
        if kind == "degrees":
            named += [f"at {slot} degrees"]
        return tuple(named)

    def tail(self, key: str) -> str:
        """How a question adds that parameter."""
        return self.rng.choice(next(p.tails for p in self.params if p.key == key))


def composed_action(rng: Random, *, like: Action | None = None) -> Action:
    """A tool of known words in a new combination; `like`: one that shares its noun or its verb, but not both."""
    group, verbs, says = rng.choice(_VERBS)
    noun = rng.choice(NOUNS)
    attribute = rng.choice(ATTRIBUTES)
    if like and ":" in like.act:
        old_group, old_noun = like.act.split(":")
        if rng.random() < 0.6 or old_group not in {entry[0] for entry in _VERBS}:
            noun = old_noun
        else:
            group, verbs, says = next(entry for entry in _VERBS if entry[0] == old_group)
    shape = rng.random()
    if shape < 0.24:
        return lookup(rng, noun, attribute)
    if shape < 0.33:
        return fact(rng, noun, attribute)
    if shape < 0.4:
        return listing(rng, noun)
    if shape < 0.47:
        return _computing(rng, noun, attribute)
    return acting(rng, group, rng.choice(verbs), says, noun)


def invented_action(rng: Random) -> Action:
    """A tool whose words mean nothing: only its name and description tell when it is needed."""
    noun, verb, attribute = (new_word(rng, 1, rng.choice((2, 2, 3))) for _ in range(3))
    shape = rng.random()
    if shape < 0.25:
        return lookup(rng, noun, attribute if rng.random() < 0.5 else rng.choice(ATTRIBUTES))
    if shape < 0.32:
        return fact(rng, noun, attribute if rng.random() < 0.5 else rng.choice(ATTRIBUTES))
    if shape < 0.38:
        return listing(rng, noun)
    if shape < 0.45:
        return _computing(rng, noun, attribute)
    return acting(rng, verb, verb, (verb,), noun if rng.random() < 0.8 else rng.choice(NOUNS))


def _opaque(rng: Random, name: str, description: str) -> str:
    """Now and then a name that says nothing, where the description does."""
    return _styled(rng, *(new_word(rng, 1, 2) for _ in range(rng.randint(1, 2)))) if description and rng.random() < 0.1 else name


def _target(rng: Random, draft: _Draft, noun: str) -> tuple[str, str]:
    """The parameter that says which one: its key, and noun and value in words."""
    kind = rng.choice(("id", "id", "title", "name", "word", "person", "code", "id"))
    name = rng.choice((noun, noun, f"{noun}_{'id' if kind in {'id', 'code'} else 'name'}",
        f"{noun}_id" if kind == "id" else noun, rng.choice(TARGETS),
                       new_word(rng) if rng.random() < 0.3 else noun))  # fmt: skip
    key = draft.add(kind, name)
    words = noun.replace("_", " ")
    quoted = rng.choice(("'{%s}'", '"{%s}"')) % key
    if kind in LONG:
        return key, rng.choice(
            (f"the {words} {quoted}", f"{words} {quoted}", f"the {words} called {quoted}", f"the {words} named {quoted}")
        )
    slot = f"{{{key}}}"
    numbered = (f"{words} number {slot}", f"{words} no. {slot}", f"{words} with the id {slot}") if kind in {"id", "code"} else ()
    forms = (
        f"{words} {slot}",
        f"the {words} {slot}",
        f"the {words} {quoted}",
        f"{words} {quoted}",
        f"the {words} called {slot}",
        f"{slot}'s {words}",
    )
    return key, rng.choice((*forms[: 3 if numbered else 5], *numbered))


def lookup(rng: Random, noun: str, attribute: str) -> Action:
    """Something of a thing that is named: "What is the price of scooter 12?"."""
    draft = _Draft(rng)
    key, target = _target(rng, draft, noun)
    extra = [draft.any(required=rng.random() < 0.3)] if rng.random() < 0.25 else []
    words, thing = attribute.replace("_", " "), noun.replace("_", " ")
    verb = rng.choice("get fetch find show lookup read check retrieve query tell load see".split())
    name = rng.choice((_styled(rng, verb, noun, attribute), _styled(rng, noun, attribute), _styled(rng, attribute, "of", noun),
        _styled(rng, verb, attribute),
                       _styled(rng, attribute, "lookup"), _styled(rng, verb, noun, attribute)))  # fmt: skip
    by = spaced(draft.params[0].name)
    description = rng.choice((
        f"The {words} of {article(thing)}.", f"Returns the {words} of {article(thing)}.",
        f"Looks up the {words} of {article(thing)}.", "",
        f"Tells the {words} of {article(thing)} by its {by}.", f"{words.capitalize()} of {article(thing)}",
        f"Get {thing} {words}.",
        f"Use this when somebody wants to know the {words} of {article(thing)}; it needs the {by}.",
        f"Finds out which {words} {article(thing)} has.",
        f"Gives the {words} for the given {thing}.",
    ))  # fmt: skip
    cores = (
        "What is the {w} of {t}?", "What's the {w} of {t}?", "{w} of {t}", "Show me the {w} of {t}.", "Tell me the {w} of {t}",
        "I need the {w} of {t}.",
        "Which {w} does {t} have?", "Look up the {w} for {t}.", "Give me the {w} of {t}", "Find the {w} of {t}",
        "What {w} has {t}?", "{t}: {w}?",
        "I'd like to know the {w} of {t}", "For {t}, what is the {w}?", "Get the {w} for {t}", "Do you know the {w} of {t}?",
        "{w} for {t} please",
        "Can you check the {w} of {t}?", "How about the {w} of {t}?",
    )  # fmt: skip
    templates = tuple(_with(draft, core.format(w=words, t=target), extra) for core in rng.sample(cores, 5))
    name = _opaque(rng, name, description)
    return Action(f"{attribute}:{noun}", name, description, tuple(draft.params), templates, f"fields {attribute}", key)


_SUBJECTS = {
    "city": ("in", "of", "for"), "person": ("of", "for"), "date": ("on", "for"), "room": ("in the", "of the"), "country": ("in",
        "of"), "name": ("of", "at"),
    "month": ("in", "for"), "stock": ("of", "for"), "food": ("of", "for"), "thing": ("of the", "of a"), "language": ("of", "in"),
    "address": ("at", "of"), "title": ("of", "for"), "word": ("of", "for"), "file": ("of", "for"),
}  # fmt: skip
_FACTS = (
    "What is the {w} {l} {s}?", "What's the {w} {l} {s}?", "{w} {l} {s}", "How high is the {w} {l} {s}?",
    "How much {w} is there {l} {s}?", "{s} {w}?", "{s}: {w}",
    "Tell me the {w} {l} {s}", "I need the {w} {l} {s}", "Show me the {w} {l} {s}.", "How is the {w} {l} {s}?",
    "Do you know the {w} {l} {s}?", "{w} {s}?",
    "Give me the {w} {l} {s}", "What about the {w} {l} {s}?", "Check the {w} {l} {s}", "How good is the {w} {l} {s}?",
    "Can you find the {w} {l} {s}?",
)  # fmt: skip


def fact(rng: Random, noun: str, attribute: str) -> Action:
    """Something that a place, a day, a person has: "What is the beehive level in Oslo?"."""
    draft = _Draft(rng)
    kind = rng.choice(sorted(_SUBJECTS))
    key = draft.add(kind, new_word(rng, 1, 2) if rng.random() < 0.1 else rng.choice(_POOL[kind]))
    extra = [draft.any(required=False)] if rng.random() < 0.25 else []
    whole = rng.choice((f"{noun}_{attribute}", f"{noun}_{attribute}", attribute, noun))
    words, link, owner = whole.replace("_", " "), rng.choice(_SUBJECTS[kind]), spaced(draft.params[0].name)
    slot = f"'{{{key}}}'" if kind in LONG else f"{{{key}}}"
    verb = rng.choice("get fetch find show lookup read check current latest todays tell".split())
    name = rng.choice((_styled(rng, verb, whole), _styled(rng, whole), _styled(rng, whole, rng.choice(("in", "of", "for")),
        draft.params[0].name),
                       _styled(rng, whole, "lookup"), _styled(rng, verb, whole)))  # fmt: skip
    description = rng.choice((
        f"The {words} of {article(owner)}.", f"{words.capitalize()} for {article(owner)}.",
        f"Returns the {words} for the {owner}.", "", f"Current {words}.",
        f"Tells the {words} by {owner}.", f"Use this when somebody asks for the {words} of {article(owner)}.",
        f"Looks up the {words}.",
    ))  # fmt: skip
    templates = tuple(_with(draft, core.format(w=words, l=link, s=slot), extra) for core in rng.sample(_FACTS, 5))
    return Action(
        f"{whole}:{noun}", _opaque(rng, name, description), description, tuple(draft.params), templates, f"fields {whole}", key
    )


def listing(rng: Random, noun: str) -> Action:
    """All things of a kind."""
    draft = _Draft(rng)
    keys = [draft.any(required=rng.random() < 0.5) for _ in range(rng.choice((0, 0, 1, 1, 2)))]
    nouns = plural(noun.replace("_", " "))
    name = _styled(rng, rng.choice("list get show find all fetch display".split()), plural(noun))
    description = rng.choice(
        (
            f"Lists the {nouns}.",
            f"All {nouns}.",
            f"Shows {nouns}.",
            f"Returns a list of {nouns}.",
            "",
            f"Use this to see the {nouns}.",
        )
    )
    cores = (
        "List the {n}", "Show me all {n}", "Which {n} are there?", "What {n} do we have?", "Give me the {n}",
        "I want to see the {n}", "List all {n}.",
        "Show the {n}", "all {n}", "Are there any {n}?", "Get the {n}", "Find {n}", "I need a list of {n}",
    )  # fmt: skip
    templates = tuple(_with(draft, core.format(n=nouns), keys) for core in rng.sample(cores, 5))
    return Action(f"list:{noun}", _opaque(rng, name, description), description, tuple(draft.params), templates, "list")


def _computing(rng: Random, noun: str, attribute: str) -> Action:
    """Something out of numbers."""
    draft = _Draft(rng)
    pool = [name for kind in ("number", "integer", "few", "percent") for name in _POOL[kind]]
    keys = [draft.add(rng.choice(("number", "integer", "number")), name) for name in rng.sample(pool, rng.choice((1, 2, 2, 3)))]
    words, thing = attribute.replace("_", " "), noun.replace("_", " ")
    name = rng.choice((_styled(rng, rng.choice("compute calc calculate estimate get predict".split()), noun, attribute),
        _styled(rng, noun, attribute),
                       _styled(rng, attribute, "calculator")))  # fmt: skip
    names = " and ".join(spaced(p.name) for p in draft.params)
    description = rng.choice((
        f"Computes the {words} of {article(thing)} from {names}.", f"Estimates the {words} of {article(thing)}.",
        f"{thing.capitalize()} {words}.", "",
        f"Calculates {thing} {words}.",
    ))  # fmt: skip
    cores = (
        "Compute the {w} of {a}", "What is the {w} of {a}", "Estimate the {w} of {a}", "Calculate the {n} {w}",
        "How large is the {w} of {a}",
        "I need the {w} of {a}", "Work out the {w} for {a}", "{n} {w}", "Find the {w} of {a}",
    )  # fmt: skip
    templates = tuple(_with(draft, core.format(w=words, a=article(thing), n=thing), keys) for core in rng.sample(cores, 4))
    return Action(f"{attribute}:{noun}", _opaque(rng, name, description), description, tuple(draft.params), templates, "answer")


_DO = (
    "{v} {t}", "{v} {t}.", "Please {v} {t}", "Can you {v} {t}?", "I want to {v} {t}", "I need you to {v} {t}.",
    "{v} {t} for me", "{t}: {v}", "Could you {v} {t}?",
    "I would like to {v} {t}", "Time to {v} {t}.", "You should {v} {t}", "{v} {t} now", "We have to {v} {t}",
    "Let's {v} {t}", "Go and {v} {t}",
)  # fmt: skip


def acting(rng: Random, group: str, verb: str, says: tuple[str, ...], noun: str, *, cores: tuple[str, ...] = _DO) -> Action:
    """Something that is done with a thing, `says` and `cores`: how one asks for it."""
    draft = _Draft(rng)
    many = ""
    words, thing = verb.replace("_", " "), noun.replace("_", " ")
    if group == "make" or rng.random() < 0.12:
        target = rng.choice((article(thing), f"a new {thing}", f"the {thing}"))
        keys = [draft.any(required=True) for _ in range(rng.choice((1, 2, 2, 3)))]
    else:
        many, target = _target(rng, draft, noun)
        keys = [draft.any(required=rng.random() < 0.5) for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 3)))]
    bare = noun in {p.name for p in draft.params} or rng.random() < 0.1
    name = rng.choice(
        (
            _styled(rng, verb, noun),
            _styled(rng, verb, noun),
            _styled(rng, verb, noun),
            _styled(rng, noun, verb),
            verb if bare else f"do_{verb}",
        )
    )
    names = " and ".join(spaced(p.name) for p in draft.params)
    description = rng.choice((
        f"{_third(words).capitalize()} {article(thing)}.", f"{words.capitalize()} {article(thing)}.",
        f"{words.capitalize()} the {thing}", "", "",
        f"Use this to {words} {article(thing)}.", f"{_third(words).capitalize()} the {thing} with the given {names}.",
        f"Call this when somebody wants to {words} {article(thing)}. It needs {names} and says whether it worked.",
        f"{words} {plural(thing)}",
    ))  # fmt: skip
    if not description and noun not in name.lower() and noun not in {p.name for p in draft.params}:
        description = f"{words.capitalize()} {article(thing)}."
    templates = tuple(_with(draft, _core(rng, core, rng.choice((*says, words)), target), keys) for core in rng.sample(cores, 5))
    gives = rng.choice(("done", "done", "fields id status", "fields status"))
    return Action(f"{group}:{noun}", _opaque(rng, name, description), description, tuple(draft.params), templates, gives, many)


def _core(rng: Random, core: str, verb: str, target: str) -> str:
    if verb.startswith(("I need", "where", "new", "show me")):
        bare = target.removeprefix("a new ").removeprefix("an ").removeprefix("a ")
        return f"{verb} {bare if verb[:3] in {'new', 'I n'} else target}"
    text = ("{v} {t}" if core[:3] == "{t}" and "{" not in target else core).format(v=verb, t=target)
    return text[0].upper() + text[1:] if text[0] != "{" and rng.random() < 0.8 else text


def _with(draft: _Draft, core: str, keys: list[str]) -> str:
    """The core with the required parameters added in any order; the optional ones come from their tails when asked."""
    rng = draft.rng
    needed = [key for key in keys if next(p.required for p in draft.params if p.key == key)]
    rng.shuffle(needed)
    mark = re.search(r"[.?!]*$", core)
    end = mark[0] if mark else ""
    text = core[: len(core) - len(end)]
    for at, key in enumerate(needed):
        tail = draft.tail(key)
        text += (
            rng.choice((" ", ", ", " and ")) if at and not tail.startswith(("and", ",")) else "" if tail[0] == "," else " "
        ) + tail
    return text + (end if not needed or rng.random() < 0.5 else "")
