"""Closed vocabularies: words from a fixed list, with a suggestion for one that is not on it."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from pydantic import BeforeValidator

from solea.dose.kinds import NOUN_UNCLEAR, SIDE_UNKNOWN, TEMPO_UNKNOWN, VARIANT_UNKNOWN
from solea.dose.written import quote, tidy
from solea.record import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from solea.report import Kind


def choose(
    word: object,
    vocabulary: Sequence[str],
    kind: Kind,
    *,
    meant: Mapping[str, str] | None = None,
) -> str:
    """Return the word of a closed vocabulary, or refuse it with the nearest word that is in it.

    `meant` maps other words that people use to the one that they should write.
    """
    text = tidy(word, kind, vocabulary[0])
    if text in vocabulary:
        return text
    known = listed(vocabulary)
    nearest = (meant or {}).get(text) or next(iter(get_close_matches(text, vocabulary, 1)), "")
    if nearest:
        refuse(kind, f"{quote(word)} is not known here. Did you mean “{nearest}”?", nearest)
    refuse(kind, f"{quote(word)} is not known here. The choices are {known}.")


def listed(words: Sequence[str], last: str = "or") -> str:
    """Join words as a sentence does: `a, b or c`."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


# Side -----------------------------------------------------------------------------------

SideWord = Literal["each leg", "both legs together", "left leg", "right leg", "no side"]
SIDES: tuple[SideWord, ...] = get_args(SideWord)

_SIDES_MEANT = {
    "each": "each leg",
    "each side": "each leg",
    "per leg": "each leg",
    "per side": "each leg",
    "one leg": "each leg",
    "single leg": "each leg",
    "two legs": "both legs together",
    "together": "both legs together",
    "left": "left leg",
    "right": "right leg",
    "none": "no side",
    "no": "no side",
}
_BOTH = {"both", "both legs", "both sides"}


def parse_side(word: object) -> str:
    """Read a side; “both legs” is refused, as it can mean two things."""
    if isinstance(word, str) and word.strip().lower() in _BOTH:
        refuse(
            SIDE_UNKNOWN,
            f"{quote(word)} can mean one leg after the other (“each leg”) "
            "or both at the same time (“both legs together”).",
            "each leg",
        )
    return choose(word, SIDES, SIDE_UNKNOWN, meant=_SIDES_MEANT)


Side = Annotated[SideWord, BeforeValidator(parse_side)]

# Variants -------------------------------------------------------------------------------

VariantWord = Literal["knee straight", "knee bent"]
VARIANTS: tuple[VariantWord, ...] = get_args(VariantWord)

_VARIANTS_MEANT = {
    "straight": "knee straight",
    "straight knee": "knee straight",
    "straight leg": "knee straight",
    "leg straight": "knee straight",
    "bent": "knee bent",
    "bent knee": "knee bent",
    "bent leg": "knee bent",
    "leg bent": "knee bent",
}


def parse_variant(word: object) -> str:
    """Read a position of the knee, of one knee or of both."""
    if isinstance(word, str):
        word = re.sub(r"^(\s*)knees\b", r"\1knee", word, flags=re.IGNORECASE)
    return choose(word, VARIANTS, VARIANT_UNKNOWN, meant=_VARIANTS_MEANT)


Variant = Annotated[VariantWord, BeforeValidator(parse_variant)]

# Tempo ----------------------------------------------------------------------------------

TempoWord = Literal["up", "hold", "down", "pause"]
TEMPO_WORDS: tuple[TempoWord, ...] = get_args(TempoWord)

_TEMPO_MEANT = {
    "raise": "up",
    "lift": "up",
    "rise": "up",
    "concentric": "up",
    "lower": "down",
    "eccentric": "down",
    "stay": "hold",
    "top": "hold",
    "rest": "pause",
    "wait": "pause",
    "bottom": "pause",
}


def parse_tempo_word(word: object) -> str:
    """Read one movement of a tempo."""
    return choose(word, TEMPO_WORDS, TEMPO_UNKNOWN, meant=_TEMPO_MEANT)


TempoPhase = Annotated[TempoWord, BeforeValidator(parse_tempo_word)]

# The noun for one repetition -------------------------------------------------------------

_NOUN = re.compile(r"[a-z][a-z-]*( [a-z][a-z-]*){0,3}")
_SIBILANT = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"


def parse_noun(word: object) -> str:
    """Read the singular noun that one repetition is counted as."""
    text = tidy(word, NOUN_UNCLEAR, "raise")
    if not _NOUN.fullmatch(text):
        refuse(
            NOUN_UNCLEAR,
            f"{quote(word)} is not a plain name for one repetition: use one to four words "
            "and no numbers or signs.",
            "raise",
        )
    if text.endswith("s") and not text.endswith("ss"):
        one = singular(text)
        refuse(NOUN_UNCLEAR, f"{quote(word)} is more than one. Write the word for one.", one)
    return text


def plural(noun: str) -> str:
    """Return the plural of a regular English noun: `raise` gives `raises`."""
    if noun.endswith(_SIBILANT):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def singular(noun: str) -> str:
    """Return the singular that a regular plural most likely has, as a suggestion."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]


Noun = Annotated[str, BeforeValidator(parse_noun)]
