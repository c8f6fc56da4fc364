"""`parse` on every recorded server, and on the real engine with every kind of target that its grammar knows."""

from __future__ import annotations

import contextlib
import enum
from dataclasses import dataclass, replace
from typing import Literal, TypedDict

import pytest
from pydantic import BaseModel

from compat_kit import errors, kinds
from compat_kit.backend import connect
from compat_kit.replies import ParseRound
from tests.personas import PERSONAS, Persona
from tests.stage import Stage
from tests.test_parse import modes

VERDICT = {"type": "object", "properties": {"verdict": {"type": "string"}}, "required": ["verdict"]}
QUESTION = "Extract name, age and city as JSON: Alice is 31 years old and lives in Paris."


class Greeting(BaseModel):
    greeting: str


class JsonPersona(Persona):
    """The same server with a model that writes JSON: its recorded bytes, with an object around the text."""

    def sample(self, name: str) -> bytes:
        recorded = super().sample(name)
        if not name.startswith("chat."):
            return recorded
        return recorded.replace(b"Hello", b'{\\"greeting\\": \\"Hello', 1).replace(b'!"', b'!\\"}"', 1)


every_server = pytest.mark.parametrize("persona", [one for one in PERSONAS if one.has("chat.json")], ids=str)


@pytest.fixture
def serve(server):
    """A backend for a persona, of the kind that it is."""

    def serve(persona, **settings):
        stage = Stage(server, persona)
        return connect(
            stage.url,
            persona.model,
            max_retries=0,
            kind=persona.kind,
            **({"api_key": persona.key} if persona.key else {}),
            **settings,
        )

    return serve


@every_server
def test_a_value_is_read_from_every_server_whole_and_streamed(serve, persona):
    speaking = JsonPersona(**{name: getattr(persona, name) for name in persona.__dataclass_fields__})
    with serve(speaking) as backend:
        assert backend.parse("Hi", Greeting).parsed == Greeting(greeting="Hello, world!")
        growing = backend.stream_parse("Hi", Greeting)
        parts = list(growing)
        assert growing.parsed == Greeting(greeting="Hello, world!")
        assert len(parts) >= 3
        assert parts[-1] == {"greeting": "Hello, world!"}


@every_server
def test_every_server_is_asked_first_in_the_best_way_that_its_kind_heeds(server, serve, persona):
    with serve(persona) as backend, pytest.raises(errors.ParseFailed) as caught:
        backend.parse("Hi", Greeting, repair=1)
    kind = kinds.find_kind(persona.kind)
    assert modes(server) == [*kind.schema_modes, "prompt", "prompt"]
    assert caught.value.text == "Hello, world!"
    assert caught.value.reason == "not_json"


def test_the_catalogue_says_what_the_table_of_the_wire_says():
    one = {kind.name for kind in kinds.KINDS if kind.schema_modes == ("json_schema",)}
    none = {kind.name for kind in kinds.KINDS if kind.schema_modes == ()}
    assert one == {"lmstudio"}
    assert none == {"tabbyapi", "mlx", "transformers", "anthropic"}


class Sky(enum.Enum):
    SUNNY = "sunny"
    RAINY = "rainy"


@dataclass
class Place:
    name: str
    sky: Sky
    notes: list[str] | None = None


class Row(TypedDict):
    name: str
    age: int


class Tree(BaseModel):
    name: str
    left: Tree | None = None


@pytest.mark.parametrize(
    "wanted",
    [
        Place,
        Row,
        Tree,
        Literal["yes", "no"],
        Sky,
        bool,
        list[Literal["red", "blue"]],
        {"type": "object", "properties": {"age": {"type": "integer", "maximum": 99}}, "required": ["age"]},
    ],
    ids=str,
)
def test_the_grammar_of_the_real_engine_takes_every_kind_of_target(engine, wanted):
    # The model is a miniature and may go on for ever, but only within the grammar.
    growing = engine.stream_parse(QUESTION, wanted, max_tokens=200, repair=0, mode="json_schema")
    with contextlib.suppress(errors.ParseFailed):
        list(growing)
    assert growing.rounds in {(ParseRound("json_schema", "ok"),), (ParseRound("json_schema", "cut_off"),)}
    assert (growing.rounds[0].outcome == "ok") == (growing.parsed is not None)


def test_prose_of_the_real_engine_is_told_as_such(engine):
    with pytest.raises(errors.ParseFailed, match="is not JSON") as caught:
        engine.parse("What is the capital of Italy?", VERDICT, mode="prompt", grammar='root ::= "It is " [A-Z] [a-z]{1,12} "."')
    assert [past.outcome for past in caught.value.rounds] == ["not_json", "not_json"]
    assert caught.value.text


def test_a_reply_of_the_real_engine_that_is_cut_off_says_what_to_do(engine):
    with pytest.raises(errors.ParseFailed, match="max_tokens") as caught:
        engine.parse(QUESTION, Row, max_tokens=4)
    assert caught.value.reason == "cut_off"
    assert caught.value.reply.finish_reason == "length"
    assert replace(caught.value.reply, text="").text == ""
