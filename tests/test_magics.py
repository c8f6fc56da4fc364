"""The magics in an IPython without a page: what is said, with whom, what is kept, and that nothing is left behind."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config

import compat_kit as ck
from compat_kit.magics import conversations
from tests.loopback import completion, count_to_five, delta, models, refuse, stream

KEY = "sk-very-secret-0123456789"
HELLO = "Hello! How can I help you today?"


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        hooks = sys.excepthook, sys.displayhook
        shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
        yield shell
        InteractiveShell.clear_instance()
        sys.excepthook, sys.displayhook = hooks


@pytest.fixture
def shell(bare):
    before = dict(bare.user_ns)
    bare.extension_manager.load_extension("compat_kit")
    yield bare
    bare.extension_manager.unload_extension("compat_kit")
    bare.user_ns.clear()
    bare.user_ns.update(before)  # not its reset(), which collects the garbage of the whole suite every time


def chat(shell, line, text="Hello"):
    """What is printed by a cell of `%%chat`."""
    with capture_output() as put_out:
        shell.run_cell_magic("chat", line, text)
    return put_out.stdout


def asked(server):
    """The bodies of the questions that the server got."""
    return [exchange.body for exchange in server.requests if exchange.path.endswith("/chat/completions")]


def standing(shell):
    kinds = shell.magics_manager.magics
    ours = [kinds[kind].get(name) for kind in kinds for name in ("chat", "compare", "backends")]
    return ours, list(shell.Completer.custom_matchers), set(vars(shell)), set(shell.user_ns)


def test_the_package_needs_no_ipython():
    code = "import sys; sys.modules['IPython'] = None; import compat_kit as ck; ck.Backend; print(hasattr(ck, 'load_ipython_extension'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_nothing_is_left_behind(bare):
    before = standing(bare)
    bare.run_line_magic("load_ext", "compat_kit")
    assert standing(bare) != before
    chat(bare, "mini-1m")
    bare.run_line_magic("reload_ext", "compat_kit")
    assert conversations == {}
    bare.run_line_magic("unload_ext", "compat_kit")
    assert standing(bare) == before
    with pytest.raises(UsageError, match="not found"):
        bare.run_cell_magic("chat", "", "Hello")


def test_the_magic_of_another_extension_is_back_after_this_one(bare):
    others = [lambda line, cell: "other", lambda line, cell: "later"]
    bare.register_magic_function(others[0], "cell", "chat")
    cells = bare.magics_manager.magics["cell"]
    bare.extension_manager.load_extension("compat_kit")
    assert cells["chat"] is not others[0]
    bare.extension_manager.unload_extension("compat_kit")
    assert cells["chat"] is others[0]
    bare.extension_manager.load_extension("compat_kit")
    bare.register_magic_function(others[1], "cell", "chat")
    bare.extension_manager.unload_extension("compat_kit")
    assert cells.pop("chat") is others[1]


def test_a_shipped_model_answers_by_its_name(shell):
    shown = chat(shell, "mini-1m -t 0")
    assert shown.startswith(f"{HELLO}\nTTFT ")
    assert ck.magics.conversations["default"].messages[-1] == {"role": "assistant", "content": HELLO}


def test_raw_is_the_answer_and_nothing_else(shell, engine):
    shell.user_ns["b"] = engine
    assert chat(shell, "b --raw") == f"{HELLO}\n"


def test_the_next_cell_goes_on_with_who_answered_last(shell, server, counting):
    shell.user_ns |= {"b": counting, "other": ck.local("mini-1m")}
    chat(shell, "b", "One")
    chat(shell, "", "Two")
    assert [message["content"] for message in asked(server)[1]["messages"]] == ["One", "1 2 3 4 5 ", "Two"]


def test_each_name_is_a_conversation_with_a_memory_and_a_backend_of_its_own(shell, server, counting, engine):
    shell.user_ns |= {"b": counting, "e": engine}
    chat(shell, "b -c first", "One")
    chat(shell, "e --name second")
    chat(shell, "-c first", "Two")
    assert len(asked(server)[-1]["messages"]) == 3
    assert list(conversations) == ["first", "second"]
    chat(shell, "-c first --new", "Three")
    assert [message["content"] for message in asked(server)[-1]["messages"]] == ["Three"]


def test_a_conversation_can_be_looked_at_and_gone_on_with_elsewhere(shell, counting):
    shell.user_ns["b"] = counting
    chat(shell, "b --system Brief", "One")
    talk = shell.run_line_magic("chat", "-o kept")
    assert repr(talk) == "Talk('default', 3 messages)"
    assert shell.user_ns["kept"] is talk
    assert "Brief" in talk._repr_html_()
    assert ck.chat(counting, messages=talk.messages).messages == talk.messages
    with pytest.raises(UsageError, match=r"no conversation 'else'. There is 'default'"):
        shell.run_line_magic("chat", "-c else")
    assert shell.run_line_magic("chat", "--new").messages == []


def test_the_system_prompt_stays_until_it_is_another_one(shell, server, counting):
    shell.user_ns |= {"b": counting, "lang": "French"}
    for line in ("b --system 'Answer in {lang}.' --fill", "", "--system ''"):
        chat(shell, line)
    assert [body["messages"][0]["content"] for body in asked(server)] == ["Answer in French.", "Answer in French.", "Hello"]


def test_options_hold_for_one_cell(shell, server, counting):
    shell.user_ns["b"] = counting
    chat(shell, """b -t 0.5 --max-tokens 7 --option seed=3 --option stop='["END"]'""")
    chat(shell, "")
    first, second = asked(server)
    assert (first["temperature"], first["max_tokens"], first["seed"], first["stop"]) == (0.5, 7, 3, ["END"])
    assert not {"temperature", "max_tokens", "seed", "stop"} & set(second)


def test_a_text_is_sent_as_it_is_unless_it_is_to_be_filled(shell, server, counting):
    shell.user_ns |= {"b": counting, "x": 5, "e": 1}
    chat(shell, "b", "It costs $x, or {x}.")
    chat(shell, "--new --fill", "{x} is {{x}}")
    assert [body["messages"][-1]["content"] for body in asked(server)] == ["It costs $x, or {x}.", "5 is {x}"]


def test_the_answer_goes_into_a_variable(shell, engine):
    shell.user_ns["b"] = engine
    chat(shell, "b -o answer")
    assert shell.user_ns["answer"].text == HELLO


@pytest.mark.parametrize("line", ["", "-c new"])
def test_without_a_backend_the_next_step_is_said(shell, line):
    shell.user_ns["text"] = "no backend"
    with pytest.raises(UsageError, match=r"`%%chat mini-1m`.*ck\.connect"):
        chat(shell, line)
    assert conversations == {}


def test_the_only_variable_with_a_backend_is_meant_and_of_several_one_has_to_be_named(shell, engine, counting):
    shell.user_ns |= {"_hidden": counting, "first": engine, "alias": engine}
    assert chat(shell, "").startswith(HELLO)
    shell.user_ns["second"] = counting
    chat(shell, "-c other")  # the one used last
    shell.extension_manager.reload_extension("compat_kit")
    with pytest.raises(UsageError, match="first, second. Say it: `%%chat first`"):
        chat(shell, "")


def test_a_variable_that_was_set_anew_is_looked_up_anew(shell, server, counting, engine):
    shell.user_ns["b"] = counting
    chat(shell, "b")
    shell.user_ns["b"] = engine
    assert chat(shell, "--new").startswith(HELLO)
    assert len(asked(server)) == 1


@pytest.mark.parametrize(
    ("name", "error", "said"),
    [
        ("http://user:hunter2@gpu:8000/v1", UsageError, r"ck\.connect"),
        ("nowhere/llama", ck.UnknownName, "llama"),
        ("number", ck.UnknownName, "'number' holds no backend but 'int'"),
        ("./missing.gguf", ck.CompatKitError, "gguf"),
    ],
)
def test_a_name_that_is_nobodys_is_said(shell, monkeypatch, name, error, said):
    monkeypatch.setenv("COMPAT_KIT_TIMEOUT", "1")
    shell.user_ns["number"] = 3
    with pytest.raises(error, match=said) as caught:
        chat(shell, name)
    assert "hunter2" not in str(caught.value)


class Hostile:
    """An object that answers every question with an exception."""

    @property
    def __class__(self):
        raise RuntimeError("looked at")

    def __getattr__(self, name):
        raise RuntimeError(name)

    __eq__ = __bool__ = __repr__ = __len__ = __hash__ = __getattr__


def test_only_the_types_of_variables_are_looked_at(shell, engine):
    shell.user_ns |= {"strange": Hostile(), "b": engine}
    shell.user_ns[3] = engine
    assert chat(shell, "").startswith(HELLO)
    with capture_output() as put_out:
        shell.run_line_magic("backends", "--only 127.0.0.1:9")
    assert "b         mini-1m" in put_out.stdout
    del shell.user_ns[3]


def test_tools_that_are_named_are_called_and_no_others(shell, engine):
    called = []

    def add(a: int, b: int) -> int:
        """Add two numbers."""
        called.append((a, b))
        return a + b

    shell.user_ns |= {"add": add, "b": engine}
    shown = chat(shell, "b --tools add", "Add 123 and 456.")
    assert called == [(123, 456)]
    assert shown.startswith('[add({"a": 123, "b": 456}) – 579]\n\n')
    chat(shell, "--new", "Add 123 and 456.")
    assert len(called) == 1
    with pytest.raises(UsageError, match="no function 'nothing'"):
        chat(shell, "--tools add,nothing")
    with pytest.raises(ck.errors.ConfigurationError, match="A tool is a function"):
        chat(shell, "--tools b")


def test_images_come_from_variables_and_files(shell, server, counting, tmp_path):
    from PIL import Image

    picture = Image.new("RGB", (2, 2))
    picture.save(tmp_path / "a b.png")
    shell.user_ns |= {"b": counting, "picture": picture}
    chat(shell, f"b --image picture --image '{tmp_path / 'a b.png'}'", "What is this?")
    parts = asked(server)[0]["messages"][0]["content"]
    assert [part["type"] for part in parts] == ["text", "image_url", "image_url"]
    with pytest.raises(ck.errors.ConfigurationError, match="cannot be read"):
        chat(shell, "--image missing.png")


def test_a_failure_is_raised_and_its_question_can_be_asked_again(shell, server, counting):
    shell.user_ns["b"] = counting.with_options(max_retries=0)
    server.on("/chat/completions", refuse(400, {"error": {"message": "no such thing"}}))
    with pytest.raises(ck.errors.BadRequest, match="no such thing"):
        chat(shell, "b -o answer")
    assert shell.user_ns["answer"].state == "failed"
    server.on("/chat/completions", count_to_five)
    chat(shell, "")
    assert [message["content"] for message in asked(server)[-1]["messages"]] == ["Hello"]


def test_what_came_before_a_failure_is_kept(shell, server, counting):
    shell.user_ns["b"] = counting.with_options(max_retries=0)
    server.on("/chat/completions", stream(delta("1 2 "), delta("3"), done=False))
    with capture_output() as put_out, pytest.raises(ck.errors.StreamInterrupted):
        shell.run_cell_magic("chat", "b", "Count")
    assert put_out.stdout.startswith("1 2 3\nFailed")
    assert conversations["default"].messages[-1]["content"] == "1 2 3"


def test_no_key_is_shown(shell, server, counting, capsys):
    shell.user_ns["b"] = counting.with_options(max_retries=0)
    server.on("/chat/completions", stream(delta(f"my key is {KEY[:9]}"), delta(f"{KEY[9:]} indeed"), delta(finish_reason="stop")))
    assert chat(shell, "b").startswith("my key is")
    server.on("/chat/completions", refuse(401, {"error": {"message": f"bad key {KEY}"}}))
    shell.run_cell("%%chat b\nHello")
    shell.run_line_magic("backends", f"--only {server.url}")
    shown = "".join(capsys.readouterr())
    assert "AuthenticationError" in shown
    told = [shown, repr(conversations["default"].messages), conversations["default"]._repr_html_()]
    assert [text for text in told if KEY[:12] in text] == []


def test_what_another_package_raises_is_told_without_the_key(shell):
    class Client:
        """A client whose errors repeat the key."""

        class chat:  # noqa: N801
            class completions:  # noqa: N801
                @staticmethod
                def create(**_):
                    raise RuntimeError(f"no: {KEY}")

        api_key = KEY

    shell.user_ns["b"] = ck.Backend("m", client=Client(), max_retries=0)
    with pytest.raises(ck.CompatKitError) as caught:
        chat(shell, "b")
    assert KEY not in str(caught.value)


def test_another_stream_goes_on_while_a_cell_talks(shell, server, counting):
    shell.user_ns["b"] = counting
    opened, both = [], asyncio.Event()

    async def patient(exchange):
        opened.append(exchange)
        if len(opened) == 2:
            both.set()
        await exchange.start_stream()
        await exchange.event(delta("."))
        await both.wait()
        await exchange.event(delta("!", "stop"))
        await exchange.end_stream()

    server.on("/chat/completions", patient)
    heard = []
    listener = threading.Thread(target=lambda: heard.extend(chunk.text for chunk in counting.stream("Hi")))
    listener.start()
    assert chat(shell, "b --raw").endswith("!\n")
    listener.join()
    assert heard[-1] == "!"


def compare(shell, line, text):
    with capture_output():
        return shell.run_cell_magic("compare", line, text)


def test_backends_are_compared_side_by_side(shell, engine):
    shell.user_ns |= {"one": engine, "two": ck.local("mini-300k", options={"temperature": 0})}
    result = compare(shell, "one two -o result", "What is the capital of Japan?\n---\nHello")
    assert shell.user_ns["result"] is result
    assert result.labels == ["one", "two"]
    assert list(result.frame["prompt"].unique()) == ["What is the capital of Japan?", "Hello"]
    assert "Tokyo" in result.frame["answer"][0]
    assert compare(shell, "", "Hello").labels == ["one", "two"]
    assert compare(shell, "two", "Hello").labels == ["two"]
    shell.user_ns["two"].close()


def test_a_comparison_is_repeated_with_options(shell, server, counting):
    shell.user_ns["b"] = counting
    result = compare(shell, "b --repeats 3 -t 0 --system Brief", "Hello")
    assert [(answer.row, answer.repeat) for answer in result.answers] == [(0, 0), (0, 1), (0, 2)]
    sent = [body for body in asked(server) if body["messages"][-1]["content"] == "Hello"]
    assert [(body["temperature"], body["messages"][0]["content"]) for body in sent] == [(0.0, "Brief")] * 3


def test_nothing_to_compare_or_to_say_is_said(shell, engine):
    shell.user_ns["b"] = engine
    with pytest.raises(UsageError, match="nothing to ask"):
        compare(shell, "b", "---\n \n---\n")
    with pytest.raises(UsageError, match="nothing to say"):
        chat(shell, "b", " \n")
    del shell.user_ns["b"]
    with pytest.raises(UsageError, match="`%%compare mini-1m`"):
        compare(shell, "", "Hello")


def test_backends_shows_servers_and_variables(shell, engine, server):
    server.on("/models", models("llama3.2"))
    shell.user_ns["b"] = engine
    with capture_output() as put_out:
        shell.run_line_magic("backends", f"--only {server.url} -o found")
    assert "llama3.2" in put_out.stdout
    assert f"b         mini-1m  llama.cpp  {engine.base_url}" in put_out.stdout
    assert server.url in [one.url for one in shell.user_ns["found"]]
    with pytest.raises(UsageError, match="--only asks nothing but"):
        shell.run_line_magic("backends", "--only")


def test_a_model_that_backends_found_answers_by_its_name(shell, server):
    server.on("/models", models("llama3.2:1b", "half \ud800", "with space"))
    server.on("/chat/completions", count_to_five)
    with capture_output():
        shell.run_line_magic("backends", f"--only {server.url}")
    proposed = completed(shell, "%%chat ")
    [name] = [name for name in proposed if name.endswith("llama3.2:1b")]
    assert not [name for name in proposed if " " in name or "\ud800" in name]
    assert chat(shell, f"{name} --raw") == "1 2 3 4 5\n"
    assert completed(shell, f"%%chat {name[:-1]}") == [name]


def completed(shell, text, at=None):
    """The texts that the last word may become."""
    at = len(text) if at is None else at
    with provisionalcompleter():
        found = list(shell.Completer.completions(text, at))
    assert len({(one.start, one.end) for one in found}) <= 1
    return [one.text for one in found]


def test_the_older_way_to_complete_gives_the_same(shell, engine):
    shell.user_ns["small"] = engine
    for line in ("%%chat ", "%%compare mini-", "%%chat small --max"):
        with pytest.warns(PendingDeprecationWarning):
            _, plain = shell.complete("", line, len(line))
        assert plain == completed(shell, line) != []


def test_names_and_options_are_completed_on_the_first_line(shell, engine):
    shell.user_ns |= {"small": engine, "add": lambda a: a}
    chat(shell, "small -c physics")
    assert completed(shell, "%%chat ")[:3] == ["small", "mini-1m", "mini-300k"]
    assert completed(shell, "%%chat mini-30") == ["mini-300k"]
    assert completed(shell, "%%chat sm\nHello", 9) == ["small"]
    assert completed(shell, "%%compare small mini-1") == ["mini-1m"]
    assert completed(shell, "%%chat small --sy") == ["--system"]
    assert completed(shell, "%%chat -c ") == ["physics"]
    assert completed(shell, "x = %chat --name ph") == ["physics"]
    assert completed(shell, "%%chat --tools ad") == ["add"]
    assert completed(shell, "%%chat --tools other,ad") == ["add"]
    assert completed(shell, "%%chat --fill sm") == ["small"]
    assert "--only" in completed(shell, "%backends --")
    assert completed(shell, "%%chat\nsmal") == ["small"]  # IPython's own, of a variable
    assert "mini-1m" not in completed(shell, "%%chat -o mini-")
    assert "mini-1m" not in completed(shell, "%%chat\n%%chat mini-")


def test_an_answer_that_is_no_stream_is_shown_as_well(shell, server, counting):
    shell.user_ns["b"] = counting
    server.on("/chat/completions", completion("All at once."))
    assert chat(shell, "b --raw") == "All at once.\n"


def test_what_a_model_writes_drives_no_terminal(shell, server, counting):
    shell.user_ns["b"] = counting
    server.on("/chat/completions", stream(delta("a\x1b[2J"), delta("\u202eb\r"), delta("\nc"), delta(finish_reason="stop")))
    shown = chat(shell, "b --raw")
    assert shown == "a\\x1b[2J\\u202eb\nc\n"
