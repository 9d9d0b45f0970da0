"""Rules on the clinic's own page: it exists, and the gaps in it are known."""

from __future__ import annotations

from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value
from solea.content import Clinic, Page
from solea.report import FILE_START, Kind, Problem, register

CLINIC_MISSING = register(
    Kind(
        "clinic-missing",
        "warning",
        "No page tells whose site this is",
        "“Get help” would have no number to show, and no page would name the clinic.",
        "Add `docs/about/clinic.md` with the key `clinic`.",
    )
)
DETAIL_AWAITED = register(
    Kind(
        "clinic-detail-awaited",
        "note",
        "The clinic has not yet said how to reach help",
        "“Get help” says in words whom to call, but has no number to tap.",
        "Write the number on the clinic's page in place of `not set`.",
    )
)

_DETAILS = {
    "emergency number": "the emergency number",
    "advice line": "a medical advice line",
    "contact": "how patients can reach it",
}


def clinic_is_named(catalogue: Catalogue) -> Iterator[Problem]:
    """There is a page of the clinic."""
    kinds = {page.kind for page in catalogue.pages.values()}
    if catalogue.pages and "clinic" not in kinds | catalogue.unread:
        message = "None of the pages below `docs` is the clinic's own."
        where = catalogue.navigation.path
        yield Problem(CLINIC_MISSING, where, FILE_START, message)


def clinic_details_are_set(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every number of the clinic is known."""
    clinic = page.of(Clinic)
    if clinic is None:
        return
    given = (clinic.emergency_number, clinic.advice_line, clinic.contact)
    for (key, what), value in zip(_DETAILS.items(), given, strict=True):
        if value is None:
            message = f"The clinic has yet to say {what}."
            yield at_value(DETAIL_AWAITED, page, ("clinic", key), message)
