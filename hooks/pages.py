"""Gives MkDocs each page as Solea composes it, in place of the text of its file.

MkDocs reads front matter with rules of its own (`2:00` becomes 120, a broken fence vanishes),
so it never sees the file: it gets the composed Markdown, and the values that Solea read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from mkdocs.plugins import event_priority
from solea.pages import compose, explain_once, metadata
from solea.report.page_box import box, strip

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page
    from solea.catalogue import Catalogue
    from solea.report import Report


def _source(page: Page) -> str:
    return f"docs/{page.file.src_uri}"


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """Hand MkDocs the composed page."""
    catalogue = cast("Catalogue", config.extra["catalogue"])
    read = catalogue.pages.get(_source(page))
    return compose(read, catalogue) if read else None


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Hand MkDocs and Material the values that Solea read from the front matter."""
    catalogue = cast("Catalogue", config.extra["catalogue"])
    if read := catalogue.pages.get(_source(page)):
        page.meta = metadata(read)
    return markdown


@event_priority(50)  # before hooks/videos.py, which keeps the page out of mkdocs-video's hands
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Explain each word once; while serving, show what is to be put right on top of the page."""
    html = explain_once(html)
    report = cast("Report | None", config.extra["to mend"])
    return f"{box(report, _source(page))}{strip(report, _source(page))}{html}" if report else html
