"""A Python signature as the JSON schema of a tool, its strict form, and the arguments a model wrote checked against it."""

from .reading import read_object
from .signature import NAME, Parameters, arguments, describe
from .strict import strict_form, without_nulls
from .writing import generator

__all__ = ["NAME", "Parameters", "arguments", "describe", "generator", "read_object", "strict_form", "without_nulls"]
