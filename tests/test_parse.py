"""`parse`: what goes over the wire in each mode, how one gives way to the next, the repair turn, and every way to fail."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from dataclasses import replace

import numpy as np
import pytest
from pydantic import BaseModel

import compat_kit as ck
from compat_kit import errors
from compat_kit.replies import ParseRound, Usage
from compat_kit.targets import Target
from tests.loopback import completion, models, refuse, stream


class Person(BaseModel):
    name: str
    age: int
    nick: str = "none"


ADA = Person(name="Ada", age=36)
RIGHT = '{"name": "Ada", "age": 36}'
WRONG = '{"name": "Ada", "age": "old"}'
PROSE = "Ada is 36 years old."
NO_FORM = {"error": {"message": "'response_format' is not supported", "type": "invalid_request_error"}}
EVERY_MODE = ["json_schema", "json_object", "prompt"]


def in_turn(*answers):
    """A handler that gives one answer after another: texts, whole bodies, or handlers of their own; the last one for ever."""
    left = list(answers)

    async def handler(exchange):
        answer = left.pop(0) if len(left) > 1 else left[0]
        if callable(answer):
            await answer(exchange)
        else:
            await exchange.answer(completion(answer) if isinstance(answer, str) else answer)

    return handler


def ended(finish_reason: str, text: str | None, **more) -> dict:
    body = completion(text, **more)
    body["choices"][0]["finish_reason"] = finish_reason
    return body


def heeding(*heeded: str, refusal=NO_FORM, ignored: tuple[str, ...] = ()):
    """A server that holds a model to these modes, refuses others, and writes prose where it ignores one."""

    async def handler(exchange):
        mode = mode_of(exchange.body)
        if mode in heeded:
            await exchange.answer(completion(RIGHT))
        elif mode in ignored:
            await exchange.answer(completion(PROSE))
        else:
            await exchange.answer(refusal, status=400)

    return handler


def mode_of(body: dict) -> str:
    return (body.get("response_format") or {"type": "prompt"})["type"]


def asked(server) -> list[dict]:
    return [exchange.body for exchange in server.requests if exchange.path.endswith("/chat/completions")]


def modes(server) -> list[str]:
    return [mode_of(body) for body in asked(server)]


@pytest.fixture
def backend(server):
    server.on("/models", models("m"))
    with ck.connect(server.url, "m", max_retries=0) as backend:
        yield backend


# --- the modes ---


def test_a_value_comes_with_the_reply(server, backend):
    server.on("/chat/completions", completion(RIGHT))
    reply = backend.parse("Who is Ada?", Person)
    assert reply.parsed == ADA
    assert reply.text == RIGHT
    assert reply.usage == Usage(3, 2, 5)
    assert [str(past) for past in reply.parse_rounds] == ["json_schema: ok"]
    assert repr(reply) == f"Reply({RIGHT!r}, finish_reason='stop')"
    assert asyncio.run(backend.aparse("Who is Ada?", Person)).parsed == ADA


def test_the_schema_goes_over_the_wire_in_its_strict_form(server, backend):
    server.on("/chat/completions", completion(RIGHT))
    backend.parse("Who is Ada?", Person, temperature=0)
    [body] = asked(server)
    form = body["response_format"]["json_schema"]
    assert body["response_format"]["type"] == "json_schema"
    assert (form["name"], form["strict"]) == ("Person", True)
    assert form["schema"]["required"] == ["name", "age", "nick"]
    assert form["schema"]["additionalProperties"] is False
    assert body["messages"] == [{"role": "user", "content": "Who is Ada?"}]
    assert body["temperature"] == 0


def test_a_schema_that_the_strict_form_cannot_say_goes_as_it_is(server, backend):
    server.on("/chat/completions", completion('{"a": 1}'))
    assert backend.parse("Count.", dict[str, int]).parsed == {"a": 1}
    [body] = asked(server)
    assert body["response_format"]["json_schema"]["strict"] is False
    with pytest.raises(errors.ConfigurationError):
        backend.parse("Count.", dict[str, int], strict=True)


def test_strict_false_sends_the_schema_as_it_is(server, backend):
    server.on("/chat/completions", completion(RIGHT))
    backend.parse("Who?", Person, strict=False)
    form = asked(server)[0]["response_format"]["json_schema"]
    assert form == {"name": "Person", "strict": False, "schema": Target(Person).schema}


@pytest.mark.parametrize("mode", EVERY_MODE)
def test_a_mode_that_is_named_is_the_only_one(server, backend, mode):
    server.on("/chat/completions", heeding(mode))
    assert backend.parse("Who?", Person, mode=mode).parsed == ADA
    assert modes(server) == [mode]
    server.on("/chat/completions", refuse(400, NO_FORM))
    with pytest.raises(errors.BadRequest):
        backend.parse("Who?", Person, mode=mode)
    assert modes(server) == [mode, mode]


@pytest.mark.parametrize("mode", ["json_object", "prompt"])
def test_the_schema_is_shown_at_the_end_of_the_last_question_where_the_server_does_not_enforce_it(server, backend, mode):
    server.on("/chat/completions", completion(RIGHT))
    talk = [ck.system("Be brief."), ck.user("Hello"), ck.assistant("Hi"), ck.user("Who is Ada?")]
    kept = json.loads(json.dumps(talk))
    backend.parse(talk, Person, mode=mode)
    [body] = asked(server)
    assert talk == kept
    assert body["messages"][:3] == kept[:3]
    assert [message["role"] for message in body["messages"]] == ["system", "user", "assistant", "user"]
    shown = body["messages"][3]["content"]
    assert shown.startswith("Who is Ada?\n\nAnswer with one JSON object only")
    assert json.loads(shown.partition("JSON schema:\n")[2]) == Target(Person).schema


@pytest.mark.parametrize(
    ("talk", "at"),
    [
        ([ck.user("Look", np.zeros((4, 4, 3), "uint8"))], 0),
        ([ck.user("Weather?"), {"role": "assistant", "content": None, "tool_calls": []}, {"role": "tool", "tool_call_id": "1", "content": "9"}], 0),
        ([ck.system("You are Ada.")], 0),
        ([ck.assistant("Well?")], 1),
        ([{"role": "user", "content": None}], 0),
    ],
)  # fmt: skip
def test_the_instruction_has_a_place_in_any_conversation(server, backend, talk, at):
    server.on("/chat/completions", completion(RIGHT))
    backend.parse(talk, Person, mode="prompt")
    told = [json.dumps(message) for message in asked(server)[0]["messages"]]
    assert ["JSON schema" in message for message in told].index(True) == at
    assert "JSON schema" not in json.dumps(talk)


# --- one mode gives way to the next ---


@pytest.mark.parametrize("status", [400, 422, 501])
@pytest.mark.parametrize(
    "body",
    [
        NO_FORM,
        {"error": "'response_format.type' must be 'json_schema' or 'text'"},
        {"detail": "Unexpected fields in the request: {'response_format'}"},
        {"error": {"message": "Invalid schema for response_format 'Person': 'pattern' is not permitted."}},
        {"error": {"code": 400, "message": "failed to parse grammar"}},
        {"detail": [{"loc": ["body", "text"], "msg": "extra fields not permitted", "type": "value_error.extra"}]},
        {"error": {"message": "Unknown parameter: 'text'."}},
        {},
        b"Bad Request",
    ],
)
def test_a_mode_that_is_refused_gives_way(server, backend, status, body):
    async def handler(exchange):
        if mode_of(exchange.body) == "prompt":
            await exchange.answer(completion(RIGHT))
        else:
            await exchange.answer(body, status=status)

    server.on("/chat/completions", handler)
    reply = backend.parse("Who?", Person)
    assert reply.parsed == ADA
    assert modes(server) == EVERY_MODE
    assert [(past.mode, past.outcome) for past in reply.parse_rounds] == [("json_schema", "refused"), ("json_object", "refused"), ("prompt", "ok")]  # fmt: skip
    assert reply.parse_rounds[0].reason
    backend.parse("Who else?", Person)
    assert modes(server) == [*EVERY_MODE, "prompt"]


def test_a_mode_that_is_ignored_gives_way_and_that_is_remembered(server, backend):
    server.on("/chat/completions", heeding("json_object", ignored=("json_schema",)))
    reply = backend.parse("Who?", Person)
    assert reply.parsed == ADA
    assert reply.parse_rounds == (ParseRound("json_schema", "ignored"), ParseRound("json_object", "ok"))
    assert reply.usage == Usage(6, 4, 10)
    backend.with_options(temperature=0).parse("Who?", Person)
    assert modes(server) == ["json_schema", "json_object", "json_object"]


def test_what_is_remembered_is_for_that_model_alone(server, backend):
    server.on("/chat/completions", heeding("prompt"))
    backend.parse("Who?", Person)
    server.on("/chat/completions", heeding("json_schema"))
    backend.with_options(model="other").parse("Who?", Person)
    backend.parse("Who?", Person, model="third")
    assert modes(server)[3:] == ["json_schema", "json_schema"]


def test_one_schema_that_is_refused_does_not_spoil_the_mode_for_others(server, backend):
    server.on("/chat/completions", heeding("json_schema", "json_object"))
    backend.parse("Who?", Person)

    async def no_lists(exchange):
        lists = "array" in json.dumps(exchange.body.get("response_format"))
        await exchange.answer(
            NO_FORM if lists else completion('{"value": [36], "name": "Ada", "age": 36}'), status=400 if lists else 200
        )

    server.on("/chat/completions", no_lists)
    for wanted in (list[int], list[float], set[int]):
        backend.parse("How old?", wanted)
    backend.parse("Who?", Person)
    assert modes(server) == ["json_schema", *["json_schema", "json_object"] * 3, "json_schema"]


def test_a_mode_that_never_worked_is_not_tried_for_every_new_schema(server, backend):
    async def prompt_alone(exchange):
        is_prompt = mode_of(exchange.body) == "prompt"
        await exchange.answer(completion('{"value": 36}') if is_prompt else NO_FORM, status=200 if is_prompt else 400)

    server.on("/chat/completions", prompt_alone)
    for wanted in (int, float, int | None, int | float):
        assert backend.parse("How old?", wanted).parsed == 36
    assert modes(server) == [*EVERY_MODE, *EVERY_MODE, "prompt", "prompt"]


def test_a_request_that_is_refused_for_another_reason_is_not_sent_again(server, backend):
    for status, body, kind in [
        (400, {"error": {"message": "messages: the image is broken"}}, errors.BadRequest),
        (401, {"error": {"message": "response_format? no key!"}}, errors.AuthenticationError),
        (
            400,
            {"error": {"message": "This model's maximum context length is 9 tokens, the schema has 20"}},
            errors.ContextTooLong,
        ),
        (429, {"error": {"message": "too many schemas"}}, errors.RateLimited),
        (500, {}, errors.ServerError),
        (500, {"error": "out of memory"}, errors.ServerError),
    ]:
        server.requests.clear()
        server.on("/chat/completions", refuse(status, body))
        with pytest.raises(kind):
            backend.parse("Who?", Person)
        assert modes(server) == ["json_schema"]


def test_where_every_mode_is_refused_the_first_refusal_is_told_and_nothing_is_remembered(server, backend):
    def numbered(message):
        return refuse(400, {"error": {"message": f"{message}: bad schema"}})

    server.on("/chat/completions", in_turn(numbered("first"), numbered("second"), numbered("third")))
    with pytest.raises(errors.BadRequest, match="first: bad schema"):
        backend.parse("Who?", Person)
    server.on("/chat/completions", completion(RIGHT))
    backend.parse("Who?", Person)
    assert modes(server) == [*EVERY_MODE, "json_schema"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("lmstudio", ["json_schema", "prompt"]), ("mlx", ["prompt"]), ("transformers", ["prompt"]), ("anthropic", ["prompt"]), ("tabbyapi", ["prompt"]), ("vllm", EVERY_MODE), ("ollama", EVERY_MODE)],
)  # fmt: skip
def test_the_kind_of_server_decides_where_to_begin(server, kind, expected):
    server.on("/chat/completions", heeding(ignored=("json_schema", "json_object", "prompt")))
    server.on("/models", models("m"))
    with ck.connect(server.url, "m", kind=kind) as backend, pytest.raises(errors.ParseFailed):
        backend.parse("Who?", Person, repair=0)
    assert modes(server) == expected


def test_the_kind_is_found_out_once_where_it_is_not_known(server):
    listed = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "tabbyAPI"}]}
    server.on("/models", listed)
    server.on("/chat/completions", completion(RIGHT))
    with ck.connect(server.url, "m") as backend:
        backend.parse("Who?", Person)
        backend.parse("Who?", Person)
    assert modes(server) == ["prompt", "prompt"]
    assert len([exchange for exchange in server.requests if exchange.path == "/v1/models"]) == 1


# --- the repair turn ---


def test_a_wrong_answer_goes_back_once_with_what_is_wrong_with_it(server, backend):
    server.on("/chat/completions", in_turn(WRONG, RIGHT))
    reply = backend.parse("Who?", Person)
    assert reply.parsed == ADA
    assert reply.usage == Usage(6, 4, 10)
    assert len(reply.attempts) == 1
    assert [past.outcome for past in reply.parse_rounds] == ["wrong_shape", "ok"]
    first, second = asked(server)
    assert second["response_format"] == first["response_format"]
    assert second["messages"][:2] == [*first["messages"], {"role": "assistant", "content": WRONG}]
    told = second["messages"][2]
    assert told["role"] == "user"
    assert "- `age`: Input should be a valid integer" in told["content"]
    assert "Write the corrected JSON only" in told["content"]
    assert json.dumps(Target(Person).schema) in told["content"]  # which the model had not seen


def test_a_schema_that_was_shown_is_not_shown_again(server, backend):
    server.on("/chat/completions", in_turn("I think so.", WRONG, RIGHT))
    reply = backend.parse("Who?", Person, mode="prompt", repair=2)
    assert [past.outcome for past in reply.parse_rounds] == ["not_json", "wrong_shape", "ok"]
    assert [json.dumps(body["messages"]).count("JSON schema") for body in asked(server)] == [1, 1, 1]
    assert [len(body["messages"]) for body in asked(server)] == [1, 3, 5]


def test_at_most_eight_faults_are_told_and_a_long_answer_is_not_sent_back_whole(server, backend):
    many = json.dumps({"value": ["x"] * 5000, "more": "y" * 100_000})
    server.on("/chat/completions", in_turn(many, '{"value": [1]}'))
    assert backend.parse("Which?", list[int]).parsed == [1]
    _, second = asked(server)
    assert len(second["messages"][1]["content"]) == 20_000
    assert second["messages"][2]["content"].count("- `value") == 8


def test_the_user_is_told_in_terms_of_the_target_and_the_model_in_those_of_its_schema(server, backend):
    server.on("/chat/completions", completion('{"value": ["x"]}'))
    with pytest.raises(errors.ParseFailed, match=r"does not fit: \[0\]: Input") as caught:
        backend.parse("Which?", list[int])
    assert [fault["path"] for fault in caught.value.errors] == ["[0]"]
    assert "- `value[0]`: Input" in asked(server)[1]["messages"][2]["content"]
    server.on("/chat/completions", completion("{}"))
    with pytest.raises(errors.ParseFailed, match="does not fit: Input should be a valid array, not {}"):
        backend.parse("Which?", list[int])
    assert "- `value`: It is missing." in asked(server)[-1]["messages"][2]["content"]


def test_an_empty_answer_is_asked_for_again_without_an_empty_message(server, backend):
    server.on("/chat/completions", in_turn("", RIGHT))
    assert backend.parse("Who?", Person, mode="json_object").parsed == ADA
    _, second = asked(server)
    assert [message["role"] for message in second["messages"]] == ["user"]
    assert "Write the corrected JSON only" in second["messages"][0]["content"]


@pytest.mark.parametrize("repair", [0, 1, 3])
def test_so_many_repair_turns_and_no_more(server, backend, repair):
    server.on("/chat/completions", completion(WRONG))
    with pytest.raises(errors.ParseFailed) as caught:
        backend.parse("Who?", Person, repair=repair)
    assert modes(server) == ["json_schema"] * (repair + 1)
    assert [past.outcome for past in caught.value.rounds] == ["wrong_shape"] * (repair + 1)


def test_a_mode_that_is_given_up_after_a_repair_turn_leaves_nothing_of_it_behind(server, backend):
    server.on("/chat/completions", in_turn(WRONG, PROSE, RIGHT))
    reply = backend.parse("Who?", Person)
    assert [str(past) for past in reply.parse_rounds] == ["json_schema: wrong_shape", "json_schema: ignored", "json_object: ok"]
    assert [len(body["messages"]) for body in asked(server)] == [1, 3, 1]


def test_unknown_usage_stays_unknown(server, backend):
    uncounted = completion(WRONG)
    del uncounted["usage"]
    server.on("/chat/completions", in_turn(uncounted, RIGHT))
    assert backend.parse("Who?", Person).usage == Usage()


# --- every way to fail ---

CALL = [{"id": "1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}]


@pytest.mark.parametrize(
    ("answer", "reason", "says", "turns"),
    [
        (ended("length", '{"name": "A'), "cut_off", "Raise `max_tokens=`", 1),
        (ended("length", ""), "cut_off", "Raise `max_tokens=`", 1),
        (ended("stop", None, refusal="I cannot tell."), "refusal", "declined to answer: 'I cannot tell.'", 1),
        (ended("content_filter", "Ada"), "content_filter", "held the answer back", 1),
        (ended("tool_calls", None, tool_calls=CALL), "tool_calls", "called get_weather instead.*Run the tools first", 1),
        (ended("stop", ""), "empty", "wrote nothing", 4),
        (ended("stop", "", reasoning_content="Hm."), "empty", "nothing but reasoning", 4),
        (ended("stop", PROSE), "not_json", "is not JSON: 'Ada is 36", 4),
        (ended("stop", WRONG), "wrong_shape", "does not fit: age: Input should be", 2),
        (ended("length", WRONG), "wrong_shape", "does not fit: age", 2),
        (ended("stop", '"' + "x" * 5000 + '"'), "wrong_shape", "not 'xxx", 2),
    ],
)
def test_no_value_is_an_error_with_the_text_and_the_reason(server, backend, answer, reason, says, turns):
    server.on("/chat/completions", answer)
    with pytest.raises(errors.ParseFailed, match=says) as caught:
        backend.parse("Who?", Person)
    error = caught.value
    assert error.reason == reason
    assert error.kind == "parse_failed"
    told = answer["choices"][0]["message"]
    assert error.text == error.reply.text == (told["content"] or told.get("refusal") or "")
    assert error.reply.parsed is None
    assert error.rounds[-1].outcome == reason
    assert len(error.rounds) == len(modes(server)) == turns
    assert error.errors
    assert all(set(fault) == {"path", "message"} for fault in error.errors)
    assert len(str(error)) < 1000
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_whole_value_counts_however_the_answer_ended(server, backend):
    for answer in (ended("length", RIGHT), ended("content_filter", RIGHT), ended("tool_calls", RIGHT, tool_calls=CALL)):
        server.on("/chat/completions", answer)
        assert backend.parse("Who?", Person).parsed == ADA


def test_reasoning_before_the_answer_is_no_part_of_it(server, backend):
    server.on("/chat/completions", completion(f'<think>{{"name": "Eve", "age": 1}}</think>{RIGHT}'))
    reply = backend.parse("Who?", Person)
    assert (reply.parsed, reply.reasoning) == (ADA, '{"name": "Eve", "age": 1}')


@pytest.mark.parametrize(
    "settings",
    [{"mode": "json"}, {"repair": 4}, {"repair": -1}, {"repair": True}, {"repair": 1.0}, {"response_format": {"type": "text"}}, {"extra_body": {"response_format": 1}}],
)  # fmt: skip
def test_settings_that_cannot_work_are_told_before_anything_is_sent(server, backend, settings):
    for ask in (backend.parse, backend.stream_parse):
        with pytest.raises(errors.ConfigurationError):
            ask("Who?", Person, **settings)
    assert server.requests == []


def test_tools_and_other_options_pass_through(server, backend):
    tool = {"type": "function", "function": {"name": "get_weather", "parameters": {}}}
    server.on("/chat/completions", completion(RIGHT))
    backend.parse("Who?", Person, tools=[tool], extra_headers={"X-Course": "7"})
    assert asked(server)[0]["tools"] == [tool]
    assert server.requests[-1].headers["x-course"] == "7"


def test_a_client_of_ones_own_is_asked_in_the_same_words():
    class Mine:
        """An OpenAI-like client with the only method that may be assumed."""

        def __init__(self):
            self.chat = self.completions = self
            self.bodies = []

        def create(self, **body):
            self.bodies.append(body)
            return completion(PROSE if "response_format" in body else RIGHT)

    mine = Mine()
    with ck.Backend("m", client=mine) as backend:
        assert backend.parse("Who?", Person).parsed == ADA
    assert [mode_of(body) for body in mine.bodies] == EVERY_MODE


def test_a_client_of_ones_own_that_refuses_a_mode_is_asked_in_the_next(server):
    openai = pytest.importorskip("openai")
    server.on("/chat/completions", heeding("prompt"))
    mine = openai.OpenAI(base_url=server.url, api_key="none", max_retries=0)
    with ck.Backend("m", client=mine) as backend:
        assert backend.parse("Who?", Person).parsed == ADA
    assert modes(server) == EVERY_MODE


def test_a_validator_of_ones_own_may_ask_a_model_itself(server, backend):
    from pydantic import field_validator

    class Checked(BaseModel):
        name: str

        @field_validator("name")
        @classmethod
        def ask(cls, value: str) -> str:
            return backend.chat("Really?").text

    server.on("/chat/completions", in_turn('{"name": "Eve"}', "Ada"))
    assert backend.parse("Who?", Checked).parsed.name == "Ada"


def test_a_parsed_reply_is_a_reply_of_the_conversation(server, backend):
    server.on("/chat/completions", completion(RIGHT))
    reply = backend.parse("Who?", Person)
    assert reply.message == {"role": "assistant", "content": RIGHT}
    assert replace(reply, parsed=None).parsed is None


@pytest.mark.parametrize("is_streamed", [False, True])
def test_a_model_that_declines_is_heard_over_the_responses_api_too(server, is_streamed):
    message = {"type": "message", "role": "assistant", "content": [{"type": "refusal", "refusal": "I cannot."}]}
    whole = {"id": "r", "object": "response", "status": "completed", "model": "m", "output": [message]}
    events = [{"type": "response.refusal.delta", "delta": "I cannot."}, {"type": "response.completed", "response": whole}]
    server.on("/responses", stream(*events) if is_streamed else whole)
    with ck.connect(server.url, "m", kind="openai", api="responses", max_retries=0) as backend:
        with pytest.raises(errors.ParseFailed, match="declined to answer: 'I cannot.'") as caught:
            list(backend.stream_parse("Who?", Person)) if is_streamed else backend.parse("Who?", Person)
    assert caught.value.reason == "refusal"
    assert len([one for one in server.requests if one.path.endswith("/responses")]) == 1


def test_a_schema_is_looked_at_away_from_the_callers_loop(server, backend):
    where = []

    class Watched:
        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            where.append(threading.current_thread())
            return handler(int)

    server.on("/chat/completions", completion('{"value": 3}'))
    assert asyncio.run(backend.aparse("How many?", Watched)).parsed == 3
    assert where
    assert threading.main_thread() not in where
