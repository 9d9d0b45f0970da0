"""The geometry on which bodies stand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from solea.plane import (
    Affine,
    Interval,
    Point,
    along,
    area,
    between_angle,
    contains,
    crosses_itself,
    direction,
    distance,
    meeting,
    middle,
    signed_angle,
    turned,
)

metres = st.floats(-5, 5)
points = st.builds(Point, metres, metres)
degrees = st.floats(-180, 180)

SQUARE = (Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1))


@given(points, points)
def test_the_middle_is_as_far_from_both_ends(a: Point, b: Point) -> None:
    assert distance(a, middle(a, b)) == pytest.approx(distance(middle(a, b), b))
    assert along(a, b, 0) == a


@given(points, degrees)
def test_a_turn_keeps_the_length_and_a_turn_back_undoes_it(a: Point, angle: float) -> None:
    assert turned(a, angle).length == pytest.approx(a.length)
    assert distance(turned(turned(a, angle), -angle), a) < 1e-9


@given(st.floats(-179, 179))
def test_the_angle_of_a_turned_arrow_is_its_turn(angle: float) -> None:
    right = Point(1, 0)
    assert signed_angle(right, direction(angle)) == pytest.approx(angle)
    assert between_angle(right, direction(angle)) == pytest.approx(abs(angle))


@given(points, degrees, st.floats(0.5, 3), st.floats(0.5, 3), st.floats(0.1, 0.9))
def test_where_circles_meet_is_on_both_and_on_the_side_asked_for(
    a: Point, angle: float, one: float, other: float, share: float
) -> None:
    gap = abs(one - other) + share * (one + other - abs(one - other))
    b = a + direction(angle, gap)
    for side in (-1, 1):
        place = meeting(a, one, b, other, side)
        assert place is not None
        assert distance(a, place) == pytest.approx(one)
        assert distance(b, place) == pytest.approx(other)
        assert signed_angle(b - a, place - a) * side > 0


def test_circles_that_are_too_far_apart_do_not_meet() -> None:
    assert meeting(Point(0, 0), 1, Point(3, 0), 1, 1) is None
    assert meeting(Point(0, 0), 3, Point(1, 0), 1, 1) is None
    assert meeting(Point(0, 0), 1, Point(0, 0), 1, 1) is None


@given(points, degrees, points)
def test_affine_maps_follow_one_another(a: Point, angle: float, by: Point) -> None:
    both = Affine.turn(angle).then(Affine.move(by))
    assert distance(both(a), turned(a, angle) + by) < 1e-9
    assert distance(Affine.turn(angle, about=by)(by), by) < 1e-9
    assert Affine.stretch(-1, 1)(a) == Point(-a.x, a.y)


def test_an_interval_tells_how_far_outside_a_number_is() -> None:
    base = Interval.around([0.2, -0.1, 0.0])
    assert base == Interval(-0.1, 0.2)
    assert base.outside(0.3) == pytest.approx(0.1)
    assert base.outside(-0.3) == pytest.approx(-0.2)
    assert base.outside(0.1) == 0
    assert 0.1 in base
    assert base.nearest(9) == 0.2
    assert base.mirrored == Interval(-0.2, 0.1)
    assert base.middle == pytest.approx(0.05)


def test_an_outline_has_an_area_an_inside_and_perhaps_a_crossing() -> None:
    assert area(SQUARE) == 1
    assert area(SQUARE[::-1]) == -1
    assert contains(SQUARE, Point(0.5, 0.5))
    assert not contains(SQUARE, Point(1.5, 0.5))
    assert not crosses_itself(SQUARE)
    assert crosses_itself((SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]))


def test_a_mirror_has_no_negative_nothing() -> None:
    assert math.copysign(1, Point(0.0, 1.0).mirrored.x) == 1
