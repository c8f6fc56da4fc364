"""By what a score is known again: settings, code and what an answer is held against, as digits."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import sys
import sysconfig
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from itertools import count
from pathlib import PurePath
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..backend import Backend
from ..recipes import describe

if TYPE_CHECKING:
    from ..prompts import Prompt
    from .scorer import Scorer

VERSION = 1
"""Raised when a scorer of this room comes to say something else than before."""

_PLAIN = (float, complex, bytes, Decimal, date, time, timedelta, PurePath, range, slice, type(...))
_DEPTH = 20
_INSTALLED = tuple({sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")})
_process = secrets.token_hex(8)
_number = count()
_known: WeakKeyDictionary[Scorer, str] = WeakKeyDictionary()


def digest(value: Any) -> str:
    """SHA-256 of plain data, as 64 hexadecimal digits."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def of_scorer(scorer: Scorer) -> str:
    """The digits of a scorer, whatever its column is called."""
    if scorer not in _known:
        own = [VERSION, scorer.function.__qualname__] if scorer.is_own else described(scorer.function)
        _known[scorer] = digest([own, described(scorer.settings), described(scorer.words)])
    return _known[scorer]


def of_prompt(wants: tuple[str, ...], prompt: Prompt) -> Any:
    """What a scorer that asks for these knows of a prompt."""
    if "prompt" in wants:
        names = ("messages", "expected", "name", "group", "variables", "options", "tools", "schema")
        return digest([described(getattr(prompt, name)) for name in names])
    return [described(getattr(prompt, name)) for name in ("expected", "variables") if name in wants]


def described(value: Any) -> Any:
    """A value as plain data by which it is known again; what cannot be is another one each time."""
    return _Description().of(value)


class _Description:
    """One description. What is under way is not described again: functions refer to each other in circles."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def of(self, value: Any) -> Any:
        if value is None or (isinstance(value, bool | int | str) and not isinstance(value, Enum)):
            return value
        if isinstance(value, _PLAIN):
            return [type(value).__name__, repr(value)]
        if id(value) in self._open:
            return ["again", self._open.index(id(value))]
        if len(self._open) >= _DEPTH:
            return _stranger()
        self._open.append(id(value))
        try:
            return self._of_many(value)
        finally:
            self._open.pop()

    def _of_many(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {str(key): self.of(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [self.of(one) for one in value]
        if isinstance(value, set | frozenset):
            return ["set", sorted(json.dumps(self.of(one)) for one in value)]
        if isinstance(value, Backend):
            return ["backend", self.of(describe(value))]
        if isinstance(value, Enum):
            return [type(value).__qualname__, value.name]
        if isinstance(value, re.Pattern):
            return ["pattern", self.of(value.pattern), value.flags]
        return self._of_code(value)

    def _of_code(self, value: Any) -> Any:
        if isinstance(value, ModuleType):
            return _named(value.__name__, "")
        if isinstance(value, partial):
            return ["partial", self.of([value.func, value.args, value.keywords])]
        if isinstance(value, MethodType):
            return ["method", self.of([value.__self__, value.__func__])]
        module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
        if isinstance(module, str) and isinstance(name, str) and _is_installed(module):
            return _named(module, name)
        if isinstance(value, FunctionType):
            return self._of_function(value)
        if isinstance(value, type):
            return self._of_type(value)
        state = getattr(value, "__dict__", None)
        return [self.of(type(value)), self.of(state)] if isinstance(state, dict) else _stranger()

    def _of_function(self, function: FunctionType) -> list[Any]:
        """Its code, its defaults, what it closes over, and what it refers to by name."""
        used = sorted(name for name in _names(function.__code__) if name in function.__globals__)
        return [
            self._of_bytecode(function.__code__),
            self.of([function.__defaults__, function.__kwdefaults__]),
            [self.of(_content(cell)) for cell in function.__closure__ or ()],
            {name: self.of(function.__globals__[name]) for name in used},
        ]

    def _of_bytecode(self, code: CodeType) -> list[Any]:
        """Without the file and the numbers of lines, which are others each time that a cell of a notebook runs."""
        constants = [self._of_bytecode(one) if isinstance(one, CodeType) else self.of(one) for one in code.co_consts]
        return [code.co_code.hex(), constants, *map(list, (code.co_names, code.co_varnames, code.co_freevars))]

    def _of_type(self, kind: type) -> list[Any]:
        own = {name: self.of(one) for name, one in vars(kind).items() if isinstance(one, FunctionType)}
        fields = {name: repr(one) for name, one in vars(kind).get("__annotations__", {}).items()}
        return [kind.__qualname__, own, fields, [self.of(base) for base in kind.__bases__]]


def _is_installed(module: str) -> bool:
    """Whether a module is of Python or of a package, which is known by its version; a file of the user's own may change."""
    where = getattr(sys.modules.get(module), "__file__", None)
    return module != "__main__" and (where is None or str(where).startswith(_INSTALLED))


def _named(module: str, name: str) -> list[str]:
    top = sys.modules.get(module.partition(".")[0])
    return [module, name, str(getattr(top, "__version__", ""))]


def _names(code: CodeType) -> set[str]:
    return set(code.co_names).union(*(_names(one) for one in code.co_consts if isinstance(one, CodeType)))


def _content(cell: Any) -> Any:
    try:
        return cell.cell_contents
    except ValueError:  # not set yet
        return None


def _stranger() -> list[Any]:
    return ["unknown", _process, next(_number)]
