"""The compatibility matrix: what servers say that their models can do, as data and as a picture."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.discovery import Server, Servers
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Capability, ModelInfo


@pytest.fixture(autouse=True)
def no_figures_left():
    yield
    plt.close("all")


def servers(*named):
    """(server, model, abilities) each, one server apiece."""
    return Servers(
        [
            Server(server, "vllm", "vLLM", "http://127.0.0.1:9/v1", (ModelInfo(model, capabilities=told),), "up")
            for server, model, can in named
            for told in [tuple(Capability(name, has) for name, has in can.items())]
        ],
        asked=len(named),
    )


def words(ax):
    return [text.get_text() for text in ax.texts]


def test_each_model_is_a_row_and_what_nobody_told_is_none():
    frame = servers(("gpu", "llama", {"chat": True, "vision": False}), ("mini-1m", "mini-1m", {"rerank": True})).abilities
    assert list(frame.index) == ["gpu/llama", "mini-1m"]
    assert list(frame.columns) == ["chat", "tools", "vision", "embedding", "reasoning", "rerank"]
    assert frame.loc["gpu/llama"].tolist() == [True, None, False, None, None, None]
    assert frame.loc["mini-1m", "rerank"] is True


def test_a_trial_outweighs_a_claim():
    model = ModelInfo("m", capabilities=(Capability("tools", has=True), Capability("tools", has=False, source="probed")))
    found = Servers([Server("s", "vllm", "vLLM", "http://127.0.0.1:9/v1", (model,), "up")], asked=1)
    assert found.abilities.loc["s/m", "tools"] is False


def test_the_picture_says_in_words_what_its_colours_say():
    ax = servers(("gpu", "llama", {"chat": True, "vision": False})).matrix()
    assert words(ax) == ["yes", "?", "no", "?", "?"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["gpu/llama"]
    assert "say that their models can do" in ax.get_title(loc="left")


def test_it_draws_where_it_is_told():
    _, ax = plt.subplots()
    assert servers(("gpu", "llama", {})).matrix(ax) is ax


def test_of_many_models_the_first_are_drawn_and_the_title_says_so():
    ax = servers(*((f"s{n}", f"m{n}", {"chat": True}) for n in range(75))).matrix()
    assert len(ax.get_yticklabels()) == 40
    assert ax.get_title(loc="left").endswith("(40 of 75 models)")


def test_without_a_model_it_is_an_error_with_the_next_step():
    with pytest.raises(ConfigurationError, match="No model was found"):
        servers().matrix()


def test_the_embedded_engine_says_what_its_models_can(engine):
    assert ck.discover(everywhere=False).abilities.loc["mini-1m", ["chat", "tools", "vision"]].tolist() == [True, True, False]


@given(
    st.lists(
        st.tuples(st.text(max_size=9), st.text(max_size=60), st.dictionaries(st.text(max_size=30), st.booleans(), max_size=3))
    )
)
@settings(max_examples=15, deadline=None)
def test_any_name_can_be_drawn(named):
    found = servers(*((server, model or "m", can) for server, model, can in named if server or model))
    if len(found):
        ax = found.matrix()
        ax.figure.canvas.draw()
        plt.close("all")
