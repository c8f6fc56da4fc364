"""Runs are kept as they go: claimed, answered, linked, listed, and gone on with."""

from __future__ import annotations

import asyncio
import os
import threading
from dataclasses import replace

import pytest

import compat_kit as ck
from compat_kit.errors import AmbiguousName, StoreError, UnknownName
from compat_kit.replies import Usage
from compat_kit.store import FAILED, STOPPED, TRUNCATED, Runs, Score, Store, Task, Vote, cells, leases
from compat_kit.store.leases import LEASE_S, Owner, Watch
from tests.loopback import count_to_five, delta, refuse, stream
from tests.storing import key_of, prompts, record, spec, tasks


@pytest.fixture(params=["file", "memory"])
def store(request, tmp_path):
    made = Store(":memory:" if request.param == "memory" else tmp_path / "runs.sqlite")
    yield made
    made.close()


@pytest.fixture
def other(store, tmp_path):
    """Another process's view of the same file."""
    if store.path == ":memory:":
        pytest.skip("nobody else sees what is in memory")
    made = Store(store.path)
    yield made
    made.close()


def begun(store: Store, count: int = 6, columns: int = 1, word: str = "", **how) -> str:
    return store.begin(spec(columns), prompts(count // columns), tasks(count, columns, word), **how)[0]


def answered(store: Store, run_id: str, count: int, word: str = "", **how) -> None:
    for task in tasks(count, 1, word):
        store.put(run_id, task.position, record(task.key, **how)).result()


def test_cells_are_claimed_in_order_and_each_once(store):
    run_id = begun(store, 6, columns=2)
    assert [task.position for task in store.claim(run_id, 1, 2)] == [1, 3]
    assert [task.position for task in store.claim(run_id, 1, 2)] == [5]
    assert store.claim(run_id, 1, 2) == []
    assert store.claim(run_id, 0, 0) == []
    assert (store.remaining(run_id, 0), store.remaining(run_id, 1)) == (3, 3)


def test_of_cells_that_ask_the_same_one_is_asked_and_the_others_take_its_answer(store):
    same = [Task(i, i, 0, 0, key_of("same")) for i in range(3)]
    run_id, _ = store.begin(spec(), prompts(3), same)
    [task] = store.claim(run_id, 0, 5)
    assert store.claim(run_id, 0, 5) == []
    store.put(run_id, task.position, record(task.key)).result()
    assert store.claim(run_id, 0, 5) == []
    assert [(one.position, reused) for one, reused, _ in store.records(run_id)] == [(0, False), (1, True), (2, True)]
    assert store.remaining(run_id, 0) == 0


@pytest.mark.parametrize("status", [FAILED, STOPPED, TRUNCATED, "filtered"])
def test_what_is_not_complete_is_taken_by_no_other_run(store, status):
    first = begun(store, 2)
    answered(store, first, 2, status=status)
    second, reused = store.begin(spec(), prompts(2), tasks(2))
    assert reused == 0
    assert len(store.claim(second, 0, 5)) == 2


def test_complete_answers_are_taken_by_later_runs_warm_ups_too_but_not_counted(store):
    with_warm_up = [Task(0, -1, 0, 0, key_of("warm")), *(replace(task, position=task.position + 1) for task in tasks(3))]
    first, reused = store.begin(spec(), prompts(3), with_warm_up)
    assert reused == 0
    for task in with_warm_up:
        store.put(first, task.position, record(task.key))
    second, reused = store.begin(spec(), prompts(3), with_warm_up)
    assert reused == 3
    assert store.claim(second, 0, 9) == []
    assert [reused for _, reused, _ in store.records(second)] == [True] * 4
    third, reused = store.begin(spec(), prompts(3), with_warm_up, reuse=False)
    assert (reused, store.remaining(third, 0)) == (0, 4)


def test_a_second_complete_answer_of_one_key_is_kept_with_its_own_cell(store):
    first, second = begun(store, 1), begun(store, 1)
    store.put(first, 0, record(key_of(0), "one")).result()
    store.put(second, 0, record(key_of(0), "two")).result()
    assert [next(store.records(run_id))[2].reply.text for run_id in (first, second)] == ["one", "two"]
    third = begun(store, 1)
    assert next(store.records(third))[2].reply.text == "one"


def test_the_first_complete_answer_of_a_cell_stays(store):
    run_id = begun(store, 1)
    for text, status in (("broken", FAILED), ("one", "ok"), ("two", "ok"), ("late", FAILED)):
        store.put(run_id, 0, record(key_of(0), text, status)).result()
    assert [kept.reply.text for _, _, kept in store.records(run_id)] == ["one"]
    assert store.rows("SELECT count(*) FROM result")[0][0] == 4


def test_claims_end_when_they_are_given_back_or_answered_or_the_run_ends(store):
    run_id = begun(store, 3)
    claimed = store.claim(run_id, 0, 3)
    store.release([claimed[1].key]).result()
    assert store.claim(run_id, 0, 3) == [claimed[1]]
    store.put(run_id, 0, record(claimed[0].key, status=FAILED)).result()
    assert [row[0] for row in store.rows("SELECT count(*) FROM claim WHERE key NOT LIKE 'run:%'")] == [2]
    store.end(run_id, "interrupted")
    assert store.rows("SELECT * FROM claim") == []
    assert store._writer.owner.held == set()


def test_another_process_takes_nothing_that_is_asked_and_links_what_was_answered(store, other):
    run_id = begun(store, 4)
    mine = store.claim(run_id, 0, 2)
    its = other.claim(run_id, 0, 9)
    assert [task.position for task in mine + its] == [0, 1, 2, 3]
    assert (store.elsewhere(run_id, 0), other.elsewhere(run_id, 0)) == (2, 2)
    second = begun(other, 4)
    assert other.claim(second, 0, 9) == []
    assert other.elsewhere(second, 0) == 4  # for another run of the same process too
    for task in mine:
        store.put(run_id, task.position, record(task.key)).result()
    assert other.claim(second, 0, 9) == []
    assert (other.remaining(second, 0), other.elsewhere(second, 0)) == (2, 2)


def test_what_failed_elsewhere_is_free_again(store, other):
    run_id, second = begun(store, 1), begun(other, 1)
    [task] = store.claim(run_id, 0, 1)
    assert other.claim(second, 0, 1) == []
    store.put(run_id, 0, record(task.key, status=FAILED)).result()
    assert other.claim(second, 0, 1) == [task]


def with_owner(store: Store, owner: str) -> None:
    with store._file.writing() as db:
        db.execute("UPDATE claim SET owner = ?", (owner,))


def here(pid: int, started: str) -> str:
    return f"{leases._host()}|{pid}|{started}|abcd|"


def test_the_claims_of_a_process_that_has_ended_are_void_at_once(store):
    run_id = begun(store, 2)
    store.claim(run_id, 0, 2)
    with_owner(store, here(2**22 + 5, "5"))
    assert store.elsewhere(run_id, 0) == 0
    assert len(store.claim(run_id, 0, 2)) == 2


@pytest.mark.skipif(not leases.PROC.is_dir(), reason="when a process was started is not told here")
def test_a_process_that_got_the_number_of_another_is_not_it():
    pid = os.getpid()
    assert not leases.is_gone(here(pid, leases._started(pid)))
    assert leases.is_gone(here(pid, "1"))
    assert not leases.is_gone(f"elsewhere|{pid}|1|abcd|")


def test_without_proc_a_process_is_looked_for_by_its_number(monkeypatch, tmp_path):
    host = leases._host()
    monkeypatch.setattr(leases, "PROC", tmp_path)
    assert not leases.is_gone(f"{host}|{os.getpid()}||abcd|")
    assert leases.is_gone(f"{host}|{2**22 + 5}||abcd|")
    assert not leases.is_gone("nonsense")
    assert not leases.is_gone(f"{host}|nobody||abcd|")
    monkeypatch.setattr(leases.sys, "platform", "win32")
    assert not leases.is_gone(f"{host}|{2**22 + 5}||abcd|")


def test_a_claim_of_another_machine_lapses_when_it_is_not_renewed_whatever_the_clocks_say():
    now_s = 100.0
    watch = Watch(clock=lambda: now_s)
    owner = "elsewhere|1|2|abcd|"
    for until_s in (5.0, 1e12, -3.0):  # set back and forth
        assert not watch.has_lapsed(owner, until_s)
    now_s += LEASE_S
    assert not watch.has_lapsed(owner, -3.0)
    now_s += 1
    assert watch.has_lapsed(owner, -3.0)
    assert not watch.has_lapsed(owner, -2.0)


def test_claims_are_renewed_while_they_are_held(store, monkeypatch):
    run_id = begun(store, 1)
    store.claim(run_id, 0, 1)
    owner = store._writer.owner
    with store._file.writing() as db:
        db.execute("UPDATE claim SET until_s = 0")
    assert not owner.is_due()
    owner._beaten_s -= leases.BEAT_S
    assert owner.is_due()
    store.rows("SELECT 1")
    store.put_scores(run_id, 0, {}).result()  # whatever wakes the writer
    assert store.rows("SELECT min(until_s) > 0 FROM claim")[0][0] == 1
    assert not Owner().is_due()


def test_what_failed_or_broke_off_is_open_again_and_its_try_is_kept(store):
    run_id = begun(store, 5)
    kept = [record(key_of(i)) for i in range(5)]
    kept[1] = replace(kept[1], status=FAILED, error="no")
    kept[2] = replace(kept[2], status=STOPPED)
    kept[3] = replace(kept[3], status=TRUNCATED, error="cut", reply=replace(kept[3].reply, finish_reason=None))
    kept[4] = replace(kept[4], status=TRUNCATED, reply=replace(kept[4].reply, finish_reason="length"))
    for position, one in enumerate(kept):
        store.put(run_id, position, one)
    store.end(run_id, "done")
    assert store.info(run_id).failed == 1
    assert store.reopen(run_id)
    assert store.info(run_id).state == "running"
    assert [task.position for task in store.claim(run_id, 0, 9)] == [1, 2, 3]
    assert store.rows("SELECT count(*) FROM result")[0][0] == 5


def test_whoever_joins_a_run_leaves_alone_what_failed_there(store, other):
    run_id = begun(store, 2)
    store.put(run_id, 0, record(key_of(0), status=FAILED)).result()
    assert not other.reopen(run_id)
    assert [task.position for task in other.claim(run_id, 0, 9)] == [1]


def test_a_run_is_over_when_nobody_works_on_it_or_nothing_is_open(store, other):
    run_id = begun(store, 1)
    other.reopen(run_id)
    other.end(run_id, "interrupted")
    assert store.info(run_id).state == "running"
    other.reopen(run_id)
    store.put(run_id, 0, record(key_of(0))).result()
    store.end(run_id, "done")
    assert other.info(run_id).state == "done"


def test_a_run_that_nobody_works_at_any_more_was_interrupted(store):
    run_id = begun(store)
    assert store.info(run_id).state == "running"
    with_owner(store, here(2**22 + 5, "5"))
    assert [one.state for one in store.runs()] == ["interrupted"]


def test_a_run_is_seen_when_all_its_cells_are_there(store):
    def seen():
        yield from tasks(1500)
        assert store.runs() == Runs([])
        with pytest.raises(UnknownName):
            store.info(store.rows("SELECT id FROM run")[0][0])
        yield from ()

    run_id, _ = store.begin(spec(), prompts(3), seen(), name="mine \ud800")
    assert store.info(run_id).total == 1500
    assert store.info(run_id).name == "mine ?"


def test_a_run_whose_cells_cannot_be_made_leaves_nothing(store):
    def broken():
        yield from tasks(3)
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        store.begin(spec(), prompts(3), broken())
    assert store.claim("none", 0, 1) == []
    assert [store.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("run", "cell", "prompt", "claim")] == [0] * 4


def test_ids_are_short_sort_by_time_and_never_meet(store):
    ids = [begun(store, 1) for _ in range(40)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 40
    assert all(len(one) == 15 and not set("01lo") & set(one[11:]) for one in ids)
    assert [one.id for one in store.runs()] == ids[::-1]


def test_a_run_is_found_by_the_beginning_of_its_id_or_of_its_last_part(store):
    store.rows("SELECT 1")
    with pytest.raises(UnknownName, match="There are none"):
        store.find("k3f9")
    with store._file.writing() as db:
        for run_id in ("2026-11-21-k3f9", "2026-11-21-m2aa", "2026-11-22-k3g2"):
            db.execute("INSERT INTO run VALUES (?, '', 0, NULL, 'done', '{\"columns\": []}')", (run_id,))
    assert store.find("2026-11-22") == store.find("k3g") == "2026-11-22-k3g2"
    assert store.find("2026-11-21-m2aa") == store.find("m2") == "2026-11-21-m2aa"
    with pytest.raises(AmbiguousName) as several:
        store.find("k3")
    assert len(several.value.candidates) == 2
    for wrong in ("k3x9", "2026-11-21-k3f8"):
        with pytest.raises(UnknownName, match="Did you mean.*2026-11-21-k3f9") as unknown:
            store.find(wrong)
        assert "`ck.runs()`" in unknown.value.hint
    for call in (store.info, store.spec, store.delete):
        with pytest.raises(UnknownName):
            call("2026-11-21")


def test_the_list_of_runs_shows_itself(store):
    assert repr(store.runs()) == "no runs"
    run_id = begun(store, 4, columns=2, name="<b>first</b>")
    store.put(run_id, 0, record(key_of(0))).result()
    store.put(run_id, 1, record(key_of(1), status=FAILED)).result()
    store.end(run_id, "done")
    found = store.runs()
    assert (found[0].total, found[0].done, found[0].failed, list(found[0].labels)) == (4, 2, 1, ["m0", "m1"])
    assert found[:1] == found
    assert "2 of 4" in repr(found)
    page = found._repr_html_()
    assert "&lt;b&gt;first&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "1 failed" in page


def test_listing_many_runs_asks_the_store_once(store, monkeypatch):
    for number in range(5):
        begun(store, 2, word=str(number))
    asked = []
    rows = store.rows
    monkeypatch.setattr(store, "rows", lambda *query: asked.append(query) or rows(*query))
    assert len(store.runs()) == 5
    assert len(asked) == 1


def test_scores_are_kept_and_taken_by_later_runs(store):
    run_id = begun(store, 2)
    good = Score(1.0, True, "why \ud800", Usage(3, 4, 7, 1, 0), 0.5)
    store.put(run_id, 0, record(key_of(0)), {"exact": ("v1", good), "judge": ("v2", Score(None))}).result()
    store.put_scores(run_id, 0, {"judge": ("v2", Score(0.5))}).result()
    store.put_scores(run_id, 1, {"exact": ("v1", good)}).result()  # there is no answer
    assert store.scores(run_id) == {0: {"exact": replace(good, reason="why ?"), "judge": Score(0.5)}}
    later = begun(store, 2)
    assert store.scores(later) == {}
    assert store.link_scores(later, [(0, "exact", "v1"), (0, "judge", "other"), (1, "exact", "v1")]).result() == [
        True,
        False,
        False,
    ]
    assert list(store.scores(later)[0]) == ["exact"]


def test_votes_are_kept_and_minds_may_change(store):
    run_id = begun(store)
    store.put_vote(run_id, 0, 0, "me", 1, [1, 0])
    store.put_vote(run_id, 0, 0, "me", None, [1, 0])
    store.put_vote(run_id, 0, 0, "you", 0, [0, 1])
    assert store.votes(run_id) == [Vote(0, 0, "me", None, (1, 0)), Vote(0, 0, "you", 0, (0, 1))]


def test_prompts_come_back_with_their_bodies_one_by_one(store):
    run_id = begun(store, 3)
    assert store.prompts(run_id) == [(f"question {i}", "") for i in range(3)]
    assert store.body(run_id, 2) == {"messages": ["question 2"]}
    with pytest.raises(StoreError, match="no row 7"):
        store.body(run_id, 7)
    assert store.spec(run_id) == spec()


def test_records_come_in_the_order_of_the_table_page_by_page(store):
    places = [
        Task(i, row, column, 0, key_of(i))
        for i, (row, column) in enumerate((row, column) for column in (1, 0) for row in range(150))
    ]
    run_id, _ = store.begin(spec(2), prompts(150), places)
    for task in places:
        kept = store.put(run_id, task.position, record(task.key))
    kept.result()
    found = [(task.row, task.column) for task, _, _ in store.records(run_id)]
    assert found == [(row, column) for row in range(150) for column in (0, 1)]
    some = [task.column for task, _, _ in store.records(run_id, "cell.col = ? AND result.status = ?", (1, "ok"))]
    assert some == [1] * 150


def test_a_run_is_forgotten_and_what_nobody_needs_any_more_with_the_next_tidying(store):
    body = {"messages": ["x" * 2000]}
    asked = ({"name": "", "group": "", "body": body} for _ in range(2))
    first, _ = store.begin(spec(), asked, tasks(2))
    second = begun(store, 3)
    store.put(first, 0, record(key_of(0), status=FAILED), {"exact": ("v1", Score(1.0))})
    store.put(first, 1, record(key_of(1)))
    store.put(second, 2, record(key_of(2))).result()
    store.delete(first)
    assert [one.id for one in store.runs()] == [second]
    assert store.claim(begun(store, 2), 0, 9)[0].position == 0
    assert store.rows("SELECT count(*) FROM result")[0][0] == 3
    store.vacuum()
    left = {name: store.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("result", "score", "blob")}
    assert left == {"result": 2, "score": 0, "blob": 0}


def test_what_is_used_is_not_tidied_away(store):
    body = {"messages": ["x" * 2000]}
    run_id, _ = store.begin(spec(), [{"name": "", "group": "", "body": body}], tasks(1))
    one = record(key_of(0))
    store.put(run_id, 0, replace(one, reply=replace(one.reply, raw={"picture": "y" * 2000}))).result()
    store.vacuum()
    assert store.body(run_id, 0) == body
    assert next(store.records(run_id))[2].reply.raw == {"picture": "y" * 2000}


def test_jobs_that_fail_in_company_fail_alone(store):
    run_id = begun(store, 20)
    held = threading.Event()
    store._writer.submit(lambda _: held.wait())
    kept = [store.put(run_id, i, record(key_of(i)) if i != 7 else None) for i in range(20)]
    held.set()
    assert [i for i, one in enumerate(kept) if one.exception()] == [7]
    assert store.remaining(run_id, 0) == 1


def test_readers_do_not_wait_for_the_writer(store, other):
    run_id = begun(store, 1)
    with store._file.writing() as db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE cell SET result = 5")
        assert (store.remaining(run_id, 0), other.remaining(run_id, 0)) == (1, 1)
        db.execute("ROLLBACK")


def test_any_thread_reads_and_writes(store):
    run_id = begun(store, 40)
    errors = []

    def work(start):
        try:
            for position in range(start, 40, 4):
                store.put(run_id, position, record(key_of(position))).result()
                assert position in {task.position for task, _, _ in store.records(run_id)}
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert store.info(run_id).done == 40


def test_the_awaited_doors_give_the_same(store):
    async def work():
        run_id, _ = await store.abegin(spec(), prompts(2), tasks(2))
        [first] = await store.aclaim(run_id, 0, 1)
        await asyncio.wrap_future(store.put(run_id, 0, record(first.key)))
        left = await store.aremaining(run_id, 0)
        await store.aend(run_id, "interrupted")
        return run_id, left, await store.areopen(run_id)

    run_id, left, is_alone = asyncio.run(work())
    assert (left, is_alone, store.info(run_id).done) == (1, True, 1)


def test_whoever_is_cancelled_while_claiming_has_claimed_nothing(store):
    run_id = begun(store, 2)
    held = threading.Event()

    async def work():
        store._writer.submit(lambda _: held.wait())
        claiming = asyncio.create_task(store.aclaim(run_id, 0, 2))
        await asyncio.sleep(0)
        claiming.cancel()
        with pytest.raises(asyncio.CancelledError):
            await claiming

    asyncio.run(work())
    held.set()
    store.put_scores(run_id, 0, {}).result()
    store.put_scores(run_id, 0, {}).result()
    assert len(store.claim(run_id, 0, 2)) == 2


def test_an_answer_is_kept_although_nobody_waits_for_it_any_more(store):
    run_id = begun(store, 1)

    async def work():
        keeping = asyncio.wrap_future(store.put(run_id, 0, record(key_of(0))))
        keeping.cancel()

    asyncio.run(work())
    store.put_scores(run_id, 0, {}).result()
    assert store.remaining(run_id, 0) == 0


KEY = "sk-very-secret-0123456789"
REFUSED = {"error": {"message": f"Incorrect API key provided: {KEY}", "param": KEY, "code": "invalid_api_key"}}
CALL = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": f'{{"key": "{KEY}"}}'}}


@pytest.mark.parametrize(
    ("handler", "is_there"),
    [
        (count_to_five, b"1 2 3 4 5"),
        (refuse(401, REFUSED), b"Incorrect API key"),
        (refuse(503, REFUSED), b"Incorrect API key"),
        (stream(delta("Half"), REFUSED), b"Half"),
        (stream(delta(tool_calls=[CALL]), delta(finish_reason="tool_calls")), b"arguments"),
        (stream(delta(f"It is {KEY}."), delta(finish_reason="stop")), b"It is"),
    ],
    ids=["answer", "refused", "overloaded", "broken off", "tool", "text"],
)
def test_no_key_of_a_server_is_in_the_file(counting, server, tmp_path, handler, is_there):
    server.on("/chat/completions", handler)
    counting._retry = replace(counting._retry, max_retries=0)
    store = Store(tmp_path / "runs.sqlite")
    hidden = {"extra_headers": {"X-Key": KEY}, "extra_body": {"api_key": KEY}}
    prompt = ck.Prompt("Hi", options={**hidden, "seed": 5})
    ck.compare(prompt, counting, options={**hidden, "temperature": 0}, store=store, progress=False)
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    store.close()
    content += b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert all(word in content for word in (is_there, b'"temperature": 0', b'"seed": 5'))
    assert b"very-secret" not in content


def test_what_is_asked_for_all_the_time_is_found_by_an_index(store):
    """A column that has got far ahead of another is claimed from as quickly as before, in a store of many runs too."""
    run_id = begun(store, 40, columns=2)
    statements: list[str] = []
    with store._file.writing() as db:
        db.set_trace_callback(statements.append)
        assert len(cells.claim(db, run_id, 1, 5, owner=store._writer.owner, watch=store._watch)) == 5
        cells.reopen(db, run_id, store._writer.owner, store._watch)
        db.set_trace_callback(None)
        plans = [row[3] for one in statements for row in db.execute(f"EXPLAIN QUERY PLAN {one}") if " claim" not in row[3]]
    assert "SEARCH cell USING INDEX cell_to_ask (run=? AND col=?)" in plans
    assert [plan for plan in plans if plan.startswith("SCAN")] == []
