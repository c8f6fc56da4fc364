"""What tools give back, in all the forms that programs write, and the one sentence that says it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .tool_values import clock, code, date, email, free_text, joined, title, word
from .words import city, first_name

if TYPE_CHECKING:
    from random import Random

CONDITIONS = "sunny cloudy rainy windy snowy foggy stormy clear hot cold dry wet mild icy misty humid warm overcast".split()
_SKY = ("condition", "conditions", "weather", "sky", "forecast", "summary", "description", "state", "outlook")
_DEGREES = ("temperature", "temp", "celsius", "degrees", "temp_c", "temperature_c", "temperature_celsius", "fahrenheit", "temp_f")
_PLACE = ("city", "location", "place", "town")
_ANSWER = ("result", "answer", "value", "output")
_FINE = ("ok", "success", "done", "successful")
_FAULT = ("error", "message", "detail", "reason")
_UNITS = ("c", "f", "celsius", "fahrenheit", "kelvin", "metric", "imperial")
_NO = "The call was not made"
_TEXT_WEATHER = re.compile(
    r"(?:it is |it's )?(?:(?P<sky>[a-z]+)(?:,| and| with|, at| at)? (?P<a>-?\d+)"
    r"|(?P<b>-?\d+) ?(?:°C|°|C|degrees(?: celsius)?)?(?:,| and)? (?P<sky2>[a-z]+))"
    r" ?(?:°C|°|C|degrees(?: celsius)?)?(?: in [\w ]+)?\.?",
    re.IGNORECASE,
)


# The sentence ---------------------------------------------------------------------------------------------------------------


def sentence(name: str, arguments: dict[str, Any], text: str) -> str:
    """What the result of a tool says; one form for each kind of result."""
    if text.startswith(_NO):
        return f"The call of {name} was not made."
    failed = re.fullmatch(r"(?:The call failed|Error|error|ERROR|Failed|failed): (.*)", text)
    if failed:
        return _ended(f"The tool {name} failed: {failed[1]}")
    try:
        value = json.loads(text)
    except ValueError:
        return _of_text(arguments, text)
    if isinstance(value, dict):
        return _of_object(name, arguments, value)
    if isinstance(value, list):
        return _of_list("result", value)
    return _of_text(arguments, value) if isinstance(value, str) else _of_scalar(value)


def _of_text(arguments: dict[str, Any], text: str) -> str:
    weather = _TEXT_WEATHER.fullmatch(text)
    sky = (weather["sky"] or weather["sky2"]).lower() if weather else ""
    if weather and sky in CONDITIONS:
        return _weather(sky, weather["a"] or weather["b"], _first_text(arguments))
    if text.lower().rstrip(".!") in {"ok", "done", "success"}:
        return "Done."
    if not text:
        return "The tool gave no result."
    spoken = (" " in text and (text[0].isupper() or text[0].isdigit())) or text[-1] in ".!"
    return _ended(text if spoken else f"The answer is {text}")


def _of_scalar(value: Any) -> str:
    if isinstance(value, bool):
        return f"The answer is {'yes' if value else 'no'}."
    return "The tool gave no result." if value is None else f"The answer is {json.dumps(value)}."


def _of_list(name: str, values: list[Any]) -> str:
    items = [_item(value) for value in values]
    if not items:
        return f"There are no {_plural(name)}."
    return _ended(f"The {_plural(name)} are {joined(items)}" if len(items) > 1 else f"The {name.removesuffix('s')} is {items[0]}")


def _item(value: Any) -> str:
    if isinstance(value, dict):
        key = next((key for key in ("name", "title", "subject", "id") if key in value), next(iter(value), ""))
        return _shown(value.get(key, ""))
    return _shown(value)


def _plural(name: str) -> str:
    return name if name.endswith("s") else f"{name}s"


def _of_object(name: str, arguments: dict[str, Any], given: dict[str, Any]) -> str:
    if len(given) == 1 and next(iter(given)) in {"result", "data", "response"} and isinstance(next(iter(given.values())), dict):
        given = next(iter(given.values()))
    fault = next((str(given[key]) for key in _FAULT if key in given), "")
    if (
        "error" in given
        or (given.get("status") == "error" and fault)
        or (any(given.get(key) is False for key in _FINE) and fault)
    ):
        return _ended(f"The tool {name} failed: {fault}")
    if any(given.get(key) is True for key in _FINE) or (given.get("status") in {"ok", "success"}):
        given = {key: v for key, v in given.items() if key not in _FINE and not (key == "status" and v in {"ok", "success"})}
        if not given:
            return "Done."
    if set(given) == {"message"} and isinstance(given["message"], str):
        return _of_text({}, given["message"])
    weather = _of_weather(arguments, given)
    return weather or _of_fields(arguments, given)


def _of_weather(arguments: dict[str, Any], given: dict[str, Any]) -> str:
    sky = next((key for key in _SKY if str(given.get(key)).lower() in CONDITIONS), "")
    degrees = next((key for key in _DEGREES if isinstance(given.get(key), int | float)), "")
    place = next((str(given[key]) for key in _PLACE if key in given), _first_text(arguments))
    if not place or not sky:
        return ""
    said = _weather(str(given[sky]).lower(), json.dumps(given[degrees]) if degrees else "", place)
    rest = {key: value for key, value in given.items() if key not in {sky, degrees, "unit", "units", *_PLACE}}
    return f"{said} {_of_fields({}, rest)}" if rest else said


def _weather(sky: str, degrees: str, place: str) -> str:
    return f"It is {sky} in {place}, at {degrees} degrees." if degrees else f"It is {sky} in {place}."


def _first_text(arguments: dict[str, Any]) -> str:
    """The first argument that is a text and no unit: the place, where the tool is one for the weather."""
    return next((v for v in arguments.values() if isinstance(v, str) and v.lower() not in _UNITS), "")


def _of_fields(arguments: dict[str, Any], given: dict[str, Any]) -> str:
    """The fields that the call did not say itself: "The price is 12 and the stock is 4."."""
    known = {str(value).lower() for value in arguments.values()}
    fields = [(key, value) for key, value in given.items() if str(value).lower() not in known] or list(given.items())
    if not fields:
        return "The tool gave no result."
    if len(fields) == 1:
        return _of_field(arguments, *fields[0])
    if fields[0][0] in _ANSWER and fields[1][0] in {"unit", "units"} and len(fields) == 2:
        return f"The answer is {_shown(fields[0][1])} {fields[1][1]}."
    said = joined([_part(key, value) for key, value in fields])
    return _ended(said[0].upper() + said[1:])


def _of_field(arguments: dict[str, Any], key: str, value: Any) -> str:
    if isinstance(value, list):
        return _of_list(_spaced(key), value)
    if key in _ANSWER:
        return _ended(f"The answer is {_shown(value)}")
    whose = _whose(arguments) if len(arguments) == 1 and not isinstance(value, bool) and _spaced(key).split()[-1] != "id" else ""
    said = f"the {_spaced(key)} of {whose} is {_shown(value)}" if whose else _part(key, value)
    return _ended(said[0].upper() + said[1:])


def _whose(arguments: dict[str, Any]) -> str:
    """Order 17 for {"order_id": 17}; else the value itself."""
    [(key, value)] = arguments.items()
    if isinstance(value, bool | list | dict) or len(str(value).split()) > 3:
        return ""
    numbered = re.fullmatch(r"(.+) (?:id|number|no|code|nr)", _spaced(key))
    return f"{numbered[1]} {value}" if numbered else str(value)


def _part(key: str, value: Any) -> str:
    words = _spaced(key)
    if isinstance(value, bool):
        return f"it is {'' if value else 'not '}{words.removeprefix('is ')}"
    if isinstance(value, list) and len(value) != 1:
        return f"the {words} are {joined([_item(v) for v in value])}" if value else f"there are no {words}"
    return f"the {words} is {_item(value[0]) if isinstance(value, list) else _shown(value)}"


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{_spaced(key)} {_shown(v)}" for key, v in value.items())
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "unknown"
    return value if isinstance(value, str) else json.dumps(value)


def _spaced(key: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).replace("_", " ").replace("-", " ").lower()


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


# The result -----------------------------------------------------------------------------------------------------------------

_ERRORS = (
    "city not found|no connection|timeout|not found|access denied|invalid {p}|{p} is missing|{v} is unknown|{v} not found|"
    "no such {p}|server is down|rate limit exceeded|permission denied|the service is not available|no entry for {v}|"
    "connection refused|quota exceeded|unknown {p} {v}|could not reach the server|out of paper|internal error|"
    "the {w} is full|the {w} is broken|{w} not available|bad request|too many requests"
).split("|")  # fmt: skip
_STATUSES = (
    "shipped pending delivered open closed cancelled paid ready broken free active lost late new empty full sold busy idle "
    "running stopped"
).split()  # fmt: skip
_DONE = (
    "Done.", "OK", "ok", "done", "success", "Message sent.", "Saved.", "It is done", "Email sent to {v}.", "Created.",
    "Booked for {v}.", "Added {v}",
    "Timer started", "The {w} is ready.", "All {w}s updated", "Finished in {n} seconds.", "{n} items changed", "Light turned on",
    "Event created", "Deleted {v}",
    "Sent to {f}", "Queued", "accepted", "Order placed: {c}", "Saved as {c}", "{f} was informed.", "Playing now",
    "The {w} is {s}",
)  # fmt: skip
_EXTRA = (
    "price stock status eta owner colour size weight location rating count total name date time level speed area brand floor "
    "distance duration category humidity wind capacity room seat gate delivery_date created_at author version age role delay "
    "progress balance currency phone height width depth length material"
).split()  # fmt: skip
_FLAGS = "available open valid active free is_open in_stock delayed sold_out is_ready locked online".split()


def make_result(rng: Random, gives: str, arguments: dict[str, Any]) -> str:
    """A result of the kind that a tool `gives`, as text or JSON; now and then an error."""
    chance = rng.random()
    if chance < 0.08:
        return _error(rng, arguments)
    if chance < 0.16 and gives != "weather":
        gives = rng.choice(("answer", "text", "fields", "list", "done", "number"))
    kind, *keys = gives.split()
    makers = {
        "weather": _make_weather,
        "answer": _make_answer,
        "number": _make_answer,
        "list": _make_list,
        "done": _make_done,
        "text": _make_text,
        "clock": _make_clock,
    }
    return _make_fields(rng, keys, arguments) if kind == "fields" else makers[kind](rng, arguments)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _error(rng: Random, arguments: dict[str, Any]) -> str:
    keys = [key for key, value in arguments.items() if not isinstance(value, list | bool)]
    key = rng.choice(keys) if keys else "request"
    said = rng.choice(_ERRORS).format(p=_spaced(key), v=arguments.get(key, "it"), w=word(rng))
    kinds = ("ValueError", "KeyError", "TimeoutError", "RuntimeError", "ConnectionError", "LookupError")
    return rng.choice((
        _json({"error": said}), _json({"error": said}), f"Error: {said}", f"The call failed: {rng.choice(kinds)}: {said}",
        _json({"status": "error", "message": said}),
        _json({"ok": False, "error": said}), _json({"success": False, "message": said}), f"error: {said}",
        f"The call failed: {rng.choice(kinds)}: {said}",
        "The call was not made: the user denied it. Do not repeat it; go on without it.",
        f"The call was not made: it was denied, because: {said}",
    ))  # fmt: skip


def _make_weather(rng: Random, arguments: dict[str, Any]) -> str:
    sky, degrees = rng.choice(CONDITIONS), rng.randint(-12, 38)
    place = _first_text(arguments)
    if rng.random() < 0.2:
        form = rng.choice(
            (
                "{0}, {1} degrees",
                "{0}, {1}°C",
                "{0} and {1} degrees",
                "{1} degrees and {0}",
                "{1}°C, {0}",
                "{0}, {1} C",
                "It is {0}, {1} degrees",
                "{0} {1}",
            )
        )
        return form.format(sky.capitalize() if form[0] == "{" and form[1] == "0" and rng.random() < 0.5 else sky, degrees)
    value = sky.capitalize() if rng.random() < 0.15 else sky
    fields: list[tuple[str, Any]] = [(rng.choice(_SKY[:5] if rng.random() < 0.8 else _SKY), value)]
    fields.append((rng.choice(_DEGREES[:4] if rng.random() < 0.8 else _DEGREES), degrees + rng.choice((0, 0, 0, 0.5, 0.3))))
    if rng.random() < 0.12:
        fields.pop(rng.randrange(2))
    if rng.random() < 0.35:
        fields.append((rng.choice(("humidity", "wind", "wind_speed", "rain")), rng.randint(1, 99)))
    rng.shuffle(fields)
    if rng.random() < 0.45 and place:
        fields.insert(0, (rng.choice(_PLACE), place))
    if rng.random() < 0.1:
        fields.append(("unit", "celsius"))
    return _json(dict(fields))


def _amount(rng: Random) -> Any:
    number = rng.choice((rng.randint(0, 20), rng.randint(0, 999), rng.randint(0, 99999)))
    return number if rng.random() < 0.7 else round(number + rng.randint(1, 99) / 100, 2)


def _make_answer(rng: Random, _: dict[str, Any]) -> str:
    number = _amount(rng)
    form = rng.random()
    if form < 0.4:
        return _json(number)
    if form < 0.85:
        return _json({rng.choice(_ANSWER): number})
    return _json({rng.choice(_ANSWER): number, "unit": rng.choice("km miles kg EUR euros m litres hours percent".split())})


def _make_list(rng: Random, _: dict[str, Any]) -> str:
    make = rng.choice((title, title, word, first_name, city, code))
    items: list[Any] = [make(rng) for _ in range(rng.choice((0, 1, 2, 2, 2, 3, 3)))]
    items = list(dict.fromkeys(items))
    if rng.random() < 0.3:
        key, extra = rng.choice(("name", "title", "id", "subject")), rng.choice(_EXTRA[:4])
        items = [{key: item, extra: _field(rng, extra)} for item in items]
    name = rng.choice(("results", "results", "items", "hits", "matches", "entries", "names", "rows", "events", "tasks", "files"))
    return _json(items) if rng.random() < 0.45 else _json({name: items})


def _make_done(rng: Random, arguments: dict[str, Any]) -> str:
    said = next((str(v) for v in arguments.values() if isinstance(v, str | int) and not isinstance(v, bool)), "you")
    text = rng.choice(_DONE).format(
        v=said, w=word(rng), n=rng.randint(1, 60), f=first_name(rng), c=code(rng), s=rng.choice(_STATUSES)
    )
    flag = rng.choice(_FINE)
    return rng.choice((
        text, text, _json({flag: True}), _json({"status": rng.choice(("ok", "success"))}), _json({"status": rng.choice(("sent",
            "created", *_STATUSES))}),
        _json({flag: True, "message": text}), _json({"message": text}), _json({flag: True, "id": rng.randint(1, 9999)}),
        _json({"id": code(rng), "status": rng.choice(_STATUSES)}),
        "true", "null",
    ))  # fmt: skip


def _make_text(rng: Random, _: dict[str, Any]) -> str:
    text = rng.choice((free_text, free_text, title, word))(rng)
    return rng.choice((text, text, _json(text), _json({rng.choice((*_ANSWER, "text", "content")): text})))


def _make_clock(rng: Random, _: dict[str, Any]) -> str:
    now = f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
    return rng.choice(
        (
            now,
            _json({"time": now}),
            _json({"time": now}),
            _json({rng.choice(("now", "local_time", "current_time")): now}),
            f"It is {now}",
        )
    )


def _field(rng: Random, key: str) -> Any:
    last = key.rsplit("_", maxsplit=1)[-1]
    if last in {"status", "state", "condition", "availability"}:
        return rng.choice(_STATUSES)
    if last in {"eta", "date", "at", "birthday"}:
        return date(rng)
    if last in {"time", "sunrise", "sunset"}:
        return clock(rng)
    if last in {"owner", "name", "author", "manager", "driver", "teacher", "captain", "founder", "mayor"}:
        return first_name(rng)
    if last == "email":
        return email(rng)
    if last in {"age", "minutes"}:
        return rng.randint(1, 99)
    if last in {"location", "origin", "from", "to"}:
        return city(rng)
    if last in {"id", "code", "number", "seat", "gate", "version", "room"}:
        return rng.choice((code(rng), rng.randint(1, 9999)))
    if last in {
        "colour",
        "brand",
        "category",
        "material",
        "quality",
        "role",
        "language",
        "carrier",
        "supplier",
        "currency",
        "format",
        "flavour",
        "shape",
    }:
        return word(rng)
    return _amount(rng) if rng.random() < 0.95 or key in _EXTRA else word(rng)


def _make_fields(rng: Random, keys: list[str], arguments: dict[str, Any]) -> str:
    keys = [*keys[: rng.randint(1, len(keys))]] if keys else [rng.choice(_EXTRA)]
    if len(keys) == 1 and rng.random() < 0.35:
        keys += rng.sample([key for key in _EXTRA if key not in keys], rng.choice((1, 1, 2)))
    if rng.random() < 0.1:
        keys = rng.sample(_EXTRA, rng.randint(1, 3))
    made = {key: _field(rng, key) for key in keys}
    if rng.random() < 0.1:
        made[rng.choice(_FLAGS)] = rng.random() < 0.6
    if arguments and rng.random() < 0.25:
        key, value = next(iter(arguments.items()))
        made = {key: value, **made} if key not in made else made
    if rng.random() < 0.1:
        made = {
            key.split("_")[0] + "".join(part.capitalize() for part in key.split("_")[1:]): value for key, value in made.items()
        }
    if len(made) == 1 and rng.random() < 0.15:
        return str(next(iter(made.values())))
    return _json({rng.choice(("result", "data")): made}) if rng.random() < 0.05 else _json(made)
