"""What the environment says: which server, with which key, and never a key to another address than its own."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

import compat_kit as ck
from compat_kit import environment, errors
from compat_kit.environment import SOURCES, find_settings
from tests.loopback import completion

KEY, OTHER_KEY, OPENAI_KEY = "key-of-this-one", "key-of-another", "key-of-openai"
URL = "http://gpu:8000/v1"
OURS = ("COMPAT_KIT_BASE_URL", "COMPAT_KIT_API_KEY", "COMPAT_KIT_MODEL")


@pytest.fixture
def around(monkeypatch):
    """Sets variables of the environment."""

    def around(**variables):
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return around


@pytest.fixture
def sent(server):
    """Asks the server that `from_env` finds; gives the request that came."""
    server.on("/chat/completions", completion("Hello"))

    def sent(**settings):
        ck.from_env(**settings).chat("Hi")
        return server.requests[-1]

    return sent


def key_of(backend):
    """The key that the backend would send."""
    return asyncio.run(backend._transport.secret.reveal())


every_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.base_url)


# Which server.


def test_an_environment_that_names_no_server_is_an_error_with_the_next_step():
    with pytest.raises(errors.ConfigurationError, match=r"Set one of COMPAT_KIT_BASE_URL, .* or use `ck.connect\(url\)`"):
        ck.from_env()


@every_source
def test_each_variable_names_a_server_with_its_own_key_model_and_kind(around, server, sent, source):
    around(**{name: value for name, value in ((source.base_url, server.url), (source.api_key, KEY), (source.model, "m")) if name})
    request = sent(model="given") if not source.model else sent()
    assert request.headers.get("authorization") == (f"Bearer {KEY}" if source.api_key else None)
    assert request.body["model"] == ("m" if source.model else "given")
    assert ck.from_env().kind == {"auto": "unknown"}.get(source.kind, source.kind)


@pytest.mark.parametrize(("first", "second"), [*pairwise(SOURCES)], ids=lambda source: source.base_url)
def test_the_first_address_counts_and_takes_nothing_from_the_others(around, first, second):
    around(**{second.base_url: "http://second:1/v1"})
    around(**{name: OTHER_KEY for name in (second.api_key, second.model) if name})
    assert find_settings()["base_url"] == "http://second:1/v1"
    around(**{first.base_url: f" {URL}\n"})
    assert find_settings() == {"base_url": URL, "kind": first.kind}


def test_our_own_address_comes_before_all_others_and_an_empty_one_is_none(around):
    around(**{source.base_url: f"http://{number}.example/v1" for number, source in enumerate(SOURCES)}, OPENAI_API_KEY=OPENAI_KEY)
    assert find_settings()["base_url"] == "http://0.example/v1"
    around(COMPAT_KIT_BASE_URL="  ")
    assert find_settings()["base_url"] == "http://1.example/v1"


def test_the_key_of_openai_alone_means_its_own_address(around):
    around(OPENAI_API_KEY=OPENAI_KEY)
    backend = ck.from_env(model="m")
    assert (backend.base_url, backend.kind) == ("https://api.openai.com/v1", "openai")
    assert key_of(backend) == OPENAI_KEY


def test_settings_win_over_the_environment(around, server, sent):
    around(COMPAT_KIT_BASE_URL=server.url, COMPAT_KIT_API_KEY=OTHER_KEY, COMPAT_KIT_MODEL="other")
    request = sent(api_key=KEY, model="m", options={"seed": 1})
    assert (request.headers["authorization"], request.body["model"], request.body["seed"]) == (f"Bearer {KEY}", "m", 1)


# Keys go only where they belong.


@every_source
def test_the_key_of_openai_goes_to_no_other_host(around, server, sent, source):
    around(**{source.base_url: server.url, "OPENAI_API_KEY": OPENAI_KEY})
    request = sent(model="m")
    assert "authorization" not in request.headers
    assert OPENAI_KEY not in str((request.headers, request.content))


@every_source
def test_our_own_key_goes_to_an_address_without_a_key_of_its_own(around, server, sent, source):
    around(**{source.base_url: server.url, "COMPAT_KIT_API_KEY": KEY, "OPENAI_API_KEY": OPENAI_KEY})
    assert sent(model="m").headers["authorization"] == f"Bearer {KEY}"


@every_source
def test_no_key_goes_to_the_address_of_another_source(around, server, sent, source):
    around(**{other.api_key: OTHER_KEY for other in SOURCES if other.api_key not in ("", source.api_key, "COMPAT_KIT_API_KEY")})
    around(**{source.base_url: server.url, "OPENAI_API_KEY": OPENAI_KEY})
    assert "authorization" not in sent(model="m").headers


@every_source
def test_no_key_of_the_environment_goes_to_an_address_that_the_caller_gives(around, server, sent, source):
    variables = {source.base_url: URL, source.api_key: OTHER_KEY, source.model: "other", "OPENAI_API_KEY": OPENAI_KEY}
    around(**{name: value for name, value in variables.items() if name})
    request = sent(base_url=server.url, model="m")
    assert "authorization" not in request.headers
    assert sent(base_url=server.url, model="m", api_key=KEY).headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("base_url", ["https://api.openai.com/v1", "https://eu.api.openai.com/v1"])
def test_the_address_of_openai_gets_its_own_key_and_never_ours(around, base_url):
    around(OPENAI_BASE_URL=base_url, OPENAI_API_KEY=OPENAI_KEY, COMPAT_KIT_API_KEY=OTHER_KEY)
    assert key_of(ck.from_env()) == OPENAI_KEY


@pytest.mark.parametrize(
    "base_url", ["http://api.openai.com/v1", "https://api.openai.com.evil.example/v1", "https://notopenai.com"]
)
def test_an_address_that_only_looks_like_openai_gets_no_key(around, base_url):
    around(OPENAI_BASE_URL=base_url, OPENAI_API_KEY=OPENAI_KEY)
    assert key_of(ck.from_env()) is None


def test_a_backend_that_is_not_made_from_the_environment_takes_no_address_key_or_model_from_it(around, server):
    around(**dict.fromkeys(OURS, OTHER_KEY), VLLM_API_KEY=OTHER_KEY, OPENAI_API_KEY=OPENAI_KEY, OPENAI_ORG_ID="org")
    server.on("/chat/completions", completion("Hello"))
    ck.connect(server.url, "m").chat("Hi")
    [request] = server.requests
    assert request.body["model"] == "m"
    assert not {"authorization", "openai-organization"} & set(request.headers)


# Values that make no sense.

ABOVE_ZERO = "must hold a number of seconds above 0"
WHOLE = "must hold a whole number"
WRONG = [
    *((name, value, ABOVE_ZERO) for name in environment.TIMEOUTS for value in ("soon", "0", "-1", "nan", "inf", "1e999", "60s")),
    *((name, value, WHOLE) for name in environment.RETRIES for value in ("two", "-1", "1.5", "²", "none", "9" * 5000)),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG, ids=lambda value: str(value)[:20])
def test_a_value_that_makes_no_sense_is_an_error_that_names_the_variable(around, name, value, message):
    around(**{name: value})
    with pytest.raises(errors.ConfigurationError, match=f"{name} {message}"):
        ck.connect(URL)


@pytest.mark.parametrize("name", [*environment.TIMEOUTS, *environment.RETRIES])
def test_a_key_in_the_wrong_variable_is_not_shown(around, name):
    around(**{name: KEY})
    with pytest.raises(errors.ConfigurationError) as caught:
        ck.connect(URL)
    assert name in str(caught.value)
    assert KEY not in str(caught.value)


@every_source
@pytest.mark.parametrize("value", ["nonsense", f"http://me:{KEY}@gpu/v1", f"http://gpu/v1?key={KEY}", f"gpu/v1?key={KEY}"])
def test_an_address_that_makes_no_sense_is_an_error_that_shows_no_key(around, source, value):
    around(**{source.base_url: value})
    with pytest.raises(errors.ConfigurationError) as caught:
        ck.from_env()
    assert KEY not in str(caught.value)


def test_a_key_that_cannot_be_one_is_an_error_that_does_not_show_it(around):
    around(COMPAT_KIT_BASE_URL=URL, COMPAT_KIT_API_KEY=f"{KEY} and more")
    with pytest.raises(errors.ConfigurationError) as caught:
        ck.from_env()
    assert KEY not in str(caught.value)


# Times and tries.


@pytest.mark.parametrize("name", environment.TIMEOUTS)
def test_a_timeout_of_the_environment_counts_only_where_none_was_given(around, name):
    around(**{name: " 180.5 "})
    assert ck.connect(URL)._timeout_s == 180.5
    assert ck.connect(URL, timeout=None)._timeout_s is None
    assert ck.connect(URL, timeout=60)._timeout_s == 60
    assert ck.connect(URL, timeout=float("60"))._timeout_s == 60
    assert ck.connect(URL).with_options(timeout=5)._timeout_s == 5
    assert ck.connect(URL).with_options(temperature=0)._timeout_s == 180.5
    around(**{name: "None"})
    assert ck.connect(URL)._timeout_s is None
    assert ck.connect(URL, timeout=7)._timeout_s == 7
    around(**{name: " "})
    assert ck.connect(URL)._timeout_s == 60


@pytest.mark.parametrize("name", environment.RETRIES)
def test_tries_of_the_environment_count_only_where_none_were_given(around, name):
    around(**{name: " 5 "})
    assert ck.connect(URL)._retry.max_retries == 5
    assert ck.connect(URL, max_retries=0)._retry.max_retries == 0
    assert ck.connect(URL, retry=ck.Retry(1))._retry.max_retries == 1
    around(**{name: ""})
    assert ck.connect(URL)._retry.max_retries == 2


def test_our_own_variable_counts_first(around):
    around(**dict.fromkeys(environment.TIMEOUTS[1:], "7"), **dict.fromkeys(environment.RETRIES[1:], "7"))
    assert (ck.connect(URL)._timeout_s, ck.connect(URL)._retry.max_retries) == (7, 7)
    around(COMPAT_KIT_TIMEOUT="5", COMPAT_KIT_MAX_RETRIES="0", MODEL_TIMEOUT="nonsense")
    assert (ck.connect(URL)._timeout_s, ck.connect(URL)._retry.max_retries) == (5, 0)


def test_what_is_not_asked_for_is_not_read(around):
    around(COMPAT_KIT_TIMEOUT="nonsense", COMPAT_KIT_MAX_RETRIES="nonsense", COMPAT_KIT_BASE_URL="nonsense")
    assert ck.connect(URL, timeout=5, max_retries=1)._timeout_s == 5
    assert ck.connect(URL, timeout=None, retry=ck.Retry(0))._retry.max_retries == 0


def test_a_base_url_of_the_callers_gets_nothing_that_belongs_to_the_environments_server(monkeypatch):
    monkeypatch.setenv("OLLAMA_BASE_URL", "http://here:11434/v1")
    monkeypatch.setenv("OLLAMA_API_KEY", "sk-here-0123456789")
    backend = ck.from_env(base_url="http://elsewhere/v1")
    assert (backend.base_url, backend.kind) == ("http://elsewhere/v1", "unknown")
    assert not backend._transport.secret
    assert ck.from_env()._transport.secret


# OLLAMA_HOST, which is written in a way of its own.


@pytest.mark.parametrize("value", ["0.0.0.0:{port}", "127.0.0.1:{port}", "http://127.0.0.1:{port}", " '127.0.0.1:{port}' "])
def test_ollama_host_names_a_server_with_its_own_key(around, server, sent, value):
    around(OLLAMA_HOST=value.format(port=server.url.split(":")[2].partition("/")[0]), OPENAI_API_KEY="", OLLAMA_API_KEY=KEY)
    assert sent(model="m").headers["authorization"] == f"Bearer {KEY}"
    assert ck.from_env().kind == "ollama"


def test_ollama_host_comes_last_and_gets_no_key_of_another(around):
    around(OLLAMA_HOST="gpu", VLLM_API_KEY=OTHER_KEY)
    assert find_settings() == {"base_url": "http://gpu:11434/v1", "kind": "ollama"}
    around(OPENAI_API_KEY=OPENAI_KEY)
    assert find_settings() == {"base_url": "https://api.openai.com/v1", "kind": "openai"}


@pytest.mark.parametrize("value", [f"http://me:{KEY}@gpu", f"me:{KEY}@gpu", f"gpu/?{KEY}", "ftp://gpu", "gpu:0"])
def test_an_ollama_host_that_makes_no_sense_is_an_error_that_shows_no_key(around, value):
    around(OLLAMA_HOST=value)
    with pytest.raises(errors.ConfigurationError, match="OLLAMA_HOST must hold an address, such as 127.0.0.1:11434") as caught:
        ck.from_env()
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "base_url"),
    [
        ("OLLAMA_API_BASE", "http://gpu:11434/", "http://gpu:11434/v1"),
        ("MODEL_RUNNER_HOST", "http://localhost:12434", "http://localhost:12434/engines/v1"),
        ("AZURE_OPENAI_ENDPOINT", "https://mine.openai.azure.com", "https://mine.openai.azure.com/openai/v1"),
        ("OPENAI_BASE_URL", "http://gpu:8000", "http://gpu:8000"),
        ("VLLM_BASE_URL", "http://gpu:8000/x", "http://gpu:8000/x"),
    ],
)
def test_an_address_without_a_path_gets_that_of_the_kind_its_variable_speaks_for(around, name, value, base_url):
    around(**{name: value})
    assert find_settings()["base_url"] == base_url
