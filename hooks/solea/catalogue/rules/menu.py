"""Rules on the menu: it leads to every page, and to no page that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import nearest
from solea.report import FILE_START, Kind, Problem, register

NOT_IN_NAVIGATION = register(
    Kind(
        "page-not-in-navigation",
        "error",
        "The menu does not lead to a page",
        "A patient who does not use the search would never find the page.",
        "Add a line for the page below `nav` in `mkdocs.yml`, or delete the page.",
    )
)
NAVIGATION_PAGE_MISSING = register(
    Kind(
        "navigation-page-missing",
        "error",
        "The menu leads to a page that is not there",
        "A patient who taps the entry would get an error, or the entry would be missing.",
        "Write the path of the page below `docs`, or take the line out of `nav`.",
    )
)


def pages_are_in_the_menu(catalogue: Catalogue) -> Iterator[Problem]:
    """Every page is in the menu, if there is one."""
    for page in catalogue.pages.values() if catalogue.navigation.written else ():
        path = page.path.removeprefix("docs/")
        if path not in catalogue.navigation:
            document = page.document
            titled = isinstance(document.tree, dict) and "title" in document.tree
            span = document.span(("title",)) if titled else FILE_START
            message = f"The menu, `nav` in {catalogue.navigation.path}, does not lead to this page."
            title = f'"{page.title}"' if ": " in page.title else page.title
            instead = f"- {title}: {path}"
            yield Problem(NOT_IN_NAVIGATION, page.path, span, message, instead)


def menu_pages_exist(catalogue: Catalogue) -> Iterator[Problem]:
    """Every entry of the menu leads to a page."""
    known = {path.removeprefix("docs/") for path in catalogue.pages}
    for path, span in catalogue.navigation.places.items():
        if path not in known:
            more, instead = nearest(path, known)
            message = f"There is no page “{path}” in `docs`.{more}"
            where = catalogue.navigation.path
            yield Problem(NAVIGATION_PAGE_MISSING, where, span, message, instead)
