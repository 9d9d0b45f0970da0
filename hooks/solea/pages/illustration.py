"""Putting all drawings into a page that is otherwise done, each where its mark stands."""

from __future__ import annotations

from solea.catalogue import Catalogue
from solea.pages.calf import put_calf
from solea.pages.figures import put_figures
from solea.pages.gallery import put_ready_poses
from solea.pages.movement import put_movements


def illustrate(html: str, catalogue: Catalogue) -> str:
    """Put the pictures, the moving figure and the drawings of the gallery into a page."""
    html = put_movements(put_figures(html, catalogue), catalogue)
    return put_ready_poses(put_calf(html))
