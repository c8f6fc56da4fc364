"""What a comparison is exported as: nothing is lost, nothing runs, an old file stays until the new one is whole."""

from __future__ import annotations

import csv
import io
import json
import re
import sys

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import compat_kit as ck
from compat_kit.comparison import export as exports
from compat_kit.comparison.export import FORMS
from compat_kit.errors import ConfigurationError, MissingExtra
from compat_kit.replies import Attempt, Attempts, Reply
from compat_kit.store import OK, Record, Score
from tests.hostile import PAYLOADS
from tests.loopback import delta, models
from tests.runs import answered, failed, written

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
some = settings(max_examples=60, deadline=None)


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    return tmp_path_factory.mktemp("out")


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_written_by_its_suffix(form, out):
    path = written([[answered("Tokyo"), failed()]]).export(out / f"run.{form}")
    assert path.stat().st_size > 100
    assert path.read_bytes().count(b"Tokyo") >= 1 or form == "parquet"


def test_another_suffix_is_refused_with_those_that_there_are(out):
    with pytest.raises(ConfigurationError, match=r"\.csv, \.parquet, \.jsonl"):
        written([[answered("x")]], ["a"]).export(out / "run.docx")
    assert not (out / "run.docx").exists()


@some
@given(WORDS, WORDS)
@example("=1+1", "+A1")
@example("\r\n", '"')
def test_csv_comes_back_as_it_was(out, first, second):
    run = written([[answered(first), answered(second)]])
    text = run.export(out / "x.csv", formulas=True).read_bytes().decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["answer"] for row in rows] == [first, second]
    safe = run.export(out / "x.csv").read_bytes().decode()
    for row, told in zip(csv.DictReader(io.StringIO(safe, newline="")), (first, second), strict=True):
        assert row["answer"].removeprefix("'") == told.removeprefix("'")
        assert not row["answer"].startswith(exports.FORMULA)


@some
@given(WORDS)
def test_jsonl_and_parquet_come_back_as_they_were(out, text):
    run = written([[answered(text)]], ["a"], names=["p"])
    [line] = run.export(out / "x.jsonl").read_text(encoding="utf-8").split("\n")[:-1]
    assert json.loads(line)["answer"] == text
    assert pd.read_parquet(run.export(out / "x.parquet"))["answer"].to_list() == [text]


def test_a_line_of_jsonl_tells_all_that_is_known(out):
    attempts = Attempts([Attempt("loading", 503), Attempt("ok")])
    record = Record("", OK, Reply("Tokyo", reasoning="Let me see.", model="m", attempts=attempts), queued_s=0.25, company=3)
    run = written([[record]], ["a"], scores=[(0, 0, "exact", Score(1.0, True, "it is Tokyo"))], names=["Where?"])
    [line] = map(json.loads, run.export(out / "x.jsonl").read_text(encoding="utf-8").splitlines())
    assert line["messages"] == [{"role": "user", "content": "Where?"}]
    assert line["scores"] == {"exact": {"value": 1.0, "passed": True, "reason": "it is Tokyo", "cost": None}}
    assert [attempt["outcome"] for attempt in line["attempts"]] == ["loading", "ok"]
    assert (line["reasoning"], line["company"], line["timing"]["queued_s"], line["cost"]) == ("Let me see.", 3, 0.25, None)


@some
@given(WORDS)
@example("| a | b |\n--- `x` <br> \\| \\")
@example("<script>alert(1)</script>")
def test_a_table_of_markdown_has_its_shape_whatever_is_in_it(out, text):
    run = written([[answered(text), answered("x")]], names=[text or "p"])
    page = MarkdownIt("commonmark", {"html": True}).enable("table").render(run.export(out / "x.md").read_text(encoding="utf-8"))
    assert (page.count("<tr>"), page.count("<td>"), page.count("<th>")) == (3, 6, 3)
    assert set(re.findall(r"<(\w+)", page)) <= {"table", "thead", "tbody", "tr", "th", "td", "br", "p"}


@some
@given(WORDS)
@example("\\input{/etc/passwd} $x$ %\n[1pt] * \\\\ & # _ ^ ~ { }")
def test_latex_has_no_command_of_an_answer(out, text):
    written_ = written([[answered(text)]], ["a"], names=["p"]).export(out / "x.tex").read_text(encoding="utf-8")
    [line] = [line for line in written_.split("\n") if line.startswith("p & ")]
    commands = set(re.findall(r"\\[A-Za-z]+|\\.", line))
    known = {found for value in exports._LATEX.values() for found in re.findall(r"\\[A-Za-z]+|\\.", value)}
    assert commands <= known | {"\\\\"}
    assert line.count("\\\\") == 1
    assert re.sub(r"\\[{}]", "", line).count("{") == re.sub(r"\\[{}]", "", line).count("}")


@pytest.mark.parametrize("form", FORMS)
def test_whatever_is_written_can_be_exported(form, out):
    hostile = [text.encode("utf-8", "backslashreplace").decode() for _, text in PAYLOADS]
    rows = [[answered(text), failed(text, text)] for text in hostile]
    scores = [(0, 0, "s", Score(0.5, None, hostile[0]))]
    run = written(rows, names=hostile, scores=scores, labels=[hostile[0], hostile[1]])
    run.export(out / f"hostile.{form}").read_bytes()


def test_the_old_file_is_there_until_the_new_one_is_whole(out, monkeypatch):
    run = written([[answered("new")]], ["a"])
    path = out / "kept.csv"
    path.write_text("old")

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exports.os, "fsync", full)
    with pytest.raises(ConfigurationError, match="No space left on device.*Nothing was changed"):
        run.export(path)
    assert path.read_text() == "old"
    assert [one.name for one in out.iterdir() if one.name.endswith(".part")] == []


def test_a_folder_that_is_not_there_is_named(out):
    with pytest.raises(ConfigurationError, match="make the folder"):
        written([[answered("x")]], ["a"]).export(out / "nowhere" / "x.csv")


def test_without_pyarrow_the_extra_is_named(out, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"compat-kit\[parquet\]"):
        written([[answered("x")]], ["a"]).export(out / "none.parquet")


def test_save_html_is_the_page(out):
    assert "<h1>Mine</h1>" in written([[answered("x")]], ["a"]).save_html(out / "p.htm", "Mine").read_text(encoding="utf-8")


def test_a_real_run_can_be_written(engine, out):
    run = ck.compare("What is the capital of Japan?", engine)
    assert "Tokyo" in run.export(out / "real.txt").read_text(encoding="utf-8")


def test_a_key_that_a_server_repeats_is_in_no_file(server, tmp_path):
    key = "sk-very-secret-0123456789"

    async def repeating(exchange):
        if "fail" in str(exchange.body):
            await exchange.answer({"error": {"message": f"Wrong key {key}"}}, 401)
            return
        await exchange.start_stream()
        await exchange.event({**delta(f"It is {key}.", "stop"), "system_fingerprint": [key], key: {"x": key}})
        await exchange.end_stream()

    server.on("/models", models("m"))
    server.on("/chat/completions", repeating)
    backend = ck.connect(server.url, "m", api_key=key, default_headers={"X-Auth-Token": f"{key}-too"})
    judge = ck.scorers.Judge(backend, "whether it is right", mode="grade")
    run = ck.compare(["fail", "tell"], backend, scorers=["json_valid"], judge=judge, store=tmp_path / "runs.sqlite")
    for form in FORMS:
        run.export(tmp_path / f"run.{form}")
    (tmp_path / "run.py").write_text("\n".join([run.code(), repr(run), run._repr_html_(), str(run.summary())]))
    found = [path.read_bytes() for path in tmp_path.iterdir()]
    assert len(found) > len(FORMS) + 1
    assert any(b"[key]" in content for content in found)
    assert not [content for content in found if key.encode() in content]
