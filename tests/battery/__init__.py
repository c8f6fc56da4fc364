"""What can go wrong between a client and a server, as data: what is sent, what is asked, and the right verdict.

sockets, framing, events, tools, lists, refusals, waits: the cases, by theme. case: what a case is made of, and how its
bytes are written. askers: the clients that can be asked. runner: plays a case on real sockets and tells what came out.
grades: how good that is, for any client.

The verdicts follow a policy, not a client: an answer is whole once a finish_reason or [DONE] was seen, and anything else
is an error that keeps the text; what may pass is tried again until the first token and never after it; what would fail
the same way is asked once.
"""

from __future__ import annotations

from .case import Case, Verdict
from .events import EVENTS
from .framing import FRAMING
from .lists import LISTS
from .refusals import REFUSALS
from .runner import GUARD_S, run_case
from .sockets import SOCKETS
from .tools import TOOLS
from .waits import WAITS

THEMES: dict[str, tuple[Case, ...]] = {
    "sockets": SOCKETS,
    "framing": FRAMING,
    "events": EVENTS,
    "tools": TOOLS,
    "lists": LISTS,
    "refusals": REFUSALS,
    "waits": WAITS,
}

__all__ = ["GUARD_S", "THEMES", "Case", "Verdict", "run_case"]
