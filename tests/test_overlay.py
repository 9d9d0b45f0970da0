"""The clinician's overlay: what it says is what the pose is, and it can be read."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from solea.body import MUSCLES, length_change
from solea.drawing import Show, draw
from solea.overlay import balance, changes, plate, readings
from solea.overlay.panel import WIDTH as PANEL
from solea.plane import signed_angle
from solea.pose import READY, Pose, Side, Stance, ready_pose, solve

STRETCH = "wall stretch, back knee straight"
SVG = "{http://www.w3.org/2000/svg}"


def stance_of(name: str, near: Side = "right") -> Stance:
    return solve(ready_pose(name), near=near)


def plate_of(name: str, near: Side = "right") -> ET.Element:
    """Return the overlay of a ready pose as its elements."""
    stance = stance_of(name, near)
    drawing = draw(stance, show=Show("gastrocnemius", ("soleus",)))
    return ET.fromstring(plate(stance, drawing, f"{name} & more", "Lean in."))  # noqa: S314 - ours


def lines(picture: ET.Element) -> list[str]:
    """Return every line of words on a plate."""
    return ["".join(each.itertext()) for each in picture.iter(f"{SVG}text")]


# Angles --------------------------------------------------------------------------------------


@pytest.mark.parametrize("near", ["right", "left"])
@pytest.mark.parametrize("name", READY)
def test_an_arc_is_as_wide_as_the_angle_beside_it_says(name: str, near: Side) -> None:
    for each in readings(stance_of(name, near)):
        if each.joint != "wrist":  # a hand that grips has no fingertip to measure by
            drawn = abs(signed_angle(each.zero, each.arm))
            assert drawn == pytest.approx(abs(each.degrees), abs=0.5), (each.limb, each.joint)


@pytest.mark.parametrize("name", READY)
def test_a_person_who_faces_left_reads_the_same(name: str) -> None:
    right, left = (readings(stance_of(name, near)) for near in ("right", "left"))
    assert [(e.joint, e.limb, e.number, e.words) for e in right] == [
        (e.joint, e.limb, e.number, e.words) for e in left
    ]


def test_angles_are_in_the_clinics_words() -> None:
    told = {
        (each.limb, each.joint): f"{each.number} {each.words}"
        for each in readings(stance_of(STRETCH))
    }
    assert told["near", "ankle"] == "24° dorsiflexion"
    assert told["near", "knee"] == "0° straight"
    assert told[None, "trunk"].endswith("leaning forward")
    (up,) = (
        e
        for e in readings(stance_of("heel raise on floor, up"))[1:]
        if e.joint == "ankle" and e.limb == "near"
    )
    assert up.words == "plantarflexion"


# Balance -------------------------------------------------------------------------------------


def test_balance_is_told_with_the_base_the_centre_of_mass_and_the_hands() -> None:
    stance = stance_of("standing")
    base, centre, hands = balance(stance)
    assert stance.base is not None
    assert (
        base
        == f"Base of support: {100 * (stance.base.high - stance.base.low):.0f} cm, back to front."
    )
    assert re.fullmatch(r"Centre of mass: over it, \d+ cm from its back edge\.", centre)
    assert hands == "No hand holds on."
    assert balance(stance_of(STRETCH))[-1] == "The hands hold on."


def test_a_centre_of_mass_that_is_not_over_the_base_says_on_which_side() -> None:
    pose = Pose.model_validate({"like": "standing", "trunk": "60", "legs": {"ankle": "10"}})
    for near in ("right", "left"):
        assert balance(solve(pose, near=near))[1].endswith("in front of it.")


def test_where_nothing_bears_weight_there_is_no_base() -> None:
    pose = Pose.model_validate({"like": "standing", "legs": "lifted behind"})
    assert balance(solve(pose)) == ("Nothing bears weight, so there is no base of support.",)


# Muscles -------------------------------------------------------------------------------------


def test_standing_at_a_right_angle_changes_no_muscle() -> None:
    pose = Pose.model_validate({"like": "standing", "legs": {"ankle": "0", "knee": "straight"}})
    assert {each.words for each in changes(solve(pose), "near")} == {"0 % (0 %)"}


def test_each_muscle_is_given_with_its_sign_and_the_second_opinion() -> None:
    stance = stance_of(STRETCH)
    made = changes(stance, "near")
    assert [each.change.muscle for each in made] == list(MUSCLES)
    expected = length_change("soleus", 0.0, 24.0)
    assert made[-1].words == f"+{expected.percent:.1f} % (+{expected.second_opinion:.1f} %)"
    assert changes(stance_of("heel raise on floor, up"), "near")[0].words.startswith("\u2212")


def test_numbers_beyond_the_equations_say_so() -> None:
    warned = "Outside the angles that the equations are meant for"
    assert any(warned in each for each in lines(plate_of("heel raise on floor, up")))
    assert not any(warned in each for each in lines(plate_of(STRETCH)))


def test_the_source_of_the_equations_stands_beside_the_numbers() -> None:
    told = " ".join(lines(plate_of(STRETCH)))
    for word in ("len-02", "len-07", "not in the papers", "measured on nobody"):
        assert word in told


# The plate -----------------------------------------------------------------------------------


def extent(words: ET.Element) -> tuple[float, float]:
    """Return from where to where a line of words reaches at the most, in px."""
    size, x = float(words.attrib["font-size"]), float(words.attrib["x"])
    reach = len(words.text or "") * size * 0.6
    left = x - {"start": 0.0, "middle": reach / 2, "end": reach}[words.attrib["text-anchor"]]
    return left, left + reach


@pytest.mark.parametrize("near", ["right", "left"])
@pytest.mark.parametrize("name", READY)
def test_all_words_are_on_the_plate_and_no_callout_covers_another(name: str, near: Side) -> None:
    picture = plate_of(name, near)
    panel = list(picture.iter(f"{SVG}g"))[-1]
    beside = set(panel.iter(f"{SVG}text"))
    assert all(extent(each)[1] < PANEL + 28 for each in beside)
    callouts = [each for each in picture.iter(f"{SVG}text") if each not in beside]
    assert all(extent(each)[0] > 0 for each in callouts)
    for side in ("start", "end"):
        numbers = [each for each in callouts if each.attrib["font-size"] == "20"]
        rows = sorted(float(e.attrib["y"]) for e in numbers if e.attrib["text-anchor"] == side)
        assert all(after - before >= 45 for before, after in pairwise(rows))


def test_legs_that_are_alike_are_called_out_once() -> None:
    for name, times in (("standing", 1), (STRETCH, 2)):
        told = [each for each in lines(plate_of(name)) if re.fullmatch(r"ankle \d+°", each)]
        assert len(told) == times


def test_the_plate_carries_its_own_colours_and_words() -> None:
    picture = plate_of(STRETCH)
    assert "var(" not in ET.tostring(picture, "unicode")
    assert picture.attrib["role"] == "img"
    assert picture.attrib["aria-label"].startswith(f"{STRETCH} & more. Trunk 24° leaning forward.")
