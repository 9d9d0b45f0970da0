"""Builds that go well and builds that do not: what is published, what is said, what is repeated."""

from __future__ import annotations

import hashlib
import queue
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real_site import ROOT, Site, environment, mkdocs

PATIENCE = 60  # seconds until a server that says nothing is given up

FRONT = "---\ntitle: {}\n---\n\n"
HOME = FRONT.format("Home") + "Welcome.\n\n[A page](page.md)\n"
SOUND = FRONT.format("A page") + "Words that stay.\n"
BROKEN = FRONT.format("A page: broken") + "Words that stay.\n"
DOUBTFUL = """---
title: A page
guide: {summary: What it is for., sources: [own-01], review: awaiting}
---

Nobody says what this rests on.
"""
EVIDENCE = """---
title: Evidence
evidence:
  summary: Facts.
  facts:
    - {id: own-01, claim: A fact., sources: [work], confidence: high, verified: yes, seen as: page}
---

Facts.
"""
CLINIC = """---
title: The clinic
clinic:
  name: A Clinic
  tagline: A motto.
  emergency number: not set
  advice line: not set
  contact: not set
---

Who we are.
"""
REFERENCES = """---
title: References
references:
  - {id: work, authors: A. Author, year: 1998, title: A work, sort: paper, url: "https://example.org/"}
---
"""
ALMOST_NOTHING = {
    "empty": "",
    "blank": "\n \n",
    "a-comment": "<!-- to be written -->\n",
    "no-front-matter": "Words.\n",
    "no-body": FRONT.format("A title and no more"),
    "a-fence": "---\n",
    "a-mark": "\ufeff",
}


def project(folder: Path, pages: dict[str, str]) -> Path:
    """Write a project of the clinic's page and a few more, with the real settings and hooks."""
    pages = pages | {"clinic.md": CLINIC}
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    menu = "nav:\n" + "".join(f"  - {name}\n" for name in pages)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mkdocs.yml").write_text(
        re.sub(r"^nav:\n(?: .*\n)*", lambda _: menu, settings, flags=re.MULTILINE), "utf-8"
    )
    for part in ("hooks", "overrides"):
        shutil.copytree(
            ROOT / part, folder / part, ignore=shutil.ignore_patterns("solea", "__pycache__")
        )
    for name, text in pages.items():
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text(text, "utf-8")
    return folder


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_builds_are_the_same_to_the_last_byte(published: Site, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    for part in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", copy)
    built = mkdocs(copy, "build", site_url=published.address, PYTHONHASHSEED="4711")
    assert built.returncode == 0, built.stderr
    assert digests(copy / "site") == digests(published.folder)


def test_a_broken_page_stops_the_build_and_publishes_nothing(tmp_path: Path) -> None:
    root = project(tmp_path, {"index.md": HOME, "page.md": BROKEN})
    built = mkdocs(root, "build")
    assert built.returncode != 0
    assert "docs/page.md:2:14: error[" in built.stderr
    assert "2 | title: A page: broken" in built.stderr
    assert "Nothing was published." in built.stderr
    assert "Traceback" not in built.stderr
    assert not list((root / "site").rglob("*.html"))


def test_a_build_that_stops_leaves_the_last_good_site_where_it_is(tmp_path: Path) -> None:
    root = project(tmp_path, {"index.md": HOME, "page.md": SOUND})
    assert mkdocs(root, "build").returncode == 0
    before = digests(root / "site")
    (root / "docs" / "page.md").write_text(BROKEN, "utf-8")
    assert mkdocs(root, "build").returncode != 0
    assert digests(root / "site") == before


def test_a_warning_stops_the_build_only_if_it_is_strict(tmp_path: Path) -> None:
    pages = {"index.md": HOME, "page.md": DOUBTFUL, "evidence.md": EVIDENCE}
    root = project(tmp_path, pages | {"references.md": REFERENCES})
    for words, code in (((), 0), (("--strict",), 1)):
        built = mkdocs(root, "build", *words)
        assert "warning[statement-uncited]" in built.stderr
        assert "Traceback" not in built.stderr
        assert built.returncode == code


def test_pages_of_almost_nothing_are_built_or_reported(tmp_path: Path) -> None:
    pages = {f"{name}.md": text for name, text in ALMOST_NOTHING.items()}
    root = project(tmp_path / "all", {"index.md": HOME, "page.md": SOUND, **pages})
    stopped = mkdocs(root, "build")
    assert "Traceback" not in stopped.stderr
    reported = {name for name in pages if f"docs/{name}:" in stopped.stderr}
    fine = {name: text for name, text in pages.items() if name not in reported}
    root = project(tmp_path / "fine", {"index.md": HOME, "page.md": SOUND, **fine})
    built = mkdocs(root, "build")
    assert built.returncode == 0, built.stderr
    for name in fine:
        assert (root / "site" / name.removesuffix(".md") / "index.html").is_file()


class Server:
    """The site as its authors see it while they write, and what the command says meanwhile."""

    def __init__(self, root: Path) -> None:
        """Start `mkdocs serve` on a free port."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--livereload", "-a", self.address],
            cwd=root,
            env=environment() | {"PYTHONUNBUFFERED": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        for line in self.process.stderr or ():
            self.lines.put(line)

    def hears(self, words: str, patience: float = PATIENCE) -> bool:
        """Wait until the server has said something, and say whether it has."""
        until = time.monotonic() + patience
        while (left := until - time.monotonic()) > 0 and self.process.poll() is None:
            try:
                if words in self.lines.get(timeout=left):
                    return True
            except queue.Empty:
                break
        return False

    def save(self, path: Path, text: str) -> None:
        """Save a page until the server has noticed, and wait until it shows it."""
        # The server first takes in how the files are; a change before that goes unnoticed.
        for _ in range(PATIENCE // 5):
            path.write_text(text, "utf-8")
            if self.hears("Detected file changes", 5):
                break
        assert self.hears("Reloading browsers")

    def page(self, name: str) -> str:
        """Fetch a page."""
        with urllib.request.urlopen(f"http://{self.address}/{name}", timeout=PATIENCE) as answer:
            text: str = answer.read().decode()
            return text

    def stop(self) -> None:
        """End the server and leave nothing of it behind."""
        self.process.terminate()
        self.process.wait()
        self.reader.join()
        if self.process.stderr:
            self.process.stderr.close()


@contextmanager
def serving(root: Path) -> Iterator[Server]:
    """Serve a project to its authors."""
    server = Server(root)
    try:
        assert server.hears("Serving on")
        yield server
    finally:
        server.stop()


def test_while_writing_a_broken_page_is_shown_with_what_to_mend(tmp_path: Path) -> None:
    root = project(tmp_path, {"index.md": HOME, "page.md": BROKEN})
    with serving(root) as server:
        for _ in range(2):
            broken = server.page("page/")
            assert "1 thing to put right in this page" in broken
            assert "Words that stay." in broken
            assert "1 thing to put right in 1 other page" in server.page("")
            server.save(root / "docs" / "page.md", SOUND)
            mended = server.page("page/")
            assert "staff-note" not in mended
            assert "Words that stay." in mended
            assert "staff-note" not in server.page("")
            server.save(root / "docs" / "page.md", BROKEN)
