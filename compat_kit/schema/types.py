"""Types as pydantic takes them on every Python."""

from __future__ import annotations

import sys
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

if TYPE_CHECKING:
    from collections.abc import Container, Mapping


def modern(hint: Any) -> Any:
    """The hint with each `typing.TypedDict` in it replaced by its like of typing_extensions, the only one that tells all before
    Python 3.12. Those inside of models and dataclasses stay.
    """
    return hint if sys.version_info >= (3, 12) else _modern(hint, ())


def typed_dict(name: str, hints: Mapping[str, Any], required: Container[str]) -> Any:
    """A type of dictionaries with these fields: unlike a pydantic model, it has room for every name that a field may have."""
    from typing import NotRequired, Required

    from typing_extensions import TypedDict

    fields = {one: Required[hint] if one in required else NotRequired[hint] for one, hint in hints.items()}
    made: Any = TypedDict(name, fields)  # type: ignore[misc]
    return made


def _modern(hint: Any, within: tuple[Any, ...]) -> Any:
    if any(hint is one for one in within):  # a type that holds itself
        return hint
    if is_typeddict(hint) and type(hint).__module__ == "typing":
        return _rebuilt(hint, (*within, hint))
    origin: Any = get_origin(hint)
    inner = get_args(hint) if origin is not Literal else ()
    found = tuple(_modern(one, within) if not isinstance(one, list) else one for one in inner)
    if all(new is old for new, old in zip(found, inner, strict=True)):
        return hint
    if origin is Annotated:
        return Annotated[(found[0], *hint.__metadata__)]
    if origin in (Union, UnionType):
        return Union[found]  # noqa: UP007 - made of values
    return hint.copy_with(found) if hasattr(hint, "copy_with") else origin[found]


def _rebuilt(hint: Any, within: tuple[Any, ...]) -> Any:
    from typing import NotRequired, Required

    fields, required = {}, set()
    for name, one in get_type_hints(hint, include_extras=True).items():
        is_told = get_origin(one) in (Required, NotRequired)  # which the class itself did not see in a hint that is text
        fields[name] = _modern(get_args(one)[0] if is_told else one, within)
        if get_origin(one) is Required if is_told else name in hint.__required_keys__:
            required.add(name)
    made = typed_dict(hint.__name__, fields, required)
    made.__doc__, made.__module__ = hint.__doc__, hint.__module__
    return made
