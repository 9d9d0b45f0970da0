"""The real site, built strictly as for publishing, and served below a path as GitHub Pages does."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
from solea.catalogue import check, read_sources
from solea.content import Page
from solea.video import find_film

ROOT = Path(__file__).parents[1]
BELOW = "/calf/"
"""The path below which the site is published; a link that forgets it leads nowhere."""

DAY = "1795392000"
"""The second of the build, so that reviews fall due and the sitemap is dated on the same day."""

EMBEDS = {"www.youtube-nocookie.com", "player.vimeo.com"}
"""The hosts of players: the only other places that a page may ask, and only for its own films."""

NO_FAULTS = {"unexpected-char-in-comment"}
"""What the standard has allowed since the parser was written: two hyphens inside a comment."""


@dataclass(frozen=True)
class Document:
    """A built page: its address on the site, its elements, and the faults of its markup."""

    address: str
    text: str
    root: Element
    faults: tuple[str, ...]

    @classmethod
    def read(cls, path: Path, address: str) -> Document:
        """Read a page as a browser does."""
        text = path.read_text("utf-8")
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        root = parser.parse(text)
        faults = (
            f"line {place[0]}: {code} {told}"
            for place, code, told in parser.errors
            if code not in NO_FAULTS
        )
        return cls(address, text, root, tuple(faults))

    @cached_property
    def ids(self) -> list[str]:
        """Every `id` of the page, as often as it is given."""
        return [element.attrib["id"] for element in self.root.iter() if "id" in element.attrib]

    def words(self, tag: str) -> list[str]:
        """Return the text of each element with a tag, without runs of spaces."""
        return [" ".join("".join(each.itertext()).split()) for each in self.root.iter(tag)]


@dataclass(frozen=True)
class Site:
    """A built site: where it lies, where it is served, how the build ended, and of what it is."""

    folder: Path
    address: str
    code: int
    told: str
    root: Path = ROOT

    @cached_property
    def pages(self) -> dict[str, Document]:
        """Every page by its path below the site, such as `help/get-help/`, without the 404 page."""
        found = sorted(path.relative_to(self.folder) for path in self.folder.rglob("index.html"))
        names = ["" if path.parent == Path() else f"{path.parent.as_posix()}/" for path in found]
        return {
            name: Document.read(self.folder / path, urljoin(self.address, name))
            for name, path in zip(names, found, strict=True)
        }

    @cached_property
    def unknown(self) -> Document:
        """The page that answers an unknown address, seen at one."""
        return Document.read(self.folder / "404.html", urljoin(self.address, "no/such/page/"))

    @cached_property
    def film_hosts(self) -> dict[str, set[str]]:
        """The hosts of the players that each page's own front matter asks for, by its path."""
        pages = check(read_sources(self.root))[0].pages.values()
        return {built(page.path): set(_film_hosts(page)) for page in pages}

    def patients_pages(self) -> Iterator[tuple[str, Document]]:
        """Go through the pages that are not written for staff."""
        yield from ((name, page) for name, page in self.pages.items() if name[:6] != "staff/")


def mkdocs(
    root: Path, *words: str, site_url: str = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs` on a project, with this Python and on a fixed day."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *words],
        cwd=root,
        env=environment(site_url) | environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )


def environment(site_url: str = "") -> dict[str, str]:
    """Return the environment of a build that can be repeated."""
    fixed = {"SOURCE_DATE_EPOCH": DAY, "TZ": "UTC", "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    return os.environ | fixed | {"SITE_URL": site_url}


def built(page: str) -> str:
    """Return where a page is on the site, by its path in the project."""
    name = page.removeprefix("docs/").removesuffix(".md")
    return f"{name}/".removesuffix("index/") if name != "index" else ""


def _film_hosts(page: Page) -> Iterator[str]:
    for video in getattr(page.data, "videos", []):
        if video.supplied:
            host = urlsplit(find_film(video.source).source).hostname
            if host in EMBEDS:
                yield host


@contextmanager
def publish(folder: Path, root: Path = ROOT) -> Iterator[Site]:
    """Build a site into a folder, and serve it as long as it is needed."""
    with served(folder) as address:
        done = mkdocs(root, "build", "--strict", "--site-dir", str(folder), site_url=address)
        told = done.stderr + done.stdout
        # Warnings have a test of their own; the site can be looked at all the same.
        if not (folder / "index.html").is_file():
            pytest.fail(f"The site could not be built:\n{told}", pytrace=False)
        yield Site(folder, address, done.returncode, told, root)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder below the path of the site, and give the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Answer, directory=str(folder))) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{BELOW}"
        finally:
            server.shutdown()
            thread.join()


class _Answer(SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: below the path only, and with 404.html for the unknown."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        inside = path.startswith(BELOW)
        return super().translate_path("/" + path[len(BELOW) :] if inside else "/no/such/place")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name above us
        """Say nothing; the tests say what went wrong."""
