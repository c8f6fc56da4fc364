"""A conversation as plain data: a tree that keeps every branch, and what it is saved, loaded and exported as."""

from .export import FORMS, entries, entry, export
from .files import from_json, load, save, to_json
from .node import (
    ANSWERED,
    BROKEN,
    CALL_STATES,
    DENIED,
    DONE,
    FAILED,
    RUNNING,
    STATES,
    STOPPED,
    WAITING,
    WRITING,
    Call,
    Node,
    Round,
)
from .tree import Conversation

__all__ = [
    "ANSWERED",
    "BROKEN",
    "CALL_STATES",
    "DENIED",
    "DONE",
    "FAILED",
    "FORMS",
    "RUNNING",
    "STATES",
    "STOPPED",
    "WAITING",
    "WRITING",
    "Call",
    "Conversation",
    "Node",
    "Round",
    "entries",
    "entry",
    "export",
    "from_json",
    "load",
    "save",
    "to_json",
]
