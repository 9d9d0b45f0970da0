"""The lines around the place where a parser of YAML gave up, as an author sees them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from solea.frontmatter.quoting import quoted
from solea.report import Kind

_LINE = re.compile(
    r"(?P<indent>[ ]*)(?P<dashes>(?:-[ ]+)*)"
    r"(?:(?P<key>\"[^\"]*\"|'[^']*'|[^\s\"'#\[{][^\n]*?):(?:[ \t]+|$))?"
    r"(?P<value>.*?)[ \t]*"
)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'', re.DOTALL)
_CLOSERS = {"[": "]", "{": "}"}
_ENTRY = re.compile(r"[ ]*(?:- +)?[^\W\d_][\w -]*:(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip, from one offset of the front matter to another.

    `mended` is the front matter of the same length with the slip painted over, so that the
    next slip can be found; without it the search ends.
    """

    kind: Kind
    start: int
    end: int
    message: str
    instead: str = ""
    mended: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number from 0, where it starts, and the parts an author would name."""

    number: int
    start: int
    text: str
    indent: int
    dashes: str
    key: str
    value: str

    @classmethod
    def of(cls, number: int, start: int, text: str) -> Line:
        """Take a line apart."""
        found = _LINE.fullmatch(text)
        parts = found.groupdict() if found else {}
        indent = len(text) - len(text.lstrip(" "))
        dashes, key, value = (parts.get(name) or "" for name in ("dashes", "key", "value"))
        return cls(number, start, text, indent, dashes, key, value)

    @property
    def content(self) -> int:
        """Return the offset of the first letter."""
        return self.start + self.indent

    @property
    def end(self) -> int:
        """Return the offset behind the last letter."""
        return self.start + len(self.text.rstrip())

    @property
    def value_start(self) -> int:
        """Return the offset of the value."""
        return self.end - len(self.value)

    def with_value(self, value: str) -> str:
        """Return the line with another value, without its indentation."""
        return self.text[self.indent : self.value_start - self.start] + value

    def in_quotes(self) -> str:
        """Return the line with its value in quotes; quotes that are there give way."""
        bare = self.value
        if bare[:1] in ("'", '"', "“", "‘") and bare[-1:] in ("'", '"', "”", "’"):  # noqa: RUF001
            bare = bare[1:-1]
        return self.with_value(quoted(bare))


class Scene:
    """A front matter, and the marks of the parser that could not read it."""

    def __init__(self, front: str, failure: Exception) -> None:
        self.front = front
        self.lines: list[Line] = []
        start = 0
        for number, text in enumerate(front.split("\n")):
            self.lines.append(Line.of(number, start, text))
            start += len(text) + 1
        mark, context, self.problem = None, None, str(failure)
        if isinstance(failure, yaml.MarkedYAMLError):
            mark, context = failure.problem_mark, failure.context_mark
            self.problem = failure.problem or ""
        self.at = min(mark.index, len(front)) if mark else 0
        self.context = context.index if context else self.at
        self.line = self.line_of(self.at)

    @property
    def letter(self) -> str:
        """Return the letter at which the parser gave up."""
        return self.front[self.at : self.at + 1]

    @property
    def opener(self) -> str:
        """Return the letter that opened what the parser was reading."""
        return self.front[self.context : self.context + 1]

    @property
    def mid_line(self) -> bool:
        """Say whether the parser gave up behind something else on its line."""
        return self.at > self.line.content

    def line_of(self, offset: int) -> Line:
        """Return the line in which an offset lies."""
        return self.lines[self.front.count("\n", 0, offset)]

    def above(self, line: Line) -> Line | None:
        """Return the nearest line above that is neither empty nor a remark."""
        for other in reversed(self.lines[: line.number]):
            if other.text.strip() and not other.text.lstrip().startswith("#"):
                return other
        return None

    def painted(self, start: int, end: int, colour: str = "x") -> str:
        """Return the front matter with a stretch painted over."""
        return self.front[:start] + colour * (end - start) + self.front[end:]

    def open_quote_above(self) -> Line | None:
        """Return a line above whose quote is closed no sooner than where the parser gave up."""
        for line in reversed(self.lines[: self.line.number]):
            if line.value[:1] in ("'", '"'):
                text = _QUOTED.match(self.front, line.value_start)
                if not text or text.end() > self.line.start:
                    return line
        return None

    def closing_of(self, start: int) -> int:
        """Return the offset of the bracket that closes another, or -1 if the list runs away."""
        wanted: list[str] = []
        at = start
        while at < len(self.front):
            letter = self.front[at]
            text = _QUOTED.match(self.front, at)
            if letter in _CLOSERS:
                wanted.append(_CLOSERS[letter])
            elif wanted and letter == wanted[-1]:
                wanted.pop()
                if not wanted:
                    return at
            elif letter == "\n" and _ENTRY.match(self.front, at + 1):
                return -1
            at = text.end() if text and "\n" not in text.group() else at + 1
        return -1
