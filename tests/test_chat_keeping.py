"""What stays of a chat: files, copies in the notebook; and what is drawn where nobody awaits it."""

from __future__ import annotations

import asyncio
import threading

import pytest

import compat_kit as ck
from compat_kit.errors import ConfigurationError
from compat_kit.loop import get_loop, run
from compat_kit.widgets import ChatWidget
from compat_kit.widgets.chat import without_comments
from tests.onlooker import Onlooker, quiet, texts

TOKYO = "The capital of Japan is Tokyo."


@pytest.fixture
def chat(engine):
    widget = ChatWidget(engine)
    yield widget
    widget.close()


@pytest.fixture
def scripted(counting):
    """A chat with the server that counts to five."""
    widget = ChatWidget(counting)
    yield widget
    widget.close()


@pytest.fixture
def view(chat):
    return Onlooker(chat)


def test_exports_come_as_files_and_can_be_loaded(chat, view, engine, tmp_path):
    asyncio.run(chat.ask("What is the capital of Japan?"))
    for form, kind in [("md", "text/markdown"), ("json", "application/json"), ("html", "text/html"), ("py", "text/x-python")]:
        answer = view.answered(view.say("export", **{"as": form}), "file")
        assert (answer["name"], answer["type"]) == (f"chat.{form}", kind)
        assert TOKYO in answer["text"]
        assert chat.export(form, tmp_path / f"chat.{form}")
    other = ChatWidget(engine, messages=tmp_path / "chat.json")
    assert other.messages == chat.messages
    other.load([ck.user("Hello")])
    assert len(other.messages) == 1
    late = Onlooker(other)
    late.wait(lambda: texts(late.rows) == ["Hello"])
    other.load(tmp_path / "chat.json")
    late.wait(lambda: len(late.rows) == 2)
    assert late.rows[1]["rounds"][0]["html"] == f"<p>{TOKYO}</p>\n"
    with pytest.raises(ConfigurationError):
        other.export("exe")
    with pytest.raises(ConfigurationError):
        other.load({"nonsense": 1})


@pytest.mark.parametrize("pace", [None, 4000.0])
def test_a_script_of_a_chat_with_the_embedded_engine_starts_it_anew(pace):
    with ck.local("mini-1m", options={"temperature": 0}, tokens_per_s=pace) as backend:
        chat = ChatWidget(backend, options={"max_tokens": 40})
        asyncio.run(chat.ask("What is the capital of Japan?"))
        script = chat.export("py")
        found = ChatWidget(ck.connect(backend._lasting_url(), "mini-1m"), messages=chat.messages)  # as discovery finds it
        assert found.export("py").count("ck.local('mini-1m')") == 1
        chat.close()
        found.close()
    assert "ck.local('mini-1m')" in script
    assert "127.0.0.1" not in script
    assert "options = {'temperature': 0, 'max_tokens': 40}" in script


def test_autosave_into_a_folder_that_is_not_there_is_refused_at_once(engine, tmp_path):
    with pytest.raises(ConfigurationError, match="no folder"):
        ChatWidget(engine, autosave=tmp_path / "nowhere" / "chat.json")


def test_autosave_goes_on_where_it_was(engine, tmp_path):
    path = tmp_path / "chat.json"
    chat = ChatWidget(engine, autosave=path, system="Be brief.")
    assert not path.exists()
    asyncio.run(chat.ask("What is the capital of Japan?"))
    again = ChatWidget(engine, autosave=str(path), messages=[ck.user("Not this")])
    assert again.messages == chat.messages
    view = Onlooker(again)
    view.wait(lambda: len(view.rows) == 2)
    view.say("delete", i=view.rows[1]["id"])
    view.wait(lambda: len(view.rows) == 1)
    run(again._session._keeping.acquire())
    assert len(ChatWidget(autosave=path).messages) == 2


def test_a_file_that_cannot_be_read_is_not_saved_over(engine, tmp_path):
    path = tmp_path / "chat.json"
    path.write_text("{broken")
    with pytest.raises(ConfigurationError, match="name another file"):
        ChatWidget(engine, autosave=path)
    assert path.read_text() == "{broken"


def test_a_file_that_somebody_else_has_changed_is_not_saved_over(engine, tmp_path):
    path = tmp_path / "chat.json"
    mine, other = ChatWidget(engine, autosave=path), ChatWidget(engine, autosave=path)
    view = Onlooker(mine)
    asyncio.run(mine.ask("What is the capital of Japan?"))
    asyncio.run(mine.ask("What is the capital of Japan?"))  # its own file it knows
    assert len(ChatWidget(autosave=path).messages) == 4
    kept = path.read_bytes()
    with pytest.warns(UserWarning, match="not saved over it"):  # where nobody looks at the view
        assert asyncio.run(other.ask("Hello")).state == "done"
    assert path.read_bytes() == kept
    assert "chat.export(" in other._session.notice
    mine.export("json", path)
    asyncio.run(mine.ask("Hello"))
    assert view.ended()
    assert view.state["notice"] == ""
    path.unlink()
    mine.clear()
    quiet(mine)
    assert ChatWidget(autosave=path).messages == []


def test_a_file_that_cannot_be_written_is_said_in_the_widget(engine, tmp_path):
    folder = tmp_path / "gone"
    folder.mkdir()
    chat = ChatWidget(engine, autosave=folder / "chat.json")
    folder.rmdir()
    view = Onlooker(chat)
    with pytest.warns(UserWarning, match="cannot be saved"):
        assert asyncio.run(chat.ask("Hello")).state == "done"
    assert "cannot be saved" in view.wait(lambda: view.state["notice"])


def test_it_is_put_out_twice_and_the_copy_is_drawn_anew_at_the_end_of_a_turn(chat, monkeypatch):
    from compat_kit.widgets import keeping

    put_out, updates = [], []

    class Handle:
        def update(self, bundle, raw):
            updates.append(bundle)

    def display(bundle, **options):
        put_out.append((bundle, options))
        return Handle() if options.get("display_id") else None

    monkeypatch.setattr(keeping, "display", display)
    monkeypatch.setattr("compat_kit.widgets.chat.display", display)
    chat._ipython_display_()
    (view, _), (copy, options) = put_out
    assert "application/vnd.jupyter.widget-view+json" in view
    assert options == {"display_id": True}
    assert set(copy) == {"text/html", "text/markdown", "text/plain"}
    asyncio.run(chat.ask("What is the capital of Japan?"))
    [update] = updates
    assert TOKYO in update["text/html"]
    assert 'class="ck-still"' in update["text/html"]
    assert TOKYO in update["text/markdown"]
    assert "tokens/s" not in update["text/plain"] + update["text/markdown"]
    again = asyncio.run(chat.ask("What is the capital of Japan?"))
    assert again.text == TOKYO
    assert len(updates) == 2


def test_a_closed_widget_raises_nothing(engine):
    chat = ChatWidget(engine)
    view = Onlooker(chat)
    chat.close()
    view.raw({"k": "send", "n": 1, "text": "Hello"})
    chat.close()
    assert asyncio.run(chat.ask("What is the capital of Japan?")).text == TOKYO
    chat._ipython_display_()
    assert repr(chat).startswith("ChatWidget(")


def test_a_comm_that_has_died_raises_nothing(chat):
    def dead(*_, **__):
        raise RuntimeError("socket closed")

    chat.comm.publish_msg = dead
    run(chat._session.outbox.settle())
    chat._desk.hear({"k": "hello"}, [])
    assert asyncio.run(chat.ask("What is the capital of Japan?")).text == TOKYO


def test_while_a_cell_awaits_its_own_loop_sends(chat, view):
    view.wait(lambda: view.state and view.state["vision"] is False)
    threads = set()
    real = view._publish

    def publish(*given, **more):
        threads.add(threading.current_thread())
        real(*given, **more)

    chat.comm.publish_msg = publish
    asyncio.run(chat.ask("What is the capital of Japan?"))
    assert threads == {threading.current_thread()}
    assert texts(view.rows)[1] == TOKYO


def test_a_loop_that_is_held_up_does_not_hold_up_the_views(server, scripted):
    view = Onlooker(scripted)

    async def held_up():
        task = asyncio.ensure_future(scripted.ask("Count"))
        await asyncio.sleep(0)
        view.wait(lambda: len(view.rows) == 2 and view.rows[1]["state"] == "done")  # a cell that blocks its loop
        return await task

    # Something has to be sent after the patience is over: state and snapshots go on being asked for.
    asking = threading.Event()

    def ask():
        while not asking.wait(0.1):
            view.say("sync", s=-1)

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        assert asyncio.run(held_up()).text == "1 2 3 4 5 "
    finally:
        asking.set()
        thread.join()


def test_what_breaks_is_drawn(chat, view, monkeypatch):
    def broken(_form):
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(chat._session, "exported", broken)
    assert view.refused("export", **{"as": "md"}) == "ZeroDivisionError: by nought"
    assert view.wait(lambda: view.state["notice"]) == "ZeroDivisionError: by nought"


def test_the_door_makes_the_same_widget(engine):
    for chat in (ck.chat(engine, system="Hi"), ck.ChatWidget(engine, system="Hi")):
        assert isinstance(chat, ChatWidget)
        assert chat.conversation.system == "Hi"


def test_nothing_is_sent_at_construction(server):
    with ck.connect(server.url, "m") as backend:
        chat = ck.ChatWidget(backend)
        assert repr(chat) == "ChatWidget(0 messages, model='m')"
        assert server.requests == []
    assert get_loop().is_running()


def test_the_script_travels_without_comments():
    source = "/**\n * A b\n */\nconst a = 1; // kept\n// gone\n  b();\n/* one */\n\nc();"
    assert without_comments(source) == "const a = 1; // kept\nb();\nc();\n"
