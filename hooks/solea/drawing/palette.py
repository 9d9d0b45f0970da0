"""The colour of every role: the name of the custom property that sets it, and what it is without.

A page may set the custom properties for dark screens, print and forced colours; a drawing that
is looked at by itself has the colours below. No other module knows a colour.
"""

from __future__ import annotations

from solea.drawing.marks import Role

Colours = dict[Role, str]

COMMON: Colours = {
    "eye": "#2a211f",
    "lips": "#9c4a43",
    "shoe": "#f4f1ea",
    "shoe-shade": "#d3cdc1",
    "shoe-far": "#d9d4c9",
    "sole": "#c9543f",
    "muscle": "#cb3a35",
    "helping": "#efa199",
    "fibre": "#741a1c",
    "tendon": "#f7efe0",
    "rim": "#fff4e6",
    "wall": "#efe6d6",
    "wall-side": "#dccfb9",
    "prop": "#e2cfae",
    "prop-side": "#cbb48d",
    "metal": "#8d8a86",
    "towel": "#7d68ad",
    "floor": "#e4d9c6",
    "shadow": "#cbbda5",
    "ink": "#33262a",
    "edge": "#8a7c6d",
    "accent": "#0a5f85",
    "letter": "#ffffff",
    "paper": "#fffdf9",
}


def property_of(role: Role) -> str:
    """Return the name of the custom property that sets the colour of a role."""
    return f"--f-{role}"
