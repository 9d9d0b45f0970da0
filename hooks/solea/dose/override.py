"""A plan's own numbers for an exercise: how they replace its dose, and how far they may go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from solea.dose import kinds
from solea.dose.count import Range
from solea.dose.finding import Finding
from solea.dose.inspection import PARTS, inspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose.prescription import Dose, DoseChange
    from solea.dose.vocabulary import VariantWord

    Bounds = tuple[Any, Any]  # the lowest and the highest: two durations, or two whole numbers


def override(
    base: Dose, change: DoseChange, variants: tuple[VariantWord, ...] | None = None
) -> Dose:
    """Return the dose of an exercise with a plan's numbers and choice of variants in it.

    A plan that changes the numbers speaks for itself: the exercise's other form and its target
    no longer fit and are left out, unless the plan gives its own target.
    """
    changed: dict[str, object] = {name: getattr(change, name) for name in change.model_fields_set}
    if changed.keys() & {"hold", "repetitions", "sets", "in_sets_of"}:
        changed = {"same_as": None, "build_up_to": None} | changed
    if "sets" in changed:
        changed.setdefault("in_sets_of", None)
    elif "in_sets_of" in changed:
        changed["sets"] = None
    if variants:
        changed["variants"] = variants
    return base.model_copy(update=changed)


def inspect_override(base: Dose, change: DoseChange) -> Iterator[Finding]:
    """Find what a plan changes beyond what the exercise allows, or breaks by changing it.

    Paths start at the plan's `dose`. Where the exercise gives no limits, a number may lie
    anywhere from its start to its target.
    """
    missing = [part for part in PARTS if getattr(change, part) and not _bounds(base, part)]
    for part in missing:
        message = f"The exercise itself has no {part}, so a plan cannot give any."
        yield Finding(kinds.PART_MISSING, (part,), message)
    if missing:
        return
    for part in PARTS:
        yield from _within(base, part, getattr(change, part), (part,), "asks for")
        target = getattr(change.build_up_to, part) if change.build_up_to else None
        yield from _within(base, part, target, ("build up to", part), "builds up to")
    # The limits are judged above, with the plan's own places; the rest as for any dose.
    known = set(inspect(base.model_copy(update={"limits": None})))
    result = override(base, change).model_copy(update={"limits": None})
    yield from (each for each in inspect(result) if each not in known)


def _bounds(base: Dose, part: str) -> Bounds | None:
    """Return the lowest and highest number that a plan may give, if the exercise has the part."""
    start = base.set_range if part == "sets" else getattr(base, part)
    if start is None:
        return None
    limit = getattr(base.limits, part) if base.limits else None
    if limit:
        return limit.low, limit.high
    low, high = _ends(start)
    target = getattr(base.build_up_to, part) if base.build_up_to else None
    return low, target or high


def _within(
    base: Dose, part: str, wanted: object, path: tuple[str, ...], does: str
) -> Iterator[Finding]:
    bounds = _bounds(base, part)
    if wanted is None or bounds is None:
        return
    low, high = bounds
    first, last = _ends(wanted)
    if low <= first and last <= high:
        return
    span = f"{low} to {high}" if low != high else f"only {low}"
    allowed = f"a hold of {span}" if part == "hold" else f"{span} {part}"
    message = f"The exercise allows {allowed}; this plan {does} {wanted}."
    yield Finding(kinds.OUTSIDE_LIMITS, path, message, str(low if first < low else high))


def _ends(number: object) -> Bounds:
    return (number.low, number.high) if isinstance(number, Range) else (number, number)
