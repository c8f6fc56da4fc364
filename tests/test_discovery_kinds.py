"""Discovery in the town of servers: every kind in every state, those that only look like one, and what may be asked of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

from compat_kit import discovery
from tests.town import ANY, HOUSES, SLOW, House, Street

if TYPE_CHECKING:
    from tests.town.shape import Asked

SECRET = "sk-of-the-town-0123456789"
KEYS = [
    "OPENAI_API_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "VLLM_API_KEY",
    "LLAMA_API_KEY",
    "LM_API_TOKEN",
    "LM_STUDIO_API_KEY",
    "OLLAMA_API_KEY",
    "LOCALAI_API_KEY",
    "LITELLM_PROXY_API_KEY",
    "LITELLM_MASTER_KEY",
    "LEMONADE_API_KEY",
    "TABBY_API_KEY",
    "HF_TOKEN",
    "API_KEY",
    "OPENROUTER_API_KEY",
    "ANTHROPIC_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "GEMINI_API_KEY",
]
SCRIPT = "<script>"
TOWN = tuple(house for house in HOUSES if house not in SLOW)
MOST_REQUESTS = 60
MOST_CHARACTERS = 4000
MOST_SOCKETS = 8192
QUICK_S, PATIENT_S, ALL_AT_ONCE_S = 0.4, 2.0, 15.0

FORBIDDEN = {
    *("/health_generate", "/load_model", "/unload", "/models/load", "/models/unload", "/models/apply", "/v1/models/load"),
    *("/api/pull", "/api/generate", "/api/chat", "/api/delete", "/api/v1/models/load", "/api/v1/load", "/api/v1/pull"),
    *("/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/responses", "/chat/completions", "/completions"),
    *("/generate", "/completion", "/reset", "/engines/unload", "/backend/shutdown", "/flush_cache"),
}


@pytest.fixture
def around(monkeypatch):
    """Keys lie around, and a proxy that nobody should use for this machine."""
    for name in KEYS:
        monkeypatch.setenv(name, SECRET)
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", f"X-Custom: {SECRET}")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")


def look(street: Street, *houses: House, timeout: float) -> Any:
    return discovery.discover(*(street.given(house) for house in houses), timeout=timeout, everywhere=False)


def right(expected: Any, found: Any) -> bool:
    """Whether that is what was expected, or one of several right answers."""
    if expected is ANY:
        return True
    return found in expected if isinstance(expected, tuple) and not isinstance(found, tuple) else found == expected


def faults_of(house: House, found: Any, street: Street) -> list[str]:
    """What was found wrongly, as a list of sentences."""
    told = {
        "kind": (house.kind, found.kind),
        "state": (house.state, found.state),
        "version": (house.version, found.version),
        "path": (house.base if house.base is not None else ANY, urlsplit(found.url).path),
        "origin": (street.url(house), "{0.scheme}://{0.netloc}".format(urlsplit(found.url))),
    }
    faults = [f"{name}: {found!r}, not {expected!r}" for name, (expected, found) in told.items() if not right(expected, found)]
    if found.state != "up" and not found.advice:
        faults.append(f"advice: none for a server that is {found.state!r}")
    return faults + faults_of_models(house, found) + faults_of_note(house, found)


def faults_of_models(house: House, found: Any) -> list[str]:
    if house.models is None:
        return []
    models = {model.id: model for model in found.models}
    if list(models) != list(house.models) or len(models) != len(found.models):
        return [f"models: {[model.id for model in found.models]}, not {list(house.models)}"]
    return [
        f"{name}: {asked} is {value(models[name], asked)!r}, not {expected!r}"
        for name, told in house.models.items()
        for asked, expected in told.items()
        if not right(expected, value(models[name], asked))
    ]


def value(model: Any, asked: str) -> Any:
    """A field of a model, or what it says of a capability."""
    if asked == "any_window":
        return model.context_window or model.max_context_window
    return model.can(asked) if asked in ("vision", "tools", "embedding", "reasoning") else getattr(model, asked)


def faults_of_note(house: House, found: Any) -> list[str]:
    """Where the address had to be repaired that is said, and only there. For a bare host both are right."""
    given, path = house.given.rstrip("/"), urlsplit(found.url).path
    if not given or house.base is None or found.state == "wrong path" or bool(found.note) == (given != path):
        return []
    return [f"note: {found.note!r} where {given!r} was given and {path!r} found"]


def trespasses(street: Street, house: House) -> list[str]:
    """What was asked of a house that may not be asked."""
    asked = street.asked_of(house)
    wrong = [f"{one.method} {one.path}" for one in asked if not allowed(one, house)]
    wrong += [f"{one.path} with {name}: {text}" for one in asked for name, text in one.headers.items() if tells(name, text)]
    port = urlsplit(street.url(house)).port
    wrong += [
        f"Host: {one.headers.get('host')}"
        for one in asked
        if one.headers.get("host") not in (f"localhost:{port}", f"127.0.0.1:{port}")
    ]
    return wrong + ([f"{len(asked)} requests"] if len(asked) >= MOST_REQUESTS else [])


def allowed(asked: Asked, house: House) -> bool:
    if asked.method == "POST":
        return asked.route.endswith("/api/show") and set(asked.body) <= {"model", "name", "verbose"}
    loads = (
        asked.route.endswith("/props")
        and "model" in (query := parse_qs(urlsplit(asked.path).query))
        and query.get("autoload") != ["false"]
    )
    done = asked.route in FORBIDDEN or asked.route in house.shuns or asked.route.startswith("/upstream/")
    return asked.method in ("GET", "HEAD") and not done and not loads and SECRET not in asked.path


def tells(name: str, text: str) -> bool:
    """Whether a header carries a key, or might."""
    return name in ("authorization", "x-api-key", "api-key", "x-admin-key", "cookie", "proxy-authorization") or SECRET in text


@pytest.mark.parametrize("house", HOUSES, ids=str)
def test_a_server_is_found_as_what_it_is_and_nothing_is_done_to_it(house, around):
    with Street(house) as street:
        servers = look(street, house, timeout=QUICK_S if house in SLOW else PATIENT_S)
        [found] = servers
        faults = faults_of(house, found, street) + trespasses(street, house)
        assert not faults, f"{house}: " + "; ".join(faults)
        assert street.trapped == []
        shown, page = repr(servers), servers._repr_html_()
    said = f"{shown}{page}{found.advice}{found.note}"
    assert SECRET not in said
    assert "\x1b" not in said
    assert SCRIPT not in page
    assert len(shown) < MOST_CHARACTERS
    assert said.encode()  # half a surrogate cannot be printed


@pytest.fixture(scope="module")
def sockets():
    """Room for all houses at once: some machines let a process have 1,024 files, and each connection has two ends here."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_SOCKETS if hard == resource.RLIM_INFINITY else min(MOST_SOCKETS, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.fixture(scope="module")
def town(sockets):
    """The street with all houses, and what was found of them in one call; those that hold up others are left out."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        for name in KEYS:
            monkeypatch.setenv(name, SECRET)
        with Street(*TOWN) as street:
            found = look(street, *TOWN, timeout=ALL_AT_ONCE_S)
            yield street, found


def test_all_servers_at_once_are_found_as_what_they_are(town):
    street, servers = town
    by_port = {urlsplit(one.url).port: one for one in servers}
    assert len(servers) == len(by_port) == len(TOWN)
    faults = {house.name: faults_of(house, by_port[street.ports[house.name]], street) for house in TOWN}
    told = [f"{name}: {fault}" for name, wrong in faults.items() for fault in wrong]
    assert not told, "\n".join(told)


def test_all_servers_have_names_of_their_own(town):
    _, servers = town
    names = [one.name for one in servers]
    assert len(set(names)) == len(names)
    assert all(servers[name].url == one.url for name, one in zip(names, servers, strict=True))


def test_nobody_is_asked_what_may_not_be_asked(town):
    street, _ = town
    wrong = {house.name: trespasses(street, house) for house in TOWN}
    told = [f"{name}: {one}" for name, ones in wrong.items() for one in ones]
    assert not told, "\n".join(told)
    assert street.trapped == []


def test_the_town_has_every_kind_and_every_state():
    kinds = {house.kind for house in HOUSES if isinstance(house.kind, str)}
    assert len(kinds - {"unknown"}) >= 25
    states = {house.state for house in HOUSES if isinstance(house.state, str)}
    assert states == {"up", "no model", "loading", "needs key", "wrong path", "not OpenAI", "timed out", "failing"}
    assert len({house.name for house in HOUSES}) == len(HOUSES)


def test_no_impostor_is_believed(town):
    street, servers = town
    believed = {urlsplit(one.url).port: one.kind for one in servers if one.kind == "ollama"}
    ollamas = {street.ports[house.name] for house in TOWN if house.kind == "ollama"}
    assert set(believed) == ollamas
