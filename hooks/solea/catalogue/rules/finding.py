"""How a rule tells what it found: a problem at a place of a page's front matter or body."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from solea.catalogue.catalogue import Catalogue
from solea.content import Page, written
from solea.content.fields import is_id
from solea.frontmatter import Path
from solea.report import Kind, Place, Problem

Rule = Callable[[Page, Catalogue], Iterator[Problem]]
"""A rule that looks at one page among all others."""

SiteRule = Callable[[Catalogue], Iterator[Problem]]
"""A rule that looks at the site as a whole."""


def at_value(kind: Kind, page: Page, at: Path, message: str, instead: str = "") -> Problem:
    """Tell a problem at a value of the front matter."""
    document = page.document
    span = document.span(written(document.tree, at))
    return Problem(kind, page.path, span, message, instead)


def at_key(kind: Kind, page: Page, at: Path, message: str, instead: str = "") -> Problem:
    """Tell a problem at a key of the front matter, for a value that is missing or too much."""
    return Problem(kind, page.path, page.document.key_span(at), message, instead)


def in_body(
    kind: Kind, page: Page, place: tuple[int, int], message: str, instead: str = ""
) -> Problem:
    """Tell a problem in the Markdown body, between two offsets of it."""
    return Problem(kind, page.path, page.document.body_span(*place), message, instead)


def place(page: Page, at: Path, label: str) -> Place:
    """Point at a value as the second place of a problem."""
    return Place(page.path, page.document.span(at), label)


def nearest(unknown: str, known: Iterable[str]) -> tuple[str, str]:
    """Ask for the known id or path that an unknown one was probably meant to be, and name it."""
    near = difflib.get_close_matches(unknown, list(known), 1, 0.6)
    return (f" Did you mean “{near[0]}”?", near[0]) if near else ("", "")


def each(ids: Iterable[str], *at: str) -> list[tuple[Path, str]]:
    """Pair each id of a list with its place in the front matter."""
    return [((*at, n), id_) for n, id_ in enumerate(ids)]


@lru_cache(maxsize=1)  # the rules look at one page after the other
def named_ids(page: Page) -> tuple[tuple[Path, tuple[str, ...], str], ...]:
    """Return every front-matter text that is written as an id, with its place and its keys."""
    leaves = page.document.leaves
    return tuple((at, _keys_of(at), text) for at, text in leaves if text and is_id(text))


def _keys_of(at: Path) -> tuple[str, ...]:
    """Return the keys that lead to a place, without the numbers of list items."""
    return tuple([part for part in at if isinstance(part, str)])
