"""The ground floor: problems, where they stand, and how a report of them reads."""

from __future__ import annotations

from solea.report.formats import FORMATS, Format, render
from solea.report.problem import (
    FILE_START,
    Kind,
    Place,
    Problem,
    Severity,
    Span,
    define,
    kinds,
    register,
)
from solea.report.report import Report

__all__ = [
    "FILE_START",
    "FORMATS",
    "Format",
    "Kind",
    "Place",
    "Problem",
    "Report",
    "Severity",
    "Span",
    "define",
    "kinds",
    "register",
    "render",
]
