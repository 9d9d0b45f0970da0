"""The rules inside one dose: whatever its numbers and words must not say about each other."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from solea.dose import kinds
from solea.dose.count import Range
from solea.dose.duration import Duration
from solea.dose.equivalence import amount, same_as
from solea.dose.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from solea.dose.prescription import Dose

LONGEST_USUAL = Duration(300)  # for a hold or a rest
MOST_USUAL_REPETITIONS = 50
MOST_USUAL_SETS = 10
MOST_USUAL_TIMES_A_DAY = 6
MOST_REPETITIONS = 1000  # in one session, beyond which a number must be a slip
MOST_SECONDS = 3600  # of holding in one session, likewise

PARTS = ("hold", "repetitions", "sets")  # what can be built up, limited and put another way


def inspect(dose: Dose) -> Iterator[Finding]:
    """Find everything that the lines of a dose contradict in each other."""
    for rule in RULES:
        yield from rule(dose)


def _hold_or_repetitions(dose: Dose) -> Iterator[Finding]:
    if dose.hold and dose.repetitions:
        yield Finding(
            kinds.HOLD_OR_REPETITIONS,
            ("repetitions",),
            "This dose has a hold and repetitions. A hold is time: "
            "to repeat it, give sets; to stop in each repetition, give a tempo.",
            f"sets: {dose.repetitions}",
        )
    if not dose.hold and not dose.repetitions:
        yield Finding(
            kinds.HOLD_OR_REPETITIONS,
            (),
            "This dose has neither a hold nor repetitions.",
            "repetitions: 10",
        )


def _only_for_repetitions(dose: Dose) -> Iterator[Finding]:
    if not dose.hold or dose.repetitions:
        return
    if dose.tempo:
        yield Finding(
            kinds.NEEDS_REPETITIONS, ("tempo",), "A hold has no tempo: nothing moves in it."
        )
    if dose.counted_as:
        message = "A hold is not counted as anything but a hold."
        yield Finding(kinds.NEEDS_REPETITIONS, ("counted as",), message)
    if dose.in_sets_of:
        yield Finding(
            kinds.NEEDS_REPETITIONS,
            ("in sets of",),
            "There are no repetitions to divide up; to repeat the hold, give sets.",
            f"sets: {dose.in_sets_of}",
        )


def _tempo(dose: Dose) -> Iterator[Finding]:
    if not dose.tempo or dose.hold:
        return
    ways = {"up", "down"}
    missing = ways - set(dose.tempo.root)
    if missing == ways:
        yield Finding(
            kinds.TEMPO_ONE_WAY, ("tempo",), "The tempo has no movement in it, neither up nor down."
        )
    elif missing:
        lost, given = missing.pop(), (ways & set(dose.tempo.root)).pop()
        message = f"The tempo goes {given} but never {lost}."
        yield Finding(kinds.TEMPO_ONE_WAY, ("tempo",), message, f"{lost}: 2 s")


def _sets(dose: Dose) -> Iterator[Finding]:
    if dose.sets and dose.in_sets_of:
        yield Finding(
            kinds.SETS_TWICE,
            ("in sets of",),
            "This dose has sets and in sets of. "
            f"Keep “sets: {dose.sets}” to do the whole number again each time, "
            "or “in sets of” to divide the number up.",
        )
    if dose.repetitions and dose.in_sets_of and not dose.sets:
        yield from _uneven(dose.repetitions.low, dose.in_sets_of)
    most = max(dose.set_range, (dose.target or dose).set_range, key=lambda each: each.high)
    if most.high > 1 and not dose.rest:
        pieces = "holds" if dose.hold else "sets"
        yield Finding(
            kinds.REST_MISSING,
            (),
            f"There are {most} {pieces} and no rest between them.",
            "rest: 10 s" if dose.hold else "rest: 1 min",
        )


def _uneven(repetitions: int, in_sets_of: Range) -> Iterator[Finding]:
    """Find repetitions that no number of allowed sets adds up to, if there are enough for one."""
    if repetitions < in_sets_of.low or _divides(repetitions, in_sets_of):
        return
    fewer = next(n for n in range(repetitions, 0, -1) if _divides(n, in_sets_of))
    more = next(n for n in count(repetitions) if _divides(n, in_sets_of))
    nearest = fewer if repetitions - fewer <= more - repetitions else more
    yield Finding(
        kinds.SETS_UNEVEN,
        ("repetitions",),
        f"{repetitions} cannot be divided into sets of {in_sets_of}; {nearest} could.",
        str(nearest),
    )


def _divides(repetitions: int, in_sets_of: Range) -> bool:
    sets = -(-repetitions // in_sets_of.high)
    return sets * in_sets_of.low <= repetitions


def _variants(dose: Dose) -> Iterator[Finding]:
    variants = dose.variants or ()
    for index, variant in enumerate(variants):
        if variant in variants[:index]:
            message = f"“{variant}” is listed already."
            yield Finding(kinds.VARIANT_TWICE, ("variants", str(index)), message)


def _usual(dose: Dose) -> Iterator[Finding]:
    for key, time in (("hold", dose.hold), ("rest", dose.rest)):
        if time and time > LONGEST_USUAL:
            message = f"{time.words()} is unusually long; up to {LONGEST_USUAL.words()} is usual."
            yield Finding(kinds.UNUSUAL, (key,), message)
    for key, number, most in (
        ("repetitions", dose.repetitions, MOST_USUAL_REPETITIONS),
        ("sets", dose.sets, MOST_USUAL_SETS),
        ("often", dose.often.times_a_day, MOST_USUAL_TIMES_A_DAY),
    ):
        if number and number.high > most:
            what = "times a day" if key == "often" else key
            message = f"{number.high} {what} is more than usual; up to {most} is usual."
            yield Finding(kinds.UNUSUAL, (key,), message)


def _too_long(dose: Dose) -> Iterator[Finding]:
    """Find a session that nobody could do, which would also be too long to lay out in time."""
    for each, path in ((dose, ()), (dose.target, ("build up to",))):
        if not each or not (each.hold or each.repetitions):
            continue
        in_all = amount(each).high * each.passes
        if each.hold and in_all > MOST_SECONDS:
            words = Duration(MOST_SECONDS).words()
            message = f"This is more than {words} of holding in one session."
            yield Finding(kinds.TOO_LONG, path, message)
        if each.repetitions and in_all > MOST_REPETITIONS:
            message = f"This is {in_all} repetitions in one session."
            yield Finding(kinds.TOO_LONG, path, message)


def _starts(dose: Dose) -> dict[str, Duration | Range | None]:
    """Return what the dose starts with; sets count as 1 if none are written."""
    sets = None if dose.in_sets_of else dose.set_range
    return {"hold": dose.hold, "repetitions": dose.repetitions, "sets": sets}


def _build_up(dose: Dose) -> Iterator[Finding]:
    if not dose.build_up_to:
        return
    starts = _starts(dose)
    higher = False
    for part in PARTS:
        target = getattr(dose.build_up_to, part)
        start = starts[part]
        path = ("build up to", part)
        if target is None:
            continue
        if start is None:
            yield _missing(part, path)
            higher = True
            continue
        top = start.high if isinstance(start, Range) else start
        higher = higher or target > top
        if target < top:
            message = f"The dose starts with {start}, so building up to {target} would be less."
            yield Finding(kinds.BUILD_UP_BELOW, path, message)
            higher = True
        limit = getattr(dose.limits, part) if dose.limits else None
        if limit and target not in limit:
            message = f"The limits allow {limit}; the target is {target}."
            yield Finding(kinds.OUTSIDE_LIMITS, path, message)
    if not higher:
        message = "Nothing here is above what the dose starts with."
        yield Finding(kinds.BUILD_UP_BELOW, ("build up to",), message)


def _missing(part: str, path: tuple[str, ...]) -> Finding:
    return Finding(kinds.PART_MISSING, path, f"The dose itself has no {part}.")


def _limits(dose: Dose) -> Iterator[Finding]:
    if not dose.limits:
        return
    starts = _starts(dose)
    for part in PARTS:
        limit = getattr(dose.limits, part)
        start = starts[part]
        if limit is None:
            continue
        if start is None:
            yield _missing(part, ("limits", part))
        elif start not in limit:
            message = f"The dose starts with {start}, which {limit} leaves out."
            instead = f"{min(_low(start), limit.low)} to {max(_high(start), limit.high)}"
            yield Finding(kinds.LIMITS_MISS_START, ("limits", part), message, instead)


def _low(start: Duration | Range) -> Duration | int:
    return start.low if isinstance(start, Range) else start


def _high(start: Duration | Range) -> Duration | int:
    return start.high if isinstance(start, Range) else start


RULES: tuple[Callable[[Dose], Iterator[Finding]], ...] = (
    _hold_or_repetitions,
    _only_for_repetitions,
    _tempo,
    _sets,
    _variants,
    _usual,
    _too_long,
    same_as,
    _build_up,
    _limits,
)
