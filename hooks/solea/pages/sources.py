"""The sources of a page: the facts that its statements rest on, numbered as they appear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from solea.catalogue import Catalogue, Entry
from solea.content import OWN, Fact, replace_citations
from solea.pages.writing import Markdown

_OWN_MARK = (
    '<sup class="cite cite--own"><a href="#sources">'
    '<span class="visually-hidden">not from a published source</span>'
    '<span aria-hidden="true">&#42;</span></a></sup>'
)


@dataclass(slots=True)
class Sources:
    """Numbers facts in the order in which a page first rests on them.

    One number is one fact, however many works report it: a patient meets fewer numbers, and a
    clinician finds all the works of a statement in one place.
    """

    catalogue: Catalogue
    works: Mapping[str, Markdown]  # the line of each work
    numbers: dict[str, int] = field(default_factory=dict)
    own: bool = False

    def cite(self, markdown: str) -> str:
        """Replace every citation by links to the numbers of its facts."""
        return replace_citations(markdown, self._mark)

    def add(self, ids: Iterable[str]) -> None:
        """Give numbers to facts that no mark in the text names."""
        for id_ in ids:
            self._number(id_)

    def _mark(self, ids: tuple[str, ...]) -> str:
        links = ", ".join(
            f'<a href="#source-{number}"><span class="visually-hidden">source </span>{number}</a>'
            for number in sorted(filter(None, map(self._number, ids)))
        )
        self.own = self.own or OWN in ids
        own = _OWN_MARK if OWN in ids else ""
        return (f'<sup class="cite">{links}</sup>' if links else "") + own

    def _number(self, id_: str) -> int | None:
        if id_ not in self.catalogue.facts:
            return None
        return self.numbers.setdefault(id_, len(self.numbers) + 1)

    def facts(self) -> list[tuple[int, Entry[Fact], Markdown]]:
        """List the facts in order of their numbers, each with the works that report it."""
        works = self.works
        return [
            (number, fact, _joined(works[id_] for id_ in fact.thing.sources if id_ in works))
            for id_, number in self.numbers.items()
            for fact in (self.catalogue.facts[id_],)
        ]


def _joined(works: Iterable[Markdown]) -> Markdown:
    return Markdown("".join(f"{work} " for work in works))
