"""The many ways to ask for JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .extraction_stories import spoken
from .phrasing import ask

if TYPE_CHECKING:
    from random import Random


@dataclass(frozen=True, slots=True)
class Key:
    """A key that is asked for: its name, its type in JSON schema, the only values it may have, and what only a type can say."""

    name: str
    type: str
    choices: tuple[str, ...] = ()
    may_be_null: bool = False
    needs_type: bool = False


_VERBS = (
    "Extract", "Extract", "Extract", "Get", "Pull out", "Find", "Give me", "Return", "Read out", "Pick out", "List", "Fetch",
    "Collect",
    "Identify", "Take", "Note down", "Grab", "Output", "Show me", "Write down", "Tell me", "Print", "Look up", "Capture",
    "Produce",
)  # fmt: skip
_OPENERS = (
    "I need", "I'd like", "I would like", "I want", "We need", "Can you extract", "Could you extract", "Would you get me",
    "Can you give me",
    "Can you find", "I'd like to have", "Could you please pull out", "I'm looking for", "My task is to get", "Help me extract",
    "Let me have",
    "It would be great to have", "You should extract", "Your job is to extract", "Your task: extract", "For my database I need",
    "For my homework I have to extract", "For a spreadsheet I need", "Try to extract", "Now extract", "Let's extract",
    "Kindly extract",
)  # fmt: skip
_AS_JSON = (
    "as JSON", "as JSON", "as JSON", "in JSON", "as a JSON object", "as json", "in JSON format", "to JSON", "as valid JSON",
    "(JSON)", "as one JSON object",
    "as a JSON", "into JSON", "in the form of JSON", "as a small JSON object", "JSON style", "formatted as JSON",
    "in json form", "as compact JSON",
)  # fmt: skip
_SOURCES = (
    "", "", "", "", " from this text", " from the text", " from this sentence", " from the following text",
    " from the following", " from this",
    " from the text below", " from this message", " from the sentence below", " in this text", " from this note",
    " from what follows",
    " mentioned in the text", " from the passage", " of this text", " from my note", " out of this", " given in the text",
    " from the input",
)  # fmt: skip
_LIST_CORES = (
    "What are {keys}{source}? Answer in JSON.", "What are {keys}{source}? Reply {json}.", "Turn this into JSON with {keys}",
    "Turn the text into a JSON object with {keys}", "Convert the following to JSON with the keys {keys}",
    "Convert this to JSON ({keys})",
    "Make a JSON object with {keys}{source}", "Create a JSON with {keys}", "Build JSON with the fields {keys}{source}",
    "JSON with {keys}",
    "Write a JSON object with the keys {keys}{source}", "Parse this into JSON with keys {keys}", "Parse out {keys} {json}",
    "json {keys}",
    "Structured data, please: {keys}", "Data extraction task. Fields: {keys}. Output: JSON.", "Fields: {keys}", "Keys: {keys}",
    "{keys} {json}",
    "{keys} {json}{source}", "Return JSON: {keys}", "Return a JSON object with {keys}",
    "Respond with a JSON object containing {keys}",
    "Reply with JSON that has the keys {keys}", "Summarise this as JSON with {keys}", "Put {keys} into a JSON object",
    "Fill a JSON object with {keys}{source}", "Read the text and return {keys} {json}",
    "Which {keys} does the text mention? {json}",
    "Express this {json}, keys: {keys}", "Rewrite this {json} with {keys}", "Represent the text {json}; use the keys {keys}",
    "Extract these fields {json}: {keys}", "Extract the following fields: {keys}. Answer {json}.",
    "Get these values {json}: {keys}",
    "Extract the following{source} {json}: {keys}", "Find these things{source} and give them {json}: {keys}",
    "extract json {keys}",
    "Information extraction ({json}): {keys}", "Only {keys} {json}", "Extract {keys}{source}. Format: JSON",
    "Extract {keys}{source}",
    "Task: extract {keys} {json}", "Quiz: what are {keys}{source}? JSON!", "Give the JSON for {keys}",
    "A JSON object with {keys}, please",
    "Translate the sentence to JSON, keys {keys}", "Text to JSON: {keys}", "Output format: JSON. Keys: {keys}",
    "Store {keys} {json}",
    "I will give you a text. You return {keys} {json}.", "Make JSON out of it: {keys}", "Do you see {keys}? Write them {json}.",
    "Analyse the text and answer with JSON. Keys: {keys}", "Structure this {json} ({keys})", "Can I have {keys} {json}?",
    "{keys}? {json}",
)  # fmt: skip
_SHAPE_CORES = (
    "Fill in this template{source}: {keys}", "Extract the data{source} like this: {keys}", "Return JSON like {keys}",
    "Use this format: {keys}",
    "Parse the text into {keys}", "Answer with JSON in this form: {keys}", "Convert the text to {keys}",
    "Complete {keys}{source}", "{keys}",
    "Output exactly this structure: {keys}", "Format: {keys}", "Output: {keys}", "Give me {keys}{source}",
    "I need {keys}{source}", "Fill {keys}",
    "Respond in this JSON format: {keys}", "Make an object of the form {keys}", "JSON format: {keys}",
    "Extract information {json}: {keys}",
    "The answer should look like {keys}", "Your answer must be JSON: {keys}", "Please fill the gaps: {keys}",
    "Return the data as {keys}",
    "Turn it into {keys}", "Follow this structure: {keys}", "Extract {keys}{source}",
    "Replace the dots or blanks with the right values: {keys}",
)  # fmt: skip
_BULLET_CORES = (
    "Extract the following fields {json}:\n{keys}", "Extract{source} {json}:\n{keys}", "Give me these things {json}:\n{keys}",
    "Fields:\n{keys}",
    "Return a JSON object with these keys:\n{keys}", "Find the following{source} and return it {json}:\n{keys}",
    "JSON keys:\n{keys}",
    "I need these values {json}:\n{keys}", "Please get me{source}:\n{keys}\nAnswer {json}.", "Extract:\n{keys}\nReturn JSON.",
    "Make JSON with\n{keys}", "Keys:\n{keys}\nFormat: JSON", "Read the text and fill in {json}:\n{keys}",
    "What does the text say about\n{keys}\nJSON!",
)  # fmt: skip
_SCHEMA_CORES = (
    "Extract the data{source} according to this JSON schema: {keys}", "Use this JSON schema: {keys}",
    "Answer with JSON that fits this schema: {keys}",
    "Schema: {keys}", "JSON schema:\n{keys}", "Return JSON that matches this schema:\n{keys}", "Follow this schema: {keys}",
    "{keys}",
    "Extract{source} with the schema {keys}", "Here is a JSON schema:\n{keys}\nExtract the data.",
    "Parse the text by this schema: {keys}",
    "Output an object of this schema:\n{keys}", "The output must validate against {keys}",
    "Given the schema {keys} extract the data{source}",
    "Convert the text to JSON. Schema: {keys}", "Respond with JSON. The schema is:\n{keys}",
    "Fill this JSON schema{source}: {keys}",
    "Your answer has to follow this JSON schema:\n{keys}", "Produce a JSON instance of {keys}",
    "Structured output, schema {keys}",
    "Respond in JSON using this schema: {keys}", "Model: {keys}. Extract it{source} {json}.",
    "Conform to the following schema:\n{keys}",
)  # fmt: skip
_STRICT = (
    "Return only JSON.", "JSON only.", "No other text.", "Only the JSON object, nothing else.", "Do not explain.",
    "Answer with the JSON only.",
    "Return only the JSON.", "Output only JSON.", "No explanation.", "No markdown.", "Just JSON.", "Nothing but JSON.",
    "Reply with JSON only.",
    "Use exactly these keys.", "Your answer must be valid JSON.", "Respond only with JSON.", "Only JSON, please.",
    "Just the JSON.", "No comments.",
    "Don't add anything.", "No code fences.", "Don't write anything else.", "Raw JSON.", "Use double quotes.",
    "Keep the order of the keys.",
)  # fmt: skip
_LABELS = (
    "Text:", "Text:", "Text:", "Input:", "Sentence:", "Message:", "The text:", "Note:", "Here is the text:", "Here it is:",
    "Content:", "Document:",
    "Data:", "TEXT:", "The sentence:", "Email:", "This is the text:", "Passage:", "Source:", "###", "---", "Paragraph:",
    "My text:", "Context:",
)  # fmt: skip
_AFTERWARDS = (
    "", "", "", "", "The text is above. ", "That is the text. ", "From this: ", "Given this text: ", "Task: ",
    "Instruction: ",
)  # fmt: skip


def _and(rng: Random, names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    last = rng.choice((" and ", " and ", " and ", ", ", ", and " if len(names) > 2 else " and ", " & "))
    return ", ".join(names[:-1]) + last + names[-1]


def _names(rng: Random, keys: list[Key]) -> str:
    names = [key.name for key in keys]
    roll = rng.randrange(20)
    if roll < 10 and rng.random() < 0.25 and all(name.islower() for name in names):
        names = [spoken(name) for name in names]
    if roll < 8:
        return _and(rng, names)
    if roll < 10:
        return _and(rng, [f"the {name}" for name in names])
    if roll == 10:
        return rng.choice((" ", " + ", "/", "; ", ",")).join(names)
    if roll == 11:
        return json.dumps(names)
    if roll < 14:
        quote = rng.choice("\"'`")
        return _and(rng, [f"{quote}{name}{quote}" for name in names])
    if roll == 14:
        return f"({', '.join(names)})"
    if roll == 15:
        return "the " + _and(rng, names)
    if roll == 16:
        return ", ".join(names)
    form = rng.choice(("{} ({})", "{} ({})", "{}: {}", "{} as {}", "{}:{}"))
    return _and(rng, [form.format(key.name, type_name(rng, key)) for key in keys])


_TYPE_NAMES = {
    "string": ("string", "string", "str", "text"), "integer": ("integer", "int", "number", "integer"), "number": ("number",
    "float", "number"),
    "boolean": ("boolean", "bool", "true/false", "boolean"), "array": ("list of strings", "array", "list", "array of strings",
    "list[str]", "string[]"),
}  # fmt: skip


def type_name(rng: Random, key: Key) -> str:
    """A type as people name it."""
    return rng.choice(_TYPE_NAMES[key.type]) + (rng.choice((" or null", "|null", " or null")) if key.may_be_null else "")


def _shape(rng: Random, keys: list[Key]) -> str:
    roll = rng.randrange(12)
    if roll < 5:
        gap = rng.choice(("...", '"..."', '""', "...", "?", "_", "<{}>", "null"))
        return "{" + ", ".join(f'"{key.name}": {gap.format(key.name)}' for key in keys) + "}"
    if roll < 8:
        blanks: dict[str, tuple[str, ...]] = {
            "string": ('""', '"..."'),
            "integer": ("0", "0"),
            "number": ("0", "0.0"),
            "boolean": ("true", "false"),
        }
        return "{" + ", ".join(f'"{key.name}": {rng.choice(blanks.get(key.type, ("[]", "[...]")))}' for key in keys) + "}"
    if roll < 10:
        quote = rng.choice(("", '"'))
        return "{" + ", ".join(f'"{key.name}": {quote}{type_name(rng, key)}{quote}' for key in keys) + "}"
    if roll == 10:
        return "{" + ", ".join(key.name for key in keys) + "}"
    return "{" + ", ".join(f"{key.name}: {type_name(rng, key)}" for key in keys) + "}"


def _bullets(rng: Random, keys: list[Key]) -> str:
    mark, form = (
        rng.choice(("- ", "- ", "* ", "• ", "{n}. ", "{n}) ", "")),
        rng.choice(("{k}", "{k}", "{k}", "{k} ({t})", "{k}: {t}", "{k} - {s}")),
    )
    rows = []
    for n, key in enumerate(keys, 1):
        row = form.replace("{k}", key.name).replace("{t}", type_name(rng, key)).replace("{s}", f"the {spoken(key.name)}")
        rows.append(mark.replace("{n}", str(n)) + row)
    return "\n".join(rows)


def schema(rng: Random, keys: list[Key], topic: str) -> dict[str, Any]:
    """A JSON schema of the keys, as people and pydantic write them."""
    titled, described = rng.random() < 0.35, rng.random() < 0.12
    properties = {key.name: _property(rng, key, titled=titled, described=described) for key in keys}
    required = [key.name for key in keys]
    name = {"title": _class_name(topic)}
    if titled and rng.random() < 0.7:
        return {"properties": properties, "required": required, **name, "type": "object"}
    whole: dict[str, Any] = {"type": "object", "properties": properties}
    if rng.random() < 0.75:
        whole["required"] = required
    if rng.random() < 0.25:
        whole["additionalProperties"] = False
    return {**name, **whole} if titled else whole


def _property(rng: Random, key: Key, *, titled: bool, described: bool) -> dict[str, Any]:
    base: dict[str, Any] = {"type": key.type}
    if key.type == "array":
        base = {"items": {"type": "string"}, "type": "array"} if titled else {"type": "array", "items": {"type": "string"}}
    if key.choices:
        base = {"enum": list(key.choices), "type": "string"} if titled else {"type": "string", "enum": list(key.choices)}
    if key.may_be_null:
        base = {"anyOf": [base, {"type": "null"}]} if rng.random() < 0.5 else {**base, "type": [key.type, "null"]}
    if described:
        base["description"] = f"The {spoken(key.name)}"
    return (
        {"title": spoken(key.name).title(), **base}
        if titled and rng.random() < 0.5
        else ({**base, "title": spoken(key.name).title()} if titled else base)
    )


_PYTHON = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "array": "list[str]"}
_SCRIPT = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "array": "string[]"}


def _class_name(topic: str) -> str:
    return "".join(word.capitalize() for word in topic.split())


def _class(rng: Random, keys: list[Key], topic: str) -> str:
    name = _class_name(topic)
    if rng.random() < 0.6:
        optional = {True: " | None", False: ""}
        rows = "".join(f"\n    {key.name}: {_PYTHON[key.type]}{optional[key.may_be_null]}" for key in keys)
        return f"class {name}(BaseModel):{rows}"
    fields = " ".join(f"{key.name}: {_SCRIPT[key.type]}{' | null' if key.may_be_null else ''};" for key in keys)
    return f"interface {name} {{ {fields} }}"


def instruction(rng: Random, keys: list[Key], topic: str) -> str:
    """What to extract, and how, without the text to extract from."""
    needs_types = any(key.may_be_null or key.choices or key.needs_type for key in keys)
    roll = rng.random() if not needs_types else rng.uniform(0.72, 1)
    if roll < 0.5:
        asked, core = _names(rng, keys), _list_core(rng)
    elif roll < 0.64:
        asked, core = _shape(rng, keys), rng.choice(_SHAPE_CORES)
    elif roll < 0.72:
        asked, core = _bullets(rng, keys), rng.choice(_BULLET_CORES)
    elif roll < 0.93:
        one = schema(rng, keys, topic)
        asked = json.dumps(one) if rng.random() < 0.93 else json.dumps(one, indent=2)
        core = rng.choice(_SCHEMA_CORES)
    elif roll < 0.97:
        asked, core = (
            _class(rng, keys, topic),
            rng.choice(_SCHEMA_CORES).replace("JSON schema", rng.choice(("class", "model", "type"))),
        )
    else:
        asked, core = _names(rng, keys), _list_core(rng)
        if needs_types:
            asked = ", ".join(f"{key.name} ({type_name(rng, key)})" for key in keys)
    core = core.replace("{source}", rng.choice(_SOURCES)).replace("{json}", rng.choice(_AS_JSON))
    text = ask(rng, [core], loose=False, keys=asked).replace("jSON", "JSON")
    return (
        f"{text}{rng.choice((' ', ' ', chr(10))) if text[-1] in '.?!:)}' else '. '}{rng.choice(_STRICT)}"
        if rng.random() < 0.25
        else text
    )


def _list_core(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.3:
        return f"{rng.choice(_VERBS)} {{keys}}{{source}} {{json}}" + rng.choice(("", "", ".", ":"))
    if roll < 0.4:
        return f"{rng.choice(_VERBS)} {{keys}} {{json}}{{source}}" + rng.choice(("", "", ".", ":"))
    if roll < 0.5:
        return f"{rng.choice(_OPENERS)} {{keys}}{{source}} {{json}}" + rng.choice(("", ".", ""))
    return rng.choice(_LIST_CORES)


def fenced(rng: Random, text: str) -> str:
    """The text to extract from, in quotes or between marks, or as it is."""
    quotes = [q for q in ('"', '"', '"', "'", "“”", "«»") if q[0] not in text]
    roll = rng.random()
    if roll < 0.3 and quotes:
        quote = rng.choice(quotes)
        return quote[0] + text + quote[-1]
    if roll < 0.4:
        return rng.choice(
            ("<text>{}</text>", "<text>\n{}\n</text>", "```\n{}\n```", "[{}]", '"""{}"""', "---\n{}\n---", "> {}", "({})")
        ).format(text)
    return text


def joined(rng: Random, instruction_text: str, text: str) -> str:
    """What is to be done and the text it is to be done to, in one message."""
    fence = fenced(rng, text)
    label = f"{rng.choice(_LABELS)}{rng.choice((' ', ' ', chr(10)))}" if rng.random() < 0.3 else ""
    if rng.random() < 0.3:
        between = (
            rng.choice(("\n", "\n\n", " ", " "))
            if text[-1] in ".!?" or fence != text
            else rng.choice(("\n", "\n\n", " -> ", " // "))
        )
        return f"{label}{fence}{between}{rng.choice(_AFTERWARDS)}{instruction_text}"
    if label:
        bridge = rng.choice(("\n", "\n\n", "\n", " "))
    elif rng.random() < (0.2 if "\n" in instruction_text else 0.6):
        return f"{instruction_text.rstrip(' .:!?,')}{rng.choice((': ', ': ', ':' + chr(10), ': ', ' : ', ' - '))}{fence}"
    else:
        bridge = rng.choice(("\n", "\n\n", " ", "\n"))
        if bridge == " " and instruction_text[-1] not in ".:?!" and fence == text:
            bridge = ": "
    return f"{instruction_text}{bridge}{label}{fence}"
