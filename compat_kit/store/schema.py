"""The tables of a store. Whoever reads it with other software finds here what stands where."""

from __future__ import annotations

VERSION = 1
APPLICATION = 0x636B6974  # "ckit"

TABLES = """
-- One call of `ck.compare`. state: "opening" until all its cells are there, then as in `RunInfo`. spec: JSON of columns, repeats,
-- scorers and versions; no key of a server is in it.
CREATE TABLE IF NOT EXISTS run (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, made_s REAL NOT NULL, ended_s REAL, state TEXT NOT NULL, spec TEXT NOT NULL
) WITHOUT ROWID;

-- Its rows. body: JSON of what was asked; {"blob": hash} stands for a long value. grp: prompts that are not independent.
CREATE TABLE IF NOT EXISTS prompt (
    run TEXT NOT NULL, row INTEGER NOT NULL, name TEXT NOT NULL, grp TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (run, row)
) WITHOUT ROWID;

-- Its cells, in the order in which they are asked. row -1 is a warm-up. result is NULL until there is one.
-- is_reused: the answer is of an earlier run.
CREATE TABLE IF NOT EXISTS cell (
    run TEXT NOT NULL, position INTEGER NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, repeat INTEGER NOT NULL,
    key TEXT NOT NULL, result INTEGER, is_reused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (run, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cell_by_place ON cell (run, row, repeat, col);
CREATE INDEX IF NOT EXISTS cell_by_result ON cell (result);
CREATE INDEX IF NOT EXISTS cell_to_ask ON cell (run, col, position) WHERE result IS NULL;

-- Answers, shared by all cells with their key. Times in seconds, NULL where not known. reply: JSON of what has no column.
-- stamps: the arrivals of the chunks. is_reusable: 1 for a complete answer, the one that later runs take.
CREATE TABLE IF NOT EXISTS result (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, status TEXT NOT NULL, is_reusable INTEGER NOT NULL, made_s REAL NOT NULL,
    answer TEXT NOT NULL, error TEXT NOT NULL, error_kind TEXT NOT NULL, model TEXT, finish_reason TEXT,
    prompt_tokens INTEGER, completion_tokens INTEGER, total_tokens INTEGER, reasoning_tokens INTEGER, cached_tokens INTEGER,
    ttft_s REAL, ttfo_s REAL, tpot_s REAL, decode_tokens_per_s REAL, total_s REAL, queued_s REAL, client_lag_s REAL,
    attempts INTEGER, company INTEGER, is_estimated INTEGER, is_client_bound INTEGER, worker TEXT NOT NULL,
    reply TEXT NOT NULL, stamps BLOB
);
CREATE UNIQUE INDEX IF NOT EXISTS result_to_reuse ON result (key) WHERE is_reusable = 1;
CREATE INDEX IF NOT EXISTS result_failed ON result (id) WHERE status = 'failed';

-- Who is asking what just now, so that two notebooks do not ask the same. The key "run:..." says who works on a run.
-- owner: host, boot, processes, pid, start, store, run. until_s: renewed while the owner lives.
CREATE TABLE IF NOT EXISTS claim (key TEXT PRIMARY KEY, owner TEXT NOT NULL, until_s REAL NOT NULL) WITHOUT ROWID;

-- What scorers said. identity: of the scorer with all its settings and of what the answer was held against.
CREATE TABLE IF NOT EXISTS score (
    result INTEGER NOT NULL, scorer TEXT NOT NULL, identity TEXT NOT NULL, value REAL, passed INTEGER, reason TEXT NOT NULL,
    usage TEXT NOT NULL, cost REAL, PRIMARY KEY (result, scorer, identity)
) WITHOUT ROWID;
-- Which of them belong to which run.
CREATE TABLE IF NOT EXISTS run_score (
    run TEXT NOT NULL, position INTEGER NOT NULL, scorer TEXT NOT NULL, identity TEXT NOT NULL,
    PRIMARY KEY (run, position, scorer)
) WITHOUT ROWID;

-- What people said. choice: the column they preferred, NULL for none of them. shown: JSON of the columns in the order shown.
CREATE TABLE IF NOT EXISTS vote (
    run TEXT NOT NULL, row INTEGER NOT NULL, repeat INTEGER NOT NULL, voter TEXT NOT NULL, choice INTEGER, shown TEXT NOT NULL,
    made_s REAL NOT NULL, PRIMARY KEY (run, row, repeat, voter)
) WITHOUT ROWID;

-- Long values, images above all, once each. hash: SHA-256 in hexadecimal digits.
CREATE TABLE IF NOT EXISTS blob (hash TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
"""
