"""How often to exercise: the rhythm of the days, and the times on each of those days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from solea.dose.count import NUMBER, Range
from solea.dose.kinds import OFTEN_UNCLEAR
from solea.dose.written import Written, quote, tidy
from solea.record import refuse

Rhythm = Literal["every day", "most days", "every second day", "days a week"]

DAYS_IN_A_WEEK = 7

_PER = r"(?:a|per|each|every|in a)"
_SPAN = rf"{NUMBER}(?: ?(?:-|\u2013|to) ?{NUMBER})?"
_TIMES = re.compile(rf"(once|twice|{_SPAN} times?)(?: {_PER} day| daily)")
_WEEK = re.compile(rf"(?:on )?(once|twice|{_SPAN} (?:days?|times?)) (?:{_PER} week|weekly)")
_EVERY_DAY = {"every day", "daily", "each day", "every single day"}
_MOST_DAYS = {"most days", "on most days", "most days of the week", "on most days of the week"}
_SECOND_DAY = {
    "every second day", "every other day", "every 2nd day", "every 2 days", "every two days",
    "alternate days", "on alternate days", "each second day",
}  # fmt: skip


@dataclass(frozen=True)
class Often(Written):
    """The days to exercise on, and how many times on each of them."""

    rhythm: Rhythm
    times_a_day: Range
    days_a_week: Range | None = None

    json_schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "The days, with the times a day before them if it is more than once.",
        "examples": [
            "every day",
            "most days",
            "every second day",
            "3 days a week",
            "2 to 3 days a week",
            "2 times a day, every day",
        ],
    }

    @classmethod
    def parse(cls, text: object) -> Often:
        """Read `every second day`, `3 days a week` or `2 times a day, most days`."""
        clean = tidy(text, OFTEN_UNCLEAR, "every day").rstrip(".")
        times = _TIMES.search(clean)
        once = Range.of(1)
        if not times:
            return _days(text, clean, once)
        rest = f"{clean[: times.start()]}, {clean[times.end() :]}".strip(" ,")
        rest = rest.removeprefix("and ").removesuffix(" and").strip(" ,")
        return _days(text, rest or "every day", _range(text, times[1]))

    def __str__(self) -> str:
        """Write it as an author writes it: `2 times a day, most days`."""
        return self._with_times("most days", "days a week")

    def adverb(self) -> str:
        """Say it as the end of a sentence: `2 times a day, on most days`."""
        return self._with_times("on most days", "on")

    def _with_times(self, most: str, week: str) -> str:
        days: str = self.rhythm
        if self.rhythm == "most days":
            days = most
        elif self.days_a_week:
            unit = "day" if self.days_a_week.one else "days"
            days = f"{self.days_a_week} {unit} a week"
            days = f"on {days}" if week == "on" else days
        if self.times_a_day.one:
            return days
        return f"{self.times_a_day} times a day, {days}"


def _days(text: object, clean: str, times: Range) -> Often:
    if clean in _EVERY_DAY:
        return Often("every day", times)
    if clean in _MOST_DAYS:
        return Often("most days", times)
    if clean in _SECOND_DAY:
        return Often("every second day", times)
    found = _WEEK.fullmatch(clean)
    if not found:
        refuse(
            OFTEN_UNCLEAR,
            f"{quote(text)} does not say which days in a way that is known here.",
            "every second day",
        )
    days = _range(text, found[1])
    if days.high > DAYS_IN_A_WEEK:
        message = f"{quote(text)} has more days than a week."
        refuse(OFTEN_UNCLEAR, message, "2 times a day, every day")
    if days.low == DAYS_IN_A_WEEK:
        return Often("every day", times)
    return Often("days a week", times, days)


def _range(text: object, written: str) -> Range:
    """Read the number before “times” or “days”, of which once and twice are two."""
    if written in {"once", "twice"}:
        return Range.of(1 if written == "once" else 2)
    numbers = re.match(_SPAN, written)
    if not numbers:  # pragma: no cover - both patterns end in a number of this form
        refuse(OFTEN_UNCLEAR, f"{quote(text)} has no number in it.", "3 days a week")
    return Range.parse(numbers[0])
