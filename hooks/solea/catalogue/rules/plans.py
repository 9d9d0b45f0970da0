"""Rules on plans: each stage says how to leave it, and asks only for what its exercises allow."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.doses import path_of
from solea.catalogue.rules.finding import at_value, place
from solea.content import Exercise, Item, Page, Plan
from solea.dose import inspect_override, listed
from solea.frontmatter import Path
from solea.report import Kind, Problem, register

NO_MOVE_UP = register(
    Kind(
        "plan-stage-no-move-up",
        "error",
        "A stage does not say when to go on to the next one",
        "A patient would stay too long on a stage that has become easy, or leave it too soon.",
        "Add `move up when` to every stage but the last, with something a patient can count.",
    )
)
NO_MOVE_DOWN = register(
    Kind(
        "plan-stage-no-move-down",
        "error",
        "A stage does not say when to go back to the one before",
        "A patient for whom the stage is too hard would not know that going back is allowed.",
        "Add `move down when` to every stage but the first, with what a patient would notice.",
    )
)
PLAN_ORDER = register(
    Kind(
        "plan-order",
        "error",
        "A plan has the same stage twice",
        "A patient who moves up would do the same again and think that nothing has been gained.",
        "Take one of the two stages out, or change what is done in it.",
    )
)
VARIANT_UNKNOWN = register(
    Kind(
        "plan-variant-unknown",
        "error",
        "A plan asks for a variant that its exercise does not have",
        "The patient's sheet would ask for a position that the exercise's page does not explain.",
        "Choose from the `variants` in the exercise's dose, or add the variant there. Take the "
        "line out if it has none.",
    )
)


def stages_say_when(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every stage says when to go on, and when to go back, where there is somewhere to go."""
    plan = page.of(Plan)
    stages = plan.stages if plan else []
    for n, stage in enumerate(stages):
        at = ("plan", "stages", n, "name")
        if n + 1 < len(stages) and not stage.move_up_when:
            message = (
                f"The stage “{stage.name}” does not say when to go on to “{stages[n + 1].name}”."
            )
            instead = "move up when: 2 sets of 10 feel light in 2 sessions running."
            yield at_value(NO_MOVE_UP, page, at, message, instead)
        if n and not stage.move_down_when:
            message = (
                f"The stage “{stage.name}” does not say when to go back to “{stages[n - 1].name}”."
            )
            instead = "move down when: Your calf hurts more the next morning than before."
            yield at_value(NO_MOVE_DOWN, page, at, message, instead)


def stages_differ(page: Page, _: Catalogue) -> Iterator[Problem]:
    """No two stages of a plan have the same name or ask for the same."""
    plan = page.of(Plan)
    stages = plan.stages if plan else []
    for n, stage in enumerate(stages):
        for m, before in enumerate(stages[:n]):
            at = ("plan", "stages", n, "name")
            also = (place(page, ("plan", "stages", m, "name"), "the first of the two"),)
            span = page.document.span(at)
            if stage.name.casefold() == before.name.casefold():
                message = f"Stage {m + 1} is called “{before.name}” too."
                yield Problem(PLAN_ORDER, page.path, span, message, "", also)
            elif _done(stage.do) == _done(before.do):
                message = f"This stage asks for the same exercises and doses as “{before.name}”."
                yield Problem(PLAN_ORDER, page.path, span, message, "", also)


def _done(items: list[Item]) -> list[tuple[object, ...]]:
    return [(item.exercise, tuple(item.variants), item.dose) for item in items]


def plans_fit_their_exercises(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every variant and every number of a plan is one that its exercise allows."""
    for at, item, exercise in items_of(page, catalogue):
        dose = exercise.dose
        for n, variant in enumerate(item.variants):
            if variant not in (dose.variants or ()):
                known = listed(dose.variants) if dose.variants else ""
                has = f"only “{known}”" if known else "no variants"
                message = (
                    f"The exercise “{item.exercise}” has {has}, so “{variant}” cannot be done."
                )
                path = (*at, "variants", n)
                yield at_value(VARIANT_UNKNOWN, page, path, message, known)
        for finding in inspect_override(dose, item.dose) if item.dose else ():
            path = (*at, "dose", *path_of(finding.path))
            yield at_value(finding.kind, page, path, finding.message, finding.instead)


def items_of(page: Page, catalogue: Catalogue) -> Iterator[tuple[Path, Item, Exercise]]:
    """Go through the items of a plan whose exercises exist, with their places."""
    plan = page.of(Plan)
    for n, stage in enumerate(plan.stages if plan else ()):
        for m, item in enumerate(stage.do):
            if item.exercise in catalogue.exercises:
                exercise = catalogue.exercises[item.exercise].thing
                yield ("plan", "stages", n, "do", m), item, exercise
