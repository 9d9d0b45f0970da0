"""Where arrows, letters and the lens go: beside the figure, never over it or over each other.

What is painted is covered with boxes, one for each band of a few centimetres, on squared paper.
Candidates are tried from the cheapest to the dearest, and one that needs a taken square is
refused. An arrow or a lens for which there is no room is left out rather than put in the way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from solea.drawing.marks import Arrow, Lens, Letter, Mark, Patch, leaves
from solea.drawing.muscles import target
from solea.drawing.show import Place, Points, Show
from solea.drawing.skeleton import Skeleton

BAND = 0.04  # metres
SQUARE = 0.02  # metres
LEFTMOST = 500  # squares left of x = 0, farther than any figure reaches
GAP = 0.022  # metres that stay free between two things
LETTER_RADIUS = 0.072  # metres: a letter of 16 px on a phone
IN_FRONT = 0.45  # metres that an upright arrow would rather be farther away than in front
LEADER_FROM = 0.15  # metres from which a letter needs a line to what it names
LENS_RADIUS = 0.22
LENS_ZOOM = 1.55
ARROW_LENGTHS = (0.26, 0.20, 0.15)
SHORTER = 0.8  # metres that an arrow would rather be farther away for each metre it is longer
# How far down things may be placed: the floor is at 0.
LENS_LOWEST, LETTER_LOWEST, ARROW_LOWEST = -0.02, -0.06, 0.01
ARROW_BREADTH = 0.040  # half of the head

Box = tuple[float, float, float, float]  # left, bottom, right, top

_DIRECTIONS: dict[Points, complex] = {"up": 1j, "down": -1j, "forward": 1 + 0j, "back": -1 + 0j}


class SquaredPaper:
    """Remembers which squares of the plane are taken: a row of bits for each row of squares."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._rows: dict[int, int] = {}

    def fill(self, box: Box) -> None:
        """Take every square that a box reaches into."""
        rows, bits = _squares(box)
        for row in rows:
            self._rows[row] = self._rows.get(row, 0) | bits

    def touches(self, box: Box) -> bool:
        """Say whether a box reaches into a taken square."""
        rows, bits = _squares(box)
        taken = self._rows
        # Asked thousands of times a picture, where a generator would cost more than it says.
        for row in rows:  # noqa: SIM110
            if taken.get(row, 0) & bits:
                return True
        return False


def _squares(box: Box) -> tuple[range, int]:
    left, low, right, high = box
    first, last = math.floor(left / SQUARE) + LEFTMOST, math.floor(right / SQUARE) + LEFTMOST
    rows = range(math.floor(low / SQUARE), math.floor(high / SQUARE) + 1)
    return rows, (1 << max(last + 1, 0)) - (1 << max(first, 0))


class Placer:
    """Keeps what is taken, and finds room for the next mark."""

    def __init__(self, painted: Sequence[Mark]) -> None:
        """Begin with the marks of the figure and its props."""
        boxes = [box for mark in leaves(painted) for box in _boxes(mark)]
        self._taken, self._placed = SquaredPaper(), SquaredPaper()
        for box in boxes:
            self._taken.fill(box)
        self._frame = _union(boxes)

    def place(self, body: Skeleton, show: Show) -> list[Mark]:
        """Return the lens, the arrows and the letters; what must be nearest is placed first."""
        letters = [
            mark for text, at in show.letters for mark in self._letter(_where(body, at), text)
        ]
        arrows = [
            mark
            for movement in show.arrows
            for mark in self._arrow(_where(body, movement.at), movement.points)
        ]
        lens: list[Mark] = []
        if show.lens and show.most:
            lens = self._lens(target(body.near, show.most), _middle_of_calf(body))
        return [*lens, *arrows, *letters]

    def _lens(self, seen: complex, middle: complex) -> list[Mark]:
        def price(centre: complex) -> float:
            return abs(centre - seen) + 2.2 * self._growth(_square(centre, LENS_RADIUS))

        def fits(centre: complex) -> bool:
            too_low = centre.imag - LENS_RADIUS < LENS_LOWEST
            return not too_low and not self._hits(_disc(centre, LENS_RADIUS + GAP))

        places = _round_about(seen, (0.36, 0.44, 0.54, 0.66, 0.80, 0.95, 1.15), 24)
        centre = self._best(places, price, fits, lambda place: self._crossing(place, seen))
        if centre is None:
            return []
        self._take(_disc(centre, LENS_RADIUS + GAP / 2))
        self._take(_stretch(centre, seen, 0.006))
        return [Lens("lens", centre, LENS_RADIUS, seen, LENS_ZOOM, "near", middle)]

    def _arrow(self, part: complex, points: Points) -> list[Mark]:
        way = _DIRECTIONS[points]
        middles = [part + shift for shift in _beside(way)]
        found = [
            (middle, length, paid + SHORTER * (ARROW_LENGTHS[0] - length))
            for length in ARROW_LENGTHS
            for middle, paid in self._best_arrow(part, way, way * length / 2, middles)
        ]
        if not found:
            return []
        middle, length, _ = min(found, key=lambda each: each[2])
        half = way * length / 2
        self._take(_stretch(middle - half, middle + half, ARROW_BREADTH))
        return [Arrow(f"arrow {points}", middle - half, middle + half)]

    def _best_arrow(
        self, part: complex, way: complex, half: complex, middles: Sequence[complex]
    ) -> Iterator[tuple[complex, float]]:
        """Yield where an arrow of one length would best go, and its price, if it fits at all."""

        def price(middle: complex) -> float:
            ends = (middle - half, middle + half)
            growth = sum(self._growth(_square(end, ARROW_BREADTH)) for end in ends)
            # Seen before the shin, an arrow of the heel would belong to the toes.
            before = IN_FRONT if way.real == 0 and middle.real > part.real else 0.0
            return abs(middle - part) + growth + before

        def fits(middle: complex) -> bool:
            too_low = middle.imag - abs(half.imag) < ARROW_LOWEST
            return not too_low and not self._hits(
                _stretch(middle - half, middle + half, ARROW_BREADTH)
            )

        best = self._best(middles, price, fits)
        if best is not None:
            yield best, price(best)

    def _letter(self, part: complex, text: str) -> list[Mark]:
        def price(centre: complex) -> float:
            return abs(centre - part) + 0.5 * self._growth(_square(centre, LETTER_RADIUS))

        def fits(centre: complex) -> bool:
            if centre.imag - LETTER_RADIUS < LETTER_LOWEST:
                return False
            return not self._hits(_disc(centre, LETTER_RADIUS + GAP / 2))

        places = _round_about(part, (0.14, 0.18, 0.23, 0.29, 0.36, 0.44), 16)
        centre = self._best(places, price, fits, lambda place: self._crossing(place, part) / 2)
        if centre is None:
            # Words beside the picture count on the letter; outside it there is always room.
            centre = complex(self._frame[0] - LETTER_RADIUS - GAP, part.imag)
        self._take(_disc(centre, LETTER_RADIUS))
        target = part if abs(centre - part) > LEADER_FROM else None
        if target is not None:
            self._take(_stretch(centre, target, 0.004))
        return [Letter(f"letter {text}", centre, LETTER_RADIUS, text, target)]

    def _best(
        self,
        places: Iterable[complex],
        price: Callable[[complex], float],
        fits: Callable[[complex], bool],
        more: Callable[[complex], float] = lambda _: 0.0,
    ) -> complex | None:
        """Return the cheapest place that fits; `more` is asked only where it can still matter."""
        best, paid = None, math.inf
        for cost, place in sorted(((price(place), place) for place in places), key=_cost):
            if cost >= paid:
                break
            if fits(place) and (full := cost + more(place)) < paid:
                best, paid = place, full
        return best

    def _hits(self, boxes: Sequence[Box]) -> bool:
        return any(self._taken.touches(box) for box in boxes)

    def _take(self, boxes: Sequence[Box]) -> None:
        for box in boxes:
            self._taken.fill(box)
            self._placed.fill(box)
        self._frame = _union([self._frame, *boxes])

    def _growth(self, box: Box) -> float:
        """Return by how many metres a box would make the picture wider or higher."""
        frame = self._frame
        wider = max(frame[0] - box[0], 0.0) + max(box[2] - frame[2], 0.0)
        return wider + max(frame[1] - box[1], 0.0) + max(box[3] - frame[3], 0.0)

    def _crossing(self, start: complex, end: complex) -> float:
        """Return a price for a leader that runs across the figure, or worse, another mark."""
        steps = [_square(start + (end - start) * share / 10, 0.004) for share in range(1, 10)]
        over = sum(self._placed.touches(step) for step in steps)
        return 0.35 * sum(self._hits([step]) for step in steps[:7]) + 2.0 * over


def _where(body: Skeleton, place: Place) -> complex:
    leg = body.far if place.startswith("far") else body.near
    places = {
        "heel": leg.foot.at(-70, -40),
        "knee": leg.shank.at(0.0, 30),
        "ankle": leg.shank.end,
        "toes": leg.toes.at(leg.length_of_toes, 10),
        "calf": leg.shank.at(0.35, -40),
        "hand": body.near_arm.hand.at(70, 0),
        "chest": body.trunk.at(0.15, 60),
        "head": body.head.origin,
        "hips": body.trunk.end,
    }
    return places[place.split()[-1]]


def _middle_of_calf(body: Skeleton) -> complex:
    return body.near.shank.at(0.40, -20)


def _boxes(mark: Mark) -> Iterator[Box]:
    """Cover what a mark paints with boxes, one for each band."""
    if isinstance(mark, Patch) and mark.role not in {"floor", "shadow"}:
        points = mark.curve.sampled(3)
        yield from _bands([*points, points[0]])
    elif not isinstance(mark, Patch):
        low, high = mark.extent
        yield (low.real, low.imag, high.real, high.imag)


def _bands(points: Sequence[complex]) -> Iterator[Box]:
    reach: dict[int, tuple[float, float]] = {}
    for a, b in pairwise(points):
        first, last = math.floor(a.imag / BAND), math.floor(b.imag / BAND)
        low, high = (a.real, b.real) if a.real < b.real else (b.real, a.real)
        for band in range(first, last + 1) if first <= last else range(last, first + 1):
            old_low, old_high = reach.get(band, (low, high))
            reach[band] = (
                min(old_low, low),
                max(old_high, high),
            )
    for band, (low, high) in reach.items():
        yield (low, band * BAND, high, (band + 1) * BAND)


def _round_about(middle: complex, distances: Iterable[float], count: int) -> Iterator[complex]:
    for distance in distances:
        for step in range(count):
            angle = math.tau * step / count
            yield middle + complex(math.cos(angle), math.sin(angle)) * distance


def _beside(way: complex) -> Iterator[complex]:
    """Go through places beside a part, behind it first, for an arrow of a direction."""
    across = -1 if way.real == 0 else -way
    for distance in (0.10, 0.14, 0.19, 0.25, 0.32, 0.40):
        for along in (0.0, 0.08, -0.08, 0.16, -0.16):
            yield across * distance + 1j * along
    for distance in (0.12, 0.18, 0.26, 0.36):
        for along in (0.0, 0.08, 0.16):
            yield -across * distance + 1j * along


def _cost(candidate: tuple[float, complex]) -> float:
    return candidate[0]


def _square(centre: complex, half: float) -> Box:
    return (centre.real - half, centre.imag - half, centre.real + half, centre.imag + half)


def _disc(centre: complex, radius: float) -> list[Box]:
    """Cover a circle with three boxes."""
    x, y = centre.real, centre.imag
    halves = ((0.42, 1.0), (0.77, 0.77), (1.0, 0.42))
    return [(x - a * radius, y - b * radius, x + a * radius, y + b * radius) for a, b in halves]


def _stretch(start: complex, end: complex, half: float) -> list[Box]:
    """Cover a thick line with squares."""
    count = max(math.ceil(abs(end - start) / 0.05), 1)
    return [_square(start + (end - start) * step / count, half) for step in range(count + 1)]


def _union(boxes: Sequence[Box]) -> Box:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
