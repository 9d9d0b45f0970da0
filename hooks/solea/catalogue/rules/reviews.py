"""Rules on clinical reviews: their dates make sense, and none is overdue unnoticed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value
from solea.content import Exercise, Page, Review
from solea.content.common import HealthPage
from solea.frontmatter import Path
from solea.report import Kind, Problem, register

LONGEST_YEARS = 3  # from a review to the next, as health services and PIF TICK ask

REVIEW_ORDER = register(
    Kind(
        "review-order",
        "error",
        "The dates of a clinical review cannot be right",
        "Patients read on every page when it was checked; a date to come would be untrue.",
        "Write the day of the review after `on`, and a later day after `due`.",
    )
)
REVIEW_TOO_LONG = register(
    Kind(
        "review-too-long",
        "error",
        "The next clinical review is more than 3 years away",
        "Advice ages: what was right 3 years ago may by now be known to harm.",
        "Write a day within 3 years of the review after `due`.",
    )
)
REVIEW_OVERDUE = register(
    Kind(
        "review-overdue",
        "note",
        "A clinical review is overdue",
        "Patients see that the page has not been checked for longer than promised.",
        "Have a clinician check the page again, then write the new days after `on` and `due`.",
    )
)
REVIEW_AWAITED = register(
    Kind(
        "review-awaited",
        "note",
        "A page awaits its clinical review",
        "Patients see that nobody clinical has signed the page yet.",
        "Have a clinician check the page, then write `review:` with `by`, `role`, `on` and `due`.",
    )
)


def reviews_are_in_time(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every review is signed on a day that has been, and due again within 3 years."""
    for at, review in _reviews(page):
        if review.on and review.due:
            yield from _dates(page, at, review.on, review.due, catalogue.today)
        elif review.awaiting:
            yield at_value(REVIEW_AWAITED, page, at, "No clinician has signed this yet.")


def _dates(page: Page, at: Path, on: dt.date, due: dt.date, today: dt.date) -> Iterator[Problem]:
    latest = _years_after(on, LONGEST_YEARS)
    if on > today:
        message = f"The review is dated {_said(on)}, and today is {_said(today)}."
        yield at_value(REVIEW_ORDER, page, (*at, "on"), message)
    if due <= on:
        message = f"The next review is due on {_said(due)}, not after this one of {_said(on)}."
        yield at_value(REVIEW_ORDER, page, (*at, "due"), message, str(latest))
    elif due > latest:
        message = f"From {_said(on)} to {_said(due)} is more than {LONGEST_YEARS} years."
        yield at_value(REVIEW_TOO_LONG, page, (*at, "due"), message, str(latest))
    elif due < today:
        message = f"The next review was due on {_said(due)}."
        yield at_value(REVIEW_OVERDUE, page, (*at, "due"), message)


def _years_after(day: dt.date, years: int) -> dt.date:
    """Return the same day some years on; the leap day becomes the last of February."""
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=day.year + years, day=last)


def _said(day: dt.date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _reviews(page: Page) -> Iterator[tuple[Path, Review]]:
    if isinstance(page.data, HealthPage):
        yield (str(page.kind), "review"), page.data.review
    exercise = page.of(Exercise)
    for n, video in enumerate(exercise.videos if exercise else ()):
        if video.review:
            yield ("exercise", "videos", n, "review"), video.review
