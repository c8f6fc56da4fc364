"""Functions that a model may call: how it is told of them, what comes of a call, and the loop that calls them."""

from .approval import USER_DENIED, refusal
from .asked import AT_ONCE, checked_calls, leave
from .functions import Tool, as_tools, tool
from .outcomes import MOST_CHARACTERS, TIMEOUT_S, Outcome, call, outcome, read_arguments, words
from .result import CallRecord, ToolRun
from .rounds import ToolEnded, ToolStarted, ToolStream, arun_tools, run_tools, stream_tools
from .threads import in_thread

__all__ = [
    "AT_ONCE",
    "MOST_CHARACTERS",
    "TIMEOUT_S",
    "USER_DENIED",
    "CallRecord",
    "Outcome",
    "Tool",
    "ToolEnded",
    "ToolRun",
    "ToolStarted",
    "ToolStream",
    "arun_tools",
    "as_tools",
    "call",
    "checked_calls",
    "in_thread",
    "leave",
    "outcome",
    "read_arguments",
    "refusal",
    "run_tools",
    "stream_tools",
    "tool",
    "words",
]
