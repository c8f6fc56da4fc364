"""Messages and images as the API wants them, and clear errors for everything else."""

from __future__ import annotations

import base64
import copy
import io
import warnings

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


@pytest.mark.parametrize("url", ["http://host/a.png", "https://host/a.png?x=1", "data:image/png;base64,AA=="])
def test_an_address_is_sent_as_it_is(url):
    assert messages.image(url) == {"type": "image_url", "image_url": {"url": url}}


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        (b"GIF89arest", "image/gif"),
        (b"GIF87arest", "image/gif"),
        (b"RIFF\x10\x00\x00\x00WEBPrest", "image/webp"),
    ],
)
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_the_bytes_of_an_image_file_go_unchanged_with_their_own_type(kind, data, media_type):
    assert split(messages.image(kind(data))) == (media_type, data)


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "any name at all"
    path.write_bytes(PNG)
    assert split(messages.image(path)) == split(messages.image(str(path))) == ("image/png", PNG)


def test_a_pil_image_goes_as_png():
    sent = picture(messages.image(Image.new("RGB", (3, 2), (1, 2, 3))))
    assert sent.size == (3, 2)
    assert sent.getpixel((2, 1)) == (1, 2, 3)


@pytest.mark.parametrize("shape", [(2, 3), (2, 3, 3), (2, 3, 4)])
def test_an_array_of_bytes_goes_as_png(shape):
    array = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    assert np.array_equal(np.asarray(picture(messages.image(array))), array)


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
        pytest.param(b"%PDF-1.7", "no PNG, JPEG, GIF or WebP", id="bytes of something else"),
        pytest.param(b"", "no PNG", id="no bytes"),
        pytest.param(b"RIFF\x10\x00\x00\x00WAVE", "no PNG", id="a sound"),
        pytest.param("no/such/file.png", "'no/such/file.png' cannot be read: No such file", id="no such file"),
        pytest.param(".", "cannot be read", id="a folder"),
        pytest.param("a\0b", "cannot be read: embedded null", id="no path"),
        pytest.param(3, "from 'int'", id="a number"),
        pytest.param(None, "from 'NoneType'", id="None"),
        pytest.param({"a": 1}, "from 'dict'", id="a dict"),
        pytest.param(np.zeros((2, 2, 5), dtype=np.uint8), r"shape \(2, 2, 5\).*uint8", id="five channels"),
        pytest.param(np.zeros((2, 2, 3)), "type float64 is no image.*from 0 to 255", id="colours as float"),
        pytest.param(np.zeros((2, 2)), "to uint8", id="grey as float"),
        pytest.param(Image.new("CMYK", (2, 2)), "Convert it to RGB", id="a mode that PNG lacks"),
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
@given(st.binary(max_size=16))
def test_any_bytes_are_sent_as_they_are_or_refused(data):
    try:
        media_type, sent = split(messages.image(data))
    except ConfigurationError:
        return
    assert sent == data
    assert media_type.startswith("image/")
