"""Properties of the skill of extraction."""

from __future__ import annotations

import json
import re
from random import Random

import pytest

from compat_kit.engine.recipe.chatml import pieces
from compat_kit.engine.recipe.corpus import extraction_words as words
from compat_kit.engine.recipe.corpus.extraction import SKILLS
from compat_kit.engine.recipe.corpus.extraction_stories import DOMAINS, slots_of, story
from compat_kit.engine.recipe.corpus.extraction_values import value
from compat_kit.engine.recipe.corpus.sample import without_marks

_DRAWS = 2000
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def _draws(skill, n=_DRAWS):
    return [SKILLS[skill][1](Random(f"{skill}{i}")) for i in range(n)]


def _values(found):
    if isinstance(found, dict):
        return [leaf for one in found.values() for leaf in _values(one)]
    if isinstance(found, list):
        return [leaf for one in found for leaf in _values(one)]
    return [found]


def _stands_in(leaf, text):
    if isinstance(leaf, bool) or leaf is None:
        return True
    if isinstance(leaf, str):
        return leaf in text
    bare = re.sub(r"(?<=\d),(?=\d)", "", text)
    forms = {str(leaf), f"{leaf:.2f}"} | ({_NUMBERS[leaf]} if isinstance(leaf, int) and 0 <= leaf < 13 else set())
    return any(re.search(rf"(?<![\d]){re.escape(form)}(?!\d)", bare) for form in forms)


@pytest.mark.parametrize("skill", SKILLS)
def test_the_same_seed_gives_the_same_sample(skill):
    assert _draws(skill, 200) == _draws(skill, 200)


@pytest.mark.parametrize("skill", SKILLS)
def test_answers_are_json_whose_values_stand_in_the_prompt(skill):
    for sample in _draws(skill):
        prompt = ""
        for message in sample.messages:
            text, _ = without_marks(message["content"])
            if message["role"] != "assistant":
                prompt += "\n" + text
                continue
            found = json.loads(text)
            assert isinstance(found, dict)
            assert found
            assert text == json.dumps(found, ensure_ascii=False)
            assert all(_stands_in(leaf, prompt) for leaf in _values(found)), (prompt, text)
            assert None not in _values(found) or "null" in prompt or "| None" in prompt


@pytest.mark.parametrize("skill", ["extraction", "extraction_schema"])
def test_the_keys_stand_in_the_prompt_in_their_order(skill):
    for sample in _draws(skill):
        prompt = "\n".join(m["content"] for m in sample.messages if m["role"] != "assistant")
        for message in sample.messages:
            if message["role"] == "assistant":
                for key in json.loads(message["content"]):
                    assert key in prompt or key.replace("_", " ") in prompt, (prompt, key)


def test_no_key_is_learned_where_a_grammar_forces_it():
    for sample in _draws("extraction_forced"):
        for message in sample.messages:
            if message["role"] == "assistant":
                text, spans = without_marks(message["content"])
                keys = [text[a:b] for a, b in spans]
                assert keys[-1] == "}"
                assert all(re.fullmatch(r'(\{|, )"[^"]+(": ")?', key) for key in keys[:-1])
                assert len(keys) - 1 == len(json.loads(text))


@pytest.mark.parametrize("skill", SKILLS)
def test_samples_are_short_and_clean(skill):
    for sample in _draws(skill):
        text = "".join(piece.text for piece in pieces(sample))
        assert len(text.split()) <= 220
        bare = text.replace("  ", "") if '\n  "' in text or "BaseModel" in text else text
        assert "  " not in bare, text
        assert not re.search(r"\{(a:|A:)?\w+\}(?<!\})|[\x02\x03]|\{(source|json|keys|text|topic|n|k|v|it)\}", text), text


def test_every_slot_of_every_sentence_is_known():
    for domain in DOMAINS:
        for sentence in (*domain.openings, *domain.more):
            assert set(slots_of(sentence)) <= set(domain.fields), sentence
        names = [name for known, _ in domain.fields.values() for name in dict.fromkeys(known)]
        for _, kind in domain.fields.values():
            value(Random(1), kind)
        assert len(set(names)) == len(names), (domain.topic, sorted(n for n in names if names.count(n) > 1))


def test_there_is_breadth():
    assert len(DOMAINS) >= 20
    assert sum(len(d.openings) + len(d.more) for d in DOMAINS) > 500
    assert len({name for d in DOMAINS for known, _ in d.fields.values() for name in known}) > 250
    assert len({story(Random(i)).text for i in range(_DRAWS)}) > 0.98 * _DRAWS
    assert words.FOODS
