"""Cards: other pages in a few words, as a page that leads to them shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from solea.catalogue import Catalogue, Entry
from solea.content import (
    Condition,
    Evidence,
    Exercise,
    Page,
    Plan,
    Structure,
    without_citations,
)
from solea.dose import CompiledDose, compile_dose
from solea.pages.figures import main_moment, mark
from solea.pages.writing import Markdown, link_to
from solea.record import Record

_NONE = Markdown()

_SHELVES: dict[str, type[Record]] = {
    "exercises": Exercise,
    "plans": Plan,
    "structures": Structure,
    "conditions": Condition,
    "evidence": Evidence,
}


@dataclass(frozen=True, slots=True)
class Card:
    """A way to another page: its title, one line, and the dose in short if it has one."""

    link: Markdown
    title: str
    summary: str
    note: str = ""
    figure: Markdown = _NONE


def cards_of(shelf: str, which: str | None, here: Page, catalogue: Catalogue) -> list[Card] | None:
    """Return the cards of a shelf in the order of the menu, or None if there is no such shelf."""
    model = _SHELVES.get(shelf)
    if model is None:
        return None
    pages = [
        page for page in catalogue.pages.values() if (data := page.of(model)) and _is(data, which)
    ]
    order = _order(catalogue)
    pages.sort(key=lambda page: order.get(page.path.removeprefix("docs/"), len(order)))
    return [_card(page, here) for page in pages]


def cards_for(structure: Page, catalogue: Catalogue) -> list[Card]:
    """Return the exercises that work a structure, those that work it most first."""
    working = _working(catalogue).get(structure.id, [])
    working = sorted(working, key=lambda entry: entry.thing.works.most != structure.id)
    return [_card(entry.page, structure) for entry in working]


def small_figure(page: Page) -> Markdown:
    """Mark where the small picture of an exercise goes, if it has pictures."""
    exercise = page.of(Exercise)
    moment = main_moment(exercise) if exercise else None
    return Markdown(mark(page.id, moment, plain=True) if moment is not None else "")


@lru_cache(maxsize=4096)  # the page itself tells its dose, and the cards that lead to it
def dose_of(page: Page) -> CompiledDose | None:
    """Compile the dose of an exercise page."""
    exercise = page.of(Exercise)
    return compile_dose(exercise.dose) if exercise else None


def _card(page: Page, here: Page) -> Card:
    summary, note = _on_a_card(page)
    return Card(link_to(page.path, here.path), page.title, summary, note, small_figure(page))


@lru_cache(maxsize=4096)  # many pages lead to the same one
def _on_a_card(page: Page) -> tuple[str, str]:
    """Return the one line about a page and, if it is an exercise's, the dose in short."""
    dose = dose_of(page)
    return without_citations(getattr(page.data, "summary", "")), dose.short if dose else ""


@lru_cache(maxsize=1)  # found once for a site, so that a page costs no more on a large one
def _working(catalogue: Catalogue) -> Mapping[str, Sequence[Entry[Exercise]]]:
    """Group the exercises by the structures that they work."""
    working: dict[str, list[Entry[Exercise]]] = {}
    for entry in catalogue.exercises.values():
        works = entry.thing.works
        for id_ in dict.fromkeys((works.most, *works.also)):
            working.setdefault(id_, []).append(entry)
    return working


@lru_cache(maxsize=1)
def _order(catalogue: Catalogue) -> Mapping[str, int]:
    """Return the place of each page in the menu."""
    return {name: place for place, name in enumerate(catalogue.navigation.places)}


def _is(thing: Record, which: str | None) -> bool:
    return which is None or which in (getattr(thing, "aim", None), getattr(thing, "sort", None))
