"""A server that makes a vector of each text, which only that text has; with faults, drawn from a seed, where they are wanted."""

from __future__ import annotations

import base64
import hashlib
import json
import random
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from .loopback import head

if TYPE_CHECKING:
    from .loopback import Exchange

DIMENSIONS = 8
FAULTS = ("429", "503", "cut before the answer", "cut in its head", "cut in its body")


def vector_of(text: str, dimensions: int = DIMENSIONS) -> np.ndarray:
    """The vector of a text: float32 of shape (dimensions,), the 8 numbers of its SHA-256 again and again."""
    numbers = (np.frombuffer(hashlib.sha256(text.encode()).digest(), dtype="<u4") / 2**31 - 1).astype(np.float32)
    return np.resize(numbers, dimensions)


def body_of(texts: list[str], order: random.Random | None = None, dimensions: int = DIMENSIONS, **more: Any) -> dict[str, Any]:
    """The answer to these texts, numbered, and in any order where one is given."""
    data = [
        {"object": "embedding", "index": i, "embedding": vector_of(text, dimensions).tolist()} for i, text in enumerate(texts)
    ]
    if order is not None:
        order.shuffle(data)
    tokens = sum(len(text) for text in texts)
    return {"object": "list", "data": data, "model": "m", "usage": {"prompt_tokens": tokens, "total_tokens": tokens}} | more


class Embedder:
    """The handler. `rate` of the requests fail, by one of `faults`; more than `most` texts are too many (413)."""

    def __init__(self, rate: float = 0.0, seed: int = 0, faults: tuple[str, ...] = FAULTS, most: int = 10**9) -> None:
        self.dimensions, self.keeps_bodies = DIMENSIONS, False
        self._bodies: dict[tuple[str, ...], bytes] = {}
        self.requests = 0
        self.most = most
        self.faults: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()
        self._rate, self._kinds, self._random = rate, faults, random.Random(seed)

    async def __call__(self, exchange: Exchange) -> None:
        self.requests += 1
        texts = exchange.body["input"]
        if len(texts) > self.most:
            error = f"batch size {len(texts)} > maximum allowed batch size {self.most}"
            await exchange.answer({"error": error, "error_type": "Validation"}, 413)
            return
        fault = self._random.choice(self._kinds) if self._random.random() < self._rate else ""
        is_packed = exchange.body.get("encoding_format") == "base64"
        key = (str(is_packed), *texts)
        body = self._bodies.get(key) or self._body(texts, is_packed=is_packed)
        if self.keeps_bodies:
            self._bodies[key] = body
        if not fault:
            self.answered.update(texts)
            await exchange.answer(body)
            return
        self.faults[fault] += 1
        await self._fail(exchange, fault, body)

    def _body(self, texts: list[str], *, is_packed: bool) -> bytes:
        body = body_of(texts, self._random, self.dimensions)
        for entry in body["data"] if is_packed else ():
            vector = vector_of(texts[entry["index"]], self.dimensions)
            entry["embedding"] = base64.b64encode(vector.astype("<f4").tobytes()).decode()
        return json.dumps(body).encode()

    async def _fail(self, exchange: Exchange, fault: str, body: bytes) -> None:
        if fault in ("429", "503"):
            error = {"error": {"message": "Too busy", "type": "busy"}}
            await exchange.answer(error, int(fault), {"Retry-After": "0"})
            return
        if fault != "cut before the answer":
            whole = head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))}) + body
            await exchange.write(whole[: 25 if fault == "cut in its head" else len(whole) - self._random.randrange(1, len(body))])
        exchange.writer.close()
