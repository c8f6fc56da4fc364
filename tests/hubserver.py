"""A Hub on loopback: the pages of the Hugging Face Hub that a download asks, over real sockets."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """`repositories`: name -> {file: bytes}. `status` refuses everything; `asked` are the paths that were asked for."""

    def __init__(self, repositories):
        self.repositories, self.status, self.headers, self.asked, self.cut_at = repositories, 200, {}, [], None

    def answer(self, path, start=0):
        """(status, headers, body)."""
        self.asked.append(path)
        if self.status != 200:
            return self.status, self.headers, b"{}"
        if path.startswith("/api/models/"):
            name = "/".join(path.split("/")[3:5])
            if name not in self.repositories:
                return 401, {"X-Error-Code": "RepoNotFound"}, b"{}"
            siblings = [{"rfilename": file} for file in self.repositories[name]]
            return (
                200,
                {"Content-Type": "application/json"},
                json.dumps({"id": name, "sha": COMMIT, "siblings": siblings}).encode(),
            )
        organisation, repository, _, _, file = path[1:].split("/", 4)
        body = self.repositories[f"{organisation}/{repository}"][file]
        tag = hashlib.sha256(body).hexdigest()
        headers = {"ETag": f'"{tag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        return (206 if start else 200), headers, body[start:]


@contextmanager
def hub_on_loopback(repositories):
    """A running Hub with these repositories, and its address."""
    hub = Hub(repositories)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self, with_body):
            asked = self.headers.get("Range", "bytes=0-")
            start = int(asked.removeprefix("bytes=").split("-")[0])
            status, headers, body = hub.answer(self.path.split("?")[0], start)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status == 206:
                self.send_header("Content-Range", f"bytes {start}-{start + len(body) - 1}/{start + len(body)}")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if with_body:
                if hub.cut_at is not None and "/resolve/" in self.path:
                    self.wfile.write(body[: hub.cut_at])
                    self.close_connection = True
                else:
                    self.wfile.write(body)

        def do_GET(self):
            self._answer(with_body=True)

        def do_HEAD(self):
            self._answer(with_body=False)

        def log_message(self, *_):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield hub, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
