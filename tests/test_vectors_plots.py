"""Maps and heat maps of embeddings: what is written on them, that it can be read, and that texts cannot spoil them."""

from __future__ import annotations

import matplotlib as mpl
import numpy as np
import pytest

from compat_kit.errors import ConfigurationError
from compat_kit.vectors import Embeddings

mpl.use("agg")
import matplotlib.pyplot as plt

HOSTILE = ["$\\frac{1}{0}$", "a $ b", "line\nline", "\x1b[31mred", "x" * 500, "\ud800", "_init_", "%d"]


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def embeddings(texts, seed=0):
    return Embeddings(np.random.default_rng(seed).normal(size=(len(texts), 6)), texts)


def boxes(ax):
    ax.figure.canvas.draw()
    return [text.get_window_extent() for text in ax.texts if text.get_text()]


def test_the_map_names_the_texts_and_the_variance():
    ax = embeddings(["a fox", "a dog", "a house"]).plot()
    assert sorted(text.get_text() for text in ax.texts) == ["a dog", "a fox", "a house"]
    assert ax.get_title(loc="left") == "Map of 3 texts"
    assert "% of the variance" in ax.get_xlabel()


@pytest.mark.parametrize("count", [3, 40, 700])
def test_no_label_covers_another_or_a_point_or_leaves_the_figure(count):
    ax = embeddings([f"a text with number {i}" for i in range(count)]).plot()
    found = boxes(ax)
    assert 3 <= len(found) <= 40
    assert not any(one.overlaps(other) for i, one in enumerate(found) for other in found[:i])
    pixels = ax.transData.transform(ax.collections[0].get_offsets())
    assert not any(box.contains(*pixel) for box in found for pixel in pixels)
    assert all(box.x0 >= ax.bbox.x0 and box.x1 <= ax.figure.bbox.x1 for box in found)
    if count > 40:
        assert f"({len(found)} of {count} labelled)" in ax.get_title(loc="left")


def test_groups_have_a_colour_a_shape_and_a_name_each():
    ax = embeddings(list("abcd")).plot(groups=["x", "$y$", "x", 3])
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["x", "$y$", "3"]
    assert len({tuple(points.get_facecolor()[0]) for points in ax.collections}) == 3
    assert len({points.get_paths()[0].vertices.tobytes() for points in ax.collections}) == 3
    ax.figure.canvas.draw()
    with pytest.raises(ConfigurationError, match="3 of 4 are told"):
        embeddings(list("abcd")).plot(groups="xyz")


def test_texts_are_written_as_they_are():
    ax = embeddings(HOSTILE).plot()
    labels = {text.get_text() for text in ax.texts}
    assert "$\\frac{1}{0}$" in labels
    assert "line line" in labels
    assert max(map(len, labels)) <= 34
    heat = embeddings(HOSTILE).heatmap()
    for drawn in (ax, heat):
        drawn.figure.canvas.draw()
    assert "\\x1b[31mred" in [label.get_text() for label in heat.get_yticklabels()]


def test_letters_that_no_font_has_are_boxes_and_no_warning():
    for ax in (embeddings(["猫", "\U0010ffff", "Größe"]).plot(), embeddings(["猫", "\U0010ffff", "Größe"]).heatmap()):
        ax.figure.canvas.draw()
        written = {text.get_text() for text in (*ax.texts, *ax.get_yticklabels())}
        assert {"Größe"} <= written
        assert "\U0010ffff" not in written


@pytest.mark.parametrize("vectors", [[[1.0]], [[1.0], [2.0]], [[1.0, 1.0]] * 3, [[0.0, 0.0], [1.0, 0.0]]])
def test_few_equal_and_empty_vectors_are_drawn_all_the_same(vectors):
    some = Embeddings(vectors, [f"t{i}" for i in range(len(vectors))])
    for ax in (some.plot(), some.heatmap()):
        ax.figure.canvas.draw()


def test_the_plots_go_where_they_are_told():
    _, (left, right) = plt.subplots(1, 2)
    some = embeddings(list("ab"))
    assert some.plot(left) is left
    assert some.heatmap(right) is right


def test_the_heat_map_writes_numbers_where_there_is_room():
    few, many = embeddings(list("abc")).heatmap(), embeddings([str(i) for i in range(60)]).heatmap()
    assert [text.get_text() for text in few.texts].count("1.00") == 3
    assert len(few.get_yticklabels()) == 3
    assert not many.texts
    assert few.images[0].get_cmap().name == "cividis"
    assert few.images[0].get_clim()[1] == 1
    for count in (0, 2001):
        with pytest.raises(ConfigurationError, match=r"1 to 2000 texts"):
            Embeddings(np.ones((count, 2)), map(str, range(count))).heatmap()
