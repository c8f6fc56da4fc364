"""Images on their way to each kind of server: what arrives, which models are spared, and what a refusal means."""

from __future__ import annotations

import asyncio
import base64
import copy
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import compat_kit as ck
from compat_kit import errors, fetching, kinds, refusals, vision
from compat_kit.adapting import depends_on_kind
from compat_kit.errors import ConfigurationError, NoVision
from compat_kit.fitting import learn_kind
from compat_kit.loop import run
from tests.loopback import Loopback, completion, count_to_five, models
from tests.personas import PERSONAS
from tests.stage import Stage
from tests.town import HOUSES, Street

CHAT = "/v1/chat/completions"
KEY = "sk-very-secret-0123456789"


def saved(form="PNG", size=(40, 20), color="red"):
    buffer = io.BytesIO()
    Image.new("RGB", size, color).save(buffer, form)
    return buffer.getvalue()


def uri(data, said="image/png"):
    return f"data:{said};base64,{base64.b64encode(data).decode()}"


def by_hand(url):
    return {"type": "image_url", "image_url": {"url": url}}


RED = ck.image(saved())


@pytest.fixture(autouse=True)
def answers(server):
    server.on("/chat/completions", completion("Red."))
    server.on("/models", models("m"))


def arrived(server):
    """The images of the last request, as (type that is said, image)."""
    found = []
    for message in sent(server)[-1]["messages"]:
        for part in message["content"] if isinstance(message["content"], list) else ():
            if part["type"] == "image_url":
                head, _, body = part["image_url"]["url"].partition(",")
                found.append((head.removeprefix("data:").removesuffix(";base64"), Image.open(io.BytesIO(base64.b64decode(body)))))
    return found


def sent(server):
    return [request.body for request in server.requests if request.path == CHAT]


def asked(server):
    return [f"{request.method} {request.path}" for request in server.requests if request.path != CHAT]


# What arrives at each kind of server.

READ = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif", "WEBP": "image/webp"}


@pytest.mark.parametrize("form", [*READ, "BMP", "TIFF", "AVIF", "ICO", "PPM"])
@pytest.mark.parametrize("kind", ["ollama", "lmstudio", "llamacpp", "vllm", "openai", "unknown"])
def test_an_image_arrives_in_a_type_that_the_kind_of_server_reads(server, kind, form):
    data = saved(form, (48, 48))
    url = uri(data)  # what it says of itself is not believed
    ck.connect(server.url, "m", kind=kind).chat(ck.user("What is this?", by_hand(url)))
    takes = (kinds.find_kind(kind) or kinds.UNKNOWN).image_types
    if READ.get(form) in takes:
        assert sent(server)[-1]["messages"][0]["content"][1] == by_hand(url)
        return
    [(said, image)] = arrived(server)
    assert (said, image.format) in (("image/png", "PNG"), ("image/jpeg", "JPEG"))
    assert said in takes
    assert image.size == (48, 48)


@pytest.mark.parametrize(
    "kind",
    ["llamacpp", "llamafile", "llamacpp_python", "koboldcpp", "localai", "docker", "llamaswap", "lemonade", "jan"],
)
def test_what_stands_on_llamacpp_gets_no_webp(server, kind):
    assert set(kinds.find_kind(kind).image_types) == {"image/png", "image/jpeg"}
    ck.connect(server.url, "m", kind=kind).chat(ck.user("?", by_hand(uri(saved("WEBP")))))
    assert arrived(server)[0][1].format in ("PNG", "JPEG")


def test_a_webp_that_was_wished_for_is_converted_where_it_is_not_read(server):
    part = ck.image(saved(), format="webp")
    for kind, said in (("openai", "image/webp"), ("lmstudio", "image/png"), ("ollama", "image/webp")):
        ck.connect(server.url, "m", kind=kind).chat(ck.user("?", part))
        assert arrived(server)[0][0] == said
    assert part["image_url"]["url"].startswith("data:image/webp")


def test_the_kind_is_found_out_where_an_image_is_of_a_type_that_some_do_not_read(server):
    server.on("/", lambda exchange: exchange.answer(b"Ollama is running"))
    server.on("/models", {"data": [{"id": "m", "owned_by": "library"}]})
    ck.connect(server.url, "m").chat(ck.user("?", by_hand(uri(saved("GIF")))))
    assert arrived(server)[0][1].format == "PNG"


@pytest.mark.parametrize(
    "url", ["data:image/gif;base64,R0lGODlh", "data:image/svg+xml;base64,PHN2Zy8+", "data:,x", "file:///x", "AAAA"]
)
def test_what_nobody_can_read_is_left_to_the_server(server, url):
    ck.connect(server.url, "m", kind="ollama").chat(ck.user("?", by_hand(url)))
    assert sent(server)[-1]["messages"][0]["content"][1] == by_hand(url)


def test_a_plain_string_is_brought_to_the_form_of_an_object_and_the_detail_stays(server):
    conversation = [{"role": "user", "content": [{"type": "image_url", "image_url": RED["image_url"]["url"]}, ck.image(saved(), detail="low")]}]  # fmt: skip
    before = copy.deepcopy(conversation)
    ck.connect(server.url, "m", kind="vllm").chat(conversation)
    assert sent(server)[-1]["messages"][0]["content"] == [RED, {**RED, "image_url": {**RED["image_url"], "detail": "low"}}]
    assert conversation == before


def test_several_images_arrive_in_order_and_stay_in_the_history(server):
    backend = ck.connect(server.url, "m", kind="vllm")
    images = [saved(color=color) for color in ("red", "blue")]
    history = [ck.user("What differs?", *images)]
    history.append(backend.chat(history).message)
    backend.chat([*history, ck.user("Sure?", saved(color="lime"))])
    colours = [image.convert("RGB").getpixel((0, 0)) for _, image in arrived(server)]
    assert colours == [(255, 0, 0), (0, 0, 255), (0, 255, 0)]


def test_an_image_of_the_history_is_converted_once(server, monkeypatch):
    made, shrink = [], fetching.pictures.shrink
    monkeypatch.setattr(fetching.pictures, "shrink", lambda *given: made.append(given) or shrink(*given))
    monkeypatch.setattr(fetching, "_kept", type(fetching._kept)())
    backend, part = ck.connect(server.url, "m", kind="lmstudio"), by_hand(uri(saved("WEBP", color="teal")))
    for _ in range(3):
        backend.chat(ck.user("?", part, part))
    assert len(made) == 1
    monkeypatch.setattr(fetching, "_MOST_KEPT", 10)
    for color in ("red", "blue"):
        backend.chat(ck.user("?", by_hand(uri(saved("WEBP", color=color)))))
    assert len(fetching._kept) == 1


# Models that take no images are spared.


def ollama(server, **capabilities):
    """An Ollama whose models can do what is said."""

    async def show(exchange):
        can = capabilities.get(exchange.body["model"])
        await exchange.answer({"capabilities": can} if can else {"error": "not found"}, 200 if can else 404)

    server.on("/models", models(*capabilities))
    tags = {"models": [{"name": name, "model": name, "capabilities": can} for name, can in capabilities.items()]}
    server.on("/api/tags", tags)
    server.on("/api/show", show)
    return ck.connect(server.url, next(iter(capabilities)), kind="ollama", api_key=KEY)


@pytest.fixture
def rooted(server):
    """The same server with pages of its own at its root, where those of Ollama are."""
    on = server.on

    def at_root(path, handler):
        on(path, handler)
        if path.startswith(("/api", "/props")):
            server._handlers["ROOT" + path] = server._handlers[path]

    async def otherwise(exchange):
        found = server._handlers.get("ROOT" + exchange.path.partition("?")[0])
        await (found(exchange) if found else exchange.answer(b"", 404))

    server.on, server.otherwise = at_root, otherwise
    return server


TEXT, SEES = ["completion", "tools"], ["completion", "vision"]


def test_a_model_that_its_server_calls_blind_gets_no_image_and_the_error_names_one_that_sees(rooted):
    backend = ollama(rooted, plain=TEXT, eagle=SEES)
    with pytest.raises(NoVision, match=r"model 'plain' reads text only.*/api/show.*Use 'eagle'.*`images=\[\]`") as caught:
        backend.chat(ck.user("What is this?", RED))
    assert isinstance(caught.value, errors.Unsupported)
    assert caught.value.kind == "no_vision"
    assert KEY not in str(caught.value)
    assert sent(rooted) == []
    with pytest.raises(NoVision):
        list(backend.stream(ck.user("What is this?", RED)))
    assert backend.chat(ck.user("What is this?", RED), images=[]).text == "Red."
    assert backend.with_options(model="eagle").chat(ck.user("What is this?", RED)).text == "Red."
    assert backend.chat("Hello").text == "Red."


def test_each_model_is_looked_up_once_and_only_for_images(rooted):
    backend = ollama(rooted, eagle=SEES, owl=SEES)
    backend.chat("Hello")
    assert asked(rooted) == []
    for one in (backend, backend.with_options(temperature=0), backend.with_options(model="owl")):
        for _ in range(2):
            one.chat(ck.user("?", RED))
    assert asked(rooted).count("POST /api/show") == 2
    assert len(asked(rooted)) == 2 * len(set(asked(rooted)))


def test_calls_at_the_same_time_look_once(rooted):
    backend = ollama(rooted, eagle=SEES)

    async def ask_all():
        return await asyncio.gather(*(backend.achat(ck.user("?", RED)) for _ in range(8)))

    assert len(asyncio.run(ask_all())) == 8
    assert asked(rooted).count("POST /api/show") == 1


def test_a_no_is_asked_for_again_after_a_while_since_a_server_may_be_started_anew(rooted, monkeypatch):
    backend = ollama(rooted, m=TEXT)
    with pytest.raises(NoVision):
        backend.chat(ck.user("?", RED))
    ollama(rooted, m=SEES)
    with pytest.raises(NoVision):
        backend.chat(ck.user("?", RED))
    monkeypatch.setattr(vision, "LASTS_S", -1.0)
    assert backend.chat(ck.user("?", RED)).text == "Red."


@pytest.mark.parametrize("has_name", [True, False])
def test_the_pages_of_llamacpp_tell_whether_it_sees(rooted, has_name):
    rooted.on("/props", {"default_generation_settings": {}, "modalities": {"vision": False}})
    backend = ck.connect(rooted.url, "m" if has_name else None, kind="llamacpp")
    with pytest.raises(NoVision, match=r"model 'm' reads text only.*/props"):
        backend.chat(ck.user("?", RED))
    rooted.on("/props", {"default_generation_settings": {}, "modalities": {"vision": True}})
    assert ck.connect(rooted.url, "m", kind="llamacpp").chat(ck.user("?", RED)).text == "Red."


def test_an_entry_of_the_list_tells_whether_it_sees(server):
    entries = [
        {"id": "m", "architecture": {"input_modalities": ["text"]}},
        {"id": "eagle", "architecture": {"input_modalities": ["text", "image"]}},
    ]
    server.on("/models", {"data": entries})
    with pytest.raises(NoVision, match=r"input_modalities.*Use 'eagle'"):
        ck.connect(server.url, "m").chat(ck.user("?", RED))


def test_the_embedded_engine_is_known_to_read_text_only(engine):
    with pytest.raises(NoVision, match=r"'mini-1m' reads text only"):
        engine.chat(ck.user("What is this?", RED))
    assert engine.chat(ck.user("What is the capital of Japan?", RED), images=[], max_tokens=5).text


@pytest.mark.parametrize("broken", [b"<html>", b"[" * 100_000, b"{}", b'{"data": [{"id": 7}]}', b'{"capabilities": {"a": NaN}}'])
def test_a_server_that_tells_nothing_of_use_gets_the_image(rooted, broken):
    for path in ("/models", "/api/tags", "/api/show", "/api/ps"):
        rooted.on(path, lambda exchange: exchange.answer(broken))
    assert ck.connect(rooted.url, "m", kind="ollama").chat(ck.user("?", RED)).text == "Red."


def test_a_server_that_does_not_tell_in_time_gets_the_image(rooted, monkeypatch):
    async def silent(exchange):
        await exchange.gone.wait()

    monkeypatch.setattr(vision, "_ASK_S", 0.05)
    for path in ("/models", "/api/tags"):
        rooted.on(path, silent)
    rooted.on("/api/show", {"capabilities": TEXT})
    assert ck.connect(rooted.url, "m", kind="ollama").chat(ck.user("?", RED)).text == "Red."


@pytest.mark.parametrize(("form", "depends"), [("PNG", False), ("JPEG", False), ("GIF", True), ("WEBP", True), ("BMP", True)])
def test_the_kind_matters_to_a_type_that_not_all_of_them_read(form, depends):
    assert depends_on_kind({"messages": [ck.user("?", by_hand(uri(saved(form))))]}) is depends


@pytest.mark.parametrize("kind", ["openai", "anthropic", "gemini", "azure"])
def test_a_great_service_is_asked_nothing(server, kind):
    ck.connect(server.url, "m", kind=kind).chat(ck.user("?", RED))
    assert asked(server) == []


def test_a_key_goes_to_the_pages_of_its_own_server_alone(rooted):
    backend = ollama(rooted, eagle=SEES)
    backend.chat(ck.user("?", RED))
    assert {request.headers.get("authorization") for request in rooted.requests} == {f"Bearer {KEY}"}
    with Loopback() as front:
        front.on("/chat/completions", completion("Red."))
        front.on("/models", models("eagle"))
        behind = ck.connect(front.url, "eagle", kind="ollama", api_key=KEY)
        behind._memory.pages_at = rooted.url
        before = len(rooted.requests)
        behind.chat(ck.user("?", RED))
        assert {request.path for request in rooted.requests[before:]} >= {"/api/show"}
        assert all("authorization" not in request.headers for request in rooted.requests[before:])


SEEN = [
    (house, name, told["vision"])
    for house in HOUSES
    for name, told in (house.models or {}).items()
    if isinstance(house.base, str) and not (house.lock or house.hosts or house.raw) and "vision" in told
]


@pytest.fixture(scope="module")
def street():
    with Street(*{house.name: house for house, _, _ in SEEN}.values()) as street:
        yield street


@pytest.mark.parametrize(("house", "name", "sees"), SEEN, ids=str)
def test_what_every_kind_of_server_tells_is_heard(street, house, name, sees):
    async def look(backend):
        await learn_kind(backend._transport, backend._memory)
        return await vision.look(backend._transport, name, backend.base_url)

    before = len(street.asked)
    with ck.connect(street.url(house) + house.base, name) as backend:
        found = run(look(backend))
    assert found.sees in (sees if isinstance(sees, tuple) else (sees,))
    assert found.sees is None or found.where
    assert not any(asked.route in house.shuns for asked in street.asked[before:])


# What a refusal means.

REFUSALS = [
    (500, "image input is not supported - hint: if this is unexpected, you may need to provide the mmproj"),
    (400, "meta-llama/Llama-3.1-8B is not a multimodal model"),
    (400, "At most 0 image(s) may be provided in one request."),
    (500, "this model is missing data required for image input"),
    (400, "registry.ollama.ai/library/llama3.2:latest does not support vision"),
    (400, "Model does not support images. Please use a model that does."),
    (400, "Invalid content type. image_url is only supported by certain models."),
    (404, "No endpoints found that support image input"),
    (422, "messages[0]: unknown variant `image_url`, expected `text` at line 1 column 72"),
    (400, "Image input modality is not enabled for models/gemma-3-1b-it"),
    (404, "Only 'text' content type is supported."),
    (400, "This model doesn't support the image content block that you provided. Images are not supported."),
    (422, "The provided model does not have vision capabilities that are supported by ExllamaV2. Vision is disabled."),
]  # fmt: skip
OTHER_REFUSALS = [
    (400, "image URLs are not currently supported, please use base64 encoded data instead"),
    (400, "'url' field must be a base64 encoded image."),
    (400, "invalid image input"),
    (400, "You uploaded an unsupported image. Please make sure your image has of one the following formats"),
    (400, "The server does not support image URLs"),
    (400, "This endpoint does not accept images larger than 20 MB"),
    (400, '"m" does not support tools'),
    (400, "image format is not supported"),
    (500, "failed to decode image bytes"),
    (429, "images are not supported at this rate"),
    (401, "vision is not supported without a key"),
]


@pytest.mark.parametrize(("status", "said"), REFUSALS)
def test_a_refusal_of_images_is_one_and_is_not_tried_again(server, status, said):
    async def refuse(exchange):
        await exchange.answer({"error": {"message": said}}, status)

    server.on("/chat/completions", refuse)
    backend = ck.connect(server.url, "m", kind="unknown")
    for ask in (backend.chat, lambda messages: list(backend.stream(messages))):
        with pytest.raises(NoVision, match=r"model 'm' takes no images: .*`images=\[\]`") as caught:
            ask(ck.user("?", RED))
        assert (caught.value.status, caught.value.server_message) == (status, said.rstrip("."))
    assert len(sent(server)) == 2


@pytest.mark.parametrize(("status", "said"), OTHER_REFUSALS)
def test_another_refusal_is_none_of_images(status, said):
    assert not isinstance(refusals.read_error(status, {}, {"error": {"message": said}}), NoVision)


def test_a_refusal_within_a_stream_is_one_of_images_too(server):
    async def break_off(exchange):
        await exchange.start_stream()
        await exchange.event({"error": {"message": "image input is not supported", "code": 500}})
        await exchange.end_stream(done=False)

    server.on("/chat/completions", break_off)
    with pytest.raises(NoVision):
        list(ck.connect(server.url, "m", kind="unknown").stream(ck.user("?", RED)))


@pytest.mark.parametrize("persona", [one for one in PERSONAS if one.has("chat.json")], ids=str)
def test_every_persona_gets_an_image_or_refuses_it_as_it_does(server, persona):
    stage = Stage(server, persona)
    with ck.connect(stage.url, persona.model, api_key=persona.key, max_retries=0) as backend:
        if persona.name in ("tabbyapi", "openrouter"):  # whose lists of models tell
            with pytest.raises(NoVision, match="reads text only"):
                backend.chat(ck.user("What is this?", RED))
        else:
            backend.chat(ck.user("What is this?", RED))
        chats = [request for request in server.requests if request.path.endswith("/chat/completions")]
        assert [request.body["messages"][0]["content"][1] for request in chats] == [RED] * len(chats)
        assert bool(chats) is (persona.name not in ("tabbyapi", "openrouter"))


@pytest.mark.parametrize("persona", [one for one in PERSONAS if any("image" in fault.sample for fault in one.faults)], ids=str)
def test_the_recorded_refusals_of_images_are_such(server, persona):
    [fault] = [fault for fault in persona.faults if "image" in fault.sample]
    stage = Stage(server, persona, fault)
    with pytest.raises(fault.raises):
        ck.connect(stage.url, persona.model, api_key=persona.key).chat(ck.user("?", RED))


# The option `images`.


@pytest.mark.parametrize("door", ["chat", "achat", "stream", "astream"])
def test_images_go_along_by_every_door_and_never_as_an_option(server, door):
    if "stream" in door:
        server.on("/chat/completions", count_to_five)
    backend = ck.connect(server.url, "m", kind="vllm")
    conversation = [ck.user("What is this?", RED), ck.assistant("Red."), ck.user("And this?")]
    before = copy.deepcopy(conversation)

    def ask(images):
        made = getattr(backend, door)(conversation, images=images)
        if door == "achat":
            asyncio.run(_awaited(made))
        elif door == "astream":
            asyncio.run(_read(made))
        elif door == "stream":
            list(made)
        return sent(server)[-1]

    assert [message["content"] for message in ask([])["messages"]] == ["What is this?", "Red.", "And this?"]
    assert ask([saved()])["messages"][-1] == ck.user("And this?", RED)
    assert ask(None)["messages"] == before
    assert conversation == before
    assert all("images" not in body for body in sent(server))


async def _awaited(made):
    return await made


async def _read(stream):
    return [chunk async for chunk in stream]


def test_a_backend_may_leave_all_images_out(server):
    backend = ck.connect(server.url, "m", kind="vllm", options={"images": []})
    backend.chat(ck.user("What is this?", RED))
    assert sent(server)[-1]["messages"] == [ck.user("What is this?")]
    backend.chat(ck.user("What is this?", RED), images=None)
    assert sent(server)[-1]["messages"] == [ck.user("What is this?", RED)]
    server.on("/completions", completion("Red."))
    server.on("/embeddings", {"data": [{"index": 0, "embedding": [1.0]}]})
    backend.complete("What")
    backend.embed("What")
    assert all("images" not in json.dumps(request.body) for request in server.requests)
    for ask in (backend.complete, backend.embed):
        with pytest.raises(ConfigurationError, match="go with messages: use `chat` or `stream`"):
            ask("What", images=[saved()])


@pytest.mark.parametrize(("images", "said"), [([b"none"], "no PNG"), ([3], "from 'int'"), (["no/such.png"], "cannot be read")])
def test_an_image_that_is_none_is_refused_before_anything_is_sent(server, images, said):
    backend = ck.connect(server.url, "m")
    for ask in (backend.chat, lambda *given, **options: list(backend.stream(*given, **options))):
        with pytest.raises(ConfigurationError, match=said):
            ask("What is this?", images=images)
    assert server.requests == []


ANY_PART = st.sampled_from([RED, {"type": "text", "text": "a"}, {"type": "text"}, None, "x", {"type": []}, {"image_url": RED}, 7])
ANY_CONTENT = st.none() | st.text(max_size=3) | st.integers() | st.lists(ANY_PART, max_size=4)


@settings(max_examples=100, deadline=None)
@given(st.lists(ANY_CONTENT, min_size=1, max_size=4), st.sampled_from([None, [], [RED]]))
def test_any_content_goes_with_and_without_images_and_is_not_changed(contents, images):
    conversation = [{"role": "user", "content": content} for content in contents]
    before = copy.deepcopy(conversation)
    made = ck.messages.with_images(conversation, images)
    assert conversation == before
    assert len(made) == len(conversation)
    if images == []:
        assert json.dumps(made).count(json.dumps(RED)) == json.dumps(conversation).count('{"image_url": ' + json.dumps(RED))
