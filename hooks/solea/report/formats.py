"""The forms in which a report can be printed, by the name one asks for them."""

from __future__ import annotations

from typing import Literal, get_args

from solea.report import github, machine, sarif, text
from solea.report.report import Report

Format = Literal["text", "github", "json", "sarif"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(report: Report, form: Format, *, colour: bool = False) -> str:
    """Return a report in one of the forms; only text knows colours."""
    match form:
        case "text":
            return text.render(report, colour=colour)
        case "github":
            return github.render(report)
        case "json":
            return machine.render(report)
        case "sarif":
            return sarif.render(report)
