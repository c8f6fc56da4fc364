"""Embeddings as an array that remembers its texts."""

from __future__ import annotations

import io
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.errors import ConfigurationError
from compat_kit.replies import Usage
from compat_kit.vectors import Embeddings, geometry

TWO = Embeddings([[1.0, 2.0, 2.0], [0.0, 3.0, 4.0]], ("a", "b"))


def test_the_vectors_are_one_array_of_float32():
    assert TWO.array.dtype == np.float32
    assert TWO.shape == TWO.array.shape == (2, 3)
    assert len(TWO) == 2
    assert TWO.texts == ("a", "b")
    assert repr(TWO) == "Embeddings(shape=(2, 3))"


def test_one_vector_is_taken_by_its_position():
    assert TWO[1].tolist() == [0.0, 3.0, 4.0]
    assert [vector.tolist() for vector in TWO] == TWO.array.tolist()
    with pytest.raises(IndexError):
        TWO[2]


def test_numpy_takes_it_as_it_is():
    assert np.linalg.norm(TWO, axis=1).tolist() == [3.0, 5.0]
    assert np.matmul(TWO, TWO.array.T)[0, 1] == 14.0
    assert np.asarray(TWO, dtype=np.float64).dtype == np.float64
    assert np.array_equal(np.asarray(TWO), TWO.array)


def test_a_copy_is_made_when_it_is_asked_for():
    copied = np.array(TWO, copy=True)
    copied[0, 0] = 9.0
    assert TWO[0][0] == 1.0
    with pytest.raises(ValueError, match="copy"):
        np.array(TWO, dtype=np.float64, copy=False)


def test_the_vectors_cannot_be_changed():
    with pytest.raises(ValueError, match="read-only"):
        TWO.array[0, 0] = 9.0
    with pytest.raises(ValueError, match="read-only"):
        TWO[0][0] = 9.0


def test_the_frame_has_a_row_for_each_text_even_for_the_same_text_twice():
    frame = Embeddings([[1.0, 2.0], [3.0, 4.0]], ("a", "a")).frame
    assert frame.shape == (2, 2)
    assert list(frame.index) == ["a", "a"]
    assert frame.to_numpy().tolist() == [[1.0, 2.0], [3.0, 4.0]]


def test_vectors_of_different_length_are_refused():
    with pytest.raises(ValueError, match="differ in length"):
        Embeddings([[1.0], [1.0, 2.0]], ("a", "b"))


def test_usage_is_kept_and_unknown_when_not_given():
    assert Embeddings([[1.0]], ("a",), Usage(3, None, 3)).usage == Usage(3, None, 3)
    assert TWO.usage == Usage()


@settings(max_examples=50, deadline=None)
@given(
    st.integers(1, 5).flatmap(
        lambda size: st.lists(st.lists(st.floats(width=32, allow_nan=False), min_size=size, max_size=size), min_size=1)
    )
)
def test_what_goes_in_comes_out(vectors):
    embeddings = Embeddings(vectors, tuple(map(str, range(len(vectors)))))
    assert embeddings.array.tolist() == vectors
    assert embeddings.shape == (len(vectors), len(vectors[0]))


# --- Parts and equality

THREE = Embeddings([[1.0, 0.0], [0.0, 2.0], [3.0, 3.0]], ("x", "y", "both"), Usage(5, None, 5), model="m")


def test_parts_are_embeddings_of_those_texts():
    assert THREE[1:] == Embeddings([[0.0, 2.0], [3.0, 3.0]], ("y", "both"))
    assert THREE[[2, 0]].texts == ("both", "x")
    assert THREE[np.array([True, False, True])].texts == ("x", "both")
    assert THREE[pd.Series([False, True, False])].texts == ("y",)
    assert THREE[[]].shape == (0, 2)
    assert THREE[-1].tolist() == [3.0, 3.0]
    assert THREE["both"].tolist() == [3.0, 3.0]
    assert (THREE[:1].usage, THREE[:1].model) == (Usage(), "m")
    with pytest.raises(ConfigurationError, match=r"'z' is not among these 3.*backend\.embed"):
        THREE["z"]


def test_two_are_equal_when_texts_and_vectors_are():
    assert Embeddings(THREE.array, THREE.texts) == THREE
    assert THREE[:2] != THREE[1:]
    assert Embeddings(THREE.array, ("x", "y", "z")) != THREE
    assert THREE != "both"
    with pytest.raises(TypeError):
        hash(THREE)


def test_one_vector_for_each_text_and_nothing_else():
    for vectors, texts in (([[1.0]], ("a", "b")), ([1.0, 2.0], ("a", "b")), ([[[1.0]]], ("a",))):
        with pytest.raises(ConfigurationError, match="one vector for each text"):
            Embeddings(vectors, texts)
    assert Embeddings([], ()).shape == (0, 0)


def test_an_array_that_is_given_is_copied():
    given_array = np.ones((1, 2), dtype=np.float32)
    embeddings = Embeddings(given_array, ("a",))
    given_array[0, 0] = 9
    assert embeddings.array.tolist() == [[1, 1]]


# --- Cosines


def test_similarity_is_the_cosine_of_each_pair():
    table = THREE.similarity()
    assert list(table.index) == list(table.columns) == ["x", "y", "both"]
    assert np.allclose(table, [[1, 0, 0.5**0.5], [0, 1, 0.5**0.5], [0.5**0.5, 0.5**0.5, 1]])
    other = THREE.similarity(THREE[2:])
    assert other.shape == (3, 1)
    assert list(other.columns) == ["both"]
    with pytest.raises(ConfigurationError, match=r"2 and of 3 dimensions.*compare_embeddings"):
        THREE.similarity(TWO)
    with pytest.raises(ConfigurationError, match="`other` is Embeddings"):
        THREE.similarity([[1.0, 2.0]])


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 6), st.integers(1, 5), st.integers(0, 1000), st.floats(1e-15, 1e15))
def test_cosines_lie_between_minus_one_and_one_whatever_the_lengths(count, dimensions, seed, scale):
    vectors = np.random.default_rng(seed).normal(size=(count, dimensions)) * scale
    table = Embeddings(vectors, [str(i) for i in range(count)]).similarity().to_numpy()
    assert np.isfinite(table).all()
    assert np.abs(table).max() <= 1
    assert np.allclose(np.diag(table), 1)
    assert np.allclose(table, table.T)


def test_many_rows_are_compared_as_few_are():
    vectors = np.random.default_rng(0).normal(size=(2 * geometry._ROWS + 3, 3))
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    assert np.allclose(geometry.similarities(vectors, vectors[:5]), unit @ unit[:5].T)


def test_more_pairs_than_fit_into_memory_are_refused():
    many = Embeddings(np.ones((25_000, 1)), ["a"] * 25_000)
    with pytest.raises(ConfigurationError, match=r"25,000 x 25,000 cosines take 5 GB.*nearest"):
        many.similarity()
    assert many[:2].similarity(many).shape == (2, 25_000)


def test_a_vector_of_zeros_has_no_cosine_and_spoils_no_other():
    table = Embeddings([[0.0, 0.0], [1.0, 0.0]], ("none", "x")).similarity()
    assert np.isnan(table.loc["none"]).all()
    assert table.loc["x", "x"] == 1
    nearest = Embeddings([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]], ("none", "x", "y")).nearest("x")
    assert nearest["text"].tolist() == ["y", "none"]


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_what_is_no_finite_number_is_refused_with_the_text_it_is_of(wrong):
    some = Embeddings([[1.0, 0.0], [wrong, 0.0], [0.0, 1.0]], ("x", "odd", "y"))
    good = some[np.isfinite(some.array).all(axis=1)]
    for draw in (
        some.similarity,
        lambda: good.similarity(some),
        lambda: some.similarity(good),
        some.project,
        some.plot,
        some.heatmap,
    ):
        with pytest.raises(ConfigurationError, match=r"1 of 3 vectors hold NaN or infinity.*'odd'.*isfinite"):
            draw()
    assert good.similarity().shape == good.project().shape == (2, 2)


def test_normalized_vectors_have_length_one_and_the_same_direction():
    unit = THREE.normalized()
    assert np.allclose(unit.norms, 1)
    assert np.allclose(unit.similarity(), THREE.similarity())
    assert (unit.model, unit.texts) == ("m", THREE.texts)
    assert THREE.norms.tolist() == pytest.approx([1, 2, 18**0.5])


def test_the_nearest_come_first_and_a_text_is_not_its_own_neighbour():
    found = THREE.nearest("x")
    assert found.columns.tolist() == ["text", "similarity", "position"]
    assert found["text"].tolist() == ["both", "y"]
    assert found["position"].tolist() == [2, 1]
    assert found.index.tolist() == [1, 2]
    assert THREE.nearest([1.0, 0.1], k=1)["text"].tolist() == ["x"]
    assert THREE.nearest(THREE[1:2], k=2)["text"].tolist() == ["y", "both"]
    assert len(Embeddings([[1.0]], ("a",)).nearest("a")) == 0


def test_of_equally_near_texts_the_first_comes_first():
    rng = np.random.default_rng(1)
    row = rng.normal(size=37)
    signs = np.where(np.arange(301) % 2, -1, 1)
    many = Embeddings(signs[:, None] * row, [f"t{i}" for i in range(301)])
    assert many.nearest(row, k=301)["position"].tolist() == [*range(0, 301, 2), *range(1, 301, 2)]


@pytest.mark.parametrize(
    ("query", "k", "said"),
    [
        ("nothing", 5, "not among"), ("x", 0, "`k`"), ("x", True, "`k`"), (THREE, 5, "one text, not 3"), ([1.0], 5, "2 and of 1 dimensions"),
        ([[1.0], [1.0, 2.0]], 5, "A query is"), (object(), 5, "A query is"), (TWO[:1], 5, "2 and of 3 dimensions"),
    ],
)  # fmt: skip
def test_what_is_no_query_is_refused(query, k, said):
    with pytest.raises(ConfigurationError, match=said):
        THREE.nearest(query, k)


# --- Projection


def test_the_projection_keeps_the_distances_where_all_dimensions_are_kept():
    vectors = np.random.default_rng(2).normal(size=(20, 4))
    found = Embeddings(vectors, map(str, range(20))).project(4)
    assert found.columns.tolist() == ["pc1", "pc2", "pc3", "pc4"]
    for left in range(5):
        distances = np.linalg.norm(found.to_numpy() - found.to_numpy()[left], axis=1)
        assert np.allclose(distances, np.linalg.norm(vectors - vectors[left], axis=1), atol=1e-5)
    shares = found.attrs["explained_variance"]
    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)
    assert np.allclose(found.to_numpy().var(axis=0) / vectors.astype(np.float32).var(axis=0).sum(), shares, atol=1e-6)


@pytest.mark.parametrize("shape", [(30, 5), (5, 30)])
def test_the_projection_repeats_whatever_the_order_and_the_sign(shape):
    vectors = np.random.default_rng(3).normal(size=shape) * np.linspace(1, 3, shape[1])
    texts = [str(i) for i in range(shape[0])]
    first = Embeddings(vectors, texts).project()
    turned = Embeddings(vectors[::-1], texts[::-1]).project()
    assert np.allclose(first, turned.to_numpy()[::-1], atol=1e-5)


@pytest.mark.parametrize("shape", [(1, 4), (4, 1), (1, 1), (2, 3), (0, 3), (0, 0)])
def test_what_is_not_there_is_zero_and_explains_nothing(shape):
    vectors = np.arange(shape[0] * shape[1], dtype=float).reshape(shape) ** 2
    found = Embeddings(vectors, map(str, range(shape[0]))).project(3)
    assert found.shape == (shape[0], 3)
    assert np.isfinite(found.to_numpy()).all()
    shares = found.attrs["explained_variance"]
    assert shares[1:] == [0, 0] if min(shape) <= 2 else True
    assert shares[0] == pytest.approx(1.0 if shape[0] > 1 else 0.0)


def test_rounding_is_no_component_of_many_texts():
    line = np.outer(np.linspace(-1, 1, 500), np.random.default_rng(0).normal(size=20))
    points, shares = geometry.principal(line, 3)
    assert shares.tolist() == pytest.approx([1, 0, 0])
    assert not points[:, 1:].any()


def test_equal_vectors_lie_at_the_origin():
    found = Embeddings([[0.1, 0.7, 0.3]] * 9, map(str, range(9))).project()
    assert not found.to_numpy().any()
    assert found.attrs["explained_variance"] == [0, 0]


@pytest.mark.parametrize(
    ("arguments", "said"), [({"dims": 0}, "`dims`"), ({"dims": "2"}, "`dims`"), ({"method": "umap"}, "'pca'")]
)
def test_a_projection_that_cannot_be(arguments, said):
    with pytest.raises(ConfigurationError, match=said):
        THREE.project(**arguments)


# --- Seen


def test_it_shows_its_size_norms_and_first_texts_as_text():
    html = Embeddings(np.eye(9) * 2, ["<script>alert(1)</script>", *"bcdefghi"], Usage(4, None, 1234), model="m<b>")._repr_html_()
    assert "<script>" not in html
    assert "m&lt;b&gt; · 9 texts, 9 dimensions · norm 2.000 · 1,234 tokens" in html
    assert "and 4 more" in html
    assert "1 text, 1 dimension · norm 5.000" in Embeddings([[5.0]], ("a",))._repr_html_()
    assert "norms 1.000 to 4.243" in THREE._repr_html_()
    assert "0 texts, 0 dimensions" in Embeddings([], ())._repr_html_()


# --- Files


def test_what_is_saved_is_loaded_as_it_was(tmp_path):
    odd = Embeddings(
        [[1.5, -2.0], [3.0, 1e-40], [np.nan, np.inf]], ("ä\n\x00", "\ud800", "x" * 9999), Usage(7, None, 9), model="m"
    )
    path = odd.save(tmp_path / "vectors.npz")
    loaded = Embeddings.load(path)
    assert loaded.texts == odd.texts
    assert loaded.array.tobytes() == odd.array.tobytes()
    assert (loaded.usage, loaded.model) == (odd.usage, "m")
    assert not loaded.array.flags.writeable
    assert [file.name for file in tmp_path.iterdir()] == ["vectors.npz"]
    for few in (Embeddings([], ()), THREE[:0]):
        assert Embeddings.load(few.save(path)) == few


def test_a_place_that_cannot_be_written_changes_nothing(tmp_path):
    for path in (tmp_path, tmp_path / "no" / "where.npz", "a\0b"):
        with pytest.raises(ConfigurationError, match="cannot be saved"):
            THREE.save(path)
    assert list(tmp_path.iterdir()) == []


class Trap:
    def __reduce__(self):
        return print, ("run",)


def npz(**parts):
    out = io.BytesIO()
    np.savez(out, **parts)
    return out.getvalue()


def about(**more):
    told = {"compat_kit_embeddings": 1, "texts": ["a"], "model": None, "usage": [None, None]} | more
    return np.frombuffer(json.dumps(told).encode(), dtype=np.uint8)


ONE = np.ones((1, 2), dtype=np.float32)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"PK\x03\x04", b"hello" * 99, npz(vectors=ONE), npz(about=about()), npz(about=about(), vectors=ONE, more=ONE),
        npz(about=about(), vectors=ONE.astype(float)), npz(about=about(), vectors=ONE[0]), npz(about=about(), vectors=np.ones((2, 2), dtype=np.float32)),
        npz(about=about(compat_kit_embeddings=2), vectors=ONE), npz(about=about(compat_kit_embeddings=True), vectors=ONE),
        npz(about=about(texts="a"), vectors=ONE), npz(about=about(texts=[1]), vectors=ONE), npz(about=about(texts=None), vectors=ONE),
        npz(about=np.frombuffer(b"{", dtype=np.uint8), vectors=ONE), npz(about=np.frombuffer(b"[" * 10**5, dtype=np.uint8), vectors=ONE),
        npz(about=about().astype(np.int64), vectors=ONE), npz(about=np.array([Trap()], dtype=object), vectors=ONE),
        npz(about=about(), vectors=np.array([[Trap()]], dtype=object)),
    ],
)  # fmt: skip
def test_any_other_file_is_refused_and_nothing_of_it_is_run(tmp_path, capsys, data):
    path = tmp_path / "file.npz"
    path.write_bytes(data)
    with pytest.raises(ConfigurationError, match="holds no embeddings"):
        Embeddings.load(path)
    assert capsys.readouterr().out == ""


def test_a_packed_file_is_not_unpacked(tmp_path):
    path = tmp_path / "bomb.npz"
    with path.open("wb") as file:
        np.savez_compressed(file, about=about(), vectors=np.zeros((1, 10**6), dtype=np.float32))
    with pytest.raises(ConfigurationError, match="it is packed"):
        Embeddings.load(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        Embeddings.load(tmp_path / "none.npz")


def test_odd_counts_and_names_in_a_file_are_unknown(tmp_path):
    path = tmp_path / "file.npz"
    for usage in ([-1, 2**60], ["a", True], [1], None, {}):
        path.write_bytes(npz(about=about(usage=usage, model=5), vectors=ONE))
        loaded = Embeddings.load(path)
        assert (loaded.usage, loaded.model) == (Usage(), None)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6), st.integers(0, 600))
def test_a_broken_file_is_refused_or_holds_embeddings(tmp_path_factory, changes, cut):
    data = bytearray(npz(about=about(), vectors=ONE))
    for place, value in changes:
        data[place % len(data)] = value
    path = tmp_path_factory.getbasetemp() / "broken.npz"
    path.write_bytes(bytes(data[: len(data) - cut]))
    try:
        loaded = Embeddings.load(path)
    except ConfigurationError:
        return
    assert loaded.array.shape[0] == len(loaded.texts)
    assert all(type(text) is str for text in loaded.texts)
