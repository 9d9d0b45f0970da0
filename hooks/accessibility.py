"""Mends the markup that Material writes around every page; what and why is in `solea.markup`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solea.markup import mend

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mend a page."""
    return mend(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Mend the page for addresses that nobody knows, which is a template and no page."""
    return mend(output_content) if template_name.endswith(".html") else output_content
