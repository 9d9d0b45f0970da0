"""A report as text for a terminal or a log: one block for each problem, then the count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from solea.report.excerpt import excerpt
from solea.report.problem import Kind, Place, Problem, Span
from solea.report.report import Report
from solea.report.wording import counted, listed

_STYLES = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "note": "\x1b[1;36m",
    "place": "\x1b[1m",
    "faint": "\x1b[2m",
}
_PLAIN = "\x1b[0m"
_PLACES_OF_A_NOTE = 5


def render(report: Report, *, colour: bool = False) -> str:
    """Return the whole report as text, with colours for a terminal if wished."""
    return _Text(report, colour=colour).all()


def summary(report: Report) -> str:
    """Say in one sentence how much there is to put right."""
    found = [
        counted(report.count(severity), severity)
        for severity in ("error", "warning", "note")
        if report.count(severity)
    ]
    if not found:
        pages = f" on {counted(len(report.sources), 'page')}" if report.sources else ""
        return f"No problems found{pages}."
    pages = counted(len({each.path for each in report.problems}), "page")
    return f"{listed(found)} on {pages}."


class _Text:
    """A report on its way to text, which gives its reasons once for each kind."""

    def __init__(self, report: Report, *, colour: bool) -> None:
        self.report = report
        self.colour = colour
        self.explained: set[Kind] = set()

    def all(self) -> str:
        """Return the blocks, the notes and the summary."""
        loud = [each for each in self.report.problems if each.kind.severity != "note"]
        notes = [each for each in self.report.problems if each.kind.severity == "note"]
        blocks = ["\n".join(self.block(each)) for each in loud]
        if notes:
            blocks.append("\n".join(self.notes(notes)))
        return "\n\n".join([*blocks, summary(self.report)]) + "\n"

    def style(self, text: str, name: str) -> str:
        """Colour a text, if colours are wished."""
        return f"{_STYLES[name]}{text}{_PLAIN}" if self.colour and text else text

    def block(self, problem: Problem) -> Iterator[str]:
        """Yield the lines about one problem."""
        kind = problem.kind
        place = self.style(f"{_where(problem.path, problem.span)}:", "place")
        name = self.style(f"{kind.severity}[{kind.name}]:", kind.severity)
        yield f"{place} {name} {problem.message}"
        numbers = [problem.span.line, *(each.span.line for each in problem.also)]
        gutter = len(str(max(numbers)))
        yield from self.excerpt(problem.path, problem.span, gutter, kind.severity)
        for other in problem.also:
            yield from self.second_place(other, problem.path, gutter)
        if problem.instead:
            yield from _labelled("write instead", problem.instead)
        if kind in self.explained:
            return
        self.explained.add(kind)
        if kind.mend and not problem.instead:
            yield from _labelled("put right", kind.mend)
        if kind.why:
            yield from _labelled("why", kind.why)
        yield self.style(f"  see: staff guide, problems#{kind.name}", "faint")

    def excerpt(
        self, path: str, span: Span, gutter: int, style: str, sign: str = "^"
    ) -> Iterator[str]:
        """Yield a line of the page and the carets below the marked stretch."""
        cut, blank = excerpt(self.report, path, span), ""
        if path in self.report.sources:
            indent, run = cut.pointer(sign)
            yield f"{self.style(f'{cut.number:>{gutter}} |', 'faint')} {cut.line}".rstrip()
            yield f"{self.style(f'{blank:>{gutter}} |', 'faint')} {indent}{self.style(run, style)}"

    def second_place(self, place: Place, path: str, gutter: int) -> Iterator[str]:
        """Yield the lines about another place that has to do with the problem."""
        where = f"line {place.span.line}" if place.path == path else _where(place.path, place.span)
        yield f"  {where}: {place.label}"
        yield from self.excerpt(place.path, place.span, gutter, "faint", "-")

    def notes(self, problems: Iterable[Problem]) -> Iterator[str]:
        """Yield one short entry for each kind of note, as nothing is wrong there."""
        places: dict[Kind, list[str]] = {}
        for each in problems:
            places.setdefault(each.kind, []).append(f"{each.path}:{each.span.line}")
        yield self.style("Still to come:", "place")
        for kind, where in sorted(places.items(), key=lambda entry: entry[0].name):
            name = self.style(f"note[{kind.name}]", "note")
            yield f"  {name}: {kind.title} ({counted(len(where), 'place')})"
            yield f"    {listed(list(dict.fromkeys(where)), _PLACES_OF_A_NOTE)}"


def _where(path: str, span: Span) -> str:
    return f"{path}:{span.line}:{span.column}"


def _labelled(label: str, text: str) -> Iterator[str]:
    """Yield a text behind its label, further lines below the first."""
    first, *more = text.split("\n")
    yield f"  {label}: {first}"
    yield from (" " * (len(label) + 4) + line for line in more)
