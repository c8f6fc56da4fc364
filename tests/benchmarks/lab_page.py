"""A page of JupyterLab whose socket is counted, for the benchmarks of widgets."""

from __future__ import annotations

import json
import struct
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.lab import NotebookPage as Page
from tests.lab import chromium, jupyter_lab, write_notebook

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# With `window.dropShare` set, that share of the messages of all widgets gets lost on the way to them.
LOSSY = """
const onmessage = Object.getOwnPropertyDescriptor(WebSocket.prototype, "onmessage");
let state = 42;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const isLost = ({data}) => window.dropShare && data instanceof ArrayBuffer
  && new TextDecoder("latin1").decode(data).includes('"comm_msg"') && random() < window.dropShare;
window.lost = 0;
Object.defineProperty(WebSocket.prototype, "onmessage", {
  get: onmessage.get,
  set(listener) {
    onmessage.set.call(this, event => { if (isLost(event)) window.lost += 1; else listener.call(this, event); });
  },
});
"""


@dataclass
class Traffic:
    """What came from the kernel over the page's sockets: messages and bytes by their type."""

    messages: dict[str, int] = field(default_factory=dict)
    size: dict[str, int] = field(default_factory=dict)

    def take(self, payload: str | bytes) -> None:
        """Count one frame."""
        kind = message_type(payload)
        self.messages[kind] = self.messages.get(kind, 0) + 1
        self.size[kind] = self.size.get(kind, 0) + len(payload)

    def clear(self) -> None:
        """Begin anew."""
        self.messages.clear()
        self.size.clear()


def message_type(payload: str | bytes) -> str:
    """The type of a message of a Jupyter kernel, as its server frames it for a page (v1.kernel.websocket.jupyter.org)."""
    if isinstance(payload, str):
        return str(json.loads(payload)["header"]["msg_type"])
    (count,) = struct.unpack_from("<Q", payload)
    offsets = struct.unpack_from(f"<{count}Q", payload, 8)
    return str(json.loads(payload[offsets[1] : offsets[2]])["msg_type"])


@contextmanager
def lab_page(cells: int = 2, environment: Mapping[str, str] | None = None) -> Iterator[tuple[Any, Traffic]]:
    """A page with a notebook of so many empty cells, and the count of what its socket receives."""
    with tempfile.TemporaryDirectory() as folder:
        root, home = Path(folder, "root"), Path(folder, "home")
        root.mkdir()
        home.mkdir()
        write_notebook(root / "bench.ipynb", *[""] * cells)
        with chromium() as browser, jupyter_lab(root, home, **(environment or {})) as address:
            page, traffic = browser.new_page(viewport={"width": 1280, "height": 1600}), Traffic()
            page.set_default_timeout(60_000)
            page.on("websocket", lambda socket: "/channels" in socket.url and socket.on("framereceived", traffic.take))
            page.add_init_script(LOSSY)
            notebook = Page(page, address, "bench.ipynb")
            yield notebook, traffic
            notebook.close()
