"""Real llama.cpp with the two files, started as the package's engine starts it."""

from __future__ import annotations

import base64
import io
import json
import urllib.request
from typing import TYPE_CHECKING, Any

from PIL import Image

from .export import MODEL, PROJECTOR

if TYPE_CHECKING:
    from pathlib import Path

    from .canvas import Pixels

Answer = dict[str, Any]


class Server:
    """llama.cpp's HTTP server in this process, for as long as the object lives."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path, params.mmproj.path = str(folder / MODEL), str(folder / PROJECTOR)
        params.hostnames, params.port = ["127.0.0.1"], 0
        params.n_parallel, params.n_ctx = 2, 2 * 1024
        params.embedding = True
        params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
        params.kv_unified, params.kv_unified_per_slot = True, 1024
        params.use_jinja, params.ui, params.offline, params.fit_params = True, False, True, False
        params.default_template_kwargs = {"enable_thinking": "false"}
        params.verbosity = 1
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        self._server = xllamacpp.Server(params)
        self.url: str = self._server.listening_address

    def chat(self, messages: list[dict[str, Any]], **options: Any) -> Answer:
        """The answer of `/v1/chat/completions` at temperature 0."""
        body = json.dumps({"messages": messages, "temperature": 0, "max_tokens": 64, **options}).encode()
        request = urllib.request.Request(f"{self.url}/v1/chat/completions", body, {"content-type": "application/json"})  # noqa: S310
        with urllib.request.urlopen(request, timeout=60) as reply:  # noqa: S310
            return dict(json.load(reply))

    def ask(self, question: str, picture: Pixels | str | None) -> str:
        """What the model answers to a question about a picture (pixels, or a data URL)."""
        parts: list[dict[str, Any]] = []
        if picture is not None:
            url = picture if isinstance(picture, str) else data_url(picture)
            parts.append({"type": "image_url", "image_url": {"url": url}})
        if question:
            parts.append({"type": "text", "text": question})
        return str(self.chat([{"role": "user", "content": parts}])["choices"][0]["message"]["content"])


def data_url(pixels: Pixels) -> str:
    """The picture as a PNG in a data URL."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
