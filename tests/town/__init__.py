"""The town against which discovery is tried: servers written down as data, each on a real loopback socket.

Built from what the servers themselves do (their source, documentation and recorded answers), not from the catalogue of
the package: what is wrong there must show here. `shape.py` says what a house is, `street.py` puts houses on sockets.
"""

from __future__ import annotations

from tests.town.houses_addresses import ADDRESSES
from tests.town.houses_apps import APPS
from tests.town.houses_desktops import DESKTOPS
from tests.town.houses_engines import ENGINES
from tests.town.houses_gateways import GATEWAYS
from tests.town.houses_lists import LISTS
from tests.town.houses_llamas import LLAMAS
from tests.town.houses_strangers import SLOW, STRANGERS
from tests.town.shape import ANY, House
from tests.town.street import Street

HOUSES: tuple[House, ...] = (*LLAMAS, *ENGINES, *APPS, *DESKTOPS, *GATEWAYS, *ADDRESSES, *LISTS, *STRANGERS, *SLOW)

__all__ = [
    "ADDRESSES",
    "ANY",
    "APPS",
    "DESKTOPS",
    "ENGINES",
    "GATEWAYS",
    "HOUSES",
    "LISTS",
    "LLAMAS",
    "SLOW",
    "STRANGERS",
    "House",
    "Street",
]
