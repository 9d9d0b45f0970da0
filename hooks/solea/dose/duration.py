"""Lengths of time, in whole seconds: read as written, said in words, shown as a clock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, NoReturn

from solea.dose.count import NUMBER, NUMBER_WORDS, number
from solea.dose.kinds import DURATION_UNCLEAR, RANGE_REVERSED
from solea.dose.written import Written, quote, tidy
from solea.record import refuse

MINUTE = 60  # seconds
HOUR = 3600  # seconds
DAY = 86_400  # seconds; nothing a handout times lasts longer
LONGEST_IN_SECONDS = 90  # up to here seconds alone read more easily than minutes and seconds

_HOURS = r"(?:hours?|hrs?|h)"
_MINUTES = r"(?:minutes?|mins?)"
_SECONDS = r"(?:seconds?|secs?|s)"
_AND = r"(?:,? and |, ?| )?"
_UNITS = re.compile(
    rf"(?:({NUMBER}) ?{_HOURS}\.?{_AND})?"
    rf"(?:({NUMBER}) ?{_MINUTES}\.?{_AND})?"
    rf"(?:({NUMBER}) ?{_SECONDS}\.?)?"
)
_CLOCK = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})")
_BARE = re.compile(rf"{NUMBER}")
_DECIMAL = re.compile(rf"([0-9]{{1,6}})[.,]([0-9]{{1,6}}) ?({_HOURS}|{_MINUTES}|{_SECONDS})\.?")
_RANGE = re.compile(r"(.+?) ?(?:\bto\b|[-\u2013\u2014]) ?(.+)")


@dataclass(frozen=True, order=True)
class Duration(Written):
    """A length of time in whole seconds, from one second to one day."""

    seconds: int

    json_schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "A length of time with its unit: seconds (s), minutes (min) or hours (h).",
        "examples": ["30 s", "2 min", "1 min 30 s"],
    }

    @classmethod
    def parse(cls, text: object) -> Duration:
        """Read `30 s`, `1 min 30 s`, `1 h` or a clock such as `1:30`."""
        clean = tidy(text, DURATION_UNCLEAR, "30 s")
        found = _UNITS.fullmatch(clean) or _CLOCK.fullmatch(clean)
        if not found:
            _refuse_unread(text, clean)
        hours, minutes, seconds = (number(part) if part else 0 for part in found.groups())
        _refuse_overflow(text, clean, minutes, seconds)
        total = hours * HOUR + minutes * MINUTE + seconds
        if not 0 < total <= DAY:
            refuse(
                DURATION_UNCLEAR,
                f"{quote(text)} is {'no time at all' if total == 0 else 'more than a day'}.",
            )
        return cls(total)

    def words(self) -> str:
        """Say it in full: `30 seconds`, `1 minute`, `1 minute 45 seconds`."""
        return self._said(" ", ("hour", "minute", "second"), plural="s")

    def __str__(self) -> str:
        """Write it as an author writes it: `30 s`, `1 min 45 s`."""
        return self._said(" ", ("h", "min", "s"), plural="")

    def clock(self) -> str:
        """Show it as a clock does: `0:30`, `1:45`, `1:00:00`."""
        hours, minutes, seconds = self._parts()
        if hours:
            return f"{hours}:{minutes:02}:{seconds:02}"
        return f"{minutes}:{seconds:02}"

    def _parts(self) -> tuple[int, int, int]:
        minutes, seconds = divmod(self.seconds, MINUTE)
        hours, minutes = divmod(minutes, 60)
        return hours, minutes, seconds

    def _said(self, gap: str, units: tuple[str, str, str], *, plural: str) -> str:
        parts = self._parts()
        if self.seconds <= LONGEST_IN_SECONDS and self.seconds != MINUTE:
            parts = (0, 0, self.seconds)
        return " ".join(
            f"{count}{gap}{unit}{plural if count != 1 else ''}"
            for count, unit in zip(parts, units, strict=True)
            if count
        )


parse_duration = Duration.parse


def _refuse_unread(text: object, clean: str) -> NoReturn:
    """Refuse what is no length of time, saying what it might have been meant to be."""
    if _BARE.fullmatch(clean):
        plain = number(clean)
        message = f"{quote(text)} does not say whether it is seconds or minutes."
        refuse(DURATION_UNCLEAR, message, f"{plain} s" if 0 < plain <= DAY else "30 s")
    if found := _DECIMAL.fullmatch(clean):
        whole, part, unit = found.groups()
        scale = HOUR if unit[0] == "h" else MINUTE if unit[0] == "m" else 1
        seconds = round(Fraction(f"{whole}.{part}") * scale)
        message = f"{quote(text)} has a decimal; write whole minutes and seconds."
        refuse(DURATION_UNCLEAR, message, str(Duration(min(max(seconds, 1), DAY))))
    if _RANGE.fullmatch(clean) and _readable_range(clean):
        message = f"{quote(text)} is a range; the timer needs one length of time."
        refuse(DURATION_UNCLEAR, message, str(DurationRange.parse(clean).high))
    refuse(
        DURATION_UNCLEAR,
        f"{quote(text)} is not a length of time with its unit.",
        "30 s",
    )


def _refuse_overflow(text: object, clean: str, minutes: int, seconds: int) -> None:
    """Refuse a clock such as `1:75`, and nothing else."""
    if ":" in clean and (seconds >= MINUTE or (clean.count(":") > 1 and minutes >= MINUTE)):
        refuse(DURATION_UNCLEAR, f"{quote(text)} is not a clock: there are 60 in each part.")


@dataclass(frozen=True)
class DurationRange(Written):
    """Any length of time from `low` to `high`."""

    low: Duration
    high: Duration

    json_schema: ClassVar[dict[str, Any]] = {
        "type": "string",
        "description": "A range of lengths of time, written with “to”.",
        "examples": ["20 s to 45 s"],
    }

    @classmethod
    def parse(cls, text: object) -> DurationRange:
        """Read `20 s to 45 s`, or `20 to 45 s` with one unit for both."""
        clean = tidy(text, DURATION_UNCLEAR, "20 s to 45 s")
        found = _RANGE.fullmatch(clean)
        if not found:
            only = Duration.parse(clean)
            return cls(only, only)
        first, last = found.groups()
        high = Duration.parse(last)
        if _BARE.fullmatch(first):
            first += re.sub(rf"^(?:[0-9]+|{'|'.join(NUMBER_WORDS)})", "", last)
        low = Duration.parse(first)
        if low > high:
            message = f"{quote(text)} begins with its longer time."
            refuse(RANGE_REVERSED, message, f"{high} to {low}")
        return cls(low, high)

    def __contains__(self, other: Duration) -> bool:
        """Say whether a length of time lies within the range."""
        return self.low <= other <= self.high

    def __str__(self) -> str:
        """Write it as an author writes it."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"


def _readable_range(clean: str) -> bool:
    try:
        DurationRange.parse(clean)
    except ValueError:
        return False
    return True
