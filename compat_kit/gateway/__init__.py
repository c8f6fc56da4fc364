"""A door in front of a server, on this machine: it injects faults on demand and sets the pace of answers."""

from .catalogue import Catalogue, Fault
from .events import check_pace
from .front import FaultyBackend, PacedBackend, faults, paced
from .script import Entry

__all__ = ["Catalogue", "Entry", "Fault", "FaultyBackend", "PacedBackend", "check_pace", "faults", "paced"]
