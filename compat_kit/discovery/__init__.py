"""Which servers answer, what they are, what they can do, and the next step where something is not right.

All addresses are asked at once, with plain GETs: nothing is generated, loaded or downloaded, and a key goes only to the
address that it was set for.
"""

from . import show
from .names import EMBEDDED
from .servers import Server, Servers
from .sweep import adiscover, discover

__all__ = ["EMBEDDED", "Server", "Servers", "adiscover", "discover", "show"]
