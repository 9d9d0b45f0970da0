"""What can be wrong, and where: the one shape in which every check of Solea speaks.

A `Kind` is a sort of slip with a permanent name; a `Problem` is one slip in one place.
Nothing here knows what is being checked or how a report is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: 1-based lines and columns in code points, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


FILE_START = Span(1, 1, 1, 2)


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of problem: what the staff guide says about it under its permanent name.

    `title` says what is wrong in general, `why` what it would do to a patient or a reader,
    `mend` how to put it right. An error keeps the site from being published, a warning fails
    a strict build, a note tells of a gap that the clinic has yet to fill.
    """

    name: str
    severity: Severity
    title: str
    why: str
    mend: str


@dataclass(frozen=True, slots=True)
class Place:
    """A second place that a problem points at, with a few words on what stands there."""

    path: str
    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One slip at one place: what is wrong there, and what to write instead."""

    kind: Kind
    path: str
    span: Span
    message: str
    instead: str = ""
    also: tuple[Place, ...] = ()


_registered: dict[str, Kind] = {}


def register(kind: Kind) -> Kind:
    """Add a kind to the list that the staff guide prints, refusing a name given twice."""
    if kind.name in _registered:
        message = f"the problem name {kind.name!r} is registered twice"
        raise ValueError(message)
    _registered[kind.name] = kind
    return kind


def define(name: str, title: str, why: str, mend: str, severity: Severity = "error") -> Kind:
    """Make and register a kind, an error unless it is said to be less."""
    return register(Kind(name, severity, title, why, mend))


def kinds() -> tuple[Kind, ...]:
    """Return every registered kind in the order of its name."""
    return tuple(_registered[name] for name in sorted(_registered))
