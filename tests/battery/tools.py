"""Tool calls, in all the pieces in which servers send them."""

from __future__ import annotations

from typing import Any

from tests.loopback import completion, delta

from .case import Answer, Case, Verdict, answered, fails, streamed, whole

ADD, SUB = ("add", '{"x": 1}'), ("sub", '{"y": 2}')


def _call(name: str | None = None, arguments: Any = None, **more: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return more | {"function": {key: value for key, value in function.items() if value is not None}}


def _calls(*pieces: Any, finish: str = "tool_calls") -> Answer:
    """A stream of tool calls; a list is what comes in one chunk."""
    lists = [piece if isinstance(piece, list) else [piece] for piece in pieces]
    return streamed(*(delta(tool_calls=piece) for piece in lists), delta(finish_reason=finish))


def _whole(*calls: Any) -> Answer:
    return answered(completion("", tool_calls=list(calls)))


def _want(*calls: tuple[str, str]) -> Verdict:
    return whole("", calls=calls)


TOOLS = (
    Case(
        "a call in pieces",
        (_calls(_call("add", "", index=0, id="a"), _call(None, '{"x":', index=0), _call(None, " 1}", index=0)),),
        _want(ADD),
    ),
    Case(
        "two calls in turn",
        (_calls(_call("add", '{"x":', index=0, id="a"), _call("sub", SUB[1], index=1, id="b"), _call(None, " 1}", index=0)),),
        _want(ADD, SUB),
    ),
    Case("a gap in the index", (_calls(_call(*ADD, index=0, id="a"), _call(*SUB, index=3, id="b")),), _want(ADD, SUB)),
    Case("an index from 1", (_calls(_call(*ADD, index=1, id="a"), _call(*SUB, index=2, id="b")),), _want(ADD, SUB)),
    Case("no index, two calls in one chunk", (_calls([_call(*ADD, id=""), _call(*SUB, id="")], finish="stop"),), _want(ADD, SUB)),
    Case("no index, a chunk for each call", (_calls(_call(*ADD, id="a"), _call(*SUB, id="b")),), _want(ADD, SUB)),
    Case("index null", (_calls(_call("add", '{"x":', index=None, id="a"), _call(None, " 1}", index=None)),), _want(ADD)),
    Case("one index for two calls", (_calls(_call(*ADD, index=0, id="a"), _call(*SUB, index=0, id="b")),), _want(ADD, SUB)),
    Case(
        "the id in every piece",
        (_calls(_call("add", '{"x":', index=0, id="0"), _call(None, " 1}", index=0, id="0")),),
        _want(ADD),
    ),
    Case(
        "id and name null after the first piece",
        (
            _calls(
                _call("add", '{"x":', index=0, id="a"), {"index": 0, "id": None, "function": {"name": None, "arguments": " 1}"}}
            ),
        ),
        _want(ADD),
    ),
    Case("a name and no arguments at first", (_calls(_call("add", index=0, id="a"), _call(None, ADD[1], index=0)),), _want(ADD)),
    Case("a whole call in one piece", (_calls(_call(*ADD, index=0, id="a", type="function")),), _want(ADD)),
    Case("arguments as an object", (_calls(_call("add", {"x": 1}, index=0, id="a")),), _want(ADD)),
    Case("arguments as an object, whole", (_whole(_call("add", {"x": 1}, id="a", type="function")),), _want(ADD), ("chat",)),
    Case("no arguments", (_calls(_call("add", "", index=0, id="a")),), _want(("add", "{}"))),
    Case("no id and no type", (_whole(_call(*ADD), _call(*SUB)),), _want(ADD, SUB), ("chat",)),
    Case("a finish_reason of stop", (_calls(_call(*ADD, index=0, id="a"), finish="stop"),), _want(ADD)),
    Case("tool_calls null", (streamed(delta("Hello", tool_calls=None), delta(finish_reason="stop")),), whole()),
    Case(
        "a call that is cut",
        (streamed(delta(tool_calls=[_call("add", '{"x":', index=0, id="a")]), done=False),),
        fails("StreamInterrupted"),
    ),
)
