"""Properties of the samples of S1, S11 and S12, each recomputed without the code that made them."""

import random
import re

import pytest

from compat_kit.engine.recipe.chatml import pieces
from compat_kit.engine.recipe.corpus import everyday, instructions, languages, recall, smalltalk
from compat_kit.engine.recipe.corpus.recall_words import KINDS

MODULES = (smalltalk, recall, instructions)
CASES = [(skill, maker) for module in MODULES for skill, (_, maker) in module.SKILLS.items()]
PLAIN = {smalltalk.HELLO, smalltalk.HOW_ARE_YOU, smalltalk.THANKS, smalltalk.GOODBYE, smalltalk.IDENTITY, smalltalk.CAPABILITIES}


def drawn(maker, count, seed=7):
    rng = random.Random(seed)
    return [maker(rng) for _ in range(count)]


def text_of(sample):
    return "".join(piece.text for piece in pieces(sample))


def pairs(sample):
    found, asked = [], ""
    for message in sample.messages:
        if message["role"] == "user":
            asked = message["content"]
        elif message["role"] == "assistant":
            found.append((asked, message["content"]))
    return found


@pytest.mark.parametrize(("skill", "maker"), CASES)
def test_draws_are_the_same_for_a_seed_and_short_and_well_formed(skill, maker):
    first, second = drawn(maker, 2000), drawn(maker, 2000)
    assert [text_of(s) for s in first] == [text_of(s) for s in second]
    for sample in first:
        text = text_of(sample)
        assert sample.skill == skill
        assert len(text.split()) <= 220
        assert "{" not in text
        assert "}" not in text
        roles = [m["role"] for m in sample.messages if m["role"] != "system"]
        assert roles == ["user", "assistant"] * (len(roles) // 2)
        assert roles
        assert all(m["content"].strip() == m["content"] for m in sample.messages), text
        assert "  " not in text, text


@pytest.mark.parametrize(("skill", "maker"), CASES)
def test_phrasings_are_many(skill, maker):
    assert len({text_of(s) for s in drawn(maker, 2000)}) > (1100 if skill != "smalltalk/goodbye" else 900)


def test_small_talk_has_six_answers_and_one_with_the_name():
    for skill, (_, maker) in smalltalk.SKILLS.items():
        for sample in drawn(maker, 500):
            for asked, answer in pairs(sample):
                named = re.fullmatch(r"Hello, (.+)! How can I help you today\?", answer)
                assert (named and named[1].lower() in asked.lower()) or answer in PLAIN, (skill, asked, answer)


def test_what_is_recalled_was_said_and_nothing_else_is():
    """A recalled value stands in what the user (or the system) said before, and nowhere after in another value of its kind."""
    shapes = [
        r"Your name is (.+)\.", r"You live in (.+)\.", r"You are (\d+) years old\.", r"You are (an? .+)\.", r"Your favourite .+? is (.+)\.",
        r"Your .+ is called (.+)\.", r"The .+? is (.+)\.",
    ]  # fmt: skip
    seen = dict.fromkeys(shapes, 0)
    for skill in ("recall/told", "recall/corrected", "recall/at_once"):
        for sample in drawn(recall.SKILLS[skill][1], 1500):
            said = " ".join(m["content"] for m in sample.messages if m["role"] != "assistant").lower()
            last = pairs(sample)[-1][1]
            for shape in shapes:
                if match := re.fullmatch(shape, last):
                    seen[shape] += 1
                    assert match[1].lower() in said, (last, said)
    assert all(count > 50 for count in seen.values()), seen


def test_a_correction_wins():
    """The last value told is the answer: no value told before it, of the same question, is."""
    for sample in drawn(recall.corrected, 1500):
        told = [m["content"] for m in sample.messages if m["role"] == "user"]
        answer = pairs(sample)[-1][1]
        if match := re.fullmatch(r"Your name is (.+)\.", answer):
            held = [i for i, text in enumerate(told) if match[1].lower() in text.lower()]
            named = [i for i, text in enumerate(told[:-1]) if any(c.split("{")[0].strip().lower() in text.lower()
                     for c in ("my name is {", "i am called {", "call me {", "people call me {"))]  # fmt: skip
            assert held
            assert not named or held[-1] >= named[-1], told


def test_untold_is_said_where_the_kind_was_not_told():
    rng = random.Random(3)
    for _ in range(1500):
        facts = recall._facts(rng, 3)
        asked = recall._untold(rng, facts)
        assert all((asked.kind, asked.about) != (fact.kind, fact.about) for fact in facts)
        assert asked.kind in {"favourite", "kin"} or asked.kind not in {fact.kind for fact in facts}
    assert sum(recall.NOT_TOLD in text_of(s) for s in drawn(recall.untold, 300)) == 300


def test_sums_under_orders_are_right():
    count = 0
    for maker in (everyday.arithmetic,):
        for turn in drawn(maker, 2000):
            a, sign, b, value = re.fullmatch(r"(\d+) ([-+*]) (\d+) = (-?\d+)", turn.answer).groups()
            assert {"+": int(a) + int(b), "-": int(a) - int(b), "*": int(a) * int(b)}[sign] == int(value) == int(turn.brief)
            assert re.search(rf"(?<!\d){a}(?!\d)", turn.question)
            assert re.search(rf"(?<!\d){b}(?!\d)", turn.question)
            count += 1
    assert count == 2000


def test_manners_frame_a_canonical_answer():
    for kind, check in {
        "pirate": lambda a: a.startswith("Arr! ") and a[5].isalnum() | (a[5] == "-"),
        "formal": lambda a: a.startswith("Certainly. "),
        "cheerful": lambda a: a.endswith(" :)"),
        "capitals": lambda a: a == a.upper(),
        "brief": lambda a: len(a.split()) <= 13,
    }.items():
        for sample in drawn(instructions.SKILLS[f"instructions/{kind}"][1], 500):
            assert all(check(answer) for _, answer in pairs(sample)), text_of(sample)


def test_fixed_phrases_are_copied_from_the_order():
    for sample in drawn(instructions.fixed, 2000):
        order = sample.messages[0]["content"]
        for _, answer in pairs(sample):
            words = answer.split(" ")
            starts = [" ".join(words[:n]) for n in range(1, 7)]
            starts += [s[:-1] for s in starts if s.endswith(".")]
            ends = [" ".join(words[-n:]) for n in range(1, 7)]
            assert any(part in order for part in starts + ends), (order, answer)


def test_personas_say_the_name_of_the_order():
    for sample in drawn(instructions.persona, 1500):
        for _, answer in pairs(sample):
            if answer.startswith("I am ") and answer != smalltalk.HOW_ARE_YOU and "miniature" not in answer:
                assert answer[5:-1] in sample.messages[0]["content"]


def test_tables_of_the_languages_are_whole():
    assert len(languages.CAPITALS) == 61
    for language in languages.LANGUAGES:
        assert len(language.capitals) == len(languages.CAPITALS)
        assert len(language.colours) == len(languages.COLOUR_ROWS) == 14
        assert len(language.numbers) == len(set(language.numbers)) == 20
        assert all(of and city for of, city in language.capitals)
        assert set(language.questions) == {*language.answers, "capital", "colour", "count"}
    french = dict(languages.FRENCH.capitals)
    for of in french:
        start, _, country = of.rpartition(" ") if "'" not in of else ("de l'", "", of.removeprefix("de l'"))
        assert (start == "de l'") == (country[0] in "AEIOUÉÈ") or of.startswith("des "), of


def test_languages_answer_in_the_language():
    for sample in drawn(instructions.language, 2000):
        for _, answer in pairs(sample):
            assert not re.match(r"(Hello|The |You |A |An |Goodbye|I am)", answer), text_of(sample)


def test_kinds_have_their_slots():
    for kind in KINDS.values():
        slots = set(re.findall(r"\{(\w+)\}", kind.answer))
        for clause in kind.clauses:
            assert {s.removeprefix("a_") for s in slots} <= {s.removeprefix("a_") for s in re.findall(r"\{(\w+)\}", clause)}, (
                clause
            )
