"""One template and many rows of data: as many prompts."""

from __future__ import annotations

import difflib
import json
import string
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from ..errors import ConfigurationError
from ..messages import as_messages
from .loading import load_rows
from .plain import plain_value
from .prompt import Prompt

_OF_THE_PROMPT = ("expected", "name", "group")
_FORMAT = string.Formatter()


def fill(
    template: Any,
    data: Any,
    *,
    expected: str | None = None,
    name: str | None = None,
    group: str | None = None,
    images: str | None = None,
) -> list[Prompt]:
    """One prompt for each row of data, with its values in place of the {placeholders}.

    template: a text, or messages with placeholders in their texts. A placeholder is the plain name of a column: `{city}`; braces
    that are meant as such are doubled: `{{` and `}}`.
    data: a DataFrame, a list of dicts, a dict of lists, or the path of a .csv, .jsonl or .json file.
    expected, name, group, images: the columns with what `Prompt` takes under these names. The first three are found by themselves
    where a column is called so and the template does not ask for it.

    The values of all columns are in `Prompt.variables`. Raises ConfigurationError for a placeholder without a column, a row
    without a value, or a template that asks for nothing.
    """
    messages = as_messages(template)
    asked = _placeholders(messages)
    rows = _rows(data)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    if not asked:
        _refuse_empty(messages, columns)
    for placeholder in asked:
        if placeholder not in columns:
            raise ConfigurationError(f"The template asks for {{{placeholder}}}, {_missing(placeholder, columns)}")
    roles = {"expected": expected, "name": name, "group": group, "images": images}
    for role, column in roles.items():
        if column is None and role in _OF_THE_PROMPT and role in columns and role not in asked:
            roles[role] = role
        elif column is not None and column not in columns:
            raise ConfigurationError(f"`{role}` is the name of a column, and {column!r:.80} {_missing(str(column), columns)}")
    return [_prompt(number, row, messages, asked, roles) for number, row in enumerate(rows)]


def _prompt(
    number: int, row: Mapping[str, Any], messages: list[dict[str, Any]], asked: list[str], roles: Mapping[str, str | None]
) -> Prompt:
    values = {column: plain_value(value) for column, value in row.items()}
    for placeholder in asked:
        if values.get(placeholder) is None:
            raise ConfigurationError(
                f"Row {number} has no value for {placeholder!r}. Leave the row out (pandas: `.dropna()`), or write what to say."
            )
    texts = {placeholder: _as_text(values[placeholder]) for placeholder in asked}
    of = {role: values.get(column) for role, column in roles.items() if column is not None}
    try:
        return Prompt([_filled(message, texts) for message in messages], variables=values, **cast("dict[str, Any]", of))
    except ConfigurationError as error:
        raise ConfigurationError(f"Row {number}: {error}") from None


def _filled(message: dict[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    content = message.get("content")
    if isinstance(content, str):
        return {**message, "content": _put(content, texts)}
    if not isinstance(content, list):
        return message
    return {**message, "content": [{**part, "text": _put(part["text"], texts)} if _has_text(part) else part for part in content]}


def _put(text: str, texts: Mapping[str, str]) -> str:
    """The text with these words in it, once: what looks like a placeholder in a value is none."""
    return "".join(words + (texts[name] if name is not None else "") for words, name in _pieces(text))


def _placeholders(messages: Iterable[Mapping[str, Any]]) -> list[str]:
    contents = [message.get("content") for message in messages]
    texts = [part["text"] for content in contents if isinstance(content, list) for part in content if _has_text(part)]
    texts += [content for content in contents if isinstance(content, str)]
    return list(dict.fromkeys(name for text in texts for _, name in _pieces(text) if name is not None))


def _pieces(text: str) -> list[tuple[str, str | None]]:
    """The text as words, each with the placeholder behind them."""
    try:
        found = list(_FORMAT.parse(text))
    except ValueError as error:
        raise ConfigurationError(
            f"The template {text!r:.80}: {error}. A brace that is meant as such is doubled: '{{{{'."
        ) from None
    for _, name, form, conversion in found:
        if name is not None and (not name.isidentifier() or form or conversion):
            raise ConfigurationError(
                f"{{{name:.60}}} is no placeholder: that is the plain name of a column, such as {{city}}. A brace that is "
                "meant as such, in JSON above all, is doubled: '{{'."
            )
    return [(words, name) for words, name, _, _ in found]


def _refuse_empty(messages: Iterable[Mapping[str, Any]], columns: list[str]) -> None:
    said = json.dumps(list(messages), default=repr, ensure_ascii=False)
    doubled = next((column for column in columns if f"{{{column}}}" in said), None)
    hint = f"Single braces ask for a column: {{{doubled}}}." if doubled else f"It may ask for: {', '.join(columns[:20])}."
    raise ConfigurationError(f"The template asks for nothing: all prompts would be the same. {hint}")


def _rows(data: Any) -> list[dict[str, Any]]:
    if isinstance(data, str | Path):
        data = [row for _, row in load_rows(data)]
    elif type(data).__name__ == "DataFrame":
        data = data.to_dicts() if hasattr(data, "to_dicts") else data.to_dict("records")
    elif isinstance(data, Mapping):
        data = _turned(data)
    if not isinstance(data, Iterable):
        data = [data]
    rows = list(data)
    if not all(isinstance(row, Mapping) and all(isinstance(column, str) for column in row) for row in rows):
        raise ConfigurationError(
            "`data` is a DataFrame, a list of dicts such as [{'city': 'Paris'}], a dict of lists, or the path of a .csv, .jsonl "
            "or .json file; its columns have names."
        )
    if not rows:
        raise ConfigurationError("`data` has no rows: there is nothing to ask.")
    return [dict(row) for row in rows]


def _turned(data: Mapping[Any, Any]) -> list[dict[Any, Any]]:
    """A dict of lists as a list of dicts."""
    columns = {name: plain_value(values) for name, values in data.items()}
    if not all(isinstance(values, Iterable) and not isinstance(values, str | bytes | Mapping) for values in columns.values()):
        raise ConfigurationError("Of a dict each value is a list, one entry for each row: {'city': ['Paris', 'Rome']}.")
    lists = {name: list(values) for name, values in columns.items()}
    lengths = {name: len(values) for name, values in lists.items()}
    if len(set(lengths.values())) > 1:
        raise ConfigurationError(f"The columns differ in length: {str(lengths)[:200]}.")
    return [dict(zip(lists, values, strict=True)) for values in zip(*lists.values(), strict=True)]


def _missing(name: str, columns: list[str]) -> str:
    near = difflib.get_close_matches(name[:100], columns, 1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    return f"and there is no such column.{meant} There are: {', '.join(columns[:20]) or 'none'}."


def _has_text(part: Any) -> bool:
    return isinstance(part, Mapping) and isinstance(part.get("text"), str)


def _as_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | tuple | dict) else str(value)
