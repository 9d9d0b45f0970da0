"""Check a whole site: read every page, gather them, and ask every rule about each."""

from __future__ import annotations

import datetime as dt
import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from solea.catalogue.catalogue import Catalogue, gather
from solea.catalogue.navigation import Navigation, read_navigation
from solea.catalogue.rules import RULES, SITE_RULES
from solea.content import Page, read_page
from solea.report import Problem, Report


@dataclass(frozen=True, slots=True)
class Sources:
    """The files of a project as the check sees them: page bytes and the names of the rest.

    `pages` maps paths such as `docs/index.md` to the bytes of the file; `files` names every
    file below `docs`, by its path below it.
    """

    pages: Mapping[str, bytes]
    files: frozenset[str]
    navigation: Navigation = field(default_factory=Navigation)
    configuration: str = ""


def read_sources(root: Path) -> Sources:
    """Read what there is to check in a project's folder: `docs` and the menu in `mkdocs.yml`."""
    docs = root / "docs"
    found = sorted(path for path in docs.rglob("*") if path.is_file())
    pages = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in found
        if path.suffix == ".md"
    }
    configuration = root / "mkdocs.yml"
    text = configuration.read_text("utf-8", errors="replace") if configuration.is_file() else ""
    files = frozenset(path.relative_to(docs).as_posix() for path in found)
    return Sources(pages, files, read_navigation(text), text)


def check(sources: Sources, today: dt.date | None = None) -> tuple[Catalogue, Report]:
    """Read and judge all pages, and return the catalogue of them with one report.

    `today` decides which reviews are overdue; it is the build's own day unless given.
    """
    pages: dict[str, Page] = {}
    problems: list[Problem] = []
    with _all_kept():
        for path, data in sources.pages.items():
            pages[path], found = read_page(data, path)
            problems.extend(found)
        catalogue = gather(pages, sources.navigation, sources.files, today or build_day())
        problems.extend(_judge(catalogue))
    texts: dict[str, str] = {path: page.document.text for path, page in pages.items()}
    menu = sources.navigation.path
    if any(each.path == menu for each in problems):
        texts[menu] = sources.configuration
    return catalogue, Report.of(problems, texts)


@contextmanager
def _all_kept() -> Iterator[None]:
    """Let Python look for no garbage: of what is read everything stays, and the search costs."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _judge(catalogue: Catalogue) -> Iterator[Problem]:
    for page in catalogue.pages.values():
        for rule in RULES:
            yield from rule(page, catalogue)
    for site_rule in SITE_RULES:
        yield from site_rule(catalogue)


def build_day() -> dt.date:
    """Return the day of the build: that of `SOURCE_DATE_EPOCH` if set, so builds repeat."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = dt.datetime.now(dt.UTC)
    if epoch.isdecimal():
        now = dt.datetime.fromtimestamp(int(epoch), dt.UTC)
    return now.date()
