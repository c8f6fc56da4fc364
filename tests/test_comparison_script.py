"""The Python that repeats a run: it really runs, and nothing that was data in a run can run in it."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.comparison.script import code_of_scorer, is_harmless
from tests.loopback import count_to_five, models
from tests.runs import answered, column, written

ROOT = Path(__file__).parents[1]
KEY = "sk-very-secret-0123456789"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200)


def assigned(text: str) -> dict[str, ast.expr]:
    """What the names of a script stand for."""
    return {node.targets[0].id: node.value for node in ast.parse(text).body if isinstance(node, ast.Assign)}


def run_of(text: str, **environment: str) -> str:
    """What the script prints, in a process of its own."""
    around = {name: value for name, value in os.environ.items() if not name.endswith("API_KEY")}
    done = subprocess.run(
        [sys.executable, "-c", text], cwd=ROOT, env={**around, "COMPAT_KIT_STORE": ":memory:", **environment},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_it_gives_the_same_table_on_the_engine(engine):
    run = ck.compare(["What is the capital of Japan?", "Count to 5."], engine, options={"temperature": 0}, repeats=2)
    assert run_of(run.code()) == repr(run)


def test_it_gives_the_same_table_on_a_server_with_its_key_from_the_environment(server):
    server.on("/chat/completions", count_to_five)
    server.on("/models", models("m"))
    prompts = [
        "Count.",
        [ck.system("Be kind."), ck.user("Count.")],
        ck.Prompt("Count.", name="mine"),
    ]
    run = ck.compare(prompts, {"fast": ck.connect(server.url, "m", api_key=KEY)})
    text = run.code()
    assert KEY not in text
    assert 'os.environ["COMPAT_KIT_API_KEY"]' in text
    assert run_of(text, COMPAT_KIT_API_KEY=KEY) == repr(run)
    assert {exchange.headers.get("authorization") for exchange in server.requests if exchange.body} == {f"Bearer {KEY}"}


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4))
@example(["\"\"\"\n'''\n\\", "\\", "{x}", "%s", "\u202e\x00\x7f", "a\r\nb\u2028c"])
def test_what_is_written_is_what_was_asked(texts):
    code = written([[answered("x")]] * len(texts), [texts[0]], names=texts).code()
    found = assigned(code)
    assert ast.literal_eval(found["prompts"]) == texts
    assert [ast.literal_eval(key) for key in found["backends"].keys] == [texts[0]]
    assert set(found) == {"prompts", "backends", "result"}
    code.encode()


def test_a_prompt_comes_back_with_all_that_it_has():
    body = {
        "messages": [{"role": "user", "content": "Hi"}],
        "expected": ["a", 1.5, None],
        "options": {"seed": 1},
        "variables": {"x": "'"},
    }
    code = written([[answered("x")]], ["a"], names=["named"], bodies=[body]).code()
    [prompt] = eval(compile(ast.Expression(assigned(code)["prompts"]), "", "eval"), {"ck": ck})
    assert prompt == ck.Prompt("Hi", ["a", 1.5, None], "named", "", {"x": "'"}, {"seed": 1})


def test_what_is_too_long_is_taken_from_the_run(tmp_path):
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 50_000}}
    body = {"messages": [{"role": "user", "content": [{"type": "text", "text": "What?"}, picture]}]}
    run = written([[answered("x")], [answered("y")]], ["a"], names=["What? [image]", "Hi"], bodies=[body, {"messages": []}])
    code = run.code()
    assert len(code) < 1000
    assert f'ck.load_run("{run.id}"' in code
    assert "kept.prompts[0]" in code


def test_options_that_differ_stand_at_their_backends():
    columns = [column("a", options={"temperature": 0}), column("b", options={"temperature": 1})]
    code = written([[answered("x"), answered("y")]], columns=columns).code()
    assert 'ck.ollama("a", options={"temperature": 0})' in code
    assert "ck.compare(prompts, backends)" in code


def test_prices_and_scorers_are_written_and_functions_of_ones_own_are_named():
    prices = ck.Prices({"m": {"input": "0.15", "output": "0.6"}}, currency="E'UR")
    scorers = [
        {"name": "contains", "code": 'ck.scorers.contains("a", ignore_case=True)'},
        {"name": "mine"},
        {"name": "evil", "code": "exit()"},
    ]
    code = written([[answered("x")]], ["a"], prices=prices.as_dict(), scorers=scorers).code()
    assert 'scorers=[ck.scorers.contains("a", ignore_case=True)]' in code
    assert 'the scorer "mine"' in code
    assert "exit()" not in code
    made = next(word for word in ast.walk(assigned(code)["result"]) if isinstance(word, ast.keyword) and word.arg == "prices")
    assert eval(compile(ast.Expression(made.value), "", "eval"), {"ck": ck}).as_dict() == prices.as_dict()


@pytest.mark.parametrize(
    "text",
    [
        *("ck.connect('http://a', api_key='x')", "ck.openai('m', 'http://a')", "ck.openai('m', base_url='http://a')"),
        *("ck.scorers.similarity(ck.run('x'))", "ck.load_run('x')", "ck.connect(os.environ['x'])"),
        *("exit()", "ck.scorers.x(exit())", "ck.scorers.__class__()", "ck.os.system('x')", "ck.scorers.x(*a)", "(", "x\ny"),
    ],
)
def test_code_of_a_store_that_could_do_anything_else_is_not_written(text):
    assert not is_harmless(text)


class Person(TypedDict):
    age: int


def test_every_scorer_of_ours_is_written_with_what_was_set():
    made = [
        ck.scorers.contains("a'\n", ignore_case=True, name="has"),
        ck.scorers.exact(),
        ck.scorers.regex(pattern="\\d+", flags=re.IGNORECASE),
        ck.scorers.numeric(relative=0.01),
        ck.scorers.calls_tool("add", {"a": 1}),
        ck.scorers.schema_valid(Person, whole=True),
        ck.scorers.similarity(ck.connect("http://127.0.0.1:9/v1", "m", api_key="-"), threshold=0.5),
        ck.scorers.json_valid(fence=False),
    ]
    written = [code_of_scorer(one) for one in made]
    assert written[:2] == ['ck.scorers.contains("a\'\\n", ignore_case=True, name="has")', "ck.scorers.exact()"]
    again = [eval(text, {"ck": ck}) for text in written]
    assert [sorted(code_of_scorer(one)) for one in again] == [sorted(text) for text in written]


def test_a_scorer_with_a_key_or_of_somebody_else_is_not_written():
    backend = ck.connect("http://127.0.0.1:9/v1", "m", api_key=KEY)
    assert not code_of_scorer(ck.scorers.similarity(backend))
    [mine] = ck.scorers.checked(lambda text: text)
    assert not code_of_scorer(mine)


def test_a_judge_is_written_with_what_was_set(engine):
    judge = ck.scorers.Judge(engine, 'whether it\'s "right"', mode="grade", scale="pass", options={"temperature": 0})
    code = written([[answered("x")]], ["a"], judge=judge.plain()).code()
    [word] = [word for word in ast.walk(assigned(code)["result"]) if isinstance(word, ast.keyword) and word.arg == "judge"]
    with eval(compile(ast.Expression(word.value), "", "eval"), {"ck": ck}).backend as backend:
        assert backend.model == engine.model
    made = eval(compile(ast.Expression(word.value), "", "eval"), {"ck": ck})
    assert made.plain() == judge.plain()


def test_code_of_a_scorer_is_harmless():
    assert is_harmless("ck.scorers.numeric(relative=0.01, absolute=-1, names=['a', ('b',)], more={'a': None})")
