"""A report as workflow commands, which GitHub shows beside the lines of a change."""

from __future__ import annotations

from solea.report.problem import Problem
from solea.report.report import Report

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """Return one command for each problem."""
    return "".join(f"{_command(each)}\n" for each in report.problems)


def _command(problem: Problem) -> str:
    span = problem.span
    properties: dict[str, str | int] = {
        "file": problem.path,
        "line": span.line,
        "endLine": span.end_line,
    }
    # GitHub refuses columns for an annotation of several lines, and counts the end in.
    if span.line == span.end_line:
        properties |= {"col": span.column, "endColumn": max(span.end_column - 1, span.column)}
    properties["title"] = f"{problem.kind.title} [{problem.kind.name}]"
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[problem.kind.severity]} {given}::{_data(_message(problem))}"


def _message(problem: Problem) -> str:
    lines = [problem.message]
    lines += [f"{each.path}:{each.span.line}: {each.label}" for each in problem.also]
    if problem.instead:
        lines.append(f"Write instead: {problem.instead}")
    elif problem.kind.mend:
        lines.append(problem.kind.mend)
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str | int) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")
