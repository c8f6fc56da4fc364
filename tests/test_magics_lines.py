"""The lines of the magics: whatever is written there is either understood or a UsageError that says what to do."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError

import pytest
from hypothesis import given
from hypothesis import strategies as st
from IPython.core.error import UsageError

from compat_kit.magics import lines

CHAT = lines.chat_cell()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.text())
def test_any_line_is_understood_or_a_usage_error(line):
    for parser in (CHAT, lines.chat_line(), lines.compare_cell(), lines.backends_line()):
        try:
            parser.read(line)
        except UsageError as error:
            said = str(error)
        else:
            continue
        assert said.startswith(parser.prog)
        assert said.endswith("shows all options.")


@given(JSON)
def test_an_option_comes_back_as_the_json_that_was_written(value):
    assert lines.option(f"some_name={json.dumps(value)}") == ("some_name", value)


@given(st.text())
def test_any_text_for_an_option_is_a_pair_or_refused(text):
    try:
        name, _ = lines.option(text)
    except ArgumentTypeError:
        return
    assert text.startswith(f"{name}=")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("seed", "name=value"),
        ("top_p=0,9", "not JSON"),
        ("logprobs=True", "write logprobs=true"),
        ("stop=None", "write stop=null"),
        ("top_p=NaN", "no number"),
        ("top_p=[1, -Infinity]", "no number"),
        ("stop=two words", "quotes"),
        ("a-b=1", "name=value"),
    ],
)
def test_a_value_that_is_likely_a_mistake_is_not_sent(text, said):
    with pytest.raises(ArgumentTypeError, match=said):
        lines.option(text)


def test_one_word_is_text():
    assert lines.option("reasoning_effort=low") == ("reasoning_effort", "low")


def test_quotes_hold_a_value_together_and_a_backslash_stays():
    found = CHAT.read('b --system "Be brief, don\'t chat." --image C:\\pictures\\a.png -t -0.5')
    assert (found.backend, found.system, found.image, found.temperature) == (
        "b",
        "Be brief, don't chat.",
        ["C:\\pictures\\a.png"],
        -0.5,
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--temprature 1", "Did you mean --temperature"),
        ("-t hot", "invalid number"),
        ("-t nan", "is no number"),
        ("--max-tokens 0", "no whole number above 0"),
        ("--max-tokens ²", "no whole number above 0"),
        ("-o 1x", "cannot be the name of a variable"),
        ("-o class", "cannot be the name of a variable"),
        ("--system Don't", "a quote is not closed"),
        ("one two", "'two' is not understood"),
        ("--temp 1", "'--temp' is not understood"),
    ],
)
def test_what_is_wrong_is_said(line, said):
    with pytest.raises(UsageError, match=said) as caught:
        CHAT.read(line)
    assert ".." not in str(caught.value)
    assert "?." not in str(caught.value)


@given(st.dictionaries(st.from_regex(r"[a-z_]\w{0,5}", fullmatch=True), st.text(), min_size=1), st.data())
def test_a_text_is_filled_with_variables_and_nothing_else_in_it_changes(variables, data):
    words = [*variables, *(f"{{{name}}}" for name in variables), "{", "}", '{"a": {}}', "é "]
    drawn = data.draw(st.lists(st.sampled_from(words)))
    written = [f"{{{word}}}" if word[1:-1] in variables and word[0] == "{" else word for word in drawn]
    assert lines.filled(" ".join(written), variables) == " ".join(drawn)
    assert lines.filled(" ".join(f"<{{{name}}}>" for name in variables), variables) == " ".join(
        f"<{text}>" for text in variables.values()
    )


def test_a_variable_that_is_not_there_is_not_left_out_in_silence():
    with pytest.raises(UsageError, match=r"no variable 'name' to fill in.*\{\{name\}\}"):
        lines.filled("Hello {name}", {})


def test_json_in_a_text_stays_as_it_is():
    text = '{"name": "Ada", "n": {"x": [1, {}]}}'
    assert lines.filled(text, {"name": 1}) == text


@given(st.lists(st.text(alphabet="abc \n-", min_size=1).filter(lambda text: text.strip() and "---" not in text), min_size=1))
def test_prompts_stand_between_lines_of_three_dashes(texts):
    assert lines.prompts("\n---\n".join(texts)) == [text.strip() for text in texts]


def test_dashes_in_a_line_are_text():
    assert lines.prompts("a --- b\n----\n") == ["a --- b\n----"]


def test_what_belongs_to_the_backend_is_refused_without_its_value():
    with pytest.raises(UsageError, match="belongs to the backend") as caught:
        lines.options([("api_key", "sk-very-secret-0123456789")])
    assert "very-secret" not in str(caught.value)


def test_the_help_names_every_option():
    for parser in (CHAT, lines.compare_cell(), lines.backends_line()):
        assert all(option in parser.format_help() for option in parser.options)
