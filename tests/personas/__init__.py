"""Servers to the byte: what they send lies in `tests/samples/<name>`, how they send it is data here.

`Stage` in `tests/stage.py` puts one of them on a loopback server.
"""

from tests.personas.hosted import HOSTED
from tests.personas.local import LOCAL
from tests.personas.shape import KEY, SAMPLES, Fault, Persona

__all__ = ["KEY", "PERSONAS", "SAMPLES", "Fault", "Persona"]

PERSONAS = (*LOCAL, *HOSTED)
