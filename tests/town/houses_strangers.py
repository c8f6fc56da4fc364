"""Servers that are not of models, and ports at which nothing answers as it should."""

from __future__ import annotations

from tests.town.shape import NOT_FOUND, UVICORN, House, Lock, Page, as_html, as_json, as_text, listed, nothing, redirect


def stranger(name: str, otherwise: Page, pages: dict[str, Page] | None = None, **more: object) -> House:
    """A server that is nothing of what is looked for."""
    expected = {"kind": "unknown", "state": "not OpenAI", "base": None, "models": {}}
    return House(name=name, otherwise=otherwise, pages=pages or {}, **(expected | more))


NEEDS_OR_NOT = ("needs key", "not OpenAI")
LOGIN = as_html('<title>Sign in</title><form action="/login" method="post"><input name="password" type="password"></form>')
JUPYTER = {"Server": "TornadoServer/6.4.2", "X-Content-Type-Options": "nosniff"}
GREEDY = {
    "version": "9.9.9",
    "models": [],
    "status": "ok",
    "result": "ok",
    "running": [],
    "router": "none",
    "lmstudio": False,
    "software": {"name": "Something"},
    "auth": False,
    "value": 1,
    "info": {"title": "FastAPI"},
    "data": "ok",
    "name": "Something",
}

STRANGERS = (
    stranger(
        "web app that answers all",
        as_html('<head><title>My app</title></head><div id="root"></div>'),
        headers={"Server": "nginx/1.27.0"},
    ),
    stranger(
        "web app that speaks of models",
        as_html("<title>Docs</title>Ollama is running. Docker Model Runner is running. llama.cpp vLLM SGLang"),
    ),
    stranger(
        "web app of a person named llama",
        as_html("<title>llama.cpp</title><h1>Notes on llama.cpp</h1>"),
        headers={"Server": "nginx"},
    ),
    stranger("api that is ok with all", as_json({"status": "ok"})),
    stranger("api with every word in it", as_json(GREEDY)),
    stranger("api that answers true", as_json(True)),
    stranger("api that answers an empty list", as_json([]), state=("not OpenAI", "no model")),
    stranger("text that answers all", as_text("OK")),
    stranger("login page", LOGIN),
    stranger("login page with status 401", as_html("<title>Sign in</title>", 401), state=NEEDS_OR_NOT),
    stranger("redirect to a login page", redirect("/login?next=%2Fv1%2Fmodels"), {"/login": LOGIN}),
    stranger("redirect to itself for ever", redirect("/v1/models", 307)),
    stranger("redirect to a new place for ever", redirect("/v1/models/v1/models", 308)),
    stranger("redirect to another server", redirect("http://127.0.0.1:{trap}/v1/models", 307)),
    stranger("redirect to another name", redirect("http://localhost:{trap}/v1/models", 301)),
    stranger("redirect to another server without a scheme", redirect("//127.0.0.1:{trap}/v1/models", 302)),
    stranger("redirect that hides where it leads", redirect("http://127.0.0.1:{port}@127.0.0.1:{trap}/v1/models", 302)),
    stranger("redirect to a file", redirect("file:///etc/passwd", 302)),
    stranger("redirect to the cloud's secrets", redirect("http://169.254.169.254/latest/meta-data/", 302)),
    stranger("redirect to nowhere", redirect("", 302)),
    stranger(
        "redirect of the pages of facts only",
        redirect("http://127.0.0.1:{trap}/", 302),
        {"/v1/models": as_json({"detail": "no"}, 404)},
    ),
    stranger(
        "jupyter server",
        as_html("<title>Jupyter Server</title>", 404),
        {
            "/": redirect("/lab?", 302),
            "/lab": redirect("/login?next=%2Flab", 302),
            "/login": LOGIN,
            "/api": as_json({"version": "2.17.0"}),
            "/api/status": as_json({"message": "Forbidden", "reason": None}, 403),
            "/api/kernels": as_json({"message": "Forbidden", "reason": None}, 403),
        },
        headers=JUPYTER,
    ),
    stranger(
        "jupyter server, forbidden", as_json({"message": "Forbidden", "reason": None}, 403), headers=JUPYTER, state=NEEDS_OR_NOT
    ),
    stranger(
        "grafana",
        as_json({"message": "Not found", "traceID": ""}, 404),
        {
            "/": redirect("/login", 302),
            "/login": LOGIN,
            "/api/health": as_json({"database": "ok", "version": "12.2.0", "commit": "9f3c1ab"}),
        },
    ),
    stranger("grafana, unauthorized", as_json({"message": "Unauthorized"}, 401), state=NEEDS_OR_NOT),
    stranger("airplay", nothing(403), headers={"Server": "AirTunes/870.14.1", "X-Apple-ProcessingTime": "0"}),
    stranger(
        "basic auth",
        as_html("<h1>401 Authorization Required</h1>", 401, WWW_Authenticate='Basic realm="Router"'),
        state=NEEDS_OR_NOT,
    ),
    stranger(
        "basic auth behind a web server",
        as_html(
            "<center><h1>401 Authorization Required</h1></center><hr><center>nginx</center>",
            401,
            WWW_Authenticate='Basic realm="x"',
        ),
        headers={"Server": "nginx/1.27.0"},
        state=NEEDS_OR_NOT,
    ),
    stranger(
        "fastapi app with a version",
        NOT_FOUND,
        {"/version": as_json({"version": "1"}), "/health": as_json({"status": "ok"})},
        headers=UVICORN,
    ),
    stranger(
        "fastapi app with a page of facts",
        NOT_FOUND,
        {
            "/info": as_json({"app": {"name": "billing"}, "version": "4.1.0"}),
            "/openapi.json": as_json({"info": {"title": "Billing"}}),
        },
        headers=UVICORN,
    ),
    stranger("spring boot", as_json({"timestamp": "2026-11-20", "status": 404, "error": "Not Found", "path": "/v1/models"}, 404)),
    stranger(
        "python's web server",
        as_html("<title>Error response</title><p>Error code: 404</p>", 404),
        {"/": as_html("<title>Directory listing for /</title><ul><li>models</li></ul>")},
        headers={"Server": "SimpleHTTP/0.6 Python/3.12.4"},
        http="1.0",
    ),
    stranger(
        "an app on python's base server",  # the header of mlx_lm.server, and nothing else of it
        as_html("<title>Error response</title><p>Error code: 501</p><p>Message: Unsupported method ('GET').</p>", 501),
        headers={"Server": "BaseHTTP/0.6 Python/3.12.4"},
        http="1.0",
    ),
    stranger(
        "an exporter on python's base server",
        as_text("Not Found", 404),
        {"/": as_html("<title>Exporter</title>"), "/metrics": as_text("# HELP up\nup 1\n"), "/health": as_json({"status": "ok"})},
        headers={"Server": "BaseHTTP/0.6 Python/3.12.4"},
        http="1.0",
    ),
    stranger(
        "an engine that copies llama.cpp's page of facts",
        NOT_FOUND,
        {"/props": as_json({"build_info": "Strata 0.1.40", "default_generation_settings": {"n_ctx": 1}, "total_slots": 1})},
        state=("not OpenAI", "wrong path"),
    ),
    stranger(
        "aphrodite",  # it describes itself on the page on which TabbyAPI does
        NOT_FOUND,
        {
            "/.well-known/serviceinfo": as_json({"version": 0.2, "software": {"name": "Aphrodite Engine", "version": "0.9.1"}}),
            "/version": as_json({"version": "0.9.1"}),
            "/v1/models": listed({"id": "m", "object": "model", "owned_by": "pygmalionai", "max_model_len": 4096}),
        },
        headers=UVICORN,
        state="up",
        base="/v1",
        models={"m": {"context_window": 4096}},
    ),
    stranger(
        "elasticsearch",
        as_json({"error": "no handler found for uri [/v1/models]", "status": 400}, 400),
        {"/": as_json({"version": {"number": "8.15.0"}, "tagline": "You Know, for Search"})},
    ),
    stranger(
        "couchdb",
        as_json({"error": "not_found", "reason": "Database does not exist."}, 404),
        {"/": as_json({"couchdb": "Welcome", "version": "3.4.1"})},
    ),
    stranger("gateway whose server is down", as_html("<h1>502 Bad Gateway</h1>", 502), headers={"Server": "nginx"}),
    stranger(
        "gateway whose server is away", as_html("<h1>503 Service Temporarily Unavailable</h1>", 503), headers={"Server": "nginx"}
    ),
    stranger("server that fails at all", as_text("Internal Server Error", 500)),
    stranger("server that is a teapot", as_text("I'm a teapot", 418)),
    stranger(
        "server that has enough",
        as_json({"error": {"message": "Too many requests"}}, 429),
        state="failing",
    ),
    stranger("server that wants plain TLS", as_html("<p>The plain HTTP request was sent to HTTPS port</p>", 400)),
    stranger(
        "key demanded by nobody known",
        as_json({"error": {"message": "No API key provided", "type": "invalid_request_error", "code": "invalid_api_key"}}, 401),
        state="needs key",
        base=("/v1", ""),
    ),
    stranger(
        "key demanded below v1 only",
        as_text("404 page not found", 404),
        {"/v1/models": as_json({"error": {"message": "Unauthorized"}}, 401)},
        lock=Lock(refusal=as_json({"error": {"message": "Unauthorized"}}, 401), below=("/v1",)),
        state="needs key",
        base="/v1",
    ),
    stranger("nothing but a greeting of another protocol", Page(), raw="speaks no http"),
    stranger("ssh", Page(), raw="speaks first"),
    stranger("tls", Page(), raw="speaks tls", state=("not OpenAI", "no answer")),
    stranger("door that is shut at once", Page(), raw="hangs up", state=("not OpenAI", "no answer")),
    stranger("answer that breaks off", Page(), raw="breaks off", state=("not OpenAI", "no answer")),
)

UNDECIDED = ("timed out", "not OpenAI", "no answer")
SLOW = (
    stranger("silence", Page(), raw="says nothing", state="timed out"),
    stranger("silence in the head", Page(), raw="stops in the head", state="timed out"),
    stranger("silence in the body", Page(), raw="stops in the body", state="timed out"),
    stranger("a byte now and again", Page(), raw="drips", state=UNDECIDED),
    stranger("a body without end", Page(), raw="never ends", state=UNDECIDED),
    stranger("a head without end", Page(), raw="never ends its head", state=UNDECIDED),
)
