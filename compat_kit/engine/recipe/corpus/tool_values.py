"""Values of tools' parameters: what is written into the call, and how a person says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, NamedTuple

from .words import LAST_NAMES, first_name, new_word
from .words import city as town

Schema = dict[str, Any]


class Value(NamedTuple):
    """A value of a call (`json`) and the words for it in the question (`said`)."""

    json: Any
    said: str


Make = Callable[[Random, Schema], Value]

NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_COLOURS = "red blue green yellow black white orange purple pink brown grey gold silver teal violet".split()
_LANGUAGES = (
    "French German Spanish Italian Polish Dutch Greek Turkish Czech Danish Swedish English Hindi Korean Welsh Latin"
).split()  # fmt: skip
_CURRENCIES = "EUR USD GBP JPY CHF SEK NOK PLN CAD AUD INR CNY".split()
_CURRENCY_WORDS = "euros dollars pounds yen francs rupees crowns pesos".split()
_COUNTRIES = (
    "France Italy Spain Germany Japan Egypt Greece Norway Sweden Poland Peru Chile Kenya India China Canada Brazil"
).split()  # fmt: skip
_UNITS = "km miles m feet inches cm kg pounds grams ounces litres gallons pints yards metres hours minutes seconds days".split()
_ROOMS = "kitchen|bedroom|living room|hall|garage|bathroom|office|garden|cellar|attic|library|study|porch|nursery".split("|")
_FOODS = (
    "pizza pasta soup bread rice cheese salad cake lasagne curry pancakes tomatoes onions beans mushrooms eggs salmon "
    "chicken apples dumplings waffles noodles potatoes spinach pears plums honey oats butter lentils"
).split()  # fmt: skip
_THINGS = (
    "lamp chair table bottle phone laptop camera jacket backpack umbrella guitar drill ladder mirror carpet kettle blender "
    "pillow clock bicycle tent helmet printer keyboard screen sofa desk shelf basket candle scarf glove boot hat ring brush "
    "bucket rope tile cable battery socket engine valve pump filter tyre wheel sensor fan heater magnet lens notebook pencil "
    "stapler envelope"
).split()  # fmt: skip
_ADJECTIVES = (
    "blue red small big old new green silent fast slow golden cheap warm cold wooden light dark round long short early late "
    "happy wild fresh bright quiet clean soft heavy modern ancient lucky brave tiny huge plain local open secret"
).split()  # fmt: skip
_NOUNS = (
    "river mountain garden forest market bridge island castle summer winter morning night star moon road train harbour "
    "window letter story song dream stone storm cloud field lake fire bird horse wolf tiger fox bear whale flower tree rose "
    "apple bread coffee tea budget report contract invoice plan meeting project release sprint lesson exam paper draft "
    "proposal survey holiday birthday party"
).split()  # fmt: skip
_TEXTS = (
    "see you soon|I am late|the meeting is moved|call me back|lunch at noon|happy birthday|we are out of milk|"
    "the report is ready|do not forget the keys|I will be there in ten minutes|good luck|thanks for the help|"
    "please bring the documents|where are you|the train is delayed|dinner is ready|on my way|can we talk|"
    "see the attached file|all is well|the door is open|meet me outside|I miss you|your parcel is here|"
    "see you at the station|the server is down|welcome to the team|the test has passed|no classes today|water the plants|"
    "the car is fixed|back at six|pick up the children|great work"
).split("|")  # fmt: skip
_TASKS = (
    "buy milk|call the bank|pay the rent|feed the cat|water the plants|book a dentist|clean the kitchen|fix the bike|"
    "send the report|wash the car|renew the passport|read chapter 3|order paper|take out the bins|iron the shirts|"
    "return the books|charge the phone|walk the dog|write to Mia|check the oven|mow the lawn|pick up the parcel|"
    "paint the fence|back up the files"
).split("|")  # fmt: skip
_QUERIES = (
    "best pizza ovens|history of paper|cheap hotels near the sea|how bees make honey|electric cars|python tutorial|"
    "used bicycles|vegan recipes|train strikes|solar panels|learn chess|old maps|garden tools|winter shoes|northern lights|"
    "music festivals|new phones|climate report|running shoes|moon landing|wooden toys|jazz concerts|job offers|science news|"
    "art museums"
).split("|")  # fmt: skip
_EXTENSIONS = "txt pdf csv md json png jpg docx xlsx log py html zip mp3 yaml".split()
_DOMAINS = "example.com example.org mail.net post.org work.com school.edu box.io shop.net home.org".split()
_STREETS = "Street Road Avenue Lane Square Hill Court".split()
ENUMS: tuple[str, ...] = (
    "celsius fahrenheit", "celsius fahrenheit kelvin", "metric imperial", "C F", "km miles", "low medium high",
    "low normal high urgent",
    "small medium large", "S M L XL", "red green blue", "red blue green yellow white", "asc desc", "ascending descending",
    "on off",
    "car train bus bike", "walking cycling driving", "train plane boat", "json csv xml", "pdf png svg", "mp3 wav ogg",
    "daily weekly monthly",
    "day week month year", "morning afternoon evening night", "economy business first", "single double twin suite",
    "standard express overnight",
    "open closed pending", "draft published archived", "todo doing done", "new used", "hot cold", "fast slow",
    "eco comfort boost",
    "north south east west", "left right", "up down", "public private", "light dark", "cash card", "home office",
    "male female other",
    "circle square triangle", "gold silver bronze", "cotton wool silk", "wood metal plastic glass", "vegan vegetarian meat",
    "thin thick",
    "easy medium hard", "beginner intermediate expert", "short long", "USD EUR GBP", "EUR USD JPY CHF", "en fr de es", "LOW HIGH",
    "INFO WARN ERROR", "read write admin", "breakfast lunch dinner", "espresso latte cappuccino mocha", "tea coffee juice",
    "cat dog bird",
    "jazz rock pop folk", "comedy drama horror", "front back side", "indoor outdoor", "manual auto", "heat cool fan", "soft loud",
)  # fmt: skip


_TWO_WORDS = (
    "New York|Los Angeles|San Diego|Cape Town|Hong Kong|Buenos Aires|Rio de Janeiro|São Paulo|Zürich|Köln|Málaga|Tel Aviv|"
    "Saint Louis|Le Havre|The Hague|San Francisco|New Delhi|Mexico City|Düsseldorf|Malmö|Kraków|Orléans|Abu Dhabi|"
    "Salt Lake City|Kuala Lumpur|Addis Ababa"
).split("|")  # fmt: skip
_CITY_FORMS = (
    "New {0}",
    "San {0}",
    "Port {0}",
    "{0} City",
    "Saint {0}",
    "{0} Falls",
    "Upper {0}",
    "{0}-{1}",
    "Las {0}",
    "{0} upon {1}",
)


def city(rng: Random) -> str:
    """A city; now and then one of two words or with an accent."""
    if rng.random() < 0.86:
        return town(rng)
    made = rng.choice(_CITY_FORMS).format(new_word(rng, 1, 2).capitalize(), new_word(rng, 1, 2).capitalize())
    return rng.choice(_TWO_WORDS) if rng.random() < 0.5 else made


def invented(rng: Random) -> str:
    """A word that begins with a capital and means nothing."""
    return new_word(rng, 1, 3).capitalize()


def title(rng: Random) -> str:
    """The name of a thing somebody made: two or three words."""
    two = f"{rng.choice(_ADJECTIVES)} {rng.choice((*_NOUNS, *_THINGS))}"
    words = rng.choice(
        (two, two, f"the {two}", f"{rng.choice(_NOUNS)} {rng.choice(_NOUNS)}", f"{new_word(rng)} {rng.choice(_NOUNS)}")
    )
    return rng.choice((words.title(), words.title(), words, words.capitalize()))


def free_text(rng: Random) -> str:
    """A short message."""
    pattern = rng.choice(
        ("{0}", "{0}", "{0}", "{1}, {0}", "the {2} {3} is {4}", "bring the {2} {3}", "{1} likes the {3}", "{5} at {6}")
    )
    text = pattern.format(
        rng.choice(_TEXTS), first_name(rng), rng.choice(_ADJECTIVES), rng.choice((*_NOUNS, *_THINGS)),
        rng.choice(_ADJECTIVES), rng.choice(_NOUNS), rng.randint(1, 12),
    )  # fmt: skip
    return text[0].upper() + text[1:] if rng.random() < 0.45 else text


def _task(rng: Random) -> str:
    verb = "buy find sell fix clean wash bring check order paint return repair measure collect pack".split()
    made = f"{rng.choice(verb)} the {rng.choice(_ADJECTIVES)} {rng.choice(_THINGS)}"
    text = rng.choice(
        (rng.choice(_TASKS), made, f"buy {rng.choice(_FOODS)}", f"call {first_name(rng)}", f"{rng.choice(verb)} {new_word(rng)}")
    )
    return text[0].upper() + text[1:] if rng.random() < 0.4 else text


def _query(rng: Random) -> str:
    things = f"{rng.choice(_ADJECTIVES)} {rng.choice(_THINGS)}s"
    return rng.choice((rng.choice(_QUERIES), things, f"{rng.choice(_NOUNS)} {rng.choice(_NOUNS)}",
        f"{new_word(rng)} {rng.choice(_THINGS)}s",
                       new_word(rng, 2, 3), title(rng), f"{rng.choice(_QUERIES)} in {city(rng)}"))  # fmt: skip


def word(rng: Random) -> str:
    """One word: a thing, a food, an adjective or one that means nothing."""
    pools: tuple[Sequence[str], ...] = (_THINGS, _FOODS, _NOUNS, _ADJECTIVES)
    return new_word(rng, 1, 3) if rng.random() < 0.4 else rng.choice(rng.choice(pools))


def code(rng: Random) -> str:
    """An identifier such as A-1773, INV2209 or b7x41."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randint(1, 3)))
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(2, 5)))
    mixed = "".join(rng.choice("abcdefghkmnprstxyz0123456789") for _ in range(5))
    return rng.choice(
        (f"{letters}-{digits}", f"{letters}{digits}", digits, f"{letters}_{digits}", mixed + digits[0], f"{digits}-{letters}")
    )


def person(rng: Random) -> str:
    """A first name, now and then with a last name."""
    last = rng.choice(LAST_NAMES) if rng.random() < 0.6 else invented(rng)
    return f"{first_name(rng)} {last}" if rng.random() < 0.25 else first_name(rng)


def email(rng: Random) -> str:
    """An address of an invented mailbox."""
    name = first_name(rng).lower()
    left = rng.choice((name, f"{name}.{rng.choice(LAST_NAMES).lower()}", f"{name}{rng.randint(1, 99)}", new_word(rng)))
    return f"{left}@{rng.choice(_DOMAINS) if rng.random() < 0.6 else new_word(rng) + rng.choice(('.com', '.org', '.net'))}"


def date(rng: Random) -> str:
    """A date in one of the usual forms."""
    day, month = rng.randint(1, 28), rng.randint(1, 12)
    iso = f"20{rng.randint(20, 32)}-{month:02d}-{day:02d}"
    named = f"{day} {_MONTHS[month - 1]}"
    return rng.choice((iso, iso, named, f"{_MONTHS[month - 1]} {day}", "tomorrow", "today", rng.choice(_DAYS), rng.choice(_DAYS),
                       f"next {rng.choice(_DAYS)}", f"{named} 20{rng.randint(20, 32)}"))  # fmt: skip


def clock(rng: Random) -> str:
    """A time of the day."""
    hour, minute = rng.randint(0, 23), rng.choice((0, 15, 30, 45, rng.randrange(60)))
    half = f"{rng.randint(1, 12)}{rng.choice((' am', ' pm', 'am', 'pm'))}"
    return rng.choice((f"{hour:02d}:{minute:02d}", f"{hour}:{minute:02d}", half, half, "noon"))


def _phone(rng: Random) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(9))
    return rng.choice((f"+{rng.randint(1, 49)} {digits[:3]} {digits[3:6]}", f"555-{digits[:4]}", f"0{digits}", f"+{digits}"))


def _file(rng: Random) -> str:
    name = rng.choice(
        (
            new_word(rng),
            rng.choice(_NOUNS),
            f"{rng.choice(_NOUNS)}_{rng.randint(1, 99)}",
            f"{rng.choice(_ADJECTIVES)}-{rng.choice(_NOUNS)}",
        )
    )
    folder = rng.choice(("", "", "", f"/{new_word(rng)}/", f"{rng.choice(_NOUNS)}s/", "/tmp/"))  # noqa: S108 - a value in a question
    return f"{folder}{name}.{rng.choice(_EXTENSIONS)}"


def whole(rng: Random, low: int, high: int) -> Value:
    """A whole number; a small one is sometimes said as a word."""
    number = rng.randint(low, high)
    return Value(number, NUMBER_WORDS[number] if 2 <= number <= 12 and rng.random() < 0.15 else str(number))


def _integer(rng: Random, _: Schema) -> Value:
    return whole(rng, *rng.choice(((1, 9), (2, 20), (1, 100), (10, 999), (100, 9999))))


def _number(rng: Random, _: Schema) -> Value:
    if rng.random() < 0.7:
        return whole(rng, *rng.choice(((1, 12), (1, 100), (1, 100), (10, 999), (100, 9999), (-20, -1))))
    number = round(rng.randint(1, 9999) / rng.choice((10, 100)), 2)
    return Value(int(number) if number.is_integer() else number, str(int(number) if number.is_integer() else number))


def _identifier(rng: Random, schema: Schema) -> Value:
    if schema.get("type") == "integer":
        number = rng.choice((rng.randint(1, 99), rng.randint(100, 999), rng.randint(1000, 99999)))
        return Value(number, str(number))
    text = code(rng)
    return Value(text, text)


def _enum(rng: Random, schema: Schema) -> Value:
    value = rng.choice(schema["enum"])
    said = str(value).replace("_", " ").replace("-", " ")
    short = len(said) < 3 or value in {"USD", "EUR", "GBP", "JPY", "CHF"}
    return Value(value, said if short or rng.random() < 0.7 else rng.choice((said.lower(), said.capitalize())))


def joined(items: Sequence[str], last: str = " and ") -> str:
    """a, b and c."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + last + items[-1]


def _distinct(rng: Random, make: Callable[[Random], Any]) -> list[Any]:
    found = [make(rng) for _ in range(rng.choice((2, 2, 3, 3, 4)))]
    return list(dict.fromkeys(found))


def _words(rng: Random, _: Schema) -> Value:
    pool: Callable[[Random], str] = rng.choice((word, lambda r: r.choice(_FOODS), first_name, city))
    found = _distinct(rng, pool)
    return Value(found, joined(found, rng.choice((" and ", " and ", ", "))))


def _integers(rng: Random, _: Schema) -> Value:
    found = _distinct(rng, lambda r: r.randint(1, r.choice((9, 50, 999))))
    return Value(found, joined([str(n) for n in found], rng.choice((" and ", ", "))))


def _plain(make: Callable[[Random], str]) -> Make:
    def made(rng: Random, _: Schema) -> Value:
        text = make(rng)
        return Value(text, text)

    return made


def _one_of(*pools: Sequence[str], fresh: float = 0.2) -> Make:
    return _plain(lambda rng: new_word(rng, 1, 3) if rng.random() < fresh else rng.choice(rng.choice(pools)))


def _address(rng: Random) -> str:
    return f"{rng.randint(1, 99)} {invented(rng)} {rng.choice(_STREETS)}"


def expression(rng: Random) -> str:
    """Arithmetic as one types it."""
    a, b, c = (rng.randint(1, rng.choice((9, 20, 99, 999))) for _ in range(3))
    pattern = rng.choice(
        (
            "{a} + {b}",
            "{a} - {b}",
            "{a} * {b}",
            "{a} / {b}",
            "{a} * {b}",
            "{a} + {b} + {c}",
            "({a} + {b}) * {c}",
            "{a} * ({b} - {c})",
            "{a} * {b} + {c}",
            "{a}+{b}",
            "{a}*{b}",
            "{a}^2",
            "{a} ** 2",
            "sqrt({a})",
            "{a} / {b} - {c}",
            "{a}.5 * {b}",
            "{a} % {b}",
        )
    )
    return pattern.format(a=a, b=b, c=c)


def _year(rng: Random, _: Schema) -> Value:
    year = rng.randint(1950, 2032)
    return Value(year, str(year))


def _between(low: int, high: int) -> Make:
    return lambda rng, _: whole(rng, low, high)


def _boolean(rng: Random, _: Schema) -> Value:
    flag = rng.random() < 0.6
    return Value(flag, rng.choice(("true", "yes", "true") if flag else ("false", "no", "false")))


MAKERS: dict[str, Make] = {
    "city": _plain(city), "person": _plain(person), "text": _plain(free_text), "task": _plain(_task), "query": _plain(_query),
    "title": _plain(title), "word": _plain(word), "name": _plain(invented), "code": _plain(code), "id": _identifier,
    "email": _plain(email),
    "phone": _plain(_phone), "date": _plain(date), "time": _plain(clock), "day": _one_of(_DAYS, fresh=0),
    "month": _one_of(_MONTHS, fresh=0),
    "file": _plain(_file), "address": _plain(_address), "colour": _one_of(_COLOURS), "language": _one_of(_LANGUAGES, fresh=0.1),
    "currency": _one_of(_CURRENCIES, _CURRENCIES, _CURRENCY_WORDS, fresh=0.05), "country": _one_of(_COUNTRIES, fresh=0.05),
    "units": _one_of(_UNITS, fresh=0.1), "room": _one_of(_ROOMS, fresh=0.1), "food": _one_of(_FOODS), "thing": _one_of(_THINGS,
        fresh=0.3),
    "topic": _one_of(_NOUNS, _THINGS, fresh=0.3), "integer": _integer, "number": _number, "few": _between(2, 12),
    "percent": _between(1, 100),
    "degrees": _between(5, 30), "minutes": _between(1, 90), "boolean": _boolean, "enum": _enum, "words": _words,
    "integers": _integers,
    "year": _year, "sums": _plain(expression),
    "stock": _plain(lambda rng: "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(2, 4)))),
}  # fmt: skip
_TYPES = {
    "integer": ("integer",), "few": ("integer",), "percent": ("integer", "number"), "degrees": ("number", "integer"),
    "minutes": ("integer",),
    "number": ("number",), "boolean": ("boolean",), "year": ("integer",), "id": ("string", "integer", "string", "integer"),
}  # fmt: skip
LONG = frozenset({"text", "task", "query", "title"})
"""Kinds of several words: in a question they stand in quotes, after a colon or at the end."""


def schema_of(rng: Random, kind: str) -> Schema:
    """A JSON schema for a parameter of the kind; an enumeration with its values."""
    if kind == "enum":
        return {"type": "string", "enum": _options(rng)}
    if kind in {"words", "integers"}:
        return {"type": "array", "items": {"type": "string" if kind == "words" else "integer"}}
    return {"type": rng.choice(_TYPES.get(kind, ("string",)))}


def _options(rng: Random) -> list[str]:
    if rng.random() < 0.2:
        return list(dict.fromkeys(new_word(rng, 1, 2) for _ in range(rng.randint(2, 4))))
    options = rng.choice(ENUMS).split()
    if rng.random() < 0.25:
        rng.shuffle(options)
    return [option.upper() for option in options] if rng.random() < 0.08 else options


def value_of(rng: Random, kind: str, schema: Schema) -> Value:
    """A value of the kind that the schema allows."""
    return MAKERS[kind](rng, schema)
