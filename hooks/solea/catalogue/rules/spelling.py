"""The rule on spelling: a word that is almost a term of anatomy is meant to be that term.

Only words that lie next to a long and distinctive term are told of. Ordinary English that
happens to lie there is listed, so that no right word is ever called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.prose import passages
from solea.content import Page, Structure
from solea.report import Kind, Problem, register

ANATOMY_MISSPELT = register(
    Kind(
        "anatomy-misspelt",
        "error",
        "A term of anatomy is misspelt",
        "A patient who looks the word up would not find it, and would trust the page less.",
        "Write the word that the report names. If it is another word that the check does not "
        "know, add it to the glossary.",
    )
)

TERMS = (
    *("gastrocnemius", "gastrocnemii", "soleus", "plantaris", "popliteus", "popliteal"),
    *("triceps", "surae", "sural", "achilles", "calcaneus", "calcaneal", "tibia", "tibial"),
    *("tibialis", "fibula", "fibular", "peroneal", "peroneus", "femur", "femoral", "condyle"),
    *("condylar", "epicondyle", "malleolus", "metatarsal", "tarsal", "talus", "subtalar"),
    *("hallucis", "digitorum", "flexor", "extensor", "anterior", "posterior", "plantar"),
    *("dorsiflexion", "plantarflexion", "dorsiflexor", "plantarflexor", "aponeurosis"),
    *("aponeuroses", "fascia", "fascicle", "bursitis", "tendinopathy", "tendinitis"),
    *("tendonitis", "paratenon", "unipennate", "bipennate", "multipennate", "pennate"),
    *("hamstring", "hamstrings", "quadriceps", "thrombosis", "embolism", "cellulitis"),
    *("claudication", "hypertrophy", "eccentric", "concentric", "isometric", "ligament"),
    *("musculus", "tendinous", "neuropathy", "fluoroquinolone", "gastroc"),
)
_MEANT = {"gastroc": "gastrocnemius"}

# Ordinary words that lie within a slip or two of a term.
_ORDINARY = frozenset(
    {
        *("achieve", "achieves", "asymmetric", "aural", "candle", "concentrate"),
        *("concentrated", "concentrates", "condole", "demur", "dorsal", "dorsals"),
        *("eccentricity", "eccentrics", "embolic", "embolus", "extend", "extended"),
        *("extender", "exterior", "fabula", "facial", "facile", "fasciae", "fascial"),
        *("fascist", "femoris", "fibrous", "fibular", "filament", "filaments", "flexed"),
        *("flexion", "flexors", "gastric", "geometric", "hypertrophic", "inferior"),
        *("interior", "isomeric", "isotonic", "lemur", "ligaments", "lineament", "multiple"),
        *("mural", "pennant", "pennants", "pennated", "peonies", "perennial", "personal"),
        *("personnel", "plant", "plantain", "plantains", "planter", "planar", "planters", "plants"),
        *("posterity", "posterize", "rural", "solely", "solemn", "soles", "souls", "surat"),
        *("sure", "surety", "surreal", "symmetric", "talcs", "tales", "talks", "talons"),
        *("tassel", "tibias", "tidal", "torsal", "total", "trial", "tribal", "tribunal"),
        *("ulterior"),
    }
)
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 6  # letters; a slip in a shorter word could be another word
_TWO_SLIPS_FROM = 11  # letters of a term in which two slips can be made
_RIGHT = _ORDINARY.union(TERMS)
_ENDINGS = ("s", "es", "ed", "al", "ly", "ar", "er", "ic", "or", "ors")


def anatomy_is_spelt_right(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """No word of a page is a slip of a term of anatomy."""
    if page.kind == "references":
        return
    right = _named(catalogue)
    told = passages(page)
    words = set(_WORD.findall("\n".join(passage.text for passage in told).lower()))
    wrong = {word: term for word in words - right if (term := meant(word))}
    for passage in told if wrong else ():
        for found in _WORD.finditer(passage.text):
            word = found.group()
            term = wrong.get(word.lower(), "")
            if term:
                better = term.capitalize() if word[0].isupper() else term
                message = f"“{word}” looks like a slip of “{better}”."
                yield passage.tell(ANATOMY_MISSPELT, found.span(), message, better)


@lru_cache(maxsize=1)  # every page of a site is asked about with the same catalogue
def _named(catalogue: Catalogue) -> frozenset[str]:
    """Gather every word that the site's own names and glossary show to be right."""
    named: list[str] = [entry.id for entry in catalogue.structures.values()]
    named += [entry.thing.term for entry in catalogue.terms.values()]
    for entry in catalogue.structures.values():
        if isinstance(entry.thing, Structure):
            names = entry.thing.names
            named += filter(None, (names.plain, names.latin))
    return frozenset(word.lower() for name in named for word in _WORD.findall(name))


@cache
def meant(word: str) -> str:
    """Return the term that a word in small letters is a slip of, or nothing."""
    if len(word) < _SHORTEST - 1 or word in _RIGHT:
        return ""
    near = (term for term in TERMS if word[0] == term[0] or word[1] == term[1])
    return next((_MEANT.get(term, term) for term in near if _is_slip(word, term)), "")


def _is_slip(word: str, term: str) -> bool:
    most = 2 if len(term) >= _TWO_SLIPS_FROM else 1
    if len(term) < _SHORTEST or abs(len(word) - len(term)) > most:
        return False
    ending = word.removeprefix(term) if word.startswith(term) else ""
    return ending not in _ENDINGS and slips(word, term, most) <= most


def slips(word: str, term: str, most: int) -> int:
    """Count the letters added, left out, changed or swapped between two words, up to a bound."""
    before: list[int] = []
    last = list(range(len(term) + 1))
    for i, letter in enumerate(word, 1):
        row = [i]
        for j, wanted in enumerate(term, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            swapped = i > 1 and j > 1 and letter == term[j - 2] and word[i - 2] == wanted
            row.append(min(cost, before[j - 2] + 1) if swapped else cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
