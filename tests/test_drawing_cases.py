"""Drawings of ready poses as recorded: every mark and the points its lines run through.

A number may differ by half a millimetre; anything else may not. Run pytest with `--rerecord` to
write the cases anew, and look at the pictures before you commit the difference.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from solea.drawing import Movement, Person, Show, draw, listed
from solea.pose import ready_pose, solve

CASES = Path(__file__).parent / "cases" / "drawing"
TOLERANCE = 0.5  # mm
NUMBER = re.compile(r"-?\d+\.\d")

STRETCH = Show(
    "gastrocnemius",
    ("soleus",),
    lens=True,
    arrows=(Movement("near heel", "down"),),
    letters=(("A", "near heel"),),
)
RAISE = Show("gastrocnemius", ("soleus",), arrows=(Movement("near heel", "up"),))
SEATED = Show("soleus", ("gastrocnemius",))

DRAWN: dict[str, tuple[str, Person, Show]] = {
    "wall-stretch-knee-straight": ("wall stretch, back knee straight", Person(), STRETCH),
    "wall-stretch-knee-bent": (
        "wall stretch, back knee bent",
        Person("fair", "bun", "grey", older=True, glasses=True),
        Show("soleus", ("gastrocnemius",), lens=True),
    ),
    "step-heel-raise-up": ("heel raise on step, up", Person("deep", "crop", "black"), RAISE),
    "seated-heel-raise-up": ("seated heel raise, up", Person(feet="shoes"), SEATED),
    "towel-stretch-pull": (
        "towel stretch, pull",
        Person("olive", "hijab", "black", feet="shoes", outfit="long"),
        Show("gastrocnemius"),
    ),
    "step-heel-raise-from-behind": (
        "heel raise on step, up",
        Person("brown", "afro", "black"),
        Show("gastrocnemius", ("soleus",), view="back"),
    ),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_pose_is_drawn_as_recorded(name: str, pytestconfig: pytest.Config) -> None:
    pose, person, show = DRAWN[name]
    text = listed(draw(solve(ready_pose(pose)), person, show).marks)
    path = CASES / f"{name}.txt"
    if pytestconfig.getoption("--rerecord", default=False):
        path.write_text(text, encoding="utf-8")
    recorded = path.read_text(encoding="utf-8")
    assert NUMBER.sub("#", text) == NUMBER.sub("#", recorded)
    for line, old in zip(text.splitlines(), recorded.splitlines(), strict=True):
        assert numbers(line) == pytest.approx(numbers(old), abs=TOLERANCE), old


def numbers(line: str) -> list[float]:
    return [float(number) for number in NUMBER.findall(line)]


def test_every_recorded_case_is_drawn() -> None:
    assert {path.stem for path in CASES.glob("*.txt")} == set(DRAWN)
