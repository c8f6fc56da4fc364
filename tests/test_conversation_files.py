"""Conversations in files: every branch comes back, a hostile file is refused, and saving loses nothing."""

from __future__ import annotations

import json
import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.conversation import (
    ANSWERED,
    BROKEN,
    DENIED,
    FAILED,
    RUNNING,
    STOPPED,
    WRITING,
    Call,
    Conversation,
    Round,
    files,
    from_json,
    load,
    save,
    to_json,
)
from compat_kit.errors import ConfigurationError
from compat_kit.figures import Figures
from tests.test_conversation import ANYTHING, SEVERAL_ROUNDS, api_messages, check_messages, check_tree

some = settings(max_examples=120, deadline=None)


def full() -> Conversation:
    """A conversation that has all there is."""
    tree = Conversation(
        [ck.user("Hi", {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}})], system="Be kind."
    )
    question = tree.leaf
    answer = tree.add_answer(question)
    calls = [
        Call("1", "f", '{"a": 1}', ANSWERED, "4", 0.25, {"index": 0}, {"name": "f"}),
        Call("2", "g", "not JSON", DENIED, "No."),
        Call("3", "h", "{}", BROKEN, "It broke.", 1.5),
    ]
    answer.rounds = [
        Round("Let me see.", "Hm.", 2.1, calls, ck.Usage(9, 5, 14, 2, 0)),
        Round("It is 4. \ud800 \u202e", extra={"refusal": None}),
    ]
    answer.state, answer.model, answer.server = FAILED, "mini-1m", "llama.cpp"
    answer.error, answer.hint = "The connection broke.", "Ask again."
    answer.figures = Figures(0.024, 310.5, 21, "stop", 3, is_estimated=True, is_guessed=True, is_client_bound=True)
    stopped = tree.add_answer(question)
    stopped.rounds[0].text, stopped.state = "It", STOPPED
    tree.add("developer", "Be brief.")
    tree.edit(question.id, [{"type": "input_audio", "input_audio": {"data": "AA=="}}])
    tree.choose(question.id)
    tree.choose(answer.id)
    return tree


def same(one: Conversation, other: Conversation) -> bool:
    return (list(one.nodes.values()), one.path(), one.system, one.system_extra, one.messages()) == (
        list(other.nodes.values()), other.path(), other.system, other.system_extra, other.messages(),
    )  # fmt: skip


def test_everything_comes_back_from_json():
    tree = full()
    text = to_json(tree, model="mini-1m", base_url="http://ada:secret@gpu:8000/v1?key=secret", options={"seed": 3}, title="")
    loaded = from_json(text)
    check_tree(loaded)
    assert same(loaded, tree)
    assert loaded.usage == tree.usage
    assert (loaded.usage.known, loaded.usage.unknown, loaded.usage.total_tokens) == (ck.Usage(9, 5, 14, 2), 1, None)
    assert loaded.about == {"model": "mini-1m", "base_url": "http://gpu:8000/v1", "options": {"seed": 3}}
    assert "secret" not in text
    text.encode("utf-8")  # a half of a character is written as an escape
    assert to_json(loaded, **loaded.about) == text


def test_the_form_is_named_with_its_version_and_is_readable():
    data = json.loads(to_json(Conversation("Grüße")))
    assert data == {
        "format": "compat_kit conversation",
        "version": 1,
        "top": "m1",
        "messages": [{"id": "m1", "message": {"role": "user", "content": "Grüße"}, "state": "done"}],
    }
    assert "Grüße" in to_json(Conversation("Grüße"))


def test_an_answer_that_was_being_written_is_stopped_when_it_is_loaded():
    tree = Conversation("Hi")
    node = tree.add_answer(tree.leaf)
    assert node.state == WRITING
    node.rounds[0].text, node.rounds[0].calls = "As far as", [Call("1", "f", "{}", RUNNING)]
    loaded = from_json(to_json(tree))
    assert (loaded.leaf.state, loaded.leaf.text) == (STOPPED, "As far as")
    assert loaded.leaf.rounds[0].calls[0].state == BROKEN
    assert loaded.leaf.error == "The kernel ended before this answer was complete."
    check_messages(loaded.messages())


def test_an_id_of_a_file_is_not_given_again():
    tree = full()
    loaded = from_json(to_json(tree))
    new = loaded.add("user", "More.")
    assert new.id not in tree.nodes
    assert new.id == f"m{len(tree.nodes) + 1}"
    check_tree(loaded)


@some
@given(api_messages())
def test_any_conversation_comes_back_from_a_file(messages):
    tree = Conversation(messages)
    assert same(from_json(to_json(tree)), tree) or "\ud800" in repr(messages)
    assert load(json.dumps(messages)).messages() == tree.messages()


@pytest.mark.parametrize("form", [Path, str])
def test_a_file_is_loaded_by_its_path(tmp_path, form):
    path = tmp_path / "chat with a space.json"
    save(path, to_json(full()))
    assert same(load(form(path)), full())
    path.write_text(json.dumps(SEVERAL_ROUNDS), encoding="utf-8-sig")
    assert load(form(path)).messages() == SEVERAL_ROUNDS


@pytest.mark.parametrize(
    "source",
    [
        SEVERAL_ROUNDS,
        tuple(SEVERAL_ROUNDS),
        {"messages": SEVERAL_ROUNDS, "model": "m", "temperature": 0},
        json.dumps(SEVERAL_ROUNDS),
        " \n" + json.dumps({"messages": SEVERAL_ROUNDS}, indent=2),
        json.loads(to_json(Conversation(SEVERAL_ROUNDS))),
        Conversation(SEVERAL_ROUNDS),
    ],
    ids=lambda source: type(source).__name__,
)
def test_a_conversation_is_loaded_from(source):
    assert load(source).messages() == SEVERAL_ROUNDS


def test_one_message_and_no_message_are_conversations():
    assert load({"role": "user", "content": "Hi"}).messages() == [ck.user("Hi")]
    assert load([]).messages() == load("[]").messages() == []
    assert load(message for message in [ck.user("Hi")]).messages() == [ck.user("Hi")]


def row(**fields) -> dict:
    return {"id": "m1", "message": {"role": "user", "content": "Hi"}, **fields}


def answer(**fields) -> dict:
    return {"id": "m1", "rounds": [{"message": {"role": "assistant", "content": "Hi"}}], **fields}


def called(**fields) -> dict:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    result = {"role": "tool", "tool_call_id": "1", "content": "4"}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    return {"id": "m1", "rounds": [{"message": message, "calls": [{"state": "done", "result": result, **fields}]}]}


WRONG = {
    "another format": ({"format": "else"}, "no conversation of compat_kit"),
    "no version": ({"version": None}, "no conversation of compat_kit"),
    "a later version": ({"version": 2}, "in version 2 .* reads version 1. Update compat_kit"),
    "messages are no list": ({"messages": {}}, "`messages` must be a list of objects"),
    "a message is no object": ({"messages": [3]}, "`messages` must be a list of objects"),
    "no id": ({"messages": [{"message": {"role": "user"}}]}, "has no id"),
    "an id of markup": ({"messages": [row(id="<img src=x>")]}, "has no id"),
    "an id that is a list": ({"messages": [row(id=["m1"])]}, "`id` must be text"),
    "an id twice": ({"messages": [row(), row()]}, "'m1' is there twice"),
    "a parent that is not there": ({"messages": [row(parent="m9")]}, "belongs to none before it"),
    "its own parent": ({"messages": [row(parent="m1")]}, "belongs to none before it"),
    "a circle": ({"messages": [row(parent="m2"), row(id="m2", parent="m1")]}, "belongs to none before it"),
    "a child before its parent": ({"messages": [row(id="m2", parent="m1"), row()]}, "belongs to none before it"),
    "a branch that is not there": ({"messages": [row(chosen="m9")]}, "not there any more"),
    "a branch of another message": (
        {"messages": [row(), row(id="m2", parent="m1"), row(id="m3", parent="m2"), row(id="m4", parent="m1", chosen="m3")]},
        "no such branch",
    ),
    "itself as a branch": ({"messages": [row(chosen="m1")]}, "no such branch"),
    "a top that is below": ({"top": "m2", "messages": [row(), row(id="m2", parent="m1")]}, "no such branch"),
    "a top that is a list": ({"top": ["m1"], "messages": [row()]}, "not there any more"),
    "an unknown state": ({"messages": [row(state="odd")]}, "in no state"),
    "an error that is no text": ({"messages": [row(error={"a": 1})]}, "`error` must be text"),
    "an unknown role": ({"messages": [row(message={"role": "wizard"})]}, "no role of a message"),
    "an answer as a message": ({"messages": [row(message={"role": "assistant", "content": "x"})]}, "stands where neither can be"),
    "a result as a message": ({"messages": [row(message={"role": "tool"})]}, "stands where neither can be"),
    "a content of parts that are none": ({"messages": [row(message={"role": "user", "content": [3]})]}, "list of parts"),
    "rounds that are no list": ({"messages": [answer(rounds=3)]}, "`rounds` must be a list"),
    "figures that are no object": ({"messages": [answer(figures=[1])]}, "`figures` must be an object"),
    "a time below zero": ({"messages": [answer(figures={"ttft_s": -1})]}, "`ttft_s` must be a number"),
    "a time that is text": ({"messages": [answer(figures={"ttft_s": "1"})]}, "`ttft_s` must be a number"),
    "a time that is True": ({"messages": [answer(figures={"ttft_s": True})]}, "`ttft_s` must be a number"),
    "tokens that are half": ({"messages": [answer(figures={"tokens": 1.5})]}, "`tokens` must be a whole number"),
    "a finish reason that is data": ({"messages": [answer(figures={"finish_reason": []})]}, "`finish_reason` must be text"),
    "a call without its outcome": (
        {"messages": [{**called(), "rounds": [{**called()["rounds"][0], "calls": []}]}]},
        "belong together",
    ),
    "a call in an unknown state": ({"messages": [called(state="odd")]}, "in no state"),
    "a call in a state that is a list": ({"messages": [called(state=[])]}, "must be text"),
    "a result with another role": (
        {"messages": [called(result={"role": "user", "content": "x"})]},
        "must be the result of a call",
    ),
    "a call that took no time at all": ({"messages": [called(took_s=-1)]}, "`took_s` must be a number"),
    "a system prompt that is data": ({"system": {"a": 1}}, "`system` must be text"),
    "a system prompt of the model": ({"system": "x", "system_extra": {"role": "assistant"}}, "role that there is none of"),
    "too deep": ({"about": {"x": json.loads("[" * 60 + "]" * 60)}}, "levels deep"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_damaged_file_is_refused_with_the_next_step(name):
    change, said = WRONG[name]
    text = json.dumps({"format": files.FORMAT, "version": 1, "messages": [row()], **change})
    for source in (text, json.loads(text)):
        with pytest.raises(ConfigurationError, match=said):
            load(source)


def test_what_the_wrong_files_are_made_of_is_right():
    for one in (row(), answer(), called()):
        assert load({"format": files.FORMAT, "version": 1, "messages": [one]}).path()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "looks like JSON and is none"),
        ('{"role": "user", "content": "a"', r"is none \(line 1\)"),
        ('[{"role": "user", "content": "a", "x": NaN}]', "is none"),
        ('[{"role": "user", "content": "a", "x": -Infinity}]', "is none"),
        ('[{"role": "user", "content": "a", "x": 1e999}]', "is none"),
        ('[{"role": "user", "content": "a", "x": ' + "9" * 5000 + "}]", "is none"),
        ("[" * 200_000, "is none"),
        ('{"a":' * 200_000, "is none"),
        ("[" * 200_000 + "]" * 200_000, "is none"),
        ("[" + "[]," * 1_100_000 + "[]]", "more than 1,000,000 values"),
        ("{}", "no conversation of compat_kit"),
        ('{"a": 1}', "no conversation of compat_kit"),
        ("# Conversation\n\n## You\n", "An export as md, html or text is for reading: export as json"),
        ("<!doctype html>\n<html></html>", "is for reading"),
        ("import os\nmessages = []\n", "no conversation in this text"),
        ("", "no conversation in this text"),
        (" \n ", "no conversation in this text"),
        ("no/such/file.json", "'no/such/file.json' cannot be read: .*no such file.* Check the path"),
        ("a\0b", "cannot be read"),
        (".", "cannot be read: it is no file"),
        ("x" * 900, "cannot be read"),
    ],
    ids=lambda text: text[:20],
)
def test_a_text_that_is_no_conversation_is_refused_with_the_next_step(text, said):
    with pytest.raises(ConfigurationError, match=f"(?s){said}"):
        load(text)


@pytest.mark.parametrize("source", [None, b"[]", 3, 4.5, [3], ["Hello"], object(), {"messages": "Hello"} | {"messages": 3}])
def test_a_thing_that_is_no_conversation_is_refused(source):
    with pytest.raises(ConfigurationError):
        load(source)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(ConfigurationError, match="may have 64 MB, and this is larger"):
        load(path)
    with pytest.raises(ConfigurationError, match="may have 64 MB"):
        load("[" + " " * files.MOST_BYTES)


def test_a_pipe_and_bytes_of_another_kind_are_no_conversation(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ConfigurationError, match="it is no file"):
        load(tmp_path / "pipe")
    (tmp_path / "bytes").write_bytes(b"\xff\xfe[\x00]\x00")
    with pytest.raises(ConfigurationError, match="it is not text in UTF-8"):
        load(tmp_path / "bytes")


@some
@given(ANYTHING | st.lists(ANYTHING))
@example({"role": "user", "content": [], "tool_calls": "user"})
def test_any_data_is_a_conversation_or_refused(value):
    try:
        tree = load(value)
    except ConfigurationError:
        return
    check_tree(tree)
    check_messages(tree.messages())


@some
@given(st.text(max_size=40))
@example("\ud800")
def test_any_text_is_a_conversation_or_refused(text):
    with pytest.raises(ConfigurationError):
        load(text)


def paths_in(value, at=()):
    """Every place in plain data."""
    yield at
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths_in(inner, (*at, key))


PLACES = [place for place in paths_in(json.loads(to_json(full(), title="t"))) if place]
ODD = st.sampled_from([None, True, 0, -1, 1e300, "", "m1", "m2", "m99", "user", "<img>", [], {}, [[]], [{}], {"role": "user"}])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PLACES), ODD), min_size=1, max_size=3))
def test_a_file_that_anybody_changed_is_a_whole_conversation_or_refused(changes):
    data = json.loads(to_json(full(), title="t"))
    for place, value in changes:
        inner = data
        for key in place[:-1]:
            inner = inner[key] if isinstance(inner, dict | list) and has(inner, key) else None
        if inner is not None and has(inner, place[-1]):
            inner[place[-1]] = value
    try:
        tree = from_json(json.dumps(data))
    except ConfigurationError:
        return
    check_tree(tree)
    check_messages(tree.messages())
    again = from_json(to_json(tree))
    assert same(again, tree)


def has(value, key) -> bool:
    return (isinstance(value, dict) and key in value) or (isinstance(value, list) and isinstance(key, int) and key < len(value))


@pytest.mark.parametrize("text", ["one", "Grüße\n", "half \ud800 a character"])
def test_a_file_is_saved_whole_with_nothing_beside_it(tmp_path, text):
    path = tmp_path / "chat.json"
    assert save(path, text) == path
    assert save(str(path), text + "2") == path
    assert path.read_bytes() == (text + "2").encode("utf-8", "backslashreplace")
    assert list(tmp_path.iterdir()) == [path]


def test_a_save_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "chat.json"
    save(path, "old")

    def full_disk(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ConfigurationError, match="cannot be saved to .*chat.json.*No space left on device. Nothing was changed"):
        save(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_save_that_is_broken_off_at_the_last_moment_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "chat.json"
    save(path, "old")

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        save(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_saved_file_keeps_its_rights_and_a_link_stays_one(tmp_path):
    path, link = tmp_path / "chat.json", tmp_path / "link.json"
    save(path, "old")
    path.chmod(0o600)
    link.symlink_to(path)
    assert save(link, "new") == path
    assert link.is_symlink()
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o600)


@pytest.mark.parametrize("path", ["no/such/folder/chat.json", "folder", "pipe", "a\0b"])
def test_what_cannot_be_saved_to_is_said_and_stays_as_it_is(tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    os.mkfifo("pipe")
    with pytest.raises(ConfigurationError, match="cannot be saved to .*name another file"):
        save(path, "text")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "pipe"]
    assert stat.S_ISFIFO(Path("pipe").stat().st_mode)


def test_a_reader_never_sees_half_a_file(tmp_path):
    path = tmp_path / "chat.json"
    texts = {"a" * 300_000, "b" * 200_000}
    save(path, min(texts))
    ended, odd = threading.Event(), []

    def read():
        while not ended.is_set():
            odd.extend({path.read_text()} - texts)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for _ in range(20):
            for text in texts:
                save(path, text)
    finally:
        ended.set()
        reader.join()
    assert odd == []
