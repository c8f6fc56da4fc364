"""The engine's own process: llama.cpp's HTTP server, until its parent is gone.

Run by path, not as a module, so that nothing of compat_kit is loaded here. One line of JSON with the settings comes on
standard input, one line with the address or the error goes out. Standard input then stays open and silent: when it
ends, the parent has ended, however that came about, and so does this process.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
from typing import Any


def main() -> None:
    """Serve one model. Exits with 1 when it cannot be started."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupted notebook cell is no reason to stop
    reply_to = os.dup(1)
    os.dup2(2, 1)  # llama.cpp prints where it likes; only the one line may go to the parent
    settings = json.loads(sys.stdin.buffer.readline())
    try:
        server = _start(settings)
    except Exception as error:
        _send(reply_to, {"error": f"{type(error).__name__}: {error}"})
        sys.exit(1)
    _send(reply_to, {"url": server.listening_address})
    _wait_for_the_end()
    os._exit(0)  # at once: there is nobody left to wait for the requests that are under way


def _wait_for_the_end() -> None:
    """Come back when the parent has ended, even while a process that it forked holds its end of the pipe open."""
    parent = os.getppid()
    if sys.platform == "win32":
        sys.stdin.buffer.read()
        return
    while os.getppid() == parent:
        readable, _, _ = select.select([0], [], [], 1.0)
        if readable and not os.read(0, 1024):
            return


def _start(settings: dict[str, Any]) -> Any:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = settings["path"]
    if settings["mmproj"]:
        params.mmproj.path = settings["mmproj"]
    params.model_alias = {settings["name"]}
    params.hostnames = ["127.0.0.1"]
    params.port = settings["port"]
    params.n_parallel = settings["n_parallel"]
    params.n_ctx = settings["n_ctx"] * settings["n_parallel"]  # llama.cpp shares its window between the slots
    params.embedding = True  # beside chats: llama.cpp decides by the request
    if settings["n_ubatch"]:  # a text to embed has to fit into one step
        params.n_batch = params.n_ubatch = settings["n_ubatch"]
    if hasattr(params, "kv_unified_per_slot"):
        # With a cache for each slot llama.cpp cuts texts of one step to equal lengths, and their mean is of the last piece only.
        params.kv_unified, params.kv_unified_per_slot = True, settings["n_ctx"]
    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    params.use_jinja = True
    params.default_template_kwargs = settings["template_kwargs"]
    params.endpoint_slots = params.endpoint_metrics = params.endpoint_props = True
    params.ui = False
    params.offline = True
    params.fit_params = False  # what does not fit is an error here, not a search for what would
    params.verbosity = 1
    if not settings["keeps_prompts"]:
        params.cache_prompt, params.cache_ram_mib = False, 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = settings["n_threads"]
    if settings["seed"] is not None:
        params.sampling.seed = settings["seed"]
    return xllamacpp.Server(params)


def _send(file: int, message: dict[str, str]) -> None:
    os.write(file, json.dumps(message).encode() + b"\n")


if __name__ == "__main__":
    main()
