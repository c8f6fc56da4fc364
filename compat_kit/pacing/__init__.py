"""How many requests may be under way at one server, and when the next one may go."""

from .gate import Gate, Turn
from .hosted import Hosted
from .nearby import Nearby
from .policy import Policy, Ticket

__all__ = ["Gate", "Hosted", "Nearby", "Policy", "Ticket", "Turn"]
