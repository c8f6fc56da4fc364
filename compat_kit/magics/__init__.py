"""`%%chat`, `%%compare` and `%backends`: what `%load_ext compat_kit` brings. The only room that needs IPython to be there.

`conversations` are those of `%%chat`, by name.
"""

from .loading import load, unload
from .names import Doors
from .talks import Talk, conversations

__all__ = ["Doors", "Talk", "conversations", "load", "unload"]
