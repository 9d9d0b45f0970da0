"""A page as it was read: its text, the tree of its front matter, and where each part stands.

Offsets count code points from the start of the text; a `Span` counts lines and columns from 1.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from solea.report import Span

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
Tree: TypeAlias = dict[str, Value]
Path: TypeAlias = tuple[str | int, ...]
Range: TypeAlias = tuple[int, int]


class Text(str):  # noqa: SLOT000 - what it knows of its lines is kept beside it
    """The whole text of a file, which can tell the line and column of an offset."""

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Return the offset at which each line starts."""
        return (0, *(found.end() for found in re.finditer("\n", self)))

    def span(self, start: int, end: int) -> Span:
        """Return the place between two offsets, at least one column wide."""
        start = min(max(start, 0), len(self))
        line, column = self._place(start)
        end_line, end_column = self._place(min(max(end, start), len(self)))
        if (line, column) == (end_line, end_column):
            end_column += 1
        return Span(line, column, end_line, end_column)

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Places:
    """Where the keys and the values of a tree stand, as offsets by their path."""

    keys: Mapping[Path, Range] = field(default_factory=dict)
    values: Mapping[Path, Range] = field(default_factory=dict)
    start: Range = (0, 0)


@dataclass(frozen=True)
class Document:
    """One page: `text` is all of it, `tree` its front matter as text, `body` what follows.

    `tree` is None if the page has no front matter or none that can be read. Every scalar in it
    is what the author typed; an empty value is None. `text` always ends with `body`.
    """

    path: str
    text: Text
    tree: Tree | None
    body: str
    body_line: int
    places: Places = field(default_factory=Places, repr=False)

    @cached_property
    def leaves(self) -> tuple[tuple[Path, str | None], ...]:
        """Every value of the tree that holds no others, with its path; all checks ask for them."""
        return tuple(_leaves(self.tree, ()))

    def span(self, path: Path) -> Span:
        """Return where a value stands or, if it is missing, the key of what should hold it."""
        found = self.places.values.get(path)
        return self.text.span(*found) if found else self.key_span(path)

    def key_span(self, path: Path) -> Span:
        """Return where a key stands or, if it is missing, the nearest key around it."""
        for length in range(len(path), 0, -1):
            found = self.places.keys.get(path[:length])
            if found:
                return self.text.span(*found)
        return self.text.span(*self.places.start)

    def span_of(self, path: Path, words: str) -> Span:
        """Return where words stand inside a value, or all of it if they are broken over lines."""
        start, end = self.places.values.get(path, (0, 0))
        at = self.text.find(words, start, end) if words else -1
        return self.span(path) if at < 0 else self.text.span(at, at + len(words))

    def body_span(self, start: int, end: int) -> Span:
        """Return the place in the file between two offsets in the body."""
        before = len(self.text) - len(self.body)
        return self.text.span(before + start, before + end)


def _leaves(value: Value, at: Path) -> Iterator[tuple[Path, str | None]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value or ())
    for key, inner in inside:
        if isinstance(inner, dict | list):
            yield from _leaves(inner, (*at, key))
        else:
            yield (*at, key), inner
