"""The small server behind the bench, which only the machine it runs on can reach."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined

from solea.bench.answer import MUSCLES, answer
from solea.bench.controls import groups, poses

HOST, PORT = "127.0.0.1", 8010
# The page needs nothing from elsewhere, and nothing from elsewhere may use it.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
TYPES = {
    "js": "text/javascript",
    "css": "text/css",
    "html": "text/html",
    "json": "application/json",
}


class Bench(ThreadingHTTPServer):
    """Serves the bench until it is shut down; port 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, styles: str, port: int = PORT) -> None:
        """Begin to listen; `styles` is the site's style sheet for figures."""
        super().__init__((HOST, port), _Handler)
        self.styles = styles

    @property
    def address(self) -> str:
        """Return where the bench is."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    """Answers with the page, its parts, and a drawing for each state of its controls."""

    server: Bench
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer one request."""
        if self.headers.get("Host", "") not in self._hosts():
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "html", "This is not a public address.")
            return
        url = urlsplit(self.path)
        match url.path:
            case "/":
                self._send(HTTPStatus.OK, "html", _page())
            case "/bench.js" | "/bench.css":
                name = url.path.removeprefix("/")
                self._send(HTTPStatus.OK, name.rpartition(".")[2], _static(name))
            case "/figures.css":
                self._send(HTTPStatus.OK, "css", self.server.styles)
            case "/draw":
                drawn = answer(dict(parse_qsl(url.query)))
                self._send(HTTPStatus.OK, "json", json.dumps(asdict(drawn), ensure_ascii=False))
            case _:
                self._send(HTTPStatus.NOT_FOUND, "html", "There is nothing here.")

    def _hosts(self) -> tuple[str, ...]:
        """Return the names by which a page of this machine asks; others are led here by a trick."""
        return tuple(f"{name}:{self.server.server_port}" for name in (HOST, "localhost"))

    def _send(self, status: HTTPStatus, sort: str, text: str) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{TYPES[sort]}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name above us
        """Say nothing: the page itself says what went wrong."""


@cache
def _page() -> str:
    environment = Environment(
        loader=PackageLoader("solea.bench"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("bench.html.jinja")
    return template.render(groups=groups(), poses=poses(), muscles=MUSCLES)


@cache
def _static(name: str) -> str:
    return (files("solea.bench") / "static" / name).read_text("utf-8")
