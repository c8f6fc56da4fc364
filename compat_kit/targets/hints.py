"""Python types put into the form in which pydantic takes them."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints, is_typeddict


def is_mapping(wanted: Any) -> bool:
    """Whether it is a JSON schema rather than a type."""
    return isinstance(wanted, Mapping)


def wrapped(name: str, wanted: Any) -> Any:
    """The type of a dict that holds a value of this type under a name."""
    return _typed_dict("Answer", {name: modern(wanted)}, frozenset([name]))


def modern(wanted: Any) -> Any:
    """The same type; before Python 3.12 pydantic takes the `TypedDict` of typing_extensions alone, so others are remade."""
    return wanted if sys.version_info >= (3, 12) else _modern(wanted, ())


def _modern(wanted: Any, within: tuple[Any, ...]) -> Any:
    if wanted in within:  # a type that holds itself
        return wanted
    if is_typeddict(wanted) and type(wanted).__module__ == "typing":
        fields = get_type_hints(wanted, include_extras=True)
        made = {name: _modern(_unmarked(hint), (*within, wanted)) for name, hint in fields.items()}
        needed = frozenset(name for name, hint in fields.items() if _is_required(hint, name in wanted.__required_keys__))
        return _typed_dict(wanted.__name__, made, needed, wanted.__doc__)
    arguments = get_args(wanted)
    changed = tuple(_modern(one, within) for one in arguments) if get_origin(wanted) is not typing.Literal else arguments
    if changed == arguments:
        return wanted
    if get_origin(wanted) in (Union, types.UnionType):
        return Union[changed]  # noqa: UP007 - made from values
    if get_origin(wanted) is Annotated:
        return Annotated[(changed[0], *wanted.__metadata__)]
    return get_origin(wanted)[changed]


def _is_required(hint: Any, otherwise: bool) -> bool:
    """What a mark says; Python itself does not see it where hints are text (`from __future__ import annotations`)."""
    marks = {typing.Required: True, typing.NotRequired: False}
    return marks.get(get_origin(hint), otherwise)


def _unmarked(hint: Any) -> Any:
    return get_args(hint)[0] if get_origin(hint) in (typing.Required, typing.NotRequired) else hint


def _typed_dict(name: str, fields: Mapping[str, Any], required: frozenset[str], doc: str | None = None) -> Any:
    from typing import NotRequired, Required

    from typing_extensions import TypedDict

    marked = {key: Required[hint] if key in required else NotRequired[hint] for key, hint in fields.items()}
    made: Any = TypedDict(name, marked)  # type: ignore[misc]
    made.__doc__ = doc
    return made
