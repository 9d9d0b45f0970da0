"""Rules on pictures that a body asks for by the name of an exercise."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import in_body, nearest
from solea.catalogue.rules.mentions import EXERCISE_UNKNOWN
from solea.content import CALF, Exercise, Page, pictures_asked
from solea.report import Kind, Problem, register

PICTURE_MISSING = register(
    Kind(
        "picture-missing",
        "error",
        "A picture is asked for of an exercise that has none",
        "A patient would see an empty frame.",
        "Give a step of the exercise a `pose`, or name an exercise that has pictures.",
    )
)


def pictures_asked_for_exist(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every exercise whose picture a body asks for is there and has one."""
    for asked in pictures_asked(page.document.body):
        entry = catalogue.exercises.get(asked.of)
        if entry is None:
            if asked.of != CALF and asked.of not in catalogue.unread:
                more, instead = nearest(asked.of, (CALF, *catalogue.exercises))
                message = f"There is no exercise “{asked.of}”.{more}"
                yield in_body(EXERCISE_UNKNOWN, page, asked.named, message, instead)
        elif not _drawn(entry.thing):
            message = f"No step of “{asked.of}” has a pose, so it has no picture."
            drawn = [id_ for id_, each in catalogue.exercises.items() if _drawn(each.thing)]
            instead = nearest(asked.of, drawn)[1]
            yield in_body(PICTURE_MISSING, page, asked.named, message, instead)


def _drawn(exercise: Exercise) -> bool:
    return any(each.pose for each in exercise.moments)
