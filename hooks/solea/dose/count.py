"""Whole numbers as an author writes them: one count, or a range from one count to another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, WithJsonSchema

from solea.dose.kinds import COUNT_UNCLEAR, RANGE_REVERSED, RANGE_UNCLEAR
from solea.dose.written import Written, quote, tidy
from solea.record import refuse

NUMBER_WORDS = (
    "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip

NUMBER = rf"(?:[0-9]{{1,6}}|{'|'.join(NUMBER_WORDS)})"  # as it may stand inside other text
_NUMBER = re.compile(NUMBER)
_LESS_THAN_ONE = re.compile(r"[-\u2212][0-9]+|0+")
_DECIMAL = re.compile(r"[0-9]+[.,][0-9]+")
_RANGE = re.compile(rf"({NUMBER}) ?(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\bto\b) ?({NUMBER})")


def number(text: str) -> int:
    """Return the value of a text that `NUMBER` matches."""
    return NUMBER_WORDS.index(text) + 1 if text in NUMBER_WORDS else int(text)


def parse_count(value: object) -> int:
    """Read a whole number from 1 upwards, in figures or as a word up to twelve."""
    text = tidy(value, COUNT_UNCLEAR, "10")
    if _LESS_THAN_ONE.fullmatch(text):
        refuse(COUNT_UNCLEAR, f"{quote(value)} is less than 1; a count starts at 1.")
    if _NUMBER.fullmatch(text):
        return number(text)
    if _DECIMAL.fullmatch(text):
        refuse(COUNT_UNCLEAR, f"{quote(value)} is not a whole number.")
    if _RANGE.fullmatch(text):
        refuse(COUNT_UNCLEAR, f"{quote(value)} is a range; this needs one number.")
    refuse(COUNT_UNCLEAR, f"{quote(value)} is not a whole number alone.", _only_number(text, "10"))


def _only_number(text: str, example: str) -> str:
    """Return the one number in a text such as `10 times`, or an example if there is not one."""
    found = re.findall(r"(?<![0-9.,-])[1-9][0-9]{0,5}(?![0-9.,])", text)
    return found[0] if len(found) == 1 else example


_COUNT_SCHEMA = {
    "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string"}],
    "description": "One whole number from 1 upwards.",
    "examples": [3, 10, 25],
}

Count = Annotated[int, BeforeValidator(parse_count), WithJsonSchema(_COUNT_SCHEMA)]


@dataclass(frozen=True)
class Range(Written):
    """A whole number that may lie anywhere from `low` to `high`; one number is a range of one."""

    low: int
    high: int

    json_schema: ClassVar[dict[str, Any]] = {
        "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string"}],
        "description": "One whole number, or a range written with “to”.",
        "examples": [10, "8 to 12"],
    }

    @classmethod
    def parse(cls, text: object) -> Range:
        """Read `10` or `8 to 12`; a dash is taken for “to”."""
        clean = tidy(text, RANGE_UNCLEAR, "8 to 12")
        if found := _RANGE.fullmatch(clean):
            low, high = (parse_count(each) for each in found.groups())
            if low > high:
                message = f"{quote(text)} begins with its larger number."
                refuse(RANGE_REVERSED, message, f"{high} to {low}")
            return cls(low, high)
        if _NUMBER.fullmatch(clean) or _LESS_THAN_ONE.fullmatch(clean):
            return cls.of(parse_count(clean))
        instead = _only_number(clean, "8 to 12")
        refuse(RANGE_UNCLEAR, f"{quote(text)} is neither a whole number nor a range.", instead)

    @classmethod
    def of(cls, only: int) -> Range:
        """Return the range that holds one number only."""
        return cls(only, only)

    @property
    def one(self) -> bool:
        """Say whether it is the number 1 and nothing else, which takes a singular noun."""
        return self.high == 1

    @property
    def fixed(self) -> bool:
        """Say whether it is one number."""
        return self.low == self.high

    def __contains__(self, other: int | Range) -> bool:
        """Say whether a number, or the whole of another range, lies within this one."""
        if isinstance(other, int):
            return self.low <= other <= self.high
        return self.low <= other.low and other.high <= self.high

    def __mul__(self, other: int | Range) -> Range:
        """Multiply both ends: 2 to 3 sets of 8 to 12 are 16 to 36."""
        times = Range.of(other) if isinstance(other, int) else other
        return Range(self.low * times.low, self.high * times.high)

    def __str__(self) -> str:
        """Write it as a patient reads it and as an author writes it."""
        return str(self.low) if self.fixed else f"{self.low} to {self.high}"
