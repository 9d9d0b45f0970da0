"""The parts of which the sentences about a dose are put together, in plain British English.

Everything here returns a few words in small letters; whole sentences are made in `sentence`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from solea.dose.count import Range
from solea.dose.duration import Duration
from solea.dose.timeline import set_sizes
from solea.dose.vocabulary import listed, plural

if TYPE_CHECKING:
    from solea.dose.prescription import Dose, Tempo
    from solea.dose.vocabulary import SideWord, VariantWord

ON_LEGS: dict[SideWord, str] = {
    "each leg": "on each leg",
    "both legs together": "using both legs together",
    "left leg": "on your left leg",
    "right leg": "on your right leg",
    "no side": "",
}


def times(number: Range) -> str:
    """Say how often: `once`, `3 times`."""
    return "once" if number.one else f"{number} times"


def counted(number: Range, noun: str) -> str:
    """Count things: `1 raise`, `8 to 12 raises`."""
    return f"{number} {noun if number.one else plural(noun)}"


def span(seconds: Range) -> str:
    """Say a length of time, or a range of them: `90 seconds`, `8 to 12 minutes`."""
    low, high = Duration(seconds.low).words(), Duration(seconds.high).words()
    if seconds.fixed:
        return low
    number, _, unit = low.partition(" ")
    same_unit = unit == high.partition(" ")[2]
    return f"{number if same_unit else low} to {high}"


def measured(hold: Duration) -> tuple[str, str]:
    """Split a length of time into what a poster prints large and the unit beside it."""
    parts = hold.words().split()
    if len(parts) == 2:  # noqa: PLR2004 - a number and one unit
        return parts[0], parts[1]
    return hold.clock(), "hours" if hold.clock().count(":") > 1 else "minutes"


def one_pass(dose: Dose, *, noun: bool = True) -> str:
    """Say what is done with one knee position on one side: `3 sets of 10 raises`, `3 times`."""
    if not dose.repetitions:
        return times(dose.set_range)
    amount = counted(dose.repetitions, dose.noun) if noun else str(dose.repetitions)
    if dose.in_sets_of or dose.set_range.one:
        return amount
    return f"{dose.set_range} sets of {amount}"


def spoken_pass(dose: Dose, *, noun: bool = True) -> str:
    """Say one pass with the length of its hold: `3 times 30 seconds`."""
    if not dose.hold:
        return one_pass(dose, noun=noun)
    if dose.set_range.one:
        return dose.hold.words()
    return f"{times(dose.set_range)} {dose.hold.words()}"


def in_turn(dose: Dose, first: str, later: str) -> str:
    """Say one pass for each knee position, and on which legs.

    `10 raises with your knee straight, then 10 with your knee bent, on each leg`
    """
    legs = ON_LEGS[dose.side]
    if not dose.variants:
        return f"{first} {legs}".strip()
    passes = [
        f"{later if index else first} {with_knee(dose, variant)}"
        for index, variant in enumerate(dose.variants)
    ]
    return ", ".join(part for part in (", then ".join(passes), legs) if part)


def with_knee(dose: Dose, variant: VariantWord) -> str:
    """Say a position of the knee: `with your knee bent`."""
    return f"with your {knee(dose)} {variant.removeprefix('knee ')}"


def knee(dose: Dose) -> str:
    """Return “knees” where both bend together, “knee” otherwise."""
    return "knees" if dose.side in {"both legs together", "no side"} else "knee"


def knees_in_short(dose: Dose) -> str:
    """Name the knee positions in turn: `knee straight then bent`."""
    positions = [variant.removeprefix("knee ") for variant in dose.variants or ()]
    return f"{knee(dose)} {' then '.join(positions)}" if positions else ""


def in_sets(dose: Dose) -> str:
    """Say how repetitions are divided up: `3 sets of 9, 8 and 8`; nothing if they are not."""
    if not dose.in_sets_of or not dose.repetitions or dose.set_range.one:
        return ""
    if not dose.repetitions.fixed:
        return f"sets of {dose.in_sets_of}"
    sizes = set_sizes(dose)
    if len(set(sizes)) == 1:
        return f"{len(sizes)} sets of {sizes[0]}"
    return f"{len(sizes)} sets of {listed([str(size) for size in sizes], 'and')}"


def pace(tempo: Tempo) -> str:
    """Say the tempo as instructions: `go up for 3 seconds and come down for 5 seconds`."""
    parts = []
    moved = False
    for word, length in tempo.phases:
        verb: str = word
        if word in {"up", "down"}:
            verb = f"{'come' if moved else 'go'} {word}"
            moved = True
        parts.append(f"{verb} for {length.words()}")
    return listed(parts, "and")


def about(minutes: Range) -> str:
    """Say roughly how long a session takes: `about 4 minutes`."""
    if minutes.high == 0:
        return "less than 1 minute"
    if minutes.low == 0:
        return f"up to about {counted(Range.of(minutes.high), 'minute')}"
    return f"about {counted(minutes, 'minute')}"
