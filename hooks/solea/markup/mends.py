"""What is wrong for keyboards, screen readers and validators in Material's frame, and its mends.

Each mend replaces one piece of text that is written in one of Material's templates. The tests
look for that piece in the installed templates and count it, so a release that changes it is
noticed at once.
Every piece begins with `<`, which a page can only hold in its own markup, never in its words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Mend:
    """One replacement: where and how often it is found, why it is wrong, and both texts."""

    template: str
    times: int
    why: str
    find: str
    put: str


MENDS: Final = (
    Mend(
        "base.html",
        1,
        "a checkbox may not have autocomplete",
        '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer"'
        ' autocomplete="off">',
        '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">',
    ),
    Mend(
        "base.html",
        1,
        "a checkbox may not have autocomplete",
        '<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search"'
        ' autocomplete="off">',
        '<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search">',
    ),
    Mend(
        "partials/search.html",
        1,
        "a dialog without a name is announced as nothing",
        '<div class="md-search" data-md-component="search" role="dialog">',
        '<div class="md-search" data-md-component="search" role="dialog"'
        ' aria-modal="true" aria-label="Search">',
    ),
    Mend(
        "partials/search.html",
        1,
        "search closes by touch on a label only, which a screen reader does not offer",
        '<div class="md-search__inner" role="search">\n'
        '    <form class="md-search__form" name="search">',
        '<div class="md-search__inner" role="search">\n'
        '    <button class="md-search__close" type="button" data-close-search>Close</button>\n'
        '    <form class="md-search__form" name="search">',
    ),
    Mend(
        "partials/search.html",
        1,
        "a stop of the Tab key without a name",
        '<div class="md-search__scrollwrap" tabindex="0" data-md-scrollfix>',
        '<div class="md-search__scrollwrap" tabindex="0" role="region"'
        ' aria-label="Search results" data-md-scrollfix>',
    ),
    Mend(
        "partials/search.html",
        1,
        "the number of results changes without a word to a screen reader",
        '<div class="md-search-result__meta">',
        '<div class="md-search-result__meta" role="status">',
    ),
)


def mend(html: str) -> str:
    """Put every mend into a page that Material wrote; a page without the faults stays as it is."""
    for fault in MENDS:
        html = html.replace(fault.find, fault.put)
    return html
