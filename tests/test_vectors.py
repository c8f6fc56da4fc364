"""Embeddings as an array that remembers its texts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.replies import Usage
from compat_kit.vectors import Embeddings

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
