"""A Python signature as the JSON schema of a tool, its strict form, and the arguments a model wrote checked against it."""

from .nulls import without_nulls
from .reading import parse, read_object
from .references import pointed
from .signature import NAME, Parameters, arguments, describe
from .strict import strict_form
from .types import modern, typed_dict
from .writing import generator

__all__ = [
    "NAME",
    "Parameters",
    "arguments",
    "describe",
    "generator",
    "modern",
    "parse",
    "pointed",
    "read_object",
    "strict_form",
    "typed_dict",
    "without_nulls",
]
