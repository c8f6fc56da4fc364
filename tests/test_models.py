"""The models that ship: their cards say what is so."""

from __future__ import annotations

import json

import pytest

import compat_kit as ck
from compat_kit.engine.models import WEIGHTS, digest, find_model
from compat_kit.engine.recipe import __main__ as recipe
from compat_kit.engine.recipe.cards import page
from compat_kit.engine.recipe.embedding import __main__ as embedding
from compat_kit.engine.recipe.export import count_parameters
from compat_kit.engine.recipe.vision import __main__ as vision
from compat_kit.errors import NotGGUF, UnknownModel

CARDS = pytest.mark.parametrize("card", [pytest.param(card, id=card.name) for card in ck.local_models()])


def test_every_file_of_weights_has_a_card_and_every_card_its_files():
    files = {path for card in ck.local_models() for path in (card.path, card.mmproj) if path}
    assert files == set(WEIGHTS.glob("*.gguf"))


def test_all_of_them_together_are_small():
    assert sum(card.bytes for card in ck.local_models()) <= 15_000_000


@CARDS
def test_a_card_reads_as_its_data(card):
    assert card.path.with_suffix(".md").read_text(encoding="utf-8") == page(card)
    assert card.licence == "MIT"
    assert card.overall is not None
    assert card.digest == digest(card.files), "the files are not those that the card was written of"
    assert all(0 <= score.low <= score.share <= score.high <= 1 for score in card.scores)


@CARDS
def test_the_engine_counts_the_same_parameters(card):
    with ck.local(card.name) as backend:
        (info,) = backend.models()
        assert info.context_window == card.context_window
        assert sum(map(count_parameters, card.files)) == card.parameters
        assert json.loads(json.dumps(info.raw))["meta"]["n_params"] == count_parameters(card.path)


def test_the_card_of_a_text_model_says_what_is_measured(tmp_path):
    card = ck.local_models()["mini-300k"]
    recipe.main(["evaluate", card.name, "--card", str(tmp_path)])
    measured = json.loads((tmp_path / f"{card.name}.json").read_text(encoding="utf-8"))
    assert (measured["training"], measured["digest"]) == (card.training, card.digest)
    for score, (skill, right, asked, *_) in zip(card.scores, measured["scores"], strict=True):
        assert (skill, asked) == (score.skill, score.asked)
        assert abs(right - score.right) <= 2 + asked // 100, skill  # a narrow choice may fall otherwise on another processor


def test_the_card_of_the_embedding_model_says_what_is_measured(tmp_path):
    card = ck.local_models()["mini-embed"]
    embedding.main(["evaluate", "--model", str(card.path), "--card", str(tmp_path)])
    measured = json.loads((tmp_path / "mini-embed.json").read_text(encoding="utf-8"))
    for score, (skill, right, asked, *_) in zip(card.scores, measured["scores"], strict=True):
        assert (skill, asked) == (score.skill, score.asked)
        assert abs(right - score.right) <= 2, skill  # what is a tie may fall otherwise on another processor


def test_the_card_of_the_model_that_sees_is_written_from_what_it_answers(tmp_path):
    card = ck.local_models()["mini-vision"]
    for file in (card.path, card.mmproj):
        (tmp_path / file.name).symlink_to(file)
    vision.main(["evaluate", "--out", str(tmp_path), "--pictures", "60", "--card", str(tmp_path)])
    measured = json.loads((tmp_path / "mini-vision.json").read_text(encoding="utf-8"))
    found = {skill: right / asked for skill, right, asked, *_ in measured["scores"]}
    assert measured["parameters"] == card.parameters
    assert found["all"] > 0.7


def test_cards_show_themselves_as_a_table():
    cards = ck.local_models()
    assert "mini-1m" in repr(cards)
    assert "<table" in cards._repr_html_()
    assert "<table" in cards["mini-1m"]._repr_html_()
    assert repr(cards["mini-1m"]).startswith("Card('mini-1m', chat, 1.")
    assert cards[0] is cards["mini-1m"]


def test_a_name_that_no_card_has():
    with pytest.raises(UnknownModel, match="mini-9b"):
        ck.local_models()["mini-9b"]


def test_a_file_that_sees_is_checked_like_a_model(tmp_path):
    (tmp_path / "eye.gguf").write_bytes(b"no eye")
    with pytest.raises(NotGGUF):
        find_model("mini-1m", tmp_path / "eye.gguf")
    seeing = ck.local_models()["mini-1m"].path
    assert find_model("mini-1m", seeing)[1].mmproj == seeing.resolve()
