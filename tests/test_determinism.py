"""At temperature 0 the same text: from run to run, with a cold and a warm cache, with one thread and with two."""

from __future__ import annotations

import pytest

import compat_kit as ck
from compat_kit.engine import server
from compat_kit.engine.recipe import evaluation

CHATS = ["mini-300k", "mini-1m", "mini-3m"]
OPTIONS = {"temperature": 0, "max_tokens": 60, "chat_template_kwargs": {"enable_thinking": False}}


def asked(model):
    """Every sixth item of the evaluation: all skills are among them."""
    return evaluation.held_out(model)[::6]


def answers(backend, items, **options):
    given = [{key: item[key] for key in ("tools", "response_format") if key in item} for item in items]
    replies = [backend.chat(item["messages"], **more, **options) for item, more in zip(items, given, strict=True)]
    return [reply.text + "".join(f"{call.name}({call.arguments})" for call in reply.tool_calls) for reply in replies]


@pytest.mark.parametrize("model", CHATS)
def test_a_new_engine_a_warm_cache_and_a_second_thread_change_no_text(model, monkeypatch):
    items = asked(model)
    with ck.local(model, options=OPTIONS) as backend:
        cold = answers(backend, items)
        warm = answers(backend, items)
        backwards = answers(backend, items[::-1])[::-1]
    assert len({*cold}) > 60
    assert warm == cold
    assert backwards == cold
    start = server.Engine._start

    def with_two_threads(engine, port):
        engine._how["n_threads"] = 2
        start(engine, port)

    monkeypatch.setattr(server.Engine, "_start", with_two_threads)
    some = slice(None, None, 10)  # two threads wait for each other: slow where the machine is busy
    with ck.local(model, options=OPTIONS) as backend:
        assert answers(backend, items[some]) == cold[some]


def test_what_the_model_that_sees_says_does_not_depend_on_the_cache():
    pictures = [evaluation_picture(seed) for seed in range(12)]
    with ck.local("mini-vision", options={"temperature": 0}) as backend:
        first, again = ([backend.chat(ck.user("What is in this picture?", one)).text for one in pictures] for _ in range(2))
    assert first == again
    assert len({*first}) > 4


def evaluation_picture(seed):
    from random import Random

    from compat_kit.engine.recipe.vision.pictures import draw

    return draw(Random(seed)).pixels
