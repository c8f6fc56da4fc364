"""The embedded engine: real llama.cpp in a child process, with miniature models that ship in the package."""

from .models import Card, list_models
from .server import LocalBackend, local, running_urls, stop_all

__all__ = ["Card", "LocalBackend", "list_models", "local", "running_urls", "stop_all"]
