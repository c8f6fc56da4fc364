"""Prompts by hand, from a template and from a file."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import ConfigurationError

PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="


def test_a_question_becomes_a_message():
    prompt = ck.Prompt("Capital of France?", expected="Paris")
    assert prompt.messages == ({"role": "user", "content": "Capital of France?"},)
    assert prompt.text == "Capital of France?"
    assert repr(prompt) == "Prompt('Capital of France?', expected='Paris')"
    assert len(repr(ck.Prompt("x" * 10_000, expected="y" * 10_000))) < 200


def test_a_prompt_takes_messages_one_message_images_and_a_system_message():
    assert ck.Prompt(ck.user("Hi")) == ck.Prompt([ck.user("Hi")]) == ck.Prompt("Hi")
    seen = ck.Prompt("What is this?", images=PIXEL, system="Be brief.")
    assert [message["role"] for message in seen.messages] == ["system", "user"]
    assert seen.messages[1]["content"][1]["type"] == "image_url"
    assert seen.text == "What is this? [image]"


def test_prompts_are_values():
    prompt = ck.Prompt("Hi", ["a", "b"], options={"temperature": 0}, tools=[{"type": "function"}])
    assert replace(prompt, name="greeting") == ck.Prompt(
        "Hi", ["a", "b"], "greeting", options={"temperature": 0}, tools=[{"type": "function"}]
    )
    assert len({ck.Prompt("a"), ck.Prompt("a"), ck.Prompt("b")}) == 2
    assert pickle.loads(pickle.dumps(prompt)) == prompt
    with pytest.raises(AttributeError):
        prompt.name = "other"


def test_missing_values_and_numbers_of_numpy_are_plain():
    assert ck.Prompt("Hi", expected=np.float64(2.5)).expected == 2.5
    assert type(ck.Prompt("Hi", expected=np.int64(2)).expected) is int
    assert ck.Prompt("Hi", expected=np.array([1, 2])).expected == [1, 2]
    assert [ck.Prompt("Hi", expected=one).expected for one in (float("nan"), np.nan, pd.NA, pd.NaT)] == [None] * 4


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: ck.Prompt(""), "empty"),
        (lambda: ck.Prompt(5), "question"),
        (lambda: ck.Prompt([]), "at least one"),
        (lambda: ck.Prompt([{"role": 5, "content": "x"}]), "role of message 0"),
        (lambda: ck.Prompt([{"role": "user", "content": 5}]), "content of message 0"),
        (lambda: ck.Prompt([{"role": "user", "content": [{"text": {1, 2}}]}]), "no JSON"),
        (lambda: ck.Prompt([{"role": "user", "content": [float("nan")]}]), "no JSON"),
        (lambda: ck.Prompt("a", name=["x"]), "`name`"),
        (lambda: ck.Prompt("a", options=[1]), "`options`"),
        (lambda: ck.Prompt("a", options={1: 2}), "`options`"),
        (lambda: ck.Prompt("a", tools="get_weather"), "`tools`"),
        (lambda: ck.Prompt("a", schema="Person"), "`schema`"),
        (lambda: ck.Prompt([ck.system("a"), ck.user("b")], system="c"), "system message already"),
        (lambda: ck.Prompt(ck.Prompt("a")), "Prompt already"),
    ],
)
def test_what_no_server_could_be_asked_is_refused(wrong, told):
    with pytest.raises(ConfigurationError, match=told):
        wrong()


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


def test_a_message_nested_without_end_is_refused():
    with pytest.raises(ConfigurationError, match="no JSON"):
        ck.Prompt([{"role": "user", "content": nested(100_000)}])


# Templates


FORMS = {
    "frame": pd.DataFrame({"country": ["France", "Italy"], "capital": ["Paris", "Rome"]}),
    "dicts": [{"country": "France", "capital": "Paris"}, {"country": "Italy", "capital": "Rome"}],
    "lists": {"country": ["France", "Italy"], "capital": ["Paris", "Rome"]},
}


@pytest.mark.parametrize("form", FORMS)
def test_a_template_is_filled_from_data_of_any_form(form):
    prompts = ck.fill("Capital of {country}?", FORMS[form], expected="capital")
    assert [(prompt.text, prompt.expected) for prompt in prompts] == [
        ("Capital of France?", "Paris"),
        ("Capital of Italy?", "Rome"),
    ]
    assert prompts[0].variables == {"country": "France", "capital": "Paris"}


def test_messages_are_templates_too_and_pictures_stay():
    template = [ck.system("You know {field}."), {"role": "user", "content": [{"type": "text", "text": "{q}"}, ck.image(PIXEL)]}]
    [prompt] = ck.fill(template, [{"field": "art", "q": "Who?"}])
    assert prompt.messages[0]["content"] == "You know art."
    assert prompt.text == "Who? [image]"


def test_columns_called_so_are_found_unless_the_template_asks_for_them():
    [prompt] = ck.fill("{q}", [{"q": "Hi", "expected": 5, "name": "n", "group": 3}])
    assert (prompt.expected, prompt.name, prompt.group) == (5, "n", "3")
    [prompt] = ck.fill("I am {name}", [{"name": "Ada"}])
    assert prompt.name == ""


def test_pictures_come_from_a_column():
    [prompt] = ck.fill("{q}", [{"q": "What?", "file": PIXEL}], images="file")
    assert prompt.text == "What? [image]"


def test_braces_are_doubled_and_values_are_not_filled_again():
    [prompt] = ck.fill('{{"a": "{b}"}}', [{"b": "{c} {b} }} {0.__class__}", "c": "secret"}])
    assert prompt.text == '{"a": "{c} {b} }} {0.__class__}"}'


def test_values_are_written_as_text():
    rows = pd.DataFrame({"n": [1, 2], "f": [0.5, 1.0], "w": pd.to_datetime(["2026-01-02", "2026-01-03"])})
    assert ck.fill("{n} {f} {w}", rows)[0].text == "1 0.5 2026-01-02 00:00:00"
    assert ck.fill("{v}", [{"v": {"a": [1, "é"]}}])[0].text == '{"a": [1, "é"]}'


@pytest.mark.parametrize(
    ("template", "data", "more", "told"),
    [
        ("{contry}", FORMS["dicts"], {}, "did you mean 'country'|Did you mean 'country'"),
        ("{x.__class__}", [{"x": 1}], {}, "no placeholder"),
        ("{x[0]}", [{"x": 1}], {}, "no placeholder"),
        ("{x!r}", [{"x": 1}], {}, "no placeholder"),
        ("{x:>999999999}", [{"x": 1}], {}, "no placeholder"),
        ("{}", [{"x": 1}], {}, "no placeholder"),
        ("{0}", [{"x": 1}], {}, "no placeholder"),
        ("{x", [{"x": 1}], {}, "doubled"),
        ('{"a": {x}}', [{"x": 1}], {}, "doubled"),
        ("no placeholder", [{"x": 1}], {}, "asks for nothing"),
        ("{{x}}", [{"x": 1}], {}, "Single braces"),
        ("{x}", [{"x": float("nan")}], {}, "Row 0 has no value for 'x'"),
        ("{x}", [{"x": 1}, {"y": 1}], {}, "Row 1 has no value for 'x'"),
        ("{x}", [], {}, "no rows"),
        ("{x}", 5, {}, "`data` is"),
        ("{x}", [[1]], {}, "`data` is"),
        ("{x}", {"x": "abc"}, {}, "each value is a list"),
        ("{x}", {"x": [1], "y": [1, 2]}, {}, "differ in length"),
        ("{x}", [{"x": 1, "answer": 2}], {"expected": "anser"}, "Did you mean 'answer'"),
        ("{x}", [{"x": ""}], {}, "Row 0: A prompt needs some text"),
    ],
)
def test_a_template_that_cannot_be_filled_says_why(template, data, more, told):
    with pytest.raises(ConfigurationError, match=told):
        ck.fill(template, data, **more)


@given(st.text(), st.text())
def test_any_words_and_any_value_come_through(words, value):
    template = words.replace("{", "{{").replace("}", "}}") + "|{x}|"
    [prompt] = ck.fill(template, [{"x": value}])
    assert prompt.messages[0]["content"] == f"{words}|{value}|"


@given(st.text(st.sampled_from("{}x.[]!:'\"0a "), max_size=12))
def test_a_template_is_filled_or_refused_in_words(template):
    try:
        [prompt] = ck.fill(template, [{"x": "1", "a": "2"}])
    except ConfigurationError:
        return
    assert "{x}" not in prompt.text.replace("{{", "").replace("}}", "") or "{{" in template


# Files


def written(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", '{"prompt": "Capital of France?", "expected": "Paris"}\n\n"Hi"\n'),
        ("a.json", '[{"question": "Capital of France?", "answer": "Paris"}, "Hi"]'),
        ("a.json", '{"prompts": [{"input": "Capital of France?", "target": "Paris"}, {"prompt": "Hi"}]}'),
        ("a.csv", "\ufeffprompt,expected\nCapital of France?,Paris\r\nHi,\n"),
        ("a.jsonl", '{"input": [{"role": "user", "content": "Capital of France?"}], "ideal": "Paris"}\n{"messages": "Hi"}'),
    ],
)
def test_prompts_are_read_from_files_of_many_forms(tmp_path, name, content):
    prompts = ck.load_prompts(written(tmp_path, name, content))
    assert [(prompt.text, prompt.expected) for prompt in prompts] == [("Capital of France?", "Paris"), ("Hi", None)]


def test_a_text_has_a_prompt_in_each_line(tmp_path):
    assert [prompt.text for prompt in ck.load_prompts(written(tmp_path, "a.txt", "One\r\n\n Two \n"))] == ["One", "Two"]


def test_all_that_a_row_says_is_kept(tmp_path):
    row = {
        "id": "q1", "prompt": "What?", "system": "Be brief.", "group": "g", "options": {"temperature": 0}, "tools": [{"type": "function"}],
        "schema": {"type": "object"}, "vars": {"a": 1}, "difficulty": "hard", "ideal": ["x", "y"],
    }  # fmt: skip
    [prompt] = ck.load_prompts(written(tmp_path, "a.jsonl", json.dumps(row)))
    assert prompt.name == "q1"
    assert prompt.messages[0] == {"role": "system", "content": "Be brief."}
    assert (prompt.group, prompt.options, prompt.schema) == ("g", {"temperature": 0}, {"type": "object"})
    assert prompt.tools == ({"type": "function"},)
    assert prompt.variables == {"difficulty": "hard", "a": 1}
    assert prompt.expected == ["x", "y"]


def test_a_batch_of_openai_is_read(tmp_path):
    row = {
        "custom_id": "r1",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"messages": [{"role": "user", "content": "Hi"}]},
    }
    [prompt] = ck.load_prompts(written(tmp_path, "a.jsonl", json.dumps(row)))
    assert (prompt.name, prompt.text) == ("r1", "Hi")


def test_a_cell_of_a_csv_file_may_hold_json(tmp_path):
    content = 'prompt,options,schema\nHi,"{""temperature"": 0}","{""type"": ""object""}"\n'
    [prompt] = ck.load_prompts(written(tmp_path, "a.csv", content))
    assert (prompt.options, prompt.schema) == ({"temperature": 0}, {"type": "object"})


def test_pictures_lie_beside_the_file_and_nowhere_else(tmp_path):
    from PIL import Image

    Image.new("RGB", (2, 2)).save(tmp_path / "outside.png")
    (tmp_path / "set").mkdir()
    Image.new("RGB", (2, 2)).save(tmp_path / "set" / "cat.png")
    [prompt] = ck.load_prompts(written(tmp_path, "set/a.jsonl", '{"prompt": "What?", "image": "cat.png"}'))
    assert prompt.text == "What? [image]"
    for where in ("../outside.png", str(tmp_path / "outside.png")):
        path = written(tmp_path, "set/b.jsonl", json.dumps({"prompt": "What?", "image": where}))
        with pytest.raises(ConfigurationError, match="outside the folder"):
            ck.load_prompts(path)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.yaml", "x", "'.yaml'"),
        ("a.jsonn", "x", "Did you mean '.json'"),
        ("a.jsonl", '"a"\n{"prompt": }', "'a.jsonl', line 2, is no JSON"),
        ("a.jsonl", '"a"\n5', "'a.jsonl', line 2: A prompt is a text or an object"),
        ("a.jsonl", '{"promt": "a"}', "Did you mean 'prompt'"),
        ("a.jsonl", '{"vars": {"city": "Paris"}, "assert": []}', r"ck\.fill"),
        ("a.jsonl", '{"prompt": 5}', "line 1: `messages`"),
        ("a.jsonl", '{"prompt": "a", "options": 5}', "`options`"),
        ("a.jsonl", '{"prompt": "a", "vars": 5}', "`variables`"),
        ("a.jsonl", '{"prompt": "a", "image": 5}', "An image is"),
        ("a.jsonl", '{"prompt": "a", "image": "none.png"}', "line 1"),
        ("a.jsonl", '{"prompt": "a", "image": "\\u0000"}', "line 1"),
        ("a.jsonl", "", "no prompt"),
        ("a.jsonl", b'"\xff"', "not UTF-8 at byte 1"),
        ("a.jsonl", "[" * 100_000, "line 1, is no JSON"),
        ("a.json", "5", "no list of prompts"),
        ("a.csv", "", "name the columns"),
        ("a.csv", "prompt,prompt\na,b", "each once"),
        ("a.csv", "prompt\na,b", "line 2: 2 values for 1 columns"),
        ("a.csv", 'prompt\n"a', "line 2"),
        ("a.csv", "prompt,options\nHi,{", "`options` is no JSON"),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path, name, content, told):
    with pytest.raises(ConfigurationError, match=told):
        ck.load_prompts(written(tmp_path, name, content))


def test_a_file_that_is_not_there_or_too_large_is_told(tmp_path, monkeypatch):
    from compat_kit.prompts import loading

    with pytest.raises(ConfigurationError, match="cannot be read"):
        ck.load_prompts(tmp_path / "none.jsonl")
    path = written(tmp_path, "a.txt", "a\nb\nc")
    monkeypatch.setattr(loading, "MOST_ROWS", 2)
    with pytest.raises(ConfigurationError, match="more than 2 rows"):
        ck.load_prompts(path)
    monkeypatch.setattr(loading, "MOST_BYTES", 2)
    with pytest.raises(ConfigurationError, match="5 bytes"):
        ck.load_prompts(path)


def test_a_template_takes_a_file(tmp_path):
    path = written(tmp_path, "a.csv", "city,expected\nParis,France\n")
    [prompt] = ck.fill("Where is {city}?", path)
    assert (prompt.text, prompt.expected) == ("Where is Paris?", "France")


KEYS = st.sampled_from(
    ["prompt", "messages", "expected", "name", "system", "images", "tools", "schema", "options", "vars", "body", "x"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | st.sampled_from(["role", "content"]), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150)
@given(rows=st.lists(st.dictionaries(KEYS, VALUES, max_size=5) | VALUES, max_size=3))
def test_any_file_gives_prompts_or_an_error_in_words(rows, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(rows))
    try:
        prompts = ck.load_prompts(path)
    except ConfigurationError as error:
        told = str(error)
    else:
        told, _ = "any.json", [repr(prompt) for prompt in prompts]
    assert "any.json" in told


@settings(max_examples=150)
@given(content=st.binary(max_size=60), ending=st.sampled_from([".csv", ".jsonl", ".json", ".txt"]))
def test_any_bytes_give_prompts_or_an_error_in_words(content, ending, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / f"any{ending}"
    path.write_bytes(content)
    told = "any"
    try:
        ck.load_prompts(path)
    except ConfigurationError as error:
        told = str(error)
    assert "any" in told


@pytest.mark.parametrize("read", [ck.load_prompts, lambda path: ck.fill("{a}", path)], ids=["load_prompts", "fill"])
def test_a_folder_and_a_file_that_is_missing_are_told_with_the_next_step(tmp_path, read):
    with pytest.raises(ConfigurationError, match="is a folder. Give one file in it"):
        read(tmp_path)
    with pytest.raises(ConfigurationError, match="no such file. Paths are looked up from"):
        read(tmp_path / "none.csv")
