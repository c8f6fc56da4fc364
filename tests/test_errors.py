"""The tree of errors is the one that is drawn, and each error says what happened and what to do next."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest

from compat_kit import errors
from compat_kit.replies import Reply
from compat_kit.vectors import Embeddings

URL = "http://127.0.0.1:8000/v1"
CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if kind.__module__ == errors.__name__]

MADE = [
    (errors.MissingExtra("xllamacpp", "local", "The embedded engine"), ["The embedded engine", "xllamacpp", "pip install 'compat-kit[local]'"]),
    (errors.UnknownName("No server 'x' was found.", ["y"], "Start it."), ["No server 'x' was found. Did you mean 'y'? Start it."]),
    (errors.AmbiguousName("x", ["a/x", "b/x"]), ["'x' may be 'a/x', 'b/x'.", "full names"]),
    (errors.ToolRoundsExceeded(8), ["stopped after 8 rounds", "`.run`", "max_rounds="]),
    (errors.BackendError("It failed.", "Try this."), ["It failed. Try this."]),
    (errors.Unreachable(URL, "Start it with `ollama serve`.", was_up=True), ["Nothing answers at", "any more."]),
    (errors.Unreachable(URL, "Start it with `ollama serve`."), [URL, "Nothing answers", "Start it with `ollama serve`."]),
    (errors.BackendTimeout(URL, 60.0), [URL, "within 60 s", "`timeout=`", "`max_tokens=`"]),
    (errors.BackendTimeout(URL, 0.25), ["within 0.25 s"]),
    (errors.BackendTimeout(URL, None), ["in time"]),
    (errors.ConnectionLost(URL, "reset by peer"), [URL, "before the answer began", "reset by peer", "log"]),
    (errors.BackendClosed(URL), [URL, "was closed", f"ck.connect('{URL}')"]),
    (errors.StreamInterrupted(URL, "Hello", "it was cut"), [URL, "not complete: it was cut", "5 characters", "`.partial`", "Ask again"]),
    (errors.StreamInterrupted(URL, "", "it was cut"), ["No text had come"]),
    (errors.NotOpenAI(URL, "it sent a page", "Try /v1."), [URL, "OpenAI-compatible", "it sent a page", "Try /v1."]),
    (errors.EmbeddingsInterrupted(Embeddings([[1.0]], ("a",)), [1, 2], errors.BackendTimeout(URL, 60.0)), ["1 of 3 texts", "`.done`", "within 60 s", "`backend.embed(texts, known=error.done)`"]),
    (errors.WrongDimensions("128 dimensions came.", "Leave it out.", wanted=8, found=128), ["128 dimensions came. Leave it out."]),
    (errors.NoModels(URL, "Pull one."), [URL, "no model", "Pull one."]),
    (errors.ModelNotChosen(URL, ["a", "b"]), [URL, "'a', 'b'.", "`model=`"]),
    (errors.ParseFailed("empty", "The model wrote nothing.", "Raise it.", reply=Reply()), ["The model wrote nothing. Raise it."]),
    (errors.UnknownModel("x", ["mini-1m"]), ["'x'", "'mini-1m'", "GGUF"]),
    (errors.NotGGUF("x.bin", "it begins with PK"), ["x.bin", "it begins with PK", "convert_hf_to_gguf.py"]),
    (errors.DownloadFailed("hf:a/b", "nothing answers", "Try again."), ["'hf:a/b'", "nothing answers", "Try again."]),
    (errors.EngineStopped("mini-1m", "exit code 1", "Update it."), ["'mini-1m'", "exit code 1", "Update it."]),
]  # fmt: skip


def drawn_tree():
    """Each class of the drawing with its parent, and what it says that the class also is."""
    above: list[str] = []
    for line in errors.__doc__.splitlines()[1:]:
        if match := re.fullmatch(r"((?:[| ] {3})*(?:[|`]-- )?)([A-Z]\w+)( .*)?", line):
            depth = len(match[1]) // 4
            above[depth:] = [match[2]]
            yield match[2], above[depth - 1] if depth else "Exception", re.findall(r"also an? (\w+)", match[3] or "")


def test_the_drawing_shows_every_class_under_its_parent():
    drawn = {name: (parent, *also) for name, parent, also in drawn_tree()}
    assert drawn == {kind.__name__: tuple(base.__name__ for base in kind.__bases__) for kind in CLASSES}


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_is_caught_by_the_one_base(kind):
    assert issubclass(kind, errors.CompatKitError)
    assert kind.__doc__


def test_each_error_with_words_of_its_own_is_tried_here():
    worded = {kind for kind in CLASSES if "__init__" in vars(kind)} - {errors.StatusError}
    assert {type(error) for error, _ in MADE} == worded


@pytest.mark.parametrize(("error", "words"), MADE, ids=lambda value: type(value).__name__)
def test_an_error_says_what_happened_and_the_next_step(error, words):
    assert [word for word in words if word not in str(error)] == []
    assert str(error).endswith(".")
    assert ".." not in str(error).replace("...", "")


def test_many_names_are_cut_and_counted():
    names = [f"model-{i}" for i in range(10)]
    assert "'model-7' and 2 more. Name" in str(errors.ModelNotChosen(URL, names))
    assert "'model-7'. Name" in str(errors.ModelNotChosen(URL, names[:8]))


def test_what_had_come_is_kept_and_empty_elsewhere():
    assert errors.StreamInterrupted(URL, "Hello", "it was cut").partial == "Hello"
    assert errors.ConnectionLost(URL, "reset").partial == ""
    assert errors.ServerError("no", status=500).partial == ""


def test_a_status_error_carries_what_the_server_said():
    error = errors.RateLimited("No.", status=429, code="slow", server_message="no", retry_after_s=2.0, request_id="r-1")
    assert str(error) == "No."
    assert (error.status, error.code, error.server_message, error.retry_after_s, error.request_id) == (
        429,
        "slow",
        "no",
        2.0,
        "r-1",
    )


def test_what_a_status_error_was_not_told_is_none():
    error = errors.BadRequest("No.", status=400)
    assert (error.code, error.server_message, error.retry_after_s, error.request_id, error.body) == (None, "", None, None, None)


def test_an_error_of_a_server_has_its_message_and_its_hint_apart_and_a_kind_for_code():
    error = errors.ModelLoading("It loads.", "Wait.", status=503)
    assert (str(error), error.message, error.hint, error.kind) == ("It loads. Wait.", "It loads.", "Wait.", "loading")
    assert error.attempts == ()


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if issubclass(kind, errors.BackendError)])
def test_every_error_of_a_server_has_a_kind_of_its_own(kind):
    assert "kind" in vars(kind)
    same = [other for other in CLASSES if getattr(other, "kind", None) == kind.kind]
    assert set(same) <= {kind} or {other.kind for other in same} == {"connection"}


@pytest.mark.parametrize(
    "error",
    [
        errors.StreamInterrupted("http://h/v1", "so far", "it was cut"),
        errors.MissingExtra("xllamacpp", "local", "The engine"),
        errors.RateLimited("wait", status=429, retry_after_s=3.0),
        errors.Unreachable("http://h/v1", "Start it."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error):
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))


def test_a_notebook_shows_the_callers_lines_only():
    import compat_kit as ck

    try:
        ck.local("mini-9b")
    except errors.UnknownModel as error:
        shown = error._render_traceback_()
    assert shown[0] == f"UnknownModel: {errors.UnknownModel('mini-9b', [card.name for card in ck.local_models()])}"
    assert len(shown) == 3
    assert 'ck.local("mini-9b")' in shown[2]
    assert shown[2].strip().startswith("test_errors.py:")
