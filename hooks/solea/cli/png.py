"""From SVG to PNG, for letters, slides and messages that take no SVG."""

from __future__ import annotations

from solea.cli.misuse import Misuse

MISSING = (
    "a PNG needs the package resvg-py, which is not installed here; "
    "install it with “pip install resvg-py”, or leave out “--format png” and take the SVG"
)


def to_png(svg: str, zoom: float) -> bytes:
    """Return a picture as PNG, so many times as large as the SVG says."""
    try:
        from resvg_py import svg_to_bytes  # noqa: PLC0415 - only who wants a PNG needs it
    except ModuleNotFoundError as missing:
        raise Misuse(MISSING) from missing
    return bytes(svg_to_bytes(svg_string=svg, zoom=zoom, background="white"))
