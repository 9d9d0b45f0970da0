"""One line of a page with a marked stretch, laid out in the cells of a fixed-width font."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from solea.report.problem import Span
from solea.report.report import Report

WIDEST = 96
_LEAD = 32
_TAB = "    "
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line as it is shown: what stands before, inside and after the marked stretch."""

    number: int
    before: str
    marked: str
    after: str

    @property
    def line(self) -> str:
        """Return the line as it is shown."""
        return f"{self.before}{self.marked}{self.after}".rstrip()

    def pointer(self, sign: str) -> tuple[str, str]:
        """Return the spaces and the signs of a line below that point at the marked stretch."""
        return " " * cells(self.before), sign * max(cells(self.marked), 1)


def excerpt(report: Report, path: str, span: Span) -> Excerpt:
    """Cut the first line of a span out of its page, and a window out of a very long line."""
    line = report.line(path, span.line)
    start = span.column - 1
    # A stretch that goes on below is marked to the end of its first line.
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    before, marked, after = (shown(line[:start]), shown(line[start:end]), shown(line[end:]))
    if cells(before + marked + after) > WIDEST:
        before = _head(before[::-1], _LEAD)[::-1]
        marked = _head(marked, WIDEST - cells(before))
        after = _head(after, WIDEST - cells(before + marked))
    return Excerpt(span.line, before, marked, after)


def shown(text: str) -> str:
    """Make tabs as wide as 4 spaces, and give invisible characters a visible stand-in."""
    return "".join(_shown(letter) for letter in text)


def cells(text: str) -> int:
    """Count the cells of a fixed-width font that a text takes up."""
    return sum(map(_cells, text))


def _shown(letter: str) -> str:
    if letter == "\t":
        return _TAB
    if letter < " ":
        return chr(0x2400 + ord(letter))
    return "\ufffd" if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def _head(text: str, most: int) -> str:
    """Keep the start of a text, with a sign for what was left out."""
    if most < 1 or cells(text) <= most:
        return text if most > 0 else ""
    kept: list[str] = []
    for letter in text:
        most -= _cells(letter)
        if most < 1:
            break
        kept.append(letter)
    return f"{''.join(kept)}{_MORE}"
