"""What one kind of server offers beyond the common API: `ck.extensions.Ollama(backend)`, `ck.extensions.LlamaCpp(backend)`.

Each takes a backend as `ck.connect` makes it, with its address, key, timeout and retries. Nothing is sent before the first
call, and a server of another kind is a `WrongKind` error there. Every call has an async twin: `ps` and `aps`.
"""

from .llamacpp import LlamaCpp, Metrics, Piece, Props, Slot
from .native import Table
from .ollama import Loaded, Ollama, OllamaModel
from .progress import Progress

__all__ = ["LlamaCpp", "Loaded", "Metrics", "Ollama", "OllamaModel", "Piece", "Progress", "Props", "Slot", "Table"]
