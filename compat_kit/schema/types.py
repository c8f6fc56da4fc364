"""Types as pydantic takes them on every Python."""

from __future__ import annotations

import sys
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints


def modern(hint: Any) -> Any:
    """The hint with each `typing.TypedDict` in it replaced by its like of typing_extensions, the only one that tells all before
    Python 3.12. Those inside of models and dataclasses stay.
    """
    if sys.version_info >= (3, 12):
        return hint
    if _is_old(hint):
        return _rebuilt(hint)
    inner = get_args(hint)
    found = tuple(modern(one) if not isinstance(one, list) else one for one in inner)
    if all(new is old for new, old in zip(found, inner, strict=True)):
        return hint
    origin: Any = get_origin(hint)
    if origin is Annotated:
        return Annotated[(found[0], *hint.__metadata__)]
    if origin in (Union, UnionType):
        return Union[found]  # noqa: UP007 - made of values
    return hint.copy_with(found) if hasattr(hint, "copy_with") else origin[found]


def _is_old(hint: Any) -> bool:
    return isinstance(hint, type) and type(hint).__module__ == "typing" and hasattr(hint, "__required_keys__")


def _rebuilt(hint: Any) -> Any:
    from typing import NotRequired, Required

    from typing_extensions import TypedDict

    fields = {}
    for name, one in get_type_hints(hint, include_extras=True).items():
        is_told = get_origin(one) in (Required, NotRequired)  # which the class itself did not see in a hint that is text
        inner = modern(get_args(one)[0] if is_told else one)
        is_required = get_origin(one) is Required if is_told else name in hint.__required_keys__
        fields[name] = Required[inner] if is_required else NotRequired[inner]
    made: Any = TypedDict(hint.__name__, fields)  # type: ignore[misc]
    made.__doc__, made.__module__ = hint.__doc__, hint.__module__
    return made
