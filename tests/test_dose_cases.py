"""Doses as authors write them, and everything that is made of them, one file per situation.

A case is a dose in YAML, perhaps a plan's change after `=== plan`, then what Solea makes of it:
`=== problems` with each finding, and `=== compiled` with the texts, the sums and the timeline.
Run pytest with `--rerecord` to write these parts anew, and read the difference.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from solea.dose import (
    CompiledDose,
    Dose,
    DoseChange,
    Finding,
    Phase,
    compile_dose,
    inspect,
    inspect_override,
    override,
)
from solea.report import kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parent / "cases" / "dose"
TITLE = re.compile(r"^=== (plan|problems|compiled)\n", re.MULTILINE)


@pytest.mark.parametrize("path", sorted(CASES.glob("*.case")), ids=lambda path: path.stem)
def test_a_dose_compiles_as_recorded(path: Path, pytestconfig: pytest.Config) -> None:
    text = path.read_text(encoding="utf-8")
    written = re.split(r"^=== (?:problems|compiled)\n", text, maxsplit=1, flags=re.MULTILINE)[0]
    result = written + "".join(made_of(written))
    if pytestconfig.getoption("--rerecord", default=False):
        path.write_text(result, encoding="utf-8")
    assert text == result or pytestconfig.getoption("--rerecord", default=False)


def test_every_kind_of_problem_inside_a_dose_is_shown_by_a_case() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in CASES.glob("*.case"))
    shown = set(re.findall(r"^(?:error|warning) ([a-z-]+) at ", texts, re.MULTILINE))
    assert shown == {kind.name for kind in kinds() if kind.name.startswith("dose-")}


def made_of(written: str) -> Iterator[str]:
    """Render everything that Solea makes of what is written in a case."""
    base, _, change = (*TITLE.split(written), "", "")[:3]
    dose = Dose.model_validate(texts_of(base))
    findings = list(inspect(dose))
    if change:
        plan = DoseChange.model_validate(texts_of(change))
        findings += inspect_override(dose, plan)
        dose = override(dose, plan)
    if findings:
        yield "=== problems\n"
        yield from map(finding_text, findings)
    if all(finding.kind.severity != "error" for finding in findings):
        yield "=== compiled\n"
        yield from (f"{line}\n" for line in compiled_text(compile_dose(dose)))


def texts_of(written: str) -> object:
    """Read YAML as Solea does, so that every scalar is the text that was typed."""
    return yaml.load(written, yaml.BaseLoader)  # noqa: S506 - it makes nothing but text


def finding_text(finding: Finding) -> str:
    """Render a finding on two or three lines."""
    place = " / ".join(finding.path) or "the dose"
    instead = f"  write {finding.instead}\n" if finding.instead else ""
    severity = finding.kind.severity
    return f"{severity} {finding.kind.name} at {place}\n  {finding.message}\n{instead}"


def compiled_text(compiled: CompiledDose) -> Iterator[str]:
    """Render the texts and numbers of a compiled dose, one to a line."""
    yield f"sentence: {compiled.sentence}"
    yield f"short: {compiled.short}"
    yield f"poster: {compiled.number} | {compiled.unit}"
    yield f"spoken: {compiled.spoken}"
    if compiled.alternative:
        yield f"alternative: {compiled.alternative}"
    if compiled.target:
        yield f"target: {compiled.target_sentence}"
        yield f"target short: {compiled.target.short}"
    yield f"total: {compiled.total_words}"
    yield f"time: {compiled.minutes_words}"
    yield "row:"
    for label, value in compiled.row:
        yield f"  {label}: {value}"
    yield "timeline: (~ is assumed)"
    passes = groupby(compiled.timeline, lambda each: (each.side, each.variant))
    for (side, variant), phases in passes:
        place = f"{side}, {variant}" if variant else side
        yield f"  {place}: {', '.join(beats(list(phases)))}"


def beats(phases: list[Phase]) -> Iterator[str]:
    """Render one side and variant: each change and rest, and each set with its repetitions."""
    for (set_number, working), group in groupby(
        phases, lambda each: (each.set_number, each.repetition > 0)
    ):
        done = list(group)
        if not working:
            yield from map(beat, done)
            continue
        once = [beat(each) for each in done if each.repetition == 1]
        count = done[-1].repetition
        assert len(done) == count * len(once), f"set {set_number} has uneven repetitions"
        yield once[0] if count == len(once) == 1 else f"{count} × ({', '.join(once)})"


def beat(phase: Phase) -> str:
    """Render one phase with its seconds."""
    return f"{phase.word} {'~' if phase.assumed else ''}{phase.seconds}"
