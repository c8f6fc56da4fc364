"""A conversation as plain data: a tree that keeps every branch, and what it is saved, loaded and exported as."""

from .tree import (
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
    Conversation,
    Node,
    Round,
)

__all__ = [
    "ANSWERED",
    "BROKEN",
    "CALL_STATES",
    "DENIED",
    "DONE",
    "FAILED",
    "RUNNING",
    "STATES",
    "STOPPED",
    "WAITING",
    "WRITING",
    "Call",
    "Conversation",
    "Node",
    "Round",
]
