"""A file that cannot be used is said in plain words, with the next step; one that can is for its owner alone."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import sys
import warnings
from pathlib import Path

import pytest

import compat_kit as ck
from compat_kit.comparison.cells import Watcher
from compat_kit.errors import ConfigurationError, StoreError
from compat_kit.store import Store, close_stores, open_store, opening, places
from tests.loopback import Loopback, delta, stream
from tests.storing import prompts, record, spec, tasks


def begun(store: Store, count: int = 5) -> str:
    return store.begin(spec(), prompts(count), tasks(count))[0]


def test_a_new_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "new" / "runs.sqlite"
    store = Store(path)
    begun(store)
    assert {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.close()
    assert [one.name for one in path.parent.iterdir()] == ["runs.sqlite"]


def test_what_is_kept_is_there_when_it_is_opened_again(tmp_path):
    path = tmp_path / "runs.sqlite"
    store = Store(path, durable=True)
    run_id = begun(store)
    store.put(run_id, 0, record(store.claim(run_id, 0, 1)[0].key)).result()
    store.close()
    again = Store(path)
    [(task, is_reused, kept)] = again.records(run_id)
    assert (task.position, is_reused, kept.reply.text) == (0, False, "Hello")
    again.close()


@pytest.mark.parametrize(("durable", "level"), [(False, 1), (True, 2)])
def test_how_much_a_power_cut_may_take_is_the_users_choice(tmp_path, durable, level):
    store = Store(tmp_path / "runs.sqlite", durable=durable)
    with store._file.writing() as db:
        found = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "journal_mode")]
    assert found == [level, "wal"]
    store.close()


def another_program(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE history (url)")
    db.commit()
    db.close()


def newer(path: Path) -> None:
    Store(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.commit()
    db.close()


def damaged(path: Path) -> None:
    store = Store(path)
    run_id = begun(store, 500)
    for task in tasks(500):
        kept = store.put(run_id, task.position, record(task.key))
    kept.result()
    store.close()
    data = bytearray(path.read_bytes())
    data[4096:40960] = b"\xff" * (40960 - 4096)
    path.write_bytes(data)


CASES = [
    (lambda path: path.write_text('{"runs": []}' * 500), ["is not a SQLite database", "Give another path"]),
    (another_program, ["database of another program", "Give another path"]),
    (newer, ["newer compat_kit", "version 99", "pip install -U compat-kit"]),
    (Path.mkdir, ["cannot be opened for writing", "Give another path"]),
    (damaged, ["is damaged", ".recover"]),
]


@pytest.mark.parametrize(("make", "words"), CASES, ids=["text", "another program", "newer", "folder", "damaged"])
def test_a_file_that_is_no_store_is_refused_and_left_as_it_was(tmp_path, make, words):
    path = tmp_path / "runs.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        store = Store(path)
        store.rows("SELECT * FROM cell ORDER BY key")
    assert all(word in str(caught.value) for word in [*words, str(path)])
    assert before == (path.read_bytes() if path.is_file() else None)
    if make is damaged:
        assert "sqlite3" in type(caught.value.__cause__).__module__


@pytest.mark.parametrize("path", ["/proc/runs.sqlite", "/dev/null/runs.sqlite", "a\0b"])
def test_a_place_where_nothing_can_be_written_is_refused(path):
    with pytest.raises(StoreError, match="cannot be opened for writing.*Give another path"):
        Store(path)


def test_a_file_beside_it_that_cannot_be_made_is_said_in_plain_words(tmp_path):
    path = tmp_path / "runs.sqlite"
    Store(path).close()
    (tmp_path / "runs.sqlite-wal").mkdir()
    with pytest.raises(StoreError, match="cannot be opened, or a file beside it"):
        Store(path)


def test_a_full_disk_is_told_to_whoever_wrote_and_what_was_done_is_kept(tmp_path):
    store = Store(tmp_path / "runs.sqlite")
    run_id = begun(store, 50)
    claimed = store.claim(run_id, 0, 50)
    store.put(run_id, 0, record(claimed[0].key)).result()
    with store._file.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 4}")
    kept = [store.put(run_id, task.position, record(task.key, "x" * 9000)) for task in claimed[1:]]
    errors = [one.exception() for one in kept]
    assert any(errors)
    assert all("the disk is full" in str(error) and "resume" in str(error) for error in errors if error)
    done = {task.position for task, _, _ in store.records(run_id)}
    assert done == {0} | {task.position for task, error in zip(claimed[1:], errors, strict=True) if error is None}
    with store._file.writing() as db:
        db.execute("PRAGMA max_page_count = 100000")
    open_one = next(task for task in claimed if task.position not in done)
    store.put(run_id, open_one.position, record(open_one.key)).result()
    store.close()


class Meddler(Watcher):
    """Does something to the store when the fifth answer is kept."""

    def __init__(self, meddle):
        self.told, self._meddle = [], meddle

    def finished(self, cell, answer):
        self.told.append(cell.position)
        if len(self.told) == 5:
            self._meddle()


def asked(server: Loopback) -> int:
    """How many questions the server got."""
    return sum(one.path.endswith("/chat/completions") for one in server.requests)


def left_room(store: Store, pages: int) -> None:
    """Let the file grow by so many pages and no more."""
    with store._file.writing() as db:
        used = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {used + pages}")


def test_a_disk_that_is_full_in_the_middle_of_a_run_ends_it_and_what_was_told_is_kept(counting, server, tmp_path):
    server.on("/chat/completions", stream(delta("x" * 5000), delta(finish_reason="stop")))
    store = Store(tmp_path / "runs.sqlite")
    meddler = Meddler(lambda: left_room(store, 4))
    with pytest.raises(StoreError, match="the disk is full.*resume the run"):
        ck.compare([f"question {i}" for i in range(60)], counting, store=store, concurrency=2, warm_up=False, progress=meddler)
    [info] = store.runs()
    assert (info.state, store.rows("SELECT * FROM claim")) == ("interrupted", [])
    assert {task.position for task, _, _ in store.records(info.id)} == set(meddler.told)
    complete = sum(kept.status == "ok" for _, _, kept in store.records(info.id))
    left_room(store, 100_000)
    before = asked(server)
    assert ck.load_run(info.id, store).resume(counting).state == "done"
    assert asked(server) - before == 60 - complete
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be deleted there")
@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_file_that_is_taken_away_in_the_middle_of_a_run_ends_it(counting, tmp_path, is_replaced):
    path = tmp_path / "runs.sqlite"

    def take_away():
        for one in tmp_path.iterdir():
            one.unlink()
        if is_replaced:
            Store(path).close()

    questions = [f"question {i}" for i in range(60)]
    with pytest.raises(StoreError, match="was deleted, moved or replaced while it was in use"):
        ck.compare(questions, counting, store=path, concurrency=2, warm_up=False, progress=Meddler(take_away))
    assert [one.name for one in tmp_path.iterdir()] == ["runs.sqlite"] * is_replaced
    again = ck.compare(questions, counting, store=path, progress=False)
    assert (again.state, len(again.answers), len(ck.runs(path))) == ("done", 60, 1)
    close_stores(str(path))


def test_a_path_means_the_same_file_wherever_the_process_goes(tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    store = Store("runs.sqlite")
    run_id = begun(store)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert store.info(run_id).total == 5
    store.close()
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_disk_that_is_full_before_anything_is_written_says_so(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(StoreError, match="the disk is full"):
        Store(tmp_path / "runs.sqlite")


def test_a_query_only_reads_and_a_wrong_one_is_no_traceback_of_sqlite(tmp_path):
    for place in (tmp_path / "runs.sqlite", ":memory:"):
        store = Store(place)
        run_id = begun(store)
        for wrong in ("DELETE FROM run", "SELECT nothing FROM run", "SELECT 1; SELECT 2", "CREATE TABLE x (a)"):
            with pytest.raises(StoreError):
                store.rows(wrong)
        assert store.info(run_id).total == 5
        store.put(run_id, 0, record("k")).result()
        store.close()


def test_a_store_that_was_closed_says_so(tmp_path):
    store = Store(tmp_path / "runs.sqlite")
    run_id = begun(store)
    store.close()
    store.close()
    for call in (store.runs, lambda: store.claim(run_id, 0, 1), lambda: store.put(run_id, 0, record("k"))):
        with pytest.raises(StoreError, match="was closed"):
            call()


def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    table = tmp_path / "mounts"
    table.write_text("\n".join(["/dev/sda1 / ext4 rw 0 0", *lines]) + "\n")
    monkeypatch.setattr(places, "MOUNTS", table)


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_a_network_drive_is_refused_where_the_path_is_given(tmp_path, monkeypatch, kind):
    drive = tmp_path / "my drive"
    mounts(tmp_path, monkeypatch, f"server:/x {str(drive).replace(' ', chr(92) + '040')} {kind} rw 0 0")
    with pytest.raises(StoreError, match=rf"network drive \({kind}\).*disk of this machine"):
        Store(drive / "runs.sqlite")
    assert not drive.exists()
    Store(tmp_path / "my drive too.sqlite").close()


def test_a_disk_mounted_within_a_network_drive_is_a_disk(tmp_path, monkeypatch):
    mounts(tmp_path, monkeypatch, f"s:/x {tmp_path} nfs rw 0 0", f"/dev/sdb {tmp_path}/disk ext4 rw 0 0", "broken")
    Store(tmp_path / "disk" / "runs.sqlite").close()
    assert places.network_type(tmp_path / "diskette") == "nfs"
    assert places.network_type(Path("\\\\server\\share\\runs.sqlite")) == "UNC"
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "none")
    assert not places.network_type(tmp_path)


@pytest.fixture
def homeless(monkeypatch, tmp_path):
    """No COMPAT_KIT_STORE; the user's data and temporary files lie in a folder of the test."""
    monkeypatch.delenv("COMPAT_KIT_STORE")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(places.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(opening, "_default", {})
    yield tmp_path
    close_stores()


@pytest.mark.skipif(sys.platform != "linux", reason="where the data of a user lie differs")
def test_the_users_own_store_lies_among_the_users_data(homeless):
    store = open_store()
    assert Path(store.path) == (homeless / "home" / "compat_kit" / "runs.sqlite").resolve()
    assert open_store(None) is store is open_store(homeless / "home" / "compat_kit" / ".." / "compat_kit" / "runs.sqlite")


@pytest.mark.skipif(sys.platform != "linux", reason="where the data of a user lie differs")
def test_the_users_own_store_on_a_network_drive_falls_back_with_one_warning(homeless, monkeypatch):
    mounts(homeless, monkeypatch, f"s:/home {homeless}/home nfs rw 0 0")
    with pytest.warns(UserWarning, match="network drive.*COMPAT_KIT_STORE") as caught:
        store = open_store()
    assert len(caught) == 1
    folder = Path(store.path).parent
    assert (folder.parent, stat.S_IMODE(folder.stat().st_mode)) == (homeless.resolve(), 0o700)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert open_store() is store


@pytest.mark.skipif(sys.platform != "linux", reason="where the data of a user lie differs")
def test_a_folder_of_somebody_else_is_not_used_as_the_temporary_one(homeless, monkeypatch):
    (homeless / "home").write_text("no folder")
    (homeless / "elsewhere").mkdir()
    (homeless / f"compat_kit-{os.getuid()}").symlink_to(homeless / "elsewhere")
    with pytest.warns(UserWarning, match="cannot be made"):
        store = open_store()
    assert not list((homeless / "elsewhere").iterdir())
    assert Path(store.path).is_file()


def test_the_environment_says_where_runs_are_kept(monkeypatch, tmp_path):
    monkeypatch.setenv("COMPAT_KIT_STORE", str(tmp_path / "mine.sqlite"))
    assert open_store().path == str((tmp_path / "mine.sqlite").resolve())
    monkeypatch.setenv("COMPAT_KIT_STORE", ":memory:")
    assert open_store().path == ":memory:"


def test_one_file_has_one_store_and_memory_that_nobody_shares_is_new(tmp_path, monkeypatch):
    store = open_store(tmp_path / "a.sqlite")
    assert open_store(str(tmp_path / "a.sqlite")) is store is open_store(store)
    assert open_store(False) is not open_store(False)
    monkeypatch.chdir(tmp_path)
    assert open_store("a.sqlite") is store
    store.close()
    again = open_store(tmp_path / "a.sqlite")
    assert again is not store
    assert len(again.runs()) == 0
    close_stores(str(tmp_path / "a.sqlite"))


@pytest.mark.parametrize("wrong", [True, 5, "", ["a"], b"runs"])
def test_what_is_no_store_is_refused(wrong):
    with pytest.raises(ConfigurationError, match="`store` is a path"):
        open_store(wrong)


def let_write(store: Store, may: bool) -> None:
    """Whether the file takes anything: a disk so full that not even a claim can be taken back does not."""
    with store._file.writing() as db:
        db.execute(f"PRAGMA query_only = {int(not may)}")


def test_a_run_ended_by_a_disk_that_takes_nothing_is_interrupted_and_goes_on_in_the_same_process(counting, server, tmp_path):
    server.on("/chat/completions", stream(delta("x"), delta(finish_reason="stop")))
    store = Store(tmp_path / "runs.sqlite")
    meddler = Meddler(lambda: let_write(store, may=False))
    with pytest.raises(StoreError):
        ck.compare([f"question {i}" for i in range(40)], counting, store=store, concurrency=4, warm_up=False, progress=meddler)
    assert store.rows("SELECT * FROM claim")  # nothing of it could be taken back
    [info] = store.runs()
    assert (info.state, store.info(info.id).state) == ("interrupted", "interrupted")
    with pytest.raises(StoreError):
        ck.load_run(info.id, store).resume(counting)
    let_write(store, may=True)
    run = ck.load_run(info.id, store)
    run.resume(counting, observer=None)
    assert (run.state, len(run.answers), store.rows("SELECT * FROM claim")) == ("done", 40, [])


def test_what_a_run_that_could_not_be_ended_has_claimed_is_free_for_another_run(tmp_path):
    store = Store(tmp_path / "runs.sqlite")
    first, second = begun(store, 3), begun(store, 3)
    assert len(store.claim(first, 0, 3)) == 3
    let_write(store, may=False)
    with pytest.raises(StoreError):
        store.end(first, "interrupted")
    assert store.info(first).state == "interrupted"
    let_write(store, may=True)
    assert len(store.claim(second, 0, 3)) == 3
    assert store.claim(first, 0, 3) == []
    store.put(second, 0, record(store.rows("SELECT key FROM cell")[0][0])).result()
    assert store._writer.owner.left == set()
    store.close()
