"""The dose: how much of an exercise to do, typed once and compiled into everything."""

from __future__ import annotations

from solea.dose.compiled import CompiledDose, compile_dose
from solea.dose.count import Count, Range, parse_count
from solea.dose.duration import Duration, DurationRange, parse_duration
from solea.dose.finding import Finding
from solea.dose.inspection import inspect
from solea.dose.often import Often
from solea.dose.override import inspect_override, override
from solea.dose.prescription import BuildUpTo, Dose, DoseChange, Limits, SameAs, Tempo, Variants
from solea.dose.timeline import Phase, timeline
from solea.dose.total import Total, total
from solea.dose.vocabulary import SIDES, VARIANTS, Noun, Side, Variant, choose, listed, plural
from solea.dose.written import quote, tidy

__all__ = [
    "SIDES",
    "VARIANTS",
    "BuildUpTo",
    "CompiledDose",
    "Count",
    "Dose",
    "DoseChange",
    "Duration",
    "DurationRange",
    "Finding",
    "Limits",
    "Noun",
    "Often",
    "Phase",
    "Range",
    "SameAs",
    "Side",
    "Tempo",
    "Total",
    "Variant",
    "Variants",
    "choose",
    "compile_dose",
    "inspect",
    "inspect_override",
    "listed",
    "override",
    "parse_count",
    "parse_duration",
    "plural",
    "quote",
    "tidy",
    "timeline",
    "total",
]
