"""Where servers are named: the environment, the user's file, LM Studio's files, and what a user writes for an address."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compat_kit import environment, kinds
from compat_kit.address import check_url, is_link_local
from compat_kit.discovery import files
from compat_kit.discovery.place import Place, read_address
from compat_kit.discovery.places import VARIABLES, find_places
from compat_kit.environment import BINDS, OLLAMA, SOURCES, ollama_url
from compat_kit.errors import ConfigurationError

PASSWORD = "hunter2-hunter2"
SECRET_ADDRESSES = [
    f"http://me:{PASSWORD}@gpu:8000/v1",
    f"http://gpu:8000/v1?key={PASSWORD}",
    f"gpu/v1#{PASSWORD}",
    f"{PASSWORD}@gpu",
]
USER_FILE = files._user_file  # which the other tests do without

any_text = st.one_of(
    st.text(),
    st.text(alphabet="[]:/@?#=.,%0123456789abch\\ \"'\u2460\udc80", max_size=40),
    st.sampled_from(["http://", "https://", "http://[", "x=", "::", "[::1]:", "http://①⑥⑨.254.169.254"]).flatmap(
        lambda start: st.text(max_size=12).map(lambda rest: start + rest)
    ),
).filter(lambda text: "\0" not in text)
in_environment = any_text.filter(lambda text: all(not 0xD800 <= ord(c) < 0xDC80 and not 0xDCFF < ord(c) < 0xE000 for c in text))
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["port", "networkInterface", "x"]), inner),
    max_leaves=6,
)
once = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def around(monkeypatch):
    """Sets variables of the environment."""

    def around(**variables):
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return around


@pytest.fixture
def home(monkeypatch, tmp_path):
    """The user's own folder, empty."""
    monkeypatch.setattr(files, "_home", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def user_file(monkeypatch, tmp_path):
    """Writes the user's servers.toml."""
    path = tmp_path / "servers.toml"
    monkeypatch.setattr(files, "_user_file", lambda: path)
    return lambda text: path.write_text(text, encoding="utf-8")


def only() -> Place:
    found, notes = find_places()
    assert notes == ()
    [place] = found
    return place


def only_note() -> str:
    found, notes = find_places()
    assert found == ()
    [note] = notes
    return note


def urls() -> list[str]:
    found, notes = find_places()
    assert notes == ()
    return [place.url for place in found]


def is_fit(place: Place) -> bool:
    """Whether it can be asked."""
    parts = urlsplit(place.url)
    return check_url(place.url) == place.url and parts.port != 0 and not is_link_local(parts.hostname)


def test_nothing_is_named_where_nothing_is_set():
    assert find_places() == ((), ())


# An address that a user gives.

GIVEN = [
    ("localhost:8000", "http://localhost:8000", False),
    ("localhost", "http://localhost", True),
    ("127.0.0.1", "http://127.0.0.1", True),
    ("127.1", "http://127.0.0.1", True),
    ("[::1]:8080", "http://[::1]:8080", False),
    ("[::1]", "http://[::1]", True),
    ("::1", "http://[::1]", True),
    ("my-gpu.local", "http://my-gpu.local", True),
    ("my_gpu:80", "http://my_gpu:80", False),
    ("gpu/v1", "http://gpu/v1", False),
    ("10.0.0.5:11434/v1", "http://10.0.0.5:11434/v1", False),
    ("http://gpu", "http://gpu", False),
    ("http://gpu/", "http://gpu", False),
    ("https://gpu.example/a/v1/", "https://gpu.example/a/v1", False),
    ("HTTP://GPU:8000/V1", "http://gpu:8000/V1", False),
    (" gpu:8000\n", "http://gpu:8000", False),
    ("gpu.", "http://gpu", True),
    ("müller.local", "http://xn--mller-kva.local", True),
    (":8000", "http://127.0.0.1:8000", False),
    ("http://0.0.0.0:8000", "http://127.0.0.1:8000", False),
    ("0.0.0.0", "http://127.0.0.1", True),
    ("[::]:8000/v1", "http://127.0.0.1:8000/v1", False),
    ("http://[::]", "http://127.0.0.1", False),
]


@pytest.mark.parametrize(("text", "url", "is_host"), GIVEN, ids=str)
def test_a_user_gives_a_url_or_a_host_with_or_without_a_port(text, url, is_host):
    place = read_address(text)
    assert (place.url, place.is_host) == (url, is_host)
    assert is_fit(place)


WRONG = [
    ("", "names no host"),
    ("http://", "names no host"),
    ("http:/gpu", "names no host"),
    ("<b>gpu</b>", "names no host"),
    ("a b", "spaces"),
    ("gpu\\x", "backslashes"),
    ("gpu\x00", "characters"),
    ("gpu\udc80", "characters"),
    ("g" * 5000, "too many"),
    ("gpu..lan", "no address"),
    ("http://[zz]", "no address"),
    ("8000", "a port together with its host, such as 'localhost:8000'"),
    ("gpu:0", "from 1 to 65535"),
    ("gpu:65536", "from 1 to 65535"),
    ("gpu:many", "from 1 to 65535"),
    ("ftp://gpu", "must begin with 'http://'"),
    ("file:///etc/passwd", "must begin with 'http://'"),
    ("169.254.169.254", "link-local"),
    ("http://169.254.169.254/latest", "link-local"),
    ("http://2852039166", "link-local"),
    ("0xA9FEA9FE:80", "link-local"),
    ("①⑥⑨.254.169.254", "link-local"),
    ("[fe80::1]:80", "link-local"),
    ("[::ffff:169.254.169.254]", "link-local"),
    (8000, "must be text, not int"),
    (None, "must be text, not NoneType"),
    *((address, "must not hold") for address in SECRET_ADDRESSES),
]


@pytest.mark.parametrize(("text", "why"), WRONG, ids=lambda value: ascii(value)[:40])
def test_what_is_no_address_is_an_error_that_says_why_and_repeats_no_secret(text, why):
    with pytest.raises(ConfigurationError, match=why) as caught:
        read_address(text)
    assert PASSWORD not in str(caught.value)
    assert (
        "link-local" in why or "such as" in str(caught.value) or "Write it like 'http://127.0.0.1:8000/v1'" in str(caught.value)
    )


@given(any_text)
def test_any_text_is_an_address_that_can_be_asked_or_an_error(text):
    try:
        place = read_address(text)
    except ConfigurationError:
        return
    assert is_fit(place)
    assert read_address(place.url).url == place.url


# Variables of clients.


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.base_url)
def test_each_variable_names_a_place_with_its_own_kind_and_key(around, source):
    around(**{source.base_url: " http://gpu:8000/x/v1/ ", "OPENAI_API_KEY": PASSWORD})
    assert only() == Place("http://gpu:8000/x/v1", source.base_url, kind=source.kind, key_env=source.api_key)


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.base_url)
@pytest.mark.parametrize("value", [*SECRET_ADDRESSES, "nonsense", "ftp://gpu", "http://gpu:99999", "http://169.254.169.254/v1"])
def test_a_variable_that_makes_no_sense_is_a_note_that_hides_no_other_and_shows_no_secret(around, source, value):
    around(**{source.base_url: value}, OLLAMA_HOST="gpu")
    found, [note] = find_places()
    assert note.startswith(f"{source.base_url}: the value ")
    assert PASSWORD not in note
    assert "nonsense" not in note
    assert [place.url for place in found] == ["http://gpu:11434/v1"]


@pytest.mark.parametrize(
    ("name", "value", "url"),
    [
        ("OLLAMA_API_BASE", "http://gpu:11434", "http://gpu:11434/v1"),
        ("OLLAMA_BASE_URL", "http://gpu:11434/", "http://gpu:11434/v1"),
        ("OLLAMA_API_BASE", "https://gpu/ollama", "https://gpu/ollama"),
        ("HOSTED_VLLM_API_BASE", "http://gpu:8000", "http://gpu:8000/v1"),
        ("MODEL_RUNNER_HOST", "http://localhost:12434", "http://localhost:12434/engines/v1"),
        ("LEMONADE_API_BASE", "http://gpu:13305", "http://gpu:13305/api/v1"),
        ("AZURE_OPENAI_ENDPOINT", "https://mine.openai.azure.com/", "https://mine.openai.azure.com/openai/v1"),
        ("OPENAI_BASE_URL", "http://gpu:8000", "http://gpu:8000"),
        ("OPENAI_BASE_URL", "localhost:8000/v1", "http://localhost:8000/v1"),
        ("OPENAI_API_BASE", "http://0.0.0.0:8000/v1", "http://127.0.0.1:8000/v1"),
    ],
)
def test_a_variable_for_a_kind_of_server_needs_no_path(around, name, value, url):
    around(**{name: value})
    assert only().url == url


def test_an_address_elsewhere_needs_its_scheme_since_a_key_may_go_there(around):
    around(AZURE_OPENAI_ENDPOINT="mine.openai.azure.com/openai/v1")
    assert "must begin with 'http://' or 'https://'" in only_note()


def test_the_key_of_openai_is_for_its_own_address_alone(around):
    around(OPENAI_API_KEY=PASSWORD)
    assert find_places() == ((), ())
    around(OPENAI_BASE_URL="https://api.openai.com/v1", OPENAI_API_BASE="https://api.openai.com.evil.example/v1")
    found, _ = find_places()
    assert [place.key_env for place in found] == ["OPENAI_API_KEY", ""]
    assert PASSWORD not in repr(found)


# OLLAMA_HOST. The first are Ollama's own tests of it.

OLLAMA_FORMS = [
    ("1.2.3.4", "http://1.2.3.4:11434/v1"),
    (":1234", "http://127.0.0.1:1234/v1"),
    ("1.2.3.4:1234", "http://1.2.3.4:1234/v1"),
    ("example.com", "http://example.com:11434/v1"),
    ("example.com:1234", "http://example.com:1234/v1"),
    (":66000", "http://127.0.0.1:11434/v1"),
    (":-1", "http://127.0.0.1:11434/v1"),
    ("[::1]", "http://[::1]:11434/v1"),
    ("[::]", "http://127.0.0.1:11434/v1"),
    ("::1", "http://[::1]:11434/v1"),
    ("[::1]:1337", "http://[::1]:1337/v1"),
    (" 1.2.3.4 ", "http://1.2.3.4:11434/v1"),
    ('"1.2.3.4"', "http://1.2.3.4:11434/v1"),
    (' " 1.2.3.4 " ', "http://1.2.3.4:11434/v1"),
    ("'1.2.3.4'", "http://1.2.3.4:11434/v1"),
    ("http://1.2.3.4", "http://1.2.3.4:80/v1"),
    ("http://1.2.3.4:4321", "http://1.2.3.4:4321/v1"),
    ("https://1.2.3.4", "https://1.2.3.4:443/v1"),
    ("https://1.2.3.4:4321", "https://1.2.3.4:4321/v1"),
    ("https://example.com/ollama", "https://example.com:443/ollama/v1"),
    ("ollama.com", "https://ollama.com:443/v1"),
    ("0.0.0.0", "http://127.0.0.1:11434/v1"),
    ("0.0.0.0:1234", "http://127.0.0.1:1234/v1"),
    ("[::]:1234", "http://127.0.0.1:1234/v1"),
    ("::", "http://127.0.0.1:11434/v1"),
    ("https://0.0.0.0:4321", "https://127.0.0.1:4321/v1"),
    ("gpu:", "http://gpu:11434/v1"),
    ("gpu:+80", "http://gpu:80/v1"),
    ("gpu:many", "http://gpu:11434/v1"),
    ("http://gpu:many", "http://gpu:80/v1"),
    ("gpu:" + "9" * 5000, "http://gpu:11434/v1"),
    ("http://", "http://127.0.0.1:80/v1"),
    ("http://gpu/", "http://gpu:80/v1"),
    ("gpu/ollama/", "http://gpu:11434/ollama/v1"),
    ("http://gpu:11434/v1", "http://gpu:11434/v1"),
    ("HTTP://gpu", "http://gpu:11434/v1"),
    ("ollama.com:443", "http://ollama.com:443/v1"),
]


@pytest.mark.parametrize(("value", "url"), OLLAMA_FORMS, ids=lambda value: ascii(value)[:40])
def test_ollama_host_is_read_as_ollama_reads_it(around, value, url):
    assert ollama_url(value) == url
    around(OLLAMA_HOST=value)
    place = only()
    assert (place.url, place.named_by, place.kind, place.key_env) == (url, "OLLAMA_HOST", "ollama", "OLLAMA_API_KEY")


@pytest.mark.parametrize("value", ["", "  ", '""', "' '"])
def test_an_empty_ollama_host_names_nothing(around, value):
    around(OLLAMA_HOST=value)
    assert find_places() == ((), ())


@pytest.mark.parametrize(
    "value",
    [*SECRET_ADDRESSES, f"me:{PASSWORD}@gpu", "ftp://gpu", "gpu:0", "[zz]", "a:b:c", "gp u", "gpu\udc80", "169.254.169.254"],
)
def test_an_ollama_host_that_cannot_be_asked_is_a_note(around, value):
    around(OLLAMA_HOST=value)
    note = only_note()
    assert note.startswith("OLLAMA_HOST: the value ")
    assert PASSWORD not in note


@pytest.mark.parametrize(("value", "is_hint"), [("0.0.0.0", True), (":1234", True), ("127.0.0.1:1234", False), ("gpu", False)])
def test_an_address_to_listen_on_is_a_hint(around, value, is_hint):
    around(OLLAMA_HOST=value)
    assert only().is_hint is is_hint


@once
@given(in_environment)
def test_any_ollama_host_is_a_place_a_note_or_nothing(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OLLAMA_HOST", text)
        found, notes = find_places()
    assert len(found) + len(notes) == bool(text.strip().strip("\"'").strip())
    assert all(is_fit(place) and place.url.endswith("/v1") for place in found)


# Variables of servers.


@pytest.mark.parametrize(
    ("variables", "url", "kind"),
    [
        ({"LLAMA_ARG_PORT": "8081"}, "http://127.0.0.1:8081/v1", "llamacpp"),
        ({"LLAMA_ARG_HOST": "0.0.0.0"}, "http://127.0.0.1:8080/v1", "llamacpp"),
        ({"LLAMA_ARG_HOST": "::", "LLAMA_ARG_PORT": "9"}, "http://127.0.0.1:9/v1", "llamacpp"),
        ({"LLAMA_ARG_HOST": "::1"}, "http://[::1]:8080/v1", "llamacpp"),
        ({"LLAMA_ARG_API_PREFIX": "/llama"}, "http://127.0.0.1:8080/llama/v1", "llamacpp"),
        ({"LLAMA_ARG_API_PREFIX": "llama/", "LLAMA_ARG_PORT": "9"}, "http://127.0.0.1:9/llama/v1", "llamacpp"),
        ({"LOCALAI_ADDRESS": ":8082"}, "http://127.0.0.1:8082/v1", "localai"),
        ({"LOCALAI_ADDRESS": "0.0.0.0"}, "http://127.0.0.1:8080/v1", "localai"),
        ({"LOCALAI_ADDRESS": "[::]:8082"}, "http://127.0.0.1:8082/v1", "localai"),
        ({"DYN_HTTP_PORT": "8083"}, "http://127.0.0.1:8083/v1", "auto"),
        ({"DYN_HTTP_HOST": "gpu"}, "http://gpu:8000/v1", "auto"),
        ({"GPUSTACK_PORT": "8084"}, "http://127.0.0.1:8084/v1", "auto"),
        ({"OPENEDAI_PORT": "5005"}, "http://127.0.0.1:5005/v1", "auto"),
        ({"MODEL_RUNNER_PORT": "12435"}, "http://127.0.0.1:12435/engines/v1", "docker"),
        ({"LMS_SERVER_HOST": "0.0.0.0"}, "http://127.0.0.1:1234/v1", "lmstudio"),
    ],
)
def test_what_tells_a_server_where_to_listen_is_a_hint(around, variables, url, kind):
    around(**variables)
    place = only()
    assert (place.url, place.kind, place.is_hint) == (url, kind, True)
    assert place.named_by in variables


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LLAMA_ARG_PORT", "0"),
        ("LLAMA_ARG_PORT", "65536"),
        ("LLAMA_ARG_PORT", "²"),
        ("LLAMA_ARG_PORT", "9" * 5000),
        ("LLAMA_ARG_HOST", "/tmp/llama.sock"),
        ("LLAMA_ARG_HOST", "169.254.169.254"),
        ("LLAMA_ARG_API_PREFIX", f"/x?{PASSWORD}"),
        ("LOCALAI_ADDRESS", f"me:{PASSWORD}@gpu"),
        ("OPENEDAI_PORT", PASSWORD),
        ("LMS_SERVER_HOST", f"{PASSWORD}@gpu"),
    ],
)
def test_a_variable_that_a_server_could_not_use_is_a_note(around, name, value):
    around(**{name: value})
    note = only_note()
    assert note.startswith(f"{name}: the value ")
    assert PASSWORD not in note


def test_a_bad_port_is_named_and_not_the_good_host_beside_it(around):
    around(LLAMA_ARG_HOST="gpu", LLAMA_ARG_PORT="many")
    assert only_note().startswith("LLAMA_ARG_PORT: ")


@pytest.mark.parametrize("name", ["GPUSTACK_PORT", "MODEL_RUNNER_PORT"])
def test_what_kubernetes_sets_for_a_service_of_that_name_is_no_port(around, name):
    around(**{name: "tcp://10.0.0.1:80"})
    assert find_places() == ((), ())


@pytest.mark.parametrize("name", ["VLLM_PORT", "PORT", "HOST", "ADDRESS", "API_KEY", "VLLM_API_KEY", "LLAMA_API_KEY"])
def test_names_that_say_nothing_about_an_address_are_not_read(around, name):
    around(**{name: "8000"})
    assert find_places() == ((), ())


@pytest.mark.parametrize(
    "row",
    [*SOURCES, OLLAMA, *BINDS],
    ids=lambda row: next(v for v in (row.base_url if hasattr(row, "base_url") else row.host, getattr(row, "port", "")) if v),
)
def test_the_kinds_in_the_tables_are_in_the_catalogue(row):
    assert row.kind == "auto" or kinds.find_kind(row.kind)


# COMPAT_KIT_SERVERS.


def test_a_list_of_servers_has_names_or_none_between_commas_or_white_space(around):
    around(COMPAT_KIT_SERVERS=" gpu=http://gpu:8000/v1,http://10.0.0.5:11434\n big.one = big , :8001;")
    assert find_places() == (
        (
            Place("http://gpu:8000/v1", "COMPAT_KIT_SERVERS", "gpu"),
            Place("http://10.0.0.5:11434", "COMPAT_KIT_SERVERS"),
            Place("http://big", "COMPAT_KIT_SERVERS", "big.one", is_host=True),
            Place("http://127.0.0.1:8001", "COMPAT_KIT_SERVERS"),
        ),
        (),
    )


def test_an_equals_sign_within_a_path_makes_no_name(around):
    around(COMPAT_KIT_SERVERS="http://gpu:8000/a=b/v1 gpu:8001/a=b")
    assert urls() == ["http://gpu:8000/a=b/v1", "http://gpu:8001/a=b"]


def test_a_bad_entry_is_a_note_with_its_number_and_the_rest_counts(around):
    entries = [f"a=http://me:{PASSWORD}@gpu/v1", "good", f"gpu?{PASSWORD}", "x=", "=gpu", "<b>=gpu", "169.254.169.254"]
    around(COMPAT_KIT_SERVERS=", ".join(entries))
    found, notes = find_places()
    assert [place.url for place in found] == ["http://good"]
    assert [note.partition(" ")[2].split()[1] for note in notes] == ["1", "3", "4", "5", "6", "7"]
    assert PASSWORD not in str(notes)


@once
@given(in_environment)
def test_any_list_of_servers_gives_places_that_can_be_asked_and_notes(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMPAT_KIT_SERVERS", text)
        found, notes = find_places()
    assert all(is_fit(place) for place in found)
    assert all(note.startswith("COMPAT_KIT_SERVERS: ") for note in notes)


# The user's file.


def test_the_file_names_servers_with_kind_and_the_variable_of_the_key(user_file):
    user_file('[gpu]\nurl = "http://gpu:8000/v1"\nkind = "vllm"\nkey_env = "GPU_KEY"\n[other]\nurl = "other"')
    assert find_places() == (
        (
            Place("http://gpu:8000/v1", "servers.toml", "gpu", "vllm", "GPU_KEY"),
            Place("http://other", "servers.toml", "other", is_host=True),
        ),
        (),
    )


def test_a_host_alone_of_a_known_kind_is_where_that_kind_listens_with_its_key(user_file):
    user_file('[gpu]\nurl = "gpu"\nkind = "vllm"\nkey_env = "GPU_KEY"\n[six]\nurl = "fd00::1"\nkind = "ollama"')
    assert find_places()[0] == (
        Place("http://gpu:8000/v1", "servers.toml", "gpu", "vllm", "GPU_KEY"),
        Place("http://[fd00::1]:11434/v1", "servers.toml", "six", "ollama"),
    )


def test_a_key_goes_to_no_host_whose_ports_may_be_anyones(user_file):
    user_file('[gpu]\nurl = "gpu"\nkey_env = "GPU_KEY"')
    [place], [note] = find_places()
    assert place == Place("http://gpu", "servers.toml", "gpu", is_host=True)
    assert note.startswith("servers.toml, [gpu]: key_env goes to no host without a port")


@pytest.mark.parametrize(
    ("line", "note"),
    [
        (f'api_key = "{PASSWORD}"', "[gpu]: api_key is refused: a file is no place for a key. Put the key into a variable"),
        (f'token = "{PASSWORD}"', "[gpu]: token is refused"),
        (f'headers = {{Authorization = "{PASSWORD}"}}', "[gpu]: headers is refused"),
        (
            f'key_env = "{PASSWORD}"',
            "[gpu]: key_env must be the name of a variable, never the key itself. Put the key into a variable",
        ),
        ('key_env = "AKIA' + 'IOSFODNN7EXAMPLE"', "[gpu]: key_env must be the name of a variable"),
        ("key_env = 7", "[gpu]: key_env must be the name of a variable"),
        ('key_env = "OPENAI_API_KEY"', "[gpu]: key_env names OPENAI_API_KEY, which goes to OpenAI alone"),
        ('kind = "vlm"', "[gpu]: kind names no kind of server. Did you mean vllm?"),
        ("kind = 7", "[gpu]: kind names no kind of server. There are "),
        ('knd = "vllm"', "[gpu]: knd is not known. Did you mean kind?"),
        ("timeout = 7", "[gpu]: timeout is not known. There are url, kind, key_env."),
    ],
)
def test_a_strange_field_is_a_note_and_the_server_counts_without_it(user_file, line, note):
    user_file(f'[gpu]\nurl = "http://gpu:8000/v1"\n{line}\n')
    found, [told] = find_places()
    assert found == (Place("http://gpu:8000/v1", "servers.toml", "gpu"),)
    assert told.startswith(f"servers.toml, {note}")
    assert PASSWORD not in told
    assert "AKIA" not in told


def test_a_variable_that_is_set_may_have_any_name(user_file, around):
    around(gpu_key=PASSWORD)
    user_file('[gpu]\nurl = "http://gpu:8000/v1"\nkey_env = "gpu_key"')
    place = only()
    assert place.key_env == "gpu_key"
    assert PASSWORD not in repr(place)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("[gpu\n", "servers.toml, line 1: this is not TOML"),
        ('[gpu]\nurl = "http://gpu\n', "servers.toml, line 2: this is not TOML"),
        ("a = " + "[" * 20000, "servers.toml"),
        ("a = " + "9" * 20000, "servers.toml"),
        ("[gpu]\nkind = 'vllm'", "servers.toml, [gpu]: there is no table with a url. Write a table [gpu]"),
        ("gpu = 'http://gpu:8000/v1'", "servers.toml, [gpu]: there is no table with a url"),
        ("[gpu]\nurl = 7", "servers.toml, [gpu]: url must be text, not int"),
        ("[gpu]\nurl = 'ftp://gpu'", "servers.toml, [gpu]: url must begin with"),
        ("[gpu]\nurl = '169.254.169.254'", "servers.toml, [gpu]: url is link-local"),
        *((f"[gpu]\nurl = '{address}'", "servers.toml, [gpu]: url must not hold") for address in SECRET_ADDRESSES),
        (" " * 70000, "servers.toml: this is no file that can be read, of at most 64 KiB"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_a_file_that_makes_no_sense_is_a_note_that_names_the_place(user_file, text, note):
    user_file(text)
    told = only_note()
    assert told.startswith(note)
    assert PASSWORD not in told


def test_a_bad_table_hides_no_other_and_a_bad_name_no_server(user_file):
    user_file('a = 1\n["<b>"]\nurl = "x:1"\n[good]\nurl = "y:2"')
    found, notes = find_places()
    assert [(place.name, place.url) for place in found] == [("", "http://x:1"), ("good", "http://y:2")]
    assert len(notes) == 2
    assert "<b>" not in str(notes)


def test_a_variable_names_another_file(around, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_bytes(b'\xef\xbb\xbf[gpu]\nurl = "gpu:8000"')  # as an editor on Windows saves it
    around(COMPAT_KIT_CONFIG=str(path))
    assert only() == Place("http://gpu:8000", "mine.toml", "gpu")


@pytest.mark.parametrize("name", ["not-there.toml", "", "~nobody-of-this-name/x.toml"])
def test_a_named_file_that_is_no_file_is_a_note(around, tmp_path, name):
    around(COMPAT_KIT_CONFIG=name if name.startswith("~") else str(tmp_path / name))
    assert only_note().startswith("COMPAT_KIT_CONFIG: ")


def test_the_file_is_where_the_system_keeps_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert USER_FILE().name == "servers.toml"
    assert USER_FILE().parent.name == "compat_kit"


@once
@given(st.text(alphabet=st.characters(codec="utf-8")) | st.text(alphabet="[]=\"'{}.,\nurlkindey_ 0", max_size=60))
def test_any_file_gives_places_that_can_be_asked_and_notes(user_file, text):
    user_file(text)
    found, notes = find_places()
    assert all(is_fit(place) for place in found)
    assert all(note.startswith("servers.toml") for note in notes)


# LM Studio's files.


@pytest.fixture
def lm_studio(home):
    """Writes one of LM Studio's files below a home of its own; gives its path."""

    def lm_studio(content, name="http-server-config.json", folder=".lmstudio"):
        path = home / folder / ".internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return lm_studio


def hint(port: int, host: str = "127.0.0.1", named_by: str = "LM Studio's settings") -> Place:
    return Place(f"http://{host}:{port}/v1", named_by, kind="lmstudio", key_env="LM_API_TOKEN", is_hint=True)


@pytest.mark.parametrize("port", [1234, 4321])
def test_the_port_that_lm_studio_last_had_is_a_hint(lm_studio, port):
    lm_studio({"port": port, "networkInterface": "127.0.0.1", "cors": False})
    assert only() == hint(port)


@pytest.mark.parametrize("folder", [".lmstudio", ".cache/lm-studio", "moved"])
def test_lm_studio_keeps_its_files_in_one_of_three_folders(lm_studio, home, folder):
    lm_studio({"port": 1}, folder=".lmstudio")
    if folder != ".lmstudio":
        lm_studio({"port": 2}, folder=".cache/lm-studio")
    if folder == "moved":
        lm_studio({"port": 3}, folder=folder)
        (home / ".lmstudio-home-pointer").write_text(f"{home / folder}\n")
    assert only() == hint({".lmstudio": 1, ".cache/lm-studio": 2, "moved": 3}[folder])


@pytest.mark.parametrize("pointer", [b"", b"relative", b"\xff\x00", b"x" * 100_000])
def test_a_pointer_that_points_nowhere_is_passed_over(lm_studio, home, pointer):
    lm_studio({"port": 1})
    (home / ".lmstudio-home-pointer").write_bytes(pointer)
    assert only() == hint(1)


@pytest.mark.parametrize(
    ("interface", "host"),
    [("0.0.0.0", "127.0.0.1"), ("::", "127.0.0.1"), ("192.168.1.5", "192.168.1.5"), ("::1", "[::1]"), ("8.8.8.8", "127.0.0.1"),
     ("evil.example", "127.0.0.1"), (7, "127.0.0.1"), ("x\n", "127.0.0.1"), ("", "127.0.0.1")],
)  # fmt: skip
def test_the_file_names_no_host_outside_the_users_own_networks(lm_studio, interface, host):
    lm_studio({"port": 4321, "networkInterface": interface})
    assert only() == hint(4321, host)


def test_a_link_local_address_in_the_file_is_a_note(lm_studio):
    lm_studio({"port": 4321, "networkInterface": "169.254.169.254"})
    assert "link-local" in only_note()


def test_the_variable_of_the_host_goes_with_the_port_of_the_file(lm_studio, around):
    around(LMS_SERVER_HOST="192.168.1.5")
    lm_studio({"port": 4321, "networkInterface": "127.0.0.1"})
    assert only() == hint(4321, "192.168.1.5", "LMS_SERVER_HOST")


def test_the_port_of_the_app_itself_is_a_hint_too_and_a_variable_may_name_its_file(lm_studio, around):
    lm_studio({"port": 4321})
    lm_studio({"port": 41343}, "http-server.json")
    assert urls() == ["http://127.0.0.1:4321/v1", "http://127.0.0.1:41343/v1"]
    around(LMS_API_SERVER_INFO_PATH=str(lm_studio({"port": 5}, "other.json")))
    assert find_places()[0] == (hint(4321), hint(5, named_by="LMS_API_SERVER_INFO_PATH"))


def test_a_variable_that_names_no_such_file_is_a_note(around):
    around(LMS_API_SERVER_INFO_PATH="/not/there")
    assert only_note().startswith("LMS_API_SERVER_INFO_PATH: ")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"7", b'{"port": true}', b'{"port": "1"}', b'{"port": 0}', b'{"port": 65536}', b'{"port": 1.0}', b"[" * 60000,
     b'{"port": 1' + b"0" * 400 + b"}", b'{"port": NaN}', b'{"port": 1234}' + b" " * 70000, b"\xff\xfe"],
    ids=lambda content: ascii(content[:20]),
)  # fmt: skip
def test_a_file_that_makes_no_sense_names_nothing(lm_studio, content):
    lm_studio(content)
    assert find_places() == ((), ())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are POSIX")
def test_a_folder_a_pipe_and_a_loop_of_links_are_no_files(home, around):
    inside = home / ".lmstudio" / ".internal"
    (inside / "http-server-config.json").mkdir(parents=True)
    os.mkfifo(inside / "http-server.json")
    (home / ".lmstudio-home-pointer").symlink_to(home / ".lmstudio-home-pointer")
    assert find_places() == ((), ())
    around(COMPAT_KIT_CONFIG=str(home / ".lmstudio-home-pointer"))
    assert only_note().startswith("COMPAT_KIT_CONFIG: this is no file that can be read")


@once
@given(any_json.map(json.dumps).map(str.encode) | st.binary())
def test_any_file_of_lm_studio_gives_places_that_can_be_asked(lm_studio, content):
    lm_studio(content)
    assert all(is_fit(place) and place.is_hint for place in find_places()[0])


# All of them.


def test_an_address_counts_once_with_what_all_say_of_it(around):
    around(
        COMPAT_KIT_SERVERS="gpu=http://127.0.0.1:8000/v1",
        VLLM_BASE_URL="http://LOCALHOST:8000/v1",
        LLAMA_ARG_PORT="8000",
        OPENAI_BASE_URL="http://gpu/v1",
        OPENAI_API_BASE="http://gpu:80/v1/",
    )
    assert find_places()[0] == (
        Place("http://127.0.0.1:8000/v1", "COMPAT_KIT_SERVERS", "gpu", "vllm", "VLLM_API_KEY"),
        Place("http://gpu/v1", "OPENAI_BASE_URL"),
    )


def test_of_two_variables_for_one_address_the_one_whose_key_is_set_gives_it(around):
    around(COMPAT_KIT_BASE_URL="http://gpu:8000/v1", VLLM_BASE_URL="http://gpu:8000/v1", VLLM_API_KEY=PASSWORD)
    assert only().key_env == "VLLM_API_KEY"
    around(COMPAT_KIT_API_KEY=PASSWORD)
    assert only().key_env == "COMPAT_KIT_API_KEY"


def test_a_name_that_two_addresses_have_stays_with_the_first(around):
    around(COMPAT_KIT_SERVERS="gpu=a:1 gpu=b:2 gpu=a:1")
    found, [note] = find_places()
    assert [(place.name, place.url) for place in found] == [("gpu", "http://a:1"), ("", "http://b:2")]
    assert "the name 'gpu' is taken by another address" in note


def test_what_the_user_writes_comes_first_and_hints_come_last(around, user_file):
    around(OPENAI_BASE_URL="http://c:3/v1", COMPAT_KIT_SERVERS="a:1", LLAMA_ARG_PORT="5", OLLAMA_HOST="d:4")
    user_file('[b]\nurl = "b:2"')
    assert [url.rpartition(":")[2][0] for url in urls()] == ["1", "2", "3", "4", "5"]


def test_every_variable_that_is_read_is_known(around):
    names = {name for row in SOURCES for name in (row.base_url, row.api_key, row.model) if name}
    assert names | {"OLLAMA_HOST", "LLAMA_ARG_PORT", "COMPAT_KIT_SERVERS", "COMPAT_KIT_CONFIG", "LMS_SERVER_HOST"} <= VARIABLES
    assert "" not in VARIABLES
    assert environment.TIMEOUTS[0] not in VARIABLES


@once
@given(in_environment, st.sampled_from(sorted(VARIABLES)))
def test_no_variable_whatever_it_holds_raises(text, name):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(name, text)
        patch.chdir(Path(__file__).parent)
        found, notes = find_places()
    assert all(is_fit(place) for place in found)
    assert all(note.isprintable() for note in notes)


def test_the_examples_of_the_readme_are_read_as_it_says(user_file, monkeypatch):
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    user_file(re.search(r"```toml\n(.*?)```", readme, re.DOTALL)[1])
    monkeypatch.setenv("COMPAT_KIT_SERVERS", re.search(r'`COMPAT_KIT_SERVERS="(.*?)"`', readme)[1])
    places, notes = find_places()
    assert notes == ()
    assert [(place.name, place.url, place.key_env) for place in places] == [
        ("gpu", "http://gpu:8000/v1", "GPU_KEY"),
        ("", "http://10.0.0.5:11434", ""),
    ]
