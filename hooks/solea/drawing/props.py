"""The things around the person: floor, wall, step, rail, chair, towel, and shadows beneath."""

from __future__ import annotations

from solea.drawing.marks import Mark, Patch, Stroke
from solea.drawing.skeleton import DEPTH
from solea.drawing.spline import Corner, Curve, line, polygon
from solea.pose.stance import Setting


def behind(setting: Setting, wall_height: float) -> list[Mark]:
    """Draw what stands behind or beneath the person; heights in metres."""
    marks: list[Mark] = []
    if setting.wall:
        marks += _wall(setting.wall.x, wall_height)
    if setting.step:
        marks += _step(setting.step.edge, setting.step.end, setting.step.height)
    if setting.chair:
        chair = setting.chair
        marks += _chair(chair.back, chair.front, chair.seat, chair.top)
    if setting.rail:
        marks += _rail(complex(setting.rail.bar.x, setting.rail.bar.y), setting.rail.foot)
    return marks


def floor(left: float, right: float) -> Patch:
    """Draw the floor between two ends."""
    back, front = DEPTH * 2.2, DEPTH * -1.8
    return Patch(
        "floor",
        polygon(left + front, right + front, right + back, left + back),
        "floor",
        "none",
    )


def _wall(x: float, height: float) -> list[Mark]:
    # Its near edge is cut at the near hand, whose palm would be hidden behind it otherwise.
    near, far = DEPTH * -0.2, DEPTH * 1.6
    up, thick = 1j * height, 0.05
    front = polygon(x + near, x + thick + near, x + thick + near + up, x + near + up)
    top = polygon(x + near + up, x + thick + near + up, x + thick + far + up, x + far + up)
    side = polygon(x + thick + near, x + thick + far, x + thick + far + up, x + thick + near + up)
    return [
        Patch("wall side", side, "wall-side", "prop", line="edge"),
        Patch("wall top", top, "wall", "prop", line="edge"),
        Patch("wall", front, "wall", "prop", line="edge"),
    ]


def _step(edge: float, end: float, height: float) -> list[Mark]:
    near, far = DEPTH * -1.3, DEPTH * 2.2
    up = 1j * height
    front = polygon(edge + near, end + near, end + near + up, edge + near + up)
    top = polygon(edge + near + up, end + near + up, end + far + up, edge + far + up)
    side = polygon(end + near, end + far, end + far + up, end + near + up)
    return [
        Patch("step side", side, "prop-side", "prop", line="edge"),
        Patch("step top", top, "wall", "prop", line="edge"),
        Patch("step", front, "prop", "prop", line="edge"),
    ]


def _rail(bar: complex, foot: float) -> list[Mark]:
    post = polygon(
        complex(bar.real - 0.013, foot), complex(bar.real + 0.013, foot), bar + 0.013, bar - 0.013
    )
    shift = DEPTH * 0.5
    return [
        Patch("post", post.moved(shift), "metal", "prop", line="ink"),
        Stroke("bar", (line(bar - DEPTH * 1.2, bar + DEPTH * 2.4),), "ink", 0.046),
        Stroke("bar light", (line(bar - DEPTH * 1.2, bar + DEPTH * 2.4),), "metal", 0.036),
    ]


def _chair(back: float, front: float, seat: float, top: float) -> list[Mark]:
    thick, leg = 0.035, 0.030
    far = DEPTH * 2.4
    near = DEPTH * -1.0

    def post(x: float, lean: float, shift: complex, high: float) -> Curve:
        foot = complex(x + lean, 0) + shift
        head = complex(x, high) + shift
        return polygon(foot, foot + leg, head + leg, head)

    rest = polygon(
        complex(back, seat) + near,
        complex(back + leg, seat) + near,
        complex(back + leg - 0.05, top) + near,
        complex(back - 0.05, top) + near,
    )
    panel = polygon(
        complex(back + leg - 0.02, seat + 0.16) + near,
        complex(back + leg - 0.02, seat + 0.16) + far,
        complex(back + leg - 0.05, top) + far,
        complex(back + leg - 0.05, top) + near,
    )
    plate = polygon(
        complex(back, seat) + near,
        complex(front, seat) + near,
        complex(front, seat) + far,
        complex(back, seat) + far,
    )
    edge = polygon(
        complex(back, seat - thick) + near,
        complex(front, seat - thick) + near,
        complex(front, seat) + near,
        complex(back, seat) + near,
    )
    below = seat - thick
    return [
        Patch(
            "chair far leg", post(front - 0.05, 0.02, far, below), "prop-side", "prop", line="edge"
        ),
        Patch("chair back panel", panel, "prop-side", "prop", line="edge"),
        Patch("chair seat", plate, "wall", "prop", line="edge"),
        Patch(
            "chair front leg", post(front - 0.04, 0.02, near, below), "prop", "prop", line="edge"
        ),
        Patch("chair back leg", post(back, -0.02, near, below), "prop", "prop", line="edge"),
        Patch("chair back", rest, "prop", "prop", line="edge"),
        Patch("chair edge", edge, "prop", "prop", line="edge"),
    ]


def towel(hand: complex, round_foot: tuple[complex, ...]) -> tuple[Mark, ...]:
    """Draw the near half of a towel, from the hand to the sole, with its end below the fist."""
    away = (hand - round_foot[0]) / abs(hand - round_foot[0])
    tail = line(hand, hand + away * 0.035 - 0.05j, hand + away * 0.03 - 0.13j)
    band = line(hand, *(Corner(point) for point in round_foot))
    return (
        Stroke("towel edge", (tail, band), "ink", 0.050),
        Stroke("towel", (tail, band), "towel", 0.039),
    )


def back_props(setting: Setting) -> list[Mark]:
    """Draw the props of a person seen from behind, who stands between them and the viewer."""
    marks: list[Mark] = []
    if setting.chair:
        marks += _chair_from_behind(setting.chair.seat, setting.chair.top)
    if setting.step:
        height, half, depth = setting.step.height, 0.36, 0.055j
        low, high = -half + 0j, half + height * 1j
        riser = polygon(low, half + 0j, high, -half + height * 1j)
        top = polygon(
            -half + height * 1j, high, high - 0.03 + depth, -half + 0.03 + height * 1j + depth
        )
        marks += [
            Patch("step top", top, "wall", "prop", line="edge"),
            Patch("step", riser, "prop", "prop", line="edge"),
        ]
    if setting.rail:
        bar, foot = setting.rail.bar.y, setting.rail.foot + 0.05
        ends = tuple(line(complex(x, foot), complex(x, bar)) for x in (-0.34, 0.34))
        across = (line(complex(-0.40, bar), complex(0.40, bar)),)
        marks += [
            Stroke("posts", ends, "metal", 0.026),
            Stroke("bar", across, "ink", 0.044),
            Stroke("bar light", across, "metal", 0.034),
        ]
    return marks


def _chair_from_behind(seat: float, top: float) -> list[Mark]:
    half = 0.21
    rest = polygon(
        complex(-half, seat + 0.16),
        complex(half, seat + 0.16),
        complex(half, top),
        complex(-half, top),
    )
    posts = [
        polygon(complex(x, 0.03), complex(x + 0.03, 0.03), complex(x + 0.03, top), complex(x, top))
        for x in (-half, half - 0.03)
    ]
    return [
        *(Patch("chair post", post, "prop", "prop", line="edge") for post in posts),
        Patch("chair back", rest, "prop-side", "prop", line="edge"),
    ]
