"""What tokens cost, by a table of the user's own. There are no prices in here, and none are fetched: they change every month."""

from __future__ import annotations

import csv
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from . import render
from .errors import ConfigurationError
from .replies import Reply, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SORTS = ("input", "output", "cached_input")
_MOST_BYTES = 5_000_000
_EXAMPLE = 'Write it like `ck.Prices({"gpt-4o-mini": {"input": 0.15, "output": 0.60}})`.'


@dataclass(frozen=True, slots=True)
class _Price:
    """What one model costs, for so many tokens as the table says; None where the table does not say."""

    input: Decimal | None = None
    output: Decimal | None = None
    cached_input: Decimal | None = None


class Prices:
    """Prices of models, from a table of your own.

    table: for each model its prices of `input`, `output` and, where they differ, `cached_input` tokens. A name may be a pattern
        such as "gpt-4o-mini*": the name itself is looked for first, then the longest pattern that fits.
    per: for so many tokens the prices are. currency: a word for what is shown, no more.

    What is not known costs None, not zero: a model that is not in the table, a price that is missing, a reply without usage.
    """

    def __init__(self, table: Mapping[str, Mapping[str, Any]], *, per: int = 1_000_000, currency: str = "USD") -> None:
        if not isinstance(table, Mapping) or not all(isinstance(name, str) for name in table):
            raise ConfigurationError(f"`Prices` takes a dict of models. {_EXAMPLE}")
        if isinstance(per, bool) or not isinstance(per, int) or per < 1:
            raise ConfigurationError(f"`per` is the number of tokens that a price is for, such as 1_000_000, not {per!r:.60}.")
        if not isinstance(currency, str):
            raise ConfigurationError(f"`currency` is a word such as 'USD', not {currency!r:.60}.")
        self.per = per
        self.currency = currency
        self._table = {name: _price(name, given) for name, given in table.items()}
        self._patterns = sorted((name for name in self._table if any(sign in name for sign in "*?[")), key=len, reverse=True)

    @classmethod
    def load(cls, path: str | Path, *, per: int | None = None, currency: str | None = None) -> Self:
        """Prices from a file of yours.

        A CSV file has the columns model, input, output and, if you like, cached_input. A JSON or TOML file has what `Prices`
        takes, either by itself or below "models", with `per` and `currency` beside that. `per` and `currency` of this call win.
        Raises ConfigurationError for a file that cannot be read as such.
        """
        found = _read(Path(path))
        models = found.get("models")
        beside = found if isinstance(models, Mapping) else {}
        return cls(
            models if isinstance(models, Mapping) else found,
            per=beside.get("per", 1_000_000) if per is None else per,
            currency=beside.get("currency", "USD") if currency is None else currency,
        )

    def cost(self, used: Reply | Usage, model: str | None = None) -> float | None:
        """What a reply cost, in `currency`, or None where a price or a count is not known.

        model: by which name to look it up, where it is not the one that the reply says. Tokens of the prompt that came from a
        cache cost `cached_input` where the table has that; a server that tells of none had none. Tokens that the total has
        beyond prompt and completion are the reasoning of servers that count it there alone, and cost as output.
        """
        amount = self._amount(used, model)
        return None if amount is None else float(amount)

    def total(self, used: Iterable[Reply | Usage], model: str | None = None) -> float | None:
        """What all of them cost together, None where that is not known of one of them."""
        amounts = [self._amount(one, model) for one in used]
        return None if any(amount is None for amount in amounts) else float(sum(filter(None, amounts), Decimal(0)))

    def _amount(self, used: Reply | Usage, model: str | None) -> Decimal | None:
        if not isinstance(used, Reply | Usage):
            raise ConfigurationError(f"A cost is that of a reply or its `.usage`, not of a {type(used).__name__}.")
        usage, name = (used.usage, model or used.model) if isinstance(used, Reply) else (used, model)
        if name is None and isinstance(used, Usage):
            raise ConfigurationError("A usage does not tell its model: give `model=`.")
        price = self._find(name or "")
        return None if price is None else _charge(price, usage, self.per)

    def _find(self, name: str) -> _Price | None:
        fitting = next((pattern for pattern in self._patterns if fnmatchcase(name, pattern)), name)
        return self._table.get(name) or self._table.get(fitting)

    def as_dict(self) -> dict[str, Any]:
        """The table as plain data in the form of a file of prices: {"models", "per", "currency"}, each price as text."""
        models = {
            name: {sort: f"{value:f}" for sort in _SORTS if (value := getattr(price, sort)) is not None}
            for name, price in self._table.items()
        }
        return {"models": models, "per": self.per, "currency": self.currency}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The prices that `as_dict` gave. Raises ConfigurationError for anything else."""
        return cls(data.get("models", {}), per=data.get("per", 1_000_000), currency=data.get("currency", "USD"))

    def __len__(self) -> int:
        return len(self._table)

    def __repr__(self) -> str:
        return f"Prices({len(self)} models, {self.currency} per {self.per:,} tokens)"

    def _repr_html_(self) -> str:
        rows = [
            (name, *("–" if value is None else f"{value:f}" for value in (price.input, price.output, price.cached_input)))
            for name, price in self._table.items()
        ]
        return render.table(("model", "input", "output", "cached input"), rows, foot=f"{self.currency} per {self.per:,} tokens")


def _charge(price: _Price, usage: Usage, per: int) -> Decimal | None:
    """The cost by the counts: input, cached input and output, each known or all of it unknown."""
    prompt, output = usage.prompt_tokens, _output(usage)
    if prompt is None or price.input is None:
        return None
    cached = (usage.cached_tokens or 0) if price.cached_input is not None else 0
    if cached > prompt:  # counted beside the prompt, or wrongly
        return None
    if price.output is None:
        charge: Decimal | None = Decimal(0) if not output else None  # embeddings have no output
    else:
        charge = None if output is None else output * price.output
    if charge is None:
        return None
    return (charge + (prompt - cached) * price.input + cached * (price.cached_input or 0)) / per


def _output(usage: Usage) -> int | None:
    if usage.completion_tokens is None or usage.prompt_tokens is None:
        return usage.completion_tokens
    return max(usage.completion_tokens, (usage.total_tokens or 0) - usage.prompt_tokens)


def _price(name: str, given: Any) -> _Price:
    if not isinstance(given, Mapping) or not given:
        raise ConfigurationError(f"The prices of {name!r:.80} must be a dict with 'input' and 'output'. {_EXAMPLE}")
    unknown = [key for key in given if key not in _SORTS]
    if unknown:
        raise ConfigurationError(f"{name!r:.80} has a price of {unknown[0]!r:.60}. There are {', '.join(map(repr, _SORTS))}.")
    return _Price(**{sort: _amount_of(name, sort, given.get(sort)) for sort in _SORTS})


def _amount_of(name: str, sort: str, value: Any) -> Decimal | None:
    """A price as it was written: 0.15 is fifteen hundredths, and not the float next to it."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        amount = (
            Decimal(str(value).strip())
            if isinstance(value, int | float | str | Decimal) and not isinstance(value, bool)
            else None
        )
    except InvalidOperation:
        amount = None
    if amount is None or not amount.is_finite() or amount < 0 or amount.adjusted() > 15 or amount.adjusted() < -30:
        raise ConfigurationError(f"The price of {sort} of {name!r:.80} must be a number from 0 on, not {value!r:.60}.")
    return amount


def _read(path: Path) -> Mapping[str, Any]:
    readers: Mapping[str, Callable[[str], Any]] = {".csv": _read_csv, ".json": json.loads, ".toml": tomllib.loads}
    read = readers.get(path.suffix.lower())
    if read is None:
        raise ConfigurationError(f"{path.name!r} is no file of prices: give one that ends in {', '.join(readers)}.")
    try:
        found = read(path.read_text(encoding="utf-8-sig")) if path.stat().st_size <= _MOST_BYTES else None
    except ConfigurationError:
        raise
    except (OSError, ValueError, RecursionError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigurationError(f"The prices in {path.name!r} cannot be read: {reason}. Check the file.") from error
    if not isinstance(found, Mapping):
        raise ConfigurationError(f"{path.name!r} must hold an object with the names of models, in less than 5 MB. {_EXAMPLE}")
    return found


def _read_csv(text: str) -> dict[str, Any]:
    reader = csv.DictReader(text.splitlines())
    columns = [str(name).strip().lower() for name in reader.fieldnames or ()]
    if not {"model", "input"} <= set(columns):
        raise ConfigurationError(
            f"A CSV file of prices has the columns model, input, output and cached_input, not {columns!r:.120}."
        )
    reader.fieldnames = columns
    table: dict[str, Any] = {}
    for row in reader:
        name = (row.get("model") or "").strip()
        if name in table:
            raise ConfigurationError(f"Line {reader.line_num} of the prices names {name!r:.80} a second time.")
        if name:
            table[name] = {sort: row.get(sort) for sort in _SORTS}
    return table
