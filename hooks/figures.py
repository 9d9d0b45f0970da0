"""Draws the pictures of each page from its poses, once everything else on the page is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from solea.pages import illustrate

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from solea.catalogue import Catalogue


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the pictures where the page has marks for them."""
    return illustrate(output, cast("Catalogue", config.extra["catalogue"]))
