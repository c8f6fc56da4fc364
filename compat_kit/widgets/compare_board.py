"""What a live comparison shows: kept by place of the table, made into one message for all that changed. Pure state.

A place is a row of the table and a repeat: `repeat * rows + row`, -1 for the warm-ups.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any

from .. import render
from .compare_cells import NEVER, WAITING, Seat
from .compare_tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..comparison import Answer, Cell, Outline

    Message = dict[str, Any]
    Read = Callable[[int, int], Mapping[int, Answer]]

MOST_SENT = 150_000
"""So many characters of text go into one message; what is left over goes into the next."""

REST_S = 0.8
"""A row that is over stays in sight for so long before the next one takes its place."""


class Board:
    """All that is shown of one run. Its methods may be called from any thread. clock: seconds."""

    def __init__(self, outline: Outline, clock: Callable[[], float]) -> None:
        self._lock = RLock()
        self._outline, self._clock = outline, clock
        self._rows = len(outline.rows)
        self.places = self._rows * outline.repeats
        self.tallies = [Tally(label, self.places) for label in outline.labels]
        self._seats: dict[tuple[int, int], Seat] = {}
        self.at, self.is_following = -1, True
        self.state = "running"
        self._moved_s = self._rested_s = clock()
        self._said = ""
        self._had: Message = {}
        self._read_at: int | None = None  # the place whose kept answers were looked up
        self._turn = 0

    @property
    def run_id(self) -> str:
        """The id of the run."""
        return self._outline.run_id

    # What the run tells.

    def keep(self, kept: Mapping[tuple[int, int, int], bool]) -> None:
        """Answers that were there already: (row, repeat, column), and whether each failed."""
        with self._lock:
            for (row, repeat, column), is_failed in kept.items():
                self.tallies[column].keep(self._place(row, repeat), is_failed=is_failed)

    def start(self, cell: Cell) -> None:
        """A question was sent, perhaps again."""
        with self._lock:
            self._seats[self._place(cell.row, cell.repeat), cell.column.index] = Seat(self._clock())

    def grow(self, cell: Cell, text: str, *, is_reasoning: bool = False) -> None:
        """An answer, or its reasoning, grew."""
        with self._lock:
            seat = self._seats.get((self._place(cell.row, cell.repeat), cell.column.index))
            if seat is not None:
                (seat.think if is_reasoning else seat.write)(text, self._clock())

    def finish(self, cell: Cell, answer: Answer) -> None:
        """An answer is over. Its text stays here only where it is looked at."""
        with self._lock:
            place, column = self._place(cell.row, cell.repeat), cell.column.index
            self.tallies[column].count(place, answer)
            if place == self.at:
                if self._seats.setdefault((place, column), Seat(self._clock())).finish(answer, self._clock()):
                    self._had.get("x", {}).pop(column, None)
                self._rested_s = self._clock()
                self._say_row()
            else:
                self._seats.pop((place, column), None)

    def end(self, state: str) -> None:
        """The run is over."""
        with self._lock:
            self.state = state
            for tally in self.tallies:
                tally.is_over = True
            for seat in self._seats.values():
                seat.give_up()
            if self.at < 0:
                self._turn_to(0)
            self._seats = {key: seat for key, seat in self._seats.items() if key[0] == self.at}
            self._said = self.line

    # What the views ask for.

    def stopping(self, column: int | None) -> None:
        """One column, or all of them, was told to stop."""
        with self._lock:
            for index, tally in enumerate(self.tallies):
                tally.is_stopping |= column is None or index == column

    def go(self, place: int) -> None:
        """Show that place, and stay there."""
        with self._lock:
            self.is_following = False
            self._turn_to(min(max(place, 0), self.places - 1))

    def follow(self) -> None:
        """Show the row that is under way, and go with it."""
        with self._lock:
            self.is_following = True
            self._rested_s = -REST_S

    # What is sent.

    def advance(self, read: Read) -> None:
        """Come to the row that is to be shown, and look up and render what is missing there. It may take a while."""
        with self._lock:
            self._advance()
            place, is_read = self.at, self._read_at == self.at
            missing = [i for i, tally in enumerate(self.tallies) if tally.has(place) and (place, i) not in self._seats]
        if missing and not is_read:
            self._take_in(place, read(place % self._rows, place // self._rows))
        now_s = self._clock()
        due = [self._seats.get((place, i)) for i in range(len(self.tallies))]
        for seat in [seat for seat in due if seat is not None and seat.is_due(now_s)][:4]:
            seat.draw()

    @property
    def is_settled(self) -> bool:
        """Whether all that is shown is rendered."""
        return not any(seat.is_due(float("inf")) for (place, _), seat in list(self._seats.items()) if place == self.at)

    def message(self, *, is_whole: bool) -> Message:
        """What the views do not know yet, empty where that is nothing; or all of it."""
        with self._lock:
            now_s = self._clock()
            had: Message = {} if is_whole else self._had
            head, columns, faces = self._head(), self._columns(), [self._face(i, now_s) for i in range(len(self.tallies))]
            made: Message = {"h": _changed(had.get("h", {}), head), "c": _each(had.get("c"), columns)}
            made["r"] = self._aged(_each(had.get("r"), faces), now_s)
            known = had.get("x", {})
            made["t"] = self._texts(known)
            self._had = {"h": head, "c": columns, "r": faces, "x": known}
        message = {key: part for key, part in made.items() if part}
        return {"k": "all", **message} if is_whole else message

    @property
    def line(self) -> str:
        """The run in one line, the same from run to run: without times, and without what an earlier run had already."""
        return self._line(reused=0)

    def _line(self, reused: int) -> str:
        done, failed = (sum(getattr(tally, name) for tally in self.tallies) for name in ("done", "failed"))
        total, models = self.places * len(self.tallies), len(self.tallies)
        parts = [f"{done:,} of {total:,} answer{'s' * (total != 1)}", f"{models} model{'s' * (models != 1)}"]
        parts += [f"{failed:,} failed"] * bool(failed) + [f"{reused:,} from an earlier run"] * bool(reused)
        return " · ".join(parts + ["stopped"] * (self.state != "running" and done < total))

    def _place(self, row: int, repeat: int) -> int:
        return -1 if row < 0 else repeat * self._rows + row

    def _advance(self) -> None:
        """Go on to the earliest row under way, once the one that is shown has been over for a while."""
        under_way = {place for (place, _), seat in self._seats.items() if seat.is_open}
        if not self.is_following or not under_way or self.at in under_way:
            return
        if self.at < 0 or self._clock() - self._rested_s >= REST_S:
            self._turn_to(min(under_way))

    def _turn_to(self, place: int) -> None:
        if place != self.at:
            self._seats = {key: seat for key, seat in self._seats.items() if seat.is_open}
            self.at, self._read_at = place, None
            self._had.pop("r", None)
            self._had.pop("x", None)

    def _take_in(self, place: int, answers: Mapping[int, Answer]) -> None:
        with self._lock:
            if place == self.at:
                self._read_at = place
                for column, answer in answers.items():
                    if (place, column) not in self._seats and column < len(self.tallies):
                        seat = self._seats[place, column] = Seat(0)
                        seat.finish(answer, 0)

    def _say_row(self) -> None:
        """Tell once that a row is over, for those who do not see it."""
        if self.at >= 0 and not any(seat.is_open for (place, _), seat in self._seats.items() if place == self.at):
            done = sum(tally.has(self.at) for tally in self.tallies)
            if done == len(self.tallies):
                self._said = f"{self._where()}: {done} answers"

    def _waking(self) -> str:
        """How far the warm-ups are; those that are over stay in their seats until the first row is shown."""
        begun = sum(place < 0 for place, _ in self._seats)
        return f"Not counted: waking up {begun} of {len(self.tallies)}" if begun else "Not counted: each model is woken up first"

    def _where(self) -> str:
        if self.at < 0:
            return "Warm-up"
        row = f"Row {self.at % self._rows + 1:,} of {self._rows:,}"
        repeats = self._outline.repeats
        return row if repeats == 1 else f"{row} · {self.at // self._rows + 1} of {repeats}"

    def _head(self) -> Message:
        done, failed = (sum(getattr(tally, name) for tally in self.tallies) for name in ("done", "failed"))
        prompt = self._waking() if self.at < 0 else self._outline.rows[self.at % self._rows]
        return {
            "labels": [tally.label for tally in self.tallies],
            "line": self._line(sum(tally.reused for tally in self.tallies)),
            "bar": [done - failed, failed, self.places * len(self.tallies)],
            "st": self.state if self.state != "running" or not all(t.is_stopping for t in self.tallies) else "stopping",
            "at": self.at,
            "places": self.places,
            "where": self._where(),
            "prompt": render.plain(render.short(prompt, 2_000)),
            "follow": self.is_following,
            "say": self._said,
        }

    def _columns(self) -> list[Message]:
        busy = {column for (_, column), seat in self._seats.items() if seat.is_open}
        return [tally.face(is_busy=i in busy) for i, tally in enumerate(self.tallies)]

    def _aged(self, faces: dict[int, Message], now_s: float) -> dict[int, Message]:
        """The same, with the age in seconds of answers that begin to be shown: a view counts on from there by itself."""
        for column, face in faces.items():
            seat = self._seats.get((self.at, column))
            if seat is not None and seat.is_open and "st" in face:
                face["age"] = round(now_s - seat.since_s, 2)
        return faces

    def _face(self, column: int, now_s: float) -> Message:
        seat = self._seats.get((self.at, column))
        if seat is not None:
            return seat.face(now_s)
        tally = self.tallies[column]
        return NEVER if tally.is_over or tally.is_stopping else WAITING

    def _texts(self, known: dict[int, Seat | None]) -> dict[int, Message]:
        """By column: t (text), b (reasoning), x where they come in place of what is shown. As much as one message takes."""
        texts: dict[int, Message] = {}
        size, count = 0, len(self.tallies)
        for step in range(count):
            column = (self._turn + step) % count
            seat = self._seats.get((self.at, column))
            if size > MOST_SENT:
                self._turn = column
                break
            text = _text(seat, known.get(column))
            known[column] = seat
            if text:
                texts[column] = text
                size += len(text.get("t", "")) + len(text.get("b", ""))
        return texts


def _text(seat: Seat | None, before: Seat | None) -> Message:
    """What to add to the text of an answer, or to show in its place, where the views have that of `before`."""
    if seat is None:
        return {} if before is None else {"x": 1}
    is_other = seat is not before
    text = reasoning = ""
    if not is_other:
        (text, is_behind), (reasoning, is_late) = seat.text.take(), seat.reasoning.take()
        is_other = is_behind or is_late
    if is_other:
        text, reasoning = seat.shown(), seat.reasoning.whole()
    made = {"t": render.plain(text), "b": render.plain(reasoning)}
    return {key: part for key, part in made.items() if part} | ({"x": 1} if is_other else {})


def _changed(before: Message, now: Message) -> Message:
    return {key: value for key, value in now.items() if key not in before or before[key] != value}


def _each(before: list[Message] | None, now: list[Message]) -> dict[int, Message]:
    made = ((column, _changed(before[column] if before else {}, face)) for column, face in enumerate(now))
    return {column: changed for column, changed in made if changed}
