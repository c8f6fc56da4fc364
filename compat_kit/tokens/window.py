"""A conversation made to fit into a window: the oldest turns go, whole, and what went is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..messages import as_messages
from .count import TokenCount, call_counter, read_count, specs
from .estimate import guess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Message = dict[str, Any]

_ALWAYS = ("system", "developer")


class Fitted(list[dict[str, Any]]):
    """The messages that fit: a list in code, with what was left out.

    dropped: the messages that went, in their order. n: the tokens of those that stayed, with the tools. exact, method: how they
    were counted, as in `TokenCount`. limit: what they had to fit into.
    """

    def __init__(self, messages: Iterable[Message], *, dropped: Sequence[Message], count: TokenCount, limit: int) -> None:
        super().__init__(messages)
        self.dropped = list(dropped)
        self.n = count.n
        self.exact = count.exact
        self.method = count.method
        self.limit = limit

    def __repr__(self) -> str:
        """Counts only: the messages are in the list."""
        went = f"the {len(self.dropped)} oldest dropped" if self.dropped else "none dropped"
        approximately = "" if self.exact else "≈"
        return f"Fitted({len(self)} messages, {approximately}{self.n:,} of {self.limit:,} tokens, {went})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (list(self), self.dropped, TokenCount(self.n, self.exact, self.method), self.limit)


def fit(
    messages: str | Mapping[str, Any] | Iterable[Any],
    limit: int | None,
    *,
    count: Callable[..., Any] | None = None,
    keep: int = 1,
    reserve: int = 0,
    tools: Sequence[Any] | None = None,
) -> Fitted:
    """The messages that fit into `limit` tokens: the oldest turns are left out, never a part of one.

    limit: of the prompt, such as `backend.context_window()`. reserve: tokens of it to be left for the answer.
    count: of messages, and of tools where there are some: `backend.count_tokens`, or a function of yours that gives an int.
        It is asked a few times only. Without it the tokens are estimated.
    keep: how many of the last turns stay whatever happens. A turn is a user's message with all that follows it up to the next
        one, so that a call of a tool and its result stay together or go together.

    System and developer messages stay, wherever they stand. No text is cut, and `messages` itself is not changed. Raises
    ConfigurationError, with the figures, where even what has to stay is too long.
    """
    room = _room(limit, reserve, keep)
    given = as_messages(messages)
    counter = _Counter(count, specs(tools))
    course = _plan(given, keep)
    fewest = _fewest(len(course.droppable), lambda groups: counter.of(course.without(groups)).n <= room)
    if fewest is not None:
        chosen = course.without(fewest)
        return Fitted(chosen, dropped=course.dropped(fewest), count=counter.of(chosen), limit=room)
    least = counter.of(course.without(len(course.droppable)))
    whole = "" if least.exact else "about "
    raise ConfigurationError(
        f"What has to stay takes {whole}{least.n:,} tokens ({least.method}), and there is room for {room:,}"
        f"{f' ({limit:,} less the {reserve:,} of `reserve`)' if reserve else ''}: {len(course.kept)} of {len(given)} messages, "
        f"those of the system and the last {'turn' if keep == 1 else f'{keep} turns'}. "
        "Raise `limit`, shorten those messages, or give fewer `tools`."
    )


def _room(limit: Any, reserve: Any, keep: Any) -> int:
    if limit is None:
        raise ConfigurationError(
            "`limit` is None: the server does not tell its window. Give a number of tokens, such as `ck.fit(messages, 4096)`."
        )
    for name, value, least in (("limit", limit, 1), ("reserve", reserve, 0), ("keep", keep, 1)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise ConfigurationError(f"`{name}` is a whole number from {least} on, not {value!r:.60}.")
    if reserve >= limit:
        raise ConfigurationError(f"`reserve` ({reserve:,}) leaves nothing of `limit` ({limit:,}): make it smaller.")
    return int(limit) - int(reserve)


@dataclass
class _Counter:
    """Counts messages by the user's function, each selection of them once."""

    function: Callable[..., Any] | None
    tools: list[Any] | None
    known: dict[int, TokenCount] = field(default_factory=dict)

    def of(self, messages: list[Message]) -> TokenCount:
        """The tokens of these messages. What is left out comes from one end, so their number says which they are."""
        if len(messages) not in self.known:
            self.known[len(messages)] = self._count(messages)
        return self.known[len(messages)]

    def _count(self, messages: list[Message]) -> TokenCount:
        if self.function is None:
            return TokenCount(round(guess(messages, self.tools).tokens))
        return read_count(call_counter(self.function, messages, self.tools), "count")


@dataclass
class _Course:
    """A conversation with its groups of messages that may go, as positions, the oldest first."""

    messages: list[Message]
    droppable: list[list[int]]

    @property
    def kept(self) -> list[Message]:
        """What stays in any case."""
        return self.without(len(self.droppable))

    def dropped(self, groups: int) -> list[Message]:
        """The messages of the oldest groups."""
        return [self.messages[position] for position in sorted(chain(*self.droppable[:groups]))]

    def without(self, groups: int) -> list[Message]:
        """The messages that are left without the oldest groups."""
        gone = {position for group in self.droppable[:groups] for position in group}
        return [message for position, message in enumerate(self.messages) if position not in gone]


def _plan(messages: list[Message], keep: int) -> _Course:
    """The conversation as turns, of which the last `keep` cannot go. What stands before the first question is a turn too."""
    turns: list[list[int]] = [[]]
    users = 0
    for position, message in enumerate(messages):
        if message["role"] in _ALWAYS:
            continue
        if message["role"] == "user":
            users += 1
            turns.append([])
        turns[-1].append(position)
    joined = _join(messages, [turn for turn in turns if turn])
    stay = _kept_turns(messages, joined, keep if users else 1)
    return _Course(messages, joined[: len(joined) - stay])


def _kept_turns(messages: list[Message], turns: list[list[int]], keep: int) -> int:
    """How many groups at the end hold the last `keep` questions: a group may hold several."""
    questions = groups = 0
    for turn in reversed(turns):
        if questions >= keep:
            break
        questions += max(1, sum(messages[position]["role"] == "user" for position in turn))
        groups += 1
    return groups


def _join(messages: list[Message], turns: list[list[int]]) -> list[list[int]]:
    """The turns, those made one between which a call of a tool and its result are torn apart.

    The ids of calls repeat at many servers, so a result belongs to the last call of its id before it.
    """
    calls: dict[tuple[Any, ...], int] = {}
    first_of = list(range(len(turns)))  # the earliest turn that a turn is tied to
    for number, turn in enumerate(turns):
        for position in turn:
            message = messages[position]
            for id_ in _ids_called(message):
                calls[id_] = number
            asked = calls.get(_id_answered(message), number)
            first_of[number] = min(first_of[number], asked)
    joined: list[list[int]] = []
    starts: list[int] = []
    for number, turn in enumerate(turns):
        joined.append(list(turn))
        starts.append(number)
        while starts[-1] > first_of[number]:
            starts.pop()
            last = joined.pop()
            joined[-1] += last
    return joined


def _ids_called(message: Message) -> list[tuple[Any, ...]]:
    calls, legacy = message.get("tool_calls"), message.get("function_call")
    ids = [_key("call", call.get("id")) for call in calls if isinstance(call, dict)] if isinstance(calls, list) else []
    return [*ids, _key("function", legacy.get("name"))] if isinstance(legacy, dict) else ids


def _id_answered(message: Message) -> tuple[Any, ...]:
    if message["role"] == "function":
        return _key("function", message.get("name"))
    return _key("call", message.get("tool_call_id")) if message["role"] == "tool" else ()


def _key(sort: str, value: Any) -> tuple[Any, ...]:
    """An id that a dict can hold, whatever it is."""
    return sort, value if isinstance(value, str | int | None) else repr(value)


def _fewest(most: int, fits: Callable[[int], bool]) -> int | None:
    """The fewest groups that have to go, None where not even all of them are enough."""
    if fits(0):
        return 0
    if not most or not fits(most):
        return None
    low, high = 0, most  # with `low` gone it does not fit, with `high` it does
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return high


def _restored(messages: list[Message], dropped: list[Message], count: TokenCount, limit: int) -> Fitted:
    return Fitted(messages, dropped=dropped, count=count, limit=limit)
