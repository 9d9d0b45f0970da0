"""Rules on pictures: a pose can be stood in, works its muscle, and shows what its step says."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value
from solea.content import Exercise, Page, Posed, posed
from solea.dose import Finding
from solea.frontmatter import Path
from solea.pose.kinds import JOINT_RANGE
from solea.pose.truth import contradictions, inspect, inspect_raise, inspect_stretch
from solea.report import Problem


def poses_are_true(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every pose can be held by a body, among its props, in balance."""
    for each in _posed(page):
        found = tuple(inspect(each.pose, each.stance))
        # An angle that no joint reaches is the cause of whatever else is wrong with the figure.
        causes = tuple(one for one in found if one.kind is JOINT_RANGE and one.path)
        yield from (_told(page, each, one) for one in causes or found)


def poses_work_their_muscle(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every stretch lengthens the muscle it works most, and every raise shortens it."""
    exercise, figures = page.of(Exercise), _posed(page)
    if exercise is None or not figures:
        return
    muscle = exercise.works.most
    last = figures[-1]
    if exercise.aim == "stretch":
        for found in inspect_stretch(last.pose, last.stance, muscle):
            yield _told(page, last, found)
    elif exercise.aim == "strengthen" and len(figures) > 1:
        low, high = _lowest_and_highest(figures)
        for found in inspect_raise(high.pose, low.stance, high.stance, muscle):
            yield _told(page, high, found)


def poses_show_what_steps_say(page: Page, _: Catalogue) -> Iterator[Problem]:
    """No sentence says straight, bent, up or down where its picture shows otherwise."""
    exercise = page.of(Exercise)
    if exercise is None:
        return
    for each in _posed(page):
        step = exercise.moments[each.moment]
        for sentence in filter(None, (step.do, step.picture_shows)):
            for found in contradictions(sentence, each.stance, "near"):
                yield _told(page, each, found)


def _posed(page: Page) -> tuple[Posed, ...]:
    exercise = page.of(Exercise)
    return posed(exercise) if exercise else ()


def _lowest_and_highest(figures: tuple[Posed, ...]) -> tuple[Posed, Posed]:
    ordered = sorted(figures, key=lambda each: each.stance.leg("near").dorsiflexion)
    return ordered[-1], ordered[0]


def _told(page: Page, each: Posed, found: Finding) -> Problem:
    here: Path = ("start",) if each.moment == 0 else ("steps", each.moment - 1)
    at = ("exercise", *here, "pose", *found.path)
    return at_value(found.kind, page, at, found.message, found.instead)
