"""Rules on legs and knees in words: the text stands on the same leg as the dose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.prose import Passage, passages
from solea.content import Exercise, Page
from solea.report import Kind, Place, Problem, register

LEG_UNCLEAR = register(
    Kind(
        "leg-unclear",
        "error",
        "The words and the dose do not mean the same legs",
        "Standing on one leg is twice the load and a risk of falling; the totals differ by half.",
        "Change the words, or write the other `side` in the dose.",
    )
)
KNEE_ORDER_DIFFERS = register(
    Kind(
        "knee-order-differs",
        "error",
        "The words begin with another knee position than the dose",
        "A patient who follows the steps would do the two parts in the other order than the "
        "timer and the sheet.",
        "Change the words, or put the `variants` of the dose in the other order.",
    )
)
KNEE_DIFFERS = register(
    Kind(
        "knee-differs",
        "error",
        "The title names one knee position, and the exercise has only the other",
        "A straight knee and a bent knee stretch different muscles; the patient would do the "
        "wrong exercise.",
        "Change the title, or the steps and the `variants`.",
    )
)

_INSTRUCTIONS = {"title", "start", "steps"}
_ONE_LEG = re.compile(
    r"\b(?:on one leg|one leg only|(?:single|one)[- ]legg?(?:ed)?|standing leg"
    r"|(?:change|switch|swap) legs)\b",
    re.IGNORECASE,
)
_TITLE_ONE = re.compile(r"\b(?:one leg|single leg|one[- ]legged|single[- ]legged)\b", re.IGNORECASE)
_BOTH_LEGS = re.compile(r"\b(?:both|two) legs(?: together)?\b", re.IGNORECASE)
_TOGETHER = {"both legs together", "no side"}

_STATE = re.compile(
    r"\b(?:legs?|knees?) (?P<after>straight|bent)\b"
    r"|\b(?P<before>straight|bent) (?:legs?|knees?)\b"
    r"|\b(?P<act>straighten|bend) (?:both |your |that |the |back )*(?:legs?|knees?)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:front|other) (?:legs?|knees?)\b", re.IGNORECASE)
_ACTS = {"straighten": "knee straight", "bend": "knee bent"}


def legs_agree(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Words about one leg or both legs fit the side of the dose."""
    exercise = page.of(Exercise)
    if exercise is None:
        return
    side = exercise.dose.side
    also = Place(page.path, page.document.span(("exercise", "dose", "side")), "the dose's side")
    for passage in _instructions(page):
        title = passage.key == "title"
        if side in _TOGETHER:
            wrong, instead = (_TITLE_ONE if title else _ONE_LEG), "side: each leg"
        elif title:
            wrong, instead = _BOTH_LEGS, "side: both legs together"
        else:
            continue
        for found in wrong.finditer(passage.text):
            message = f"The text says “{found.group()}”; the dose says “{side}”. Change one."
            problem = passage.tell(LEG_UNCLEAR, found.span(), message, instead)
            yield _with(problem, also)
            break


def knees_agree(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Words about the knee begin where the variants of the dose begin."""
    exercise = page.of(Exercise)
    variants = (exercise.dose.variants if exercise else None) or ()
    if len(variants) < 2:  # noqa: PLR2004 - one variant has no order
        return
    at = ("exercise", "dose", "variants", 0)
    also = Place(page.path, page.document.span(at), "the dose begins with this")
    told = (
        (passage, found, state)
        for passage in _instructions(page)
        if passage.key != "title"
        for found, state in _states(passage)
    )
    passage, found, state = next(told, (None, None, variants[0]))
    if passage and found and state != variants[0]:
        message = (
            f"The text begins with “{found.group()}”; the dose with “{variants[0]}”. Change one."
        )
        instead = f"variants: [{', '.join(reversed(variants))}]"
        yield _with(passage.tell(KNEE_ORDER_DIFFERS, found.span(), message, instead), also)


def knees_fit_the_title(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every knee position in the title is one that the steps and the variants have."""
    exercise = page.of(Exercise)
    if exercise is None:
        return
    instructions = list(_instructions(page))
    done = {state for each in instructions if each.key == "steps" for _, state in _states(each)}
    done |= set(exercise.dose.variants or ())
    for title in instructions if done else ():
        for found, state in _states(title) if title.key == "title" else ():
            if state not in done:
                other = next(iter(done))
                message = f"The title says “{found.group()}”; the steps and the dose say “{other}”."
                yield title.tell(KNEE_DIFFERS, found.span(), message, other)


def _instructions(page: Page) -> Iterable[Passage]:
    return [each for each in passages(page) if each.key in _INSTRUCTIONS and _of_exercise(each)]


def _of_exercise(passage: Passage) -> bool:
    return passage.at == ("title",) or (passage.at or ())[:2] in {
        ("exercise", "start"),
        ("exercise", "steps"),
    }


def _states(passage: Passage) -> Iterator[tuple[re.Match[str], str]]:
    """Go through the knee positions that a text asks for, of the leg that works."""
    text = _ANOTHER.sub(lambda found: "-" * len(found.group()), passage.text)
    for found in _STATE.finditer(text):
        act = found["act"]
        word = found["after"] or found["before"]
        yield found, _ACTS[act.lower()] if act else f"knee {word.lower()}"


def _with(problem: Problem, also: Place) -> Problem:
    return Problem(
        problem.kind, problem.path, problem.span, problem.message, problem.instead, (also,)
    )
