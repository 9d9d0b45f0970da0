"""Around mkdocs-video: keeps the page away from it, and mends the players it writes.

mkdocs-video listens at priority 0. The early part below stands directly before it and the late
part directly after; a listener to `on_page_content` at priority 0 would see the films instead of
the page.
"""

from __future__ import annotations

import logging
import posixpath
from typing import TYPE_CHECKING

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.utils import get_relative_url
from solea.video import Aside, mend_player, put_back, set_aside

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

log = logging.getLogger("mkdocs.hooks.videos")

_ASIDE: dict[str, Aside] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forget what an earlier build in this process may have left."""
    _ASIDE.clear()
    return config


@event_priority(1)
def _before(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    aside = _ASIDE[page.file.src_uri] = set_aside(html)
    return aside.stand_in


@event_priority(-1)
def _after(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    place = page.file.src_uri

    def resolve(address: str) -> str:
        """Find a file beside the page, which MkDocs does for images only."""
        found = files.get_file_from_path(
            posixpath.normpath(posixpath.join(posixpath.dirname(place), address))
        )
        if found is None:
            log.warning("%s: the film needs the file %s, which is not in docs/", place, address)
            return address
        return get_relative_url(found.url, page.url)

    return put_back(
        _ASIDE.pop(place),
        html,
        lambda player: mend_player(
            player, resolve, lambda message: log.warning("%s: %s", place, message)
        ),
    )


on_page_content = CombinedEvent(_before, _after)
