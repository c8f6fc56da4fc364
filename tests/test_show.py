"""How servers show themselves: badges, the table, the text, the rows."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.discovery import Server, show
from compat_kit.discovery.reading import STATES
from compat_kit.replies import Capability, ModelInfo
from tests.test_render import PAYLOADS, Skeleton

LLAMA = ModelInfo(
    "llama3.2-vision",
    context_window=4096,
    max_context_window=131072,
    capabilities=(Capability("chat", has=True), Capability("tools", has=True), Capability("vision", has=True)),
    is_loaded=True,
    size_bytes=4_900_000_000,
    parameters="7.6B",
    quantization="Q4_K_M",
)


def server(name="ollama", state="up", models=(LLAMA,), **rest) -> Server:
    return Server(name, "ollama", "Ollama", "http://127.0.0.1:11434/v1", tuple(models), state, **rest)


def test_badges_say_what_is_known_in_a_fixed_order():
    assert show.badges(LLAMA) == ("vision", "tools", "loaded", "4k of 128k context", "7.6B", "Q4_K_M", "4.9 GB")
    assert show.badges(ModelInfo("x")) == ()


def test_what_a_model_cannot_do_is_no_badge_and_a_trial_outweighs_a_claim():
    told = (Capability("tools", has=True), Capability("tools", has=False, source="probed"), Capability("vision", has=False))
    assert show.badges(ModelInfo("x", capabilities=told)) == ()
    assert show.badges(ModelInfo("x", capabilities=(Capability("fim", has=True),))) == ("fim",)


@pytest.mark.parametrize(
    ("now", "most", "badge"),
    [
        (2048, None, "2k context"),
        (None, 40960, "up to 40k context"),
        (4096, 131072, "4k of 128k context"),
        (131072, 131072, "128k context"),
        (8192, 4096, "8k context"),
        (0, 0, None),
        (-1, 10**400, None),
        (10**400, 4096, "up to 4k context"),
    ],
)
def test_the_window_in_use_is_told_from_the_one_that_is_possible(now, most, badge):
    assert show.badges(ModelInfo("x", context_window=now, max_context_window=most)) == ((badge,) if badge else ())


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (512, "512"), (2048, "2k"), (4096, "4k"), (8000, "8k"), (1500, "1.5k"), (16385, "16k"), (32768, "32k"), (40960, "40k"),
        (128000, "128k"), (131072, "128k"), (200000, "200k"), (262144, "256k"), (999600, "1M"), (1000000, "1M"), (1047576, "1M"),
        (1048576, "1M"), (1536000, "1.5M"), (10_000_000, "10M"),
    ],
)  # fmt: skip
def test_tokens_are_written_as_people_do(count, shown):
    assert show.tokens(count) == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (None, ""), (0, ""), (-5, ""), (10**400, ""), (900, "900 B"), (1000, "1.0 kB"), (2_400_000, "2.4 MB"), (274_302_450, "274 MB"),
        (999_700_000, "1.0 GB"), (4_920_753_328, "4.9 GB"), (42_520_413_916, "43 GB"), (1_300_000_000_000, "1.3 TB"),
    ],
)  # fmt: skip
def test_sizes_are_in_steps_of_a_thousand(count, shown):
    assert show.size(count) == shown


def test_the_table_names_every_server_and_folds_its_models():
    models = [ModelInfo(name) for name in "abcde"]
    markup = show.html([server(models=models, version="0.13.2", found_by="OLLAMA_HOST", note="It has no /v1.")], "1 asked")
    text = " ".join(part for part in Skeleton(markup).text if part)
    for shown in ("● up", "ollama", "Ollama 0.13.2", "OLLAMA_HOST\nIt has no /v1.", "5 models: a, b and 3 more", "1 asked"):
        assert shown in text.replace("●   up", "● up"), shown
    assert "what to do" not in text


def test_advice_has_a_column_where_there_is_some():
    servers = [server(), server("vllm", "needs key", (), advice="Pass `api_key=`.")]
    assert "what to do" in show.html(servers)
    assert '<code class="ck-code">api_key=</code>' in show.html(servers)
    assert "what to do" in show.text(servers)
    assert "Pass `api_key=`." in show.text(servers)
    assert "what to do" not in show.text(servers[:1])


def test_no_server_says_how_to_go_on():
    for shown in (show.html([], "21 asked"), show.text([], foot="21 asked")):
        assert "ck.local()" in shown
        assert "21 asked" in shown
    assert show.rows([]) == []


def test_what_was_wrong_comes_on_lines_of_its_own_and_drives_no_terminal():
    notes = "0 addresses asked.\nservers.toml: this is \x1b[2J odd, " + "and a long story, " * 10
    for servers in ([], [server()]):
        shown = show.text(servers, 80, foot=notes)
        assert "\n0 addresses asked.\nservers.toml: this is" in shown
        assert "\x1b" not in shown
        assert max(map(len, shown.split("\n"))) <= 80
    assert show.text([], foot="").startswith("No model server answers")


def test_an_endless_name_makes_no_endless_page():
    assert len(show.html([server(models=[ModelInfo("x" * 10**6), LLAMA])])) < 20_000


def test_every_state_has_a_tone_and_another_one_is_shown_as_well():
    for state in (*show.TONES, "something new"):
        assert state in show.html([server(state=state)])


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_a_server_says_becomes_markup(payload):
    def shown(text):
        model = ModelInfo(text, parameters=text, quantization=text, capabilities=(Capability(text, has=True),))
        return Server(text, text, text, text, (model, model), text, text.replace("`", ""), text, text, text)

    harmless, markup = shown("harmless"), shown(payload)
    assert Skeleton(show.html([markup])).found == Skeleton(show.html([harmless])).found
    assert "\x1b" not in show.text([markup])


def test_text_keeps_to_its_width():
    servers = [server(advice="word " * 40), server("b", models=[ModelInfo("m" * 300)])]
    assert max(map(len, show.text(servers, 80).split("\n"))) <= 80


def test_rows_are_plain_and_say_what_is_not_known():
    [row] = show.rows([server(models=(LLAMA, ModelInfo("x", context_window=10**400)), found_by="its usual port")])
    assert json.loads(json.dumps(row, allow_nan=False)) == row
    assert list(row) == ["name", "kind", "title", "version", "state", "url", "advice", "note", "found_by", "models"]
    assert row["models"][0] == {
        "id": "llama3.2-vision",
        "context_window": 4096,
        "max_context_window": 131072,
        "capabilities": {"chat": True, "tools": True, "vision": True},
        "is_loaded": True,
        "size_bytes": 4_900_000_000,
        "parameters": "7.6B",
        "quantization": "Q4_K_M",
    }
    assert row["models"][1] == dict.fromkeys(row["models"][0]) | {"id": "x", "capabilities": {}}


@settings(max_examples=60, deadline=None)
@given(st.builds(ModelInfo, st.text(), context_window=st.none() | st.integers(), max_context_window=st.none() | st.integers(),
                 size_bytes=st.none() | st.integers(), parameters=st.none() | st.text(), quantization=st.none() | st.text(),
                 is_loaded=st.none() | st.booleans()))  # fmt: skip
def test_no_model_can_keep_a_server_from_being_shown(model):
    servers = [server(models=(model, LLAMA))]
    assert show.html(servers).encode()
    assert show.text(servers).encode()
    assert json.dumps(show.rows(servers))
    assert all(len(badge) <= 40 for badge in show.badges(model))


def test_every_state_has_a_tone():
    assert show.TONES.keys() == {*STATES}
