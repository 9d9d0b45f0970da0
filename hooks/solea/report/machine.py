"""A report as JSON for other programs.

The shape is fixed under its version: `{"version": 1, "counts": {"error", "warning", "note"},
"problems": [{"name", "severity", "title", "path", "span", "message", "instead", "why", "mend",
"also": [{"path", "span", "label"}]}]}`, where a span is `{"line", "column", "end_line",
"end_column"}`, counted from 1 in code points, the end exclusive.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from solea.report.problem import Problem
from solea.report.report import Report

VERSION = 1


def render(report: Report) -> str:
    """Return the report as one JSON object."""
    shape = {
        "version": VERSION,
        "counts": {name: report.count(name) for name in ("error", "warning", "note")},
        "problems": [_problem(each) for each in report.problems],
    }
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def _problem(problem: Problem) -> dict[str, object]:
    kind = problem.kind
    return {
        "name": kind.name,
        "severity": kind.severity,
        "title": kind.title,
        "path": problem.path,
        "span": asdict(problem.span),
        "message": problem.message,
        "instead": problem.instead,
        "why": kind.why,
        "mend": kind.mend,
        "also": [asdict(each) for each in problem.also],
    }
