"""The recipe of mini-embed: lessons without a teacher, what training learns, tokens and vectors as real llama.cpp makes them."""

from __future__ import annotations

import hashlib
import json
from random import Random

import numpy as np
import pytest
import torch

import compat_kit as ck
from compat_kit.engine.recipe.embedding import (
    corpus,
    evaluation,
    export,
    inflection,
    lessons,
    meaning,
    sentences,
    starting,
    tokens,
    training,
)
from compat_kit.engine.recipe.embedding.network import Config, Embedder

SMALL = Config(vocabulary=600, width=32, layers=2, heads=2, hidden=64)
TEXTS = [
    "The cat sleeps on the sofa.",
    "A kitten naps on the couch, isn't it?",
    "Café naïve — “quoted” x_y top_p 3.5 %",
    "HELLO World\n\ttab",
    "a rather longer text " * 20,
    "?",
]


def _of_words(texts) -> np.ndarray:
    """(texts, 384): a stand-in for the teacher, the sum of a random direction for each word."""
    made = []
    for text in texts:
        seeds = [
            int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "little") for word in text.lower().split()
        ]
        made.append(np.sum([np.random.default_rng(seed).standard_normal(384) for seed in seeds or [0]], axis=0))
    return (np.stack(made) / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float16)


@pytest.fixture(scope="module")
def taught() -> lessons.Lessons:
    both = [text for pair in sentences.pairs(0, 200) for text in pair]
    pieces = tokens.chosen([], sentences.frequent(both, 1), SMALL.vocabulary)
    vectors = _of_words(pieces)
    vectors[: len(tokens.SPECIAL)] = 0
    words = [i for i, piece in enumerate(pieces) if piece.isalpha()][:50]
    new = list(sentences.composed(0, [pieces[i] for i in words], vectors[words].astype(np.float32)))
    return lessons.Lessons(pieces, vectors, both + new, _of_words(both + new), len(both) // 2)


def test_the_same_seed_draws_the_same_pairs() -> None:
    first, second = (corpus.pairs(Random(3), 300) for _ in range(2))
    assert first == second
    assert corpus.pairs(Random(4), 300) != first


def test_two_thousand_pairs_are_short_and_whole() -> None:
    for pair in corpus.pairs(Random(5), 2000):
        for text in (pair.first, pair.second):
            assert text.strip()
            assert len(text.split()) < 60
            assert not set("{}|") & set(text)


def test_every_fact_is_said_in_two_ways_at_least() -> None:
    for name, topic, phrasings in corpus.facts():
        assert len(set(phrasings)) >= 2, name
        assert topic in meaning.TOPICS, name


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (inflection.verb("look up"), ("look up", "looks up", "looking up", "looked up", "looked up")),
        (inflection.verb("stop"), ("stop", "stops", "stopping", "stopped", "stopped")),
        (inflection.verb("write"), ("write", "writes", "writing", "wrote", "written")),
        (
            (inflection.plural("policeman"), inflection.plural("city"), inflection.plural("mouse")),
            ("policemen", "cities", "mice"),
        ),
        (inflection.compared("hot"), ("hotter", "hottest")),
        (inflection.compared("important"), ("more important", "most important")),
    ],
)
def test_word_forms(forms, expected) -> None:
    assert tuple(forms) == expected


def test_what_is_held_out_is_known_in_any_case_and_punctuation() -> None:
    is_new = sentences.unheld()
    row = json.loads(evaluation.HELDOUT.read_text(encoding="utf-8").splitlines()[0])
    assert not is_new(row["sentence"].upper() + "!!")
    assert not is_new(row["distractors"][0])
    assert is_new("Nobody ever wrote this green sentence about seven lamps")


def test_every_word_comes_in_four_composed_sentences() -> None:
    words = [f"word{chr(97 + i)}" for i in range(26)]
    made = list(sentences.composed(1, words, _of_words(words).astype(np.float32)))
    assert len(made) == 4 * len(words)
    assert made == list(sentences.composed(1, words, _of_words(words).astype(np.float32)))
    assert all(sum(word in text for text in made) >= 3 for word in words)


def test_lessons_come_back_from_disk(tmp_path, taught) -> None:
    taught.save(tmp_path)
    again = lessons.load(tmp_path)
    assert (again.pieces, again.texts, again.pairs) == (taught.pieces, taught.texts, taught.pairs)
    assert np.array_equal(again.vectors, taught.vectors)


def test_rare_pieces_begin_with_more_weight_than_frequent_ones(taught) -> None:
    network = Embedder(_sized(taught))
    ids = np.array([tokens.SEP] * 10 + [100] * 1000 + [200])
    starting.start(network, taught, starting.onto(taught, SMALL.width), ids)
    frequent, rare = (network.output_norm(network.token_embd.weight[i]).norm() for i in (100, 200))
    assert rare > 2 * frequent
    assert network.output_norm.weight[-1] == 0


def test_a_short_training_comes_nearer_to_the_teacher_and_goes_on_from_its_checkpoint(tmp_path, taught) -> None:
    plan = training.Plan(steps=20, pairs=16, groups=8)
    training.train(tmp_path, taught, plan, SMALL)
    longer = training.Plan(steps=60, pairs=16, groups=8)
    training.train(tmp_path, taught, longer, SMALL)
    assert torch.load(tmp_path / "checkpoint.pt", weights_only=True)["step"] == 60
    first, second = (float(line.split("cosine ")[1].split(",")[0]) for line in (tmp_path / "train.log").read_text().splitlines())
    assert second < first


def test_the_same_seed_trains_the_same_network(tmp_path, taught) -> None:
    plan = training.Plan(steps=4, pairs=8, groups=4)
    first, second = (training.train(tmp_path / name, taught, plan, SMALL).state_dict() for name in "ab")
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_short_and_long_texts_in_one_batch_get_their_own_vectors(tmp_path, taught) -> None:
    started = training.Training(tmp_path, taught, training.Plan(pairs=8, groups=4), _sized(taught))
    ids, lengths, wanted = started.batch()
    assert wanted.shape == (32, 384)
    with torch.no_grad():
        together = training.by_length(started.network, ids, lengths)
        for row in range(len(ids)):
            alone = started.network(ids[row : row + 1, : int(lengths[row])], lengths[row : row + 1])
            assert torch.allclose(together[row], alone[0], atol=1e-5)


def test_llamacpp_reads_and_embeds_as_training_does(tmp_path, taught) -> None:
    torch.manual_seed(0)
    config = _sized(taught)
    network = Embedder(config)
    for block in network.blk:  # silent at the start: noise, so that the whole network is compared
        torch.nn.init.normal_(block.attn_output.weight, std=0.2)
        torch.nn.init.normal_(block.ffn_down.weight, std=0.2)
    path, tokenizer = tmp_path / "small.gguf", taught.tokenizer(config.vocabulary)
    export.write(path, config, network.state_dict(), tokenizer, "small")
    export.as_written(network)
    with ck.local(path, n_ctx=512) as backend:
        made = backend.embed(TEXTS).array
        for text in TEXTS:
            read = ck.extensions.LlamaCpp(backend).tokenize(text, add_special=True)
            assert read == tokenizer.encode(text).ids
    for text, row in zip(TEXTS, made, strict=True):
        ids = torch.tensor([tokenizer.encode(text).ids])
        with torch.no_grad():
            own = network(ids, torch.tensor([ids.shape[1]]))[0].double().numpy()
        assert np.isclose(np.linalg.norm(row), 1, atol=1e-3)
        assert own @ row > 0.999


def _sized(taught: lessons.Lessons) -> Config:
    return Config(vocabulary=len(taught.pieces), width=32, layers=2, heads=2, hidden=64)
