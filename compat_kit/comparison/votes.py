"""Blind votes of people: which answer is best, without knowing whose it is. No widget is needed for it.

    ballot = Ballot(run, voter="ada")
    while slip := ballot.next():
        print(slip.prompt, *slip.texts)
        ballot.cast(input("A, B, ... or nothing for none: ") or None)
    ballot.tally()

They are kept in the store of the run.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from functools import cached_property
from string import ascii_uppercase
from typing import TYPE_CHECKING

from ..errors import ConfigurationError
from ..scorers.masks import masked
from ..statistics import share
from .answers import Answers
from .grid_sql import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from ..store import Vote
    from .answers import Answer
    from .result import Comparison

_SHOWABLE = "result.status IN ('ok', 'truncated')"
_MOST_VOTER = 200
_SPACES = "".join(filter(str.isspace, map(chr, range(0x3001))))  # what `str.strip` takes away


@dataclass(frozen=True, slots=True)
class Slip:
    """What a voter sees of one row: the prompt and its answers, without whose they are.

    row, repeat: its place. texts: the answers in the order shown, each text once. columns: whose they are, in the same order;
    several where models wrote the same. It is not for the voter's eyes.
    """

    row: int
    repeat: int
    prompt: str
    texts: tuple[str, ...] = field(repr=False)
    columns: tuple[tuple[int, ...], ...] = field(repr=False)

    @property
    def letters(self) -> tuple[str, ...]:
        """What the answers are called: A, B, C, ..."""
        return tuple(_letter(at) for at in range(len(self.texts)))


@dataclass(frozen=True, slots=True)
class Revealed:
    """An answer after the vote: its letter, the models that wrote it, its text as it was, and whether it was chosen."""

    letter: str
    labels: tuple[str, ...]
    text: str = field(repr=False)
    is_chosen: bool = False


class Ballot:
    """The votes of one person on the answers of a run; they are kept in its store, and a new ballot goes on where it was left.

    run: a comparison. voter: a name for the person. mask: names of the models in the answers are masked ("I am [model]").

    Rows come in an order of this voter's own, so that whoever stops early has judged a fair sample. The order of the answers in a
    row is another one for each row and voter, and the same at a second look. Answers that failed are not put to the vote, and
    rows in which fewer than two different answers are left are passed over.
    """

    def __init__(self, run: Comparison, voter: str = "me", *, mask: bool = True) -> None:
        if not isinstance(voter, str) or not voter.strip() or len(voter) > _MOST_VOTER:
            raise ConfigurationError(f"`voter` is a name of up to {_MOST_VOTER} characters, such as 'ada', not {voter!r:.80}.")
        self.voter = voter.strip()
        self._run, self._mask = run, mask
        self._slips: dict[tuple[int, int], Slip | None] = {}

    def __repr__(self) -> str:
        return f"Ballot({self.voter!r}, {self.done} of {self.done + self.remaining} rows voted)"

    @property
    def done(self) -> int:
        """How many rows this voter has voted on."""
        return len(self._own())

    @property
    def remaining(self) -> int:
        """How many rows are to be put to the vote still."""
        return len(self._open())

    def next(self) -> Slip | None:
        """The row to vote on now, None where there is none left; the same one until there is a vote on it."""
        return next((slip for place in self._open() if (slip := self._slip(place)) is not None), None)

    def cast(self, choice: int | str | None) -> Slip | None:
        """Vote on the row at hand, and get the next. choice: the number of an answer from 0, its letter, or None for none.

        Raises ConfigurationError for a choice that is not there, and where all is done.
        """
        slip = self.next()
        if slip is None:
            raise ConfigurationError("There is nothing left to vote on. `ballot.undo()` takes the last vote back.")
        at = _place_of(choice, slip.letters)
        column = None if at is None else slip.columns[at][0]
        shown = [column for group in slip.columns for column in group]
        self._run.store.put_vote(self._run.id, slip.row, slip.repeat, self.voter, column, shown)
        return self.next()

    def skip(self) -> Slip | None:
        """Put the row at hand behind all others, and get the next."""
        slip = self.next()
        if slip is not None:
            self._order.remove((slip.row, slip.repeat))
            self._order.append((slip.row, slip.repeat))
        return self.next()

    def undo(self) -> Slip | None:
        """Take this voter's last vote back: its row is the next. None where there is none."""
        last = self._last()
        if last is None:
            return None
        self._run.store.drop_vote(self._run.id, last.row, last.repeat, self.voter)
        self._order.remove((last.row, last.repeat))
        self._order.insert(0, (last.row, last.repeat))
        return self.next()

    def reveal(self) -> list[Revealed]:
        """Whose answers they were in the row that this voter has voted on last, in the order shown; [] before the first vote."""
        last = self._last()
        slip = None if last is None else self._slip((last.row, last.repeat))
        if last is None or slip is None:
            return []
        labels, texts = self._run.labels, {one.column: one.answer for one in self._answers(last.row, last.repeat)}
        return [
            Revealed(letter, tuple(labels[column] for column in group), texts[group[0]], last.choice in group)
            for letter, group in zip(slip.letters, slip.columns, strict=True)
        ]

    def tally(self, voter: str | None = None) -> pd.DataFrame:
        """Votes for each model, of everybody or of one voter; it tells whose answers are liked, so look at it when you are done.

        Columns: votes (in which its answer was shown), wins, losses, ties (no answer was preferred), win_rate (of the votes that
        were no tie; NA without any), low and high (its 95 % interval by Wilson, with rows as clusters).
        """
        import pandas as pd

        votes = [(vote, slip) for vote in self._votes(voter) if (slip := self._slip((vote.row, vote.repeat))) is not None]
        rows = []
        for column, _ in enumerate(self._run.labels):
            mine = [(vote, group) for vote, slip in votes for group in slip.columns if column in group]
            decided = [(vote.row, vote.choice in group) for vote, group in mine if vote.choice is not None]
            wins = sum(won for _, won in decided)
            rate = share([float(won) for _, won in decided], [row for row, _ in decided])
            bounds = (rate.value, rate.low, rate.high) if decided else (None, None, None)
            rows.append((len(mine), wins, len(decided) - wins, len(mine) - len(decided), *bounds))
        kinds = {**dict.fromkeys(("votes", "wins", "losses", "ties"), "Int64")}
        kinds |= dict.fromkeys(("win_rate", "low", "high"), "Float64")
        return pd.DataFrame(rows, columns=list(kinds), index=pd.Index(self._run.labels, name="backend")).astype(kinds)

    def positions(self, voter: str | None = None) -> pd.DataFrame:
        """How often each place was chosen, by everybody or by one voter: here shows who prefers the first, whatever it says.

        Columns: shown, chosen (ties left out of both), rate, and fair: the rate of a voter for whom the place means nothing.
        """
        import pandas as pd

        votes = [(vote, slip) for vote in self._votes(voter) if (slip := self._slip((vote.row, vote.repeat))) is not None]
        decided = [(slip, next(at for at, group in enumerate(slip.columns) if vote.choice in group)) for vote, slip in votes
                   if vote.choice is not None]  # fmt: skip
        rows = []
        for at in range(max((len(slip.texts) for slip, _ in decided), default=0)):
            there = [(slip, chosen) for slip, chosen in decided if at < len(slip.texts)]
            count = sum(chosen == at for _, chosen in there)
            rows.append((len(there), count, count / len(there), sum(1 / len(slip.texts) for slip, _ in there) / len(there)))
        kinds = {"shown": "Int64", "chosen": "Int64", "rate": "Float64", "fair": "Float64"}
        index = pd.Index([_letter(at) for at in range(len(rows))], name="place", dtype=object)
        return pd.DataFrame(rows, columns=list(kinds), index=index).astype(kinds)

    # Below is what a voter does not see.

    @cached_property
    def _order(self) -> list[tuple[int, int]]:
        """The places of all rows with two different answers or more, as this voter gets them."""
        query = (
            f"SELECT cell.row, cell.repeat FROM cell JOIN result ON result.id = cell.result WHERE cell.run = ? "  # noqa: S608 - of constants
            f"AND cell.row >= 0 AND {_SHOWABLE} GROUP BY cell.row, cell.repeat "
            f"HAVING count(DISTINCT nullif(trim({TEXT}, ?), '')) > 1"
        )
        places = sorted((row, repeat) for row, repeat in self._run.store.rows(query, (self._run.id, _SPACES)))
        return sorted(places, key=lambda place: self._seed("row", *place))

    def _open(self) -> list[tuple[int, int]]:
        voted = {(vote.row, vote.repeat) for vote in self._own()}
        return [place for place in self._order if place not in voted and self._slips.get(place, ...) is not None]

    def _slip(self, place: tuple[int, int]) -> Slip | None:
        """What is shown of a row, the same at each look; None where its answers are all the same."""
        if place not in self._slips:
            self._slips[place] = self._made(*place)
        return self._slips[place]

    def _made(self, row: int, repeat: int) -> Slip | None:
        answers = self._answers(row, repeat)
        groups: dict[str, list[int]] = {}
        for answer in answers:
            groups.setdefault(answer.answer.strip(), []).append(answer.column)
        if len(groups) < 2:
            return None
        shown = sorted(groups.items(), key=lambda item: min(item[1]))
        random.Random(self._seed("order", row, repeat)).shuffle(shown)  # noqa: S311 - no secret hangs on it
        names = [*self._models, *(answer.reply.model for answer in answers)] if self._mask else []
        texts = tuple(masked(text, names) for text, _ in shown)
        return Slip(row, repeat, answers[0].prompt, texts, tuple(tuple(columns) for _, columns in shown))

    def _answers(self, row: int, repeat: int) -> list[Answer]:
        run = self._run
        found = Answers(
            run.store, run.id, run.labels, run.rows, f"{_SHOWABLE} AND cell.row = {row:d} AND cell.repeat = {repeat:d}"
        )
        return [answer for answer in found if answer.answer.strip()]

    @cached_property
    def _models(self) -> list[str | None]:
        return [column.get("model") for column in self._run.store.spec(self._run.id)["columns"]]

    def _seed(self, word: str, row: int, repeat: int) -> str:
        """Of the run, the voter and the place; no name of a model has a part in it."""
        return hashlib.sha256(f"{word} {self._run.id} {self.voter} {row} {repeat}".encode()).hexdigest()

    def _votes(self, voter: str | None) -> Iterable[Vote]:
        return [vote for vote in self._run.store.votes(self._run.id) if voter in (None, vote.voter)]

    def _own(self) -> list[Vote]:
        return list(self._votes(self.voter))

    def _last(self) -> Vote | None:
        return max(self._own(), key=lambda vote: vote.made_s, default=None)


def _place_of(choice: int | str | None, letters: tuple[str, ...]) -> int | None:
    if choice is None:
        return None
    if isinstance(choice, str) and choice.strip().upper() in letters:
        return letters.index(choice.strip().upper())
    if isinstance(choice, int) and not isinstance(choice, bool) and 0 <= choice < len(letters):
        return choice
    raise ConfigurationError(
        f"There is no answer {choice!r:.80}: choose {', '.join(letters)}, or None for a tie or none of them."
    )


def _letter(at: int) -> str:
    return ascii_uppercase[at] if at < len(ascii_uppercase) else f"A{at}"
