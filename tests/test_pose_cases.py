"""Poses as authors write them, and the figures, words and problems that are made of them.

A case in `figures` is an exercise: its poses in YAML, then every landmark of every figure in
mm, its angles and its words. Landmarks may differ from the record by 0.5 mm. A case in `slips`
is what an author got wrong, then each problem. Run pytest with `--rerecord` to write what
follows `===` anew, and read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError
from solea.dose import Finding
from solea.pose import READY, Pose, PoseField, Props, PropsField, Stance, solve_all
from solea.pose.posture import LIMBS
from solea.pose.telling import describe, describe_change
from solea.pose.truth import contradictions, inspect, inspect_raise, inspect_stretch
from solea.report import Kind, kinds

CASES = Path(__file__).parent / "cases" / "pose"
MADE = "=== "
TOLERANCE = 0.5  # mm and degrees
PLACE = re.compile(r"^(  [a-z ]+):((?: -?\d+\.\d)+)$")

A_POSE: TypeAdapter[Pose] = TypeAdapter(PoseField)
SOME_PROPS: TypeAdapter[Props] = TypeAdapter(PropsField)


def cases(folder: str) -> list[Path]:
    return sorted((CASES / folder).glob("*.case"))


@pytest.mark.parametrize("path", cases("figures"), ids=lambda path: path.stem)
def test_an_exercise_is_solved_as_recorded(path: Path, pytestconfig: pytest.Config) -> None:
    text = path.read_text(encoding="utf-8")
    written, _, recorded = text.partition(MADE)
    result = "".join(f"{line}\n" for line in figures(texts_of(written)))
    if pytestconfig.getoption("--rerecord", default=False):
        path.write_text(f"{written}{result}", encoding="utf-8")
    else:
        assert_alike(result, MADE + recorded)


@pytest.mark.parametrize("path", cases("slips"), ids=lambda path: path.stem)
def test_a_slip_is_told_as_recorded(path: Path, pytestconfig: pytest.Config) -> None:
    text = path.read_text(encoding="utf-8")
    written = text.partition(MADE)[0]
    result = f"{written}{MADE}problems\n{''.join(slips(texts_of(written)))}"
    if pytestconfig.getoption("--rerecord", default=False):
        path.write_text(result, encoding="utf-8")
    else:
        assert text == result


def test_every_kind_of_problem_in_a_pose_is_shown_by_a_case() -> None:
    texts = "".join(path.read_text(encoding="utf-8") for path in cases("slips"))
    shown = set(re.findall(r"^(?:error|warning) ([a-z-]+) at ", texts, re.MULTILINE))
    assert shown == {kind.name for kind in kinds() if kind.name.startswith("pose-")}


def test_every_ready_pose_is_shown_by_a_case() -> None:
    texts = [texts_of(path.read_text("utf-8").partition(MADE)[0]) for path in cases("figures")]
    assert {name for each in texts for name in each["poses"] if isinstance(name, str)} == set(READY)


def assert_alike(result: str, recorded: str) -> None:
    """Compare line by line; the numbers of a landmark may differ by the tolerance."""
    lines, others = result.splitlines(), recorded.splitlines()
    assert len(lines) == len(others)
    for line, other in zip(lines, others, strict=True):
        now, then = PLACE.match(line), PLACE.match(other)
        if now and then:
            assert now[1] == then[1]
            expected = [float(each) for each in then[2].split()]
            found = [float(each) for each in now[2].split()]
            assert found == pytest.approx(expected, abs=TOLERANCE), line
        else:
            assert line == other


def texts_of(written: str) -> dict[str, Any]:
    """Read YAML as Solea does, so that every scalar is the text that was typed."""
    return cast("dict[str, Any]", yaml.load(written, yaml.BaseLoader))  # noqa: S506 - only text


def figures(case: dict[str, Any]) -> Iterator[str]:
    """Render every figure of an exercise: numbers first, then words."""
    poses = [A_POSE.validate_python(each) for each in case["poses"]]
    stances = solve_all(poses, props=SOME_PROPS.validate_python(case.get("props", {})))
    for number, (pose, stance) in enumerate(zip(poses, stances, strict=True), start=1):
        assert list(inspect(pose, stance)) == []
        yield f"{MADE}figure {number}"
        yield from landmarks(stance)
        yield from angles(stance)
        yield from words(stance, stances[number - 2] if number > 1 else None)


def landmarks(stance: Stance) -> Iterator[str]:
    """Render the points of a figure in mm."""
    yield "points:"
    named = {**stance.points, "centre of mass": stance.centre_of_mass}
    for name, point in named.items():
        yield f"  {name}: {rounded(point.x * 1000)} {rounded(point.y * 1000)}"


def angles(stance: Stance) -> Iterator[str]:
    """Render the joints of a figure in degrees."""
    yield "angles:"
    for limb in LIMBS:
        leg, arm = stance.leg(limb), stance.arm(limb)
        degrees = {
            "hip": leg.hip_flexion,
            "knee": leg.knee_flexion,
            "ankle": leg.dorsiflexion,
            "toes": leg.toe_extension,
            "shoulder": arm.shoulder_flexion,
            "elbow": arm.elbow_flexion,
            "wrist": arm.wrist_extension,
        }
        for joint, angle in degrees.items():
            yield f"  {limb} {joint}: {rounded(angle)}"
    yield f"  trunk: {rounded(stance.trunk.lean)}"


def words(stance: Stance, before: Stance | None) -> Iterator[str]:
    """Render what is said of a figure."""
    told = describe(stance)
    yield f"alt: {told.alt}"
    yield f"long: {told.long}"
    if before:
        yield f"change: {describe_change(before, stance)}"


def rounded(number: float) -> str:
    """Write a number with one decimal, and nothing as 0.0."""
    return f"{round(number, 1) + 0.0:.1f}"


def slips(case: dict[str, Any]) -> Iterator[str]:
    """Render every problem of an exercise, or those that keep it from being read."""
    try:
        poses = [A_POSE.validate_python(each) for each in case["poses"]]
        props = SOME_PROPS.validate_python(case.get("props", {}))
    except ValidationError as problem:
        for error in problem.errors():
            ctx = error["ctx"]
            place = tuple(str(part) for part in error["loc"])
            yield finding_text(Finding(ctx["kind"], place, ctx["message"], ctx["instead"]))
        return
    stances = solve_all(poses, props=props, near=case.get("near", "right"))
    for pose, stance in zip(poses, stances, strict=True):
        yield from map(finding_text, inspect(pose, stance))
    if case.get("aim") == "stretch":
        yield from map(finding_text, inspect_stretch(poses[-1], stances[-1], case["most"]))
    if case.get("aim") == "strengthen":
        raised = inspect_raise(poses[-1], stances[0], stances[-1], case["most"])
        yield from map(finding_text, raised)
    yield from map(finding_text, contradictions(case.get("says", ""), stances[-1]))


def finding_text(finding: Finding) -> str:
    """Render a finding on two or three lines."""
    kind: Kind = finding.kind
    place = " / ".join(finding.path) or "the pose"
    instead = f"  write {finding.instead}\n" if finding.instead else ""
    return f"{kind.severity} {kind.name} at {place}\n  {finding.message}\n{instead}"
