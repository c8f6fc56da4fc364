"""Several processes on one store, killed, forked and ended as they come. A server in another process counts what is asked."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
from contextlib import ExitStack

import pytest

import compat_kit as ck
from compat_kit.store import Store, close_stores, open_store
from tests.benchmarks.crash import Outcome, battered
from tests.storing import comparing, counting_server, counts, key_of, prompts, questions, record, resuming, spec, tasks


def begun(store: Store, count: int) -> str:
    return store.begin(spec(), prompts(count), tasks(count))[0]


def test_killed_again_and_again_it_asks_nothing_again_that_was_shown_as_done(tmp_path):
    with counting_server(0.01) as port:
        outcome = battered(tmp_path / "runs.sqlite", port, cells=60, kills=4, at_once=5, seed=1)
    assert outcome == Outcome(4, 0, outcome.repeats, 0, 0, 0)


def test_processes_that_make_the_same_call_or_go_on_with_one_run_ask_nothing_twice(tmp_path):
    path = str(tmp_path / "runs.sqlite")
    with counting_server(0.01) as port, ExitStack() as stack:
        first = stack.enter_context(comparing(path, port, 80))
        first.stdout.readline()  # it is under way
        [run] = ck.runs(path)
        others = [stack.enter_context(resuming(path, run.id)), stack.enter_context(comparing(path, port, 80))]
        assert [one.wait() for one in (first, *others)] == [0, 0, 0]
        asked = counts(port)
    assert {word: asked[word] for word in questions(80)} == dict.fromkeys(questions(80), 1)
    assert [(one.state, one.done) for one in ck.runs(path)] == [("done", 80), ("done", 80)]
    close_stores(path)


def test_what_a_killed_process_had_claimed_is_free_at_once(tmp_path):
    path = tmp_path / "runs.sqlite"
    code = f"""
import os, signal
from compat_kit.store import Store
from tests.storing import *
store = Store({str(path)!r})
run_id, _ = store.begin(spec(), prompts(5), tasks(5))
store.put(run_id, 0, record(key_of(0))).result()
assert len(store.claim(run_id, 0, 9)) == 4
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", code], check=False)
    store = Store(path)
    [info] = store.runs()
    assert (info.state, info.done) == ("interrupted", 1)
    assert store.reopen(info.id)
    assert len(store.claim(info.id, 0, 9)) == 4
    store.close()


@pytest.mark.parametrize("how", ["", "import sys; sys.exit(3)", "raise ValueError"])
def test_at_the_end_of_a_process_all_is_written_and_the_file_is_whole(tmp_path, how):
    path = tmp_path / "runs.sqlite"
    code = f"""
from compat_kit.store import Store
from tests.storing import *
store = Store({str(path)!r})
run_id, _ = store.begin(spec(), prompts(50), tasks(50))
store.claim(run_id, 0, 3)
for task in tasks(50): store.put(run_id, task.position, record(task.key))
{how}
"""
    subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.DEVNULL)
    assert [one.name for one in tmp_path.iterdir()] == ["runs.sqlite"]
    store = Store(path)
    assert store.runs()[0].done == 50
    assert store.rows("SELECT * FROM claim") == []
    store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("place", ["runs.sqlite", ":memory:"])
def test_a_forked_child_works_on_while_its_parent_writes(tmp_path, place):
    store = open_store(place if place == ":memory:" else tmp_path / place)
    run_id = begun(store, 400)
    over = threading.Event()

    def write():
        for position in range(200):
            store.put(run_id, position, record(key_of(position))).result()
        over.set()

    thread = threading.Thread(target=write)
    thread.start()
    children = []
    for number in range(5):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                is_own = place == ":memory:" or (store._file._main is None and not store._file._idle)
                store.put(run_id, 300 + number, record(key_of(300 + number))).result(20)
                is_there = store.rows("SELECT result FROM cell WHERE run = ? AND position = ?", (run_id, 300 + number))[0][0]
                is_same = open_store(store.path) is store
                store.close()
                code = 0 if is_own and is_there and is_same else 2
            finally:
                os._exit(code)
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    thread.join()
    assert codes == [0] * 5
    assert store.info(run_id).done == (200 if place == ":memory:" else 205)
    assert store.rows("PRAGMA integrity_check")[0][0] == "ok"
    store.close()


def test_a_store_that_nobody_has_any_more_closes_itself(tmp_path):
    store = Store(tmp_path / "runs.sqlite")
    run_id = begun(store, 3)
    store.claim(run_id, 0, 1)
    kept = store.put(run_id, 1, record(key_of(1)))
    del store
    gc.collect()
    assert kept.result() is None
    assert [one.name for one in tmp_path.iterdir()] == ["runs.sqlite"]
    again = Store(tmp_path / "runs.sqlite")
    assert (again.runs()[0].done, again.rows("SELECT * FROM claim")) == (1, [])
    again.close()


def test_many_processes_may_open_a_new_file_at_once(tmp_path):
    path = tmp_path / "new" / "runs.sqlite"
    code = f"""
from compat_kit.store import Store
from tests.storing import *
input()
store = Store({str(path)!r})
store.begin(spec(), prompts(5), tasks(5))
"""
    command = [sys.executable, "-c", code]
    all_of_them = [subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    for one in all_of_them:
        one.stdin.write("\n")
        one.stdin.flush()
    assert [one.communicate()[1] for one in all_of_them] == [""] * 6
    store = Store(path)
    assert len(store.runs()) == 6
    store.close()
