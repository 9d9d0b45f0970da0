"""All problems of all pages in one report, in the order in which a reader would mend them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from solea.report.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """The problems found, sorted by file and place, and the text of the files they stand in."""

    problems: tuple[Problem, ...]
    sources: Mapping[str, str]

    @classmethod
    def of(cls, problems: Iterable[Problem], sources: Mapping[str, str]) -> Report:
        """Sort problems by path, place and name, and drop exact repetitions."""
        once = dict.fromkeys(problems)
        ordered = sorted(once, key=lambda each: (each.path, each.span, each.kind.name))
        return cls(tuple(ordered), sources)

    def count(self, severity: Severity) -> int:
        """Count the problems of one severity."""
        return Counter(each.kind.severity for each in self.problems)[severity]

    def fails(self, *, strict: bool = False) -> bool:
        """Say whether the site must not be published: errors always, warnings if strict."""
        return self.count("error") > 0 or (strict and self.count("warning") > 0)

    def on(self, path: str) -> tuple[Problem, ...]:
        """Return the problems of one file."""
        first = bisect_left(self.problems, path, key=attrgetter("path"))
        return tuple(takewhile(lambda each: each.path == path, self.problems[first:]))

    def line(self, path: str, number: int) -> str:
        """Return one line of a file (1-based) without its end, or nothing if there is none."""
        # Only "\n" ends a line here: `splitlines` also breaks at characters that a span counts.
        lines = self.sources.get(path, "").split("\n")
        return lines[number - 1] if 0 < number <= len(lines) else ""
