"""Images are made small enough to send, upright and bare of all but their pixels; what is none is refused with a reason."""

from __future__ import annotations

import base64
import io
import struct
import subprocess
import sys
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, PngImagePlugin

from compat_kit import pictures
from compat_kit.errors import ConfigurationError
from compat_kit.pictures import forms, media_type, shrink, thumbnail

some = settings(max_examples=120, deadline=None)
RED, GREEN, BLUE, WHITE = (220, 20, 20), (20, 200, 20), (20, 20, 220), (250, 250, 250)
PLACE = "51.4779 N, 0.0015 W"  # what nobody wants to send


def corners(width: int, height: int) -> Image.Image:
    """An image whose four quarters tell how it is turned: red, green over blue, white."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(WHITE, (width // 2, height // 2, width, height))
    return image


def seen(image: Image.Image) -> list[str]:
    """The names of the colours of the four quarters, in reading order."""
    names = {RED: "red", GREEN: "green", BLUE: "blue", WHITE: "white"}
    plain, (width, height) = image.convert("RGB"), image.size
    found = [plain.getpixel((width * x // 4, height * y // 4)) for y in (1, 3) for x in (1, 3)]
    return [
        min(names.items(), key=lambda item: sum(abs(a - b) for a, b in zip(item[0], pixel, strict=True)))[1] for pixel in found
    ]


def saved(image: Image.Image, form: str = "PNG", **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=form, **options)
    return buffer.getvalue()


def noise(width: int, height: int, channels: int = 3) -> Image.Image:
    """What packs worst of all."""
    return Image.fromarray(np.random.default_rng(0).integers(0, 256, (height, width, channels), dtype=np.uint8))


def photo(width: int, height: int) -> Image.Image:
    """What a camera makes: soft colours, some noise."""
    x, y = np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)[:, None]
    grain = np.random.default_rng(0).integers(0, 12, (height, width), dtype=np.uint8)
    layers = [(np.sin(x / 97 + shift) * 55 + np.cos(y / 71) * 55 + 120).astype(np.uint8) + grain for shift in (0, 1, 2)]
    return Image.fromarray(np.stack(layers, axis=-1))


def exif(orientation: int = 1) -> Image.Exif:
    found = Image.Exif()
    found[ExifTags.Base.Orientation] = orientation
    found[ExifTags.Base.Make] = "Camera of Ada"
    found[ExifTags.Base.ImageDescription] = PLACE
    found.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 28.0, 40.0)
    return found


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def check_bare(data: bytes) -> None:
    """That nothing but a picture is in a file."""
    image = opened(data)
    assert not image.getexif()
    assert not {"comment", "exif", "xmp", "icc_profile", "XML:com.adobe.xmp", "Description"} & set(image.info)
    assert getattr(image, "n_frames", 1) == 1
    assert b"Ada" not in data
    assert PLACE.encode() not in data


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_small_png_or_jpeg_stays_as_it_is(form, mode):
    data = saved(corners(64, 48).convert(mode), form)
    assert shrink(data) is data
    assert shrink(data, 64) is data
    assert max(opened(shrink(data, 63)).size) == 63


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "LA"])
def test_a_small_png_of_any_plain_kind_stays_as_it_is(mode):
    data = saved(corners(64, 48).convert(mode))
    assert shrink(data) is data


ORIENTED = {
    1: ["red", "green", "blue", "white"],
    2: ["green", "red", "white", "blue"],
    3: ["white", "blue", "green", "red"],
    4: ["blue", "white", "red", "green"],
    5: ["red", "blue", "green", "white"],
    6: ["blue", "red", "white", "green"],
    7: ["white", "green", "blue", "red"],
    8: ["green", "white", "red", "blue"],
}


@pytest.mark.parametrize("orientation", ORIENTED)
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_an_image_stands_as_its_camera_says(orientation, form):
    data = saved(corners(80, 40), form, exif=exif(orientation))
    sent = opened(shrink(data))
    assert seen(sent) == ORIENTED[orientation]
    assert sent.size == ((80, 40) if orientation < 5 else (40, 80))
    check_bare(shrink(data))
    head, _, body = thumbnail(data, 20).partition(",")
    assert head.startswith("data:image/")
    assert seen(opened(base64.b64decode(body))) == ORIENTED[orientation]


def test_a_photo_of_twelve_megapixels_is_made_small_upright_and_bare():
    large = photo(4000, 3000)
    large.paste(RED, (0, 0, 400, 300))  # its corner, up and left
    data = saved(large, "JPEG", quality=92, exif=exif(6), comment=PLACE.encode())
    assert PLACE.encode() in data
    sent = shrink(data)
    assert media_type(sent) == "image/jpeg"
    assert opened(sent).size == (1176, 1568)
    red, green, blue = opened(sent).getpixel((1176 - 40, 40))  # turned to the right
    assert red > 150 > 90 > max(green, blue)
    assert len(sent) < 1_000_000
    check_bare(sent)
    assert shrink(sent) is sent
    assert len(thumbnail(data)) < 20_000


def png_with(*chunks: tuple[bytes, bytes], behind: bytes = b"") -> bytes:
    """A small PNG with more chunks in it."""
    data = saved(corners(8, 8))
    packed = b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
    return data[:33] + packed + data[33:] + behind


def jpeg_with(*segments: tuple[int, bytes], behind: bytes = b"") -> bytes:
    data = saved(corners(16, 16), "JPEG")
    packed = b"".join(b"\xff" + bytes([marker]) + struct.pack(">H", len(body) + 2) + body for marker, body in segments)
    return data[:2] + packed + data[2:] + behind


def described() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Description", PLACE)
    info.add_itxt("XML:com.adobe.xmp", f"<x>{PLACE}</x>", zip=True)
    return info


METADATA = {
    "PNG with EXIF": lambda: saved(corners(8, 8), exif=exif()),
    "PNG with texts": lambda: saved(corners(8, 8), pnginfo=described()),
    "PNG with a colour profile": lambda: saved(corners(8, 8), icc_profile=PLACE.encode()),
    "PNG with a chunk of somebody": lambda: png_with((b"adAx", PLACE.encode())),
    "PNG with its time": lambda: png_with((b"tIME", b"\x07\xe0\x01\x01\x00\x00\x00")),
    "PNG with something behind it": lambda: png_with(behind=PLACE.encode()),
    "PNG with a second PNG behind it": lambda: png_with(behind=saved(corners(8, 8), pnginfo=described())),
    "JPEG with EXIF": lambda: saved(corners(16, 16), "JPEG", exif=exif()),
    "JPEG with a comment": lambda: saved(corners(16, 16), "JPEG", comment=PLACE.encode()),
    "JPEG with a colour profile": lambda: saved(corners(16, 16), "JPEG", icc_profile=PLACE.encode() * 10),
    "JPEG with XMP": lambda: jpeg_with((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE.encode())),
    "JPEG with IPTC": lambda: jpeg_with((0xED, b"Photoshop 3.0\0" + PLACE.encode())),
    "JPEG with a small picture in its head": lambda: jpeg_with((0xE0, b"JFXX\0\x13" + PLACE.encode())),
    "JPEG with something behind it": lambda: jpeg_with(behind=PLACE.encode()),
    "JPEG with a second JPEG behind it": lambda: jpeg_with(behind=saved(corners(16, 16), "JPEG", comment=PLACE.encode())),
    "JPEG of several pictures": lambda: saved(corners(16, 16), "MPO", save_all=True, append_images=[corners(16, 16)]),
    "GIF with a comment": lambda: saved(corners(8, 8), "GIF", comment=PLACE.encode()),
    "WebP with EXIF": lambda: saved(corners(8, 8), "WEBP", exif=exif()),
    "WebP with XMP": lambda: saved(corners(8, 8), "WEBP", xmp=PLACE.encode()),
}


@pytest.mark.parametrize("name", METADATA)
def test_a_small_file_that_holds_more_than_a_picture_is_written_anew_without_it(name):
    data = METADATA[name]()
    sent = shrink(data)
    assert sent != data
    check_bare(sent)
    assert seen(opened(sent)) == ["red", "green", "blue", "white"]
    assert shrink(sent) is sent


def frames() -> list[Image.Image]:
    return [corners(40, 20), Image.new("RGB", (40, 20), BLUE), Image.new("RGB", (40, 20), GREEN)]


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_of_a_moving_image_the_first_frame_is_sent_as_png(form):
    first, *more = frames()
    data = saved(first, form, save_all=True, append_images=more, duration=50)
    assert opened(data).n_frames == 3
    sent = shrink(data)
    assert media_type(sent) == "image/png"
    assert seen(opened(sent)) == ["red", "green", "blue", "white"]
    check_bare(sent)


def test_a_gif_and_a_webp_are_sent_as_png_since_not_every_server_reads_them():
    for form in ("GIF", "WEBP"):
        assert media_type(shrink(saved(corners(40, 20), form))) == "image/png"


def test_a_cmyk_jpeg_becomes_rgb():
    sent = opened(shrink(saved(corners(40, 20).convert("CMYK"), "JPEG", quality=95)))
    assert (sent.mode, sent.format) == ("RGB", "JPEG")
    assert seen(sent) == ["red", "green", "blue", "white"]


def test_sixteen_bits_become_eight_and_keep_their_shades():
    shades = np.linspace(0, 65535, 64, dtype=np.uint16)
    sent = opened(shrink(saved(Image.fromarray(np.tile(shades, (8, 1))))))
    assert sent.mode == "L"
    row = np.asarray(sent)[4].astype(int)
    assert np.abs(row - shades / 257).max() <= 1


def test_a_palette_with_transparency_stays_clear_where_it_is():
    image = Image.new("P", (2000, 1000), 0)
    image.putpalette([*RED, *GREEN, *BLUE])
    image.paste(1, (1000, 0, 2000, 1000))
    sent = opened(shrink(saved(image, transparency=0), 200))
    assert (sent.mode, sent.size, sent.format) == ("RGBA", (200, 100), "PNG")
    assert sent.getpixel((20, 50))[3] == 0
    assert sent.getpixel((180, 50)) == (*GREEN, 255)


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_what_can_be_seen_through_stays_so(mode):
    image = corners(400, 200).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((400, 200)))
    sent = opened(shrink(saved(image.convert(mode)), 100))
    assert sent.mode == "RGBA"
    low, high = sent.getchannel("A").getextrema()
    assert low < 20 < 230 < high


@pytest.mark.parametrize("mode", ["La", "RGBa"])
def test_what_is_multiplied_by_its_transparency_already_is_read(mode):
    plain = "LA" if mode == "La" else "RGBA"
    image = Image.new(plain, (3, 2), (200, 128) if mode == "La" else (200, 200, 200, 128))
    sent = opened(pictures.packed(image.convert(mode)))
    assert sent.mode == "RGBA"
    red, *_, alpha = sent.getpixel((1, 1))
    assert abs(red - 200) <= 1
    assert alpha == 128


def test_a_transparency_that_nothing_is_seen_through_is_none():
    sent = opened(shrink(saved(corners(400, 200).convert("RGBA")), 100))
    assert sent.mode == "RGB"


def test_a_drawing_stays_exact_and_a_photo_becomes_jpeg():
    assert media_type(shrink(saved(corners(3000, 2000)))) == "image/png"
    assert media_type(shrink(saved(photo(2000, 1500)))) == "image/jpeg"


@pytest.mark.parametrize("image", [noise(1568, 1568, 4), noise(1568, 1568)], ids=["clear", "solid"])
def test_what_packs_badly_is_made_smaller_still(image):
    sent = shrink(saved(image))
    assert len(sent) <= pictures.MOST_SENT
    assert max(opened(sent).size) > 500


@pytest.mark.parametrize("form", ["PNG", "TIFF", "PPM"])
def test_no_exact_file_of_a_photo_is_made_in_vain(monkeypatch, form):
    written, save = [], pictures.shrinking._saved
    monkeypatch.setattr(pictures.shrinking, "_saved", lambda *given, **how: written.append((given, how)) or save(*given, **how))
    assert media_type(shrink(saved(photo(2000, 1500), form))) == "image/jpeg"
    assert all(kind == "JPEG" or how == {"compress_level": 1} for (_, kind), how in written)
    assert sum(image.width * image.height for (image, kind), _ in written if kind == "PNG") < 1568 * 300


@pytest.mark.parametrize("make", [noise, photo, corners, lambda *size: photo(*size).convert("1").convert("L")])
@pytest.mark.parametrize("size", [(1500, 1100), (300, 200)])
def test_how_large_a_png_would_be_is_known_beforehand(make, size):
    image = make(*size)
    assert pictures.shrinking._png_bytes(image) == pytest.approx(len(saved(image, compress_level=1)), rel=0.2, abs=4000)


def test_a_large_photo_that_can_be_seen_through_stays_exact_and_small_enough():
    clear = photo(1600, 1500)
    clear.putalpha(Image.linear_gradient("L").resize(clear.size))
    sent = shrink(saved(clear), 1568)
    assert media_type(sent) == "image/png"
    assert len(sent) <= pictures.MOST_SENT
    assert opened(sent).mode == "RGBA"


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (1568, 1), (1569, 1)])
def test_odd_sizes_keep_at_least_a_pixel(size):
    for form in ("PNG", "JPEG", "GIF", "WEBP"):
        sent = opened(shrink(saved(Image.new("RGB", size, RED), form), 100))
        assert 1 <= min(sent.size) <= max(sent.size) <= 100


def bomb(width: int, height: int, body: bytes = zlib.compress(bytes(1000))) -> bytes:
    """A small PNG that says it is of this size."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def large_jpeg() -> bytes:
    data = bytearray(saved(corners(16, 16), "JPEG"))
    at = data.find(b"\xff\xc0")
    data[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    return bytes(data)


def large_gif() -> bytes:
    data = bytearray(saved(corners(16, 16), "GIF"))
    data[6:10] = b"\xff\xff\xff\xff"
    return bytes(data)


@pytest.mark.parametrize(
    "data", [bomb(8001, 8001), bomb(30000, 30000), bomb(2**31 - 1, 2**31 - 1), large_jpeg(), large_gif()], ids=range(5)
)
def test_a_decompression_bomb_is_refused_before_it_is_read(data):
    for act in (shrink, thumbnail):
        with pytest.raises(ConfigurationError, match="more than 64,000,000 in all. Make it smaller first|damaged"):
            act(data)


def test_the_frame_of_a_gif_cannot_be_larger_than_it_says():
    data = bytearray(saved(corners(16, 16), "GIF"))
    at = data.find(b"\x2c\x00\x00\x00\x00\x10\x00\x10\x00")
    data[at + 5 : at + 9] = b"\xff\xff\xff\xff"
    with pytest.raises(ConfigurationError, match="in all|damaged"):
        shrink(bytes(data))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (SVG, "This is an SVG drawing, which is a program. Save it anew as PNG or JPEG"),
        (b'<?xml version="1.0"?>\n<!-- made by x -->\n' + SVG, "an SVG drawing"),
        (b"<!---->" * 580 + b"<sv", "no PNG, JPEG, GIF or WebP"),  # which some patterns would look at until the end of time
        (b"\n <!DOCTYPE html><html>", "a page of HTML"),
        (b"<script>alert(1)</script>", "a page of HTML"),
        (b"%PDF-1.7", "a PDF document"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a HEIC photo, which servers do not read"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "a HEIC photo"),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "damaged"),
        (b"II*\0", "damaged"),
        (b"PK\x03\x04rest", "an archive"),
        (b"", "no PNG, JPEG, GIF or WebP"),
        (b"just some text", "no PNG, JPEG, GIF or WebP"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "no PNG, JPEG, GIF or WebP"),
        (b"\x89PNG\r\n\x1a\n" + SVG, "damaged and cannot be read to its end .*Save it anew"),
        (b"\xff\xd8\xff<html><script>alert(1)</script>", "damaged"),
        (b"GIF89a<script>alert(1)</script>", "damaged|in all"),
        (b"RIFF\x10\0\0\0WEBPVP8 rest", "damaged"),
        ("text", "bytes of its file, not as str"),
        (None, "not as NoneType"),
    ],
    ids=range(20),
)
def test_what_is_no_image_is_refused_with_a_reason_for_people(data, said):
    for act in (shrink, thumbnail):
        with pytest.raises(ConfigurationError, match=said):
            act(data)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP"])
@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.9])
def test_an_image_that_breaks_off_is_refused(form, part):
    data = saved(noise(60, 40), form)
    for act in (shrink, thumbnail):
        with pytest.raises(ConfigurationError, match="damaged|in all"):
            act(data[: int(len(data) * part)])


def test_an_image_whose_pixels_are_none_is_refused_though_its_file_is_whole():
    for body in (b"no pixels at all", zlib.compress(bytes(20))):
        for act in (shrink, thumbnail, lambda data: shrink(data, 50)):
            with pytest.raises(ConfigurationError, match="damaged"):
                act(bomb(100, 100, body))


def test_a_file_that_is_too_large_is_refused_before_it_is_looked_at():
    with pytest.raises(ConfigurationError, match="more than 64 MB. Make it smaller first"):
        shrink(b"\x89PNG\r\n\x1a\n" + bytes(pictures.MOST_BYTES))


@pytest.mark.parametrize("side", [0, -1, 1.5, "100", None, True])
def test_a_side_must_be_a_number_of_pixels(side):
    data = saved(corners(8, 8))
    for act in (shrink, thumbnail) if side is not None else (thumbnail,):
        with pytest.raises(ConfigurationError, match="whole number of pixels, at least 1"):
            act(data, side)


def test_a_thumbnail_is_a_small_data_uri():
    for form, kind in (("PNG", "jpeg"), ("JPEG", "jpeg"), ("GIF", "jpeg"), ("WEBP", "jpeg")):
        head, _, body = thumbnail(saved(corners(900, 300), form)).partition(",")
        assert head == f"data:image/{kind};base64"
        assert opened(base64.b64decode(body)).size == (160, 53)
    clear = Image.new("RGBA", (900, 300), (*RED, 100))
    assert thumbnail(saved(clear), 30).startswith("data:image/png;base64,")


def test_an_orientation_that_is_none_is_passed_over():
    for value in (0, 9, 77):
        assert seen(opened(shrink(saved(corners(40, 20), "JPEG", exif=exif(value))))) == ["red", "green", "blue", "white"]
    odd = jpeg_with((0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40))
    assert seen(opened(shrink(odd))) == ["red", "green", "blue", "white"]


OTHER_FORMS = ("BMP", "TIFF", "AVIF", "ICO", "PPM")
SAMPLES = [saved(corners(24, 16), form) for form in ("PNG", "JPEG", "GIF", "WEBP", *OTHER_FORMS)]
SAMPLES += [saved(corners(24, 16).convert("P"), transparency=0), saved(corners(24, 16), "JPEG", progressive=True, exif=exif(6))]


@some
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=6), st.integers(0, 3))
def test_a_file_that_anybody_changed_is_a_small_image_or_refused(sample, changes, cut):
    data = bytearray(sample)
    for where, value in changes:
        data[int(where * (len(data) - 1))] = value
    check_any(bytes(data[: len(data) - cut]))


HEADS = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF\x20\0\0\0WEBP", b"BM", b"II*\0", b"MM\0*"]
HEADS += [b"\0\0\0\x20ftypavif", b"\0\0\1\0", b"\0\0\1\0\1\0", b"P3 ", b"P6\n9 9 255\n"]


@some
@given(st.sampled_from(SAMPLES), st.floats(0, 1))
def test_a_file_that_breaks_off_anywhere_is_a_small_image_or_refused(sample, part):
    check_any(sample[: int(len(sample) * part)])


@some
@given(st.binary(max_size=60), st.sampled_from(HEADS))
@example(b"\0\0\0\rIHDR" + bytes(40), b"\x89PNG\r\n\x1a\n")
def test_any_bytes_are_a_small_image_or_refused(data, head):
    check_any(head + data)


def check_any(data: bytes) -> None:
    """That a file becomes a small image, or is refused with a reason, and that nothing else happens."""
    try:
        sent = shrink(data, 20)
    except ConfigurationError:
        return
    assert media_type(sent) in ("image/png", "image/jpeg")
    assert max(opened(sent).size) <= 20
    check_bare(sent)
    assert shrink(sent, 20) is sent


def test_images_are_made_small_in_several_threads_at_once_and_warnings_stay_as_they_were():
    odd = jpeg_with((0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40))
    before = list(warnings.filters)
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(shrink, [odd] * 20))) == 1
    assert list(warnings.filters) == before


def test_pil_is_imported_when_an_image_comes_and_not_before():
    code = "import compat_kit.pictures, sys; print([name for name in sys.modules if name.startswith('PIL')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("url", ["", "https://a.example/x.png", "data:image/png;base64,%", "data:image/png;base64,AAAA", "data:text/html;base64,AAAA", "data:image/png,x", "data:image/svg+xml;base64,PHN2Zy8+", "data:image/png;base64,\ud800"])  # fmt: skip
def test_what_is_no_picture_has_no_thumbnail(url):
    assert pictures.thumbnail_of(url) == ""


def test_the_thumbnail_of_an_address_is_made_once(monkeypatch):
    buffer = io.BytesIO()
    Image.new("RGB", (800, 400), "red").save(buffer, "PNG")
    url = "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
    made = pictures.thumbnail_of(url)
    assert Image.open(io.BytesIO(base64.b64decode(made.partition(",")[2]))).size == (320, 160)
    monkeypatch.setattr(pictures.shrinking, "thumbnail", None)
    assert pictures.thumbnail_of(url) == made


# What no server reads is converted.


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_what_no_server_reads_becomes_png_or_jpeg(form):
    size = (48, 48) if form == "ICO" else (80, 40)
    sent = shrink(saved(corners(*size), form))
    assert media_type(sent) == ("image/jpeg" if form == "AVIF" else "image/png")
    assert opened(sent).size == size
    assert seen(opened(sent)) == ["red", "green", "blue", "white"]
    check_bare(sent)
    assert max(opened(shrink(saved(corners(*size), form), 20)).size) == 20


@pytest.mark.parametrize("orientation", ORIENTED)
@pytest.mark.parametrize("form", ["TIFF", "AVIF"])
def test_what_is_converted_stands_as_its_camera_says(orientation, form):
    assert seen(opened(shrink(saved(corners(80, 40), form, exif=exif(orientation))))) == ORIENTED[orientation]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "YCbCr", "LAB", "F"])
def test_a_tiff_of_any_mode_is_read(mode):
    image = corners(40, 20).convert("L").convert(mode) if mode in ("F", "I;16") else corners(40, 20).convert(mode)
    sent = opened(shrink(saved(image, "TIFF")))
    assert (sent.size, sent.mode in ("L", "RGB", "RGBA")) == ((40, 20), True)


def test_shades_of_nought_to_one_are_shades():
    shades = Image.fromarray(np.tile(np.linspace(0, 1, 64, dtype=np.float32), (8, 1)))
    row = np.asarray(opened(shrink(saved(shades, "TIFF"))))[4].astype(int)
    assert np.abs(row - np.linspace(0, 255, 64)).max() <= 1


def test_of_a_tiff_with_pages_the_first_is_sent():
    first, *more = frames()
    sent = shrink(saved(first, "TIFF", save_all=True, append_images=more))
    assert seen(opened(sent)) == ["red", "green", "blue", "white"]


def icon(*parts: bytes) -> bytes:
    """An icon of these images, each of which is said to be tiny."""
    heads, at = b"", 6 + 16 * len(parts)
    for part in parts:
        heads += struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(part), at)
        at += len(part)
    return struct.pack("<HHH", 0, 1, len(parts)) + heads + b"".join(parts)


def test_the_largest_image_of_an_icon_is_sent():
    small, large = saved(corners(16, 16)), saved(corners(200, 100))
    assert opened(shrink(icon(small, large))).size == (200, 100)


def large_tiff() -> bytes:
    data = bytearray(saved(Image.new("L", (16, 16)), "TIFF"))
    for tag in (256, 257):
        at = data.find(struct.pack("<HHI", tag, 3, 1), 8)
        at = at if at >= 0 else data.find(struct.pack("<HHI", tag, 4, 1), 8)
        data[at + 2 : at + 12] = struct.pack("<HII", 4, 1, 2**20)
    return bytes(data)


BOMBS = {
    "PNG in an icon": lambda: icon(bomb(30000, 30000)),
    "bitmap in an icon": lambda: icon(struct.pack("<IiiHHIIIIII", 40, 12000, 24000, 1, 1, 0, 0, 0, 0, 0, 0)),
    "old bitmap in an icon": lambda: icon(struct.pack("<IHHHH", 12, 65535, 65535, 1, 1) + bytes(40)),
    "bitmap that counts from below": lambda: icon(struct.pack("<IiiHHIIIIII", 40, 12000, -24000, 1, 1, 0, 0, 0, 0, 0, 0)),
    "icon of too many": lambda: icon(*[saved(corners(8, 8))] * 65),
    "BMP": lambda: b"BM" + struct.pack("<IHHI", 70, 0, 0, 54) + struct.pack("<IiiHHIIIIII", 40, 30000, 30000, 1, 24, 0, 0, 0, 0, 0, 0),
    "PPM": lambda: b"P6 30000 30000 255\n",
    "PBM": lambda: b"P4 30000 30000\n" + bytes(100),
    "PPM of words": lambda: b"P3 1000 1000 255\n" + b"1 " * 600_000,
    "TIFF": large_tiff,
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_in_any_form_is_refused_before_it_is_read(name):
    with pytest.raises(ConfigurationError, match="in all|images|words"):
        shrink(BOMBS[name]())


@pytest.mark.parametrize("form", OTHER_FORMS)
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9])
def test_a_file_of_any_other_form_that_breaks_off_is_refused_or_read(form, part):
    data = saved(noise(60, 40), form)
    check_any(data[: int(len(data) * part)])


def test_the_memory_for_hostile_files_is_bounded():
    code = """
import resource, sys
from tests.test_pictures import BOMBS, bomb, large_gif, large_jpeg, shrink
import PIL.AvifImagePlugin, numpy
hostile = [make() for make in BOMBS.values()] + [bomb(30000, 30000), large_gif(), large_jpeg()]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for data in hostile:
    try: shrink(data)
    except ValueError: continue
    sys.exit("taken")
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 100  # MB


# What is wished for.


@pytest.mark.parametrize("form", ["png", "jpeg", "webp"])
@pytest.mark.parametrize("source", ["PNG", "JPEG", "GIF", "WEBP", "AVIF"])
def test_the_type_is_as_wished(form, source):
    sent = shrink(saved(corners(80, 40), source), 1568, form)
    assert media_type(sent) == f"image/{form}"
    assert seen(opened(sent)) == ["red", "green", "blue", "white"]
    check_bare(sent)


def test_a_jpeg_of_what_can_be_seen_through_lies_on_white():
    clear = Image.new("RGBA", (16, 16), (*RED, 0))
    assert min(opened(shrink(saved(clear), 1568, "jpeg")).getpixel((8, 8))) > 250
    assert opened(shrink(saved(clear), 1568, "webp")).mode == "RGBA"


def test_without_a_side_the_size_stays():
    data = saved(corners(3000, 20), "BMP")
    assert opened(shrink(data, None)).size == (3000, 20)
    assert opened(shrink(saved(Image.new("L", (20000, 1))), None, "webp")).size == (16383, 1)
    large = saved(noise(1500, 1500, 4), "TIFF")
    assert opened(shrink(large, None, "png")).size == (1500, 1500)
    assert len(shrink(large, None, "png")) > pictures.MOST_SENT


@pytest.mark.parametrize("form", ["gif", "PNG", "", 3])
def test_another_type_cannot_be_wished_for(form):
    with pytest.raises(ConfigurationError, match="'png', 'jpeg', 'webp' or None"):
        shrink(saved(corners(8, 8)), 1568, form)


def test_a_pil_image_is_made_small_and_stays_as_it_was():
    for image in (photo(2000, 1000), opened(saved(corners(2000, 1000), "JPEG", exif=exif(6)))):
        before = (image.size, image.mode, dict(image.info), image.tobytes())
        sent = opened(pictures.packed(image, 100))
        assert max(sent.size) == 100
        assert (image.size, image.mode, dict(image.info), image.tobytes()) == before
    assert sent.size == (50, 100)
    assert seen(sent) == ORIENTED[6]
    check_bare(pictures.packed(image, 100))


def test_a_pil_image_that_was_not_read_yet_keeps_its_size():
    image = Image.open(io.BytesIO(saved(corners(2000, 1000), "JPEG")))
    assert opened(pictures.packed(image, 100)).size == (100, 50)
    assert image.size == image.copy().size == (2000, 1000)


def test_the_height_of_a_bitmap_in_an_icon_may_count_from_below():
    for height in (32, -32):
        assert forms._bitmap_size(struct.pack("<Iii", 40, 16, height)) == (16, 16)


def test_a_pil_image_whose_file_breaks_off_is_refused():
    data = saved(noise(60, 40))
    with pytest.raises(ConfigurationError, match="damaged"):
        pictures.packed(Image.open(io.BytesIO(data[: len(data) // 2])))
