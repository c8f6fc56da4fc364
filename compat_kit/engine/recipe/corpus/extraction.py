"""The skill of extraction: values from a text as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .extraction_asking import Key, fenced, instruction, joined, schema
from .extraction_stories import DOMAINS, Fact, Story, counted_story, several, story
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, system, unlearned, user
from .shared import maybe_system

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

_EXTRACTORS = (
    "You extract data from texts.", "You are a data extraction tool. Answer in JSON only.", "You turn text into JSON.",
    "You are an information extractor.",
    "Extract the data that the user asks for. Answer with JSON.", "You answer only with JSON.", "Always reply in JSON.",
    "Return only valid JSON.",
    "You are a parser.", "You are an API that returns JSON.", "You read texts and give back structured data.",
    "Output JSON, nothing else.",
    "You are a precise extraction assistant.", "You help with data entry.", "Respond in JSON.",
    "You convert messages to JSON objects.",
    "Extract information from the text.", "Read the text of the user and fill in the fields.",
    "Your output is parsed by a program. Use JSON.",
)  # fmt: skip
_ORDERS = (
    "Extract the data", "Extract the data.", "Extract", "Extract the information", "Give me JSON", "JSON please", "To JSON",
    "Get the data", "Parse this",
    "Parse this text", "Extract the fields", "Read this text", "Fill in the form", "Extract the details", "Turn this into JSON",
    "Return the data",
    "What does the text say?", "Extract structured data", "Convert this to JSON", "Structure this", "Extract from this",
    "Extract everything you can",
    "Please process this text", "Read the values", "Fill in the fields", "Extract the facts from this text",
    "Pull the data out of this",
    "Make JSON of this", "I need the data of this text", "Analyse this text", "Convert to an object",
    "Can you extract the data?", "Data, please",
    "Fill the schema", "Use the schema", "Follow the schema", "Get the details from this message", "Extract all the details",
    "Find the facts",
    "What are the facts here?", "Put this in our database", "Summarise this as JSON", "Take the values from the sentence",
    "Store this",
    "Describe this as JSON", "Give me the structured version of this", "Help me with this text", "Extract the entities",
    "Process", "JSON",
)  # fmt: skip
_ABOUT_TOPIC = (
    "Extract the {topic}", "Extract the {topic} data", "Give me the {topic} as JSON", "Parse the {topic}",
    "What {topic} is this?", "Get the {topic}",
    "Extract the {topic} details", "Return the {topic}", "Describe the {topic}", "Extract information about the {topic}",
    "Make a {topic} of this",
    "Create a {topic} object", "Read the {topic}", "{topic} details", "Convert the {topic} to JSON",
    "Which {topic} does this describe?",
)  # fmt: skip
_NEXT = (
    "And this: {text}", "Now this one: {text}", "Next: {text}", "Same for: {text}", "{text}", "{text}",
    "And the same for this text: {text}", "Again: {text}",
    "Do the same with: {text}", "Another one: {text}", "One more: {text}", "The next text: {text}", "Thanks. And here? {text}",
    "Now: {text}",
    "Great. Next one:\n{text}", "Same keys: {text}", "Once more, please: {text}", "Text: {text}", "The same again for {text}",
    "What about this? {text}",
)  # fmt: skip
_OTHER_KEYS = (
    "And now {keys}", "Now {keys} as JSON", "And {keys}?", "Now extract {keys} from the same text",
    "From the same text: {keys}", "Only {keys} now",
    "Now only {keys}, again as JSON", "Same text, keys: {keys}", "What about {keys}?", "Please also extract {keys}",
    "I also need {keys} as JSON",
    "And the JSON for {keys}?", "Good. Now give me {keys} in JSON", "Do it again with {keys}", "This time {keys}",
    "Change the keys to {keys}",
)  # fmt: skip


def _text_of(rng: Random) -> Story:
    return counted_story(rng) if rng.random() < 0.07 else story(rng)


def _name(rng: Random, fact: Fact) -> str:
    name = fact.names[0] if rng.random() < 0.55 else rng.choice(fact.names)
    roll = rng.random()
    if roll < 0.07 and "_" in name:
        head, *tail = name.split("_")
        return head + "".join(part.capitalize() for part in tail)
    return name.capitalize() if roll > 0.97 else name


def _chosen(rng: Random, facts: Iterable[Fact], most: int = 8) -> list[Fact]:
    """Some of the facts, in an order of their own more often than not."""
    known = list(facts)
    least = rng.choice((1, 2, 2, len(known)))
    some = rng.sample(known, rng.randint(min(least, most, len(known)), min(most, len(known))))
    return sorted(some, key=known.index) if rng.random() < 0.4 else some


def _pairs(rng: Random, facts: list[Fact]) -> list[tuple[Key, Any]]:
    """Keys to ask for and what is to be answered; no name stands twice."""
    found: dict[str, tuple[Key, Any]] = {}
    for fact in facts:
        name, value = _name(rng, fact), fact.value
        key, plain = Key(name, value.type), value.plain
        if value.choices and rng.random() < 0.12:
            key = replace(key, choices=value.choices, needs_type=True)
        elif value.is_digits and rng.random() < 0.12:
            key, plain = Key(name, "string", needs_type=True), str(plain)
        elif value.type in {"integer", "number"} and rng.random() < 0.03:
            key, plain = Key(name, "string", needs_type=True), value.shown
        found.setdefault(name.lower(), (key, plain))
    return list(found.values())


def _as_json(pairs: Iterable[tuple[Key, Any]]) -> str:
    return json.dumps({key.name: plain for key, plain in pairs}, ensure_ascii=False)


def extraction(rng: Random) -> Sample:
    """A text and keys, asked for in one of the many ways; sometimes a second text or other keys."""
    roll = rng.random()
    if roll < 0.04:
        return _nested(rng)
    if roll < 0.08:
        return _with_example(rng)
    if roll < 0.2:
        return _same_again(rng)
    made = _text_of(rng)
    pairs = _pairs(rng, _chosen(rng, made.facts))
    messages: tuple[Message, ...] = _asked(rng, instruction(rng, pairs_keys(pairs), made.topic), made.text)
    messages = (*messages, assistant(_as_json(pairs)))
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2))):
        others = _pairs(rng, _chosen(rng, made.facts, 4))
        if not any(key.needs_type for key, _ in others):
            asked = ", ".join(key.name for key, _ in others[:-1]) + (" and " if len(others) > 1 else "") + others[-1][0].name
            messages = (*messages, user(ask(rng, _OTHER_KEYS, loose=False, keys=asked)), assistant(_as_json(others)))
    return Sample("extraction", messages)


def pairs_keys(pairs: Iterable[tuple[Key, Any]]) -> list[Key]:
    """The keys of the pairs."""
    return [key for key, _ in pairs]


def _asked(rng: Random, order: str, text: str) -> tuple[Message, ...]:
    roll = rng.random()
    if roll < 0.17:
        if rng.random() < 0.4:
            order = f"{rng.choice(_EXTRACTORS)} {order}"
        return (system(order), user(fenced(rng, text) if rng.random() < 0.7 else _told(rng, rng.choice(_ORDERS), text)))
    if roll < 0.28:
        return (system(rng.choice(_EXTRACTORS)), user(joined(rng, order, text)))
    return (*maybe_system(rng), user(joined(rng, order, text)))


def _told(rng: Random, order: str, text: str) -> str:
    return joined(rng, ask(rng, [order], loose=False).replace("jSON", "JSON"), text)


def extraction_schema(rng: Random) -> Sample:
    """A text and a schema, or types, in the prompt; now and then a key that may be null, and the text says nothing of it."""
    made = _text_of(rng)
    pairs = _pairs(rng, _chosen(rng, made.facts))
    names = {key.name.lower() for key, _ in pairs}
    if made.absent and rng.random() < 0.12:
        fact = rng.choice(made.absent)
        said = {name for one in made.facts for name in one.names}
        if fact.names[0].lower() not in names and not said & set(fact.names):
            pairs.insert(
                rng.randint(0, len(pairs)), (Key(fact.names[0], fact.value.type, may_be_null=True, needs_type=True), None)
            )
    elif rng.random() < 0.06:
        pairs = [(replace(key, may_be_null=True, needs_type=True), plain) for key, plain in pairs]
    keys = [key if key.needs_type else replace(key, needs_type=True) for key, _ in pairs]
    messages = _asked(rng, instruction(rng, keys, made.topic), made.text)
    return Sample("extraction_schema", (*messages, assistant(_as_json(pairs))))


def _pair_of_stories(rng: Random) -> tuple[Story, Story, list[tuple[Fact, Fact]]]:
    """Two texts about things of a kind, and the facts that both hold."""
    domain = rng.choice(DOMAINS)
    first = story(rng, domain)
    for _ in range(12):
        second = story(rng, domain)
        by_names = {fact.names: fact for fact in second.facts}
        shared = [(fact, by_names[fact.names]) for fact in first.facts if fact.names in by_names]
        if len(shared) > 1:
            return first, second, shared
    return _pair_of_stories(rng)


def _two(rng: Random) -> tuple[Story, Story, list[tuple[Key, Any]], list[tuple[Key, Any]]]:
    first, second, shared = _pair_of_stories(rng)
    some = rng.sample(shared, rng.randint(1 if rng.random() < 0.2 else 2, min(4, len(shared))))
    names = dict.fromkeys(_name(rng, one) for one, _ in some)
    if len(names) < len(some):
        return _two(rng)
    ones = [(Key(name, one.value.type), one.value.plain) for name, (one, _) in zip(names, some, strict=True)]
    others = [(Key(name, other.value.type), other.value.plain) for name, (_, other) in zip(names, some, strict=True)]
    return first, second, ones, others


def _same_again(rng: Random) -> Sample:
    """The same keys for a second text."""
    first, second, ones, others = _two(rng)
    head = _asked(rng, instruction(rng, pairs_keys(ones), first.topic), first.text)
    if head[0]["role"] == "system" and first.text in head[-1]["content"] and ones[0][0].name not in head[-1]["content"].lower():
        after = fenced(rng, second.text)
    else:
        after = rng.choice(_NEXT).replace("{text}", fenced(rng, second.text))
    return Sample("extraction", (*head, assistant(_as_json(ones)), user(after), assistant(_as_json(others))))


def _with_example(rng: Random) -> Sample:
    """One text with its JSON as an example, then another text."""
    first, second, ones, others = _two(rng)
    shown, form = _as_json(ones), rng.choice((
        "Example: {a} -> {j}\nNow: {b}", "Extract JSON.\nExample: {a}\n{j}\nText: {b}",
        "Text: {a}\nJSON: {j}\n\nText: {b}\nJSON:",
        "Like this: {a} => {j}. Your turn: {b}", "Input: {a}\nOutput: {j}\nInput: {b}\nOutput:",
        "Here is an example.\n{a}\n{j}\nDo the same for:\n{b}",
        "For {a} the answer is {j}. What is it for {b}?", "{a} = {j}\n{b} =", "From {a} I made {j}. Please do the same with {b}",
    ))  # fmt: skip
    mark = rng.choice('"\'"')
    if mark in first.text + second.text:
        mark = ""
    filled = form.replace("{a}", f"{mark}{first.text}{mark}").replace("{j}", shown).replace("{b}", f"{mark}{second.text}{mark}")
    return Sample("extraction", (*maybe_system(rng), user(filled), assistant(_as_json(others))))


def _nested(rng: Random) -> Sample:
    """An object within the object, or a list of objects."""
    if rng.random() < 0.5:
        text, group, rows = several(rng)
        keys = ", ".join(f'"{key}": ...' for key in rows[0])
        forms = ("Extract all {group} as JSON: {shape}", "Use this format: {shape}", "Give me the {group} as JSON like {shape}",
            "JSON of this form: {shape}",
                 "Return {shape} with one entry for each of the {group}", "List the {group} {shape}",
                 "Fill in, with as many entries as needed: {shape}")  # fmt: skip
        order = ask(rng, forms, loose=False, group=group, shape=f'{{"{group}": [{{{keys}}}{rng.choice((", ...", ""))}]}}')
        answer = json.dumps({group: rows}, ensure_ascii=False)
        return Sample("extraction", (*_asked(rng, order, text), assistant(answer)))
    shape, whole, made = _inner(rng)
    inner_forms = ("Extract the data as JSON: {shape}", "Fill in {shape}", "Use this template: {shape}",
        "Return JSON like {shape}", "Format: {shape}",
             "Parse this into {shape}", "I need a nested JSON object: {shape}", "Answer with {shape}",
             "Convert the text to {shape}")  # fmt: skip
    order = ask(rng, inner_forms, loose=False, shape=shape)
    return Sample("extraction", (*_asked(rng, order, made.text), assistant(json.dumps(whole, ensure_ascii=False))))


def _inner(rng: Random) -> tuple[str, dict[str, Any], Story]:
    made = story(rng, rng.choice(DOMAINS))
    if len(made.facts) < 3:
        return _inner(rng)
    plain = {fact.names[0]: fact.value.plain for fact in _chosen(rng, made.facts, 4)}
    topic = made.topic.replace(" ", "_")
    if len(plain) < 3 or topic in plain:
        return _inner(rng)
    names = list(plain)
    group = rng.choice(("details", "info", "data", topic, "more"))
    inside = names[-2:]
    whole: dict[str, Any] = {name: plain[name] for name in names[:-2]}
    whole[group] = {name: plain[name] for name in inside}
    gap = rng.choice(("...", '""', '"..."'))
    outer = ", ".join(f'"{name}": {gap}' for name in names[:-2])
    shape = f'{{{outer}, "{group}": {{{", ".join(f"{chr(34)}{name}{chr(34)}: {gap}" for name in inside)}}}}}'
    return shape, whole, made


def marked(pairs: Iterable[tuple[Key, Any]]) -> str:
    """The JSON with all keys marked as what a grammar forces, and the quote too where the type of a value cannot be guessed."""
    text, before = "", "{"
    for key, plain in pairs:
        start, rest = f"{before}{json.dumps(key.name, ensure_ascii=False)[:-1]}", f'": {json.dumps(plain, ensure_ascii=False)}'
        if key.needs_type and rest.startswith('": "'):
            start, rest = start + rest[:4], rest[4:]
        text += unlearned(start) + rest
        before = ", "
    return text + unlearned("}")


def extraction_forced(rng: Random) -> Sample:
    """A text without a word about the keys: the grammar of the server forces them, the model learns only the values."""
    made = _text_of(rng)
    messages = [*_unkeyed(rng, made), assistant(marked(_pairs(rng, _chosen(rng, made.facts))))]
    if rng.random() < 0.1:
        second = _text_of(rng)
        messages += [
            user(rng.choice(_NEXT).replace("{text}", fenced(rng, second.text))),
            assistant(marked(_pairs(rng, _chosen(rng, second.facts)))),
        ]
    return Sample("extraction_forced", tuple(messages))


def _unkeyed(rng: Random, made: Story) -> tuple[Message, ...]:
    if rng.random() < 0.2 and made.topic in {domain.topic for domain in DOMAINS}:
        order = rng.choice(_ABOUT_TOPIC).replace("{topic}", made.topic)
    else:
        order = rng.choice(_ORDERS)
    roll = rng.random()
    if roll < 0.3:
        return (*maybe_system(rng), user(fenced(rng, made.text) if rng.random() < 0.3 else made.text))
    if roll < 0.42:
        return (system(rng.choice(_EXTRACTORS) if rng.random() < 0.7 else order), user(fenced(rng, made.text)))
    if roll < 0.5:
        return (system(rng.choice(_EXTRACTORS)), user(_told(rng, order, made.text)))
    return (*maybe_system(rng), user(_told(rng, order, made.text)))


SKILLS: dict[str, tuple[float, Maker]] = {
    "extraction": (0.5, extraction),
    "extraction_schema": (0.24, extraction_schema),
    "extraction_forced": (0.26, extraction_forced),
}

__all__ = ["SKILLS", "extraction", "extraction_forced", "extraction_schema", "marked", "schema"]
