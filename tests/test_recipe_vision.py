"""Mini-vision's parts: what is drawn, what is asked, what the tower sees, and that torch and llama.cpp compute the same."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import pytest

import compat_kit as ck
from compat_kit.engine.recipe.vision import figures, phrases, strangers
from compat_kit.engine.recipe.vision.canvas import CHARACTERS, COLOURS, SHAPES, SIDE, Picture, Thing, inside, seen
from compat_kit.engine.recipe.vision.export import MODEL, PROJECTOR, export
from compat_kit.engine.recipe.vision.pictures import draw
from compat_kit.engine.recipe.vision.questions import HONEST, NO_IMAGE, about, beside, description, extreme, place, without_image
from compat_kit.engine.recipe.vision.rows import row, stacked
from compat_kit.engine.recipe.vision.targets import CELL_HEADS, IMAGE_HEADS, PATCH_HEADS, UNTAUGHT, targets
from compat_kit.engine.recipe.vision.words import SPECIAL, Words

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def words() -> Words:
    return Words.learn(0, samples=2000)


def test_the_same_seed_draws_the_same_pictures():
    one, other = Random(3), Random(3)
    for _ in range(40):
        first, second = draw(one, 0.3, 0.3), draw(other, 0.3, 0.3)
        assert (first.pixels == second.pixels).all()
        assert first.things == second.things
        assert first.text == second.text


def test_pictures_are_what_they_say():
    rng = Random(4)
    for _ in range(300):
        picture = draw(rng)
        assert picture.pixels.dtype == np.uint8
        assert picture.pixels.shape[2] == 3
        assert {t.colour for t in picture.things} | {picture.background} <= set(COLOURS)
        assert all(t.colour != picture.background for t in picture.things)
        assert len(picture.text) == len(picture.glyphs) <= 5
        assert set(picture.text) <= set(CHARACTERS)
        for box in (*picture.glyphs, *(t.box for t in picture.things)):
            assert -0.2 < box[0] < box[2] < 1.2
            assert -0.2 < box[1] < box[3] < 1.2


def test_a_filled_shape_shows_its_colour_in_its_middle():
    rng, right, asked = Random(5), 0, 0
    for _ in range(200):
        picture = draw(rng)
        if picture.kind != "shapes":
            continue
        height, width = picture.pixels.shape[:2]
        for thing in picture.things:
            x, y = thing.centre
            pixel = picture.pixels[min(int(y * height), height - 1), min(int(x * width), width - 1)].astype(int)
            near = min(np.abs(pixel - np.array(rgb)).sum() for rgb in COLOURS[thing.colour])
            right, asked = right + (near < 90), asked + 1
    assert right / asked > 0.7  # the rest are outlines


@pytest.mark.parametrize(
    ("size", "wanted"), [((240, 240), (0, 0, 120, 120)), ((240, 120), (0, 30, 120, 60)), ((60, 120), (30, 0, 60, 120))]
)
def test_pictures_are_fitted_into_a_black_square(size, wanted):
    assert inside(*size) == wanted
    found = seen(np.full((size[1], size[0], 3), 200, np.uint8))
    assert found.shape == (SIDE, SIDE, 3)
    left, top, wide, tall = wanted
    assert (found[top : top + tall, left : left + wide] == 200).all()
    assert found.sum() == 200 * 3 * wide * tall


def test_targets_are_within_their_classes():
    rng = Random(6)
    for _ in range(150):
        found = targets(draw(rng, 0.2, 0.4), 12, 6)
        for heads, size in ((PATCH_HEADS, 144), (CELL_HEADS, 36), (IMAGE_HEADS, 1)):
            for name, classes in heads.items():
                values = np.atleast_1d(found[name])
                assert values.size == size
                assert ((values == UNTAUGHT) | ((values >= 0) & (values < classes))).all()


def _shape(shape: str, colour: str, x: float, y: float) -> Thing:
    return Thing(shape, colour, (x - 0.1, y - 0.1, x + 0.1, y + 0.1))


def _picture(*things: Thing, kind: str = "shapes") -> Picture:
    return Picture(kind, np.zeros((8, 8, 3), np.uint8), "white", things)


def test_answers_by_hand():
    circle, square = _shape("circle", "red", 0.15, 0.2), _shape("square", "orange", 0.8, 0.5)
    both = _picture(square, circle)
    assert place(circle) == "top left"
    assert place(_shape("star", "red", 0.5, 0.5)) == "center"
    assert place(_shape("star", "red", 0.34, 0.5)) is None
    assert beside(both, square, "left") == "The red circle."
    assert beside(both, square, "right") == "Nothing."
    assert beside(both, square, "above") == "The red circle."
    assert description(both) == "A red circle and an orange square."
    assert description(_picture(_shape("star", "red", 0.81, 0.2), *both.things)) == (
        "A red circle, a red star and an orange square."
    )
    assert description(_picture(_shape("star", "red", 0.84, 0.2), *both.things)) is None
    bars = _picture(Thing("bar", "red", (0, 0.5, 0.2, 1)), Thing("bar", "blue", (0.3, 0.2, 0.5, 1)), kind="chart")
    assert extreme(bars, highest=True) == 1
    assert extreme(bars, highest=False) == 0


def test_shapes_in_cells_stay_apart():
    rng = Random(8)
    for _ in range(300):
        found = [box for _, box in figures._in_cells(rng, rng.randint(60, 400), rng.randint(60, 400))]
        assert len(found) >= 1
        for one, other in combinations(found, 2):
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_answers_agree_with_the_pictures():
    rng, skills = Random(7), Counter()
    for _ in range(600):
        picture = draw(rng)
        for _ in range(3):
            asked = about(rng, picture)
            skills[asked.skill] += 1
            assert "{" not in asked.question
            assert "  " not in asked.question + asked.answer
            if asked.skill == "read":
                assert asked.answer == f"It says {picture.text}."
            elif asked.skill == "bars":
                assert asked.answer == f"There are {len(picture.things)} bars."
            elif asked.skill == "shape" and asked.answer.startswith("It is"):
                assert asked.answer.split()[-1][:-1] in {t.shape for t in picture.things}
            elif asked.skill == "colour":
                assert asked.answer.split()[-1][:-1] in {t.colour for t in picture.things}
            elif asked.skill == "elsewhere":
                assert asked.answer == HONEST
    assert len(skills) >= 18
    assert {without_image(rng).answer for _ in range(300)} >= {NO_IMAGE}


def test_strangers_use_words_that_nobody_taught():
    taught = {
        t.lower().rstrip("?. ") for name in dir(phrases) if name.isupper() and name != "SIDES" for t in getattr(phrases, name)
    }
    slots = {"colour": "{shape}", "count": "{many}", "where": "{thing}", "shape_of_colour": "{hue}", "is_there": "{thing}"}
    for skill, wordings in strangers.WORDINGS.items():
        for wording in wordings:
            assert wording.format(slots.get(skill, "{thing}")).lower().rstrip("?. ") not in taught


def test_strangers_answers_have_the_canonical_form():
    for case in strangers.cases(Random(8), 150):
        assert case.picture is not None
        assert case.right
        assert all((answer[0].isupper() or answer[0].isdigit()) and answer.endswith(".") for answer in case.right)


def test_capitals_and_digits_are_tokens_of_their_own(words):
    for text in ("K7Q2", "ABCDE", "THEIS", "00000", "OK5UP"):
        assert len(words.ids(text)) == len(text)
    assert len(words.ids("".join(SPECIAL))) == len(SPECIAL)
    assert words.text(words.ids("It says K7Q2.")) == "It says K7Q2."


def test_rows_hide_branches_from_each_other(words):
    rng = Random(9)
    rows = [row(rng, draw(rng), words, 36, 170) for _ in range(12)]
    batch = stacked(rows)
    for i, made in enumerate(rows):
        mask, length = batch["mask"][i], len(made.ids)
        branches, places = np.array(made.branches), np.array(made.places)
        visible = mask[:length, :length]
        other = (branches[:, None] != branches[None, :]) & (branches[None, :] > 0)
        assert not (visible & other).any()
        assert visible[np.array(made.is_image)][:, np.array(made.is_image)].all()
        later = (places[None, :] > places[:, None]) & ~np.array(made.is_image)[:, None]
        assert not (visible & later).any()
        assert mask.any(1).all() or not mask[length:].any()


def test_a_conversation_reads_as_the_template_writes_it(words):
    rng = Random(10)
    made = row(rng, draw(rng), words, 36, 80)
    text = words.tokenizer.decode(
        [t for t, image in zip(made.ids, made.is_image, strict=True) if not image], skip_special_tokens=False
    )
    assert "<|im_start|>user\n" in text
    assert "<start_of_image><end_of_image>" in text
    assert "<|im_end|>\n<|im_start|>assistant\n" in text


@pytest.fixture(scope="session")
def random_model(tmp_path_factory, words):
    import torch

    from compat_kit.engine.recipe.vision.network import Shape, Vision
    from compat_kit.engine.recipe.vision.training import load_weights, save_weights

    folder: Path = tmp_path_factory.mktemp("vision")
    torch.manual_seed(0)
    model = Vision(Shape(vocabulary=words.size))
    with torch.no_grad():
        model.embed.weight.mul_(3)
        model.project.weight.mul_(2)
    save_weights(model, folder / "model.npz")
    words.save(folder / "tokenizer.json")
    files = export(folder)
    assert sum(f.stat().st_size for f in files) < 3.5e6
    return load_weights(folder / "model.npz"), folder


def test_training_goes_on_from_exported_files(random_model, words, tmp_path):
    """Without a step more, what comes out is what went in, up to the precision of the files; the words too."""
    import torch

    from compat_kit.engine.recipe.vision.training import Plan, Training, load_weights

    model, folder = random_model
    Training(Plan(seed=2, minutes=0), tmp_path, folder).run()
    before, after = model.state_dict(), load_weights(tmp_path / "model.npz").state_dict()
    assert before.keys() == after.keys()
    for name, values in before.items():
        assert torch.allclose(values, after[name], atol=2e-3, rtol=1e-3), name
    assert Words.load(tmp_path / "tokenizer.json").merges() == words.merges()


def test_torch_and_llama_cpp_agree(random_model, words):
    """The probabilities of the first token of the answer, on pictures of many sizes."""
    import torch

    model, folder = random_model
    options = {"temperature": 0, "logprobs": True, "top_logprobs": 10, "max_tokens": 2}
    backend, rng, compared = ck.local(folder / MODEL, mmproj=folder / PROJECTOR, n_ctx=1024, options=options), Random(11), 0
    for _ in range(50):
        picture = draw(rng)
        question = about(rng, picture).question or "Describe."
        content = [ck.image(picture.pixels), {"type": "text", "text": question}]
        said = backend.chat([{"role": "user", "content": content}]).raw["choices"][0].get("logprobs")
        if not said:  # a token that is not a whole character
            continue
        ours = _first_token(torch, model, words, picture.pixels, question)
        for token in said["content"][0]["top_logprobs"]:
            assert abs(token["logprob"] - float(ours[token["id"]])) < 0.05, json.dumps(token)
        compared += 1
    backend.close()
    assert compared >= 20


def _first_token(torch, model, words, pixels, question):
    head = words.ids("<|im_start|>user\n<start_of_image>")
    tail = words.ids("<end_of_image>" + question) + words.ids("<|im_end|>\n<|im_start|>assistant\n")
    image = model.shape.image_tokens
    ids = torch.tensor([[*head, *[0] * image, *tail]])
    length = ids.shape[1]
    is_image = torch.zeros(1, length, dtype=torch.bool)
    is_image[0, len(head) : len(head) + image] = True
    mask = torch.ones(length, length, dtype=torch.bool).tril() | (is_image[0][:, None] & is_image[0][None])
    with torch.no_grad():
        _, tokens = model.look(torch.from_numpy(seen(pixels))[None])
        features = model.read(ids, tokens, is_image, torch.arange(length)[None], mask[None])
        return model.scores(features[0, -1]).log_softmax(-1)


def test_shapes_are_all_known():
    assert set(SHAPES) == set(strangers.FIGURES)
    assert set(COLOURS) == set(strangers.HUES)


@pytest.mark.parametrize("text", ["What is it?", "a _> b __> c", ""])
def test_the_image_comes_first_wherever_it_stands_in_the_message(text):
    """As it was learned; a question before it made one answer in ten another one, and more of them wrong."""
    parts = ck.user(text, np.zeros((40, 40, 3), np.uint8), np.ones((40, 40, 3), np.uint8))["content"]
    with ck.local("mini-vision") as backend:
        server = ck.extensions.LlamaCpp(backend)
        said = [server.apply_template([{"role": "user", "content": given}]) for given in (parts, parts[::-1])]
        one, other = (re.sub(r"<__media\w*>", "<image>", whole) for whole in said)
        assert one == other == f"<|im_start|>user\n<image><image>{text}<|im_end|>\n<|im_start|>assistant\n"
        plain = server.apply_template([ck.system("Be kind."), ck.user(text), ck.assistant("So.")])
    assert plain.startswith(
        f"<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\nSo."
    )


def test_the_model_that_sees_does_not_say_that_it_can_call_tools():
    with ck.local("mini-vision") as backend:
        found = next(one for one in ck.discover(everywhere=False) if one.url == backend.base_url).models[0]
    assert (found.can("vision"), found.can("tools")) == (True, False)
