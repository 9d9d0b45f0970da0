"""A report as SARIF 2.1.0, the format of code scanning services and editors."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote

from solea.report.problem import Kind, Problem, Span, kinds
from solea.report.report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


def render(report: Report) -> str:
    """Return the report as a SARIF log of one run."""
    found = {each.kind.name: each.kind for each in report.problems}
    rules = sorted({kind.name: kind for kind in kinds()} | found)
    known = {kind.name: kind for kind in kinds()} | found
    driver = {"name": "solea", "rules": [_rule(known[name]) for name in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, rules) for each in report.problems],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(kind: Kind) -> dict[str, object]:
    return {
        "id": kind.name,
        "shortDescription": {"text": kind.title},
        "fullDescription": {"text": kind.why or kind.title},
        "help": {"text": kind.mend or kind.title},
        "defaultConfiguration": {"level": kind.severity},
    }


def _result(problem: Problem, rules: Sequence[str]) -> dict[str, object]:
    text = problem.message
    if problem.instead:
        text += f"\nWrite instead: {problem.instead}"
    result: dict[str, object] = {
        "ruleId": problem.kind.name,
        "ruleIndex": rules.index(problem.kind.name),
        "level": problem.kind.severity,
        "message": {"text": text},
        "locations": [_location(problem.path, problem.span)],
    }
    if problem.also:
        result["relatedLocations"] = [
            _location(each.path, each.span) | {"id": number, "message": {"text": each.label}}
            for number, each in enumerate(problem.also)
        ]
    return result


def _location(path: str, span: Span) -> dict[str, object]:
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": quote(path)}, "region": region}}
