"""Messages and images as the API wants them, and clear errors for everything else."""

from __future__ import annotations

import base64
import copy
import io
import json
import os
import pathlib
import pickle
import re
import tempfile
import warnings
import zipfile
from datetime import UTC, datetime
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from compat_kit import messages
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Reply, ToolCall

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACAQAAAABazTCJAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC")
HELLO = {"role": "user", "content": "Hello"}
some = settings(max_examples=100, deadline=None)


def split(part):
    """The media type and the bytes of an image part."""
    assert part.keys() == {"type", "image_url"}
    assert part["type"] == "image_url"
    assert part["image_url"].keys() == {"url"}
    head, _, data = part["image_url"]["url"].partition(";base64,")
    return head.removeprefix("data:"), base64.b64decode(data, validate=True)


def saved(image, form="PNG", **options):
    buffer = io.BytesIO()
    image.save(buffer, format=form, **options)
    return buffer.getvalue()


def closed():
    buffer = io.BytesIO(PNG)
    buffer.close()
    return buffer


class SimplePath:
    """A path of another library."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def __fspath__(self):
        return str(self.path)


def picture(part):
    media_type, data = split(part)
    assert media_type == "image/png"
    return Image.open(io.BytesIO(data))


def test_each_role_has_its_function():
    assert messages.system("Be brief.") == {"role": "system", "content": "Be brief."}
    assert messages.user("Hello") == HELLO
    assert messages.assistant("Hi") == {"role": "assistant", "content": "Hi"}


def test_a_user_message_with_images_is_a_list_of_parts_text_first():
    ready = messages.image("https://example.org/a.png")
    message = messages.user("What is this?", PNG, ready)
    assert message == {"role": "user", "content": [{"type": "text", "text": "What is this?"}, messages.image(PNG), ready]}


@pytest.mark.parametrize("url", ["http://host/a.png", "https://host/a.png?x=1", "HTTPS://host/a.png"])
def test_an_address_is_sent_as_it_is(url):
    assert messages.image(url) == {"type": "image_url", "image_url": {"url": url}}


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_the_bytes_of_a_small_image_file_go_unchanged_with_their_own_type(kind, form):
    data = saved(Image.new("RGB", (40, 30), "red"), form)
    assert split(messages.image(kind(data))) == (f"image/{form.lower()}", data)


@pytest.mark.parametrize(
    "head", ["data:image/png;base64,", "DATA:image/jpeg;Base64,", "data:;base64,", "data:image/png;name=x.png;base64,"]
)
def test_the_image_in_a_data_uri_is_made_small_whatever_it_says_of_itself(head):
    large = saved(Image.new("RGB", (3000, 1000), "red"), "BMP")
    body = base64.encodebytes(large).decode()
    assert picture(messages.image(head + body)).size == (1568, 523)


def test_a_data_uri_may_hold_bytes_in_percents():
    assert split(messages.image("data:image/png," + "".join(f"%{byte:02x}" for byte in PNG))) == ("image/png", PNG)


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "any name at all"
    path.write_bytes(PNG)
    for src in (path, str(path), path.as_uri(), f"file://localhost{path.as_uri()[7:]}", SimplePath(path)):
        assert split(messages.image(src)) == ("image/png", PNG)


def test_a_path_may_begin_at_home(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "cat.png").write_bytes(PNG)
    assert split(messages.image("~/cat.png")) == ("image/png", PNG)


def test_a_file_in_an_archive_is_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("cat.png", PNG)
    assert split(messages.image(zipfile.Path(tmp_path / "all.zip", "cat.png"))) == ("image/png", PNG)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        messages.image(zipfile.Path(tmp_path / "all.zip", "dog.png"))


def test_an_open_file_is_read_and_stays_where_it_was(tmp_path):
    (tmp_path / "cat.png").write_bytes(PNG)
    with (tmp_path / "cat.png").open("rb") as file:
        assert split(messages.image(file)) == split(messages.image(file)) == ("image/png", PNG)
        assert (file.tell(), file.closed) == (0, False)
    buffer = io.BytesIO()
    buffer.write(PNG)  # it stands at its end, as after `savefig(buffer)`
    assert split(messages.image(buffer)) == ("image/png", PNG)
    assert buffer.tell() == len(PNG)
    with tempfile.NamedTemporaryFile() as file:
        file.write(PNG)
        assert split(messages.image(file)) == ("image/png", PNG)


def test_an_image_of_a_widget_or_an_output_is_read():
    import ipywidgets
    from IPython import display

    entry = {
        "name": "a.png",
        "type": "image/png",
        "size": len(PNG),
        "content": memoryview(PNG),
        "last_modified": datetime.now(UTC),
    }
    before = dict(entry)
    upload = ipywidgets.FileUpload()
    upload.set_trait("value", (entry,))
    shown = [ipywidgets.Image(value=PNG), display.Image(data=PNG), SimpleNamespace(value=memoryview(PNG)), entry, upload]
    for src in shown:
        assert split(messages.image(src)) == ("image/png", PNG)
        assert split(messages.user("?", src)["content"][1]) == ("image/png", PNG)
    assert entry == before
    for src in (ipywidgets.Image.from_url("https://h.example/a.png"), display.Image(url="https://h.example/a.png")):
        assert messages.image(src)["image_url"] == {"url": "https://h.example/a.png"}
    with pytest.raises(ConfigurationError, match=r"holds 0 files.*\*upload\.value"):
        messages.image(ipywidgets.FileUpload())
    with pytest.raises(ConfigurationError, match="an SVG drawing"):
        messages.image(display.SVG("<svg xmlns='http://www.w3.org/2000/svg'/>").data.encode())


def test_a_part_stays_the_very_same():
    part = {"type": "image_url", "image_url": {"url": "https://h.example/a.png", "detail": "high"}, "cache": 1}
    assert messages.image(part) is part
    sound = {"type": "input_audio", "input_audio": {"data": "", "format": "wav"}}
    assert messages.user("?", part, sound)["content"][1:] == [part, sound]


@pytest.mark.parametrize(("detail", "sent"), [("low", {"detail": "low"}), ("high", {"detail": "high"}), ("auto", {}), (None, {})])
def test_of_the_detail_only_what_differs_from_the_usual_is_sent(detail, sent):
    for src in (PNG, "https://h.example/a.png"):
        given = messages.image(src, detail=detail)["image_url"]
        assert {name: value for name, value in given.items() if name != "url"} == sent


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"detail": "best"}, "`detail` is 'auto', 'low' or 'high', not 'best'"),
        ({"format": "bmp"}, "`format` is 'png', 'jpeg', 'webp' or None"),
        ({"max_side": 0}, "whole number of pixels"),
        ({"max_side": "1568"}, "whole number of pixels"),
    ],
)
def test_a_wish_that_cannot_be_is_refused_whatever_the_source(wishes, said):
    for src in (PNG, "https://h.example/a.png"):
        with pytest.raises(ConfigurationError, match=said):
            messages.image(src, **wishes)


def test_size_and_type_are_as_wished():
    large = Image.new("RGB", (3000, 1000), "red")
    assert picture(messages.image(large)).size == (1568, 523)
    assert picture(messages.image(large, max_side=None)).size == (3000, 1000)
    assert picture(messages.image(np.asarray(large), max_side=300)).size == (300, 100)
    assert split(messages.image(large, format="webp"))[0] == "image/webp"
    assert split(messages.image(saved(large, "JPEG"), format="png"))[0] == "image/png"


def test_a_pil_image_goes_as_png():
    sent = picture(messages.image(Image.new("RGB", (3, 2), (1, 2, 3))))
    assert sent.size == (3, 2)
    assert sent.getpixel((2, 1)) == (1, 2, 3)


class Tensor:
    """An array of another library: all that is known of it is that numpy can read it."""

    def __init__(self, array):
        self.array = array

    def __array__(self, dtype=None, copy=None):
        if self.array is None:
            raise RuntimeError("Can't call numpy() on Tensor that requires grad.")
        return self.array


@pytest.mark.parametrize("kind", [lambda array: array, Tensor, np.asfortranarray, lambda array: array[::-1][::-1]])
@pytest.mark.parametrize("shape", [(2, 3), (2, 3, 1), (2, 3, 3), (2, 3, 4)])
def test_an_array_of_bytes_goes_as_png(shape, kind):
    array = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    sent = np.asarray(picture(messages.image(kind(array))))
    assert np.array_equal(sent, array.reshape(sent.shape))


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("shape", [(4, 64), (4, 64, 1), (4, 64, 3)])
def test_floats_of_nought_to_one_are_shades(kind, shape):
    array = np.linspace(0, 1, int(np.prod(shape))).reshape(shape).astype(kind)
    before = array.copy()
    sent = np.asarray(picture(messages.image(array))).reshape(shape)
    assert np.abs(sent - array.astype(float) * 255).max() <= 0.51
    assert np.array_equal(array, before)


def test_sixteen_bits_are_read_in_either_order_of_bytes():
    for order in "<>":
        [[dark, bright]] = np.asarray(picture(messages.image(np.array([[257 * 3, 65535]], dtype=f"{order}u2")))).tolist()
        assert (dark, bright) == (3, 255)


def test_the_one_file_that_was_uploaded_is_taken_out_of_its_tuple():
    one = {"name": "a.png", "type": "image/png", "size": len(PNG), "content": memoryview(PNG)}
    for held in ((one,), [one]):
        assert messages.image(held) == messages.image(PNG)
    assert messages.user("?", (one,)) == messages.user("?", PNG)
    with pytest.raises(ConfigurationError, match=r"holds 2 files.*one by one"):
        messages.image((one, one))
    with pytest.raises(ConfigurationError, match="from 'tuple'"):
        messages.image(())


def test_a_data_uri_may_lack_all_of_its_padding():
    seen = set()
    for more in range(3):
        data = saved(Image.new("RGB", (4, 4))) + bytes(more)
        packed = base64.b64encode(data).decode()
        seen.add(packed.count("="))
        assert picture(messages.image("data:image/png;base64," + packed.rstrip("="))).size == (4, 4)
    assert seen == {0, 1, 2}


def test_yes_and_no_are_white_and_black_and_sixteen_bits_become_eight():
    assert np.asarray(picture(messages.image(np.eye(3, dtype=bool)))).tolist() == (np.eye(3) * 255).tolist()
    assert np.asarray(picture(messages.image(np.array([[0, 257, 65535]], dtype=np.uint16)))).tolist() == [[0, 1, 255]]


@pytest.mark.parametrize(
    ("array", "said"),
    [
        (np.zeros((3, 20, 30)), r"shape \(3, 20, 30\).*channels first.*transpose\(1, 2, 0\)"),
        (np.zeros((0, 3)), "is no image"),
        (np.zeros(5), "is no image"),
        (np.zeros((2, 2), dtype=np.int64), "type int64.*0 to 255 as uint8"),
        (np.array([[0.0, 255.0]]), "from 0 to 255"),
        (np.array([[0.0, float("nan")]]), "values go from nan"),
        (np.array([[0.0, float("inf")]]), "to inf"),
        (np.array([["a"]]), "type <U1"),
        (np.array([[None]]), "type object"),
        (np.zeros((2, 2), dtype=complex), "type complex128"),
        (np.broadcast_to(np.uint8(0), (9000, 9000)), "more than 64,000,000"),
        (Tensor(None), "'Tensor' gives no array .*requires grad.*numpy's first"),
    ],
)
def test_an_array_that_is_no_image_is_refused_with_the_next_step(array, said):
    with pytest.raises(ConfigurationError, match=said):
        messages.image(array)


def test_axes_go_as_their_figure():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from matplotlib.figure import Figure
    figure = Figure(figsize=(2, 1), dpi=50)
    inner = figure.subfigures(1, 2)[0].subplots()
    inner.set_title("$x^2$")
    assert split(messages.image(inner)) == split(messages.image(figure))
    assert b"Software" not in split(messages.image(figure))[1]
    inner.set_title("$\\nonsense$")
    with pytest.raises(ConfigurationError, match="cannot be drawn"):
        messages.image(figure)


def test_a_file_of_other_pixels_is_sent_upright_bare_and_as_png():
    exif = Image.Exif()
    exif[274], exif[271] = 6, "Camera of Ada"
    part = messages.image(saved(Image.new("RGB", (40, 20), "red"), "JPEG", exif=exif))
    assert Image.open(io.BytesIO(split(part)[1])).size == (20, 40)
    assert b"Ada" not in split(part)[1]
    assert picture(messages.image(Image.new("CMYK", (4, 2)))).mode == "RGB"
    assert picture(messages.image(saved(Image.new("I;16", (4, 2)), "TIFF"))).mode == "L"
    frames = [Image.new("P", (4, 2), shade) for shade in (1, 2)]
    assert getattr(picture(messages.image(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))), "n_frames", 1) == 1


def test_a_figure_goes_as_png():
    with warnings.catch_warnings():
        # Loading matplotlib for the first time warns with some versions of its own dependencies.
        warnings.simplefilter("ignore")
        from matplotlib.figure import Figure
    figure = Figure(figsize=(2, 1), dpi=50)
    figure.subplots().plot([1, 2])
    assert min(picture(messages.image(figure)).size) > 20


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param(b"%PDF-1.7", "a PDF document", id="a PDF"),
        pytest.param(b"text", "no PNG, JPEG, GIF or WebP", id="bytes of something else"),
        pytest.param("data:image/png;base64,AA=", "damaged", id="a damaged data URI"),
        pytest.param("data:image/png;base64,", "no PNG", id="an empty data URI"),
        pytest.param("data:text/plain,hello", "no PNG", id="a data URI of text"),
        pytest.param("data:image/svg+xml;base64,PHN2Zy8+", "an SVG drawing", id="a drawing in a data URI"),
        pytest.param("data:" + "x" * 500, "is damaged: it holds nothing", id="no data URI"),
        pytest.param("file:///no/such/file.png", "'/no/such/file.png' cannot be read", id="no such file by its address"),
        pytest.param("iVBORw0KGgo" * 500, "….*cannot be read", id="bare base64"),
        pytest.param("~nobody-at-all/x.png", "cannot be read", id="no such home"),
        pytest.param(os.devnull, "it is no file", id="a device"),
        pytest.param(io.StringIO("text"), r"open\(path, 'rb'\)", id="a file of text"),
        pytest.param(closed(), "cannot be read .*closed", id="a closed file"),
        pytest.param(io.BytesIO(), "no PNG", id="an empty file"),
        pytest.param([PNG], "from 'list'", id="a list"),
        pytest.param(b"", "no PNG", id="no bytes"),
        pytest.param(b"RIFF\x10\x00\x00\x00WAVE", "no PNG", id="a sound"),
        pytest.param("no/such/file.png", "'no/such/file.png' cannot be read: No such file", id="no such file"),
        pytest.param(".", "cannot be read", id="a folder"),
        pytest.param("a\0b", "cannot be read: embedded null", id="no path"),
        pytest.param(3, "from 'int'", id="a number"),
        pytest.param(None, "from 'NoneType'", id="None"),
        pytest.param({"a": 1}, "from 'dict'", id="a dict"),
        pytest.param(np.zeros((2, 2, 5), dtype=np.uint8), r"shape \(2, 2, 5\).*uint8", id="five channels"),
    ],
)
def test_what_is_no_image_is_refused_with_the_next_step(source, said):
    with pytest.raises(ConfigurationError, match=said):
        messages.image(source)


def test_a_user_message_refuses_what_is_no_image():
    with pytest.raises(ConfigurationError, match="cannot be made from 'int'"):
        messages.user("What is this?", 3)


@pytest.mark.parametrize(
    ("given_as", "expected"),
    [
        ("Hello", [HELLO]),
        ("", [{"role": "user", "content": ""}]),
        (HELLO, [HELLO]),
        ([HELLO], [HELLO]),
        ((HELLO, messages.assistant("Hi")), [HELLO, messages.assistant("Hi")]),
        ([HELLO, Reply("Hi"), HELLO], [HELLO, {"role": "assistant", "content": "Hi"}, HELLO]),
        ([{"role": "tool", "tool_call_id": "1", "content": "4"}], [{"role": "tool", "tool_call_id": "1", "content": "4"}]),
    ],
)
def test_a_conversation_may_be_given_as(given_as, expected):
    assert messages.as_messages(given_as) == expected


def test_a_generator_and_a_reply_that_calls_a_tool_are_a_conversation():
    reply = Reply(tool_calls=(ToolCall("1", "f", "{}"),))
    assert messages.as_messages(message for message in (HELLO, reply)) == [HELLO, reply.message]


@pytest.mark.parametrize(
    "wrong", [[], {}, {"content": "no role"}, ["Hello"], [HELLO, None], [HELLO, {}], [[HELLO]], None, 3, b"Hi"]
)
def test_what_is_no_conversation_is_refused_with_an_example(wrong):
    with pytest.raises(ConfigurationError, match=r"`messages` must be a question .*ck\.user\('Hello'\)"):
        messages.as_messages(wrong)


def test_a_conversation_is_a_copy():
    mine = [{"role": "user", "content": "Hello"}]
    sent = messages.as_messages(mine)
    sent[0]["content"] = "changed"
    sent.append(HELLO)
    assert mine == [{"role": "user", "content": "Hello"}]


ANYTHING = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.just(Reply("Hi")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["role", "content", "message"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@some
@given(ANYTHING)
def test_anything_is_a_conversation_of_dicts_with_roles_or_refused(value):
    before = copy.deepcopy(value)
    try:
        sent = messages.as_messages(value)
    except ConfigurationError:
        assert not isinstance(value, str)
    else:
        assert sent
        assert all(type(message) is dict and "role" in message for message in sent)
    assert value == before


@some
@given(st.binary(max_size=16) | st.text(max_size=40) | st.text(max_size=30).map("data:image/png;base64,{}".format))
def test_any_bytes_and_texts_are_an_image_or_refused(given_as):
    try:
        url = messages.image(given_as)["image_url"]["url"]
    except ConfigurationError:
        return
    assert url.startswith(("http://", "https://"))


# Conversations with and without their images.

WEB = messages.image("https://h.example/a.png")
TALK = [
    messages.system("Be brief."),
    messages.user("What is this?", WEB),
    messages.assistant("A cat."),
    {"role": "user", "content": [WEB, WEB]},
    messages.assistant("Two cats."),
    messages.user("And now?"),
]


def test_images_join_the_last_question():
    before = copy.deepcopy(TALK)
    joined = messages.with_images(TALK, [PNG, WEB])
    assert joined[:-1] == TALK[:-1]
    assert joined[-1] == messages.user("And now?", PNG, WEB)
    assert messages.with_images(joined, PNG)[-1] == messages.user("And now?", PNG, WEB, PNG)
    assert messages.with_images([{"role": "user", "content": ""}], (PNG,))[0]["content"] == [messages.image(PNG)]
    assert before == TALK


def test_an_answer_begun_by_hand_does_not_take_the_images():
    joined = messages.with_images([*TALK, messages.assistant("It")], [WEB])
    assert joined[-2]["content"] == [{"type": "text", "text": "And now?"}, WEB]


def test_no_images_take_all_of_them_out_and_keep_every_turn():
    before = copy.deepcopy(TALK)
    bare = messages.with_images(TALK, [])
    assert [message["content"] for message in bare] == [
        *("Be brief.", "What is this?", "A cat.", "[2 images]", "Two cats.", "And now?")
    ]
    assert [message["role"] for message in bare] == [message["role"] for message in TALK]
    assert before == TALK


@pytest.mark.parametrize(
    ("content", "bare"),
    [
        ([WEB], "[image]"),
        ([{"type": "text", "text": " "}, WEB], "[image]"),
        ([{"type": "input_image", "image_url": "x"}, {"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
        ([{"type": "text", "text": "a"}, WEB, {"type": "text", "text": "b"}], [{"type": "text", "text": t} for t in "ab"]),
        ([{"type": "text", "text": "a", "cache": 1}, WEB], [{"type": "text", "text": "a", "cache": 1}]),
        ([{"type": "text", "text": "a"}], [{"type": "text", "text": "a"}]),
        (None, None),
        (7, 7),
        ([], []),
        ([WEB, "x"], ["x"]),
        ([None, WEB, "x"], [None, "x"]),
    ],
)
def test_without_its_images_a_content_is(content, bare):
    for role in ("user", "tool"):
        assert messages.with_images([{"role": role, "content": content, "id": 1}], []) == [
            {"role": role, "content": bare, "id": 1}
        ]


def test_none_changes_nothing_and_what_cannot_be_joined_is_refused():
    assert messages.with_images(TALK, None) is TALK
    with pytest.raises(ConfigurationError, match=r"there is none: add `ck\.user"):
        messages.with_images([messages.system("Be brief.")], [PNG])
    with pytest.raises(ConfigurationError, match="from 'int'"):
        messages.with_images(TALK, 3)


def test_an_image_is_printed_in_short_and_shown_as_a_picture():
    part = messages.image(np.zeros((20, 30, 3), np.uint8))
    assert type(part["image_url"]) is dict
    assert re.fullmatch(r"\{'type': 'image_url', 'image_url': \{'url': 'data:image/png;base64,\w{18}… \(\d+ B\)'\}\}", repr(part))
    assert repr(messages.user("What?", part)).endswith(f"{part!r}]}}")
    assert re.search(r'<img src="data:image/jpeg;base64,[^"]+" alt="image">.*PNG · 30 x 20 pixels · \d+ B', part._repr_html_())
    assert json.loads(json.dumps(part)) == copy.deepcopy(part) == pickle.loads(pickle.dumps(part)) == part


@pytest.mark.parametrize("inner", [None, 3, {}, {"url": None}, {"url": "data:image/png;base64,<script>"}, {"url": "data:x" * 99}])
def test_an_image_that_was_changed_is_shown_without_harm(inner):
    url = f"https://example.org/{'cat' * 30}.png?key=1"
    part = messages.image(url)
    assert repr(part) == f"{{'type': 'image_url', 'image_url': {{'url': {url!r}}}}}"
    assert "<img" not in part._repr_html_()
    part["image_url"] = inner
    assert len(repr(part)) < 200
    assert "<img" not in part._repr_html_()
    assert "<script" not in part._repr_html_()
