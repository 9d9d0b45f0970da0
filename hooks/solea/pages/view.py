"""What a template may ask of a page: other pages by their ids, compiled doses, links, states."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from solea.catalogue import Catalogue, Entry
from solea.content import (
    AskFirst,
    Clinic,
    Exercise,
    Item,
    Page,
    Part,
    Reference,
    Review,
    Sign,
    StopRule,
    Structure,
    Video,
)
from solea.content.words import Need
from solea.dose import CompiledDose, compile_dose, override
from solea.pages.cards import Card, cards_for, cards_of, dose_of, small_figure
from solea.pages.figures import LETTERS
from solea.pages.movement import movement_mark
from solea.pages.strip import Frame, strip
from solea.pages.writing import Markdown, link_to
from solea.record import Record

Thing = TypeVar("Thing", bound=Record)

ABOUT = "docs/about/index.md"
_TIERS = (
    ("emergency", "Emergency", "Call {number} now, or go to an emergency department, if"),
    ("urgent", "Today", "Get medical help today if"),
    ("non-urgent", "Soon", "See a doctor or physiotherapist in the next days if"),
)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_NEEDS: dict[Need, str] = {
    "nothing": "Nothing",
    "wall": "A wall",
    "floor": "A floor that is not slippery",
    "step": "A step that does not move",
    "chair": "A firm chair without wheels",
    "rail": "A rail to hold on to",
    "table": "A heavy table",
    "towel": "A long towel or a belt",
    "band": "An exercise band",
    "mat": "A mat",
    "door-frame": "A solid door frame",
}


@dataclass(frozen=True, slots=True)
class TierList:
    """The warning signs of one tier, under its heading."""

    tier: str
    level: str
    heading: str
    signs: Sequence[Sign]


class View:
    """A page among the others."""

    def __init__(self, page: Page, catalogue: Catalogue) -> None:
        """Look at one page of a catalogue."""
        self.page = page
        self.catalogue = catalogue

    @property
    def review(self) -> Review | None:
        """The state of the page's clinical review, if it is a page on health."""
        review = getattr(self.page.data, "review", None)
        return review if isinstance(review, Review) else None

    @property
    def overdue(self) -> bool:
        """Say whether a signed review has run out."""
        review = self.review
        return bool(review and review.due and review.due < self.catalogue.today)

    @property
    def cited_as_a_whole(self) -> Sequence[str]:
        """The facts that the front matter as a whole rests on."""
        own: list[str] = list(getattr(self.page.data, "sources", []))
        if isinstance(self.page.data, Structure):
            own += [action.source for action in self.page.data.actions]
            own += [measured.source for measured in self.page.data.fibre_types]
            own += [self.page.data.nerve.source] if self.page.data.nerve else []
        return own

    def cite(self, *ids: str) -> Markdown:
        """Write a citation, for facts that the front matter names apart from a text."""
        return Markdown("[" + " ".join(f"@{id_}" for id_ in ids) + "]")

    def link(self, path: str) -> Markdown:
        """Write the way from this page to another file of the project."""
        return link_to(path, self.page.path)

    def link_of(self, id_: str) -> Markdown:
        """Write the way to the page of an exercise, plan, structure or condition."""
        page = self.catalogue.page_of(id_)
        if page is None:
            return Markdown("")
        inside = page.id != id_
        return self.link(f"{page.path}#{id_}" if inside else page.path)

    def title_of(self, id_: str) -> str:
        """Return what an exercise, plan, structure or condition is called."""
        entry = self.catalogue.structures.get(id_)
        if entry is not None and isinstance(entry.thing, Part):
            return entry.thing.name
        page = self.catalogue.page_of(id_)
        return page.title if page else id_

    def named(self, id_: str) -> Markdown:
        """Write the name of another page's thing as a link to it."""
        link = self.link_of(id_)
        title = Markdown(self.title_of(id_).replace("[", "(").replace("]", ")"))
        return Markdown(f"[{title}]({link})") if link else title

    @cached_property
    def dose(self) -> CompiledDose:
        """The compiled dose of an exercise page."""
        dose = dose_of(self.page)
        if dose is None:
            message = f"{self.page.path} has no dose"
            raise TypeError(message)
        return dose

    @property
    def strip(self) -> list[Frame]:
        """The start and the steps of an exercise page, under their pictures."""
        exercise = self.page.of(Exercise)
        return strip(exercise, self.page.id) if exercise else []

    def picture_of(self, id_: str) -> Markdown:
        """Mark where the small picture of an exercise goes, if it has pictures."""
        entry = self.catalogue.exercises.get(id_)
        return small_figure(entry.page) if entry else Markdown("")

    @property
    def movement(self) -> Markdown:
        """Mark where the moving figure of this exercise goes, if its poses show a movement."""
        exercise = self.page.of(Exercise)
        return Markdown(movement_mark(exercise, self.page.id) if exercise else "")

    def letter(self, number: int) -> str:
        """Return the letter that a point has in its picture, from 0."""
        return LETTERS[number]

    def dose_of(self, item: Item) -> CompiledDose | None:
        """Compile the dose of a plan's item: the exercise's, with what the plan changes.

        While an author writes, a plan may name an exercise that is not there yet.
        """
        entry = self.catalogue.exercises.get(item.exercise)
        if entry is None:
            return None
        dose = entry.thing.dose
        if item.dose is not None:
            dose = override(dose, item.dose)
        if item.variants:
            dose = dose.model_copy(update={"variants": tuple(item.variants)})
        return compile_dose(dose)

    def stop_rules(self, ids: Sequence[str]) -> list[StopRule]:
        """Return the stop rules that a page names."""
        return _things(self.catalogue.stop_rules, ids)

    def ask_first(self, ids: Sequence[str]) -> list[AskFirst]:
        """Return the groups who should ask first that a page names."""
        return _things(self.catalogue.ask_first, ids)

    def signs(self, ids: Sequence[str]) -> list[Sign]:
        """Return the warning signs that a page names, the most urgent first."""
        order = [tier for tier, _, _ in _TIERS]
        found = _things(self.catalogue.signs, ids)
        return sorted(found, key=lambda sign: order.index(sign.tier))

    def tiers(self, signs: Sequence[Sign]) -> list[TierList]:
        """Sort warning signs into their tiers, the worst first, each under its heading."""
        return [
            TierList(
                tier,
                level,
                heading.format(number=self.emergency_number),
                [sign for sign in signs if sign.tier == tier],
            )
            for tier, level, heading in _TIERS
            if any(sign.tier == tier for sign in signs)
        ]

    def level_of(self, tier: str) -> str:
        """Return the word for how fast help is needed."""
        return next(level for name, level, _ in _TIERS if name == tier)

    @property
    def emergency_number(self) -> str:
        """The number to call, or words for it as long as the clinic has set none."""
        clinic = self.clinic
        return (clinic.emergency_number if clinic else None) or "your local emergency number"

    @property
    def clinic(self) -> Clinic | None:
        """The clinic whose site this is."""
        return self.catalogue.clinic

    @property
    def help_link(self) -> Markdown | None:
        """The way to the page that says when to get help, if there is one."""
        return self._first_of(self.catalogue.signs)

    @property
    def before_link(self) -> Markdown | None:
        """The way to the page that says who should ask first, if there is one."""
        return self._first_of(self.catalogue.ask_first)

    @property
    def review_link(self) -> Markdown | None:
        """The way to the words on what a clinical review is, if there are any."""
        return self.link(f"{ABOUT}#review") if ABOUT in self.catalogue.pages else None

    def _first_of(self, shelf: Mapping[str, Entry[Thing]]) -> Markdown | None:
        """Write the way to the page that holds a shelf's things."""
        entry = next(iter(shelf.values()), None)
        return self.link(entry.page.path) if entry else None

    @property
    def exercises_for(self) -> list[Card]:
        """The exercises that work a structure, those that work it most first."""
        return cards_for(self.page, self.catalogue)

    def shelf(self, shelf: str, which: str | None) -> list[Card] | None:
        """Return the cards that a placeholder asks for, or None if it names no shelf."""
        return cards_of(shelf, which, self.page, self.catalogue)

    def place_of(self, entry: Entry[Record]) -> Markdown:
        """Write the way to the place where a fact or a reference is told."""
        return self.link(f"{entry.page.path}#{entry.id}")

    def references_of(self, ids: Sequence[str]) -> list[Entry[Reference]]:
        """Return the works that a fact names."""
        return [self.catalogue.references[id_] for id_ in ids if id_ in self.catalogue.references]

    def day(self, day: datetime.date) -> str:
        """Write a day as people say it: 1 December 2026."""
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def share(self, percent: tuple[float, float]) -> str:
        """Write a share in percent, or a range of shares with “to”."""
        least, most = percent
        return f"{most:g} %" if least == most else f"{least:g} to {most:g} %"

    def need(self, thing: Need) -> str:
        """Write what must be at hand as a patient would look for it."""
        return _NEEDS[thing]

    def address(self, video: Video) -> Markdown:
        """Write where a video is: its address, or the way to its file in `docs`."""
        if video.source.startswith("https://"):
            return Markdown(video.source.replace(" ", "%20"))
        return self.link(f"docs/{video.source}")

    def shown(self, videos: Sequence[Video]) -> list[Video]:
        """Return the videos that there are; one that the clinic still owes shows nothing."""
        return [video for video in videos if video.supplied]


def _things(shelf: Mapping[str, Entry[Thing]], ids: Sequence[str]) -> list[Thing]:
    return [shelf[id_].thing for id_ in ids if id_ in shelf]
