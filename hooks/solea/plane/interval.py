"""A stretch of a line, such as the ground between the back of one foot and the tip of the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from `low` to `high`, both ends included."""

    low: float
    high: float

    @classmethod
    def around(cls, numbers: Iterable[float]) -> Interval:
        """Return the shortest stretch that holds all the numbers."""
        every = tuple(numbers)
        return cls(min(every), max(every))

    def __contains__(self, number: float) -> bool:
        """Say whether a number lies in the stretch."""
        return self.low <= number <= self.high

    @property
    def middle(self) -> float:
        """Return the number half-way."""
        return (self.low + self.high) / 2

    @property
    def mirrored(self) -> Interval:
        """Return the stretch seen in a mirror at 0."""
        return Interval(0.0 - self.high, 0.0 - self.low)

    def outside(self, number: float) -> float:
        """Return how far a number lies outside: negative below, positive above, 0 within."""
        return min(number - self.low, 0.0) + max(number - self.high, 0.0)

    def nearest(self, number: float) -> float:
        """Return the number of the stretch that is nearest to a number."""
        return min(max(number, self.low), self.high)
