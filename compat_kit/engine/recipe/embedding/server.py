"""Real llama.cpp with the model, as compat_kit's engine starts it, for the evaluation and the tests."""

from __future__ import annotations

import json
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Vectors = NDArray[np.float64]


@contextmanager
def served(path: Path, n_ctx: int = 512, n_parallel: int = 4) -> Iterator[str]:
    """The address of a server with the model, for as long as the block lasts."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.hostnames, params.port = ["127.0.0.1"], 0
    params.n_parallel, params.n_ctx = n_parallel, n_ctx * n_parallel
    params.n_batch = params.n_ubatch = n_ctx
    params.embedding = True
    if hasattr(params, "kv_unified_per_slot"):
        params.kv_unified, params.kv_unified_per_slot = True, n_ctx
    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    params.ui, params.offline, params.fit_params, params.verbosity = False, True, False, 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    yield server.listening_address


def post(address: str, path: str, body: dict[str, Any]) -> Any:
    """The JSON that the server answers."""
    request = urllib.request.Request(  # noqa: S310 - the server of this process
        address + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as reply:  # noqa: S310
        return json.load(reply)


def embeddings(address: str, texts: Sequence[str]) -> Vectors:
    """(texts, width): what /v1/embeddings answers, each of length 1."""
    rows: list[list[float]] = []
    for start in range(0, len(texts), 64):
        reply = post(address, "/v1/embeddings", {"input": list(texts[start : start + 64]), "model": "mini-embed"})
        rows += [item["embedding"] for item in sorted(reply["data"], key=lambda item: item["index"])]
    return np.array(rows)
