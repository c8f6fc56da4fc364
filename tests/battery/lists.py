"""Vectors and lists of models, in the shapes that servers give them."""

from __future__ import annotations

from tests.loopback import models

from .case import VECTORS, Case, answered, embeddings, fails, page, shown, whole

EMBED, MODELS = ("embed",), ("models",)

_VECTORS = (
    Case(
        "vectors out of order",
        (answered({"data": embeddings(*VECTORS)["data"][::-1]}),),
        whole(shown(VECTORS)),
        EMBED,
        fair=False,
    ),
    Case(
        "vectors without an index",
        (answered({"data": [{"embedding": vector} for vector in VECTORS]}),),
        whole(shown(VECTORS)),
        EMBED,
        fair=False,
    ),
    Case("a vector too few", (answered(embeddings(VECTORS[0])),), fails("NotOpenAI"), EMBED, fair=False),
    Case("no vectors", (answered(embeddings()),), fails("NotOpenAI"), EMBED),
    Case("vectors null", (answered({"object": "list", "data": None}),), fails("NotOpenAI"), EMBED),
    Case("vectors that are empty", (answered(embeddings([], [])),), fails("NotOpenAI"), EMBED, fair=False),
    Case("an endpoint for vectors that is missing", (page("404 page not found", 404),), fails("Unsupported"), EMBED),
    Case(
        "a server that cannot embed",
        (answered({"error": {"code": 501, "message": "Start it with `--embeddings`", "type": "not_supported_error"}}, 501),),
        fails("Unsupported"),
        EMBED,
    ),
)

_MODELS = (
    Case("models null", (answered({"object": "list", "data": None}),), fails("NoModels"), MODELS, fair=False),
    Case("models as a bare list", (answered(models("a", "b")["data"]),), whole("a b"), MODELS),
    Case("models as names", (answered({"data": ["a", "b"]}),), whole("a b"), MODELS),
    Case("models with an id alone", (answered({"data": [{"id": "a"}, {"id": "b"}]}),), whole("a b"), MODELS),
    Case(
        "a list of models with an error",
        (answered({"error": "Unexpected endpoint or method. (GET /models)"}),),
        fails("NotOpenAI"),
        MODELS,
    ),
    Case("a list of models that is missing", (answered({"detail": "Not Found"}, 404),), fails("NotOpenAI"), MODELS),
)

LISTS = _VECTORS + _MODELS
