"""The body: its proportions and masses, and what its muscles do when joints bend."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from solea.body import MUSCLES, RANGES, SEGMENT_MASSES, Body, length_change

statures = st.floats(1.35, 2.05)


@given(statures)
def test_the_segments_add_up_to_the_body(stature: float) -> None:
    body = Body(stature)
    hip = body.foot.height + body.shank + body.thigh
    assert hip == pytest.approx(0.530 * stature)
    assert hip + body.trunk == pytest.approx(0.818 * stature)
    foot = body.foot
    assert foot.heel + foot.ball + foot.toes == pytest.approx(0.152 * stature)


def test_the_masses_add_up_to_the_body() -> None:
    shares = (mass.share * (2 if mass.pair else 1) for mass in SEGMENT_MASSES.values())
    assert sum(shares) == pytest.approx(1.0)


@pytest.mark.parametrize("stature", [0.9, 2.5])
def test_a_stature_that_the_proportions_are_not_meant_for_is_refused(stature: float) -> None:
    with pytest.raises(ValueError, match="is not one of"):
        Body(stature)


def test_a_broad_body_is_wider_and_no_longer() -> None:
    slender, broad = Body(1.7, "slender"), Body(1.7, "broad")
    assert slender.girth < 1 < broad.girth
    assert slender.thigh == broad.thigh


def test_every_joint_can_be_straight_or_at_rest() -> None:
    assert all(0 in each.allowed for each in RANGES.values())


# The worked checks of the facts len-08, len-09, len-11 and len-12.
@pytest.mark.parametrize(
    ("muscle", "percent", "second"),
    [
        ("medial gastrocnemius", -5.6, -6.3),
        ("lateral gastrocnemius", -4.5, -6.3),
        ("soleus", 0.0, 0.0),
    ],
)
def test_bending_the_knee_to_a_right_angle_shortens_only_gastrocnemius(
    muscle: str, percent: float, second: float
) -> None:
    (named,) = (each for each in MUSCLES if each == muscle)
    change = length_change(named, 90, 0)
    assert change.percent == pytest.approx(percent, abs=0.05)
    assert change.second_opinion == pytest.approx(second, abs=0.05)


def test_a_right_angle_is_22_and_18_mm_on_a_shank_of_40_cm() -> None:
    medial, lateral, _ = (length_change(each, 90, 0).millimetres(0.40) for each in MUSCLES)
    assert (round(medial), round(lateral)) == (-22, -18)


def test_ten_degrees_of_dorsiflexion_lengthen_as_the_facts_say() -> None:
    medial, _, soleus = (length_change(each, 0, 10) for each in MUSCLES)
    assert medial.percent == pytest.approx(2.14)
    assert soleus.percent == pytest.approx(1.93)
    assert medial.second_opinion == pytest.approx(1.86, abs=0.01)


@pytest.mark.parametrize(("knee", "percent"), [(45, -3.4), (20, -1.6)])
def test_the_second_opinion_is_that_of_the_facts(knee: float, percent: float) -> None:
    change = length_change("medial gastrocnemius", knee, 0)
    assert change.second_opinion == pytest.approx(percent, abs=0.05)


@pytest.mark.parametrize(
    ("knee", "ankle", "valid"), [(0, 30, True), (90, -30, True), (0, -38, False), (100, 0, False)]
)
def test_a_change_says_whether_the_equations_are_meant_for_it(
    knee: float, ankle: float, *, valid: bool
) -> None:
    assert length_change("soleus", knee, ankle).valid is valid


@given(st.sampled_from(MUSCLES), st.floats(0, 90), st.floats(-30, 29))
def test_dorsiflexion_lengthens_every_calf_muscle(muscle: str, knee: float, ankle: float) -> None:
    (named,) = (each for each in MUSCLES if each == muscle)
    less, more = length_change(named, knee, ankle), length_change(named, knee, ankle + 1)
    assert less.percent < more.percent
    assert less.second_opinion < more.second_opinion
