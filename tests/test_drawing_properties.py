"""What holds for the drawing of every pose that passes its checks, and of many that do not."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from solea.body import Body
from solea.drawing import PEOPLE, draw, to_svg
from solea.drawing.marks import bounds
from solea.plane import contains, crosses_itself
from solea.pose import solve
from solea.pose.truth import inspect

from tests.test_drawing import BUSY, PARTS, patches, points
from tests.test_pose_properties import bodies, read, written


@settings(max_examples=60)
@given(written, bodies)
def test_a_pose_that_passes_its_checks_is_drawn_whole(text: dict[str, Any], body: Body) -> None:
    pose = read(text)
    stance = solve(pose, body)
    drawing = draw(stance, PEOPLE[0], BUSY)
    low, high = bounds(drawing.marks)
    assert drawing.box.left <= low.real
    assert high.real <= drawing.box.right
    assert to_svg(drawing, title="A") == to_svg(draw(stance, PEOPLE[0], BUSY), title="A")
    if next(inspect(pose, stance), None) is not None:
        return  # a position that nobody can take may be drawn as it likes
    shapes = {patch.name: patch.curve for patch in patches(drawing)}
    assert not [
        name
        for name, curve in shapes.items()
        if PARTS.fullmatch(name) and crosses_itself(points(curve, 3))
    ]
    leg = points(shapes["near leg"], 8)
    for muscle in ("gastrocnemius", "soleus"):
        assert all(contains(leg, point) for point in points(shapes[muscle]))
