"""Rules on amounts in words: the numbers that a text gives are those of the dose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.plans import items_of
from solea.catalogue.rules.prose import Passage, passages
from solea.content import OWN, Exercise, Page, citations
from solea.dose import Dose, DoseChange, Duration, Range, listed, override, plural
from solea.report import Kind, Problem, register

TOTAL_DIFFERS = register(
    Kind(
        "total-differs",
        "error",
        "A total in the text is not what the dose adds up to",
        "A patient who counts along would do too few or too many, and trust neither number.",
        "Write one of the totals that the report gives, or change the dose.",
    )
)
HOLD_DIFFERS = register(
    Kind(
        "hold-differs",
        "error",
        "The text gives another hold than the dose",
        "A patient would read two lengths of time for the same stretch.",
        "Write the hold of the dose, or change the dose. If the number comes from a study or "
        "another handout, cite the fact behind it.",
    )
)

# Where an exercise may speak of other numbers than its own.
_OTHER_FORMS = {"easier", "harder", "by", "move up when", "move down when", "wrong", "right"}
_NUMBER = re.compile(r"\d")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|\n[ \t]*\n")
_ALL = r"(?:in all|in total|altogether|all told)"
_RAISES = re.compile(r"\b(?P<n>\d+) (?:calf|heel) (?:raises|rises)\b", re.IGNORECASE)
_HOLD = re.compile(
    r"\bhold(?:s|ing)?\b[^.;:\n]{0,40}?\b(?:for|of) "
    r"(?P<low>\d+)(?: to (?P<high>\d+))? ?(?P<unit>seconds?|secs?|s|minutes?|mins?)\b",
    re.IGNORECASE,
)


def totals_are_right(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every number of raises that a text gives is one that the dose adds up to."""
    doses = [dose for dose in _doses(page, catalogue) if dose.repetitions]
    if not doses:
        return
    totals = {n for dose in doses for n in _totals(dose)}
    amounts = {n for dose in doses for n in _amounts(dose)}
    said_as_total = _said_as_total(doses)
    for passage in _own_words(page):
        wrong = {
            *(found.span("n") for found in _stated(passage, said_as_total, totals)),
            *(
                found.span("n")
                for found in _stated(passage, (_RAISES,), totals | amounts)
                if not _is_cited(passage, found.start())
            ),
        }
        for place in sorted(wrong):
            known = listed([str(each) for each in sorted(totals)])
            said = passage.text[slice(*place)]
            message = f"The text says {said}; the dose adds up to {known}."
            yield passage.tell(TOTAL_DIFFERS, place, message, known)


def _doses(page: Page, catalogue: Catalogue) -> Iterator[Dose]:
    """Go through the doses of a page: an exercise's own, or those of a plan's items."""
    exercise = page.of(Exercise)
    if exercise:
        yield exercise.dose
    for _, item, named in items_of(page, catalogue):
        change = item.dose or DoseChange()
        yield override(named.dose, change, tuple(item.variants))


def _own_words(page: Page) -> Iterator[Passage]:
    for passage in passages(page):
        if not _NUMBER.search(passage.text):
            continue
        keys = {part for part in passage.at or () if isinstance(part, str)}
        if page.kind == "plan" or not keys & _OTHER_FORMS:
            yield passage


def _said_as_total(doses: Iterable[Dose]) -> tuple[re.Pattern[str], ...]:
    """Return the two ways of saying a total: `40 raises in all` and `a total of 40 raises`."""
    nouns = {plural(word) for dose in doses for word in (dose.noun, dose.noun.split(" ")[-1])}
    some = rf"(?:[a-z]+ ){{0,2}}?(?:{'|'.join(map(re.escape, sorted(nouns)))})"
    return (
        re.compile(rf"\b(?P<n>\d+) (?:{some},? )?{_ALL}\b", re.IGNORECASE),
        re.compile(rf"\b(?:total of|{_ALL},?) (?P<n>\d+) {some}\b", re.IGNORECASE),
    )


def _stated(
    passage: Passage, patterns: Iterable[re.Pattern[str]], known: set[int]
) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        for found in pattern.finditer(passage.text):
            if int(found["n"]) not in known:
                yield found


def _rounds(dose: Dose) -> Iterator[int]:
    """Go through the repetitions times the sets, at the start and at the target."""
    start, target = dose.repetitions, dose.build_up_to
    sets = Range.of(1) if dose.in_sets_of else dose.set_range
    if start:
        yield from _ends(start * sets)
    if start and target:
        aim = Range.of(target.repetitions) if target.repetitions else start
        yield from _ends(aim * (target.sets or sets))


def _totals(dose: Dose) -> Iterator[int]:
    """Go through what a dose adds up to: on each leg, and on both legs together."""
    for n in _rounds(dose):
        yield n * len(dose.knees)
        yield n * dose.passes


def _amounts(dose: Dose) -> Iterator[int]:
    """Go through the parts of the totals, and the numbers that a plan may choose."""
    limits = dose.limits.repetitions if dose.limits else None
    for n in (*_rounds(dose), *(_ends(limits) if limits else ()), *_ends(dose.repetitions)):
        yield n
        yield n * (dose.passes // len(dose.knees))


def _ends(amount: Range | None) -> tuple[int, ...]:
    return (amount.low, amount.high) if amount else ()


def _is_cited(passage: Passage, at: int) -> bool:
    """Say whether the sentence around an offset rests on a published fact."""
    text = passage.written
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= at), default=0)
    end = min((end for end in ends if end > at), default=len(text))
    return any(id_ != OWN for mark in citations(text[start:end]) for id_ in mark.ids)


def holds_are_right(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every hold that a text gives is the hold of the dose, in one of its forms."""
    exercise = page.of(Exercise)
    holds = set(_holds(exercise.dose)) if exercise else set()
    if not holds:
        return
    for passage in _own_words(page):
        for found in _HOLD.finditer(passage.text):
            minute = 60 if found["unit"].lower().startswith("m") else 1
            wrong = [
                found.span(part)
                for part in ("low", "high")
                if found[part] and int(found[part]) * minute not in holds
            ]
            if wrong and not _is_cited(passage, found.start()):
                place = (wrong[0][0], found.end("unit"))
                known = listed([Duration(each).words() for each in sorted(holds)])
                said = passage.text[slice(*place)]
                message = f"The text says to hold for {said}; the dose says {known}."
                yield passage.tell(HOLD_DIFFERS, place, message, known)


def _holds(dose: Dose) -> Iterator[int]:
    """Go through the holds of a dose in seconds: its own, its other form's and its target's."""
    others = (dose.same_as, dose.build_up_to)
    given = [dose.hold, *(other.hold for other in others if other)]
    if dose.tempo:
        given += [time for word, time in dose.tempo.phases if word == "hold"]
    yield from (time.seconds for time in given if time)
