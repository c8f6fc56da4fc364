"""Two servers' vectors of the same texts: each way in which they can differ is found, and told in words."""

from __future__ import annotations

import asyncio
import hashlib

import numpy as np
import pytest

import compat_kit as ck
from compat_kit import errors
from compat_kit.retry import Retry
from tests.loopback import Loopback, models

TEXTS = [
    f"{animal} {verb}"
    for animal in ("a fox", "a dog", "two cats", "the owl")
    for verb in ("runs", "sleeps", "eats bread", "is here")
]


def word_vector(word: str, dimensions: int = 64) -> np.ndarray:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "little")
    return np.random.default_rng(seed).normal(size=dimensions)


def mean(text: str) -> np.ndarray:
    """A vector as mean pooling makes it: texts with words in common are near to each other."""
    return np.mean([word_vector(word) for word in text.split()], axis=0)


def unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)


def serve(server: Loopback, embed, arrange=lambda vectors: vectors, refuse_from: int = 10**9):
    """A server whose vectors `embed` makes of a text, and `arrange` of those of a batch."""

    async def handler(exchange):
        texts = exchange.body["input"]
        if any(len(text.split()) >= refuse_from for text in texts):
            await exchange.answer({"error": {"message": "input is too long"}}, 413)
            return
        vectors = arrange([embed(text) for text in texts])
        data = [{"index": i, "embedding": [float(x) for x in vector]} for i, vector in enumerate(vectors)]
        await exchange.answer({"data": data, "model": "m"})

    server.on("/models", models("m"))
    server.on("/embeddings", handler)
    return ck.connect(server.url, "m", retry=Retry(max_retries=0))


@pytest.fixture
def compared(server):
    """Compares a server of unit means with another one."""

    def compare(embed, texts=TEXTS, longest_words=0, **how):
        with Loopback() as other, serve(server, lambda text: unit(mean(text))) as a, serve(other, embed, **how) as b:
            return ck.compare_embeddings(a, b, texts, longest_words=longest_words)

    return compare


def test_the_same_model_is_the_same(compared):
    found = compared(lambda text: unit(mean(text)))
    assert "The same vectors within rounding" in found.verdict[0]
    assert len(found.verdict) == 1
    assert found.agreement == pytest.approx(1)
    assert found.structure == pytest.approx(1)
    assert found.overlap == 1
    assert repr(found) == "EmbeddingComparison('m (a)', 'm (b)', 16 texts, 64 and 64 dimensions)"


def test_only_one_normalises(compared):
    found = compared(mean)
    assert "Only one of them normalises" in found.verdict[0]
    assert found.summary()["is_normalised"].tolist() == [True, False]
    assert found.summary().loc["m (b)", "norm_min"] > 2


def test_a_quantisation_is_told(compared):
    found = compared(lambda text: np.round(unit(mean(text)) * 12) / 12)
    assert "quantised in another way" in found.verdict[0]
    assert 0.97 < found.agreement < 1 - 1e-3


def test_another_pooling_or_a_prefix_is_told(compared):
    found = compared(lambda text: unit(mean(f"query: {text}") + 0.6 * word_vector("query:")))
    assert "another pooling, or one of the two puts a prefix" in found.verdict[0]
    assert "cannot be mixed" in found.verdict[0]
    assert found.structure > 0.6


def test_another_model_is_told(compared):
    found = compared(word_vector)
    assert "Different vectors" in found.verdict[0]
    assert "They find other texts near" in found.verdict[0]
    assert abs(found.agreement) < 0.5


def test_a_turned_space_has_the_same_structure_though_no_vector_is_the_same(compared):
    turn = np.linalg.qr(np.random.default_rng(0).normal(size=(64, 64)))[0]
    found = compared(lambda text: unit(mean(text)) @ turn)
    assert "They find the same texts near" in found.verdict[0]
    assert found.structure == pytest.approx(1, abs=1e-4)
    assert found.overlap == 1


def test_other_dimensions_are_compared_by_what_is_near_to_what(compared):
    found = compared(lambda text: unit(np.concatenate([mean(text), mean(text)])))
    assert "Other dimensions (64 and 128)" in found.verdict[0]
    assert "the same texts near" in found.verdict[0]
    assert found.agreement is None
    assert found.frame["cosine"].isna().all()
    assert found.structure == pytest.approx(1, abs=1e-4)


def test_a_server_that_mixes_up_a_batch_is_found(compared):
    found = compared(lambda text: unit(mean(text)), arrange=lambda vectors: sorted(vectors, key=lambda vector: vector[0]))
    assert found.verdict[0].startswith("The order is not kept: m (b) mixes up the texts")
    assert len(found.verdict) == 1  # what else its vectors seem to be they are not
    assert found.summary()["keeps_order"].tolist() == [True, False]


def test_a_server_whose_batches_are_other_than_single_texts_is_found(compared):
    found = compared(
        lambda text: unit(mean(text)),
        arrange=lambda vectors: [unit(v + 0.02 * len(vectors) * word_vector("pad")) for v in vectors],
    )
    assert any("another vector in a batch than alone" in said for said in found.verdict)
    assert found.summary()["keeps_order"].tolist() == [True, True]


def test_a_server_that_gives_all_texts_one_vector_is_found(compared):
    found = compared(lambda text: unit(word_vector("constant")), longest_words=64)
    assert found.verdict == ("The vectors of m (b) are all the same, whatever the text: look at its model and its pooling.",)
    again = ck.compare_embeddings(ck.Embeddings([[1.0]], "a"), ck.Embeddings([[1.0]], "a"))
    assert "The same vectors" in again.verdict[0]


def test_a_text_of_which_one_cuts_the_end_is_found(compared):
    texts = [*TEXTS, " ".join(f"word{i}" for i in range(40))]
    found = compared(lambda text: unit(mean(" ".join(text.split()[:10]))), texts=texts)
    assert "1 of 17 texts have other vectors" in found.verdict[0]
    assert found.frame["cosine"].idxmin() == 16


@pytest.mark.parametrize("limit", [10, 100, 300, 1000])
def test_the_place_of_a_silent_cut_is_found(compared, limit):
    found = compared(lambda text: unit(mean(" ".join(text.split()[:limit]))), longest_words=1024)
    cut = found.summary()["cut_words"].tolist()
    assert cut[0] is ck_na()
    assert limit <= cut[1] <= max(limit * 9 / 8, limit + 6)
    assert any("cuts the rest in silence" in said for said in found.verdict)


def test_a_refusal_of_long_texts_is_no_silent_cut(compared):
    found = compared(lambda text: unit(mean(text)), longest_words=512, refuse_from=200)
    row = found.summary().loc["m (b)"]
    assert row["cut_words"] is ck_na()
    assert 200 <= row["refused_words"] <= 225
    assert found.summary().loc["m (a)", "tried_words"] == 512
    assert len(found.verdict) == 2
    assert found.verdict[1].startswith(f"m (b) refuses texts from about {row['refused_words']} words on")


def ck_na():
    import pandas as pd

    return pd.NA


def test_embeddings_are_compared_as_they_are():
    a = ck.Embeddings([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], "xyz", model="one")
    found = ck.compare_embeddings(a, ck.Embeddings(a.array[::-1] * 2, "zyx", model="two"))
    assert found.agreement == pytest.approx(1)
    assert found.summary().loc["two", ["keeps_order", "alone", "cut_words"]].isna().all()
    assert found.frame["text"].tolist() == ["x", "y", "z"]
    assert found.frame["norm_b"].tolist() == pytest.approx([2, 2, 2 * 2**0.5])
    assert "–" in found._repr_html_()


@pytest.mark.parametrize("count", [1, 2])
def test_few_texts_have_no_structure(count):
    a = ck.Embeddings(np.eye(2)[:count], "xy"[:count])
    found = ck.compare_embeddings(a, a)
    assert found.structure is found.overlap is None
    assert found.frame["shared_neighbours"].isna().all()
    assert "within rounding" in found.verdict[0]
    other = ck.compare_embeddings(a, ck.Embeddings(np.eye(3)[:count], "xy"[:count]))
    assert "at least three texts" in other.verdict[0]


def test_of_many_texts_some_are_taken_for_the_structure():
    vectors = np.random.default_rng(0).normal(size=(1200, 4))
    many = ck.Embeddings(vectors, [f"t{i}" for i in range(1200)])
    found = ck.compare_embeddings(many, many)
    assert found.paired == 500
    assert found.frame["shared_neighbours"].notna().sum() == 500
    assert found.structure == pytest.approx(1)


def test_what_cannot_be_compared():
    a = ck.Embeddings([[1.0]], ("x",))
    for arguments, said in (((a, 5), "backends, or Embeddings"), ((a, a, ["y"]), "no text 'y'"), ((a, a, []), "at least one")):
        with pytest.raises(errors.ConfigurationError, match=said):
            ck.compare_embeddings(*arguments)
    with pytest.raises(errors.ConfigurationError, match="`longest_words`"):
        ck.compare_embeddings(a, a, longest_words=-1)
    with ck.connect("http://127.0.0.1:9/v1", "m") as backend, pytest.raises(errors.ConfigurationError, match="Give the `texts`"):
        ck.compare_embeddings(backend, backend)


def test_real_models_are_compared(engine):
    with ck.local("mini-300k") as small:
        found = asyncio.run(ck.acompare_embeddings(engine, small, TEXTS, longest_words=64))
    assert found.summary()["dimensions"].tolist() == [128, 64]
    assert found.summary()["keeps_order"].tolist() == [True, True]
    assert found.summary()["alone"].min() > 0.999
    assert found.summary()["cut_words"].isna().all()
    assert len(found.verdict) == 1


def test_names_of_texts_and_models_are_shown_as_text():
    a = ck.Embeddings([[1.0]], ("<b>x</b>",), model="<script>1</script>")
    assert "<script>" not in ck.compare_embeddings(a, a)._repr_html_()
