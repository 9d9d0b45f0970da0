"""Rules on citations: whatever a page names as its source is a fact that was really seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import (
    at_key,
    at_value,
    each,
    named_ids,
    nearest,
)
from solea.catalogue.rules.prose import visible
from solea.content import OWN, Evidence, Page, citations
from solea.content.common import HealthPage
from solea.report import Kind, Problem, Span, register

FACT_UNKNOWN = register(
    Kind(
        "fact-unknown",
        "error",
        "A fact is cited that is in none of the evidence pages",
        "A patient or a colleague who wants to check the statement would find nothing behind it.",
        "Write the id of a fact from `docs/evidence`, or add the fact there with its source. "
        "Write `[@own]` if the statement is the clinic's own.",
    )
)
FACT_UNVERIFIED = register(
    Kind(
        "fact-unverified",
        "error",
        "A fact is cited that nobody has checked against its source",
        "A patient would act on a statement that may not stand in its source.",
        "Cite a fact that says `verified: yes`. Or read the source, and write `verified: yes` "
        "under the fact if it says so.",
    )
)
REFERENCE_UNKNOWN = register(
    Kind(
        "reference-unknown",
        "error",
        "A fact names a source that is not on the page of references",
        "The list of sources under a patient's page would have a gap where this work should stand.",
        "Write the id of a work from `docs/references.md`, or add the work there.",
    )
)
SOURCES_MISSING = register(
    Kind(
        "sources-missing",
        "error",
        "A page about health names no source at all",
        "Nobody could tell what on the page is known and what is opinion.",
        "Add `sources:` with the ids of the facts that the page rests on.",
    )
)

Named = tuple[Callable[[], Span], str]
"""An id and what finds its place, which takes long and is needed for few."""

_LISTED = {
    ("structure", "nerve", "source"),
    ("structure", "actions", "source"),
    ("structure", "fibre types", "source"),
}
"""Where a fact is named in a field of its own, besides the `sources` of a page."""


def cited_facts_exist(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every fact that a page cites or lists exists and has been verified."""
    for span, id_ in chain(_listed(page), _cited(page)):
        fact = catalogue.facts.get(id_)
        if id_ == OWN or (fact is None and id_ in catalogue.unread):
            continue
        if fact is None:
            known = (name for name, entry in catalogue.facts.items() if entry.thing.verified)
            more, instead = nearest(id_, known)
            message = f"There is no fact “{id_}” in the evidence.{more}"
            yield Problem(FACT_UNKNOWN, page.path, span(), message, instead)
        elif not fact.thing.verified:
            message = (
                f"The fact “{id_}” is marked `verified: no` in {fact.page.path}, "
                "so no page may rest on it."
            )
            yield Problem(FACT_UNVERIFIED, page.path, span(), message)


def fact_sources_exist(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every source of a fact is a work on the page of references."""
    evidence = page.of(Evidence)
    for n, fact in enumerate(evidence.facts if evidence else ()):
        for at, id_ in each(fact.sources, "sources"):
            if id_ not in catalogue.references and id_ not in catalogue.unread:
                path = ("evidence", "facts", n, *at)
                more, instead = nearest(id_, catalogue.references)
                message = f"There is no work “{id_}” on the page of references.{more}"
                yield at_value(REFERENCE_UNKNOWN, page, path, message, instead)


def health_pages_have_sources(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every page about health lists a source, or cites one."""
    if not isinstance(page.data, HealthPage):
        return
    if all(id_ == OWN for _, id_ in chain(_listed(page), _cited(page))):
        message = "This page lists no fact under `sources` and cites none in its text."
        at = (str(page.kind), "sources")
        yield at_key(SOURCES_MISSING, page, at, message)


def _listed(page: Page) -> Iterator[Named]:
    """Go through the fact ids that stand in a field of their own, as they were typed."""
    for at, keys, id_ in named_ids(page):
        if keys in _LISTED or keys[1:] == ("sources",):
            yield partial(page.document.span, at), id_


def _cited(page: Page) -> Iterator[Named]:
    """Go through the fact ids of all citations, with the place of each id."""
    document = page.document
    for at, text in document.leaves:
        for mark in citations(text or ""):
            for id_ in mark.ids:
                yield partial(document.span_of, at, f"@{id_}"), id_
    body = visible(document.body)
    for mark in citations(body):
        for start, id_ in _ids_in(body, mark.start, mark.ids):
            yield partial(document.body_span, start, start + len(id_)), id_


def _ids_in(body: str, at: int, ids: Iterable[str]) -> Iterator[tuple[int, str]]:
    for id_ in ids:
        at = body.index(f"@{id_}", at) + 1
        yield at, id_
