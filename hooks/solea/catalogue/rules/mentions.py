"""Rules on mentions: whatever a page names by an id must exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value, each, nearest
from solea.catalogue.rules.progression import change_at
from solea.content import Condition, Exercise, Page, Plan, Structure, Term
from solea.frontmatter import Path
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


def mentions_exist(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every exercise, structure, stop rule, group and sign that a page names exists."""
    for kind, shelf, what, named in _mentions(page, catalogue):
        for at, id_ in named:
            if id_ not in shelf and id_ not in catalogue.unread:
                more, instead = nearest(id_, shelf)
                yield at_value(kind, page, at, f"There is no {what} “{id_}”.{more}", instead)


def _mentions(
    page: Page, catalogue: Catalogue
) -> Iterator[tuple[Kind, Mapping[str, object], str, Iterable[tuple[Path, str]]]]:
    data = page.data
    if isinstance(data, Exercise):
        also = each(data.works.also, "exercise", "works", "also")
        works = [(("exercise", "works", "most"), data.works.most), *also]
        yield STRUCTURE_UNKNOWN, catalogue.structures, "page on a structure", works
        changes = (("easier", data.easier), ("harder", data.harder))
        others = [
            (change_at(page, key), it.exercise)
            for key, it in changes
            if it is not None and it.exercise is not None
        ]
        yield EXERCISE_UNKNOWN, catalogue.exercises, "exercise", others
    if isinstance(data, Exercise | Plan):
        kind = str(page.kind)
        stops = each(data.stop_if, kind, "stop if")
        yield STOP_RULE_UNKNOWN, catalogue.stop_rules, "stop rule", stops
        asks = each(data.ask_first, kind, "ask first")
        yield ASK_FIRST_UNKNOWN, catalogue.ask_first, "item of `ask first` with the id", asks
    if isinstance(data, Plan):
        items = [
            (("plan", "stages", n, "do", m, "exercise"), item.exercise)
            for n, stage in enumerate(data.stages)
            for m, item in enumerate(stage.do)
        ]
        yield EXERCISE_UNKNOWN, catalogue.exercises, "exercise", items
    if isinstance(data, Structure):
        yield STRUCTURE_UNKNOWN, catalogue.structures, "structure", _touching(data)
    if isinstance(data, Condition):
        signs = each(data.get_help, "condition", "get help")
        yield SIGN_UNKNOWN, catalogue.signs, "warning sign", signs
        exercises = each(data.exercises, "condition", "exercises")
        yield EXERCISE_UNKNOWN, catalogue.exercises, "exercise", exercises


def _touching(structure: Structure) -> Iterator[tuple[Path, str]]:
    if structure.part_of is not None:
        yield ("structure", "part of"), structure.part_of
    if structure.nerve is not None:
        yield ("structure", "nerve", "name"), structure.nerve.name
    if structure.neighbours is not None:
        sides = ("structure", "neighbours", "superficial"), ("structure", "neighbours", "deep")
        yield from each(structure.neighbours.superficial, *sides[0])
        yield from each(structure.neighbours.deep, *sides[1])


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
