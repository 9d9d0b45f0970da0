"""Rules on progression: the way from an easier exercise to a harder one leads up and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from solea.catalogue.catalogue import Catalogue, Entry
from solea.catalogue.rules.finding import at_key, at_value, place
from solea.content import Exercise, Page
from solea.frontmatter import Path
from solea.report import Kind, Problem, register

PROGRESSION_SELF = register(
    Kind(
        "progression-self",
        "error",
        "An exercise is named as the easier or harder form of itself",
        "A patient who is ready for more, or for less, would be sent round in a circle.",
        "Name another exercise, or say what to change: `{by: Take a longer step back.}`.",
    )
)
PROGRESSION_CYCLE = register(
    Kind(
        "progression-cycle",
        "error",
        "Exercises that are each harder than the one before lead back to the first",
        "A patient who moves up again and again would arrive at an exercise that was too easy.",
        "Decide which of the exercises is the easiest, and change the link that leads back to it.",
    )
)
PROGRESSION_ONE_WAY = register(
    Kind(
        "progression-one-way",
        "warning",
        "The way down from an exercise does not lead back to the way up",
        "A patient who moved up too soon would be sent back to an exercise that does not lead "
        "here again.",
        "Let `easier` name the exercise that leads here, or let that other exercise lead here too.",
    )
)
PROGRESSION_DEAD_END = register(
    Kind(
        "progression-dead-end",
        "error",
        "A harder or easier exercise is named, but not when to go on to it",
        "“Once you are strong” tells nobody when: a patient would move too soon or never.",
        "Add `move up when` or `move down when` with something that a patient can see or count.",
    )
)

Edge = tuple[str, str]
"""An easier exercise and a harder one, by their ids."""


def progression_leads_elsewhere(page: Page, _: Catalogue) -> Iterator[Problem]:
    """No exercise is its own easier or harder form."""
    exercise = page.of(Exercise)
    for key, id_ in _changes(exercise):
        if id_ == page.id:
            message = f"“{id_}” is this exercise itself, so it cannot be the {key} one."
            yield at_value(PROGRESSION_SELF, page, change_at(page, key), message)


def progression_says_when(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every way up and every way down says when to take it."""
    exercise = page.of(Exercise)
    if exercise and exercise.harder and not exercise.move_up_when:
        message = "There is a harder form, but nothing says when to go on to it."
        instead = "move up when: You can do all repetitions and the last is as good as the first."
        yield at_key(PROGRESSION_DEAD_END, page, ("exercise", "harder"), message, instead)
    if exercise and exercise.easier.exercise and not exercise.move_down_when:
        message = "There is an easier exercise, but nothing says when to go back to it."
        instead = "move down when: Your calf hurts more the next morning than before."
        yield at_key(PROGRESSION_DEAD_END, page, ("exercise", "easier"), message, instead)


def progression_leads_back(catalogue: Catalogue) -> Iterator[Problem]:
    """Whoever moves up to an exercise and down again can come back up to it."""
    shelf = catalogue.exercises
    for id_, entry in shelf.items():
        upper = _named(entry, "harder")
        if upper is None or upper not in shelf:
            continue
        back = _named(shelf[upper], "easier")
        if back is None or back in {id_, upper} or back not in shelf:
            continue
        if _named(shelf[back], "harder") != upper:
            above = shelf[upper].page
            message = (
                f"“{id_}” leads up to “{upper}”, but from here the way down is “{back}”, "
                f"which does not lead up to “{upper}”."
            )
            at = change_at(above, "easier")
            also = (place(entry.page, change_at(entry.page, "harder"), "the way up starts here"),)
            span = above.document.span(at)
            yield Problem(PROGRESSION_ONE_WAY, above.path, span, message, id_, also)


def progression_never_turns_back(catalogue: Catalogue) -> Iterator[Problem]:
    """No chain of exercises, each harder than the one before, returns to its start."""
    edges = _edges(catalogue)
    told: set[frozenset[str]] = set()
    for id_ in catalogue.exercises:
        circle = _circle(id_, edges)
        if not circle or frozenset(circle) in told:
            continue
        told.add(frozenset(circle))
        steps = list(zip(circle, [*circle[1:], circle[0]], strict=True))
        chain = ", ".join(f"“{low}” is easier than “{high}”" for low, high in steps)
        page, at = edges[steps[-1]]
        also = tuple(
            place(where, path, f"“{low}” is easier than “{high}”")
            for (low, high), (where, path) in ((step, edges[step]) for step in steps[:-1])
        )
        message = f"This closes a circle: {chain}."
        span = page.document.span(at)
        yield Problem(PROGRESSION_CYCLE, page.path, span, message, "", also)


def _edges(catalogue: Catalogue) -> Mapping[Edge, tuple[Page, Path]]:
    """Collect which exercise is said to be easier than which, and where that is said."""
    edges: dict[Edge, tuple[Page, Path]] = {}
    for id_, entry in catalogue.exercises.items():
        for key, other in _changes(entry.thing):
            edge = (id_, other) if key == "harder" else (other, id_)
            if id_ != other and other in catalogue.exercises:
                edges.setdefault(edge, (entry.page, change_at(entry.page, key)))
    return edges


def _circle(start: str, edges: Mapping[Edge, object]) -> tuple[str, ...]:
    """Find the shortest way up from an exercise back to itself, the start first."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    for way in ways:
        for low, high in edges:
            if low != way[-1]:
                continue
            if high == start:
                return way
            if high not in seen:
                seen.add(high)
                ways.append((*way, high))
    return ()


def _named(entry: Entry[Exercise], key: str) -> str | None:
    return next((id_ for name, id_ in _changes(entry.thing) if name == key), None)


def _changes(exercise: Exercise | None) -> Iterator[tuple[str, str]]:
    """Go through the other exercises that an exercise names, each with its key."""
    if exercise and exercise.easier.exercise:
        yield "easier", exercise.easier.exercise
    if exercise and exercise.harder and exercise.harder.exercise:
        yield "harder", exercise.harder.exercise


def change_at(page: Page, key: str) -> Path:
    """Find where `easier` or `harder` names an exercise: on its own, or in the longer form."""
    tree = page.document.tree
    exercise = tree.get("exercise") if isinstance(tree, dict) else None
    longer = isinstance(exercise, dict) and isinstance(exercise.get(key), dict)
    return ("exercise", key, "exercise") if longer else ("exercise", key)
