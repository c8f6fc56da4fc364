"""S4, S7, S8, S10: the same seed gives the same samples, and every answer is right by another way of counting."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from typing import TYPE_CHECKING

from compat_kit.engine.recipe.chatml import pieces
from compat_kit.engine.recipe.corpus import glossary, sentiment, sentiment_words, stories, summary
from compat_kit.engine.recipe.corpus.words import HONEST

if TYPE_CHECKING:
    from compat_kit.engine.recipe.corpus.sample import Sample

MODULES = {"glossary": glossary, "sentiment": sentiment, "summary": summary, "stories": stories}
DRAWS = 2000


def drawn(name: str, count: int = DRAWS, seed: int = 11) -> list[Sample]:
    rng = Random(seed)
    return [MODULES[name].SKILLS[name][1](rng) for _ in range(count)]


def turns(sample: Sample) -> list[tuple[str, str]]:
    talk = [message for message in sample.messages if message["role"] != "system"]
    return [(talk[i]["content"], talk[i + 1]["content"]) for i in range(0, len(talk), 2)]


@pytest.mark.parametrize("name", MODULES)
def test_draws_are_pure_short_and_clean(name):
    first, again = drawn(name), drawn(name)
    assert first == again
    assert len({turns(s)[0][0] for s in first}) > DRAWS * 0.9
    for sample in first:
        text = "".join(piece.text for piece in pieces(sample))
        assert len(text.split()) < 220
        assert not re.search(r"\{\w*\}|  |\bNone\b", text), text
        for _, answer in turns(sample):
            assert answer == answer.strip()
            assert "_" not in answer.replace("tool_calls", "").replace("Top_p", "")


def test_a_definition_is_one_sentence_of_12_to_28_words():
    for name, term in glossary.TERMS.items():
        assert 12 <= len(term.definition.split()) <= 28, name
        assert term.definition.endswith(".")
        sentences = term.definition.count(". ")
        assert sentences == (1 if name == "temperature" else 0), name
    assert len(glossary.TERMS) == 53


def test_the_definition_is_that_of_the_longest_term_in_the_question():
    spelt = {
        spelling.lower(): term.definition
        for term in glossary.TERMS.values()
        for spelling in (*term.counted, *term.plain, *term.plurals)
    }
    own = [set(question.lower().rstrip("?").split()) for term in glossary.TERMS.values() for question in term.questions]
    seen = 0
    for sample in drawn("glossary"):
        for question, answer in turns(sample):
            asked = {word.strip(".?!") for word in question.lower().split()}
            found = [spelling for spelling in spelt if spelling in question.lower()]
            if answer == HONEST or any(len(words - asked) <= 1 for words in own if len(words) > 2) or not found:
                continue
            assert answer == spelt[max(found, key=len)], question
            seen += 1
    assert seen > 1000


def test_spellings_belong_to_one_term_only():
    owners: dict[str, str] = {}
    for name, term in glossary.TERMS.items():
        for spelling in {*term.counted, *term.plain, *term.plurals}:
            assert owners.setdefault(spelling.lower(), name) == name, spelling


def test_moods_come_in_like_numbers_and_words_have_one_mood():
    answers = [answer for sample in drawn("sentiment") for _, answer in turns(sample)]
    for mood in sentiment.MOODS:
        assert 0.25 < answers.count(mood) / len(answers) < 0.42
    sides = [
        {
            word.lower()
            for name in ("", "_NOUNS", "_VERBS", "_EFFECTS", "_FEELINGS", "_ADVERBS", "_REMARKS", "_LACKS")
            for word in getattr(sentiment_words, side + name)
        }
        for side in ("GOOD", "BAD")
    ]
    assert not sides[0] & sides[1]
    assert all(len(side) >= 600 for side in sides)
    okay = {phrase.lower() for phrase in sentiment_words.OKAY}
    assert not okay & (sides[0] | sides[1])


def test_two_choices_are_offered_only_where_one_of_them_is_right():
    for sample in drawn("sentiment"):
        for question, answer in turns(sample):
            instruction = question.lower()
            if re.search(r"positive or negative\?|negative or positive\?", instruction) and "neutral" not in instruction:
                assert answer != "neutral", question


def test_a_summary_is_the_first_sentence_without_some_of_its_words():
    for sample in drawn("summary"):
        for question, answer in turns(sample):
            words = re.findall(r"[\w-]+", question.lower())
            kept = re.findall(r"[\w-]+", answer.lower())
            missing = [word for word in kept if word not in words and word not in {"a", "an"}]
            assert not missing, (question, answer)
            assert answer.endswith(".")
            assert answer.count(". ") - len(re.findall(r"\b(?:Dr|Mr|Mrs)\. ", answer)) == 0
            assert 3 <= len(kept) <= 18, answer
            assert not re.search(r"\ba [aeiou](?!ni|ne)\w+|\ban [^aeiouh\W]", answer), answer


def test_a_story_has_three_sentences_and_names_what_was_asked_for():
    rng = Random(5)
    for _ in range(DRAWS):
        about = stories.hero(rng)
        told = stories.story(rng, about)
        assert len(re.findall(r"[.!?](?: |$)", told)) == 3, told
        for word in about.introduced.split():
            assert word.lower() in told.lower(), (about, told)
        assert len(told.split()) < 70, told
    assert len({stories.story(Random(i), about) for i in range(100)}) > 95
