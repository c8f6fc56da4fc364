"""A dialogue answers, streams, calls tools, and keeps whatever went wrong in its messages."""

from __future__ import annotations

import asyncio
import json

import pytest

import compat_kit as ck
from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.dialogue.account import total
from compat_kit.errors import ConfigurationError
from compat_kit.figures import Figures
from compat_kit.loop import run
from compat_kit.retry import Retry
from tests.ids import steady
from tests.leaks import KEY, OTHERS
from tests.loopback import delta, free_port, refuse, stream
from tests.talk import Watcher, add, begin, bodies, call_piece, check_sendable, ended, get_weather, in_turn, says

OTHER = OTHERS["x-api-key"]
pytestmark = pytest.mark.usefixtures("nothing_is_left")


# The real engine


def test_it_answers_with_figures_and_says_who_did(engine, watcher):
    dialogue = Dialogue(engine, Conversation(system="You are a helpful assistant."), observer=watcher)
    node = run(dialogue.ask("What is the capital of Japan?"))
    assert (node.text, node.state, node.error) == ("The capital of Japan is Tokyo.", "done", "")
    assert (node.model, node.server) == ("mini-1m", "llama.cpp")
    assert (node.figures.tokens, node.figures.finish_reason, node.figures.attempts) == (12, "stop", 1)
    assert node.figures.ttft_s > 0
    assert not node.figures.is_guessed
    assert dialogue.conversation.messages() == [
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "What is the capital of Japan?"},
        {"role": "assistant", "content": "The capital of Japan is Tokyo."},
    ]


def test_it_calls_a_tool_answers_from_its_result_and_goes_on(engine, watcher):
    dialogue = Dialogue(engine, Conversation(), tools=[get_weather], approval="always", observer=watcher)
    node = run(dialogue.ask("What is the weather in Tokyo?"))
    assert node.text.startswith("It is rainy in Tokyo, at 12 degrees.")
    [call] = node.rounds[0].calls
    assert (call.name, json.loads(call.arguments), call.state) == ("get_weather", {"city": "Tokyo"}, "done")
    assert json.loads(call.result) == get_weather("Tokyo")
    assert call.took_s > 0
    assert node.figures.tokens > 30
    usage = dialogue.conversation.usage  # of both rounds
    assert (usage.completion_tokens, usage.of, usage.unknown) == (node.figures.tokens, 2, 0)
    assert usage.prompt_tokens > 100
    check_sendable(dialogue.conversation.messages())
    dialogue.tools = []
    assert run(dialogue.ask("What is the capital of Japan?")).text == "The capital of Japan is Tokyo."


def test_an_observer_is_called_for_what_came_together_and_not_for_each_token(engine, watcher):
    node = run(Dialogue(engine, Conversation(), observer=watcher).ask("Count to 20."))
    assert node.figures.tokens == engine.chat("Count to 20.").usage.completion_tokens > 40
    assert 1 <= watcher.count("grew") < 20
    assert [event for event in watcher.events if event[0] == "changed"] == [
        ("changed", "m1", "done"),
        ("changed", "m2", "writing"),
        ("changed", "m2", "done"),
    ]
    assert watcher.shown["m2"] == "|" + node.text


# What is sent, and where it is put


def test_the_conversation_the_options_and_the_tools_are_sent(talk, server):
    in_turn(server, says("Hi"))
    talk.conversation.system, talk.options = "Be brief.", {"temperature": 0, "seed": 7}
    run(talk.ask("Hello"))
    talk.tools = [add]
    run(talk.ask([{"type": "text", "text": "Again"}]))
    first, second = bodies(server)
    assert first == {
        "model": "m",
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0,
        "seed": 7,
    }
    assert second["messages"][2:] == [
        {"role": "assistant", "content": "Hi"},
        {"role": "user", "content": [{"type": "text", "text": "Again"}]},
    ]
    assert second["tools"] == [talk.tools["add"].spec]


def test_another_answer_and_an_edit_are_branches(talk, server, watcher):
    in_turn(server, says("one"), says("two"), says("three"), says("four"))
    first = run(talk.ask("Hello"))
    asked = talk.conversation.node(first.parent)
    assert watcher.count("moved") == 0
    second = run(talk.answer(asked))
    assert talk.conversation.siblings(second.id) == [first.id, second.id]
    assert watcher.count("moved") == 1
    third = run(talk.edit(asked.id, "Bye"))
    assert [node.text for node in talk.conversation.path()] == ["Bye", "three"]
    assert watcher.count("moved") == 2
    run(talk.ask("More", after=second))
    assert [node.text for node in talk.conversation.path()] == ["Hello", "two", "More", "four"]
    assert watcher.count("moved") == 3
    assert bodies(server)[1]["messages"] == [{"role": "user", "content": "Hello"}]
    assert bodies(server)[2]["messages"] == [{"role": "user", "content": "Bye"}]
    assert third.text == "three"


def test_a_message_without_an_answer_is_answered_where_it_is(talk, server, watcher):
    in_turn(server, says("Hi"))
    asked = talk.conversation.add("user", "Hello")
    assert run(talk.answer(asked)).text == "Hi"
    assert watcher.count("moved") == 0


def test_a_first_answer_needs_something_to_answer(talk, server):
    in_turn(server, says("Hi"))
    with pytest.raises(ConfigurationError, match="nothing to answer"):
        run(talk.answer(None))
    assert talk.conversation.path() == []
    talk.conversation.system = "Greet."
    assert run(talk.answer(None)).text == "Hi"


@pytest.mark.parametrize(
    ("act", "word"),
    [
        (lambda talk, node: talk.ask(""), "nothing to send"),
        (lambda talk, node: talk.ask(" \n"), "nothing to send"),
        (lambda talk, node: talk.ask([]), "nothing to send"),
        (lambda talk, node: talk.ask([{"text": "x"}]), "nothing to send"),
        (lambda talk, node: talk.ask(None), "nothing to send"),
        (lambda talk, node: talk.answer(node), "to a message of the user"),
        (lambda talk, node: talk.edit(node.id, "x"), "Only messages of the user"),
        (lambda talk, node: talk.edit("m99", "x"), "not there any more"),
        (
            lambda talk, node: talk.ask("Hi", after=Conversation([{"role": "user", "content": "x"}] * 9).leaf),
            "not there any more",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_and_changes_nothing(talk, server, act, word):
    in_turn(server, says("Hi"))
    node = run(talk.ask("Hello"))
    with pytest.raises(ConfigurationError, match=word):
        run(act(talk, node))
    assert not talk.is_busy
    assert len(talk.conversation.nodes) == 2
    assert len(bodies(server)) == 1


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"approval": "sometimes"}, "`approval` is one of 'ask', 'always', 'never'"),
        ({"options": ["x"]}, "names and values"),
        ({"options": {"api_key": "x"}}, "belongs to the backend"),
        ({"tools": [add, add]}, "Two tools"),
        ({"backend": "m"}, "`backend` is a backend"),
    ],
    ids=steady,
)
def test_settings_that_cannot_be_are_refused_at_once(settings, word, talk):
    with pytest.raises(ConfigurationError, match=word):
        Dialogue(**{"backend": None, "conversation": Conversation(), **settings})
    with pytest.raises(ConfigurationError, match=word):
        [(name, value)] = settings.items()
        setattr(talk, name, value)


@pytest.mark.parametrize(
    "settings",
    [{"max_rounds": 0}, {"deadline_s": 0}, {"deadline_s": float("nan")}, {"tool_timeout_s": -1}, {"backend": None}],
    ids=steady,
)
def test_settings_that_cannot_be_are_refused_before_anything_is_said(settings, talk):
    for name, value in settings.items():
        setattr(talk, name, value)
    with pytest.raises(ConfigurationError):
        run(talk.ask("Hello"))
    assert talk.conversation.path() == []


def test_one_answer_is_written_at_a_time(talk, server, watcher):
    go_on = asyncio.Event()

    async def slow(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hello "))
        await go_on.wait()
        await exchange.event(delta("you", "stop"))
        await exchange.end_stream()

    in_turn(server, slow)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    assert talk.is_busy
    for act in (talk.ask("More"), talk.answer(None), talk.edit("m1", "x")):
        with pytest.raises(ConfigurationError, match="still answering"):
            run(act)
    server.tell(go_on)
    assert ended(job).text == "Hello you"
    assert len(talk.conversation.nodes) == 2


def test_it_can_be_awaited_on_any_loop(talk, server):
    in_turn(server, says("Hi"))
    assert asyncio.run(talk.ask("Hello")).text == "Hi"

    async def within():
        return await talk.ask("Hello")

    assert run(within()).text == "Hi"


def test_the_observer_hears_of_the_end_when_a_new_question_can_be_asked(backend, server):
    in_turn(server, says("Hi"))
    heard = []

    class Curious(Watcher):
        def changed(self, node):
            heard.append((node.id, node.state, dialogue.is_busy))

    dialogue = Dialogue(backend, Conversation(), observer=Curious())
    run(dialogue.ask("Hello"))
    assert heard == [("m1", "done", True), ("m2", "writing", True), ("m2", "done", False)]


# What goes wrong


def test_tries_that_failed_are_counted(talk, server):
    in_turn(server, refuse(429, {"error": {"message": "slow down"}}), says("Hi"))
    node = run(talk.ask("Hello"))
    assert (node.text, node.state, node.figures.attempts) == ("Hi", "done", 2)


@pytest.mark.parametrize(
    ("status", "error", "hint"),
    [
        (401, "Authentication error: ", "Pass `api_key=`"),
        (500, "Server error: ", "the same request may work later"),
        (402, "Quota used up: ", "your balance"),
        (404, "Not OpenAI: ", "ends in /v1|most servers listen"),
    ],
)
def test_a_refusal_is_kept_in_the_answer_with_its_hint(talk, server, status, error, hint):
    in_turn(server, refuse(status, {"error": {"message": f"no, {KEY}"}} if status != 404 else {"detail": "Not Found"}))
    node = run(talk.ask("Hello"))
    assert node.state == "failed"
    assert node.error.startswith(error)
    assert KEY not in node.error
    assert any(part in node.hint for part in hint.split("|"))
    assert [one.text for one in talk.conversation.path()] == ["Hello", ""]
    in_turn(server, says("Hi"))
    assert run(talk.answer(talk.conversation.node(node.parent))).text == "Hi"


def test_a_server_that_is_not_there_is_kept_in_the_answer():
    with ck.connect(f"http://127.0.0.1:{free_port()}/v1", "m") as backend:
        node = run(Dialogue(backend, Conversation()).ask("Hello"))
    assert (node.state, node.error[:12]) == ("failed", "Unreachable:")
    assert node.hint


@pytest.mark.parametrize(
    ("handler", "error"),
    [
        (stream(delta("Half an "), end=False), "Stream interrupted: "),
        (stream(delta("Half an "), {"error": {"message": "out of memory", "code": 500}}), "Server error: "),
        (stream(delta("Half an "), b"data: {nonsense\n\n"), "Stream interrupted: "),
        (stream(delta("Half an "), done=False), "Stream interrupted: "),
    ],
    ids=["cut", "error", "nonsense", "no end"],
)
def test_what_came_before_a_stream_broke_is_kept(talk, server, watcher, handler, error):
    in_turn(server, handler)
    node = run(talk.ask("Hello"))
    assert (node.text, node.state) == ("Half an ", "failed")
    assert node.error.startswith(error)
    assert watcher.events[-1] == ("changed", "m2", "failed")
    assert node.figures.is_guessed


def test_a_call_that_was_cut_is_not_made(talk, server):
    talk.tools = [add]
    in_turn(server, stream(delta("Let me see"), delta(tool_calls=[call_piece("add", '{"a": 1', index=0, id="x")]), end=False))
    node = run(talk.ask("Hello"))
    assert (node.state, node.text, node.rounds[0].calls) == ("failed", "Let me see", [])


def test_an_answer_that_begins_anew_replaces_what_was_shown(server, watcher):
    in_turn(server, stream(delta("Once there"), end=False), says("Once ", "again"))
    with ck.connect(server.url, "m", retry=Retry(after_first_token=True, base_s=0.001)) as backend:
        node = run(Dialogue(backend, Conversation(), observer=watcher).ask("Hello"))
    assert (node.text, node.state, node.figures.attempts) == ("Once again", "done", 2)
    assert watcher.shown["m2"] == "|Once again"
    assert "|Once there" in watcher.ever_shown
    assert not [shown for shown in watcher.ever_shown if "thereOnce" in shown]


def test_a_server_that_does_not_count_is_adapted_to(talk, server):
    in_turn(
        server, refuse(400, {"error": {"message": "stream_options: extra inputs are not permitted"}}), stream(delta("Hi", "stop"))
    )
    with pytest.warns(UserWarning, match="does not take `stream_options`"):
        node = run(talk.ask("Hello"))
    assert (node.text, node.state, node.figures.tokens, node.figures.is_guessed) == ("Hi", "done", 1, True)
    assert "stream_options" not in bodies(server)[1]


@pytest.mark.parametrize("error", [ValueError(f"broken, {KEY}"), SystemExit(3)], ids=repr)
def test_what_a_client_of_the_users_own_raises_is_kept_in_the_answer(error):
    class Completions:
        async def create(self, **options):
            raise error

    client = type("Client", (), {"chat": type("Chat", (), {"completions": Completions()})(), "api_key": KEY})()
    backend = ck.Backend("m", async_client=client)
    node = run(Dialogue(backend, Conversation()).ask("Hello"))
    assert node.state == "failed"
    assert type(error).__name__ in node.error
    assert KEY not in node.error


@pytest.mark.parametrize("method", ["changed", "grew", "moved"])
def test_a_view_that_fails_costs_no_answer_and_is_kept_in_it(backend, server, method):
    in_turn(server, says("Hi"))

    class Broken(Watcher):
        pass

    def fail(self, *_):
        raise RuntimeError(f"no view, {KEY}")

    setattr(Broken, method, fail)
    dialogue = Dialogue(backend, Conversation([{"role": "user", "content": "Hello"}]), observer=Broken())
    node = run(dialogue.edit("m1", "Hello"))
    node = run(dialogue.ask("More")) if method == "changed" else node
    assert (node.text, node.state) == ("Hi", "done")
    assert node.error.startswith("The view failed: RuntimeError: no view")
    assert KEY not in node.error


def test_a_turn_has_a_deadline(talk, server, watcher):
    async def silent(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hello "))
        await exchange.gone.wait()

    in_turn(server, silent)
    talk.deadline_s = 0.2
    node = run(talk.ask("Hello"))
    assert (node.state, node.error) == ("stopped", "The time for an answer is over: 0.2 s.")
    assert server.client_left.wait(10)


def test_a_question_that_got_no_answer_is_sent_with_the_next_one(server):
    """The templates of many models refuse two messages of the user in a row."""
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    in_turn(server, refuse(400, {"error": {"message": "no"}}), refuse(400, {"error": {"message": "no"}}), says("Four"))
    with ck.connect(server.url, "m") as backend:
        conversation = Conversation([ck.user("Zero"), ck.assistant("One")])
        dialogue = Dialogue(backend, conversation)
        for content in ("Two", [{"type": "text", "text": "Three"}, image], "Four?", "Five"):
            run(dialogue.ask(content))
        two, three, four = ({"type": "text", "text": text} for text in ("Two", "Three", "Four?"))
        sent = [body["messages"] for body in bodies(server)]
        assert sent[1][2:] == [{"role": "user", "content": [two, three, image]}]
        assert sent[2][2:] == [{"role": "user", "content": [two, three, image, four]}]
        assert [one["role"] for one in sent[3]] == ["user", "assistant"] * 2 + ["user"]
        assert [one["role"] for one in conversation.messages()] == [
            "user",
            "assistant",
            *["user"] * 3,
            "assistant",
            "user",
            "assistant",
        ]


def test_questions_with_fields_of_their_own_stay_apart(server):
    server.on("/chat/completions", says("Hi"))
    with ck.connect(server.url, "m") as backend:
        named = [{"role": "user", "name": "ann", "content": "I am Ann"}, {"role": "user", "name": "bob", "content": "I am Bob"}]
        run(Dialogue(backend, Conversation(named)).ask("Who is here?"))
    assert bodies(server)[0]["messages"] == [*named, {"role": "user", "content": "Who is here?"}]


def test_tokens_of_an_answer_are_unknown_where_those_of_one_round_are():
    assert total([Figures(tokens=2), Figures(tokens=3)]).tokens == 5
    assert total([Figures(), Figures(tokens=3)]).tokens is None
