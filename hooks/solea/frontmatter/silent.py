"""Slips that YAML reads without complaint, as something that the author cannot have meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from solea.frontmatter import kinds
from solea.frontmatter.document import Range
from solea.frontmatter.quoting import quoted
from solea.report import Kind

Finding: TypeAlias = tuple[Kind, Range, str, str]

_SUSPECT = re.compile(r"\A-|[:\n]")  # without one of these a text holds no entry and no item
_GLUED_KEY = re.compile(r"([a-z]+(?: [a-z]+){0,2}):(?!//)(\S.*)")
_GLUED_DASH = re.compile(r"^ *(-)[^\W\d_].*", re.MULTILINE)
_FOLDED_ITEM = re.compile(r"\n *(- .*)")
_REMARK = re.compile(r"[ \t]+(#[^\s#].*)")


def in_text(page: str, start: int, end: int) -> Iterator[Finding]:
    """Find entries and items of a list that became part of a text without quotes."""
    written = page[start:end]
    if not _SUSPECT.search(written):
        return
    alone = not _before(page, start).strip()
    for dash in _GLUED_DASH.finditer(written):
        if dash.start() or alone:
            at = start + dash.start(1)
            message = (
                "There is no space behind this dash, so it does not start an item of the list."
            )
            instead = f"- {dash.group().lstrip(' ')[1:]}"
            yield kinds.SPACE_AFTER_DASH, (at, at + 1), message, instead
    item = _FOLDED_ITEM.search(written)
    if item:
        message = "This line is read as part of the text above it, not as an item of a list."
        yield kinds.INDENTATION, (start + item.start(1), start + item.end(1)), message, ""
    if alone:
        yield from in_key(written, start)


def in_key(written: str, start: int) -> Iterator[Finding]:
    """Find `sets:3`, which is one word to YAML."""
    found = _GLUED_KEY.fullmatch(written)
    if found:
        key, value = found.groups()
        at = start + len(key)
        message = f"There is no space behind the colon of `{key}`."
        yield kinds.SPACE_AFTER_COLON, (at, at + 1), message, f"{key}: {value}"


def behind(page: str, start: int, end: int) -> Iterator[Finding]:
    """Find a remark behind a value that looks like part of its text."""
    found = _REMARK.match(page, end)
    if found:
        message = f"`{found.group(1)}` is taken for a remark and is not shown."
        start = found.start(1) if start == end else start
        instead = line_in_quotes(page, start) if "\n" not in page[start:end] else ""
        yield kinds.HASH_IN_TEXT, found.span(1), message, instead


def line_in_quotes(page: str, start: int) -> str:
    """Return the line of an offset with all that follows it in quotes."""
    value = page[start:].partition("\n")[0]
    return _before(page, start).lstrip() + quoted(value.rstrip())


def _before(page: str, start: int) -> str:
    return page[page.rfind("\n", 0, start) + 1 : start]
