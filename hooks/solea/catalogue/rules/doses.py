"""Rules on doses: what the lines of one dose say about each other, and about the exercise."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_key, at_value
from solea.content import Exercise, Page
from solea.dose import inspect
from solea.frontmatter import Path
from solea.report import Kind, Problem, register

STRETCH_NEEDS_HOLD = register(
    Kind(
        "stretch-needs-hold",
        "error",
        "A stretch is counted in repetitions",
        "A stretch works through time. Told to do 30 of them, a patient would bounce 30 times.",
        "Write `hold: 30 s` instead of the repetitions, and `sets:` for how many holds.",
    )
)
STRENGTHEN_NEEDS_REPETITIONS = register(
    Kind(
        "strengthen-needs-repetitions",
        "error",
        "A strengthening exercise has a hold but no repetitions",
        "The page, the sheet and the timer would tell the patient to stand still.",
        "Write `repetitions: 10`. A stop at the top of each one belongs in the `tempo`.",
    )
)
STRENGTHENING_NEEDS_STOP_RULES = register(
    Kind(
        "strengthening-needs-stop-rules",
        "error",
        "A strengthening exercise does not say when to stop",
        "A patient with chest pain or a snap in the calf would not read that it is time to stop.",
        "Add `stop if:` with the ids of stop rules from the page “Before you start”.",
    )
)
EXERCISE_NEEDS_STOP_RULES = register(
    Kind(
        "exercise-needs-stop-rules",
        "warning",
        "An exercise does not say when to stop",
        "Calf pain can be more than a tight muscle, and the exercise's page may be the only one "
        "that a patient reads.",
        "Add `stop if:` with the ids of stop rules from the page “Before you start”.",
    )
)


def doses_agree_with_themselves(page: Page, _: Catalogue) -> Iterator[Problem]:
    """No line of a dose contradicts another."""
    exercise = page.of(Exercise)
    for finding in inspect(exercise.dose) if exercise else ():
        at = ("exercise", "dose", *path_of(finding.path))
        tell = at_value if finding.path else at_key
        yield tell(finding.kind, page, at, finding.message, finding.instead)


def path_of(path: tuple[str, ...]) -> Path:
    """Return a finding's path as the front matter has it, where places in lists are numbers."""
    return tuple(int(part) if part.isdecimal() else part for part in path)


def doses_fit_the_aim(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every stretch is held, and all strengthening is repeated."""
    exercise = page.of(Exercise)
    if exercise is None or bool(exercise.dose.hold) == bool(exercise.dose.repetitions):
        return
    dose = exercise.dose
    if exercise.aim == "stretch" and dose.repetitions:
        message = f"The aim is to stretch, and the dose counts {dose.repetitions} repetitions."
        at = ("exercise", "dose", "repetitions")
        yield at_key(STRETCH_NEEDS_HOLD, page, at, message, "hold: 30 s")
    if exercise.aim == "strengthen" and dose.hold:
        message = f"The aim is to strengthen, and the dose is a hold of {dose.hold}."
        at = ("exercise", "dose", "hold")
        yield at_key(STRENGTHEN_NEEDS_REPETITIONS, page, at, message, "repetitions: 10")


def exercises_say_when_to_stop(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every exercise names the stop rules that go with it."""
    exercise = page.of(Exercise)
    if exercise is None or exercise.stop_if:
        return
    strengthens = exercise.aim == "strengthen"
    kind = STRENGTHENING_NEEDS_STOP_RULES if strengthens else EXERCISE_NEEDS_STOP_RULES
    message = "This exercise names no rule for when to stop. Name those that fit."
    rules = ", ".join(sorted(catalogue.stop_rules)) or "snap"
    yield at_key(kind, page, ("exercise",), message, f"stop if: [{rules}]")
