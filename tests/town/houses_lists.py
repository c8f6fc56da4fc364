"""Servers whose list of models is odd, huge or hostile."""

from __future__ import annotations

import gzip
import json

from tests.town.shape import ANY, House, Page, as_json, as_text, listed

UP_OR_NOT = ("up", "not OpenAI")


def lists(name: str, page: Page, **expected: object) -> House:
    """A server of no known kind that has this list."""
    expected = {"kind": "unknown", "version": ANY, "base": ANY} | expected
    return House(name=name, pages={"/v1/models": page}, otherwise=as_text("404 page not found", 404), **expected)


def raw(body: bytes, **headers: str) -> Page:
    return Page(body=body, headers={name.replace("_", "-"): text for name, text in headers.items()})


ONE = {"id": "m", "object": "model", "created": 1, "owned_by": "somebody"}
PLAIN = json.dumps({"object": "list", "data": [ONE]}).encode()
FIELDS = (
    "owned_by",
    "max_model_len",
    "context_length",
    "meta",
    "parameters",
    "capabilities",
    "architecture",
    "status",
    "labels",
    "dmr",
    "aliases",
)
RUBBISH = (
    None,
    True,
    -1,
    1.5,
    10**400,
    "",
    "\x1b[31mred",
    [],
    [[[]]],
    [None, {"a": 1}],
    {},
    {"value": {"value": []}},
    "<script>",
)
SCRIPT, ANSI, LONG = "<script>alert(1)</script>", "\x1b[2J\x1b[31mred\x07", "m" * 2**20

LISTS = (
    lists("five thousand models", listed(*(ONE | {"id": f"model-{number}"} for number in range(5000))), base="/v1"),
    lists(
        "hostile ids",
        as_json(
            {
                "object": "list",
                "data": [
                    *(
                        ONE | {"id": name}
                        for name in (SCRIPT, ANSI, LONG, "", "a\nb", "../../etc/passwd", "\u202eevil", "m", "m")
                    ),
                    *(ONE | {"id": name} for name in (None, 7, 1.5, True, [], {"id": "m"})),
                    *(None, 7, "m", [], {}, {"object": "model"}),
                ],
            }
        ),
        base="/v1",
    ),
    lists(
        "rubbish in every field",
        listed(
            *(
                {"id": f"{field_name}-{place}", "object": "model", field_name: value}
                for field_name in FIELDS
                for place, value in enumerate(RUBBISH)
            )
        ),
        kind=ANY,
        base="/v1",
    ),
    lists("a list without its envelope", as_json([ONE]), state=UP_OR_NOT),
    lists("models under another name", as_json({"models": [{"name": "m"}]}), state=(*UP_OR_NOT, "no model")),
    lists("an object in place of the list", as_json({"object": "list", "data": {"m": ONE}}), state="not OpenAI"),
    lists("a number in place of the list", as_json({"object": "list", "data": 7}), state="not OpenAI"),
    lists("nothing but null", as_json(None), state="not OpenAI"),
    lists("an empty body", raw(b""), state="not OpenAI"),
    lists("an empty object", as_json({}), state="not OpenAI"),
    lists("an error with status 200", as_json({"error": {"message": "no such thing", "type": "x"}}), state="not OpenAI"),
    lists("an empty list of no kind", listed(), state="no model", base="/v1", models={}),
    lists("packed when asked", raw(PLAIN, X_Town="gzip when asked"), base="/v1", models={"m": {}}),
    lists("packed without being asked", raw(gzip.compress(PLAIN), Content_Encoding="gzip"), state=UP_OR_NOT),
    lists("packed badly", raw(b"\x1f\x8b no gzip at all", Content_Encoding="gzip"), state=("not OpenAI", "no answer")),
    lists(
        "packed to burst",
        raw(gzip.compress(b" " * 60_000_000, compresslevel=1), Content_Encoding="gzip"),
        state=("not OpenAI", "timed out", "no answer"),
    ),
    lists("said to be text", Page(type="text/plain", body=PLAIN), state="up", base="/v1", models={"m": {}}),
    lists("said to be nothing", Page(type=None, body=PLAIN), state="up", base="/v1", models={"m": {}}),
    lists("begun with a mark of its encoding", raw(b"\xef\xbb\xbf" + PLAIN), state=UP_OR_NOT),
    lists("bytes that are no UTF-8", raw(b'{"object":"list","data":[{"id":"m\xff\xfe","object":"model"}]}'), state=UP_OR_NOT),
    lists("half a surrogate", raw(b'{"object":"list","data":[{"id":"m\\ud800","object":"model"}]}'), state=UP_OR_NOT),
    lists(
        "NaN among the numbers",
        raw(PLAIN.replace(b'"created": 1', b'"created": NaN, "max_model_len": Infinity')),
        state=UP_OR_NOT,
    ),
    lists(
        "a number of ten thousand digits", raw(PLAIN.replace(b'"created": 1', b'"created": ' + b"9" * 10_000)), state=UP_OR_NOT
    ),
    lists("brackets without end", raw(b'{"object":"list","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), state="not OpenAI"),
    lists("brackets that nobody closes", raw(b"[" * 100_000), state="not OpenAI"),
    lists("a list that breaks off", raw(PLAIN[:-5]), state="not OpenAI"),
    lists("thirty megabytes", raw(PLAIN + b" " * 30_000_000), state=(*UP_OR_NOT, "timed out")),
    lists("two lists at once", raw(PLAIN + PLAIN), state="not OpenAI"),
)
