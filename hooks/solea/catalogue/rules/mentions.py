"""Rules on mentions: whatever a page names by an id must exist."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value, named_ids, nearest
from solea.content import Page, Term
from solea.report import Kind, Place, Problem, register

_DEAD = "A patient who follows the name would find nothing there."

EXERCISE_UNKNOWN = register(
    Kind(
        "exercise-unknown",
        "error",
        "An exercise is named that has no page",
        _DEAD,
        "Write the file name of the exercise's page without `.md`, or add the page.",
    )
)
STRUCTURE_UNKNOWN = register(
    Kind(
        "structure-unknown",
        "error",
        "A muscle or other structure is named that no page tells of",
        _DEAD,
        "Write the file name of the structure's page without `.md`, or add the page.",
    )
)
STOP_RULE_UNKNOWN = register(
    Kind(
        "stop-rule-unknown",
        "error",
        "A stop rule is named that does not exist",
        "A patient would not be told when to stop.",
        "Write the id of one of the `stop rules` on the page “Before you start”, or add it there.",
    )
)
ASK_FIRST_UNKNOWN = register(
    Kind(
        "ask-first-unknown",
        "error",
        "A group that should ask first is named that does not exist",
        "A patient who should ask before starting would not be told.",
        "Write the id of one of the `ask first` items on the page “Before you start”.",
    )
)
SIGN_UNKNOWN = register(
    Kind(
        "sign-unknown",
        "error",
        "A warning sign is named that does not exist",
        "A patient with a warning sign would not be told to get help.",
        "Write the id of one of the `signs` on the page “Get help”.",
    )
)
ID_REPEATED = register(
    Kind(
        "id-repeated",
        "error",
        "Two things have the same id",
        "Pages that name the id would show one of the two by chance.",
        "Give one of them another id, and change it where it is named.",
    )
)


@dataclass(frozen=True, slots=True)
class _Sort:
    """A sort of thing that pages name: where it is kept, and what it is called."""

    kind: Kind
    shelf: Callable[[Catalogue], Mapping[str, object]]
    what: str


_EXERCISE = _Sort(EXERCISE_UNKNOWN, lambda site: site.exercises, "exercise")
_STRUCTURE = _Sort(STRUCTURE_UNKNOWN, lambda site: site.structures, "page on a structure")
_STOP_RULE = _Sort(STOP_RULE_UNKNOWN, lambda site: site.stop_rules, "stop rule")
_ASK_FIRST = _Sort(
    ASK_FIRST_UNKNOWN, lambda site: site.ask_first, "item of `ask first` with the id"
)
_SIGN = _Sort(SIGN_UNKNOWN, lambda site: site.signs, "warning sign")

_NAMED = {
    ("exercise", "works", "most"): _STRUCTURE,
    ("exercise", "works", "also"): _STRUCTURE,
    ("exercise", "easier"): _EXERCISE,
    ("exercise", "easier", "exercise"): _EXERCISE,
    ("exercise", "harder"): _EXERCISE,
    ("exercise", "harder", "exercise"): _EXERCISE,
    ("exercise", "stop if"): _STOP_RULE,
    ("exercise", "ask first"): _ASK_FIRST,
    ("plan", "stages", "do", "exercise"): _EXERCISE,
    ("plan", "stop if"): _STOP_RULE,
    ("plan", "ask first"): _ASK_FIRST,
    ("structure", "part of"): _STRUCTURE,
    ("structure", "nerve", "name"): _STRUCTURE,
    ("structure", "neighbours", "superficial"): _STRUCTURE,
    ("structure", "neighbours", "deep"): _STRUCTURE,
    ("condition", "get help"): _SIGN,
    ("condition", "exercises"): _EXERCISE,
}
"""Which keys hold ids, and of what."""


def mentions_exist(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every exercise, structure, stop rule, group and sign that a page names exists.

    The front matter is read as it was typed, so that a slip elsewhere on the page does not hide
    a wrong name until the next check.
    """
    for at, keys, id_ in named_ids(page):
        sort = _NAMED.get(keys)
        shelf = sort.shelf(catalogue) if sort else {}
        if sort and id_ not in shelf and id_ not in catalogue.unread:
            more, instead = nearest(id_, shelf)
            message = f"There is no {sort.what} “{id_}”.{more}"
            yield at_value(sort.kind, page, at, message, instead)


def ids_are_given_once(catalogue: Catalogue) -> Iterator[Problem]:
    """No two things of one sort have the same id."""
    for first, second in catalogue.repeated:
        if isinstance(second.thing, Term):
            continue  # the glossary's own rule tells of it
        span = first.page.document.span((*first.at, "id"))
        yield Problem(
            ID_REPEATED,
            second.page.path,
            second.page.document.span((*second.at, "id")),
            f"“{second.id}” is the id of something else already.",
            "",
            (Place(first.page.path, span, "the first of the two"),),
        )
