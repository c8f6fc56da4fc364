"""The corpus of tools and thinking: reproducible, right, short."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from compat_kit.engine.recipe.chatml import describe, pieces
from compat_kit.engine.recipe.corpus import thinking, tool_actions, tool_borrowed, tool_compose, tools
from compat_kit.engine.recipe.corpus.sample import ways
from compat_kit.engine.recipe.corpus.tool_actions import phrase, phrase_again, say
from compat_kit.engine.recipe.corpus.tool_results import sentence
from compat_kit.engine.recipe.corpus.words import HONEST

MAKERS = {**tools.SKILLS, **thinking.SKILLS}
THOUGHTS = re.compile(r"<think>\n(.*?)\n</think>", re.DOTALL)


def text_of(sample):
    return "".join(piece.text for piece in pieces(sample))


@cache
def some(skill, count=900):
    """Samples, and as samples of their own what branches off them; drawn once for all tests."""
    return drawn_anew(skill, count)


def drawn_anew(skill, count):
    rng = Random(3)
    drawn = (MAKERS[skill][1](rng) for _ in range(count))
    return [replace(sample, messages=way, branches=()) for sample in drawn for way in ways(sample)]


@pytest.mark.parametrize("skill", MAKERS)
def test_the_same_seed_draws_the_same_samples(skill):
    assert [text_of(s) for s in drawn_anew(skill, 60)] == [text_of(s) for s in drawn_anew(skill, 60)]


@pytest.mark.parametrize("skill", MAKERS)
def test_samples_are_short_and_well_formed(skill):
    lengths = []
    for sample in some(skill):
        text = text_of(sample)
        lengths.append(len(text.split()))
        assert lengths[-1] <= 220, text
        assert sample.messages[-1]["role"] == "assistant"
        assert not re.search(r"\{\w+\}|\x00", "".join(m["content"] for m in sample.messages if m["role"] == "user")), text
        names = [tool["function"]["name"] for tool in sample.tools]
        assert len(set(names)) == len(names), names
        assert all(re.fullmatch(r"[A-Za-z_]\w*", name) for name in names), names
    assert sum(lengths) / len(lengths) < 90


@pytest.mark.parametrize("skill", [skill for skill in MAKERS if "tools" in skill])
def test_calls_fit_the_schemas(skill):
    kinds = {"string": str, "integer": int, "number": int | float, "boolean": bool, "array": list}
    for sample in some(skill):
        specs = {tool["function"]["name"]: tool["function"]["parameters"] for tool in sample.tools}
        for message in sample.messages:
            for call in message.get("tool_calls", ()):
                schema = specs[call["name"]]
                assert set(schema["required"]) <= set(call["arguments"]), text_of(sample)
                order = [key for key in schema["properties"] if key in call["arguments"]]
                assert list(call["arguments"]) == order
                for key, value in call["arguments"].items():
                    assert isinstance(value, kinds[schema["properties"][key]["type"]])
                    assert value in schema["properties"][key].get("enum", [value])


WORDS = dict(
    zip(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], range(2, 13), strict=True)
)


@pytest.mark.parametrize("skill", ["tools_call", "tools_parallel"])
def test_every_value_stands_in_the_question(skill):
    """An independent reading: what the call says is copied from the question, or listed in the tool."""
    for sample in some(skill):
        asked = next(m["content"] for m in sample.messages if m["role"] == "user")
        numbers = {str(n): w for w, n in WORDS.items()}
        for call in next((m["tool_calls"] for m in sample.messages if m.get("tool_calls")), ()):
            schema = next(t["function"] for t in sample.tools if t["function"]["name"] == call["name"])["parameters"][
                "properties"
            ]
            for key, value in call["arguments"].items():
                if "enum" in schema[key]:
                    assert str(value).lower().replace("_", " ") in asked.lower(), (asked, value)
                elif not isinstance(value, bool):
                    for item in value if isinstance(value, list) else [value]:
                        assert str(item) in asked or numbers.get(str(item), "\0") in asked, (asked, item)


@pytest.mark.parametrize("skill", ["tools_results", "thinking_tools"])
def test_answers_say_the_results(skill):
    for sample in some(skill, 1500):
        if sample.messages[-1].get("tool_calls"):
            continue
        results = [m["content"] for m in sample.messages if m["role"] == "tool"]
        said = sample.messages[-1]["content"]
        for result in results:
            if result.startswith("The call was not made"):
                assert "was not made." in said
                continue
            try:
                value = json.loads(result)
            except ValueError:
                value = result
            for number in re.findall(r"-?\d+", json.dumps(value) if isinstance(value, int | float) else ""):
                assert number in said
            if isinstance(value, dict) and "error" in value:
                assert f"failed: {value['error']}" in said


@pytest.mark.parametrize(
    ("arguments", "text", "said"),
    [
        ({"city": "Oslo"}, '{"city": "Oslo", "sky": "sunny", "celsius": 12}', "It is sunny in Oslo, at 12 degrees."),
        ({"city": "Oslo"}, '{"city": "Oslo", "weather": "rainy", "temperature": 12}', "It is rainy in Oslo, at 12 degrees."),
        ({"unit": "C", "city": "Rome"}, "Sunny, 21 °C", "It is sunny in Rome, at 21 degrees."),
        ({"city": "Rome"}, "It is cloudy and 9 degrees in Rome.", "It is cloudy in Rome, at 9 degrees."),
        ({"a": 40, "b": 2}, "42", "The answer is 42."),
        ({"a": 40, "b": 2}, '{"result": 42}', "The answer is 42."),
        ({"order_id": 17}, '{"order_id": 17, "status": "shipped"}', "The status of order 17 is shipped."),
        ({"item": "lamp"}, '{"price": 12, "stock": 4}', "The price is 12 and the stock is 4."),
        ({"item": "lamp"}, '{"price": 12.5, "in_stock": false}', "The price is 12.5 and it is not in stock."),
        ({"city": "Oslo"}, '{"error": "city not found"}', "The tool f failed: city not found."),
        ({"city": "Oslo"}, "The call failed: ValueError: no", "The tool f failed: ValueError: no."),
        ({"to": "Kim"}, '{"ok": true}', "Done."),
        ({"to": "Kim"}, "Message sent.", "Message sent."),
        ({"q": "x"}, '["a", "b"]', "The results are a and b."),
        ({"q": "x"}, '{"hotels": [{"name": "Roma", "stars": 3}]}', "The hotel is Roma."),
        ({"q": "x"}, "[]", "There are no results."),
        ({"q": "x"}, "{}", "The tool gave no result."),
    ],
)
def test_sentences(arguments, text, said):
    assert sentence("f", arguments, text) == said


def test_no_tool_means_an_answer():
    answers = Counter()
    for sample in some("tools_none", 2000):
        assert not any(m.get("tool_calls") for m in sample.messages)
        answers[sample.messages[-1]["content"] == HONEST] += 1
    assert answers[True] > 400
    assert answers[False] > 400


def test_sums_are_right_and_thoughts_short():
    for skill in thinking.SKILLS:
        for sample in some(skill):
            if skill == "thinking_not":
                assert "<think>" not in text_of(sample)
            for message in sample.messages:
                content = message["content"]
                for thoughts in THOUGHTS.findall(content) if message["role"] == "assistant" else []:
                    assert len(thoughts.split()) < 42, thoughts
                    if not sample.tools:
                        for equation in re.findall(r"([\d+\- ]+) = (-?\d+)", thoughts):
                            assert eval(equation[0]) == int(equation[1]), thoughts
                final = re.fullmatch(r"(?:.*</think>\n)?(\d+) ([-+*/]) (\d+) = (-?\d+)", content.strip("\x02\x03"), re.DOTALL)
                if final and message["role"] == "assistant":
                    assert eval(f"{final[1]} {final[2]} {final[3]}") == int(final[4])


@pytest.mark.parametrize("make", [thinking.arithmetic, thinking.story_problem])
def test_the_steps_end_with_the_result(make):
    rng = Random(11)
    for _ in range(2000):
        _, steps, answer = make(rng)
        ends = re.findall(r"-?\d+", steps)[-1]
        assert ends == re.findall(r"-?\d+", answer)[-1], (steps, answer)
        assert len(steps) < 130, steps


def test_the_steps_of_a_comparison_are_true():
    rng = Random(12)
    for _ in range(2000):
        _, steps, answer = thinking.comparison(rng)
        high, low = map(int, re.findall(r"\d+", steps))
        assert high == low if answer == "They are equal." else " more " in steps and high > low, (steps, answer)


def test_every_family_has_its_required_parameters_in_every_question():
    for family in tool_actions._ALL:
        keys = {slot.key for slot in family.slots}
        for template in family.templates:
            found = set(re.findall(r"\{(\w+)\}", template))
            assert found == {slot.key for slot in family.slots if not slot.optional}, (family.act, template)
            assert found <= keys


def test_borrowed_words_tell_which_tool_is_meant():
    rng = Random(6)
    for _ in range(300):
        action = tool_borrowed.borrowed_action(rng)
        said = {word[:3] for word in re.findall(r"[a-z]+", say(Random(1), phrase(rng, action)).lower())}
        shown = re.findall(r"[a-z]+", describe(action.spec["function"]).lower())
        assert said & {word[:3] for part in action.act.split(":") for word in part.split("_")}, action
        assert any(part[:3] in word for part in action.act.split(":") for word in shown), action


def test_a_borrowed_tool_near_another_often_has_its_noun():
    rng = Random(7)
    ones = [tool_borrowed.borrowed_action(rng) for _ in range(200)]
    nears = [tool_borrowed.borrowed_action(rng, like=one) for one in ones]
    alike = sum(near.act.split(":")[1] == one.act.split(":")[1] for near, one in zip(nears, ones, strict=True))
    assert 70 < alike < 130
    assert sum(near.act == one.act for near, one in zip(nears, ones, strict=True)) < 5


def test_one_tool_is_needed_again_mostly_with_other_values():
    rng = Random(8)
    shortened = distinct = 0
    for _ in range(400):
        action = tools.any_action(rng)
        while not action.many:
            action = tools.any_action(rng)
        asked = phrase_again(rng, action, several := rng.choice((2, 3)))
        assert [called.name for called, _ in asked.calls] == [action.name] * several
        assert set(re.findall(r"\{(\w+)\}", asked.template)) <= set(asked.slots)
        assert len(asked.slots) == sum(len(arguments) for _, arguments in asked.calls)
        shortened += any(key.startswith("again") for key in asked.slots)
        distinct += len({str(arguments) for _, arguments in asked.calls}) == several
    assert 200 < shortened < 360
    assert distinct > 370


def test_names_vary():
    rng = Random(5)
    names = Counter(tools.any_action(rng).name for _ in range(5000))
    assert len(names) > 2500
    assert "(" in describe(tool_compose.invented_action(rng).spec["function"])
