"""Citations: the mark behind a statement that names the facts it rests on.

`[@gas-02]` names one fact, `[@gas-02 @gas-03]` two. `[@own]` says openly that a sentence is
the clinic's own instruction or our proposal and rests on no published fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

OWN = "own"

# Code between one or two backticks ends with its paragraph; only a fence goes on beyond it.
_CODE = (
    r"(?P<code>(?<!`)(?:(?P<fence>`{3,})(?!`).+?(?<!`)(?P=fence)"
    r"|(?P<ticks>`{1,2})(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks))(?!`))"
)
_BEGIN = "[@"
_MARK = re.compile(rf"{_CODE}|(?:[ \t]*(?<!\n)\n)?[ \t]*\[(?P<inside>@[^\[\]\n]*)\]", re.DOTALL)
_MARK_ALONE = re.compile(r"\[(?P<inside>@[^\[\]\n]*)\]")  # where no code is: ten times as fast
_ID = re.compile(r"@([A-Za-z0-9_-]+)")
_FORM = re.compile(r"@[a-z0-9]+(?:[-_][a-z0-9]+)*(?:[ ;,]+@[a-z0-9]+(?:[-_][a-z0-9]+)*)*")


@dataclass(frozen=True, slots=True)
class Citation:
    """The fact ids named at one place of a text, and the offsets of the mark."""

    ids: tuple[str, ...]
    start: int
    end: int
    well_formed: bool


def citations(text: str) -> Iterator[Citation]:
    """Find every citation in a text, well-formed or not; code only shows how one is written."""
    # Most texts hold none; looking for code in all of them would take longer.
    return _found(text) if _BEGIN in text else iter(())


def _found(text: str) -> Iterator[Citation]:
    marks = _MARK if "`" in text else _MARK_ALONE
    for found in marks.finditer(text):
        if found.lastgroup == "inside":
            start = found.start("inside") - 1
            ids = _ids(found["inside"])
            well_formed = _FORM.fullmatch(found["inside"].strip()) is not None
            yield Citation(ids, start, found.end(), well_formed)


def code_spans(text: str) -> Iterator[tuple[int, int]]:
    """Find the stretches of a text that show code and say nothing."""
    if "`" not in text:
        return
    for found in _MARK.finditer(text):
        if found["code"] is not None:
            yield found.span()


def without_citations(text: str) -> str:
    """Return a text as it is spoken: the marks gone, and the space before them."""
    return replace_citations(text, lambda _: "").strip()


def replace_citations(text: str, write: Callable[[tuple[str, ...]], str]) -> str:
    """Return a text with each mark, and the space before it, replaced by what `write` says."""
    if _BEGIN not in text:
        return text
    if "`" not in text:
        return "".join(_replaced(text, write))
    return _MARK.sub(lambda found: found["code"] or write(_ids(found["inside"])), text)


def _replaced(text: str, write: Callable[[tuple[str, ...]], str]) -> Iterator[str]:
    """Go through the pieces of a text without code, each mark replaced."""
    at = 0
    for found in _MARK_ALONE.finditer(text):
        yield text[at : _space_before(text, at, found.start())]
        yield write(_ids(found["inside"]))
        at = found.end()
    yield text[at:]


def _space_before(text: str, low: int, mark: int) -> int:
    """Find where the space before a mark starts: a line break belongs to it, an empty line not."""
    start = _without_spaces(text, low, mark)
    if start == low or text[start - 1] != "\n":
        return start
    line_end = _without_spaces(text, low, start - 1)
    empty = line_end == start - 1 and text[line_end - 1 : line_end] == "\n"
    return start if empty else line_end


def _without_spaces(text: str, low: int, end: int) -> int:
    while end > low and text[end - 1] in " \t":
        end -= 1
    return end


def _ids(inside: str) -> tuple[str, ...]:
    return tuple(_ID.findall(inside))
