"""What the magics do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from IPython.core.error import UsageError
from IPython.core.magic import no_var_expand

from .. import kinds, render
from ..comparison import Comparison, Wishes, begun
from ..errors import CompatKitError
from ..live import Interrupted, way_on
from ..loop import CLEANUP_S, run
from ..messages import system, user
from ..terminal import TerminalView
from . import lines
from .names import Names
from .screens import PACE_S, NotebookScreen, Place, TextScreen
from .talks import Talk, bind, conversations, talk

if TYPE_CHECKING:
    from argparse import Namespace

    from ..backend import Backend
    from ..comparison import Answer, Cell
    from .names import Doors

PARSERS = {parser.prog: parser for parser in (lines.chat_cell(), lines.chat_line(), lines.compare_cell(), lines.backends_line())}


class Commands:
    """The magics of one IPython shell."""

    def __init__(self, shell: Any, doors: Doors) -> None:
        self._shell = shell
        self.names = Names(lambda: shell.user_ns, doors)
        self._last = ""  # the name of the backend that was used last

    @no_var_expand  # a price such as $5 is no variable, and `--fill` says when braces are
    @lines.described(PARSERS["%%chat"])
    def chat(self, line: str, cell: str | None = None) -> Talk | None:
        """The conversation for `%chat`; nothing for `%%chat`, which puts the answer out."""
        if cell is None:
            return self._look(PARSERS["%chat"].read(line))
        asked = PARSERS["%%chat"].read(line)
        content = self._content(asked, cell)
        options = lines.options(asked.option, temperature=asked.temperature, max_tokens=asked.max_tokens)
        tools = self.names.tools(asked.tools)
        chosen = self._chosen(asked)
        backend = self.names.backend(chosen, "%%chat")
        spoken = talk(asked.name)
        dialogue = spoken.dialogue
        dialogue.backend, dialogue.tools, dialogue.options = backend, tools, options
        if asked.new:
            spoken.begin_anew()
        if asked.system is not None:
            spoken.conversation.system = dialogue.redact(self._filled(asked, asked.system)) or None
        self._last = spoken.spoken_with = chosen
        self._say(spoken, content, asked)
        return None

    @no_var_expand
    @lines.described(PARSERS["%%compare"])
    def compare(self, line: str, cell: str) -> Comparison:
        """The answers side by side."""
        asked = PARSERS["%%compare"].read(line)
        prompts = [self._filled(asked, text) for text in lines.prompts(cell)]
        if not prompts:
            raise UsageError("%%compare: there is nothing to ask. Write a prompt into the cell, under its first line.")
        options = lines.options(asked.option, temperature=asked.temperature, max_tokens=asked.max_tokens)
        chosen = asked.backends or self.names.all("%%compare")
        backends = {name: self.names.backend(name, "%%compare") for name in chosen}
        before = [system(self._filled(asked, asked.system))] if asked.system else []
        asks = [[*before, user(text)] for text in prompts]
        return self._compared(asks, backends, Wishes(options=options, repeats=asked.repeats), asked.out)

    @no_var_expand
    @lines.described(PARSERS["%backends"])
    def backends(self, line: str) -> None:
        """Put out what answers, and what the notebook has."""
        asked = PARSERS["%backends"].read(line)
        if asked.only and not asked.addresses:
            PARSERS["%backends"].error("--only asks nothing but the addresses given: give one, such as http://gpu:8000/v1")
        found = self.names.servers = self.names.doors.discover(*asked.addresses, everywhere=not asked.only)
        bind(self._shell, asked.out, found)
        rows = [_row(name, backend) for name, backend in self.names.backends().items()]
        columns = ["variable", "model", "kind", "url"]
        text, html = f"{found!r}", found._repr_html_()
        if rows:
            text += f"\n\n{render.text_table(columns, rows)}"
            cells: list[list[render.AnyCell]] = [[*row[:3], render.Cell(row[3], is_whole=True)] for row in rows]
            html += render.table(columns, cells, "Backends of this notebook")
        self._put({"text/html": html, "text/plain": text})

    @property
    def _has_page(self) -> bool:
        """Whether outputs are drawn by a notebook, and not by a terminal."""
        return getattr(self._shell, "kernel", None) is not None

    def _put(self, bundle: dict[str, str]) -> None:
        if self._has_page:
            self._shell.display_pub.publish(bundle, {})
        else:
            print(bundle["text/plain"])

    def _filled(self, asked: Namespace, text: str) -> str:
        return lines.filled(text, self._shell.user_ns) if asked.fill else text

    def _content(self, asked: Namespace, cell: str) -> Any:
        text = self._filled(asked, cell.strip())
        if not text:
            raise UsageError("%%chat: there is nothing to say. Write it into the cell, under its first line.")
        return user(text, *self.names.images(asked.image))["content"]

    def _chosen(self, asked: Namespace) -> str:
        """The name of who is to answer: the one given, that of the conversation, that of the one before, or the only one."""
        if asked.backend is not None:
            return str(asked.backend)
        there = conversations.get(asked.name)
        return (there.spoken_with if there else "") or self._last or self.names.only("%%chat")

    def _look(self, asked: Namespace) -> Talk:
        if asked.name not in conversations and conversations:
            known = ", ".join(map(repr, conversations))
            raise UsageError(f"%chat: there is no conversation {asked.name!r}. There is {known}: `%chat -c NAME`.")
        there = talk(asked.name)
        if asked.new:
            there.begin_anew()
        bind(self._shell, asked.out, there)
        return there

    def _say(self, spoken: Talk, content: Any, asked: Namespace) -> None:
        """Ask, draw the answer while it comes, and raise what went wrong once all of it is kept."""
        dialogue, spoken.node, spoken.waiting = spoken.dialogue, None, ""
        is_page = self._has_page and not asked.raw
        screen = NotebookScreen(self._shell, spoken) if is_page else TextScreen(spoken, is_bare=asked.raw)
        try:
            run(dialogue.ask(content), screen.tick)
        except KeyboardInterrupt:
            raise Interrupted("the answer was stopped; what had come is kept.") from None
        finally:
            screen.end(is_raised=dialogue.failure is not None)
            spoken.drop_nothing()
            bind(self._shell, asked.out, spoken.node)
        if dialogue.failure is not None:
            raise _shown(spoken) from None

    def _compared(self, asks: list[Any], backends: dict[str, Backend], wishes: Wishes, out: str | None) -> Comparison:
        """The comparison, drawn while it goes on. Where it is interrupted, what there is of it is bound and shown."""
        count = len(asks) * len(backends) * wishes.repeats
        progress = Progress(self._shell, count) if self._has_page else None
        result = run(begun(asks, backends, replace(wishes, observer=progress or TerminalView())))
        bind(self._shell, out, result)
        try:
            result.start()
            while not result.wait(PACE_S if progress is None else progress.tick()):
                pass
        except KeyboardInterrupt:
            result.stop()  # and not cancelled: one that had not begun would never end
            result.wait(CLEANUP_S)
            if progress is not None:
                progress.end(result)
            raise Interrupted(way_on(result.id, result.store)) from None
        except BaseException:
            if progress is not None:
                progress.end()
            raise
        if progress is not None:
            progress.end()
        return result


class Progress:
    """How far a comparison is, in a notebook."""

    def __init__(self, shell: Any, count: int) -> None:
        self._place = Place(shell)
        self._count, self._done = count, 0
        self._shown = -1

    def reused(self, count: int) -> None:
        """So many answers were there before."""
        self._done += count

    def started(self, cell: Cell) -> None:
        """Nothing: what is over is counted."""

    def progress(self, cell: Cell, text: str) -> None:
        """Nothing, either."""

    def finished(self, cell: Cell, answer: Answer) -> None:  # noqa: ARG002 - the cell knows whether it counts
        """One more answer is there."""
        self._done += not cell.is_warm_up

    def tick(self) -> float:
        """Draw how many answers there are, if there are more."""
        if self._done != self._shown:
            self._shown = self._done
            told = f"{self._done} of {self._count} answers"
            self._place.draw(render.progress(self._done / self._count, told), told)
        return PACE_S

    def end(self, result: Comparison | None = None) -> None:
        """Take it away, and show what there is of a comparison that was stopped."""
        self._place.end(None if result is None else {"text/html": result._repr_html_(), "text/plain": f"{result!r}"})


def _shown(spoken: Talk) -> BaseException:
    """What an answer failed with. What another package raised may hold a key, and is told in the words that were cleaned."""
    failure, node = spoken.dialogue.failure, spoken.node
    if isinstance(failure, CompatKitError) and spoken.dialogue.redact(str(failure)) == str(failure):
        return failure
    return CompatKitError(f"{node.error} {node.hint}".strip() if node else "The answer failed.")


def _row(name: str, backend: Backend) -> list[str]:
    kind = kinds.find_kind(backend.kind)
    title = "–" if kind in (None, kinds.UNKNOWN) else kind.title
    return [name, backend.model or "–", title, backend.base_url]
