"""Rules on single words and signs: ranges, short forms, and terms explained once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.prose import Passage, passages
from solea.content import Page, Term
from solea.report import Kind, Place, Problem, register

NUMBER_RANGE_DASH = register(
    Kind(
        "number-range-dash",
        "warning",
        "A range of numbers is written with a dash",
        "Screen readers leave the dash out or say “minus”, and it is easily overlooked: `10-15` "
        "becomes `1015`.",
        "Write “to” between the two numbers.",
    )
)
CONTRACTION = register(
    Kind(
        "contraction",
        "warning",
        "An instruction shortens “not”",
        "“Don't bounce” is easily read as “bounce”, above all by people who read slowly.",
        "Write “do not” in full.",
    )
)
GLOSSARY_REPEATED = register(
    Kind(
        "glossary-repeated",
        "error",
        "A word is explained twice in the glossary",
        "A patient would read one meaning or the other by chance.",
        "Make one entry of the two.",
    )
)

_RANGE = re.compile(
    r"(?<![\w.,/:\u2013\u2014-])(\d{1,3})(?: ?[\u2013\u2014] ?|-)(\d{1,3})"
    r"(?![\w/:\u2013\u2014-]|[.,]\d)"
)
_NUMBERS = re.compile(r"\d ?[\u2013\u2014-] ?\d")  # finds quickly where a range may be
_SHORT = re.compile(
    r"\b(do|does|did|ca|could|wo|would|should|must|need|is|are|was|were|has|have)n['\u2019]t\b",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(r"n['\u2019]t\b", re.IGNORECASE)  # rules most passages out
_FULL = {"ca": "cannot", "wo": "will not"}
_INSTRUCTIONS = {
    *("start", "steps", "feel", "feel elsewhere", "wrong", "right", "by", "hold on to"),
    *("move up when", "move down when", "start here if", "note"),
    *("helps", "do not", "if", "then", "text", "signs"),
}


def ranges_say_to(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every range of numbers is written with `to`."""
    for passage in passages(page):
        for found in _RANGE.finditer(passage.text) if _NUMBERS.search(passage.text) else ():
            low, high = found.groups()
            if int(low) < int(high):
                message = f"“{found.group()}” is a range; write it in words."
                better = f"{low} to {high}"
                yield passage.tell(NUMBER_RANGE_DASH, found.span(), message, better)


def instructions_say_not(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every instruction writes `not` in full."""
    for passage in passages(page):
        for found in _SHORT.finditer(passage.text) if _instructs(passage) else ():
            verb = found[1].lower()
            full = _FULL.get(verb, f"{verb} not")
            full = full.capitalize() if found[0][0].isupper() else full
            message = f"“{found.group()}” is easily overread; write it in full."
            yield passage.tell(CONTRACTION, found.span(), message, full)


def _instructs(passage: Passage) -> bool:
    return passage.key in _INSTRUCTIONS and _CONTRACTED.search(passage.text) is not None


def terms_are_explained_once(catalogue: Catalogue) -> Iterator[Problem]:
    """No word has two entries in the glossary."""
    for first, second in catalogue.repeated:
        if isinstance(second.thing, Term):
            document = second.page.document
            there = first.page.document.span((*first.at, "term"))
            yield Problem(
                GLOSSARY_REPEATED,
                second.page.path,
                document.span((*second.at, "term")),
                f"“{second.thing.term}” is explained already.",
                "",
                (Place(first.page.path, there, "the first entry"),),
            )
