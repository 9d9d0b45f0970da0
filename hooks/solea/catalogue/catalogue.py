"""The catalogue: every page of the site, and every named thing that pages tell of.

It is made once from all pages and never changes; rules ask it what exists, and the pages
are composed from it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from solea.catalogue.navigation import Navigation
from solea.content import (
    AskFirst,
    Clinic,
    Condition,
    DoNot,
    Evidence,
    Exercise,
    Fact,
    Page,
    Part,
    Plan,
    Reference,
    Safety,
    Sign,
    StopRule,
    Structure,
    Term,
)
from solea.frontmatter import Path
from solea.record import Record

Thing = TypeVar("Thing", bound=Record)


@dataclass(frozen=True, slots=True)
class Entry(Generic[Thing]):
    """A thing that pages name by an id, with the page and the path where it is told."""

    id: str
    thing: Thing
    page: Page
    at: Path


Shelf = Mapping[str, Entry[Thing]]


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """All pages by path, and a shelf for each sort of named thing.

    `repeated` are pairs of things with one id. `unread` are ids from pages that could not be
    read: they exist, so a page that names them is not to blame.
    """

    pages: Mapping[str, Page]
    navigation: Navigation
    files: frozenset[str]
    today: dt.date
    clinic: Clinic | None
    exercises: Shelf[Exercise]
    plans: Shelf[Plan]
    structures: Shelf[Structure | Part]
    conditions: Shelf[Condition]
    facts: Shelf[Fact]
    references: Shelf[Reference]
    signs: Shelf[Sign]
    ask_first: Shelf[AskFirst]
    stop_rules: Shelf[StopRule]
    do_not: Shelf[DoNot]
    terms: Shelf[Term]
    repeated: tuple[tuple[Entry[Record], Entry[Record]], ...] = field(default=())
    unread: frozenset[str] = frozenset()

    def page_of(self, id_: str) -> Page | None:
        """Return the page that tells of an exercise, plan, structure or condition."""
        shelves = (self.exercises, self.plans, self.structures, self.conditions)
        return next((shelf[id_].page for shelf in shelves if id_ in shelf), None)


@dataclass(slots=True)
class _Shelves:
    """Shelves being filled; what stands there first stays, a second one is remembered."""

    entries: dict[type[Record], dict[str, Entry[Record]]] = field(default_factory=dict)
    repeated: list[tuple[Entry[Record], Entry[Record]]] = field(default_factory=list)

    def put(self, shelf: type[Record], id_: str, thing: Record, page: Page, at: Path) -> None:
        entry = Entry(id_, thing, page, at)
        first = self.entries.setdefault(shelf, {}).setdefault(id_, entry)
        if first is not entry:
            self.repeated.append((first, entry))

    def get(self, shelf: type[Thing]) -> Shelf[Thing]:
        return self.entries.get(shelf, {})  # type: ignore[return-value]


def gather(
    pages: Mapping[str, Page],
    navigation: Navigation,
    files: frozenset[str],
    today: dt.date,
) -> Catalogue:
    """Make the catalogue of a site: `files` are all paths below the project's folder."""
    shelves = _Shelves()
    clinic = None
    for page in pages.values():
        clinic = clinic or page.of(Clinic)
        for shelf, id_, thing, at in _things(page):
            shelves.put(shelf, id_, thing, page, at)
    return Catalogue(
        pages=pages,
        navigation=navigation,
        files=files,
        today=today,
        clinic=clinic,
        exercises=shelves.get(Exercise),
        plans=shelves.get(Plan),
        structures=shelves.get(Structure),
        conditions=shelves.get(Condition),
        facts=shelves.get(Fact),
        references=shelves.get(Reference),
        signs=shelves.get(Sign),
        ask_first=shelves.get(AskFirst),
        stop_rules=shelves.get(StopRule),
        do_not=shelves.get(DoNot),
        terms=shelves.get(Term),
        repeated=tuple(shelves.repeated),
        unread=frozenset(id_ for page in pages.values() for id_ in _unread(page)),
    )


def _unread(page: Page) -> Iterator[str]:
    """Go through the ids that a page gives to things, as far as can be seen without reading it."""
    if page.data is None and page.document.text.startswith("---"):
        yield page.id
        yield from re.findall(r"\bid:[ ]*[\"']?([\w-]+)", page.document.text)


def _things(page: Page) -> Iterator[tuple[type[Record], str, Record, Path]]:
    """List what a page tells of: the shelf, the id, the thing and where it stands."""
    data = page.data
    if isinstance(data, Exercise | Plan | Structure | Condition):
        yield type(data), page.id, data, (str(page.kind),)
    for model, name, key, shelf in _LISTS:
        if isinstance(data, model):
            for n, item in enumerate(getattr(data, name)):
                yield shelf, item.id, item, (str(page.kind), key, n)
    for n, item in enumerate(data if isinstance(data, list) else ()):
        if isinstance(item, Reference):
            yield Reference, item.id, item, ("references", n)
        elif isinstance(item, Term):
            yield Term, item.term.lower(), item, ("glossary", n)


# The lists of things with ids inside a page: the page's record, the field and its key, the shelf.
_LISTS: tuple[tuple[type[Record], str, str, type[Record]], ...] = (
    (Structure, "includes", "includes", Structure),
    (Safety, "signs", "signs", Sign),
    (Safety, "ask_first", "ask first", AskFirst),
    (Safety, "stop_rules", "stop rules", StopRule),
    (Safety, "do_not", "do not", DoNot),
    (Evidence, "facts", "facts", Fact),
)
