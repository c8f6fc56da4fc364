"""The corpus of arithmetic, facts, lists and translation: every answer is worked out again from the question."""

from __future__ import annotations

import itertools
import re
from random import Random
from typing import TYPE_CHECKING

import pytest

from compat_kit.engine.recipe.chatml import pieces
from compat_kit.engine.recipe.corpus import arithmetic, facts, lists, translation
from compat_kit.engine.recipe.corpus.facts_data import CAPITALS, COUNTRY_ALIASES, OPPOSITES, OTHER_CITIES, UNKNOWN_COUNTRIES
from compat_kit.engine.recipe.corpus.translation_data import UNKNOWN_WORDS, WORDS
from compat_kit.engine.recipe.corpus.words import HONEST

if TYPE_CHECKING:
    from types import ModuleType

    from compat_kit.engine.recipe.corpus.sample import Sample

MODULES = (arithmetic, facts, lists, translation)
DRAWS = 2000


def drawn(module: ModuleType, skill: str, draws: int = DRAWS) -> list[Sample]:
    make, rng = module.SKILLS[skill][1], Random(skill)
    return [make(rng) for _ in range(draws)]


def exchanges(samples: list[Sample]) -> list[tuple[str, str]]:
    """(question, answer) of each first turn."""
    told = [[m["content"] for m in s.messages if m["role"] != "system"] for s in samples]
    return [(turns[0], turns[1]) for turns in told]


EVERY = [pytest.param(module, skill, id=skill) for module in MODULES for skill in module.SKILLS]


@pytest.mark.parametrize(("module", "skill"), EVERY)
def test_samples_are_whole_short_and_the_same_for_the_same_seed(module: ModuleType, skill: str) -> None:
    samples = drawn(module, skill)
    assert samples == drawn(module, skill)
    for sample in samples:
        assert sample.skill == skill
        text = "".join(piece.text for piece in pieces(sample))
        assert len(text.split()) <= 220
        talk = [m for m in sample.messages if m["role"] != "system"]
        assert [m["role"] for m in talk] == ["user", "assistant"] * (len(talk) // 2)
        for message in talk:
            content = message["content"]
            assert content.strip()
            assert "  " not in content
            assert not re.search(r"\{\w+\}|@", content), content
            if message["role"] == "assistant":
                assert "#" not in content
                assert content == content.strip()


@pytest.mark.parametrize(("module", "skill"), EVERY)
def test_questions_hardly_repeat(module: ModuleType, skill: str) -> None:
    asked = [question for question, _ in exchanges(drawn(module, skill))]
    assert len(set(asked)) > 0.55 * len(asked)


def figures(text: str) -> list[int]:
    words = {word: number for number, word in enumerate(lists.NUMBER_WORDS)}
    found = re.findall(r"\d+|[a-z]+", text.lower())
    return [int(w) if w.isdigit() else words[w] for w in found if w.isdigit() or w in words]


@pytest.mark.parametrize("skill", ["sum", "difference", "product", "quotient", "multiple", "word_problem"])
def test_calculations_are_right_and_use_the_numbers_asked_about(skill: str) -> None:
    for asked, answer in exchanges(drawn(arithmetic, skill)):
        left, right = answer.split(" = ")
        a, symbol, b = left.split()
        assert symbol != "/" or int(a) % int(b) == 0
        value = {"+": int(a) + int(b), "-": int(a) - int(b), "*": int(a) * int(b), "/": int(a) // max(1, int(b))}[symbol]
        assert int(right) == value
        assert all(0 <= int(n) <= (144 if symbol == "/" else 100) for n in (a, b))
        if skill != "multiple":
            assert {int(a), int(b)} <= set(figures(asked)), (asked, answer)


@pytest.mark.parametrize("symbol", ["+", "-"])
def test_the_order_of_a_difference_is_that_of_the_question(symbol: str) -> None:
    skill = {"+": "sum", "-": "difference"}[symbol]
    plain = [(q, a) for q, a in exchanges(drawn(arithmetic, skill)) if re.search(rf"\d+ ?{re.escape(symbol)} ?\d+", q)]
    assert len(plain) > 100
    for asked, answer in plain:
        a, b = re.search(rf"(\d+) ?{re.escape(symbol)} ?(\d+)", asked).groups()
        assert answer.startswith(f"{a} {symbol} {b} = ")


def test_sums_and_differences_come_in_nearly_every_pair() -> None:
    rng, pairs = Random(1), set()
    for _ in range(30_000):
        pairs.add(arithmetic._operands(rng))
    assert len(pairs) > 8_300  # of 10,201; 30,000 draws leave about e^-2 of them


def test_comparisons_are_right() -> None:
    for asked, answer in exchanges(drawn(arithmetic, "comparison")):
        numbers = set(figures(re.sub(r"Question 3|question 3|QUESTION 3|xercise 1|XERCISE 1", "", asked)))
        if answer == "They are equal.":
            continue
        number, kind = answer.removesuffix(".").split(" is ")
        assert int(number) in numbers
        pair = [n for n in numbers if n != int(number)]
        assert any(int(number) > n if kind == "larger" else int(number) < n for n in pair), (asked, answer)


@pytest.mark.parametrize(
    ("module", "skill"),
    [
        (arithmetic, "beyond_arithmetic"),
        (facts, "unknown_capital"),
        (facts, "unknown_city"),
        (facts, "beyond_facts"),
        (lists, "beyond_lists"),
        (translation, "beyond_translation"),
    ],
)
def test_what_is_not_known_gets_the_honest_answer(module: ModuleType, skill: str) -> None:
    assert {answer for _, answer in exchanges(drawn(module, skill))} == {HONEST}


def test_countries_known_and_unknown_are_apart() -> None:
    known = {n.lower().removeprefix("the ") for n in (*CAPITALS, *(a for names in COUNTRY_ALIASES.values() for a in names))}
    assert len(CAPITALS) == len(set(CAPITALS.values())) >= 60
    assert not known & {name.lower().removeprefix("the ") for name in UNKNOWN_COUNTRIES}
    assert not set(CAPITALS.values()) & set(OTHER_CITIES)
    assert len(set(UNKNOWN_COUNTRIES)) == len(UNKNOWN_COUNTRIES) > 180
    assert len(set(OTHER_CITIES)) == len(OTHER_CITIES) > 200


def test_capitals_are_of_the_country_asked_about() -> None:
    for asked, answer in exchanges(drawn(facts, "capital")):
        country, city = re.fullmatch(r"The capital of (.+) is (.+)\.", answer).groups()
        assert CAPITALS[country] == city
        names = [country, *COUNTRY_ALIASES.get(country, ())]
        assert any(name.lower().removeprefix("the ") in asked.lower() for name in names), asked


def test_countries_are_of_the_city_asked_about() -> None:
    for asked, answer in exchanges(drawn(facts, "country")):
        city, country = re.fullmatch(r"(.+) is the capital of (.+)\.", answer).groups()
        assert CAPITALS[country] == city
        assert any(name.lower() in asked.lower() for name in (city, *facts.CITY_ALIASES.get(city, ()))), asked


@pytest.mark.parametrize(("skill", "names"), [("day", facts.DAYS), ("month", facts.MONTHS)])
def test_neighbours_in_the_calendar_are_right(skill: str, names: list[str]) -> None:
    for asked, answer in exchanges(drawn(facts, skill)):
        side, one, other = re.fullmatch(rf"The {skill} (after|before) (\w+) is (\w+)\.", answer).groups()
        step = 1 if side == "after" else -1
        assert names[(names.index(one) + step) % len(names)] == other
        assert one.lower() in asked.lower()


def test_opposites_lead_back() -> None:
    words = [word for pair in OPPOSITES for word in pair]
    assert len(words) == len(set(words)) >= 80
    assert not set(words) & set(facts.ONE_WAY)
    assert set(facts.ONE_WAY.values()) <= {*words, *facts.ONE_WAY}


@pytest.mark.parametrize("skill", ["count_to", "count_from", "count_down", "even_odd"])
def test_counts_go_in_steps_and_reach_their_end(skill: str) -> None:
    for asked, answer in exchanges(drawn(lists, skill)):
        numbers = [int(n) for n in answer.split(", ")]
        step = {"count_down": -1, "even_odd": 2}.get(skill, 1)
        assert all(b - a == step for a, b in itertools.pairwise(numbers))
        if skill in {"count_to", "count_from"}:
            assert numbers[-1] in figures(asked)
        if skill != "even_odd":
            assert numbers[0] in {*figures(asked), 1}
        else:
            assert numbers[0] == (2 if re.search(r"\beven\b", asked.lower()) else 1) or not re.search(
                r"\beven\b|\bodd\b", asked.lower()
            )


def test_lists_are_the_first_of_their_category() -> None:
    for _, answer in exchanges(drawn(lists, "list_some") + drawn(lists, "list_every")):
        items = answer.split(", ")
        assert any(list(known[: len(items)]) == items for known in lists.CATEGORIES.values())


def test_the_words_translated_are_64_each_with_three_translations() -> None:
    assert len(WORDS) == 64
    assert all(set(others) == {"French", "German", "Spanish"} for others in WORDS.values())
    assert not {w.lower() for w in UNKNOWN_WORDS} & set(WORDS)


def test_no_foreign_word_stands_for_two_english_ones() -> None:
    back: dict[str, set[str]] = {}
    for english, others in WORDS.items():
        for language, word in others.items():
            if (english, language) not in translation._NOT_BACK:
                back.setdefault(word.lower(), set()).add(english)
    assert not {word: meanings for word, meanings in back.items() if len(meanings) > 1}


@pytest.mark.parametrize("skill", ["to_foreign", "to_english"])
def test_translations_are_of_the_list(skill: str) -> None:
    for asked, answer in exchanges(drawn(translation, skill)):
        if skill == "to_english":
            assert answer in WORDS
            continue
        languages = [name for name in ("French", "German", "Spanish") if name.lower() in asked.lower()]
        if len(languages) != 1:  # a typo in the name of the language, or two named
            continue
        english = [word for word, others in WORDS.items() if others[languages[0]] == answer]
        names = [name for word in english for name in (word, *translation.ENGLISH_ALIASES.get(word, ()))]
        assert any(name in asked.lower() for name in names), (asked, answer)
